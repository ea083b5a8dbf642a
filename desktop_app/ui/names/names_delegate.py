"""Paints the list of names: a colour and an underline for each kind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.ui.look.theme import Tones, is_dark, kind_style, tones
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.names.lookup import name_tip
from desktop_app.ui.names.names_model import NamesModel
from desktop_app.ui.reading.marked_layout import Place, first_baseline, line_pitch, paint_underline
from desktop_app.ui.reading.present import NameColumn, NameRow

_AnyIndex = QModelIndex | QPersistentModelIndex
_SIDE = 8
_SWATCH = 10
_BAR = 3
_SAMPLE = "Aa"
"""Stands for the word where the list is too narrow for words."""


class NamesDelegate(QStyledItemDelegate):
    """Draws one cell of the list of names; long names are cut and told in full as a tip."""

    def __init__(self, model: NamesModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Background, then swatch or words."""
        page, row = tones(is_dark(option.palette)), self._model.row(index.row())
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(self._view.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the names run
        self._paint_background(painter, option, index, page)
        if index.column() == NameColumn.KIND:
            self._paint_kind(painter, option.rect, row, page)
        else:
            ink = page.ink if index.column() == NameColumn.ENGLISH and row.english else page.muted
            self._paint_words(painter, option.rect, index, ink)
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, page: Tones) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, page.lit)
        if chosen and index.column() == NameColumn.KIND:
            bar = QRect(option.rect.topLeft(), option.rect.bottomLeft() + QPoint(_BAR - 1, 0))
            painter.fillRect(bar, page.accent if self._view.hasFocus() else page.rule)

    def _paint_kind(self, painter: QPainter, rect: QRect, row: NameRow, page: Tones) -> None:
        style = kind_style(row.kind, is_dark(self._view.palette()))
        left, baseline = rect.left() + 2 * _SIDE, self._baseline(rect)
        word = _SAMPLE if self._model.brief else kind_word(row.kind)
        painter.setPen(style.foreground if self._model.brief else page.ink)
        if not self._model.brief:
            _paint_swatch(painter, QPointF(left, rect.center().y() - _SWATCH / 2 + 1), style.foreground)
            left += _SWATCH + _SIDE
        painter.drawText(left, round(baseline), word)
        width = painter.fontMetrics().horizontalAdvance(word)
        place = Place(QRectF(left, rect.top(), width, rect.height()), baseline)
        paint_underline(painter, (place,), style.underline, style.foreground)

    def _paint_words(self, painter: QPainter, rect: QRect, index: _AnyIndex, ink: QColor) -> None:
        room = rect.width() - 2 * _SIDE
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        left = rect.left() + _SIDE
        if index.column() == NameColumn.COUNT:
            left = rect.right() - 2 * _SIDE - painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(ink)
        painter.drawText(left, round(self._baseline(rect)), text)

    def _baseline(self, rect: QRect) -> float:
        font = self._view.font()
        return rect.top() + (rect.height() - line_pitch(font)) / 2 + first_baseline(font)

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Room for the words, and for the swatch."""
        metrics, words, sides = self._view.fontMetrics(), str(index.data()), 3 * _SIDE
        if index.column() == NameColumn.KIND:
            words, sides = (_SAMPLE, sides) if self._model.brief else (words, sides + _SIDE + _SWATCH)
        return QSize(metrics.horizontalAdvance(words) + sides, line_pitch(self._view.font()) + _SIDE)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _AnyIndex
    ) -> bool:
        """What is known of the name."""
        briefing = self._model.briefing
        if event.type() is not QEvent.Type.ToolTip or not index.isValid() or briefing is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), name_tip(briefing, self._model.row(index.row()).entity), view)
        return True


def _paint_swatch(painter: QPainter, corner: QPointF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(corner, QSizeF(_SWATCH, _SWATCH)), 2, 2)
    painter.restore()
