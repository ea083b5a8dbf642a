"""What the reader can do to the gist: pin a sentence to it, leave one out, choose the method."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.core.gist import GistMethod


@dataclass(frozen=True, slots=True)
class GistState:
    """The sentence picked, and the gist: decides which actions make sense, and what is marked."""

    picked: bool = False
    """Whether there is one, on the page in front, and a gist."""
    pinned: bool = False
    struck: bool = False
    chosen: int = 0
    """Sentences of the article that the reader has pinned or left out."""


class GistActions(QObject):
    """The actions; who connects them decides what they do."""

    method_picked = Signal(GistMethod)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pin = self._choice(self.tr("P&in to the gist"), "Ctrl+G")
        self.strike = self._choice(self.tr("&Leave out of the gist"), "Ctrl+Shift+G")
        self.propose = QAction(self.tr("&Back to the proposed gist"), self)
        self.methods = QActionGroup(self)
        for method in GistMethod:
            self._add_method(method)
        self.methods.triggered.connect(self._on_method)
        self.allow(GistState())

    def fill_menu(self, menu: QMenu) -> None:
        """Lay everything out."""
        menu.setToolTipsVisible(True)
        menu.addActions([self.pin, self.strike, self.propose])
        methods = menu.addMenu(self.tr("Gist &method"))
        methods.setToolTipsVisible(True)
        methods.addActions(self.methods.actions())

    def fill_context_menu(self, menu: QMenu) -> None:
        """What can be done to the sentence under the mouse."""
        menu.addActions([self.pin, self.strike])
        if self.propose.isEnabled():
            menu.addAction(self.propose)

    def allow(self, state: GistState) -> None:
        """Enable what makes sense; what does not says why."""
        reason = "" if state.picked else self.tr("Pick a sentence first.")
        for action, chosen in ((self.pin, state.pinned), (self.strike, state.struck)):
            action.setEnabled(state.picked)
            action.setChecked(chosen)
            action.setToolTip(_tip(action, reason))
        nothing = "" if state.chosen else self.tr("You have pinned no sentence, and left none out.")
        self.propose.setEnabled(not nothing)
        self.propose.setToolTip(_tip(self.propose, nothing))

    @Slot(GistMethod)
    def mark(self, method: GistMethod) -> None:
        """Mark the method in use."""
        for action in self.methods.actions():
            action.setChecked(GistMethod(action.data()) is method)

    def _choice(self, text: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        return action

    def _add_method(self, method: GistMethod) -> None:
        words = {
            GistMethod.NEWS: self.tr("Made for &news (recommended)"),
            GistMethod.LEX_RANK: self.tr("what is most like the rest"),
            GistMethod.TEXT_RANK: self.tr("what shares most words; long sentences first"),
            GistMethod.LSA: self.tr("what has most different words; long sentences first"),
            GistMethod.LUHN: self.tr("where repeated words stand close together"),
            GistMethod.SUM_BASIC: self.tr("what has frequent words that are not told yet"),
            GistMethod.KL: self.tr("what has its words spread as in the whole article"),
            GistMethod.REDUCTION: self.tr("what shares most words with all others"),
        }
        named = self.tr("%1: %2").replace("%1", method.title).replace("%2", words[method])
        action = self.methods.addAction(words[method] if method is GistMethod.NEWS else named)
        action.setData(method.value)
        action.setCheckable(True)

    @Slot(QAction)
    def _on_method(self, action: QAction) -> None:
        self.method_picked.emit(GistMethod(action.data()))


def _tip(action: QAction, reason: str) -> str:
    words, key = action.text().replace("&", ""), action.shortcut()
    name = f"{words} ({key.toString(QKeySequence.SequenceFormat.NativeText)})" if not key.isEmpty() else words
    return f"{name}\n{reason}" if reason else name
