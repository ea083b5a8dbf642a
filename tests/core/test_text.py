"""Characters are counted as code points here and as UTF-16 units in Qt; both ways must agree."""

from __future__ import annotations

import pytest

from desktop_app.core.text import Span, fold, from_utf16, to_utf16

TEXT = "😀 Marie 🇫🇷 à Alep"


def test_an_emoji_counts_two_units_in_qt() -> None:
    assert to_utf16(TEXT, TEXT.index("Marie")) == TEXT.index("Marie") + 1


@pytest.mark.parametrize("index", range(len(TEXT) + 1))
def test_the_two_countings_are_inverse(index: int) -> None:
    assert from_utf16(TEXT, to_utf16(TEXT, index)) == index
    assert len(TEXT[:index].encode("utf-16-le")) // 2 == to_utf16(TEXT, index)


@pytest.mark.parametrize(
    ("text", "folded"), [("L’Élysée", "l'elysee"), ("Sœur", "soeur"), ("ALEP", "alep"), ("Al-Qaïda", "al-qaida")]
)
def test_folding_forgets_case_accents_and_curls(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_spans_know_what_they_share() -> None:
    assert Span(0, 3).overlaps(Span(2, 5))
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 5).contains(Span(1, 5))
    assert Span(1, 2).shifted(3) == Span(4, 5)
