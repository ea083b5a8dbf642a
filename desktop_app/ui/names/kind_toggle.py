"""One kind of name as a button: shows what its colour and underline mean, and shows or hides its names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.core.names import EntityKind
from desktop_app.ui.look.theme import is_dark, kind_style, tones
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.reading.marked_layout import Place, first_baseline, line_pitch, paint_underline

_SIDE = 8
_ABOVE = 2
_ALONE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class KindToggle(QPushButton):
    """Pressed in while its names are shown. With Ctrl or Alt held it asks to be the only one."""

    shown_changed = Signal(EntityKind, bool)
    alone_wanted = Signal(EntityKind)
    step_wanted = Signal(int)
    """To the next button, or with -1 to the one before."""

    def __init__(self, kind: EntityKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._alone = False
        self.setCheckable(True)
        self.setChecked(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def show_count(self, count: int) -> None:
        """Show how many names there are."""
        self.setText(f"{kind_word(self.kind)} {count}")
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Show or hide these names. With Ctrl: show no others."))
        self.updateGeometry()

    def _on_clicked(self) -> None:
        if self._alone:
            self.setChecked(True)
            self.alone_wanted.emit(self.kind)
        else:
            self.shown_changed.emit(self.kind, self.isChecked())

    def sizeHint(self) -> QSize:
        """Room for the word and the number."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + 2 * _SIDE, line_pitch(self.font()) + 2 * _ABOVE
        )

    def minimumSizeHint(self) -> QSize:
        """Words are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word in colour and underlined on its fill while pressed in, muted without."""
        painter, dark = QPainter(self), is_dark(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, style, shown = tones(dark), kind_style(self.kind, dark), self.isChecked()
        painter.setPen(QPen(page.accent, 2) if self.hasFocus() else QPen(style.foreground if shown else page.rule, 1))
        painter.setBrush(style.fill if shown else page.lit if self.underMouse() else page.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        word, ink = kind_word(self.kind), style.foreground if shown else page.muted
        baseline, width = _ABOVE + first_baseline(self.font()), self.fontMetrics().horizontalAdvance(word)
        painter.setPen(ink)
        painter.drawText(QPointF(_SIDE, baseline), self.text())
        if shown:
            place = Place(QRectF(_SIDE, 0, width, 1), baseline)
            paint_underline(painter, (place,), style.underline, style.foreground)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, with or without a key held."""
        self._alone = bool(event.modifiers() & _ALONE)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.step_wanted.emit(step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar is a click."""
        self._alone = bool(event.modifiers() & _ALONE)
        super().keyReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out."""
        super().leaveEvent(event)
        self.update()
