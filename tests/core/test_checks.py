"""One count of what is to be checked."""

from __future__ import annotations

from desktop_app.core.checks import Checks, checks, needs_check
from desktop_app.core.confidence import DOUBTFUL
from desktop_app.core.model import Article, Briefing, Flag, FlagKind, Sentence, Severity, Translation
from desktop_app.core.text import Span

WARNING = Flag(FlagKind.NAME, Severity.WARNING, "check")
DISMISSED = Flag(FlagKind.NUMBER, Severity.ERROR, "number", dismissed="checked")


def sentence(score: float | None, *flags: Flag, edited: bool = False) -> Sentence:
    return Sentence(Span(0, 3), 0, Translation("Yes", score, edited=edited), flags)


SURE, DOUBT = sentence(-0.1), sentence(DOUBTFUL - 0.1)
FLAGGED, BOTH = sentence(-0.1, WARNING, WARNING), sentence(DOUBTFUL - 0.1, WARNING)
CALMED, MINE = sentence(-0.1, DISMISSED), sentence(None, edited=True)


def test_a_sentence_is_to_be_checked_for_an_open_warning_or_a_doubtful_score() -> None:
    assert [needs_check(one) for one in (SURE, DOUBT, FLAGGED, BOTH, CALMED, MINE)] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_sentence_with_both_counts_once() -> None:
    briefing = Briefing(Article("Oui"), (SURE, DOUBT, FLAGGED, BOTH, CALMED, MINE))
    assert checks(briefing) == Checks(total=6, sentences=3, warnings=3, doubtful=2, dismissed=1, edited=1)


def test_what_is_not_translated_yet_is_not_counted() -> None:
    assert checks(Briefing(Article("Oui"), (Sentence(Span(0, 3), 0),))) == Checks(1, 0, 0, 0, 0, 0)
