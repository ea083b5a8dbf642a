"""A package file (.argosmodel, a zip), read as if an enemy had made it."""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path, PurePosixPath
from zipfile import ZipFile, ZipInfo

from desktop_app.core.errors import FileUnreadable, PackageRefused

_MOST_ENTRIES = 10_000
_MOST_BYTES = 2 * 1024**3
"""Of all that an archive says it holds. The largest packages of Argos have some 300 MB."""

_MOST_BYTES_OF_TEXT = 1_000_000
_MOST_TIMES_ITS_SIZE = 100
"""How much larger than in the archive a file may be. Weights shrink by a tenth, word lists to a third."""

_SMALL = 1024**2
"""Bytes; a file up to here may shrink as it likes."""

_LONGEST_DIRECTORY = 8 * 1024**2
"""Bytes. Python's zipfile reads the list of entries in one go and keeps hundreds of bytes for each."""

_CHUNK = 1024**2

_PART = re.compile(
    r"metadata\.json|sentencepiece\.model|README\.md|LICEN[CS]E(\.(md|txt))?"
    r"|model/(model\.bin|config\.json|vmap\.txt|(shared|(source|target)(_\d{1,2})?)_vocabulary\.(json|txt))"
)
_TEXT = re.compile(r"metadata\.json|README\.md|LICEN[CS]E(\.(md|txt))?|model/config\.json")

_UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,  # UnicodeDecodeError too
    IndexError,
    OverflowError,
    NotImplementedError,
    RuntimeError,
)
"""What zipfile raises for archives that are cut off, scrambled or made by hand."""


def is_part(name: str) -> bool:
    """Whether the file of this path inside a package is one that translating needs, or that speaks of it.

    All else, such as the pickled sentence splitters of Stanza, is never unpacked.
    """
    return _PART.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class PackageArchive:
    """An open package file that has been looked through: nothing in it can harm."""

    name: str
    zip: ZipFile
    parts: Mapping[str, ZipInfo]
    """What is to be unpacked, by its path inside the package."""

    @property
    def size(self) -> int:
        """Bytes of all parts, unpacked."""
        return sum(entry.file_size for entry in self.parts.values())

    def chunks(self, part: str) -> Iterator[bytes]:
        """The content of `part`, never more than the archive has announced. Raises PackageRefused."""
        entry, count = self.parts[part], 0
        with _refusal(self.name, f"{part} in it is damaged"), self.zip.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                count += len(chunk)
                yield chunk
            if count != entry.file_size:
                raise PackageRefused(self.name, f"{part} in it is incomplete")


@contextmanager
def opened(path: Path) -> Iterator[PackageArchive]:
    """The package file `path`. Raises FileUnreadable, and PackageRefused with the first thing that is wrong."""
    with _file(path) as file:
        with _refusal(path.name, "it is not a zip archive, or not all of one"):
            archive = ZipFile(file)
        with archive:
            yield PackageArchive(path.name, archive, _parts(archive, path.name))


class _CarefulFile(FileIO):
    """A file that will not be read by more than a few megabytes at once."""

    def read(self, size: int | None = -1, /) -> bytes:
        count = os.fstat(self.fileno()).st_size - self.tell() if size is None or size < 0 else size
        if count > _LONGEST_DIRECTORY:
            raise ValueError("too much at once")
        return super().read(max(count, 0)) or b""


def _file(path: Path) -> _CarefulFile:
    """A pipe or a device is not opened: that might never end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileUnreadable(path.name, "it is not a file")
        return _CarefulFile(path)
    except (OSError, ValueError) as error:
        raise FileUnreadable(path.name, getattr(error, "strerror", None) or type(error).__name__) from error


@contextmanager
def _refusal(name: str, reason: str) -> Iterator[None]:
    try:
        yield
    except _UNREADABLE as error:
        raise PackageRefused(name, reason) from error


def _parts(archive: ZipFile, name: str) -> dict[str, ZipInfo]:
    entries = archive.infolist()
    if len(entries) > _MOST_ENTRIES:
        raise PackageRefused(name, f"it holds {len(entries):,} files, more than any package has")
    for entry in entries:
        problem = _problem(entry)
        if problem:
            raise PackageRefused(name, problem)
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise PackageRefused(name, "it would unpack to more than 2 GB")
    (_, times), *_ = Counter(entry.filename.rstrip("/").casefold() for entry in entries).most_common(1) or [("", 0)]
    if times > 1:
        raise PackageRefused(name, "it holds two files of one name")
    return _required(_inside(_top(entries, name), entries), name)


def _problem(entry: ZipInfo) -> str | None:
    """What is wrong with `entry` itself. The name is judged as the archive has it, before Python mends it."""
    if not _stays_inside(entry.orig_filename):
        return "it holds a file that would be written outside its folder"
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "it holds a link or a device, which no package needs"
    if entry.flag_bits & 0x1:
        return "it is protected by a password"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "it is packed by a method other than the usual ones of zip"
    if entry.file_size > max(_SMALL, _MOST_TIMES_ITS_SIZE * entry.compress_size):
        return "it would unpack to far more than a package can hold"
    return None


def _stays_inside(name: str) -> bool:
    """Refused: absolute paths, "..", drive letters and streams of Windows, backslashes, control characters."""
    if not name or re.search(r"[\x00-\x1f\x7f\\:]", name):
        return False
    return not name.startswith("/") and ".." not in PurePosixPath(name).parts


def _top(entries: list[ZipInfo], name: str) -> str:
    """The folder of the one package in the archive, with its slash, or "" where it has none."""
    names = [entry.filename for entry in entries]
    found = [one for one in names if re.fullmatch(r"([^/]+/)?metadata\.json", one)]
    if len(found) > 1:
        raise PackageRefused(name, "it holds more than one package")
    if not found and any(one.endswith((".argosmodel", ".zip")) for one in names):
        raise PackageRefused(name, "it holds another archive, which must be taken out of it first")
    if not found:
        raise PackageRefused(name, "it holds no metadata.json, as every package does")
    return found[0].removesuffix("metadata.json")


def _inside(top: str, entries: list[ZipInfo]) -> dict[str, ZipInfo]:
    inside = {entry.filename.removeprefix(top): entry for entry in entries if entry.filename.startswith(top)}
    return {part: entry for part, entry in inside.items() if not entry.is_dir()}


def _required(inside: dict[str, ZipInfo], name: str) -> dict[str, ZipInfo]:
    if "model/model.bin" not in inside:
        raise PackageRefused(name, "it holds no model/model.bin")
    if "sentencepiece.model" not in inside and "bpe.model" in inside:
        raise PackageRefused(name, "it cuts words by the older bpe.model; only SentencePiece is supported")
    parts = {part: entry for part, entry in inside.items() if is_part(part)}
    if any(entry.file_size > _MOST_BYTES_OF_TEXT for part, entry in parts.items() if _TEXT.fullmatch(part)):
        raise PackageRefused(name, "its metadata.json or another of its small files is far too large")
    return parts
