"""What the reader can do to the glossary from a menu or the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


class GlossaryActions(QObject):
    """The actions; who connects them decides what they do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.show = self._action(self.tr("&Glossary…"), "Ctrl+T")
        self.add = self._action(self.tr("Add to the glossar&y…"), "Ctrl+Shift+T")

    def fill_menu(self, menu: QMenu) -> None:
        """Lay them out, after what is there already."""
        menu.addSeparator()
        menu.addActions([self.show, self.add])

    def _action(self, text: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        return action
