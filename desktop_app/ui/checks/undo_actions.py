"""Taking back whatever the reader has changed last, and making it again, with words that say what that was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.ui.checks.deed_words import Deed, deed_words
from desktop_app.ui.history import History
from desktop_app.ui.look.icons import icon


class UndoActions(QObject):
    """The two actions. They have their keys on the reading page alone: elsewhere text fields undo what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo = self._action("Ctrl+Z")
        self.redo = self._action("Ctrl+Shift+Z", "Ctrl+Y")
        self._history: History | None = None
        self._reading = False
        self.refresh()

    def follow(self, history: History) -> None:
        """Say from now on what can be undone in `history`."""
        self._history = history
        history.changed.connect(self.refresh)
        self.refresh()

    def allow(self, reading: bool) -> None:
        """Enable them on the reading page only."""
        self._reading = reading
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Let both say what they would do now."""
        known, nothing = self._history if self._reading else None, self.tr("There is nothing to undo.")
        self._show(self.undo, self.tr("&Undo"), self.tr("&Undo: %1"), known.to_undo if known else None, nothing)
        nothing = self.tr("There is nothing to do again.")
        self._show(self.redo, self.tr("Re&do"), self.tr("Re&do: %1"), known.to_redo if known else None, nothing)

    def tint(self) -> None:
        """Draw the icons in the colours of the palette in use."""
        self.undo.setIcon(icon("undo"))
        self.redo.setIcon(icon("redo"))

    def fill_menu(self, menu: QMenu) -> None:
        """Lay them out."""
        menu.setToolTipsVisible(True)
        menu.addActions([self.undo, self.redo])

    def _show(self, action: QAction, alone: str, with_deed: str, deed: Deed | None, nothing: str) -> None:
        words = deed_words(deed) if deed else ""
        action.setText(with_deed.replace("%1", words.replace("&", "&&")) if deed else alone)
        action.setEnabled(deed is not None)
        name = (with_deed if deed else alone).replace("&", "").replace("%1", words)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{name} ({key})" if deed else f"{name} ({key})\n{nothing}")

    def _action(self, *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
