"""Paints the cells of the grid: gutter, French, English."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.core.confidence import Confidence
from desktop_app.core.model import Rewording, Severity
from desktop_app.core.names import EntityKind, Mention, Side
from desktop_app.core.text import Span
from desktop_app.ui.gist.gist_signs import paint_pinned_sign, paint_struck_sign
from desktop_app.ui.look.theme import Tones, is_dark, tones
from desktop_app.ui.names.lookup import name_tip, rewording_words
from desktop_app.ui.reading.bilingual_model import BilingualModel, Column
from desktop_app.ui.reading.marked_layout import Lit, MarkedLayout, first_baseline, line_pitch
from desktop_app.ui.reading.present import Mark, MarkedText, Row, Selection
from desktop_app.ui.reading.row_heights import PADDING, PARAGRAPH_SPACE, space_above
from desktop_app.ui.reading.stackable_table import StackableTable

SIDE_PADDING = 16
"""Pixels left and right of the text of a cell."""

_AnyIndex = QModelIndex | QPersistentModelIndex
_KEPT_LAYOUTS = 400
_BAR = 3
_PENCIL = ((-5, 5), (-4.2, 2), (2, -4.2), (4.2, -2), (-2, 4.2))
_SIGN_LINE = 19.0
"""The height of a line of text for which the signs are drawn."""


def gutter_width(font: QFont, numbers: int) -> int:
    """Pixels for a gist sign, a warning sign and the longest of `numbers` numbers."""
    digits = "0" * max(2, len(str(numbers)))
    return round(2 * line_pitch(font)) + QFontMetrics(font).horizontalAdvance(digits) + 16


class BilingualDelegate(QStyledItemDelegate):
    """Draws a row level on both sides, and knows which name is where."""

    def __init__(self, model: BilingualModel, view: StackableTable) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._layouts: dict[tuple[int, int], tuple[MarkedText, MarkedLayout]] = {}
        self._hidden: frozenset[EntityKind] = frozenset()
        self.hovered = -1
        self.entity: int | None = None
        self.mention: Mention | None = None
        """The mention of the entity that the reader has come to."""
        self.selection: Selection | None = None
        self._hits: Mapping[tuple[int, int], tuple[Span, ...]] = {}

    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Leave names of these kinds unmarked."""
        self._hidden = kinds
        self.forget_layouts()
        self._view.viewport().update()

    def forget_layouts(self) -> None:
        """Set every text again: the font or the colours are others."""
        self._layouts.clear()

    def show_hits(self, hits: Mapping[tuple[int, int], tuple[Span, ...]]) -> None:
        """Light the words found: by row and column, their places in the text there."""
        self._hits = hits
        self._view.viewport().update()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Background, then what the column holds."""
        row, rect = self._model.row(index.row()), option.rect
        page = tones(is_dark(option.palette))
        painter.save()
        painter.setClipRect(rect)
        self._paint_background(painter, option, index, page)
        if index.column() == Column.NUMBER:
            _paint_gutter(painter, rect, row, page, self._view.font())
        else:
            for part in self._view.parts(index):
                self._paint_text(painter, self._view.visualRect(part), part, page)
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, page: Tones) -> None:
        row, rect = self._model.row(index.row()), option.rect
        band = rect.adjusted(0, space_above(row) - PADDING, 0, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, page.paper)  # the view has painted its own selection, over the paragraph's gap too
        if chosen or index.row() == self.hovered:
            painter.fillRect(band, page.lit)
        if chosen and index.column() == Column.NUMBER:
            bar = page.accent if self._view.hasFocus() else page.rule
            painter.fillRect(QRect(band.topLeft(), band.bottomLeft() + QPoint(_BAR - 1, 0)), bar)
        if row.opens_paragraph and index.row():
            y = rect.top() + PARAGRAPH_SPACE // 2
            painter.fillRect(QRect(rect.left(), y, rect.width(), 1), page.rule)

    def _paint_text(self, painter: QPainter, rect: QRect, index: _AnyIndex, page: Tones) -> None:
        corner = self._corner(rect, index)
        layout = self._layout(index.row(), index.column(), rect.width())
        painter.setFont(self._view.font())
        if layout is None:
            painter.setPen(page.muted)
            painter.drawText(corner + QPointF(0, first_baseline(self._view.font())), "…")
            return
        row, pitch = self._model.row(index.row()), line_pitch(self._view.font())
        if row.edited and index.column() == Column.ENGLISH:
            paint_pencil(painter, corner + QPointF(-0.62 * SIDE_PADDING, pitch / 2), page.muted)
        ink = page.muted if index.column() == Column.FRENCH else page.ink
        layout.paint(painter, corner, ink, page, self._lit(index))

    def _lit(self, index: _AnyIndex) -> Lit:
        mention, selection = self.mention, self.selection
        side = Side.FRENCH if index.column() == Column.FRENCH else Side.ENGLISH
        come_to = mention is not None and (mention.side, mention.sentence) == (side, index.row())
        picked = selection is not None and (selection.row, selection.column) == (index.row(), index.column())
        return Lit(
            self.entity,
            mention.span if mention and come_to else None,
            selection.span if selection and picked else None,
            self._hits.get((index.row(), index.column()), ()),
        )

    def _corner(self, rect: QRect, index: _AnyIndex) -> QPointF:
        row = self._model.row(index.row())
        below = self._view.stacked and index.column() == Column.ENGLISH
        return QPointF(rect.left() + SIDE_PADDING, rect.top() + (0 if below else space_above(row)))

    def _layout(self, row: int, column: int, width: int) -> MarkedLayout | None:
        marked = self._model.row(row).french if column == Column.FRENCH else self._model.row(row).english
        if marked is None:
            return None
        known, text_width = self._layouts.get((row, column)), width - 2 * SIDE_PADDING
        if known is None or known[0] is not marked or known[1].width != text_width:
            if len(self._layouts) >= _KEPT_LAYOUTS:
                self._layouts.clear()
            shown = marked.without(self._hidden)
            known = marked, MarkedLayout(shown, self._view.font(), text_width, is_dark(self._view.palette()))
            self._layouts[row, column] = known
        return known[1]

    def mark_at(self, position: QPoint) -> Mark | None:
        """The name under a point of the viewport, if there is one."""
        layout, point = self._layout_at(self._view.indexAt(position), position)
        return layout.mark_at(point) if layout else None

    def rewording_at(self, position: QPoint) -> Rewording | None:
        """The words put right under a point of the viewport, if there are any."""
        layout, point = self._layout_at(self._view.indexAt(position), position)
        return layout.rewording_at(point) if layout else None

    def text_index(self, index: _AnyIndex, position: QPoint, between: bool = True) -> int | None:
        """Which code point of a cell's text is nearest to a point of the viewport; see `MarkedLayout.index_at`."""
        layout, point = self._layout_at(index, position)
        return layout.index_at(point, between) if layout else None

    def shape_at(self, position: QPoint) -> Qt.CursorShape:
        """What the mouse looks like: a hand on a name, a bar on other text."""
        if self.mark_at(position) is not None:
            return Qt.CursorShape.PointingHandCursor
        over_text = self.text_index(self._view.indexAt(position), position) is not None
        return Qt.CursorShape.IBeamCursor if over_text else Qt.CursorShape.ArrowCursor

    def _layout_at(self, index: _AnyIndex, position: QPoint) -> tuple[MarkedLayout | None, QPointF]:
        """The text of a cell, and where the point of the viewport lies in it."""
        if not index.isValid() or index.column() == Column.NUMBER:
            return None, QPointF()
        rect = self._view.visualRect(index)
        layout = self._layout(index.row(), index.column(), rect.width())
        return layout, position.toPointF() - self._corner(rect, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        """Over a name or words put right: what is known of them. Elsewhere what the model says."""
        tip = self._tip(event.pos()) if event.type() is QEvent.Type.ToolTip else ""
        if not tip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip, view)
        return True

    def _tip(self, position: QPoint) -> str:
        mark, rewording = self.mark_at(position), self.rewording_at(position)
        if mark is not None and self._model.briefing is not None:
            return name_tip(self._model.briefing, mark.entity)
        return f"<div>{escape(rewording_words(rewording))}</div>" if rewording else ""


