"""What the reader has changed, in order, whatever it was: one key takes the last change back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_KEPT = 100
"""Changes that can be taken back."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: how it is taken back, and how it is made again. `owner` is who made it."""

    owner: object
    undo: Callable[[], None]
    redo: Callable[[], None]


class History:
    """Changes that were made, and changes that were taken back."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

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

    def forget(self, owner: object) -> None:
        """The changes of `owner` mean nothing any more."""
        self._done = [change for change in self._done if change.owner is not owner]
        self._undone = [change for change in self._undone if change.owner is not owner]

    def undo(self) -> None:
        """Take the last change back."""
        if self._done:
            change = self._done.pop()
            self._undone.append(change)
            change.undo()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._undone:
            change = self._undone.pop()
            self._done.append(change)
            change.redo()
