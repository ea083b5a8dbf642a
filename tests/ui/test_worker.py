"""The desk: one thread, the newest article, no flood, no thread left."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import NoPackage
from desktop_app.core.model import Article, Briefing
from desktop_app.core.pipeline import Stage
from desktop_app.ui.worker import Desk
from tests import toys

LONG = Article("\n".join(f"Phrase numéro {number}." for number in range(2000)))
PATIENCE = 10_000


class Reader(QObject):
    """Notes what arrives, and in which thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.briefings: list[Briefing] = []
        self.threads: set[int] = set()
        self.errors: list[Exception] = []
        desk.updated.connect(self.on_updated)
        desk.failed.connect(self.on_failed)

    @Slot(Briefing)
    def on_updated(self, briefing: Briefing) -> None:
        self.briefings.append(briefing)
        self.threads.add(threading.get_ident())

    @Slot(Exception)
    def on_failed(self, error: Exception) -> None:
        self.errors.append(error)


def finished(briefing: Briefing) -> bool:
    return briefing.finished


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(toys.loader(0.001))
    yield desk
    desk.close()


def finish(qtbot: QtBot, desk: Desk, article: Article) -> Briefing:
    with qtbot.waitSignal(desk.updated, check_params_cb=finished, timeout=PATIENCE) as got:
        desk.submit(article)
    assert got.args is not None
    briefing = got.args[0]
    assert isinstance(briefing, Briefing)
    return briefing


def test_a_briefing_arrives_whole_in_the_gui_thread(qtbot: QtBot, desk: Desk) -> None:
    reader = Reader(desk)
    briefing = finish(qtbot, desk, toys.ARTICLE)
    assert briefing.translated_count == 3
    assert reader.threads == {threading.get_ident()}
    assert not desk.busy


def test_the_newest_article_wins(qtbot: QtBot, desk: Desk) -> None:
    reader = Reader(desk)
    for number in range(50):
        desk.submit(Article(f"Vieille dépêche {number}."))
    finish(qtbot, desk, toys.ARTICLE)
    qtbot.wait(100)
    assert {briefing.article.original for briefing in reader.briefings} == {toys.ARTICLE.original}


def test_two_hundred_articles_leave_one_thread(qtbot: QtBot, desk: Desk) -> None:
    before = threading.active_count()
    for number in range(200):
        desk.submit(Article(f"Dépêche {number}."))
    finish(qtbot, desk, toys.ARTICLE)
    assert threading.active_count() <= before + 1


def test_two_thousand_sentences_do_not_flood_the_gui_thread(qtbot: QtBot) -> None:
    desk = Desk(toys.loader())
    reader = Reader(desk)
    start = time.monotonic()
    briefing = finish(qtbot, desk, LONG)
    seconds = time.monotonic() - start
    desk.close()
    assert briefing.translated_count == 2000
    assert len(reader.briefings) <= 30 * seconds + 3


def test_a_slow_reader_is_given_time_to_breathe(qtbot: QtBot, desk: Desk) -> None:
    drawn: list[float] = []

    class SlowPane(QObject):
        @Slot(Briefing)
        def on_updated(self, briefing: Briefing) -> None:
            drawn.append(time.monotonic())
            time.sleep(0.05)

    pane = SlowPane()
    desk.updated.connect(pane.on_updated)
    finish(qtbot, desk, Article("\n".join("Phrase." for _ in range(400))))
    pauses = [after - before - 0.05 for before, after in itertools.pairwise(drawn)]
    assert len(drawn) >= 2
    assert min(pauses) >= 0.1


def test_nothing_is_heard_after_cancel(qtbot: QtBot, desk: Desk) -> None:
    reader = Reader(desk)
    desk.submit(LONG)
    qtbot.waitUntil(lambda: bool(reader.briefings), timeout=PATIENCE)
    desk.cancel()
    count = len(reader.briefings)
    qtbot.wait(150)
    assert len(reader.briefings) == count
    assert not desk.busy


def test_the_desk_works_again_after_cancel(qtbot: QtBot, desk: Desk) -> None:
    desk.submit(LONG)
    desk.cancel()
    assert finish(qtbot, desk, toys.ARTICLE).finished


def test_a_failure_comes_after_what_was_done_before_it(qtbot: QtBot) -> None:
    def fail_late(briefing: Briefing) -> Iterator[Briefing]:
        for briefing in toys.Translate()(briefing):
            yield briefing
        raise RuntimeError("secret text")

    desk = Desk(lambda: toys.stages(translate=fail_late))
    reader = Reader(desk)
    with qtbot.waitSignal(desk.failed, timeout=PATIENCE):
        desk.submit(toys.ARTICLE)
    desk.close()
    assert reader.briefings[-1].translated_count == 3
    assert isinstance(reader.errors[0], RuntimeError)


def test_logs_hold_no_article_text(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def fail(briefing: Briefing) -> Iterator[Briefing]:
        raise RuntimeError(briefing.article.text)
        yield briefing

    desk = Desk(lambda: toys.stages(translate=fail))
    with caplog.at_level("DEBUG"), qtbot.waitSignal(desk.failed, timeout=PATIENCE):
        desk.submit(toys.ARTICLE)
    desk.close()
    assert "RuntimeError" in caplog.text
    assert "Drôme" not in caplog.text


def test_a_package_that_is_missing_is_told_when_an_article_needs_it(qtbot: QtBot) -> None:
    def load() -> tuple[Stage, ...]:
        raise NoPackage("here")

    desk = Desk(load)
    reader = Reader(desk)
    desk.warm_up()
    qtbot.wait(50)
    assert not reader.errors
    with qtbot.waitSignal(desk.failed, timeout=PATIENCE) as got:
        desk.submit(toys.ARTICLE)
    desk.close()
    assert got.args is not None
    assert isinstance(got.args[0], NoPackage)


def test_stages_are_loaded_once_and_off_the_gui_thread(qtbot: QtBot) -> None:
    loaded: list[int] = []

    def load() -> tuple[Stage, ...]:
        loaded.append(threading.get_ident())
        return toys.stages()

    desk = Desk(load)
    desk.warm_up()
    finish(qtbot, desk, toys.ARTICLE)
    finish(qtbot, desk, toys.ARTICLE)
    desk.close()
    assert len(loaded) == 1
    assert loaded[0] != threading.get_ident()


def test_closing_while_busy_is_prompt(qtbot: QtBot, desk: Desk) -> None:
    desk.submit(LONG)
    qtbot.wait(30)
    start = time.monotonic()
    desk.close()
    assert time.monotonic() - start < 1
