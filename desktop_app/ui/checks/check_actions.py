"""What the reader can do to a sentence that is to be checked: write its English, dismiss its warnings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class CheckState:
    """The sentence picked: decides which actions make sense."""

    picked: bool = False
    """Whether there is one, on the page in front."""
    translated: bool = False
    edited: bool = False
    open_flags: int = 0
    dismissed: int = 0


class CheckActions(QObject):
    """The actions; who connects them decides what they do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edit = self._action(self.tr("&Edit the English"), "F7")
        self.edit.setStatusTip(self.tr("Edit the English (Enter in the text does it too)"))
        self.revert = self._action(self.tr("&Back to the translation"))
        self.dismiss = self._action(self.tr("&Dismiss warnings…"), "Ctrl+D")
        self.raise_again = self._action(self.tr("Bring &warnings back"), "Ctrl+Shift+D")
        self.allow(CheckState())

    def fill_menu(self, menu: QMenu) -> None:
        """Lay everything out."""
        menu.setToolTipsVisible(True)
        menu.addActions([self.edit, self.revert])
        menu.addSeparator()
        menu.addActions([self.dismiss, self.raise_again])

    def fill_context_menu(self, menu: QMenu) -> None:
        """What makes sense for the sentence under the mouse, and editing it."""
        menu.addAction(self.edit)
        menu.addActions([one for one in (self.revert, self.dismiss, self.raise_again) if one.isEnabled()])

    def allow(self, state: CheckState) -> None:
        """Enable what makes sense; what does not says why."""
        none = "" if state.picked else self.tr("Pick a sentence first.")
        english = "" if state.translated else self.tr("The sentence is not translated yet.")
        self._set(none or english, self.edit)
        self._set(none or ("" if state.edited else self.tr("You have not edited this sentence.")), self.revert)
        nothing = "" if state.open_flags else self.tr("There is no warning on this sentence.")
        self._set(none or nothing, self.dismiss)
        kept = "" if state.dismissed else self.tr("No warning on this sentence was dismissed.")
        self._set(none or kept, self.raise_again)

    def _set(self, reason: str, action: QAction) -> None:
        action.setEnabled(not reason)
        words, key = action.text().replace("&", ""), action.shortcut()
        name = f"{words} ({key.toString(QKeySequence.SequenceFormat.NativeText)})" if not key.isEmpty() else words
        action.setToolTip(f"{name}\n{reason}" if reason else name)

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
