"""A sentence set in lines: where its names stand, and how fills and underlines are painted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop_app.core.model import Rewording
from desktop_app.core.text import Span, from_utf16, to_utf16
from desktop_app.ui.look.theme import Tones, Underline, kind_style
from desktop_app.ui.reading.present import Mark, MarkedText

_LINE_HEIGHT = 1.45
"""Times the em. Fonts that are taller than that by themselves keep their own height."""

_JOINED = re.compile(r"(?<=\d) (?=\d{3}(?!\d))|(?<=[«‹]) | (?=[»›;:!?%€])")
"""Spaces at which French does not break a line; drawn as no-break spaces, one for one."""
_LEFTWARD = re.compile("[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def first_baseline(font: QFont) -> float:
    """Pixels from the top of a text to the baseline of its first line."""
    metrics = QFontMetricsF(font)
    return (line_pitch(font) - metrics.height()) / 2 + metrics.ascent()


def line_pitch(font: QFont) -> int:
    """Pixels from one baseline to the next."""
    return round(max(_LINE_HEIGHT * QFontInfo(font).pixelSize(), QFontMetricsF(font).height()))


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of a mark or doubt within one line, and the baseline there, in pixels of the layout."""

    box: QRectF
    baseline: float


@dataclass(frozen=True, slots=True)
class Lit:
    """What stands out in a text: the mentions of `entity`, of them the one at `mention`; words picked; words found."""

    entity: int | None = None
    mention: Span | None = None
    selection: Span | None = None
    hits: tuple[Span, ...] = ()


_UNLIT = Lit()


