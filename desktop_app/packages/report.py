"""What is said of the packages on this computer: one line each."""

from __future__ import annotations

from desktop_app.packages.find import find_broken_packages, find_packages
from desktop_app.packages.inspection import InstalledPackage
from desktop_app.packages.manifest import Verification, verify
from desktop_app.packages.names import NamedFolder, folder_named, named_folders


def package_lines() -> tuple[str, ...]:
    """A line for each package, preferred first, then a line for each that is broken. Slow: reads all weights."""
    sound = tuple(_line(package) for package in find_packages())
    return sound + tuple(f"broken: {error}" for error in find_broken_packages())


def verified(name: str | None = None) -> tuple[tuple[NamedFolder, Verification], ...]:
    """The package of this name, or all, each with what became of its files. Raises UnknownPackage."""
    folders = (folder_named(name),) if name is not None else named_folders()
    return tuple((one, verify(one.folder)) for one in folders)


def verification_line(package: NamedFolder, found: Verification) -> str:
    """What became of `package`, in one line."""
    start = f"{package.name}  {package.origin.value}"
    if not found.has_manifest:
        return f"{start}  no manifest: not installed by Dragoman, so there is nothing to compare with"
    if found.unchanged:
        return f"{start}  unchanged: all {found.checked} files are as they were installed"
    changes = (("damaged", found.damaged), ("missing", found.missing), ("extra", found.extra))
    return f"{start}  CHANGED  " + "; ".join(f"{what}: {', '.join(files)}" for what, files in changes if files)


def _line(package: InstalledPackage) -> str:
    info = package.info
    version = info.version or "without version"
    start = f"{package.folder.name}  {info.source} -> {info.target}  {version}  {package.origin.value}"
    return f"{start}  sha256 {info.sha256}  {package.folder}"
