"""How often a sentence denies something: what both languages share of counting it."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.text import Span

Veils = Sequence[tuple[str, re.Pattern[str]]]
"""Kinds of words that may stand for a negation in the other language, with what finds them in plain text."""


@dataclass(frozen=True, slots=True)
class Denials:
    """The negations of a sentence.

    `sure`: any translation has to render them. `without`: those of "sans" and "without", which often become another
    word. `possible`: how many more may be rendered by a negation ("sans doute", "not only"). `veils` find words of
    other kinds that may be, by what they say ("refuse", "unable"), in the `plain` text.
    """

    sure: tuple[Span, ...]
    without: tuple[Span, ...]
    possible: int
    plain: str
    veils: Veils
    more: tuple[tuple[str, int], ...] = ()
    """Veiled ones that no pattern finds."""

    def veiled(self) -> Counter[str]:
        """How often each kind of veiled negation stands in the sentence. Costs more than the rest."""
        found = Counter({name: len(pattern.findall(self.plain)) for name, pattern in self.veils})
        found.update(dict(self.more))
        return found


def is_inside(place: int, spans: Sequence[Span]) -> bool:
    """Whether `place` lies in one of `spans`, which are in order and hardly overlap."""
    index = bisect_right(spans, Span(place, sys.maxsize))
    return any(span.start <= place < span.end for span in spans[max(0, index - 2) : index])


def dropped(french: Denials, english: Denials) -> int:
    """How many negations of the French nothing in the English can render; 0 where all may be rendered."""
    if len(french.sure) + len(french.without) <= len(english.sure):
        return 0
    veiled, rendered = french.veiled(), english.veiled()
    less_without = max(0, len(french.without) - len(english.without))
    reversed_ones = min(less_without, max(0, rendered["with"] - veiled["with"]))
    joined = min(rendered["nor"], len(french.sure) - 1) if english.sure else 0
    spare = english.possible + max(0, joined) + _unpaired(rendered, veiled, _NEVER_ENGLISH)
    more_without = max(0, len(english.without) - len(french.without))
    return max(0, len(french.sure) + reversed_ones - len(english.sure) - more_without - spare)


def added(french: Denials, english: Denials) -> int:
    """How many negations of the English nothing in the French can have meant. "Without" is never one of them."""
    if len(english.sure) <= len(french.sure):
        return 0
    spare = max(0, len(french.without) - len(english.without)) + french.possible
    spare += _unpaired(french.veiled(), english.veiled(), _NEVER_FRENCH)
    return max(0, len(english.sure) - len(french.sure) - spare)


_NEVER_ENGLISH = frozenset({"only", "ever", "nor", "non", "deny", "far", "with"})
_NEVER_FRENCH = frozenset({"deny", "with", "different", "hard", "refuse"})
"""Kinds of words that are counted against those of the other side, and stand for no negation themselves."""


def _unpaired(one: Counter[str], other: Counter[str], never: frozenset[str]) -> int:
    """The veiled negations of `one` that `other` does not say in a like word: "refuse" for "refuse" counts nothing."""
    return sum(max(0, count - other[name]) for name, count in one.items() if name not in never)
