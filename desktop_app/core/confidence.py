"""How sure the engine was of a sentence, in words: a score by itself says nothing to a reader."""

from __future__ import annotations

from enum import Enum

from desktop_app.core.model import Sentence

DOUBTFUL = -0.84
"""Mean log-probability of a token, natural log, below which a translation is doubtful."""

SURE = -0.59
"""Above it the engine was sure.

Both were fitted by tools/fit_confidence.py for the embedded package at beam 2 on 1,350 sentences of news (eight words
or more), where a sentence is bad if its chrF against a human translation is in the worst fifth. On 1,350 others:

    sure      35 % of the sentences, 10 % of them bad
    check     50 % of the sentences, 21 % of them bad
    doubtful  15 % of the sentences, 42 % of them bad: that is 32 % of all that is bad

So "doubtful" finds one bad sentence in three, and is wrong about three in five that it names; and "sure" is the
engine's word, not a proof: one in ten of these is bad as well. Other packages are more sure of themselves, and better.
"""


class Confidence(Enum):
    """The word for a translation."""

    SURE = "sure"
    CHECK = "check"
    DOUBTFUL = "doubtful"


def confidence(sentence: Sentence) -> Confidence | None:
    """The word for `sentence`, or None where it has no score. A sentence with an open flag is never sure."""
    score = sentence.translation.score if sentence.translation else None
    if score is None:
        return None
    if score < DOUBTFUL:
        return Confidence.DOUBTFUL
    return Confidence.SURE if score > SURE and not sentence.open_flags else Confidence.CHECK
