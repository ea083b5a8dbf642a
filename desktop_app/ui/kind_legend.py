"""What the colours and underlines mean, and how many names there are of each kind."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.model import EntityKind
from desktop_app.ui.kinds import kind_word
from desktop_app.ui.marked_layout import Place, first_baseline, line_pitch, paint_underline
from desktop_app.ui.theme import is_dark, kind_style, tones

_SIDE = 16
_GAP = 16


class KindLegend(QWidget):
    """One underlined word and a number for each kind that occurs, in as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[tuple[EntityKind, int], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counts: tuple[tuple[EntityKind, int], ...]) -> None:
        """Show how many names there are of each kind."""
        self._counts = counts
        self.setAccessibleName(", ".join(f"{kind_word(kind)} {count}" for kind, count in counts))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for all lines, and the space below them."""
        rows = [row for *_, row in self._laid_out(width)]
        return (max(rows) + 1) * line_pitch(self.font()) + 8 if rows else 0

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never wider than its pane."""
        return QSize(0, line_pitch(self.font()) if self._counts else 0)

    def _laid_out(self, width: int) -> Iterator[tuple[EntityKind, int, int, int]]:
        """Each kind with its count, the left edge in pixels, and the line."""
        metrics, left, row = self.fontMetrics(), _SIDE, 0
        for kind, count in self._counts:
            room = metrics.horizontalAdvance(f"{kind_word(kind)} {count}")
            if left > _SIDE and left + room > width - _SIDE:
                left, row = _SIDE, row + 1
            yield kind, count, left, row
            left += room + _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words in ink, underlines in colour, numbers muted."""
        painter, dark = QPainter(self), is_dark(self.palette())
        for kind, count, left, row in self._laid_out(self.width()):
            word, style = kind_word(kind), kind_style(kind, dark)
            width = painter.fontMetrics().horizontalAdvance(word)
            baseline = row * line_pitch(self.font()) + first_baseline(self.font())
            painter.setPen(style.foreground)
            painter.drawText(QPointF(left, baseline), word)
            paint_underline(painter, (Place(QRectF(left, 0, width, 1), baseline),), style.underline, style.foreground)
            painter.setPen(tones(dark).muted)
            painter.drawText(QPointF(left + width, baseline), f" {count}")
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or language: the words take other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.show_counts(self._counts)
