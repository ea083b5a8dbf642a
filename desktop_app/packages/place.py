"""The folder of this app's own packages: who may change it, and where half-made things lie meanwhile."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_PART = ".part-"
"""Begins the names of folders with half-made things. They hold no metadata.json, so they are no packages."""


@contextmanager
def changing(place: Path) -> Iterator[Path]:
    """An empty folder in `place`, on the same disk, while no other process changes `place`.

    Whatever is left in it goes at the end; after a crash, at the next call. Raises OSError.
    """
    place.mkdir(parents=True, exist_ok=True)
    with (place / ".lock").open("ab") as lock:
        _lock(lock)
        _sweep(place)
        part = Path(tempfile.mkdtemp(prefix=_PART, dir=place))
        try:
            yield part
        finally:
            shutil.rmtree(part, ignore_errors=True)


def sync_folder(folder: Path) -> None:
    """Have the names in `folder` on the disk before anything else happens, where the system can. Raises OSError."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _lock(file: IO[bytes]) -> None:
    """Gone with the process, however that ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise OSError(errno.EBUSY, "packages are being changed by another window or program") from error


def _sweep(place: Path) -> None:
    """Clear away what a crash has left."""
    for left in place.glob(f"{_PART}*"):
        if left.is_symlink():
            with suppress(OSError):
                left.unlink()
        else:
            shutil.rmtree(left, ignore_errors=True)
