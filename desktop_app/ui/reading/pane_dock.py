"""A pane that can be dragged to another side, into a window of its own, or away."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from desktop_app.ui.reading.pane_bar import PaneBar
from desktop_app.ui.reading.pane_places import Pane

_GRIP = 48
"""Pixels of the heading that must be on a screen for a hand to take hold of it."""
_LEAST = 64
"""Pixels of a pane below its heading."""


class PaneDock(QDockWidget):
    """Holds one pane under its heading."""

    closing = Signal()
    """The reader has had enough of it."""

    def __init__(self, pane: Pane, content: QWidget, bar: PaneBar, parent: QWidget) -> None:
        super().__init__(content.windowTitle(), parent)
        self.pane = pane
        self.bar = bar
        self.setObjectName(pane.value)
        self.setAttribute(Qt.WidgetAttribute.WA_WindowPropagation)  # the size of text reaches its own window too
        self.setTitleBarWidget(bar)
        self.setWidget(content)
        content.setMinimumHeight(_LEAST)  # what it would like to show must not make the window higher than the screen
        bar.close_button.clicked.connect(self.close)

    def float_out(self) -> None:
        """Go into a window of its own: on another screen if there is one, else over this window."""
        here = self.screen()
        room = next((one for one in QGuiApplication.screens() if one is not here), here).availableGeometry()
        self.setFloating(True)
        size = self.size().boundedTo(room.size() * 0.8)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        self.setGeometry(place)

    def come_on_screen(self) -> None:
        """Come back from a screen that is gone: a heading that cannot be taken hold of is of no use."""
        frame = self.frameGeometry()
        heading = QRect(frame.topLeft(), frame.topRight()).adjusted(0, 0, 0, self.bar.height())
        shown = (heading.intersected(screen.availableGeometry()) for screen in QGuiApplication.screens())
        if not any(one.width() >= _GRIP and one.height() >= self.bar.height() // 2 for one in shown):
            self._fit_into(self._home())

    def _home(self) -> QScreen:
        parent = self.parentWidget()
        return parent.window().screen() if parent is not None else QGuiApplication.primaryScreen()

    def _fit_into(self, screen: QScreen) -> None:
        room = screen.availableGeometry()
        place = QRect(room.topLeft(), self.size().boundedTo(room.size()))
        place.moveCenter(room.center())
        self.setGeometry(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In a window of its own the keys of the page go on working."""
        super().keyPressEvent(event)
        parent = self.parentWidget()
        if self.isFloating() and parent is not None:
            QApplication.sendEvent(parent, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell who has to take the keyboard."""
        self.closing.emit()
        super().closeEvent(event)
