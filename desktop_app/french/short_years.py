"""The year that two figures mean behind a whole one: "2017-18", "1943–6"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.french.facts import Fact, Topic, keys_of

_DASHES = frozenset({"-", "–", "/", " - ", " – "})


def with_whole_years(facts: Sequence[Fact], plain: str) -> Iterator[Fact]:
    """`facts` of the text `plain`; those that end a span of years also stand for the year in full."""
    before: Fact | None = None
    for fact in facts:
        year = _whole_year(before, fact, plain) if before else None
        before = fact
        yield replace(fact, keys=(*fact.keys, *keys_of(Topic.NUMBER, [year]))) if year else fact


def _whole_year(before: Fact, fact: Fact, plain: str) -> int | None:
    said, first = fact.span.of(plain), before.span.of(plain)
    if plain[before.span.end : fact.span.start] not in _DASHES or not (said.isdigit() and len(said) < 3):
        return None
    if not (first.isdigit() and len(first) == 4 and "1000" < first < "2100"):
        return None
    year = int(first[: 4 - len(said)] + said)
    return year if year > int(first) else None
