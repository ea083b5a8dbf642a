"""Line breaks that a mail program or a printed page put inside sentences.

A text is hard-wrapped when its lines were filled: after most of them the next word would have gone over
the margin. In such a text a full line goes on in the next; in any text a long line without a final mark
goes on where the next begins with a small letter. Headings, list items and datelines stay alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.core.repairs import Edit, RepairReason
from desktop_app.core.text import Span
from desktop_app.core.work import Work, gathered
from desktop_app.french.abbreviations import is_abbreviation
from desktop_app.french.furniture import is_furniture
from desktop_app.french.lexicon import UNKNOWN, Lexicon

_NARROWEST, _WIDEST = 25, 130
"""Margins that people wrap at, in code points; longer lines are paragraphs."""

_SMALLEST_SAMPLE = 3
_FILLED_SHARE = 0.6
_INSIDE_MARGIN = 0.9
_SPACED = 2
"""More groups of lines than these: the paragraphs are set apart by blank lines."""

_LONG_LINE = 35
_LONG_LINE_WORDS = 6

_LINE = re.compile(r"[^\n]+")
_FINAL = re.compile(r"[.!?…:;][\"”»’')\]\s]*\Z")
_LAST_WORD = re.compile(r"[^\s\"“”«»()\[\]/]{1,30}(?=\.\Z)")
_ITEM = re.compile(r"[-–—•*▪◦‣·>+]\s|\d{1,3}[.)]\s|[a-z]\)\s|\(\d{1,2}\)\s")
_HYPHEN = re.compile(r"[^\W\d_]{2,}-\Z")
_FIRST_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-\Z")
_SECOND_PART = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Margin:
    """How a text was hard-wrapped."""

    width: int
    is_spaced: bool
    """Whether blank lines stand between its paragraphs, so that no line break does."""


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    text: str
    """Without the white space around it."""

    @property
    def is_item(self) -> bool:
        return _ITEM.match(self.text) is not None

    @property
    def is_final(self) -> bool:
        """Whether a sentence ends at the end of the line."""
        if not _FINAL.search(self.text):
            return False
        word = _LAST_WORD.search(self.text)
        return not (word and is_abbreviation(word.group()))

    @property
    def first_word(self) -> str:
        return self.text.split(None, 1)[0]


def line_breaks(text: str, lexicon: Callable[[], Lexicon] | None = None) -> Work[list[Edit]]:
    """One edit for each line break inside a sentence; `lexicon` is asked for only where a word is divided.

    Interruptible. Without a lexicon, in other languages, a word divided at a line's end loses its hyphen.
    """
    lines = [_line(match) for match in _LINE.finditer(text) if not match.group().isspace()]
    joints = [pair for pair in pairwise(lines) if _are_adjacent(text, *pair)]
    width = yield from _margin([(len(line.text), len(following.first_word)) for line, following in joints])
    margin = _Margin(width, len(lines) - len(joints) > _SPACED) if width else None
    edits = yield from gathered(
        _joined(text, line, following, lexicon) if _goes_on(line, following, margin) else None
        for line, following in joints
    )
    return [edit for edit in edits if edit]


def _line(match: re.Match[str]) -> _Line:
    text = match.group()
    start = match.start() + len(text) - len(text.lstrip())
    return _Line(Span(start, match.start() + len(text.rstrip())), text.strip())


def _are_adjacent(text: str, line: _Line, following: _Line) -> bool:
    return text.count("\n", line.span.end, following.span.start) == 1


def _margin(joints: Sequence[tuple[int, int]]) -> Work[int | None]:
    """The width that lines were filled to; None for a text that was not hard-wrapped.

    `joints` has for each line that another follows its length and that of the other's first word.
    """
    if len(joints) < _SMALLEST_SAMPLE:
        return None
    widths = sorted({length for length, _ in joints}, reverse=True)
    likely = [width for width in widths[: 1 + len(joints) // 10] if _NARROWEST <= width <= _WIDEST]
    for width in likely:
        if _is_margin(width, joints):
            return width
        yield
    return None


def _is_margin(width: int, joints: Sequence[tuple[int, int]]) -> bool:
    inside = [joint for joint in joints if joint[0] <= width]
    filled = sum(length + 1 + word > width for length, word in inside)
    return len(inside) >= _INSIDE_MARGIN * len(joints) and filled >= max(2, _FILLED_SHARE * len(inside))


def _goes_on(line: _Line, following: _Line, margin: _Margin | None) -> bool:
    is_full = margin is not None and len(line.text) + 1 + len(following.first_word) > margin.width
    if following.is_item or (line.is_final and not (is_full and margin and margin.is_spaced)):
        return False
    if not is_full and not _reads_on(line, following, margin):
        return False
    if is_furniture(line.text):
        return False
    return (is_full and following.text[0].islower()) or not is_furniture(following.text)


def _reads_on(line: _Line, following: _Line, margin: _Margin | None) -> bool:
    """Whether a line that is not full goes on: a long one, or one of a wrapped text, before a small letter."""
    first = following.text[0]
    if not first.islower() or line.is_item:
        return False
    is_long = len(line.text) >= _LONG_LINE and line.text.count(" ") >= _LONG_LINE_WORDS
    # A capital that has lost its accent ("état d'urgence...") may begin the paragraph under a heading.
    if (is_long and first.isascii()) or _HYPHEN.search(line.text):
        return True
    return margin is not None and len(line.text) > margin.width // 2


def _joined(text: str, line: _Line, following: _Line, lexicon: Callable[[], Lexicon] | None) -> Edit:
    divided = _HYPHEN.search(line.text) and _SECOND_PART.match(following.text)
    if not divided:
        return Edit(Span(line.span.end, following.span.start), " ", RepairReason.LINE_BREAK)
    first = _FIRST_PART.search(text, max(line.span.start, line.span.end - 30), line.span.end)
    second = _SECOND_PART.match(text, following.span.start)
    if not first or not second:
        return Edit(Span(line.span.end, following.span.start), "", RepairReason.LINE_BREAK)
    whole = _undivided(first.group(), second.group(), lexicon() if lexicon else None)
    return Edit(Span(first.start(), second.end()), whole, RepairReason.LINE_BREAK)


def _undivided(first: str, second: str, words: Lexicon | None) -> str:
    """`gouver-` and `nement` are one word; `peut-` and `être` keep their hyphen."""
    joined = first[:-1] + second
    if words is None:
        return joined
    return joined if words.rank(joined) != UNKNOWN and words.rank(first + second) == UNKNOWN else first + second
