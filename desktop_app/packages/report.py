"""What is said of the packages on this computer: one line each."""

from __future__ import annotations

from desktop_app.packages.find import find_broken_packages, find_packages
from desktop_app.packages.inspection import InstalledPackage


def package_lines() -> tuple[str, ...]:
    """A line for each package, preferred first, then a line for each that is broken. Slow: reads all weights."""
    sound = tuple(_line(package) for package in find_packages())
    return sound + tuple(f"broken: {error}" for error in find_broken_packages())


def _line(package: InstalledPackage) -> str:
    info = package.info
    version = info.version or "without version"
    return f"{info.source} -> {info.target}  {version}  {package.origin.value}  sha256 {info.sha256}  {package.folder}"
