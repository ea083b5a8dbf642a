"""Lines on pages put together as paragraphs: running heads, indents, divided words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from desktop_app.sources.pdf_lines import BETWEEN_CELLS, Line
from desktop_app.sources.source import DroppedKind, Tally

_EDGE = 3
"""Lines at the top and at the bottom of a page among which running heads are looked for."""

_NUMBER = re.compile(r"(?:page|p\.)?\s*[-–—|]?\s*(\d{1,4})\s*[-–—|]?\s*(?:(?:/|sur|of|de)\s*\d{1,4})?\s*[-–—]?", re.I)
_COUNTING = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_FINAL = re.compile(r"[.!?…:][\"”»’')\]\s]*\Z")
_ITEM = re.compile(r"[•▪◦‣●■·*]\s|[-–—]\s|\d{1,2}[.)]\s")
_DIVIDED = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-\Z")
_REST = re.compile(r"[^\W\d_]+")
_STAYS = frozenset(
    {
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "je",
        "tu",
        "nous",
        "vous",
        "ce",
        "ci",
        "là",
        "t",
        "y",
        "en",
        "même",
        "mêmes",
        "le",
        "la",
        "les",
        "moi",
        "toi",
        "lui",
        "leur",
    }
)
"""What French hangs on a word with a hyphen."""

Rank = Callable[[str], int]
"""How usual a French word is; less than 0 for what is none."""


def without_heads(pages: Sequence[Sequence[Line]], tally: Tally) -> list[Line]:
    """The lines of all pages but running heads and feet and page numbers, which `tally` takes."""
    edges = [_edge_of(page) for page in pages]
    keys = Counter(key for edge in edges for key in {key for line in edge for key in _keys(line)})
    often = max(2, 0.3 * len(pages))
    kept: list[Line] = []
    for page, edge in zip(pages, edges, strict=True):
        for line in page:
            recurs = line in edge and any(keys[key] >= often for key in _keys(line))
            if line in edge and _is_number(line, recurs):
                tally.add(DroppedKind.PAGE_NUMBER, line.text)
            elif recurs:
                tally.add(DroppedKind.PAGE_HEAD, line.text)
            else:
                kept.append(line)
    return kept


def _edge_of(page: Sequence[Line]) -> list[Line]:
    down = sorted(page, key=lambda line: -line.top)
    return down if len(down) <= 2 * _EDGE else [*down[:_EDGE], *down[-_EDGE:]]


def _keys(line: Line) -> frozenset[tuple[str, int]]:
    """The same on each page for the same words at the same height, though one number in them counts the pages."""
    text, height = " ".join(line.text.lower().split()), round(line.bottom / 4)
    places = list(_COUNTING.finditer(text))
    counted = (
        f"{text[: place.start()]}#{int(place.group()) - line.page}#{text[place.end() :]}"
        for place in (*places[:1], *places[-1:])
    )
    return frozenset((one, height) for one in (text, *counted))


def _is_number(line: Line, recurs: bool) -> bool:
    """Whether a line says which page it stands on: in so many words, or by a number that fits."""
    found = _NUMBER.fullmatch(line.text.strip())
    if not found:
        return False
    return recurs or line.text.strip()[0] in "Pp" or int(found.group(1)) == line.page + 1


def headline(lines: Sequence[Line]) -> str:
    """The largest lines at the beginning, where they are larger than the text."""
    first = [line for line in lines if line.page == 0][:12]
    if not first:
        return ""
    largest = max(line.height for line in first)
    if largest < 1.25 * median(line.height for line in lines):
        return ""
    found = [line for line in first if line.height > 0.95 * largest]
    title = " ".join(line.text for line in found)
    return title if len(title) < 300 else ""


def flowing(lines: Sequence[Line], rank: Rank) -> Iterator[str]:
    """The paragraphs that `lines` make, in reading order; words divided between two lines are whole again."""
    shape = _Shape(lines)
    text = ""
    for index, line in enumerate(lines):
        if len(text) == 1 and text.isupper() and line.text[0].islower():
            text += line.text  # a large initial, and the word that it begins
            continue
        if text and shape.goes_on(index):
            text = joined(text, line.text, rank)
            continue
        if text:
            yield text
        text = line.text
    if text:
        yield text


class _Shape:
    """The usual distances of a document, by which a line is known to begin a paragraph."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        steps = [_step(one, two) for one, two in pairwise(lines) if _is_next(one, two)]
        self._step = median(steps) if steps else 1.2
        """Heights from one line to the next."""
        self._margins: dict[tuple[int, int, int], float] = {}
        self._lefts = Counter((line.page, round(line.left)) for line in lines)

    def goes_on(self, index: int) -> bool:
        """Whether line `index` belongs to the paragraph of the line before."""
        before, line = self._lines[index - 1], self._lines[index]
        if BETWEEN_CELLS in line.text or BETWEEN_CELLS in before.text or _ITEM.match(line.text):
            return False
        if abs(line.height - before.height) > 0.15 * max(line.height, before.height):
            return False
        if not _is_next(before, line):
            return self._continues_elsewhere(before, line)
        if _step(before, line) > 1.3 * self._step or self._is_indented(line, before):
            return False
        return not self._ends_short(index - 1)

    def _continues_elsewhere(self, before: Line, line: Line) -> bool:
        """In the next column or on the next page: a sentence that has not ended goes on with a small letter."""
        if _DIVIDED.search(before.text):
            return True
        return not _FINAL.search(before.text) and (line.text[0].islower() or self._is_full(before))

    def _is_full(self, line: Line) -> bool:
        return line.right > self._margin(line) - 2 * line.height and not _FINAL.search(line.text)

    def _is_indented(self, line: Line, before: Line) -> bool:
        """Whether a line begins further right than the line before, or both further right than their column."""
        indent = line.left - before.left
        if indent > 0.6 * line.height:
            return indent < 4 * line.height
        usual = self._left(line)
        return abs(indent) < 1 and 0.6 * line.height < line.left - usual < 4 * line.height

    def _left(self, line: Line) -> float:
        """Where the lines of its column begin most often."""
        near = range(round(line.left - 4 * line.height), round(line.left) + 1)
        return max(near, key=lambda left: (self._lefts[line.page, left], left))

    def _margin(self, line: Line) -> float:
        """Where the lines of its column end, but for a few that go beyond."""
        key = (line.page, round(line.left / line.height), round(line.height))
        if key not in self._margins:
            rights = sorted(one.right for one in self._lines if _is_alike(one, line))
            self._margins[key] = rights[len(rights) * 9 // 10]
        return max(self._margins[key], line.right)

    def _ends_short(self, index: int) -> bool:
        """Whether the last line of a paragraph: it ends a sentence before the margin, or far before it."""
        line, following = self._lines[index], self._lines[index + 1]
        margin = self._margin(line)
        word = _width(following, len(following.text.split(" ", 1)[0]) + 1)
        if line.right + word > margin:
            return False
        if _FINAL.search(line.text):
            return True
        return following.text[0].isupper() and line.right < line.left + 0.75 * (margin - line.left)


def _is_alike(one: Line, line: Line) -> bool:
    """Whether two lines seem to be of one column: they begin near each other in one size."""
    is_near = one.page == line.page and abs(one.left - line.left) < 4 * line.height
    return is_near and abs(one.height - line.height) < 0.15 * line.height


def _is_next(before: Line, line: Line) -> bool:
    """Whether `line` stands under `before`, no further than a blank line away."""
    return before.page == line.page and before.overlaps(line) and 0 < before.bottom - line.bottom < 4 * before.height


def _step(before: Line, line: Line) -> float:
    return (before.bottom - line.bottom) / max(before.height, line.height)


def _width(line: Line, letters: int) -> float:
    """How wide so many letters are in this line."""
    return letters * (line.right - line.left) / max(1, len(line.text))


def joined(text: str, rest: str, rank: Rank) -> str:
    """Two lines as one. `gouver-` and `nement` are a word; `porte-` and `parole` keep their hyphen."""
    first, second = _DIVIDED.search(text), _REST.match(rest)
    if not first or not second:
        return f"{text} {rest}" if not text.endswith("-") else f"{text}{rest}"
    return (text if _keeps_hyphen(first.group(1), second.group(), rank) else text[:-1]) + rest


def _keeps_hyphen(first: str, second: str, rank: Rank) -> bool:
    """Whether the more usual of both words is the one with the hyphen; of unknown ones, whether its parts are words."""
    whole, parted = rank(first.rpartition("-")[2] + second), rank(f"{first}-{second}")
    if second[0].isupper():
        return whole < 0 or not first.isupper()
    if second.lower() in _STAYS and "-" in first:
        return True
    if max(whole, parted) >= 0:
        return parted > whole
    return second.lower() in _STAYS or (min(rank(first), rank(second)) >= 0 and len(second) > 2)
