"""The text of an OpenDocument text (LibreOffice), as it reads with every tracked change accepted."""

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

_BETWEEN_CELLS = " | "
_CONTENTS = frozenset(
    {
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "alphabetical-index",
        "user-index",
        "bibliography",
    }
)
_LEFT_OUT = {
    "note": DroppedKind.FOOTNOTE,
    "annotation": DroppedKind.COMMENT,
    "tracked-changes": DroppedKind.DELETION,
    "forms": DroppedKind.FORM,
    "script": DroppedKind.ACTIVE,
    "object": DroppedKind.IMAGE,
    "object-ole": DroppedKind.IMAGE,
    "image": DroppedKind.IMAGE,
    **dict.fromkeys(_CONTENTS, DroppedKind.CONTENTS),
}
_BLANKS = re.compile(r"[ \t\r\n]+")
_CHARACTERS = {"s": " ", "tab": "\t", "line-break": "\n"}
_SILENT = frozenset({"sequence-decls", "variable-decls", "user-field-decls", "title", "desc", "annotation-end"})


def read_open_document(pack: Pack) -> Source:
    """The article in an unpacked OpenDocument text. Raises Refused."""
    if "META-INF/manifest.xml" in pack.names and b"encryption-data" in pack.member("META-INF/manifest.xml"):
        raise Refused(Refusal.PROTECTED)
    root = xml_tree(pack.member("content.xml"))
    body = next((text for text in root.iterfind("{*}body/{*}text")), None)
    if body is None:
        raise Refused(Refusal.DAMAGED)
    reading = _Reading(_parents(root))
    text = paragraphs(reading.blocks(body))
    title = believable_title(_property(pack, "title")) or reading.title
    return Source(text, Origin(title=title), reading.tally.dropped())


def _property(pack: Pack, name: str) -> str:
    if "meta.xml" not in pack.names:
        return ""
    return first_text(xml_tree(pack.member("meta.xml")), name)


def _parents(root: _Element) -> dict[str, str]:
    """The named style behind each automatic one."""
    styles = root.iterfind("{*}automatic-styles/{*}style")
    return {attribute(style, "name"): attribute(style, "parent-style-name") for style in styles}


def _blanks(text: str | None) -> str:
    """Blanks and line ends as one blank: so they count in this format. No-break spaces stay."""
    return _BLANKS.sub(" ", text or "")


class _Reading:
    """Walks through a document, part by part. lxml allows 256 levels, so that calling itself is safe."""

    def __init__(self, parents: dict[str, str]) -> None:
        self.tally = Tally()
        self.title = ""
        self._parents = parents

    def blocks(self, parent: _Element) -> Iterator[str]:
        """The paragraphs and rows inside `parent`, in order."""
        for child in parent:
            name = local(child)
            if name in _LEFT_OUT:
                self._leave_out(child)
            elif name in ("p", "h"):
                yield from self._paragraph(child)
            elif name == "table-row":
                yield self._row(child)
            elif name not in _SILENT:
                yield from self.blocks(child)

    def _leave_out(self, element: _Element) -> None:
        kind = _LEFT_OUT[local(element)]
        if kind is not DroppedKind.DELETION:
            self.tally.add(kind, inner_text(element))
            return
        for deletion in element.iter("{*}deletion"):
            self.tally.add(kind, " ".join(inner_text(part) for part in deletion if local(part) in ("p", "h")))

    def _row(self, row: _Element) -> str:
        cells = [" ".join(" ".join(self.blocks(cell)).split()) for cell in row if local(cell) == "table-cell"]
        return _BETWEEN_CELLS.join(cell for cell in cells if cell)

    def _paragraph(self, paragraph: _Element) -> Iterator[str]:
        boxes: list[_Element] = []
        text = _blanks(paragraph.text) + "".join(self._pieces(paragraph, boxes))
        style = attribute(paragraph, "style-name")
        style = self._parents.get(style) or style
        if style in ("Title", "Titre") and not self.title:
            self.title = " ".join(text.split())
        if style in ("Caption", "Illustration", "Figure", "Légende"):
            self.tally.add(DroppedKind.CAPTION, text)
        else:
            yield text
        for box in boxes:
            yield from self.blocks(box)

    def _pieces(self, parent: _Element, boxes: list[_Element]) -> Iterator[str]:
        """The text inside a paragraph; `boxes` takes the text boxes that hang on it."""
        for child in parent:
            name = local(child)
            if name in _LEFT_OUT:
                self._leave_out(child)
            elif name in _CHARACTERS:
                yield _CHARACTERS[name]
            elif name == "text-box":
                boxes.append(child)
            elif name not in _SILENT:
                yield _blanks(child.text)
                yield from self._pieces(child, boxes)
            yield _blanks(child.tail)
