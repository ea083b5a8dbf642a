"""Words of a sentence, and how far two spellings are apart."""

from __future__ import annotations

import pytest

from desktop_app.english.name_search import distance, sound_of, words_of


@pytest.mark.parametrize(
    ("first", "second", "apart"), [("", "", 0), ("chat", "chat", 0), ("chat", "chats", 1), ("kadhafi", "gadhafi", 1)]
)
def test_edit_distance(first: str, second: str, apart: int) -> None:
    assert distance(first, second, 3) == apart
    assert distance("abcdef", "uvwxyz", 2) == 3


@pytest.mark.parametrize(("french", "english"), [("Choukri", "Shukri"), ("Djamal", "Jamal"), ("Abou", "Abu")])
def test_two_ways_of_writing_one_sound(french: str, english: str) -> None:
    assert sound_of(french) == sound_of(english)


def test_words_know_where_they_stand() -> None:
    text = "😀 N'Djamena, al-Assad"
    assert [word.span.of(text) for word in words_of(text)] == ["N", "Djamena", "al", "Assad"]
