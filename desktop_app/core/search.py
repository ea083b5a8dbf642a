"""Finding words in both languages of a briefing, whatever their accents, case and apostrophes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.core.model import Briefing
from desktop_app.core.names import Side
from desktop_app.core.text import Span, fold, without_breaks

_LATIN = (range(0xC0, 0x250), range(0x1E00, 0x1F00))
_MARKS = "[\u0300-\u036f]*"
"""An accent may stand behind its letter as a character of its own."""
_APOSTROPHES = "['\u2019\u02bc]"
_HYPHENS = "[-\u2010\u2011]"
_LIGATURES = {"oe": "\u0153", "ae": "\u00e6"}


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words looked for stand. `span` counts from the start of the sentence on that side."""

    sentence: int
    french: bool
    span: Span

    @property
    def side(self) -> Side:
        """Which text it stands in."""
        return Side.FRENCH if self.french else Side.ENGLISH


def hits(briefing: Briefing, words: str) -> tuple[Hit, ...]:
    """Every place of `words` in the article, sentence by sentence, French before English; none for blanks.

    What is looked for may start or end inside a word.
    """
    pattern = search_pattern(words)
    return tuple(_hits(briefing, pattern)) if pattern else ()


def _hits(briefing: Briefing, pattern: re.Pattern[str]) -> Iterator[Hit]:
    for index in range(len(briefing.sentences)):
        for french, text in ((True, briefing.french(index)), (False, briefing.english(index) or "")):
            for found in pattern.finditer(without_breaks(text)):
                yield Hit(index, french, Span(*found.span()))


@cache
def search_pattern(words: str) -> re.Pattern[str] | None:
    """What finds `words` in a text that is spelt in another way; None where there is nothing to look for."""
    plain = " ".join(fold(words).split())
    if not plain:
        return None
    for letters, one in _LIGATURES.items():
        plain = plain.replace(letters, one)
    return re.compile("".join(map(_one, plain)), re.IGNORECASE)


def _one(character: str) -> str:
    match character:
        case " ":
            return r"\s+"
        case "'":
            return _APOSTROPHES
        case "-":
            return _HYPHENS
    pair = next((letters for letters, one in _LIGATURES.items() if one == character), None)
    if pair:
        return f"(?:{character}|{''.join(map(_one, pair))})"
    others = _accented().get(character, "")
    return (f"[{character}{others}]" if others else re.escape(character)) + (_MARKS if character.isalpha() else "")


@cache
def _accented() -> dict[str, str]:
    """For each plain letter the accented ones, small: upper case is found by ignoring it."""
    letters: defaultdict[str, str] = defaultdict(str)
    for code in (code for block in _LATIN for code in block):
        plain = fold(chr(code))
        if chr(code).islower() and len(plain) == 1 and plain != chr(code):
            letters[plain] += chr(code)
    return dict(letters)
