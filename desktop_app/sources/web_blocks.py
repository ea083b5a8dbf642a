"""A web page as a list of paragraphs, each with what the page's structure says against it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sources.source import DroppedKind, Tally

if TYPE_CHECKING:
    from lxml.etree import _Element

BETWEEN_CELLS = " | "

_BLANKS = re.compile(r"[ \t\r\n\f\u200b]+")
_LONGEST_CELL = 200
_SILENT = frozenset({"head", "style", "template", "noscript", "title", "meta", "link", "base", "source", "track"})
_ACTIVE = frozenset({"script", "iframe", "object", "embed", "applet", "frame", "frameset"})
_PICTURES = frozenset({"img", "svg", "canvas", "video", "audio", "math", "map"})
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "nobr",
        "q",
        "ruby",
        "rt",
        "rp",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "picture",
    }
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INSIDE = {
    "nav": DroppedKind.MENU,
    "menu": DroppedKind.MENU,
    "footer": DroppedKind.MENU,
    "aside": DroppedKind.ASIDE,
    "figcaption": DroppedKind.CAPTION,
    "caption": DroppedKind.CAPTION,
    "form": DroppedKind.FORM,
    "button": DroppedKind.FORM,
    "select": DroppedKind.FORM,
    "textarea": DroppedKind.FORM,
    "label": DroppedKind.FORM,
    "dialog": DroppedKind.FORM,
}
_ROLES = {
    "navigation": DroppedKind.MENU,
    "menu": DroppedKind.MENU,
    "menubar": DroppedKind.MENU,
    "banner": DroppedKind.MENU,
    "contentinfo": DroppedKind.MENU,
    "complementary": DroppedKind.ASIDE,
    "search": DroppedKind.FORM,
    "dialog": DroppedKind.FORM,
    "alertdialog": DroppedKind.FORM,
}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SUSPECT = re.compile(
    r"(?:^|[-_ ])(?:shar(?:e|ing)|social|newsletters?|breadcrumbs?|ariane|related|readmore|read-more|lire-?aussi|"
    r"a-?lire|cookies?|consent|gdpr|promo|advert\w*|ads?|pub|publicite|sponsor\w*|outbrain|taboola|paywall|subscri\w*|"
    r"abonn\w*|footer|mentions|copyright|toolbar|tags?|comments?|commentaires?|recomm\w*|most-read|plus-lus|popular|sidebar|widget|menu|navbar)"
    r"(?:[-_ ]|$)",
    re.I,
)
_CAPTION = re.compile(r"(?:^|[-_ ])(?:caption|legend|legende|credits?|photo-credit)(?:[-_ ]|$)", re.I)
_STANDFIRST = re.compile(
    r"chap[oe]|standfirst|(?:^|[-_ ])(?:lead|lede|deck|intro|teaser-text|excerpt|subtitle|sous-titre)", re.I
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or table row of a page."""

    text: str
    inside: DroppedKind | None = None
    """What it seems to be instead of article text."""
    linked: float = 0.0
    """The part of its characters that are links, 0..1."""
    level: int = 0
    """1 to 6 for a heading."""
    is_suspect: bool = False
    """Inside something whose class is that of share buttons, related articles and the like."""
    is_standfirst: bool = False
    place: tuple[int, int] = (0, 0)
    """Numbers of the element around it, and of the one around that."""


@dataclass(slots=True)
class _Frame:
    """An element that is being walked through."""

    number: int
    inside: DroppedKind | None
    is_suspect: bool
    is_standfirst: bool
    is_article: bool


