"""Packages by the names of their folders, as the list shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import UnknownPackage
from desktop_app.packages.find import known_folders
from desktop_app.packages.inspection import Origin, is_package


@dataclass(frozen=True, slots=True)
class NamedFolder:
    """A folder that claims to be a package, sound or not."""

    name: str
    folder: Path
    origin: Origin


def named_folders() -> tuple[NamedFolder, ...]:
    """All there are: this app's own, then those of Argos Translate, then the embedded one. Reads no weights."""
    return tuple(_named_folders())


def folder_named(name: str) -> NamedFolder:
    """The first of this name. Raises UnknownPackage."""
    for one in _named_folders():
        if one.name == name:
            return one
    raise UnknownPackage(name)


def _named_folders() -> Iterator[NamedFolder]:
    for folder, origin in known_folders():
        if origin is Origin.EMBEDDED or is_package(folder):
            yield NamedFolder(folder.name, folder, origin)