class MarkedLayout:
    """A marked text, set to a width, that can be painted and asked what stands at a point."""

    def __init__(self, marked: MarkedText, font: QFont, width: int, dark: bool) -> None:
        self.marked, self.width, self._dark = marked, width, dark
        self._pitch = line_pitch(font)
        self._layout = _set(marked.text, font, width, self._pitch, [self._format(mark) for mark in marked.marks])
        self._marks = tuple((mark, self._places(mark.span)) for mark in marked.marks)
        self._doubts = tuple((doubt.severity, self._places(doubt.span)) for doubt in marked.doubts)
        self._rewordings = tuple((one, self._places(one.span)) for one in marked.rewordings)

    @property
    def height(self) -> int:
        """Pixels."""
        return self._layout.lineCount() * self._pitch

    def mark_at(self, point: QPointF) -> Mark | None:
        """The name under `point`, which counts from the layout's top left corner."""
        hits = (mark for mark, places in self._marks if any(place.box.contains(point) for place in places))
        return next(hits, None)

    def rewording_at(self, point: QPointF) -> Rewording | None:
        """The words put right under `point`."""
        hits = (one for one, places in self._rewordings if any(place.box.contains(point) for place in places))
        return next(hits, None)

    def index_at(self, point: QPointF, between: bool = True) -> int:
        """Which code point is under `point`; with `between` the gap between two of them that is nearest."""
        number = min(max(int(point.y() // self._pitch), 0), self._layout.lineCount() - 1)
        where = (
            QTextLine.CursorPosition.CursorBetweenCharacters if between else QTextLine.CursorPosition.CursorOnCharacter
        )
        return from_utf16(self.marked.text, self._layout.lineAt(number).xToCursor(point.x(), where))

    def paint(self, painter: QPainter, corner: QPointF, ink: QColor, page: Tones, lit: Lit = _UNLIT) -> None:
        """Paint at `corner`, with what is `lit` in it."""
        painter.save()
        painter.translate(corner)
        for hit in lit.hits:
            paint_fill(painter, self._places(hit), page.found)
        for mark, places in self._marks:
            if mark.entity == lit.entity:
                style = kind_style(mark.kind, self._dark)
                paint_fill(painter, places, style.fill, style.foreground if mark.span == lit.mention else None)
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(0, 0), self._selected(lit, page))
        self._paint_lines(painter, page)
        painter.restore()

    def _selected(self, lit: Lit, page: Tones) -> list[QTextLayout.FormatRange]:
        if lit.selection is None:
            return []
        made = self._range(lit.selection)
        made.format.setBackground(page.accent)
        made.format.setForeground(page.paper)
        return [made]

    def _paint_lines(self, painter: QPainter, page: Tones) -> None:
        for mark, places in self._marks:
            style = kind_style(mark.kind, self._dark)
            paint_underline(painter, places, style.underline, style.foreground)
        for severity, places in self._doubts:
            paint_underline(painter, places, Underline.WAVE, page.of(severity))
        for _, places in self._rewordings:
            paint_corners(painter, places, page.accent)

    def _format(self, mark: Mark) -> QTextLayout.FormatRange:
        made = self._range(mark.span)
        made.format.setForeground(kind_style(mark.kind, self._dark).foreground)
        return made

    def _range(self, span: Span) -> QTextLayout.FormatRange:
        made, text = QTextLayout.FormatRange(), self.marked.text
        made.start = _position(text, span.start)
        made.length = _position(text, span.end) - made.start
        made.format = QTextCharFormat()
        return made

    def _places(self, span: Span) -> tuple[Place, ...]:
        return places_of(self._layout, self.marked.text, span)


def height_of(text: str, font: QFont, width: int) -> int:
    """Pixels that `text` takes when set to `width`: what `MarkedLayout.height` would say, in half the time."""
    pitch = line_pitch(font)
    return _set(text, font, width, pitch, []).lineCount() * pitch


def places_of(layout: QTextLayout, text: str, span: Span) -> tuple[Place, ...]:
    """Where code points `span` of `text` stand in `layout`, line by line, whichever way they run."""
    start, end = _position(text, span.start), _position(text, span.end)
    found: list[Place] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            # The x of a cursor is ambiguous where left-to-right meets right-to-left; the glyphs are not.
            runs = [run for run in line.glyphRuns(first, last - first) if not run.isEmpty()]
            lefts = [run.boundingRect().left() for run in runs]
            rights = [run.boundingRect().right() for run in runs]
            if runs:
                baseline = line.y() + line.ascent()
                box = QRectF(min(lefts), line.y(), max(rights) - min(lefts), line.height())
                found.append(Place(box, baseline))
    return tuple(found)


def _position(text: str, index: int) -> int:
    """`to_utf16`, at once for the many texts in which the two counts agree."""
    return to_utf16(text, index) if _ASTRAL.search(text) else index


def paint_fill(painter: QPainter, places: tuple[Place, ...], fill: QColor, frame: QColor | None = None) -> None:
    """A rounded background behind the words, with or without a frame."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame, 1.5) if frame else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill)
    for place in places:
        painter.drawRoundedRect(place.box.adjusted(-2, -1, 2, 3), 3, 3)
    painter.restore()


def paint_underline(painter: QPainter, places: tuple[Place, ...], underline: Underline, colour: QColor) -> None:
    """One line, or two, or a wave, under the words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thickness = max(1.0, round(painter.fontMetrics().height() / 16))
    painter.setPen(_pen(underline, colour, thickness))
    for place in places:
        y = round(place.baseline + 2 + thickness) + 0.5
        left, right = place.box.left(), place.box.right()
        if underline is Underline.WAVE:
            painter.drawPath(_wave(left, right, y + thickness, 1.5 * thickness))
            continue
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        if underline is Underline.DOUBLE:
            painter.drawLine(QPointF(left, y + 2 * thickness), QPointF(right, y + 2 * thickness))
    painter.restore()


def paint_corners(painter: QPainter, places: tuple[Place, ...], colour: QColor) -> None:
    """Half brackets above the words, as editors of texts mark what they put in place of something else."""
    painter.save()
    ascent, em = painter.fontMetrics().ascent(), painter.fontMetrics().height() / 16
    painter.setPen(QPen(colour, max(1.0, round(1.4 * em))))
    for place in places:
        left, right, top = round(place.box.left()) - 1.5, round(place.box.right()) + 1.5, place.baseline - 0.92 * ascent
        for side, inwards in ((left, 4 * em), (right, -4 * em)):
            corner = QPointF(side, round(top) + 0.5)
            painter.drawLine(corner, corner + QPointF(inwards, 0))
            painter.drawLine(corner, corner + QPointF(0, 4 * em))
    painter.restore()


def _pen(underline: Underline, colour: QColor, thickness: float) -> QPen:
    pen = QPen(colour, thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    match underline:
        case Underline.DASHED:
            pen.setDashPattern([4, 2])
        case Underline.DOTTED:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setWidthF(thickness * 1.6)
            pen.setDashPattern([0.01, 2])
        case Underline.FINE_DOTS:
            pen.setDashPattern([1, 2])
        case Underline.HAIRLINE:
            pen.setColor(QColor(colour.red(), colour.green(), colour.blue(), 150))
        case Underline.SOLID | Underline.DOUBLE | Underline.WAVE:
            pass
    return pen


def _wave(left: float, right: float, y: float, step: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(QPointF(x + step, y + (-step if up else step)), QPointF(min(x + 2 * step, right), y))
        x, up = x + 2 * step, not up
    return path


def _runs_leftward(text: str) -> bool:
    """Whether most letters are Hebrew or Arabic: one name from right to left turns no French sentence."""
    leftward = len(_LEFTWARD.findall(text))
    return leftward > 0 and 2 * leftward > sum(character.isalpha() for character in text)


def _set(text: str, font: QFont, width: int, pitch: int, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
    leftward = _runs_leftward(text)
    side = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(_JOINED.sub("\u00a0", text), font)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
        top += pitch
    layout.endLayout()
    return layout
