"""Paints the cells of the grid: gutter, French, English."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.core.confidence import Confidence
from desktop_app.core.model import Severity
from desktop_app.ui.bilingual_model import BilingualModel, Column
from desktop_app.ui.kinds import name_tip
from desktop_app.ui.marked_layout import MarkedLayout, first_baseline, line_pitch
from desktop_app.ui.present import Mark, Row
from desktop_app.ui.row_heights import PADDING, PARAGRAPH_SPACE, space_above
from desktop_app.ui.theme import Tones, is_dark, tones

SIDE_PADDING = 16
"""Pixels left and right of the text of a cell."""

_AnyIndex = QModelIndex | QPersistentModelIndex
_KEPT_LAYOUTS = 400
_BAR = 3
_SIGN_LINE = 19.0
"""The height of a line of text for which the signs are drawn."""


def gutter_width(font: QFont, numbers: int) -> int:
    """Pixels for a gist sign, a warning sign and the longest of `numbers` numbers."""
    digits = "0" * max(2, len(str(numbers)))
    return round(2 * line_pitch(font)) + QFontMetrics(font).horizontalAdvance(digits) + 16


class BilingualDelegate(QStyledItemDelegate):
    """Draws a row level on both sides, and knows which name is where."""

    def __init__(self, model: BilingualModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._layouts: dict[tuple[int, int], MarkedLayout] = {}
        self.hovered = -1
        self.entity: int | None = None

    def forget_layouts(self) -> None:
        """Set every text again: the font or the colours are others."""
        self._layouts.clear()

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
            self._paint_text(painter, rect, index, page)
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
        ink = page.muted if index.column() == Column.FRENCH else page.ink
        layout.paint(painter, corner, ink, page, self.entity)

    def _corner(self, rect: QRect, index: _AnyIndex) -> QPointF:
        row = self._model.row(index.row())
        return QPointF(rect.left() + SIDE_PADDING, rect.top() + space_above(row))

    def _layout(self, row: int, column: int, width: int) -> MarkedLayout | None:
        marked = self._model.row(row).french if column == Column.FRENCH else self._model.row(row).english
        if marked is None:
            return None
        known, text_width = self._layouts.get((row, column)), width - 2 * SIDE_PADDING
        if known is None or known.marked is not marked or known.width != text_width:
            if len(self._layouts) >= _KEPT_LAYOUTS:
                self._layouts.clear()
            known = MarkedLayout(marked, self._view.font(), text_width, is_dark(self._view.palette()))
            self._layouts[row, column] = known
        return known

    def mark_at(self, position: QPoint) -> Mark | None:
        """The name under a point of the viewport, if there is one."""
        index = self._view.indexAt(position)
        if not index.isValid() or index.column() == Column.NUMBER:
            return None
        rect = self._view.visualRect(index)
        layout = self._layout(index.row(), index.column(), rect.width())
        return layout.mark_at(position.toPointF() - self._corner(rect, index)) if layout else None

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        """Over a name: its kind and both forms. Elsewhere what the model says."""
        mark, briefing = self.mark_at(event.pos()), self._model.briefing
        if event.type() is not QEvent.Type.ToolTip or mark is None or briefing is None:
            return super().helpEvent(event, view, option, index)
        entity = briefing.entities[mark.entity]
        QToolTip.showText(event.globalPos(), name_tip(entity.kind, entity.french, entity.english), view)
        return True


def _paint_gutter(painter: QPainter, rect: QRect, row: Row, page: Tones, font: QFont) -> None:
    top, number, pitch = rect.top() + space_above(row), str(row.number), line_pitch(font)
    middle = round(top + pitch / 2)
    painter.setFont(font)
    painter.setPen(page.muted)
    left = rect.right() - 8 - painter.fontMetrics().horizontalAdvance(number)
    painter.drawText(QPointF(left, top + first_baseline(font)), number)
    if row.in_gist:
        paint_gist_sign(painter, QPointF(rect.left() + 8 + pitch * 0.35, middle), pitch, page.accent)
    if row.severity:
        paint_warning_sign(painter, QPointF(rect.left() + 8 + pitch * 1.3, middle), pitch, row.severity, page)
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


def _begin_sign(painter: QPainter, centre: QPointF, size: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size / _SIGN_LINE, size / _SIGN_LINE)
