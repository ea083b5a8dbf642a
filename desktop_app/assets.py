"""Where files are: those of the program, beside a checkout, in a wheel or in a bundle; and those of its reader."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_NAME = "dragoman"
"""Names the folders of this application on every system."""


def _root() -> Path:
    """The folder that holds resources/ and translations/."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle)
    installed = _PACKAGE / "data"
    return installed if installed.is_dir() else _PACKAGE.parent


def resource(name: str) -> Path:
    """The path of `resources/name`; `name` uses forward slashes and stays inside the folder."""
    if name.startswith("/") or ".." in name.split("/"):
        raise ValueError(name)
    return _root() / "resources" / name


def translations() -> Path:
    """The folder of the compiled catalogues (.qm)."""
    return _root() / "translations"


def user_folder(find: Callable[[], Path]) -> Path | None:
    """The folder or file that `find` asks platformdirs for, or None where there is no home folder to begin it with.

    Newer platformdirs raise then, older ones give a path that begins with "~". Where the program is portable, its own
    folder for data takes the place of all those of this application that the system knows.
    """
    try:
        folder = find()
    except RuntimeError:
        return None
    portable = portable_folder(_program())
    if portable is not None and _NAME in folder.parts:
        return portable.joinpath(*_behind_name(folder.parts))
    return folder if folder.is_absolute() else None


def portable_folder(program: Path | None) -> Path | None:
    """Where a `program` on a memory stick keeps what it remembers: `data` beside it, if that or `portable` is there."""
    if program is None:
        return None
    data = program / "data"
    return data if data.is_dir() or (program / "portable").exists() else None


def _program() -> Path | None:
    """The folder in which a reader finds the program; None where it is installed as a package, for all to share."""
    if hasattr(sys, "_MEIPASS"):
        return Path(os.environ.get("APPIMAGE") or sys.executable).resolve().parent
    return _PACKAGE.parent if (_PACKAGE.parent / "start.py").is_file() else None


def _behind_name(parts: Sequence[str]) -> Sequence[str]:
    """What the application itself has named: behind its own name, which some systems ask for twice."""
    return parts[len(parts) - parts[::-1].index(_NAME) :]
