"""Slow work for a dialog: one thread, one chore at a time, with progress and a way to stop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QThread, Signal, Slot

from desktop_app.core.pipeline import Cancelled

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a chore is, in its own units; `total` is None where nobody knows."""

    done: int
    total: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Chore:
    """What to do in the thread, and what to do with its result in the window."""

    work: Callable[[Callable[[int, int | None], None], Callable[[], bool]], object]
    then: Callable[[object], None]
    stop: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class _Done:
    chore: Chore
    result: object


class _Hand(QObject):
    """Lives in the thread."""

    done = Signal(object)
    failed = Signal(Exception)
    progressed = Signal(Progress)

    @Slot(object)
    def run(self, chore: Chore) -> None:
        """Do one chore."""
        try:
            result = chore.work(lambda done, total: self.progressed.emit(Progress(done, total)), chore.stop.is_set)
        except Exception as error:
            log.info("chore: %s", type(error).__name__)
            self.failed.emit(Cancelled() if chore.stop.is_set() else error)
        else:
            self.done.emit(_Done(chore, result))


class Chores(QObject):
    """Hands chores to the thread. `close` must be called before the last reference goes."""

    finished = Signal()
    """The chore in hand is over, one way or another; `then` has been called if it came to its end."""
    failed = Signal(Exception)
    """It raised, or was stopped (Cancelled)."""
    progressed = Signal(Progress)
    _given = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chore: Chore | None = None
        self._thread = QThread()
        self._thread.setObjectName("chores")
        self._hand = _Hand()
        self._hand.moveToThread(self._thread)
        self._given.connect(self._hand.run)
        self._hand.done.connect(self._on_done)
        self._hand.failed.connect(self._on_failed)
        self._hand.progressed.connect(self.progressed)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a chore is in hand."""
        return self._chore is not None

    def give(self, chore: Chore) -> None:
        """Start a chore; there must be none in hand."""
        self._chore = chore
        self._given.emit(chore)

    @Slot()
    def stop(self) -> None:
        """Ask the chore in hand to end early."""
        if self._chore is not None:
            self._chore.stop.set()

    def close(self) -> None:
        """Stop and end the thread."""
        self.stop()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _on_done(self, done: _Done) -> None:
        self._chore = None
        done.chore.then(done.result)
        self.finished.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._chore = None
        self.failed.emit(error)
        self.finished.emit()
