"""Cyclic garbage is collected, and in the GUI thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from desktop_app.ui.garbage import GuiCollector


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.me = self


def test_garbage_made_by_another_thread_waits_for_the_gui_thread(qtbot: QtBot) -> None:
    collector, knots = GuiCollector(), list[weakref.ref[Knot]]()
    thread = threading.Thread(target=lambda: knots.extend(weakref.ref(Knot()) for _ in range(5_000)))
    thread.start()
    thread.join()
    assert all(knot() for knot in knots), "no collection in the other thread"
    qtbot.waitUntil(lambda: not any(knot() for knot in knots), timeout=10_000)
    collector.stop()
    assert gc.isenabled()
