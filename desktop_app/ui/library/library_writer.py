"""One thread that writes what is to be kept, so that the window never waits for a disk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

log = logging.getLogger(__name__)

Work = Callable[[], None]


class _Waiting:
    """What is still to be done, between two threads: of two works on the same thing the newer is enough."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._works: dict[str, Work] = {}

    def put(self, thing: str, work: Work) -> None:
        """Add `work` at the end, in place of what was to be done to the same `thing`."""
        with self._lock:
            self._works.pop(thing, None)
            self._works[thing] = work

    def take(self) -> Work | None:
        """The work that has waited longest."""
        with self._lock:
            return self._works.pop(next(iter(self._works))) if self._works else None


class _Hand(QObject):
    """Lives in the thread."""

    failed = Signal(Exception)

    def __init__(self, waiting: _Waiting) -> None:
        super().__init__()
        self._waiting = waiting

    @Slot()
    def work(self) -> None:
        """Do all that waits."""
        while work := self._waiting.take():
            try:
                work()
            except Exception as error:
                log.warning("library: %s", type(error).__name__)
                self.failed.emit(error)


class Writer(QObject):
    """Does what it is given in another thread, in order. `close` must be called before the last reference goes."""

    failed = Signal(Exception)
    """What a work raised."""
    _given = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = _Waiting()
        self._thread = QThread()
        self._thread.setObjectName("library")
        self._hand = _Hand(self._waiting)
        self._hand.moveToThread(self._thread)
        self._given.connect(self._hand.work)
        self._hand.failed.connect(self.failed)
        self._thread.start()

    def put(self, thing: str, work: Work) -> None:
        """Have `work` done; what waits to be done to the same `thing` is dropped."""
        self._waiting.put(thing, work)
        self._given.emit()

    def close(self) -> None:
        """Wait for what was given, and end the thread."""
        self._thread.quit()
        self._thread.wait()
        self._hand.work()
