"""The composition root: no display, damaged settings, an error in a slot."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import app
from desktop_app.settings import settings_path
from desktop_app.ui.main_window import MainWindow
from tests import toys

ROOT = Path(__file__).parents[1]
SECRET = "le texte secret"


def the_window() -> MainWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_one_sentence_says_so() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    code = "import sys; from desktop_app.app import main; sys.exit(main([]))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr


def test_the_window_opens_on_the_file_it_is_given(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "depeche.txt"
    path.write_text(toys.ARTICLE.original, "utf-8")
    monkeypatch.setattr(app, "_load_stages", lambda quality: toys.stages())
    seen: list[str] = []

    def look() -> None:
        window = the_window()
        article = window.session.article
        seen.append(article.name if article else "")
        window.close()

    QTimer.singleShot(200, look)
    assert app.main([str(path)]) == 0
    assert seen == ["depeche.txt"]
    stored = settings_path()
    assert stored
    assert stored.exists()


def test_a_damaged_settings_file_is_told(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = settings_path()
    assert stored
    stored.parent.mkdir(parents=True)
    stored.write_text("{", "utf-8")
    monkeypatch.setattr(app, "_load_stages", lambda quality: toys.stages())
    seen: list[str] = []

    def look() -> None:
        message = the_window().problem_bar.message
        seen.append(message.text if message else "")
        the_window().close()

    QTimer.singleShot(200, look)
    assert app.main([]) == 0
    assert "settings file was damaged" in seen[0]


def test_an_error_in_the_window_is_shown_and_survived(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> None:
    reporter = app.CrashReporter()
    seen: list[Exception] = []

    class Listener(QObject):
        def on_caught(self, error: Exception) -> None:
            seen.append(error)

    listener = Listener()
    reporter.caught.connect(listener.on_caught)
    error = ValueError(SECRET)
    reporter.report(ValueError, error, None)
    assert seen == [error]
    assert SECRET not in capsys.readouterr().err


def test_interrupting_from_the_keyboard_is_no_crash(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> None:
    reporter = app.CrashReporter()
    seen: list[Exception] = []
    reporter.caught.connect(seen.append)
    reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == []


def test_the_window_proposes_what_the_text_says_of_itself() -> None:
    found = app._find_origin("Publié le 7 octobre 2015 à 11h26\nLe maire de Koutsk a parlé.")
    assert found.origin.published == date(2015, 10, 7)
