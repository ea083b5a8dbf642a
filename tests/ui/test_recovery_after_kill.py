"""kill -9 of the real window, and the next one."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests import toys

ROOT = Path(__file__).parents[2]
NUMBERED = toys.ENGLISH[1].replace("320", "about three hundred")

_WINDOW = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app import app
from desktop_app.ui.main_window import MainWindow
from tests import toys

stages = (*toys.stages(), toys.Stage(toys.Activity.TRANSLATE, toys.check_numbers))
app._load_stages = lambda *_: stages
phase = sys.argv[1]


def window():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def brief():
    window().session.submit(toys.ARTICLE)
    later(edit)


def edit():
    if window().session.busy or window().session.briefing is None:
        return later(edit)
    window().checker.write(1, {english!r})
    later(dismiss)


def dismiss():
    session = window().session
    if session.busy:
        return later(dismiss)
    (flag,) = session.briefing.sentences[1].flags
    window().checker._dismiss(session.briefing, 1, (flag,), "rounded")
    QTimer.singleShot(1500, lambda: os.kill(os.getpid(), signal.SIGKILL))


def look():
    session = window().session
    if session.briefing is None:
        return later(look)
    sentence = session.briefing.sentences[1]
    message = window().problem_bar.message
    print(session.article.original == toys.ARTICLE.original, session.briefing.finished, flush=True)
    print(sentence.translation.text, sentence.flags[0].dismissed, flush=True)
    print(session.briefing.english(0), flush=True)
    print(message.text if message else None, flush=True)
    window().close()


def later(what):
    QTimer.singleShot(100, what)


def begin():
    later(brief if phase == "work" else look)


QTimer.singleShot(0, begin)
sys.exit(app.main([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_after_kill_9_everything_is_there_again(empty_home: Path) -> None:
    code = textwrap.dedent(_WINDOW).replace("{english!r}", repr(NUMBERED))

    def run(phase: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", code, phase]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)

    killed = run("work")
    assert killed.returncode == -9, killed.stderr
    again = run("look")
    assert again.returncode == 0, again.stderr
    assert again.stdout.splitlines() == [
        "True True",
        f"{NUMBERED} rounded",
        toys.ENGLISH[0],
        "Your last session was not closed properly. It has been restored.",
    ]
    assert list(empty_home.rglob("session-*")) == [], "it was closed properly this time"
