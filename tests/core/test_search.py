"""Finding words in both languages."""

from __future__ import annotations

import pytest

from desktop_app.core.model import Article, Briefing, Sentence, Translation
from desktop_app.core.names import Side
from desktop_app.core.search import hits, search_pattern
from desktop_app.core.text import Span


def briefing(french: str, english: str | None = None) -> Briefing:
    translation = None if english is None else Translation(english)
    return Briefing(Article(french), (Sentence(Span(0, len(french)), 0, translation),))


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("etat", "L'État et les états", ("État", "état")),
        ("ÉTAT", "l'etat", ("etat",)),
        ("coeur", "Le cœur, le coeur, le CŒUR", ("cœur", "coeur", "CŒUR")),
        ("cœur", "coeur", ("coeur",)),
        ("l'etat", "L\u2019E\u0301tat", ("L\u2019E\u0301tat",)),
        ("d’état", "d'État", ("d'État",)),
        ("cessez-le-feu", "cessez\u2011le\u2011feu", ("cessez\u2011le\u2011feu",)),
        ("1 200", "1\u202f200 morts, 1\u00a0200 blessés", ("1\u202f200", "1\u00a0200")),
        ("c++ (a.b)", "du C++ (a.b) ou C++ (acb)", ("C++ (a.b)",)),
        ("deux mots", "deux\nmots", ("deux\nmots",)),
        ("ça", "ca, Ça", ("ca", "Ça")),
        ("Łódź", "Łódź", ("Łódź",)),
        ("Дамаск", "дамаск", ("дамаск",)),
    ],
)
def test_words_are_found_however_they_are_spelt(words: str, text: str, found: tuple[str, ...]) -> None:
    assert tuple(hit.span.of(text) for hit in hits(briefing(text), words)) == found


@pytest.mark.parametrize("words", ["", "   ", "\t\n", "\u0301"])
def test_blanks_find_nothing(words: str) -> None:
    assert search_pattern(words) is None
    assert hits(briefing("des mots"), words) == ()


def test_both_sides_are_searched_the_french_first() -> None:
    found = hits(briefing("Paris est Paris", "Paris is Paris"), "paris")
    assert [(hit.side, hit.span.start) for hit in found] == [
        (Side.FRENCH, 0),
        (Side.FRENCH, 10),
        (Side.ENGLISH, 0),
        (Side.ENGLISH, 9),
    ]


def test_a_sentence_without_english_is_searched_in_french_alone() -> None:
    assert len(hits(briefing("Paris"), "Paris")) == 1
