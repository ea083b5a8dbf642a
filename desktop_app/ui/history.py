"""What the reader has changed, in order, whatever it was: one key takes the last change back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.checks.deed_words import SOMETHING, Deed

_KEPT = 100
"""Changes that can be taken back."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: how it is taken back, and how it is made again. `owner` is who made it, `deed` what it was."""

    owner: object
    undo: Callable[[], None]
    redo: Callable[[], None]
    deed: Deed = SOMETHING


class History(QObject):
    """Changes that were made, and changes that were taken back."""

    changed = Signal()
    """Something else can be taken back or made again now."""

    def __init__(self) -> None:
        super().__init__()
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def to_undo(self) -> Deed | None:
        """What would be taken back; None where there is nothing."""
        return self._done[-1].deed if self._done else None

    @property
    def to_redo(self) -> Deed | None:
        """What would be made again; None where there is nothing."""
        return self._undone[-1].deed if self._undone else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._undone)

    def record(self, change: Change) -> None:
        """Remember `change`, which is being made; what was taken back before can not be made again."""
        self._done = [*self._done, change][-_KEPT:]
        self._undone = []
        self.changed.emit()

    def forget(self, owner: object) -> None:
        """The changes of `owner` mean nothing any more."""
        self._done = [change for change in self._done if change.owner is not owner]
        self._undone = [change for change in self._undone if change.owner is not owner]
        self.changed.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._done:
            change = self._done.pop()
            self._undone.append(change)
            change.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._undone:
            change = self._undone.pop()
            self._done.append(change)
            change.redo()
            self.changed.emit()
