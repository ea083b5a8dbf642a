"""Which words a reader means who picks a piece of a text, decided without Qt."""

from __future__ import annotations

import re

from desktop_app.core.corrections import correction_key
from desktop_app.core.text import Span

_WORD = re.compile(r"[\w-]+")
"""As the corrections of names are looked for: a hyphen joins, an apostrophe parts."""


def word_at(text: str, index: int) -> Span:
    """The word that covers code point `index` of `text`; the character there where it is none."""
    found = next((one for one in _WORD.finditer(text) if one.start() <= index < one.end()), None)
    return Span(*found.span()) if found else Span(index, min(index + 1, len(text)))


def whole_words(text: str, span: Span) -> Span:
    """`span` of `text` widened to the words that it cuts, without the blanks and marks around them."""
    met = [one.span() for one in _WORD.finditer(text) if one.start() < span.end and span.start < one.end()]
    return Span(met[0][0], met[-1][1]) if met else Span(span.start, span.start)


def name_in(text: str, span: Span) -> str:
    """The whole words of `span`, one blank between two; nothing where they could not be a name."""
    words = " ".join(whole_words(text, span).of(text).split())
    return words if correction_key(words) else ""
