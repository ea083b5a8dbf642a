"""Windows that are closed after each test."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.settings import Settings
from desktop_app.ui.worker import LoadStages
from tests import toys
from tests.ui.library_runs import Runs
from tests.ui.windows import Opened, Opening, open_window

SLOW = 0.05
USUAL = Settings(language="en")


@pytest.fixture(autouse=True)
def no_collection_in_threads() -> Iterator[None]:
    """As in the application: see desktop_app/ui/garbage.py."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    """What a test copied goes with it: the offscreen clipboard outlives Python, what Python made for it must not."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture
def opening(qtbot: QtBot) -> Iterator[Opening]:
    """Opens windows and closes them after the test."""
    windows: list[Opened] = []

    def open_one(settings: Settings, load: LoadStages) -> Opened:
        windows.append(open_window(qtbot, settings, load))
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()


@pytest.fixture
def opened(opening: Opening) -> Opened:
    return opening(USUAL, toys.loader())


@pytest.fixture
def slow(opening: Opening) -> Opened:
    return opening(USUAL, toys.loader(SLOW))


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Runs]:
    """Starts windows that keep articles in the folder `library`, and ends them after the test."""
    runs = Runs(qtbot, tmp_path / "library")
    yield runs
    for run in runs.all:
        run.end()
