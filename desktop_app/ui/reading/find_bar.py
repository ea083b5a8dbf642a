"""The line in which the reader types what to look for, and what was found of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.ui.look.icons import icon
from desktop_app.ui.spoken import say

_WAIT = 120
"""Milliseconds after a key before a long article is searched."""


class FindBar(QFrame):
    """Hidden until it is asked for. Enter goes on, Shift+Enter back, Escape away."""

    words_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._field, self._count = QLineEdit(), QLabel()
        self._previous, self._next, self._close = QToolButton(), QToolButton(), QToolButton()
        self._pause = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()
        self._name()
        self.hide()

    @property
    def words(self) -> str:
        """What is to be found."""
        return self._field.text()

    def begin(self, words: str = "") -> None:
        """Come up, with `words` in the line if there are any, ready to be typed over."""
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def show_place(self, place: int | None, count: int) -> None:
        """Say that the reader is at hit `place` of `count`, counted from 1."""
        text = self._found(place, count)
        changed = text != self._count.text()
        self._count.setText(text)
        for button in (self._next, self._previous):
            button.setEnabled(count > 0)
        if changed and text and self.isVisible():
            say(self._field, text)

    @Slot()
    def close_bar(self) -> None:
        """Go away."""
        self._pause.stop()
        self.hide()
        self.closed.emit()

    def _found(self, place: int | None, count: int) -> str:
        if not self.words.strip():
            return ""
        if not count:
            return self.tr("Not found")
        if place is None:
            return self.tr("%n place(s)", "", count)
        return self.tr("{0} of {1}").format(place, count)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        for widget in (self._count, self._previous, self._next, self._close):
            row.addWidget(widget)
        self._field.setMaximumWidth(480)
        self._field.setClearButtonEnabled(True)
        row.insertStretch(4)
        self._count.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 0000"))
        for button in (self._previous, self._next, self._close):
            button.setAutoRaise(True)
        self._draw()

    def _draw(self) -> None:
        for button, name in ((self._previous, "previous"), (self._next, "next"), (self._close, "cancel")):
            button.setIcon(icon(name))

    def _connect(self) -> None:
        self._field.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._search)
        self._next.clicked.connect(self.next_wanted)
        self._previous.clicked.connect(self.previous_wanted)
        self._close.clicked.connect(self.close_bar)

    def _name(self) -> None:
        self._field.setPlaceholderText(self.tr("Find in French and English"))
        self._field.setAccessibleName(self.tr("Find in French and English"))
        names = (
            (self._previous, self.tr("Previous place")),
            (self._next, self.tr("Next place")),
            (self._close, self.tr("Close")),
        )
        for button, words in names:
            button.setToolTip(words)
            button.setAccessibleName(words)

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        self.words_changed.emit(self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What was just typed is searched before the reader goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_on(back)
        else:
            super().keyPressEvent(event)

    def _go_on(self, back: bool) -> None:
        if self._pause.isActive():
            self._search()
        elif back:
            self.previous_wanted.emit()
        else:
            self.next_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the page from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
