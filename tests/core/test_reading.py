"""Whatever a reader opens becomes text or one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import EmptyText, FileUnreadable, InputError, NotText, TextTooLong
from desktop_app.core.reading import MAX_CHARACTERS, as_article, decode, read_article

TEXT = "L’été, « déjà » – 3 €"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_usual_encodings_are_told_apart(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0",
        bytes(range(256)) * 20,
        b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0" + b"\xdf\x12\0\x99" * 50,
        b"\0" * 5000,
        b"\x7fELF\2\1\1\0\0\0\0\0" + b"\xe9\0\0\0" * 40,
    ],
)
def test_a_binary_file_is_said_to_be_no_text(data: bytes) -> None:
    with pytest.raises(NotText, match=r"photo\.png is not a text file"):
        decode(data, "photo.png")


def test_a_few_stray_zero_bytes_do_not_make_a_text_binary() -> None:
    assert decode(("Bonjour " * 50 + "\0").encode()).startswith("Bonjour")


@pytest.mark.parametrize("text", ["", "  \n\t", "\ufeff\n", "\0\0"])
def test_nothing_to_read(text: str) -> None:
    with pytest.raises(EmptyText):
        as_article(text)


def test_a_text_beyond_the_limit_is_named_with_its_size() -> None:
    with pytest.raises(TextTooLong, match="1,048,576"):
        as_article("x" * 1_048_576)
    assert as_article("x" * MAX_CHARACTERS).text


def test_a_file_keeps_its_name_and_every_character(tmp_path: Path) -> None:
    path = tmp_path / "élu.txt"
    path.write_bytes(b"Un\r\ndeux")
    article = read_article(path)
    assert (article.name, article.original) == ("élu.txt", "Un\r\ndeux")


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(InputError):
        read_article(path)


def test_a_missing_file_and_a_folder_are_said_plainly(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(FileUnreadable, match="could not be opened"):
            read_article(path)