def _paint_gutter(painter: QPainter, rect: QRect, row: Row, page: Tones, font: QFont) -> None:
    top, number, pitch = rect.top() + space_above(row), str(row.number), line_pitch(font)
    middle = round(top + pitch / 2)
    painter.setFont(font)
    painter.setPen(page.muted)
    left = rect.right() - 8 - painter.fontMetrics().horizontalAdvance(number)
    painter.drawText(QPointF(left, top + first_baseline(font)), number)
    if row.choice is not None:
        paint, colour = (paint_pinned_sign, page.accent) if row.choice else (paint_struck_sign, page.muted)
        paint(painter, QPointF(rect.left() + 8 + pitch * 0.35, middle), pitch, colour)
    elif row.in_gist:
        paint_gist_sign(painter, QPointF(rect.left() + 8 + pitch * 0.35, middle), pitch, page.accent)
    if row.severity:
        paint_warning_sign(painter, QPointF(rect.left() + 8 + pitch * 1.3, middle), pitch, row.severity, page)
    elif row.flags:
        paint_tick(painter, QPointF(rect.left() + 8 + pitch * 1.3, middle), pitch, page.muted)
    elif row.confidence is Confidence.DOUBTFUL:
        paint_doubt_sign(painter, QPointF(rect.left() + 8 + pitch * 1.3, middle), pitch, page.muted)


