"""The signs beside a sentence that the reader has pinned to the gist, or left out of it. Told apart by their shapes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_LINE = 20
"""Pixels of the line of text that the signs are drawn for."""
_RIBBON = (QPointF(-4, -6), QPointF(4, -6), QPointF(4, 6), QPointF(0, 2.5), QPointF(-4, 6))


def paint_pinned_sign(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """A pin with a round head; `size` is the height of a line of text."""
    _begin(painter, centre, size, colour)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(-4, -7, 8, 8))
    painter.drawLine(QPointF(0, 1), QPointF(0, 7))
    painter.restore()


def paint_struck_sign(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """The empty outline of a ribbon, crossed out."""
    _begin(painter, centre, size, colour)
    painter.drawPolygon(QPolygonF(_RIBBON))
    painter.drawLine(QPointF(-7, 6.5), QPointF(7, -6.5))
    painter.restore()


def _begin(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size / _LINE, size / _LINE)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
