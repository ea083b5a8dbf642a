"""A briefing as PDF: A4 pages with numbers, whose rows are whole and whose citations lead to their row.

Left to itself Qt ends a page in the middle of a row, or between a heading and what it is about. So the briefing is laid
out on one endless page, and the ends of pages are chosen from what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
    QTextTable,
)

from desktop_app import __version__
from desktop_app.core.model import Briefing
from desktop_app.export.blocks import blocks
from desktop_app.export.document import document
from desktop_app.export.fragment import fragment

_RESOLUTION = 300
_MARGIN = 18.0
"""Millimetres."""
_FOOT = 0.035
"""The share of a page's height that its number takes."""
_FAMILIES = ("Calibri", "Carlito", "Helvetica Neue", "Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans")
_PALE = QColor("#5a6475")


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the endless page, over its whole width; in dots."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """In dots."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Unit:
    """What is to stay on one page: a line outside of tables, or a row."""

    strip: Strip
    head: Strip | None = None
    """The head of its table, which stands above it on each page; None for the first row, which has it on top."""
    leads: bool = False
    """Whether it must not stand last on a page: a heading."""
    lines: tuple[Strip, ...] = ()
    """Lines of text, told of a unit that is higher than a page: it may end between them."""


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page: the head of a table that goes on, and a part of the endless page."""

    head: Strip | None
    strip: Strip


def to_pdf(briefing: Briefing) -> bytes:
    """The whole briefing, finished or not, as a PDF of A4 pages."""
    layout = document(briefing)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, layout.title)
    size = QSizeF(writer.pageLayout().paintRectPixels(_RESOLUTION).size())
    height = size.height() * (1 - _FOOT)
    scroll = _laid_out(fragment(blocks(layout), framed=False), writer, size.width())
    _paint(scroll, tuple(pages(units(scroll, height), height)), writer, size, layout.footing)
    data = bytes(buffer.data().data())
    buffer.close()
    return data


def pages(all_units: Iterable[Unit], height: float) -> Iterator[Page]:
    """Pages of at most `height` dots: each unit whole that is not higher than a page, no heading at the end."""
    begin, head, end = 0.0, None, 0.0
    leading: Unit | None = None
    for unit in all_units:
        first = leading or unit
        if unit.strip.bottom - begin > height - _height(head) and first.strip.top > begin:
            yield Page(head, Strip(begin, first.strip.top))
            begin, head = first.strip.top, first.head
        while unit.strip.bottom - begin > height - _height(head):
            cut = _cut(unit.lines, begin, begin + height - _height(head))
            yield Page(head, Strip(begin, cut))
            begin, head = cut, unit.head
        end, leading = unit.strip.bottom, first if unit.leads else None
    yield Page(head, Strip(begin, end))


def _height(head: Strip | None) -> float:
    return head.height if head else 0.0


def _cut(lines: tuple[Strip, ...], begin: float, limit: float) -> float:
    """The last place before `limit` that goes through no line; `limit` itself where there is none."""
    for place in sorted((line.top for line in lines if begin < line.top <= limit), reverse=True):
        if not any(line.top < place < line.bottom for line in lines):
            return place
    return limit


def units(scroll: QTextDocument, height: float) -> Iterator[Unit]:
    """Everything on the endless page, from top to bottom; pages will be `height` dots high."""
    layout = scroll.documentLayout()
    for part in _parts(scroll):
        if isinstance(part, QTextTable):
            yield from _rows(part, layout, height)
        elif part.text():
            box = layout.blockBoundingRect(part)
            lines = tuple(_lines(part, layout)) if box.height() > height else ()
            yield Unit(Strip(box.top(), box.bottom()), leads=part.blockFormat().headingLevel() > 0, lines=lines)


def _rows(table: QTextTable, layout: QAbstractTextDocumentLayout, height: float) -> Iterator[Unit]:
    frame = layout.frameBoundingRect(table)
    tops = [layout.blockBoundingRect(_first_block(table, row, 0)).top() for row in range(1, table.rows())]
    head = Strip(frame.top(), tops[0] if tops else frame.bottom())
    for row, (top, bottom) in enumerate(zip(tops, (*tops[1:], frame.bottom()), strict=True), 1):
        strip = Strip(head.top if row == 1 else top, bottom)
        lines = tuple(_lines_of_row(table, row, layout)) if strip.height > height - head.height else ()
        yield Unit(strip, None if row == 1 else head, lines=lines)


def _lines_of_row(table: QTextTable, row: int, layout: QAbstractTextDocumentLayout) -> Iterator[Strip]:
    for column in range(table.columns()):
        last = table.cellAt(row, column).lastCursorPosition().block()
        block = _first_block(table, row, column)
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            yield from _lines(block, layout)
            block = block.next()


def _lines(block: QTextBlock, layout: QAbstractTextDocumentLayout) -> Iterator[Strip]:
    top, text = layout.blockBoundingRect(block).top(), block.layout()
    for number in range(text.lineCount()):
        line = text.lineAt(number)
        yield Strip(top + line.y(), top + line.y() + line.height())


def _first_block(table: QTextTable, row: int, column: int) -> QTextBlock:
    return table.cellAt(row, column).firstCursorPosition().block()


def _parts(scroll: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """Tables, and the lines outside of them, in order."""
    place = scroll.rootFrame().begin()
    while not place.atEnd():
        frame, block = place.currentFrame(), place.currentBlock()
        if isinstance(frame, QTextTable):
            yield frame
        elif block.isValid():
            yield block
        place += 1


def _laid_out(page: str, writer: QPdfWriter, width: float) -> QTextDocument:
    """The endless page, `width` dots wide."""
    scroll = QTextDocument()
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPointSizeF(10)
    scroll.setDefaultFont(font)
    scroll.setDocumentMargin(0)
    scroll.documentLayout().setPaintDevice(writer)
    scroll.setPageSize(QSizeF(width, -1))
    scroll.setHtml(page)
    return scroll


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator(f"Dragoman {__version__}")
    return writer


def _paint(scroll: QTextDocument, all_pages: tuple[Page, ...], writer: QPdfWriter, size: QSizeF, footing: str) -> None:
    painter = QPainter(writer)
    for number, page in enumerate(all_pages, 1):
        if number > 1:
            writer.newPage()
        if page.head:
            _paint_strip(scroll, page.head, 0, painter, size.width())
        _paint_strip(scroll, page.strip, _height(page.head), painter, size.width())
        foot = QRectF(0, size.height() * (1 - _FOOT), size.width(), size.height() * _FOOT)
        _paint_foot(painter, foot, f"{footing} · page {number} of {len(all_pages)}")
    painter.end()


def _paint_strip(scroll: QTextDocument, strip: Strip, y: float, painter: QPainter, width: float) -> None:
    """Paint a part of the endless page at `y` of the page, black on white whatever the window's colours are."""
    # A dot less at either end: what only touches the strip belongs to other pages, and so do its links.
    box = QRectF(0, strip.top + 1, width, strip.height - 2)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = box
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    context.palette = palette
    painter.save()
    painter.translate(0, y - strip.top)
    painter.setClipRect(box)
    scroll.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, box: QRectF, text: str) -> None:
    font = painter.font()
    font.setFamilies(list(_FAMILIES))
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(_PALE)
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)
