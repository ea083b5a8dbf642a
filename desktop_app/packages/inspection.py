"""What a package folder is, found out without any engine: its metadata, its files, its fingerprint."""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import BrokenPackage
from desktop_app.core.model import PackageInfo
from desktop_app.packages.argos import load_argos_package
from desktop_app.packages.model_file import ModelFileBroken, trouble_with_words

if TYPE_CHECKING:
    from argostranslate.package import Package

_MAX_METADATA_BYTES = 1_000_000


class Origin(Enum):
    """Where a package was found. The order is the order of preference."""

    GIVEN = "given"
    DRAGOMAN = "dragoman"
    ARGOS = "argos"
    EMBEDDED = "embedded"


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A package that can be opened: what it is, where it lies, and how it got there."""

    info: PackageInfo
    folder: Path
    origin: Origin
    longest_piece: int | None = None
    """Tokens its model learnt to translate in one go, where metadata.json says so as "longest_piece"."""

    def load(self) -> Package:
        """The folder as Argos's own Package. Raises BrokenPackage."""
        return load_argos_package(self.folder)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A package whose files look right and whose weights have not been read yet."""

    source: str
    target: str
    version: str
    folder: Path
    origin: Origin
    longest_piece: int | None

    @property
    def rank(self) -> tuple[int, ...]:
        """The version, for comparing."""
        return version_rank(self.version)

    def installed(self) -> InstalledPackage:
        """The package with its fingerprint, which reads all of model.bin. Raises BrokenPackage."""
        fingerprint = _sha256(self.folder / "model" / "model.bin", self.folder)
        embedded = self.origin is Origin.EMBEDDED
        info = PackageInfo(self.source, self.target, self.version, fingerprint, embedded, str(self.folder))
        return InstalledPackage(info, self.folder, self.origin, self.longest_piece)


def version_rank(version: str) -> tuple[int, ...]:
    """A version as numbers, for comparing: "1.10" is newer than "1.9"."""
    return tuple(int(number) for number in re.findall(r"[0-9]{1,9}", version))


def is_package(folder: Path) -> bool:
    """Whether `folder` claims to be a package: it has metadata. What cannot be looked at is none."""
    return _present(folder / "metadata.json")


def inspect(folder: Path, origin: Origin) -> Candidate:
    """The package in `folder`; of its weights only the head is read. Raises BrokenPackage with what is wrong first."""
    metadata = _metadata(folder)
    source, target = metadata.get("from_code"), metadata.get("to_code")
    if not (isinstance(source, str) and isinstance(target, str) and source and target):
        raise BrokenPackage(str(folder), "metadata.json does not say which languages it translates")
    _require_files(folder)
    _require_words(folder)
    version = str(metadata.get("package_version", ""))
    return Candidate(source, target, version, folder, origin, _longest_piece(metadata))


def _metadata(folder: Path) -> dict[str, object]:
    try:
        with (folder / "metadata.json").open("rb") as file:
            metadata = json.loads(file.read(_MAX_METADATA_BYTES).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise BrokenPackage(str(folder), "metadata.json cannot be read") from error
    if not isinstance(metadata, dict):
        raise BrokenPackage(str(folder), "metadata.json cannot be read")
    return metadata


def _longest_piece(metadata: dict[str, object]) -> int | None:
    """Our own addition to the format, which Argos passes over; a senseless number is passed over too."""
    number = metadata.get("longest_piece")
    return number if isinstance(number, int) and 8 <= number <= 1000 else None


def _require_files(folder: Path) -> None:
    if not _filled(folder / "model" / "model.bin"):
        raise BrokenPackage(str(folder), "model/model.bin is missing or empty")
    if not any(_filled(folder / "model" / name) for name in _MODEL_COMPANIONS):
        raise BrokenPackage(str(folder), "the vocabulary beside model/model.bin is missing")
    if _filled(folder / "sentencepiece.model"):
        return
    if _present(folder / "bpe.model"):
        raise BrokenPackage(str(folder), "it cuts words by the older bpe.model; only SentencePiece is supported")
    raise BrokenPackage(str(folder), "sentencepiece.model is missing or empty")


def _require_words(folder: Path) -> None:
    """5 ms for the embedded package. What cannot be read is left to the engine, which refuses it by itself."""
    with suppress(OSError, ModelFileBroken):
        trouble = trouble_with_words(folder / "model")
        if trouble:
            raise BrokenPackage(str(folder), trouble)


_MODEL_COMPANIONS = ("config.json", "shared_vocabulary.json", "shared_vocabulary.txt", "source_vocabulary.json")


def _present(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _filled(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False


def _sha256(path: Path, folder: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise BrokenPackage(str(folder), "model/model.bin cannot be read") from error
