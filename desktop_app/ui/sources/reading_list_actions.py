"""What the reader can do with a list of articles: go on, go back, close it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.ui.look.icons import icon


class ReadingListActions(QObject):
    """The actions; who connects them decides what they do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.previous = self._action(self.tr("Pre&vious article"), "Ctrl+PgUp")
        self.next = self._action(self.tr("Ne&xt article"), "Ctrl+PgDown")
        self.end = self._action(self.tr("C&lose the reading list"))
        self.allow(0, 0)

    def fill_menu(self, menu: QMenu) -> None:
        """Lay everything out."""
        menu.addActions([self.previous, self.next, self.end])

    def allow(self, place: int, count: int) -> None:
        """Enable what makes sense at `place`, counted from 0, of `count` articles."""
        self.previous.setEnabled(0 < place < count)
        self.next.setEnabled(place + 1 < count)
        self.end.setEnabled(count > 0)

    def tint(self) -> None:
        """Draw the icons in the colours of the palette in use."""
        for action, name in ((self.previous, "previous"), (self.next, "next"), (self.end, "cancel")):
            action.setIcon(icon(name))

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
