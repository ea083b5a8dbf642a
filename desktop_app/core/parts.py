"""What of a briefing can be copied by itself."""

from __future__ import annotations

from enum import Enum


class Part(Enum):
    """A part of a briefing; each is copied with its provenance. The order is that of menus."""

    CITED_GIST = "gist with citations"
    GIST = "gist"
    SIDE_BY_SIDE = "both languages"
    NAMES = "names"
    EVERYTHING = "everything"
