"""Turn bytes, files and pasted text into articles; refuse what is no text."""

from __future__ import annotations

import codecs
import os
import stat
import unicodedata
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.errors import EmptyText, FileUnreadable, NotText, TextTooLong
from desktop_app.core.model import Article

MAX_CHARACTERS = 500_000
"""A long book chapter; an article is a hundredth of it."""

_MAX_BYTES = 4 * MAX_CHARACTERS
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, name: str = "The input") -> str:
    """Text from bytes: by byte order mark, else UTF-8, else UTF-16 by its zero bytes, else Windows-1252.

    Raises NotText for anything with the marks of a binary file.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding, name)
    text = _as_utf8(data)
    if text is not None and text.count("\0") <= len(text) // 100:
        return text
    unmarked = _utf16_without_mark(data)
    if unmarked:
        return _decoded(data, unmarked, name)
    if text is not None or _looks_binary(data):
        raise NotText(name)
    return data.decode("cp1252", "replace")


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotText(name) from error


def _as_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 of a western text has a zero in nearly every second byte."""
    sample = data[:4000]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > 0.8 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.8 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _looks_binary(data: bytes) -> bool:
    sample = data[:8000]
    control = sum(byte < 32 and byte not in b"\t\n\r\f\x0b\x1a" for byte in sample)
    return control > len(sample) // 50


def as_article(text: str, name: str = "") -> Article:
    """An article of `text`. Raises EmptyText or TextTooLong."""
    if not text.strip().strip("\0\ufeff\u200b"):
        raise EmptyText
    if len(text) > MAX_CHARACTERS:
        raise TextTooLong(len(text), MAX_CHARACTERS)
    return Article(text, name=name)


def read_article(path: Path) -> Article:
    """The article in the text file `path`. Raises InputError."""
    name = shown_name(path)
    with open_file(path) as file:
        return as_article(read_text(file, name), name)


def shown_name(path: Path) -> str:
    """The name of a file as it can be put into a sentence: nothing in it breaks lines, hides, or turns words round."""
    return "".join(
        character if character.isprintable() or unicodedata.category(character) == "Zs" else "\ufffd"
        for character in path.name
    )


def open_file(path: Path) -> BinaryIO:
    """The file `path`, open for reading, without a buffer.

    Raises FileUnreadable; a pipe or a device is not waited for, whoever may stand behind it.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise FileUnreadable(shown_name(path), "it is no file")
            return os.fdopen(handle, "rb", buffering=0)
        except BaseException:
            os.close(handle)
            raise
    except OSError as error:
        raise FileUnreadable(shown_name(path), error.strerror or type(error).__name__) from error
    except ValueError as error:
        raise FileUnreadable(path.name.replace("\0", ""), "no file can have this name") from error


def read_text(file: BinaryIO, name: str) -> str:
    """The characters of an open text file. Raises InputError."""
    try:
        data = file.read(_MAX_BYTES + 1)
        size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise FileUnreadable(name, error.strerror or type(error).__name__) from error
    if len(data) > _MAX_BYTES:
        raise TextTooLong(max(size, len(data)), MAX_CHARACTERS)
    return decode(data, name)
