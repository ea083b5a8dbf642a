"""What a sentence denies, and what in it may stand for a denial of the other language."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.core.text import Span

Veils = Sequence[tuple[str, re.Pattern[str]]]
"""Kinds of words that may stand for a negation in the other language, with what finds them in plain text."""


@dataclass(frozen=True, slots=True)
class Denials:
    """The negations of a sentence, in order.

    `sure`: any translation has to render them. `without`: those of "sans" and "without", which often become another
    word. `idle`: what a negation may render, and need not ("sans doute", "not only"). `veils` find words of other
    kinds that may be rendered by one, by what they say ("refuse", "unable"), in the `plain` text.
    """

    sure: tuple[Span, ...]
    without: tuple[Span, ...]
    idle: tuple[Span, ...]
    plain: str
    veils: Veils
    more: tuple[tuple[str, Span], ...] = ()
    """Veiled ones that no pattern finds."""
    limits: tuple[Span, ...] = field(default=())
    """"Not only": of `idle`, those that must be rendered where the other side says "only"."""

    def veiled(self) -> Iterator[tuple[str, Span]]:
        """Each veiled negation with its kind. Costs more than the rest."""
        for name, pattern in self.veils:
            yield from ((name, Span(*found.span())) for found in pattern.finditer(self.plain))
        yield from self.more


def spans_of(found: Iterable[re.Match[str]]) -> Iterator[Span]:
    """Where each match stands."""
    return (Span(*one.span()) for one in found)


def is_inside(place: int, spans: Sequence[Span]) -> bool:
    """Whether `place` lies in one of `spans`, which are in order and hardly overlap."""
    index = bisect_right(spans, Span(place, sys.maxsize))
    return any(span.start <= place < span.end for span in spans[max(0, index - 2) : index])
