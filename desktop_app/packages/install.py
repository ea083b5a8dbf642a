"""Put a package file on this computer: all of it or nothing."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desktop_app.core.errors import BrokenPackage, InstallFailed, PackageRefused
from desktop_app.packages.acceptance import accepted
from desktop_app.packages.archive import PackageArchive, opened
from desktop_app.packages.find import dragoman_folder
from desktop_app.packages.inspection import InstalledPackage
from desktop_app.packages.manifest import MANIFEST, FileSum, write_manifest
from desktop_app.packages.place import changing, sync_folder

log = logging.getLogger(__name__)

TryOut = Callable[[InstalledPackage], None]
"""Translates something with a package; raises BrokenPackage where that gives rubbish, and whatever else it likes."""

Progress = Callable[[int, int], None]
"""Told the bytes unpacked and all there are. What it raises stops the installation and undoes it."""

_SPARE = 16 * 1024**2
"""Bytes that must be left on the disk afterwards."""


def install(file: Path, try_out: TryOut, on_progress: Progress = lambda done, total: None) -> InstalledPackage:
    """Install the package file `file` as the one package of its pair in dragoman_folder().

    It is unpacked under a temporary name, tried out and renamed in one step; only then does the package it
    replaces go. At every moment one of the two is whole. A file FILE.sha256 beside it is heeded.
    Raises FileUnreadable, PackageRefused (the file's fault) and InstallFailed (this computer's).
    """
    place = dragoman_folder()
    if place is None:
        raise InstallFailed(file.name, "this system has no folder for it")
    with opened(file) as archive, _failures(file.name):
        _require_sum(file)
        with changing(place) as part:
            _require_room(place, archive)
            package = _made(archive, part / "new", try_out, on_progress)
            return _moved_in(package, place, part)


@contextmanager
def _failures(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InstallFailed(name, error.strerror or type(error).__name__) from error


def _require_sum(file: Path) -> None:
    """A sum that is not to be found, or holds none, proves nothing."""
    beside = file.with_name(f"{file.name}.sha256")
    if not beside.is_file():
        return
    with beside.open("rb") as told:
        sums = re.findall(rb"\b[0-9a-f]{64}\b", told.read(10_000).lower())
    if not sums:
        return
    with file.open("rb") as content:
        found = hashlib.file_digest(content, "sha256").hexdigest().encode()
    if found not in sums:
        raise PackageRefused(file.name, f"its SHA-256 is not the one in {beside.name}")


def _require_room(place: Path, archive: PackageArchive) -> None:
    needed, free = archive.size + _SPARE, shutil.disk_usage(place).free
    if needed > free:
        raise InstallFailed(archive.name, f"it needs {_megabytes(needed)} of disk, and {_megabytes(free)} are free")


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.0f} MB"


def _made(archive: PackageArchive, folder: Path, try_out: TryOut, on_progress: Progress) -> InstalledPackage:
    """The package, unpacked into `folder` and tried out."""
    sums = _unpacked(archive, folder, on_progress)
    try:
        package = accepted(folder)
        try_out(package)
    except BrokenPackage as error:
        raise PackageRefused(archive.name, error.reason) from error
    write_manifest(folder, sums)
    for inside in (folder, folder / "model"):
        sync_folder(inside)
    return package


def _unpacked(archive: PackageArchive, folder: Path, on_progress: Progress) -> dict[str, FileSum]:
    done, sums = 0, {}

    def counted(chunks: Iterable[bytes]) -> Iterator[bytes]:
        nonlocal done
        for chunk in chunks:
            yield chunk
            done += len(chunk)
            on_progress(done, archive.size)

    for part in archive.parts:
        sums[part] = _written(folder / part, counted(archive.chunks(part)))
    return sums


def _written(path: Path, chunks: Iterable[bytes]) -> FileSum:
    digest, size = hashlib.sha256(), 0
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        for chunk in chunks:
            file.write(chunk)
            digest.update(chunk)
            size += len(chunk)
        file.flush()
        os.fsync(file.fileno())
    return FileSum(digest.hexdigest(), size)


def _moved_in(package: InstalledPackage, place: Path, part: Path) -> InstalledPackage:
    """Renamed to a name of its own, so that it stands beside the old one until that is moved away."""
    old = _same_pair(package, place)
    folder = _free_name(package, place)
    package.folder.rename(folder)
    sync_folder(place)
    for number, one in enumerate(old):
        try:
            one.rename(part / f"old{number}")
        except OSError:
            log.warning("an older package could not be moved away")
    return replace(package, folder=folder, info=replace(package.info, folder=str(folder)))


def _same_pair(package: InstalledPackage, place: Path) -> list[Path]:
    """Packages that were installed here before; what the reader has put here by hand has no manifest."""
    pair = f"{package.info.source}_{package.info.target}-"
    return [one for one in sorted(place.iterdir()) if one.name.startswith(pair) and (one / MANIFEST).is_file()]


def _free_name(package: InstalledPackage, place: Path) -> Path:
    version = re.sub(r"[^0-9A-Za-z.]+", "_", package.info.version)[:40].strip("._") or "0"
    name = f"{package.info.source}_{package.info.target}-{version}"
    folder, count = place / name, 1
    while os.path.lexists(folder):
        count += 1
        folder = place / f"{name}-{count}"
    return folder
