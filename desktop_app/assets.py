"""The only place that knows where data files are: beside a checkout, inside a wheel, or in a frozen bundle."""

from __future__ import annotations

import sys
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
