"""The desk: one thread, the newest article, no flood, no thread left."""

from __future__ import annotations

import gc
import itertools
import threading
import time
import tracemalloc
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.assets import resource
from desktop_app.core.errors import NoPackage
from desktop_app.core.model import Article, Briefing, PackageInfo, Translation
from desktop_app.core.pipeline import Stage
from desktop_app.engines.translator import Engine
from desktop_app.packages.find import choose_package
from desktop_app.steps.translate import Translate, TranslationEngine
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.session import Session
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


def test_other_stages_serve_the_next_article_and_not_the_one_in_hand(qtbot: QtBot) -> None:
    """The first article asks for other stages while it is worked on, and is finished with its own."""
    loads: list[str] = []

    def loader(name: str) -> Callable[[], Sequence[Stage]]:
        def load() -> Sequence[Stage]:
            loads.append(name)
            return toys.stages(0.01) if name == "first" else ()

        return load

    desk = Desk(loader("first"))
    desk.warm_up()
    asked: list[bool] = []

    def ask(briefing: Briefing) -> None:
        if not asked:
            asked.append(True)
            desk.reload(loader("second"))

    desk.updated.connect(ask)
    assert finish(qtbot, desk, toys.ARTICLE).translated_count == 3
    assert finish(qtbot, desk, toys.ARTICLE).translated_count == 0
    assert loads == ["first", "second"]
    desk.close()


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


@dataclass(slots=True)
class Endless:
    """An engine that is at work for ever, a few milliseconds at a time; at once for a short text."""

    package: PackageInfo = toys.PACKAGE
    rests: list[int] = field(default_factory=list)

    def length(self, text: str) -> int:
        return len(text.split())

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
        while any(text.startswith("Phrase numéro 7") for text in texts):
            time.sleep(0.002)
            yield
        return [Translation(text.upper()) for text in texts]

    def rest(self) -> None:
        self.rests.append(threading.get_ident())


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    """Makes desks, and closes them whatever happens."""
    desks: list[Desk] = []

    def open_desk(open_engine: Callable[[], TranslationEngine], idle_seconds: float = 600) -> Desk:
        desks.append(
            Desk(lambda: toys.stages(translate=Translate(lambda source: open_engine())), idle_seconds=idle_seconds)
        )
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.close()


def seconds_to_the_next(qtbot: QtBot, desk: Desk, name: str) -> float:
    """From `cancel` until the first that is heard of another article."""

    def is_named(briefing: Briefing) -> bool:
        return briefing.article.name == name

    start = time.monotonic()
    desk.cancel()
    with qtbot.waitSignal(desk.updated, check_params_cb=is_named, timeout=PATIENCE):
        desk.submit(Article("Une phrase.", name=name))
    return time.monotonic() - start


def test_after_cancel_the_worker_is_free_though_the_engine_is_not_done(
    qtbot: QtBot, opened: Callable[..., Desk]
) -> None:
    desk = opened(Endless)
    reader = Reader(desk)
    waits = []
    for number in range(5):
        reader.briefings.clear()
        desk.submit(LONG)
        qtbot.waitUntil(lambda: bool(reader.briefings) and reader.briefings[-1].translated_count == 1, timeout=PATIENCE)
        heard = len(reader.briefings)
        qtbot.wait(100)
        assert len(reader.briefings) == heard  # waiting for the engine is no news
        waits.append(seconds_to_the_next(qtbot, desk, f"next {number}"))
    assert sorted(waits)[2] < 0.15


def test_after_cancel_the_worker_is_free_though_the_real_engine_is_at_work(
    qtbot: QtBot, opened: Callable[..., Desk]
) -> None:
    desk = opened(lambda: Engine(choose_package(resource("packages/fr_en"))))
    reader = Reader(desk)
    finish(qtbot, desk, toys.ARTICLE)
    waits = []
    for number in range(7):
        desk.submit(replace(LONG, name="long"))
        qtbot.waitUntil(lambda: reader.briefings[-1].article.name == "long", timeout=PATIENCE)
        qtbot.wait(60 * number)
        waits.append(seconds_to_the_next(qtbot, desk, f"next {number}"))
    assert sorted(waits)[3] < 0.15


def test_what_was_done_before_cancel_stays(qtbot: QtBot, opened: Callable[..., Desk]) -> None:
    session = Session(opened(Endless), None, NameBook())
    session.submit(LONG)
    qtbot.waitUntil(lambda: session.briefing is not None and session.briefing.translated_count == 1, timeout=PATIENCE)
    with qtbot.waitSignal(session.stopped, timeout=PATIENCE):
        session.cancel()
    assert session.briefing is not None
    assert session.briefing.english(0) == "PHRASE NUMÉRO 0."


def test_two_hundred_articles_leave_no_memory_behind(qtbot: QtBot, opened: Callable[..., Desk]) -> None:
    desk = opened(lambda: Engine(choose_package(resource("packages/fr_en"))))
    finish(qtbot, desk, toys.ARTICLE)
    threads = threading.active_count()
    tracemalloc.start()
    held = []
    for _ in range(2):
        for number in range(200):
            desk.submit(Article(LONG.original, name=str(number)))
            qtbot.wait(1)
        finish(qtbot, desk, toys.ARTICLE)
        gc.collect()
        held.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    desk.close()
    assert threading.active_count() <= threads
    assert held[1] - held[0] < 1_000_000


def test_without_work_the_engine_rests_in_its_own_thread(qtbot: QtBot, opened: Callable[..., Desk]) -> None:
    engine = Endless()
    desk = opened(lambda: engine, 0.05)
    finish(qtbot, desk, toys.ARTICLE)
    qtbot.waitUntil(lambda: len(engine.rests) == 1, timeout=PATIENCE)
    finish(qtbot, desk, toys.ARTICLE)
    qtbot.waitUntil(lambda: len(engine.rests) == 2, timeout=PATIENCE)
    desk.close()
    assert threading.get_ident() not in engine.rests


def test_an_engine_at_work_does_not_rest(qtbot: QtBot, opened: Callable[..., Desk]) -> None:
    engine = Endless()
    desk = opened(lambda: engine, 0.05)
    desk.submit(LONG)
    qtbot.wait(300)
    assert desk.busy
    assert engine.rests == []
    desk.close()
