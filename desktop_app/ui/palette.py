"""Every command in one list: type a few letters of it, press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.text import fold
from desktop_app.ui.look.appearance import give_room

_WIDTH, _HEIGHT = 560, 400
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def command_words(action: QAction) -> str:
    """What a command is called, without the marks of a menu."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def fits(words: str, typed: str) -> bool:
    """Whether each word typed begins a word of the command, whatever its accents and case."""
    starts = fold(words).replace("-", " ").replace("'", " ").split()
    return all(any(one.startswith(part) for one in starts) for part in fold(typed).split())


class Palette(QDialog):
    """Lists commands that make sense now; the one picked is in `chosen` afterwards."""

    def __init__(self, commands: Sequence[tuple[str, QAction]], parent: QWidget) -> None:
        """`commands` are actions, each with the name of its menu."""
        super().__init__(parent)
        self.chosen: QAction | None = None
        self._commands = [(menu, action) for menu, action in commands if action.isEnabled() and action.isVisible()]
        self._field, self._list = QLineEdit(), QTreeWidget()
        self._lay_out()
        self._field.textChanged.connect(self._fill)
        self._list.itemActivated.connect(self._choose)
        self._field.installEventFilter(self)
        self._fill()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Commands"))
        self._field.setPlaceholderText(self.tr("Type what you want to do"))
        self._field.setAccessibleName(self.tr("Type what you want to do"))
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setColumnCount(3)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAllColumnsShowFocus(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        give_room(self, _WIDTH, _HEIGHT)

    @Slot()
    def _fill(self) -> None:
        self._list.clear()
        for menu, action in self._commands:
            words = command_words(action)
            if fits(f"{words} {menu}", self._field.text()):
                keys = f"\u2066{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}\u2069"
                item = QTreeWidgetItem([words, menu, keys])
                item.setData(0, Qt.ItemDataRole.UserRole, action)
                for quiet in (1, 2):
                    item.setForeground(quiet, self.palette().placeholderText())
                item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._list.addTopLevelItem(item)
        first = self._list.topLevelItem(0)
        if first is not None:
            self._list.setCurrentItem(first)

    @Slot()
    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen = item.data(0, Qt.ItemDataRole.UserRole)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard stays in the line; the keys that move go to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _KEYS:
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return False
