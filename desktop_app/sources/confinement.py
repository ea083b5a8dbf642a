"""A process that reads a hostile file: no network, no other programs, no writing, little memory and little time."""

from __future__ import annotations

import contextlib
import errno
import os
import sys

from desktop_app.core.offline import NetworkRefused
from desktop_app.sources.limits import Limits

_REFUSED = (
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname",
    "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.link", "os.symlink", "os.truncate", "os.kill",
    "shutil.rmtree", "webbrowser.open", "urllib.Request",
)  # fmt: skip
"""Audit events (PEP 578) of what no reader of files has to do."""

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def confine(limits: Limits) -> None:
    """Take from this process, for good, whatever reading a file does not need. To be called once, in a child."""
    _limit_resources(limits)
    sys.addaudithook(_refuse)


def _limit_resources(limits: Limits) -> None:
    seconds = int(limits.seconds) + 1
    if sys.platform == "win32":
        import ctypes
        import faulthandler

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # no box that waits for somebody to close it
        faulthandler.dump_traceback_later(seconds, exit=True)
        return
    import resource
    import signal

    signal.alarm(seconds)
    for kind, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, limits.memory),  # Linux and BSD; macOS takes it and does not keep to it
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))
    with contextlib.suppress(OSError):  # Linux alone; where memory runs out, this process is the one to go
        os.write(os.open("/proc/self/oom_score_adj", os.O_WRONLY), b"1000")


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REFUSED:
        raise NetworkRefused(errno.EPERM, f"{event} is refused")
    if event == "open" and len(arguments) > 2:
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise PermissionError(errno.EPERM, "writing is refused")