def paint_gist_sign(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """A small ribbon, as on a marked page; `size` is the height of a line of text."""
    ribbon = (QPointF(-4, -6), QPointF(4, -6), QPointF(4, 6), QPointF(0, 2.5), QPointF(-4, 6))
    _begin_sign(painter, centre, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(ribbon))
    painter.restore()


def paint_warning_sign(painter: QPainter, centre: QPointF, size: float, severity: Severity, page: Tones) -> None:
    """A triangle with an exclamation mark: filled for an error, in outline for a warning."""
    colour, wrong = page.of(severity), severity is Severity.ERROR
    pen = QPen(colour, 1.3)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    _begin_sign(painter, centre, size)
    painter.setPen(pen)
    painter.setBrush(colour if wrong else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF((QPointF(0, -6.5), QPointF(7, 5.5), QPointF(-7, 5.5))))
    painter.setPen(QPen(page.paper if wrong else colour, 1.4))
    painter.drawLine(QPointF(0, -2.5), QPointF(0, 1.5))
    painter.drawPoint(QPointF(0, 3.6))
    painter.restore()


def paint_doubt_sign(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """A small ring: quieter than a warning."""
    _begin_sign(painter, centre, size)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(0, 0.5), 3.5, 3.5)
    painter.restore()


def paint_tick(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """A tick: there were warnings, and the reader dismissed them."""
    _begin_sign(painter, centre, size)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF((QPointF(-4, 0.5), QPointF(-1, 3.5), QPointF(4, -3.5))))
    painter.restore()


def paint_pencil(painter: QPainter, centre: QPointF, colour: QColor) -> None:
    """A small pencil, as large as fits beside the text of a cell: the reader wrote it."""
    _begin_sign(painter, centre, _SIGN_LINE)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in _PENCIL]))
    painter.drawLine(QPointF(0.4, -2.6), QPointF(2.6, -0.4))
    painter.restore()


def _begin_sign(painter: QPainter, centre: QPointF, size: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size / _SIGN_LINE, size / _SIGN_LINE)
