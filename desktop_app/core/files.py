"""Write files so that a reader never finds half of one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from desktop_app.core.errors import OutputError


def write_text(path: Path, text: str) -> None:
    """Write `text` to `path` in UTF-8, under a temporary name first, then renamed in one step.

    Raises OutputError; whatever stood at `path` is then still there.
    """
    write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, data: bytes, mode: int | None = None) -> None:
    """The same for bytes. `mode` are the permissions; None: those of the file replaced, or what a new file gets."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        _replace(path, data, mode)
    except OSError as error:
        raise OutputError(path.name, error.strerror or type(error).__name__) from error


def _replace(path: Path, data: bytes, mode: int | None) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode_for(path) if mode is None else mode)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def _mode_for(path: Path) -> int:
    """The permissions of the file to be replaced, else those a new file gets."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
