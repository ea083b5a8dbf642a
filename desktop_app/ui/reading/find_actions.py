"""What the reader can do to get about in the article: find words, go to a sentence, look a word up."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


class FindActions(QObject):
    """The actions; who connects them decides what they do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find = self._action(self.tr("&Find…"), "Ctrl+F")
        self.next = self._action(self.tr("Find &next"), "F3")
        self.previous = self._action(self.tr("Find &previous"), "Shift+F3")
        self.go_to = self._action(self.tr("&Go to sentence…"), "Ctrl+J")
        self.words = self._action(self.tr("&Words of the article…"), "Ctrl+Shift+F")
        self.allow(False)

    def fill_menu(self, menu: QMenu) -> None:
        """Lay everything out."""
        menu.addActions([self.find, self.next, self.previous, self.go_to, self.words])

    def allow(self, reading: bool) -> None:
        """Enable all of it where there is something to read on the page in front."""
        for action in self.findChildren(QAction):
            action.setEnabled(reading)

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
