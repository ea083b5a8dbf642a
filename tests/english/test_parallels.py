"""Places of one sentence in the other."""

from __future__ import annotations

from math import inf

from desktop_app.core.text import Span
from desktop_app.english.parallels import Parallels, unpaired


def test_words_that_both_have_tie_the_sentences() -> None:
    french = "À Genève, le ministre de la Justice, arrivé tard, refuse de signer."
    english = "The minister of justice, who arrived late in Geneva, refuses to sign."
    place, there = french.index("ministre"), english.index("minister")
    assert Parallels(french, english).distance(Span(place, place + 8), Span(there, there + 8)) < 10


def test_sentences_without_common_words_are_measured_by_their_lengths() -> None:
    assert Parallels("a" * 10, "b" * 20).in_english(Span(5, 6)) == Span(10, 12)


def test_an_empty_sentence_has_places_too() -> None:
    assert Parallels("", "").in_english(Span(0, 0)) == Span(0, 0)


def test_as_many_as_possible_are_paired() -> None:
    assert unpaired([1, 2], [2, 1], lambda one, other: 0 if one == 1 or other == 2 else inf) == ()
    assert unpaired([1, 2, 3], [2], lambda one, other: 0 if one == other else inf) == (0, 2)


def test_the_nearest_are_paired_first() -> None:
    assert unpaired([1, 9], [8], lambda one, other: abs(one - other)) == (0,)
