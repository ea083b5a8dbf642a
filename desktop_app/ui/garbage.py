"""Python's collector of cyclic garbage, kept to the GUI thread.

Left to itself it runs in whichever thread allocates, and may destroy a widget's leftovers in the thread of the
engines: Qt then holds a lock and waits for the interpreter, while the GUI thread holds the interpreter and waits for
the lock. So it is switched off and asked for by a timer here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL = 500
"""Milliseconds between two looks."""


class GuiCollector(QObject):
    """Collects in the thread it is made in, as often as Python's own thresholds say; `stop` before the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start(_INTERVAL)

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        due = [
            age
            for age, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > limit
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
