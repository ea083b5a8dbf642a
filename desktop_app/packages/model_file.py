"""What a model.bin says of itself, read without its weights: format, kind, and how many words it knows.

The layout is that which ctranslate2.specs writes: a header, then each variable as name, shape, type, size in bytes
and data, then names that mean the same variable. Since format 4 it is as here.
"""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path
from typing import BinaryIO

_KNOWN_SINCE = 4
_MOST_VARIABLES = 100_000
_SIDES = {
    "source": ("encoder/embeddings_0/weight", "encoder/embeddings/weight"),
    "target": ("decoder/embeddings/weight",),
}


class ModelFileBroken(ValueError):
    """The file is not what it says, or not all of it."""


def kind_of_model(path: Path) -> tuple[int, str]:
    """The format's number and the architecture's name, "" before format 2. Raises ModelFileBroken and OSError."""
    with path.open("rb") as file:
        return _kind(file)


def words_known(path: Path) -> dict[str, int]:
    """How many words the model has vectors for, by "source" and "target"; a side is left out if it cannot be told.

    Raises ModelFileBroken and OSError.
    """
    with path.open("rb") as file:
        version, _ = _kind(file)
        sizes = _sizes(file) if version >= _KNOWN_SINCE else {}
    found = {side: next((sizes[name] for name in names if name in sizes), None) for side, names in _SIDES.items()}
    return {side: size for side, size in found.items() if size is not None}


def words_listed(model: Path, side: str) -> int | None:
    """How many words the vocabulary beside the model lists for "source" or "target", or None without a list.

    Raises ModelFileBroken and OSError.
    """
    for name in (f"{side}_vocabulary", "shared_vocabulary"):
        if (model / f"{name}.json").is_file():
            return _length((model / f"{name}.json").read_bytes())
        if (model / f"{name}.txt").is_file():
            return (model / f"{name}.txt").read_bytes().removesuffix(b"\n").count(b"\n") + 1
    return None


def trouble_with_words(model: Path) -> str | None:
    """What is wrong with the vocabulary in the folder `model`: CTranslate2 takes one of another length than its
    model's without a word, and then picks wrong ones. Raises ModelFileBroken and OSError.
    """
    for side, known in words_known(model / "model.bin").items():
        listed = words_listed(model, side)
        if listed not in (None, known):
            return f"its vocabulary has {listed:,} words, and its model {known:,}"
    return None


def _length(text: bytes) -> int:
    try:
        words = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelFileBroken from error
    if not isinstance(words, list):
        raise ModelFileBroken
    return len(words)


def _kind(file: BinaryIO) -> tuple[int, str]:
    (version,) = _numbers(file, "<I")
    if not 0 < version < 100:
        raise ModelFileBroken
    return version, _name(file) if version > 1 else ""


def _sizes(file: BinaryIO) -> dict[str, int]:
    """The first number of each variable's shape, after the header. Ends where the file does, or is broken."""
    end, sizes = os.fstat(file.fileno()).st_size, {}
    _, count = _numbers(file, "<II")
    for _ in range(min(count, _MOST_VARIABLES)):
        name = _name(file)
        shape = _numbers(file, f"<{_numbers(file, '<B')[0]}I")
        _, size = _numbers(file, "<BI")
        if file.seek(size, os.SEEK_CUR) > end:
            raise ModelFileBroken
        sizes[name] = shape[0] if shape else 1
    for _ in range(min(_numbers(file, "<I")[0], _MOST_VARIABLES)):
        alias, name = _name(file), _name(file)
        sizes[alias] = sizes.get(name, 1)
    return sizes


def _name(file: BinaryIO) -> str:
    (length,) = _numbers(file, "<H")
    return _bytes(file, length).rstrip(b"\0").decode("utf-8", "replace")


def _numbers(file: BinaryIO, layout: str) -> tuple[int, ...]:
    return struct.unpack(layout, _bytes(file, struct.calcsize(layout)))


def _bytes(file: BinaryIO, count: int) -> bytes:
    read = file.read(count)
    if len(read) < count:
        raise ModelFileBroken
    return read
