"""The folder where articles may be kept: its owner's alone, and which of its files another window holds."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import IO

from platformdirs import user_data_path

from desktop_app.assets import user_folder

OWNER_ONLY = 0o600


def library_folder() -> Path | None:
    """Where this system keeps the articles of one user; None where it has no such place. Nothing is made there."""
    return user_folder(lambda: user_data_path("dragoman") / "library")


def make_private(folder: Path) -> None:
    """Have `folder`, for its owner alone. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # a memory stick may know no permissions
        folder.chmod(0o700)


def set_aside(path: Path) -> str:
    """Rename a damaged file so that nothing reads it again; gives its new name, or the old one where that fails."""
    with contextlib.suppress(OSError):
        return path.replace(_free_name(path)).name
    return path.name


def set_aside_files(folder: Path) -> tuple[Path, ...]:
    """All damaged files that were kept in `folder`."""
    return tuple(folder.glob("*.damaged*"))


def _free_name(path: Path) -> Path:
    names = (f"{path.stem}.damaged{number or ''}" for number in range(1000))
    return next((free for name in names if not (free := path.with_name(name)).exists()), path.with_name("x.damaged"))


def hold(path: Path) -> IO[bytes] | None:
    """The lock file `path`, held until it is closed or the process ends, however; None while another holds it.

    Raises OSError.
    """
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        file = os.fdopen(handle, "r+b")
        if not _is_locked(file):
            file.close()
            return None
        if _is_still(path, file):
            return file
        file.close()  # the one who held it before has just done away with it


def _is_still(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _is_locked(file: IO[bytes]) -> bool:
    """Lock `file`; whether nobody else has. A disk that knows no locks is one window's."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
