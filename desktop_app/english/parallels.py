"""Where in one of two parallel sentences a place of the other is to be looked for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from math import exp, inf
from typing import TypeVar

from desktop_app.core.text import Span
from desktop_app.french.facts import plain_letters

_WORD = re.compile(r"[a-zœæ]{4,}|\d+")
_STEM = 5
_REACH = 25
_EVEN = 0.3
"""The weight of the bare proportion of lengths; a word that both have counts 1 beside it, less with the distance."""
_ALIKE = {"mais": "but", "parce": "because", "aussi": "also", "leur": "their", "deux": "two", "trois": "three"}
_ALIKE |= {"pays": "country", "gouvernement": "government", "etats": "states", "unis": "united", "guerre": "war"}
_ALIKE |= {"ville": "city", "jours": "days", "femmes": "women", "hommes": "men", "enfants": "children"}
_ALIKE |= {"selon": "according", "quand": "when", "lorsque": "when", "avant": "before", "apres": "after"}
_ALIKE |= {"depuis": "since", "toujours": "always", "entre": "between", "contre": "against", "avec": "with"}


Mine = TypeVar("Mine")
Other = TypeVar("Other")


def unpaired(mine: Sequence[Mine], others: Sequence[Other], cost: Callable[[Mine, Other], float]) -> tuple[int, ...]:
    """Which of `mine` are left, by index, when as many as possible have one of `others` each (augmenting paths).

    An infinite `cost` forbids a pair. Those with the dearest partners are left over.
    """
    costs = [[cost(one, other) for other in others] for one in mine]
    choices = [sorted((price, index) for index, price in enumerate(row) if price < inf) for row in costs]
    taken: dict[int, int] = {}

    def give(one: int, seen: set[int]) -> bool:
        for _, other in choices[one]:
            if other not in seen:
                seen.add(other)
                if other not in taken or give(taken[other], seen):
                    taken[other] = one
                    return True
        return False

    by_price = sorted(range(len(mine)), key=lambda one: choices[one][0] if choices[one] else (inf, 0))
    return tuple(sorted(one for one in by_price if not give(one, set())))


class Parallels:
    """Two sentences that say the same, tied together by the figures and the beginnings of words that both have."""

    def __init__(self, french: str, english: str) -> None:
        self._french, self._english = french, english
        self._ratio = len(english) / max(1, len(french))
        self._ties: tuple[tuple[int, int], ...] | None = None

    def distance(self, french: Span, english: Span) -> float:
        """How far, in characters of the English, `english` lies from where `french` would stand there."""
        start, end = self._place(french.start), self._place(french.end)
        return max(0.0, min(start, end) - english.end, english.start - max(start, end))

    def in_english(self, french: Span) -> Span:
        """About where the words of a `french` span stand in the English."""
        ends = sorted((self._place(french.start), self._place(french.end)))
        return Span(max(0, round(ends[0])), max(0, round(ends[1])))

    def _place(self, french: int) -> float:
        if self._ties is None:  # most sentences need no place
            self._ties = _ties(plain_letters(self._french), plain_letters(self._english))
        weight, total = _EVEN, _EVEN * french * self._ratio
        for there, here in self._ties:
            near = exp(-abs(french - there) / _REACH)
            weight += near
            total += near * (here + (french - there) * self._ratio)
        return total / weight


def _ties(french: str, english: str) -> tuple[tuple[int, int], ...]:
    """Places of words with the same beginning, where both sentences have equally many of them."""
    said, rendered = _stems(french, _ALIKE), _stems(english, {})
    return tuple(
        tie
        for stem, places in said.items()
        if len(places) == len(rendered.get(stem, ())) <= 3
        for tie in zip(places, rendered[stem], strict=True)
    )


def _stems(plain: str, other: dict[str, str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for word in _WORD.finditer(plain):
        found[other.get(word[0], word[0])[:_STEM]].append(word.start())
    return found
