"""What the reader can do about what is kept: open the history, keep nothing for a while."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


class LibraryActions(QObject):
    """The actions; who connects them decides what they do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QAction(self.tr("&History…"), self)
        self.history.setShortcut(QKeySequence("Ctrl+H"))
        self.private = QAction(self.tr("P&rivate session"), self)
        self.private.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self.private.setCheckable(True)
        self.private.setToolTip(
            self.tr("Keep nothing of what is read: no history, no copy against a crash, no names remembered")
        )

    def fill_menu(self, menu: QMenu) -> None:
        """Lay everything out."""
        menu.setToolTipsVisible(True)
        menu.addActions([self.history, self.private])
