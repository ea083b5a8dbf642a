"""Where files are: those of the program, beside a checkout, in a wheel or in a bundle; and those of its reader."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


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

    Newer platformdirs raise then, older ones give a path that begins with "~".
    """
    try:
        folder = find()
    except RuntimeError:
        return None
    return folder if folder.is_absolute() else None
