"""Names for files, from the titles of articles."""

from __future__ import annotations

import pytest

from desktop_app.export.file_names import file_stem


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Syrie : appel à une alliance", "Syrie appel à une alliance"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../../etc/passwd", "etc passwd"),
        (".profile", "profile"),
        ("Fin...", "Fin"),
        ("Fin. ", "Fin"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("LPT1", "_LPT1"),
        ("Console", "Console"),
        ("Une\nligne\tdeux\x00", "Une ligne deux"),
        ("photo\u202egnp.exe", "photo gnp.exe"),
        ("e\u0301te\u0301", "été"),
        ("", "briefing"),
        ("???", "briefing"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, stem: str) -> None:
    assert file_stem(title) == stem


def test_a_long_title_is_cut_between_words() -> None:
    stem = file_stem("mot " * 100)
    assert 60 <= len(stem) <= 80
    assert stem.endswith("mot")


@pytest.mark.parametrize("title", ["é" * 300, "汉" * 300, "😀" * 300, "x" * 300])
def test_a_name_is_short_in_bytes_too(title: str) -> None:
    stem = file_stem(title)
    assert 40 <= len(stem.encode()) <= 180
    assert title.startswith(stem)
