"""Write a package as one file for the next laptop, with its SHA-256 beside it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop_app.core.errors import BrokenPackage, OutputError
from desktop_app.packages.archive import is_part
from desktop_app.packages.inspection import Origin, inspect
from desktop_app.packages.manifest import verify
from desktop_app.packages.names import NamedFolder, folder_named

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every entry, so that a package exported twice gives the same file."""


def export(name: str, folder: Path) -> Path:
    """Write the package of this name to `folder` as NAME.argosmodel, a zip that Argos Translate reads too.

    NAME.argosmodel.sha256 beside it is as sha256sum writes it. Both are written under temporary names first;
    there is never an archive without its sum. Raises UnknownPackage, BrokenPackage and OutputError.
    """
    package = folder_named(name)
    _require_whole(package)
    target = folder / f"{name}.argosmodel"
    beside = folder / f"{target.name}.sha256"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _temporary(target) as archive, _temporary(beside) as told:
            with _synced(archive) as file:
                _pack(package, file)
            with _synced(told) as file:
                file.write(f"{_sha256(archive)}  {target.name}\n".encode())
            told.replace(beside)
            archive.replace(target)
    except OSError as error:
        raise OutputError(target.name, error.strerror or type(error).__name__) from error
    return target


def _require_whole(package: NamedFolder) -> None:
    inspect(package.folder, Origin.GIVEN)
    found = verify(package.folder)
    if found.damaged or found.missing:
        changed = ", ".join(found.damaged + found.missing)
        raise BrokenPackage(str(package.folder), f"it has changed since it was installed ({changed})")


@contextlib.contextmanager
def _temporary(target: Path) -> Iterator[Path]:
    """A name beside `target` that what a crash has left does not block."""
    temporary = target.with_name(f".{target.name}.part")
    temporary.unlink(missing_ok=True)
    try:
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def _synced(path: Path) -> Iterator[IO[bytes]]:
    """A new file that is on the disk at the end."""
    with path.open("xb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _pack(package: NamedFolder, file: IO[bytes]) -> None:
    top = re.sub(r"[^\w.-]", "_", package.name)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for path in sorted(path for path in package.folder.rglob("*") if path.is_file()):
            part = path.relative_to(package.folder).as_posix()
            if not is_part(part):
                continue
            entry = ZipInfo(f"{top}/{part}", _LONG_AGO)
            entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
            entry.create_system = 3  # as on Unix, whatever this is
            entry.file_size = path.stat().st_size
            with path.open("rb") as content, archive.open(entry, "w") as packed:
                shutil.copyfileobj(content, packed, 1024**2)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
