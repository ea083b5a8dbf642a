"""A line of text that gives way: what does not fit ends in dots, and is told in full by its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SHORTEST = 3
"""Letters: fewer say nothing."""


class ElidedLabel(QLabel):
    """Takes the width that others leave to it; quieter than other text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def say(self, words: str) -> None:
        """Show `words`, or as much of them as fits."""
        self.setText(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """As high as a line, and no width of its own."""
        return QSize(0, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text with dots where it is cut; nothing where hardly a letter fits."""
        metrics, room = self.fontMetrics(), self.contentsRect()
        if room.width() < metrics.averageCharWidth() * _SHORTEST:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()


class ElidedText(ElidedLabel):
    """The same in the usual colour, and as wide as its words where there is room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        return QLabel.sizeHint(self)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 2 * _SHORTEST, super().sizeHint().height())


class ElidedTitle(ElidedText):
    """The same in bold, for a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bold = QFont()
        bold.setBold(True)
        self.setFont(bold)
