"""The reader's notes on the article in hand: English written by hand, flags dismissed; with undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.notes import Notes
from desktop_app.ui.checks.deed_words import noted
from desktop_app.ui.history import Change, History


class NoteBook(QObject):
    """Holds the notes. Nothing of them goes to the disk: they are words of the article."""

    changed = Signal()

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        """`history` may be shared with other books."""
        super().__init__(parent)
        self.notes = Notes()
        self._history = history

    def write(self, notes: Notes) -> None:
        """Let the notes be `notes`."""
        before = self.notes
        if notes != before:
            deed = noted(before, notes)
            self._history.record(Change(self, lambda: self._set(before), lambda: self._set(notes), deed))
            self._set(notes)

    def begin(self, notes: Notes) -> None:
        """Take up another article, with the notes there are on it; the changes to the last ones are forgotten."""
        self.notes = notes
        self._history.forget(self)

    def _set(self, notes: Notes) -> None:
        self.notes = notes
        self.changed.emit()
