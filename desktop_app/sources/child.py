"""Have a file read by a process of its own, which may crash, hang or be ended for its greed."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO

from desktop_app.core.own_process import creation_flags, is_frozen, python_command
from desktop_app.core.pipeline import Cancelled
from desktop_app.sources.limits import LIMITS, Limits
from desktop_app.sources.message import Garbled, understood
from desktop_app.sources.source import Format, Refusal, Refused, Source

IsCancelled = Callable[[], bool]

VERB = "read-for-me"
"""What the frozen program is started with to become such a process."""

_TICK = 0.02

_GREEDY = frozenset({-9, -14, -24})
"""Ended by the kernel for want of memory, by its own alarm, by the limit of its processor time."""


def read_in_child(
    file: IO[bytes] | bytes,
    form: Format,
    name: str,
    is_cancelled: IsCancelled,
    limits: Limits = LIMITS,
    command: Sequence[str] | None = None,
) -> Source:
    """What `file`, open and at its beginning, or the bytes given hold, read as `form` by `command`.

    The process is gone when this returns or raises. Raises Refused, Cancelled, and OSError where none can be started.
    """
    with subprocess.Popen(  # noqa: S603
        command or child_command(form),
        stdin=subprocess.PIPE if isinstance(file, bytes) else file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=creation_flags(),
    ) as process:
        talk = _Talk(process, file if isinstance(file, bytes) else None, 16 * limits.characters)
        try:
            in_time = talk.wait(is_cancelled, limits.seconds)
        finally:
            process.kill()
            talk.end()
    if not in_time or process.returncode in _GREEDY:
        raise Refused(Refusal.TOO_COSTLY)
    return _answer(talk.said, process.returncode, name)


def _answer(said: bytes, code: int, name: str) -> Source:
    """What a process that ended with `code` said. A crash is the file's fault."""
    try:
        if code == 0:
            return understood(said, name)
    except Garbled:
        pass
    raise Refused(Refusal.DAMAGED)


class _Talk:
    """Writes what a process reads and reads what it writes, up to a limit, while somebody waits."""

    def __init__(self, process: subprocess.Popen[bytes], data: bytes | None, most: int) -> None:
        self._process, self._data, self._most = process, data, most
        self.said = b""
        jobs = [self._listen] if data is None else [self._listen, self._tell]
        self._threads = [threading.Thread(target=job, name="file reader", daemon=True) for job in jobs]
        for thread in self._threads:
            thread.start()

    def wait(self, is_cancelled: IsCancelled, seconds: float) -> bool:
        """Whether the process ends within `seconds`. Raises Cancelled."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and len(self.said) < self._most:
            if is_cancelled():
                raise Cancelled
            self._threads[0].join(_TICK)
            if not self._threads[0].is_alive() and self._process.poll() is not None:
                return True
        return False

    def end(self) -> None:
        """Wait for the threads, whose pipes are closed by now."""
        for thread in self._threads:
            thread.join()

    def _listen(self) -> None:
        if self._process.stdout:
            self.said = self._process.stdout.read(self._most)

    def _tell(self) -> None:
        if self._process.stdin and self._data is not None:
            with contextlib.suppress(OSError):  # where it has ended already, what it said counts
                self._process.stdin.write(self._data)
            with contextlib.suppress(OSError):
                self._process.stdin.close()


def child_command(form: Format) -> list[str]:
    """What starts such a process: a frozen program by its own name, else its Python, with its own modules alone."""
    if is_frozen():
        return [sys.executable, VERB, form.name]
    return python_command("desktop_app.sources.worker", "sys.argv[1:]", ("-I", "-B"), form.name)
