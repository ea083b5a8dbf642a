"""Take a package off this computer."""

from __future__ import annotations

from desktop_app.core.errors import PackageStays
from desktop_app.packages.inspection import Origin
from desktop_app.packages.names import folder_named
from desktop_app.packages.place import changing, sync_folder

_OWNERS = {
    Origin.ARGOS: "it belongs to Argos Translate",
    Origin.EMBEDDED: "it is part of Dragoman",
}


def remove(name: str) -> None:
    """Remove the package of this name, which must be one of this app's own, whole or broken.

    It is moved aside first, so that no half of it is ever found. Raises UnknownPackage and PackageStays.
    """
    found = folder_named(name)
    if found.origin in _OWNERS:
        raise PackageStays(name, _OWNERS[found.origin])
    try:
        with changing(found.folder.parent) as part:
            found.folder.rename(part / "old")
            sync_folder(found.folder.parent)
    except OSError as error:
        raise PackageStays(name, error.strerror or type(error).__name__) from error
