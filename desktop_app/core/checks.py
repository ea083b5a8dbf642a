"""What of a briefing is to be compared with the original, counted in one place for all that say how much it is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.confidence import Confidence, confidence
from desktop_app.core.model import Briefing, Sentence


@dataclass(frozen=True, slots=True)
class Checks:
    """How much there is to check in a briefing, and what the reader has done about it."""

    total: int
    """All sentences of the briefing."""
    sentences: int
    """Those to check: with a warning that is not dismissed, or with a doubtful score, or with both."""
    warnings: int
    """Warnings that are not dismissed; one sentence may have several."""
    doubtful: int
    """Sentences with a doubtful score."""
    dismissed: int
    """Warnings that the reader does not mind."""
    edited: int
    """Sentences in the reader's own English."""


def is_doubtful(sentence: Sentence) -> bool:
    """Whether the engine was not sure of its words."""
    return confidence(sentence) is Confidence.DOUBTFUL


def needs_check(sentence: Sentence) -> bool:
    """Whether something speaks against the English of `sentence` that the reader has not dismissed."""
    return bool(sentence.open_flags) or is_doubtful(sentence)


def checks(briefing: Briefing) -> Checks:
    """Count all of it, whether the briefing is finished or not."""
    sentences = briefing.sentences
    warnings = sum(len(one.open_flags) for one in sentences)
    return Checks(
        total=len(sentences),
        sentences=sum(map(needs_check, sentences)),
        warnings=warnings,
        doubtful=sum(map(is_doubtful, sentences)),
        dismissed=sum(len(one.flags) for one in sentences) - warnings,
        edited=sum(one.edited for one in sentences),
    )
