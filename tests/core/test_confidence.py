"""Scores in words: the bounds, and what a flag changes."""

from __future__ import annotations

import pytest

from desktop_app.core.confidence import DOUBTFUL, SURE, Confidence, confidence
from desktop_app.core.model import Flag, FlagKind, Sentence, Severity, Translation
from desktop_app.core.text import Span

FLAG = Flag(FlagKind.NAME, Severity.WARNING, "“Alep” was not found in the English.")


def sentence(score: float | None, *flags: Flag) -> Sentence:
    return Sentence(Span(0, 9), 0, Translation("Some text.", score), flags)


@pytest.mark.parametrize(
    ("score", "word"),
    [
        (0.0, Confidence.SURE),
        (SURE + 0.001, Confidence.SURE),
        (SURE, Confidence.CHECK),
        (DOUBTFUL, Confidence.CHECK),
        (DOUBTFUL - 0.001, Confidence.DOUBTFUL),
        (-30.0, Confidence.DOUBTFUL),
    ],
)
def test_a_score_has_a_word(score: float, word: Confidence) -> None:
    assert confidence(sentence(score)) is word


def test_what_has_no_score_has_no_word() -> None:
    assert confidence(sentence(None)) is None
    assert confidence(Sentence(Span(0, 9), 0)) is None


def test_a_flagged_sentence_is_never_sure() -> None:
    assert confidence(sentence(-0.1, FLAG)) is Confidence.CHECK
    assert confidence(sentence(-2.0, FLAG)) is Confidence.DOUBTFUL