class _Walk:
    """Gathers text between the starts and ends of block elements. Does not call itself: pages nest without limit."""

    def __init__(self, tally: Tally) -> None:
        self.blocks: list[Block] = []
        self._tally = tally
        self._frames = [_Frame(0, None, False, False, False)]
        self._pieces: list[str] = []
        self._links = self._linked = self._level = self._count = 0
        self._skipped = 0
        self._row: list[str] | None = None

    def start(self, element: _Element, tag: str) -> None:
        """An element opens."""
        if self._skipped or tag in _SILENT or tag in _ACTIVE or tag in _PICTURES:
            self._skip(tag)
            return
        if tag == "br":
            self._pieces.append("\n")
        elif tag == "a":
            self._links += 1
        elif tag not in _INLINE:
            self._open(element, tag)
        elif _says_hidden(element):
            self._skipped = 1
            self._tally.add(DroppedKind.HIDDEN, "".join(str(text) for text in element.itertext()))
            return
        self._take(element.text)

    def end(self, element: _Element, tag: str) -> None:
        """An element closes; what follows it belongs to the one around it."""
        if self._skipped:
            self._skipped -= 1
        elif tag == "a":
            self._links -= 1
        elif tag not in _INLINE and tag != "br":
            self._close(tag)
        if not self._skipped:
            self._take(element.tail)

    def _skip(self, tag: str) -> None:
        if not self._skipped and tag in _ACTIVE:
            self._tally.add(DroppedKind.ACTIVE)
        if not self._skipped and tag in _PICTURES:
            self._tally.add(DroppedKind.IMAGE)
        self._skipped += 1

    def _open(self, element: _Element, tag: str) -> None:
        self._flush()
        around = self._frames[-1]
        self._count += 1
        words = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
        self._frames.append(
            _Frame(
                self._count,
                around.inside or _inside(element, tag, words, around.is_article),
                around.is_suspect or (tag not in ("body", "html", "main", "article") and bool(_SUSPECT.search(words))),
                around.is_standfirst or bool(_STANDFIRST.search(words)),
                around.is_article or tag in ("article", "main"),
            )
        )
        self._level = int(tag[1]) if tag in _HEADINGS else 0
        if tag == "tr" and _is_data_row(element):
            self._row = []

    def _close(self, tag: str) -> None:
        if self._row is not None and tag in ("td", "th"):
            self._row.append(_line("".join(self._pieces)))
            self._pieces = []
        elif self._row is not None and tag == "tr":
            self._pieces = [BETWEEN_CELLS.join(cell for cell in self._row if cell)]
            self._row = None
        self._flush()
        if len(self._frames) > 1:
            self._frames.pop()
        self._level = 0

    def _take(self, text: str | None) -> None:
        if text:
            words = _BLANKS.sub(" ", text)
            self._pieces.append(words)
            self._linked += len(words.strip()) if self._links else 0

    def _flush(self) -> None:
        """Make blocks of what was gathered; two line breaks set paragraphs apart."""
        if self._row is not None or not self._pieces:
            return
        text = "".join(self._pieces)
        linked = self._linked / max(1, len(text.strip()))
        self._pieces, self._linked = [], 0
        for part in re.split(r"\n *\n[\n ]*", text):
            lines = [line for line in (_line(line) for line in part.split("\n")) if line]
            if lines:
                self.blocks.append(self._block("\n".join(lines), min(1.0, linked)))

    def _block(self, text: str, linked: float) -> Block:
        frame = self._frames[-1]
        around = self._frames[-2].number if len(self._frames) > 1 else 0
        place = (around, self._frames[-3].number if len(self._frames) > 2 else 0)
        return Block(text, frame.inside, linked, self._level, frame.is_suspect, frame.is_standfirst, place)


def blocks_of(root: _Element, tally: Tally) -> list[Block]:
    """Every block of a page with text in it, in order; `tally` counts pictures, scripts and hidden words."""
    from lxml import etree

    walk = _Walk(tally)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag.lower() if isinstance(element.tag, str) else ""
        if event == "start":
            walk.start(element, tag)
        else:
            walk.end(element, tag)
    return walk.blocks


def _inside(element: _Element, tag: str, words: str, is_article: bool) -> DroppedKind | None:
    if element.get("hidden") is not None or _says_hidden(element):
        return DroppedKind.HIDDEN
    role = _ROLES.get((element.get("role") or "").lower())
    if role or tag in _INSIDE:
        return role or _INSIDE[tag]
    if tag == "header" and not is_article and next(element.iter("h1"), None) is None:
        return DroppedKind.MENU
    return DroppedKind.CAPTION if _CAPTION.search(words) else None


def _says_hidden(element: _Element) -> bool:
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _is_data_row(row: _Element) -> bool:
    """Whether a row is one of a table, and not of a page laid out with tables."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if (
        len(cells) < 2
        or next(row.iter("table", "div", "ul", "ol", "h1", "h2", "h3", "article", "section"), None) is not None
    ):
        return False
    return all(sum(len(text) for text in cell.itertext()) <= _LONGEST_CELL for cell in cells)


def _line(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")
