"""Where an article comes from, as the reader or the file itself says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Origin:
    """What a citation needs besides the words; each part is empty where nobody has said."""

    title: str = ""
    outlet: str = ""
    """The newspaper, agency or site."""
    published: date | None = None
    retrieved: date | None = None
    """When the reader got hold of it."""
    url: str = ""


NO_ORIGIN = Origin()


@dataclass(frozen=True, slots=True)
class FoundOrigin:
    """What stands in a text about where it comes from: a proposal, until the reader confirms it."""

    origin: Origin = NO_ORIGIN
    day: int = 0
    month: int = 0
    """Of a date whose year the text does not say; 0 where there is none, or it says the whole date."""


NOTHING_FOUND = FoundOrigin()
