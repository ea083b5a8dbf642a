"""Package files made by hand, sound and hostile, with weights that no engine would load."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop_app.packages.inspection import InstalledPackage

Entry = tuple[str | ZipInfo, bytes]


def weights(version: int = 6, spec: str = "TransformerSpec", filling: bytes = b"\x07" * 500, words: int = 3) -> bytes:
    """A model laid out as CTranslate2 writes it, with one variable that is `filling`."""
    shape = struct.pack("<BII", 2, words, 1)
    variable = packed("decoder/embeddings/weight") + shape + struct.pack("<BI", 1, len(filling)) + filling
    alias = packed("encoder/embeddings_0/weight") + packed("decoder/embeddings/weight")
    head = struct.pack("<I", version) + packed(spec) + struct.pack("<II", 7, 1)
    return head + variable + struct.pack("<I", 1) + alias


def packed(name: str) -> bytes:
    """A name as a model file has it."""
    return struct.pack("<H", len(name) + 1) + name.encode() + b"\0"


def metadata(**changes: object) -> bytes:
    """A metadata.json."""
    facts = {"package_version": "1.0", "from_code": "fr", "to_code": "en", **changes}
    return json.dumps(facts).encode()


def contents(**changes: object) -> dict[str, bytes]:
    """The files of a sound package by their path inside it; `changes` are those of its metadata."""
    return {
        "metadata.json": metadata(**changes),
        "README.md": "# À lire\n".encode(),
        "sentencepiece.model": b"pieces" * 40,
        "model/config.json": b"{}",
        "model/shared_vocabulary.json": b'["<s>", "oui", "yes"]',
        "model/model.bin": weights(filling=str(changes).encode() * 50),
    }


def make_archive(
    path: Path, files: Mapping[str, bytes] | None = None, top: str = "translate-fr_en/", extra: Iterable[Entry] = ()
) -> Path:
    """A package file of `files`, which lie in the folder `top`, and `extra` entries as they are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in (contents() if files is None else files).items():
            archive.writestr(top + name, data)
        for entry, data in extra:
            archive.writestr(entry, data)
    return path


def special(name: str, kind: int) -> ZipInfo:
    """An entry that says it is a link, a device or the like."""
    entry = ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (kind | 0o777) << 16
    return entry


def accept_anything(package: InstalledPackage) -> None:
    """A trial that every package passes."""


def tree(folder: Path) -> set[str]:
    """Every path below `folder`."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
