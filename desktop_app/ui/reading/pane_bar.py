"""The heading of a pane, which is also the bar that it is moved by: what it is called, its tools, two quiet buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from desktop_app.ui.look.elided_label import ElidedLabel, ElidedTitle
from desktop_app.ui.look.icons import icon

_ICON = 16
_SPACE = 8


class PaneBar(QWidget):
    """Words, a remark and tools in one line; in a narrow pane the tools go below the words."""

    menu_wanted = Signal(QWidget)
    """The reader asks where the pane may be; the widget is where a menu belongs."""

    def __init__(self, title: str, remark: ElidedLabel | None = None, tools: QWidget | None = None) -> None:
        super().__init__()
        self._title, self._remark, self._tools = ElidedTitle(), remark or ElidedLabel(), tools or QWidget()
        self._title.say(title)
        self.menu_button, self.close_button = _button(), _button()
        self._narrow = False
        self._grid = QGridLayout(self)
        self._arrange()
        self._name(title)
        self.menu_button.clicked.connect(lambda: self.menu_wanted.emit(self.menu_button))

    def _arrange(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._grid.setContentsMargins(2 * _SPACE, _SPACE, _SPACE, _SPACE)
        self._grid.setHorizontalSpacing(_SPACE)
        self._grid.setVerticalSpacing(_SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self._remark, 0, 1)
        self._grid.addWidget(self._tools, 0, 2)
        self._grid.addWidget(self.menu_button, 0, 3)
        self._grid.addWidget(self.close_button, 0, 4)
        self._set_height()

    def _set_height(self) -> None:
        """As high with tools as without, so that headings side by side are level."""
        self._grid.setRowMinimumHeight(0, self.fontMetrics().height() + _SPACE)

    def _name(self, title: str) -> None:
        for button, words in (
            (self.menu_button, self.tr("Move this pane")),
            (self.close_button, self.tr("Hide this pane")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(f"{words}: {title}")
        self._draw()

    def _draw(self) -> None:
        self.menu_button.setIcon(icon("pane"))
        self.close_button.setIcon(icon("cancel"))

    def _room_wanted(self) -> int:
        """The width in pixels that all of it takes in one line."""
        parts = (self._title, self._tools, self.menu_button, self.close_button)
        return sum(part.sizeHint().width() for part in parts) + 7 * _SPACE

    def _fit(self) -> None:
        narrow = self.width() < self._room_wanted()
        if narrow is not self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self._tools)
            if narrow:
                self._grid.addWidget(self._tools, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)
            else:
                self._grid.addWidget(self._tools, 0, 2)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest line once the tools are below."""
        heads = self.menu_button.sizeHint().width() + self.close_button.sizeHint().width() + 6 * _SPACE
        heads += self._title.minimumSizeHint().width()
        return QSize(max(heads, self._tools.minimumSizeHint().width() + 3 * _SPACE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line or two."""
        super().resizeEvent(event)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as that of the button."""
        self.menu_wanted.emit(self.menu_button)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text, another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_height()
            self._fit()
        elif event.type() is QEvent.Type.PaletteChange:
            self._draw()


def _button() -> QToolButton:
    """Small, and no stop for the Tab key: the menus have the same commands."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
