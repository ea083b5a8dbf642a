"""Argos Translate's own view of a package, loaded without the traces its import leaves behind."""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import BrokenPackage

if TYPE_CHECKING:
    from argostranslate.package import Package

_FOLDER_VARIABLES = ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR")


def load_argos_package(folder: Path) -> Package:
    """`folder` as argostranslate.package.Package. Raises BrokenPackage."""
    package_class = _package_class()
    try:
        package = package_class(folder)
    except (OSError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise BrokenPackage(str(folder), "Argos Translate cannot read it") from error
    return package


def _package_class() -> type[Package]:
    if "argostranslate.package" not in sys.modules:
        with _nowhere_to_write_but_temporary():
            importlib.import_module("argostranslate.package")
    from argostranslate.package import Package

    found: type[Package] = Package
    return found


@contextmanager
def _nowhere_to_write_but_temporary() -> Iterator[None]:
    """An environment in which importing argostranslate.settings touches nothing of the reader's.

    That import makes folders under the home folder, fails where it may not or where there is no home,
    reads numbers from ARGOS_* variables, and sets KMP_DUPLICATE_LIB_OK for the whole process.
    """
    before = dict(os.environ)
    try:
        with tempfile.TemporaryDirectory(prefix="dragoman-", ignore_cleanup_errors=True) as folder:
            for name in [name for name in before if name.startswith(("ARGOS_", "SNAP"))]:
                del os.environ[name]
            os.environ.update(dict.fromkeys(_FOLDER_VARIABLES, folder))
            yield
    finally:
        _restore(before)


def _restore(before: dict[str, str]) -> None:
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    os.environ.update(before)
