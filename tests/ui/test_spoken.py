"""What a screen reader is told at once: results, and what went wrong."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import EmptyText
from desktop_app.core.gist import GistLength
from desktop_app.ui.spoken import say
from tests.ui.windows import Opened


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader hears; one listens."""
    words: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return words


def test_words_are_announced(heard: list[str], qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    say(label, "three places")
    say(label, "")
    assert heard == ["three places"]


def test_the_end_of_a_briefing_is_announced_once(heard: list[str], opened: Opened) -> None:
    briefing = opened.brief()
    done = f"Done: {len(briefing.sentences)} sentences"
    assert heard.count(done) == 1
    opened.window.session.set_gist_length(GistLength(1))
    assert heard.count(done) == 1


def test_what_went_wrong_is_announced(heard: list[str], opened: Opened) -> None:
    opened.window.show_error(EmptyText())
    message = opened.window.problem_bar.message
    assert message is not None
    assert heard == [message.text]
