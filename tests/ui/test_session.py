"""What the window is about, when the reader corrects a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Briefing
from desktop_app.core.names import EntityKind, NameCorrection
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.session import Session
from desktop_app.ui.worker import Desk
from tests import toys

PATIENCE = 10_000
RETYPED = NameCorrection("Crest", EntityKind.ORGANISATION)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(toys.loader(0.001))
    yield desk
    desk.close()


def wait(qtbot: QtBot, session: Session) -> Briefing:
    qtbot.waitUntil(lambda: not session.busy, timeout=PATIENCE)
    assert session.briefing is not None
    return session.briefing


def test_a_new_article_is_read_with_the_corrections_there_are(qtbot: QtBot, desk: Desk) -> None:
    book = NameBook()
    book.correct([RETYPED])
    session = Session(desk, None, book)
    session.submit(toys.ARTICLE)
    assert wait(qtbot, session).article.corrections == (RETYPED,)


def test_a_correction_briefs_the_article_again_and_takes_nothing_from_the_screen(qtbot: QtBot, desk: Desk) -> None:
    book = NameBook()
    session = Session(desk, None, book)
    session.submit(toys.ARTICLE)
    wait(qtbot, session)
    counts: list[int] = []
    session.changed.connect(lambda briefing: counts.append(briefing.translated_count))
    with qtbot.assertNotEmitted(session.started):
        book.correct([RETYPED])
        assert wait(qtbot, session).article.corrections == (RETYPED,)
    assert set(counts) == {3}
    book.history.undo()
    assert wait(qtbot, session).article.corrections == ()


def test_a_correction_without_an_article_waits_for_one(qtbot: QtBot, desk: Desk) -> None:
    book = NameBook()
    session = Session(desk, None, book)
    book.correct([RETYPED])
    assert not session.busy
