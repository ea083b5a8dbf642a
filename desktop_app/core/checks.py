"""What of a briefing is to be compared with the original, counted in one place for all that say how much it is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.confidence import DOUBTFUL
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
    score = sentence.translation.score if sentence.translation else None
    return score is not None and score < DOUBTFUL


def needs_check(sentence: Sentence) -> bool:
    """Whether something speaks against the English of `sentence` that the reader has not dismissed."""
    return bool(sentence.open_flags) or is_doubtful(sentence)


def checks(briefing: Briefing) -> Checks:
    """Count all of it, whether the briefing is finished or not."""
    sentences = briefing.sentences
    flagged = [one for one in sentences if one.flags]  # few: all are counted anew with each sentence that arrives
    warnings = sum(len(one.open_flags) for one in flagged)
    doubtful = sum(map(is_doubtful, sentences))
    return Checks(
        total=len(sentences),
        sentences=doubtful + sum(bool(one.open_flags) and not is_doubtful(one) for one in flagged),
        warnings=warnings,
        doubtful=doubtful,
        dismissed=sum(len(one.flags) for one in flagged) - warnings,
        edited=sum(one.edited for one in sentences),
    )
