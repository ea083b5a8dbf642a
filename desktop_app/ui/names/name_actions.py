"""What the reader can do to names from a menu, the row of tools over the list, or the keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton

from desktop_app.core.names import NAME_KINDS, EntityKind
from desktop_app.ui.checks.undo_actions import UndoActions
from desktop_app.ui.look.icons import icon
from desktop_app.ui.names.kinds import kind_word


@dataclass(frozen=True, slots=True)
class NamesState:
    """What is picked, and what has been done: decides which actions make sense."""

    reading: bool = False
    """Whether there is an article on the page in front."""
    picked: int = 0
    """How many names are picked."""
    kind: EntityKind | None = None
    """The kind that all of them have."""
    values: bool = False
    """Whether a date, time or quantity is among them."""
    wordings: int = 0
    """How many ways of saying it stand in the French, where one name is picked."""
    others: int = 0
    """Names of the article that are not picked."""
    reworded: bool = False
    """Whether the English of what is picked was put right."""
    corrections: int = 0


class NameActions(QObject):
    """The actions; who connects them decides what they do."""

    kind_picked = Signal(EntityKind)

    def __init__(self, undoing: UndoActions, parent: QObject | None = None) -> None:
        """`undoing` is laid out among the tools for names too."""
        super().__init__(parent)
        self._undoing = undoing
        self.next = self._action(self.tr("&Next mention"), "F4")
        self.previous = self._action(self.tr("&Previous mention"), "Shift+F4")
        self.kinds = tuple(self._kind_action(kind, f"Alt+{key}") for key, kind in enumerate(NAME_KINDS, 1))
        self.rename = self._action(self.tr("&Rename…"), "F2")
        self.merge = self._action(self.tr("&Merge with…"), "Ctrl+M")
        self.part = self._action(self.tr("&Separate its wordings"), "Ctrl+Shift+M")
        self.reject = self._action(self.tr("N&ot a name"), "Del")
        self.leave = self._action(self.tr("&Leave as the translation had it"))
        self.add = self._action(self.tr("&Add selection as name…"), "Ctrl+E")
        self.list = self._action(self.tr("All &corrections…"), "Ctrl+Shift+R")
        self.take_in = self._action(self.tr("&Import corrections…"))
        self.hand_on = self._action(self.tr("&Export corrections…"))
        self.kind_menu = QMenu(self.tr("Change &kind"))
        self.kind_menu.addActions(self.kinds)
        self.kind_menu.setToolTipsVisible(True)
        self._state: NamesState | None = None
        self.allow(NamesState())

    def tint(self) -> None:
        """Draw the icons in the colours of the palette in use."""
        named = {
            "next": self.next,
            "previous": self.previous,
            "kind": self.kind_menu.menuAction(),
            "rename": self.rename,
            "merge": self.merge,
            "part": self.part,
            "reject": self.reject,
            "add": self.add,
        }
        for name, action in named.items():
            action.setIcon(icon(name))

    def fill_menu(self, menu: QMenu) -> None:
        """Lay everything out in the menu of the window."""
        self.fill_context_menu(menu)
        menu.addSeparator()
        menu.addAction(self.add)
        menu.addSeparator()
        menu.addActions([self.list, self.take_in, self.hand_on])

    def fill_context_menu(self, menu: QMenu) -> None:
        """What can be done to a name that is picked."""
        menu.setToolTipsVisible(True)
        menu.addActions([self.next, self.previous])
        menu.addSeparator()
        menu.addMenu(self.kind_menu)
        menu.addActions([self.rename, self.merge, self.part, self.reject, self.leave])

    def fill_tools(self, bar: QToolBar) -> None:
        """The row of tools over the list of names, after what is there already."""
        bar.addAction(self.kind_menu.menuAction())
        button = bar.widgetForAction(self.kind_menu.menuAction())
        if isinstance(button, QToolButton):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        bar.addActions([self.rename, self.merge, self.part, self.reject, self.add])
        bar.addSeparator()
        bar.addActions([self._undoing.undo, self._undoing.redo])

    def allow(self, state: NamesState) -> None:
        """Enable what makes sense; what does not says why."""
        for action in self.kinds:
            action.setChecked(action.data() == state.kind)
        if state != self._state:
            self._state = state
            self._set_all(state)

    def _set_all(self, state: NamesState) -> None:
        changed, one = self._change_reason(state), self._one_reason(state)
        self._set(self._pick_reason(state), self.next, self.previous)
        self._set(changed, *self.kinds, self.kind_menu.menuAction(), self.reject)
        self._set(changed or one, self.rename)
        alone = self.tr("There is no other name in this article.") if state.picked < 2 and not state.others else ""
        self._set(changed or alone, self.merge)
        single = self.tr("This name has only one wording here.") if state.wordings < 2 else ""
        self._set(changed or one or single, self.part)
        as_it_was = "" if state.reworded else self.tr("Its English stands as the translation had it.")
        self._set(changed or one or as_it_was, self.leave)
        self._set("" if state.reading else self.tr("There is no article on the page."), self.add)
        self._set("" if state.corrections else self.tr("No name has been corrected yet."), self.list, self.hand_on)

    def _pick_reason(self, state: NamesState) -> str:
        return "" if state.reading and state.picked else self.tr("Pick a name first.")

    def _change_reason(self, state: NamesState) -> str:
        values = self.tr("Dates, times and quantities cannot be changed.") if state.values else ""
        return self._pick_reason(state) or values

    def _one_reason(self, state: NamesState) -> str:
        return self.tr("Pick one name only.") if state.picked > 1 else ""

    def _set(self, reason: str, *actions: QAction) -> None:
        for action in actions:
            action.setEnabled(not reason)
            action.setToolTip(f"{_words(action)}\n{reason}" if reason else _words(action))

    def _kind_action(self, kind: EntityKind, key: str) -> QAction:
        action = self._action(kind_word(kind), key)
        action.setStatusTip(self.tr("Kind: %1").replace("%1", kind_word(kind)))
        action.setCheckable(True)
        action.setData(kind)
        action.triggered.connect(self._on_kind)
        return action

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    @Slot()
    def _on_kind(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.kind_picked.emit(sender.data())


def _words(action: QAction) -> str:
    """What a tip says: the words and the key."""
    words, key = action.text().replace("&", ""), action.shortcut()
    return f"{words} ({key.toString(QKeySequence.SequenceFormat.NativeText)})" if not key.isEmpty() else words
