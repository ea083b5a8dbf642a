"""A package tried out in a process of its own: CTranslate2 is a C++ library, and a hostile model can crash it."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.core.errors import BrokenPackage
from desktop_app.core.own_process import creation_flags, is_frozen, python_command
from desktop_app.core.pipeline import Cancelled

IsCancelled = Callable[[], bool]

SECONDS = 120.0
"""A trial may last so long; the largest packages need ten on a slow laptop."""

_TICK = 0.05
_LONGEST_REASON = 200


def run_trial(
    folder: Path, is_cancelled: IsCancelled, command: Sequence[str] | None = None, seconds: float = SECONDS
) -> None:
    """Have the package in `folder` tried out by `command`, by default trial_command(), without a console or a stdin.

    The process is gone when this returns or raises. Raises BrokenPackage where it says no, crashes, or takes more
    than `seconds`; Cancelled; and OSError where no process can be started.
    """
    with subprocess.Popen(  # noqa: S603
        command or trial_command(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=creation_flags(),
    ) as process:
        try:
            said = _said(process, is_cancelled, seconds)
        finally:
            process.kill()
    problem = f"three sentences took it more than {seconds:.0f} seconds" if said is None else _problem(process, said)
    if problem:
        raise BrokenPackage(str(folder), problem)


def trial_command(folder: Path) -> list[str]:
    """What starts this very program for the trial of `folder`: a frozen one by its own name, else its Python.

    The folder that this program was started in is not searched for modules (-P): it may be full of downloads.
    """
    verb = ["packages", "try", str(folder.absolute())]
    if is_frozen():
        return [sys.executable, *verb]
    return python_command("desktop_app.__main__", "", ("-P",), *verb)


def verdict(problem: str | None) -> str:
    """What the process says at its end, in one line: nothing against the package, or what `problem` there is."""
    return json.dumps({"problem": problem})


def expect_the_worst(seconds: float = SECONDS) -> None:
    """Prepare this process to crash quietly: no dump, no dialog, and no life beyond `seconds` should nobody end it."""
    import faulthandler

    faulthandler.dump_traceback_later(seconds, exit=True)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # no box that waits for somebody to close it
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError):  # Linux alone; where memory runs out, this process is the one to go
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def _said(process: subprocess.Popen[bytes], is_cancelled: IsCancelled, seconds: float) -> bytes | None:
    """All that `process` printed until its end, or None where that does not come in time. Raises Cancelled."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_cancelled():
            raise Cancelled
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_TICK)[0]
    return None


def _problem(process: subprocess.Popen[bytes], said: bytes) -> str | None:
    """What was found. A verdict counts where the process ended as it said, and never where it crashed."""
    if process.returncode not in (0, 1, 2):
        return "its model crashes the program that translates"
    try:
        problem = json.loads(said.splitlines()[-1])["problem"]
    except (ValueError, IndexError, KeyError, TypeError, RecursionError):
        return "its trial ended without a result"
    if isinstance(problem, str) and process.returncode == 1:
        return " ".join(problem.split())[:_LONGEST_REASON]
    return None if (problem, process.returncode) == (None, 0) else "its trial ended without a result"
