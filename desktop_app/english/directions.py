"""An attack "contre la Russie" that English has "in Russia": who it is made on is lost."""

from __future__ import annotations

import re

from desktop_app.core.text import Span
from desktop_app.french.facts import plain_letters

_AGAINST = re.compile(r"\bcontre (?:la |le |les |l['’])?$", re.IGNORECASE)
_INSIDE = re.compile(r"\b(?:in|inside|within) (?:the )?$")
_WAGED_THERE = re.compile(
    r"\b(?:guerres?|match\w*|victoires?|defaites?|nul|pour ou|(?:actions?|interventions?|operations?)(?: [a-z]+)?)"
    r"(?: [a-z]+){0,3} contre (?:la |le |les |l')?$"
)
"""Of these translators say as well that they are in a country."""
_LOOKED_AT = 60
"""Characters before a name that are read."""


def lost_direction(french: str, there: Span, english: str, here: Span) -> tuple[Span, Span] | None:
    """The words of both sides, where the name at `there` is one that something is against, and at `here` only a place.

    Spans count code points of the sentences. None where nothing is wrong.
    """
    before = french[max(0, there.start - _LOOKED_AT) : there.start]
    against = _AGAINST.search(before)
    inside = _INSIDE.search(english[max(0, here.start - _LOOKED_AT) : here.start])
    if against is None or inside is None or _WAGED_THERE.search(plain_letters(before)):
        return None
    if english.count(here.of(english)) > 1:  # the other one may be what it is against
        return None
    return Span(there.start - len(against[0]), there.end), Span(here.start - len(inside[0]), here.end)
