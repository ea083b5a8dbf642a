"""A whole session by keys alone: from pasted text to a copied gist and a saved file, as people without a mouse work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Activity, Briefing
from desktop_app.core.pipeline import Stage
from desktop_app.settings import Settings
from tests import toys
from tests.ui.windows import PATIENCE, Opened, open_window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WRONG = "More than 230 residents of Crest spent the night there, Claire Monnet said."
MINE = "Claire Monnet said that more than 320 residents of Crest spent the night there."
LOST = "“320” does not stand in the English as in the French."

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    """A window over toy stages that compare numbers; the clipboard holds the article."""
    stages = (*toys.stages(), Stage(Activity.TRANSLATE, toys.check_numbers))
    window = open_window(qtbot, Settings(language="en"), lambda: stages)
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow, timeout=PATIENCE)
    QGuiApplication.clipboard().setText(toys.ARTICLE.original)
    yield window
    window.close()
    QGuiApplication.clipboard().clear()


def focused() -> QWidget:
    """Where a key goes: the keyboard's place, or the window in front while that is being found."""
    found = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert found is not None, "no window listens to the keyboard"
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def write(words: str) -> None:
    """In the place of all that stands there."""
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(focused(), words)


def finished(opened: Opened) -> Briefing:
    """The briefing once nothing is worked on, with the keyboard back in the window."""
    opened.qtbot.waitUntil(lambda: opened.window.session.has_text and not opened.window.session.busy, timeout=PATIENCE)
    assert opened.window.session.briefing is not None
    return opened.window.session.briefing


def paste_and_brief(opened: Opened) -> Briefing:
    press(Qt.Key.Key_V, CONTROL)
    press(Qt.Key.Key_Return, CONTROL)
    return finished(opened)


def reword(opened: Opened, words: str) -> Briefing:
    """Write `words` over the English of the sentence that the keyboard is on."""
    press(Qt.Key.Key_F7)
    write(words)
    press(Qt.Key.Key_Return, CONTROL)
    opened.qtbot.waitUntil(lambda: words in english(opened), timeout=PATIENCE)
    return finished(opened)


def english(opened: Opened) -> tuple[str | None, ...]:
    briefing = opened.window.session.briefing
    return tuple(briefing.english(index) for index in range(len(briefing.sentences))) if briefing else ()


def row(opened: Opened) -> int:
    """The sentence that the keyboard is on, counted from 0."""
    return opened.window.reading_page.text.currentIndex().row()


def pinned(opened: Opened) -> tuple[int, ...]:
    """The sentences that were pinned to the gist, counted from 0."""
    briefing = opened.window.session.briefing
    return briefing.summary.pinned if briefing and briefing.summary else ()


def in_dialog(opened: Opened, kind: type[QWidget], answer: Callable[[], None]) -> list[str]:
    """Have `answer` pressed in the next dialog, even one that waits; gives the titles of those answered."""
    answered: list[str] = []
    timer = QTimer(opened.window)
    timer.setInterval(10)

    def look() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, kind) and front.isVisible() and QApplication.focusWidget() in front.findChildren(QWidget):
            timer.stop()
            answered.append(front.windowTitle())
            answer()

    timer.timeout.connect(look)
    timer.start()
    return answered


def save_as(opened: Opened, path: Path) -> None:
    def answer() -> None:
        assert isinstance(focused(), QLineEdit), "the name can be written at once"
        write(str(path))
        press(Qt.Key.Key_Return)

    answered = in_dialog(opened, QFileDialog, answer)
    press(Qt.Key.Key_S, CONTROL)
    opened.qtbot.waitUntil(lambda: bool(answered) and path.exists(), timeout=PATIENCE)


def test_an_article_is_pasted_checked_corrected_copied_and_saved_by_keys_alone(opened: Opened, tmp_path: Path) -> None:
    paste_and_brief(opened)
    assert english(opened) == toys.ENGLISH
    press(Qt.Key.Key_Home, CONTROL)
    press(Qt.Key.Key_Down)
    assert [flag.text for flag in reword(opened, WRONG).sentences[1].open_flags] == [LOST]

    press(Qt.Key.Key_Down)
    assert row(opened) == 2
    press(Qt.Key.Key_G, CONTROL)
    assert pinned(opened) == (2,)
    press(Qt.Key.Key_F8)
    assert row(opened) == 1, "F8 goes round to the sentence with a warning"
    assert reword(opened, MINE).sentences[1].open_flags == ()

    press(Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert toys.ENGLISH[2] in copied, "what was pinned is in the gist"
    assert toys.ENGLISH[1] not in copied

    path = tmp_path / "briefing.txt"
    save_as(opened, path)
    saved = path.read_text("utf-8")
    assert all(words in saved for words in (toys.ENGLISH[0], MINE, toys.ENGLISH[2]))
    assert WRONG not in saved
    assert toys.ARTICLE.original.split("\n")[1] in saved


def test_ctrl_z_takes_back_what_the_keys_did_one_by_one(opened: Opened) -> None:
    paste_and_brief(opened)
    press(Qt.Key.Key_Home, CONTROL)
    reword(opened, WRONG)
    press(Qt.Key.Key_G, CONTROL)
    assert pinned(opened) == (0,)
    press(Qt.Key.Key_Z, CONTROL)
    finished(opened)
    assert pinned(opened) == ()
    assert english(opened)[0] == WRONG, "the pin alone is taken back"
    press(Qt.Key.Key_Z, CONTROL)
    opened.qtbot.waitUntil(lambda: english(opened) == toys.ENGLISH, timeout=PATIENCE)
