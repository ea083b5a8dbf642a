"""Languages as documents name them, so that spelling is checked by the right dictionary."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from desktop_app.core.languages import is_right_to_left

_PACKAGES = {"pb": ("pt", "BR"), "zt": ("zh", "TW")}
"""Codes that only translation packages use."""

_EAST_ASIAN = frozenset(("ja", "ko", "zh"))
_SHAPED = frozenset(("bn", "hi", "th"))
"""Written from left to right, with letters that change with their neighbours."""


class Script(Enum):
    """Word and OpenDocument keep a language each for three groups of scripts."""

    WESTERN = "western"
    EAST_ASIAN = "asian"
    COMPLEX = "complex"


@dataclass(frozen=True, slots=True)
class Tag:
    """A language and the country it is most at home in, by their ISO codes: "fr", "FR"."""

    language: str
    country: str
    script: Script


@cache
def tag(code: str) -> Tag | None:
    """How documents name the language `code`; None for a code not known.

    The country is the likely one of Unicode CLDR.
    """
    from babel.core import get_global

    likely = get_global("likely_subtags").get(code)
    if code not in _PACKAGES and likely is None:
        return None
    language, country = _PACKAGES.get(code) or (code, str(likely).rpartition("_")[2])
    return Tag(language, country, _script(language))


def _script(language: str) -> Script:
    if language in _EAST_ASIAN:
        return Script.EAST_ASIAN
    return Script.COMPLEX if language in _SHAPED or is_right_to_left(language) else Script.WESTERN
