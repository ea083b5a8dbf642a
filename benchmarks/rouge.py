"""ROUGE for French: how many words a summary shares with one that a person wrote.

ROUGE-1 and ROUGE-2 count the single words and the pairs that both hold, ROUGE-L the longest row of words that stands in
both in the same order (Lin 2004, https://aclanthology.org/W04-1013); each as F1. Words are what is left after cutting
at everything but letters and digits ("l'État" is two), in lower case, by their Snowball stem, without accents. No word
is left out for being common. Other programs count otherwise: compare figures of this one alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Rouge:
    """Three F1, each 0..100."""

    one: float
    two: float
    longest: float

    @property
    def mean(self) -> float:
        """The mean of the three."""
        return (self.one + self.two + self.longest) / 3


def words(text: str) -> tuple[str, ...]:
    """The stems of the words of `text`, in order."""
    return tuple(_stem(word) for word in _WORD.findall(unicodedata.normalize("NFC", text).lower()))


@cache
def _stem(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", _snowball()(word))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


@cache
def _snowball() -> Callable[[str], str]:
    from nltk.stem.snowball import FrenchStemmer

    stem: Callable[[str], str] = FrenchStemmer().stem
    return stem


def rouge(summary: Sequence[str], reference: Sequence[str]) -> Rouge:
    """How near `summary` is to `reference`, both as `words` cuts them."""
    return Rouge(
        _f1(_shared(summary, reference), len(summary), len(reference)),
        _f1(_shared(tuple(pairwise(summary)), tuple(pairwise(reference))), len(summary) - 1, len(reference) - 1),
        _f1(longest_common(summary, reference), len(summary), len(reference)),
    )


def mean_rouge(scores: Sequence[Rouge]) -> Rouge:
    """The mean of each of the three; raises ZeroDivisionError where there are no scores."""
    return Rouge(
        sum(score.one for score in scores) / len(scores),
        sum(score.two for score in scores) / len(scores),
        sum(score.longest for score in scores) / len(scores),
    )


def _shared(left: Sequence[object], right: Sequence[object]) -> int:
    return (Counter(left) & Counter(right)).total()


def _f1(shared: int, left: int, right: int) -> float:
    """100 * 2 P R / (P + R), which is the shared part of both lengths together."""
    return 200 * shared / (left + right) if shared else 0.0


def longest_common(left: Sequence[str], right: Sequence[str]) -> int:
    """The length of the longest row of words that stands in both in the same order, gaps allowed.

    One bit for each word of `left`, a whole row of the usual table in one sum (Hyyrö 2004,
    "Bit-parallel LCS-length computation revisited").
    """
    places: dict[str, int] = {}
    for place, word in enumerate(left):
        places[word] = places.get(word, 0) | 1 << place
    everything = (1 << len(left)) - 1
    row = everything
    for word in right:
        met = row & places.get(word, 0)
        row = ((row + met) | (row - met)) & everything
    return len(left) - row.bit_count()
