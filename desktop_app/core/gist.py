"""How a gist is asked for: by which method, how long, and what the reader wants of single sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

MAX_SENTENCES = 10
MAX_SHARE = 50
"""Per cent: more than half of an article is no gist."""

_LENGTH = re.compile(r"\s*(\d{1,3})\s*(%?)\s*", re.ASCII)


class GistMethod(Enum):
    """Who chooses the sentences. The first is this project's own; the others are sumy's."""

    NEWS = "news"
    LEX_RANK = "lexrank"
    TEXT_RANK = "textrank"
    LSA = "lsa"
    LUHN = "luhn"
    SUM_BASIC = "sumbasic"
    KL = "kl"
    REDUCTION = "reduction"

    @property
    def title(self) -> str:
        """How a briefing calls it."""
        return _TITLES[self]


_TITLES = {
    GistMethod.NEWS: "LexRank + word frequency + position",
    GistMethod.LEX_RANK: "LexRank",
    GistMethod.TEXT_RANK: "TextRank",
    GistMethod.LSA: "LSA",
    GistMethod.LUHN: "Luhn",
    GistMethod.SUM_BASIC: "SumBasic",
    GistMethod.KL: "KL",
    GistMethod.REDUCTION: "Reduction",
}


class GistUnit(Enum):
    """What a length counts."""

    SENTENCES = "sentences"
    SHARE = "share"

    @property
    def most(self) -> int:
        """The longest gist: sentences, or per cent of them."""
        return MAX_SENTENCES if self is GistUnit.SENTENCES else MAX_SHARE


@dataclass(frozen=True, slots=True)
class GistLength:
    """How long a gist is to be: 1 to 10 sentences, or 1 to 50 per cent of the sentences of the article.

    Raises ValueError for any other amount.
    """

    amount: int = 3
    unit: GistUnit = GistUnit.SENTENCES

    def __post_init__(self) -> None:
        if not 1 <= self.amount <= self.unit.most:
            raise ValueError(f"A gist has 1 to {self.unit.most} ({self.unit.value}), not {self.amount}.")

    def __str__(self) -> str:
        return f"{self.amount}%" if self.unit is GistUnit.SHARE else str(self.amount)

    def of(self, sentences: int) -> int:
        """How many sentences that is of an article of so many: at least 1, a half counts as a whole."""
        if self.unit is GistUnit.SENTENCES:
            return self.amount
        return max(1, (sentences * self.amount + 50) // 100)

    def counted_in(self, unit: GistUnit, sentences: int) -> GistLength:
        """About the same length of an article of so many sentences, counted otherwise."""
        if unit is self.unit:
            return self
        amount = self.of(sentences) if unit is GistUnit.SENTENCES else round(100 * self.amount / max(1, sentences))
        return GistLength(min(max(1, amount), unit.most), unit)


USUAL_LENGTH = GistLength()
"""Three sentences."""


def parsed_length(text: str) -> GistLength:
    """The length that `text` says: "5", or "10%". Raises ValueError."""
    found = _LENGTH.fullmatch(text)
    if not found:
        raise ValueError(f"not a length: {text!r}")
    return GistLength(int(found[1]), GistUnit.SHARE if found[2] else GistUnit.SENTENCES)


def sentence_key(text: str) -> str:
    """What two sentences share that say the same in the same words: blanks and capitals are no matter."""
    return " ".join(text.split()).casefold()


@dataclass(frozen=True, slots=True)
class GistChoice:
    """What the reader wants of one French sentence, wherever the article says it: in the gist, or out of it."""

    french: str
    pinned: bool
    """True: always in the gist; False: never."""
