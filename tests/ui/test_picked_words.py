"""Which words a reader means: the same words that corrections are looked for by."""

from __future__ import annotations

import pytest

from desktop_app.core.text import Span
from desktop_app.ui.reading.picked_words import name_in, whole_words, word_at

TEXT = "Près de Saint-Aubin, l’Otan d’Alep  « veille »."


def around(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(("at", "word"), [("aint-A", "Saint-Aubin"), ("tan", "Otan"), ("lep", "Alep"), ("P", "Près")])
def test_a_double_click_takes_a_word_with_its_hyphens_and_without_its_article(at: str, word: str) -> None:
    assert word_at(TEXT, TEXT.index(at)).of(TEXT) == word


def test_between_words_there_is_one_character() -> None:
    assert word_at(TEXT, TEXT.index("«")).of(TEXT) == "«"
    assert word_at(TEXT, len(TEXT)) == Span(len(TEXT), len(TEXT))


def test_what_is_cut_is_made_whole_and_marks_around_it_fall_away() -> None:
    assert name_in(TEXT, around("aint-Aub")) == "Saint-Aubin"
    assert name_in(TEXT, around(" Saint-Aubin, ")) == "Saint-Aubin"
    assert name_in(TEXT, around("Alep  « veille")) == "Alep « veille"
    assert name_in(TEXT, around("Otan d")) == "Otan d"


def test_marks_alone_are_no_name() -> None:
    assert name_in(TEXT, around(" « ")) == ""
    assert not whole_words("« »", Span(0, 3))
    assert name_in("", Span(0, 0)) == ""
