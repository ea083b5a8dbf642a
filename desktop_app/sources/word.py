"""The text of a Word document (Office Open XML), as it reads with every tracked change accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.core.origin import Origin
from desktop_app.sources.packed import Pack
from desktop_app.sources.source import DroppedKind, Refusal, Refused, Source, Tally, paragraphs
from desktop_app.sources.titles import believable_title
from desktop_app.sources.trees import attribute, first_text, inner_text, local, xml_tree

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "word/document.xml"
_BETWEEN_CELLS = " | "

_LEFT_OUT = {
    "del": DroppedKind.DELETION,
    "moveFrom": DroppedKind.DELETION,
    "footnoteReference": DroppedKind.FOOTNOTE,
    "endnoteReference": DroppedKind.FOOTNOTE,
    "commentReference": DroppedKind.COMMENT,
    "object": DroppedKind.IMAGE,
}
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_CAPTION = re.compile(r"caption|l[eé]?gende", re.I)
_CONTENTS = re.compile(r"(?:toc|tm)\s?\d|toc ?heading|en-?t[eê]tedetabledesmati", re.I)
_TITLE = re.compile(r"title|titre", re.I)


def read_word(pack: Pack) -> Source:
    """The article in an unpacked Word document. Raises Refused."""
    if _MAIN not in pack.names:
        raise Refused(Refusal.DAMAGED)
    root = xml_tree(pack.member(_MAIN))
    reading = _Reading()
    body = next(root.iter("{*}body"), root)
    text = paragraphs(reading.blocks(body))
    heads = sum(name.startswith(("word/header", "word/footer")) for name in pack.names)
    if heads:
        reading.tally.add(DroppedKind.PAGE_HEAD, count=heads)
    title = believable_title(_property(pack, "title")) or reading.title
    return Source(text, Origin(title=title), reading.tally.dropped())


def _property(pack: Pack, name: str) -> str:
    """One of the document's properties; a document may do without them."""
    if "docProps/core.xml" not in pack.names:
        return ""
    return first_text(xml_tree(pack.member("docProps/core.xml")), name)


class _Reading:
    """Walks through a document, part by part. lxml allows 256 levels, so that calling itself is safe."""

    def __init__(self) -> None:
        self.tally = Tally()
        self.title = ""

    def blocks(self, parent: _Element) -> Iterator[str]:
        """The paragraphs and rows inside `parent`, in order."""
        for child in parent:
            match local(child):
                case "p":
                    yield from self._paragraph(child)
                case "tbl":
                    yield from self._rows(child)
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag":
                    yield from self.blocks(child)
                case "del" | "moveFrom":
                    self.tally.add(DroppedKind.DELETION, inner_text(child))

    def _rows(self, table: _Element) -> Iterator[str]:
        """A line for each row; a table of one column is a box with paragraphs in it."""
        for row in table.iter("{*}tr"):
            if next(row.iterancestors("{*}tbl")) is not table:
                continue  # of a table inside, which its own cell has read
            cells = [" ".join(self._cell(cell)) for cell in row.iter("{*}tc") if _row_of(cell) is row]
            yield _BETWEEN_CELLS.join(cell for cell in cells if cell) if len(cells) > 1 else "\n\n".join(cells)

    def _cell(self, cell: _Element) -> list[str]:
        return [" ".join(block.split()) for block in self.blocks(cell) if block.strip()]

    def _paragraph(self, paragraph: _Element) -> Iterator[str]:
        boxes: list[_Element] = []
        text = "".join(self._runs(paragraph, boxes))
        style = _style(paragraph)
        if _CONTENTS.match(style):
            self.tally.add(DroppedKind.CONTENTS, text)
        elif _CAPTION.search(style):
            self.tally.add(DroppedKind.CAPTION, text)
        else:
            if _TITLE.fullmatch(style) and not self.title:
                self.title = " ".join(text.split())
            yield text
        for box in boxes:
            yield from self.blocks(box)

    def _runs(self, parent: _Element, boxes: list[_Element]) -> Iterator[str]:
        """The text inside a paragraph; `boxes` takes the text boxes that hang on it."""
        for child in parent:
            name = local(child)
            if name in _LEFT_OUT:
                self.tally.add(_LEFT_OUT[name], inner_text(child))
            elif name == "r" and _is_hidden(child):
                self.tally.add(DroppedKind.HIDDEN, inner_text(child))
            elif name == "t":
                yield inner_text(child)
            elif name in _CHARACTERS:
                yield _CHARACTERS[name]
            elif name in ("drawing", "pict"):
                self._picture(child, boxes)
            elif name not in ("rPr", "pPr", "instrText", "delText", "Fallback", "fldData"):
                yield from self._runs(child, boxes)

    def _picture(self, drawing: _Element, boxes: list[_Element]) -> None:
        """A picture, or a shape with text in it."""
        inside = [
            box
            for box in drawing.iter("{*}txbxContent")
            if not any(local(one) == "Fallback" for one in box.iterancestors())
        ]
        boxes += inside
        if not inside:
            self.tally.add(DroppedKind.IMAGE)


def _row_of(cell: _Element) -> _Element:
    return next(cell.iterancestors("{*}tr"))


def _style(paragraph: _Element) -> str:
    for style in paragraph.iterfind("{*}pPr/{*}pStyle"):
        return attribute(style, "val")
    return ""


def _is_hidden(run: _Element) -> bool:
    return any(attribute(mark, "val") not in ("0", "false", "off") for mark in run.iterfind("{*}rPr/{*}vanish"))
