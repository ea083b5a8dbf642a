"""A text that the history holds with the reader's work: it is taken up again, told, and never lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.gist import GistChoice
from desktop_app.core.model import Activity, Article, Briefing, Trouble
from desktop_app.core.notes import NO_NOTES, Notes
from desktop_app.core.origin import Origin
from desktop_app.core.pipeline import Stage
from desktop_app.core.text import Span
from desktop_app.library.history import BriefingHistory, Entry
from desktop_app.settings import Settings
from desktop_app.ui.library.library_desk import LibraryDesk
from desktop_app.ui.wording import Remedy
from tests import toys
from tests.ui.windows import Opened, open_window

MINE = "Two centres opened in Valence on 4 March."
WRONG = "Residents of Crest spent the night there."
OTHER = Article("Un autre article.\nIl n'a rien à voir avec le premier.")
LOST = "“320” does not stand in the English as in the French."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


class At:
    """A window with its library."""

    def __init__(self, opened: Opened, folder: Path) -> None:
        self.opened, self.window, self.folder = opened, opened.window, folder
        self.desk = LibraryDesk(opened.window, folder)
        self.desk.begin(restore=False)
        self._ended = False

    @property
    def notes(self) -> Notes:
        """What the reader has done to the article on the page."""
        return self.window.session.note_book.notes

    @property
    def told(self) -> str:
        """What the bar says."""
        message = self.window.problem_bar.message
        return message.text if message else ""

    def brief(self, article: Article = toys.ARTICLE) -> Briefing:
        """Brief, and wait until the history was asked and has written."""
        self.opened.brief(article)
        self.settle()
        briefing = self.window.session.briefing
        assert briefing is not None
        return briefing

    def settle(self) -> None:
        """Wait until what was asked is answered and what is to be written is on the disk."""
        self.opened.wait()
        for _ in range(2):
            done = threading.Event()
            self.desk._writer.put("the test", done.set)
            assert done.wait(5)
            QTest.qWait(1)
            self.opened.wait()
            self.desk.keeper.keep()

    def work(self) -> Notes:
        """Write the first two sentences, dismiss what is said against the second, pin the third."""
        session, checker = self.window.session, self.window.checker
        checker.write(0, MINE)
        self.opened.wait()
        checker.write(1, WRONG)
        self.opened.wait()
        briefing = session.briefing
        assert briefing is not None
        assert [flag.text for flag in briefing.sentences[1].open_flags] == [LOST]
        checker._dismiss(briefing, 1, briefing.sentences[1].open_flags, "does not matter here")
        session.note(session.note_book.notes.choosing(GistChoice(briefing.french(2), pinned=True)))
        self.settle()
        return self.notes

    def entries(self) -> tuple[Entry, ...]:
        """What the history holds."""
        history = BriefingHistory(self.folder)
        entries = history.entries()
        history.close()
        return entries

    def kept(self) -> list[Notes]:
        """The notes of each briefing in the history."""
        history = BriefingHistory(self.folder)
        notes = [history.briefing(entry.identity).article.notes for entry in history.entries()]
        history.close()
        return notes

    def end(self) -> None:
        """Close everything, as a reader does."""
        if not self._ended:
            self._ended = True
            self.desk.close(properly=True)
            self.opened.close()


class Starts:
    """Opens one window after the other over the same history."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot, self._folder = qtbot, folder
        self.all: list[At] = []

    def __call__(self, history: bool = True) -> At:
        stages = (*toys.stages(), Stage(Activity.TRANSLATE, toys.check_numbers))
        settings = Settings(language="en", history=history)
        self.all.append(At(open_window(self._qtbot, settings, lambda: stages), self._folder))
        return self.all[-1]


@pytest.fixture
def run(qtbot: QtBot, folder: Path) -> Iterator[Starts]:
    starts = Starts(qtbot, folder)
    yield starts
    for at in starts.all:
        at.end()


@pytest.fixture
def worked(run: Starts) -> Notes:
    """What an earlier run of the program has left in the history."""
    at = run()
    at.brief()
    notes = at.work()
    at.end()
    return notes


def test_what_was_written_dismissed_and_pinned_is_there_again_and_told(run: Starts, worked: Notes) -> None:
    at = run()
    briefing = at.brief()
    assert at.notes == worked
    assert (briefing.english(0), briefing.english(1)) == (MINE, WRONG)
    (flag,) = [one for one in briefing.sentences[1].flags if one.text == LOST]
    assert flag.dismissed == "does not matter here"
    assert briefing.summary is not None
    assert briefing.summary.pinned == (2,)
    assert at.told.startswith("You worked on this text before (")
    assert at.opened.remedies() == ["Begin afresh"]
    assert not at.window.session.history.can_undo, "what was done before this run is no change of this run"


def test_a_text_never_worked_on_says_nothing(run: Starts, worked: Notes) -> None:
    at = run()
    at.brief(OTHER)
    at.brief(OTHER)
    assert (at.notes, at.told) == (NO_NOTES, "")


def test_within_one_run_the_work_comes_back_after_another_article(run: Starts) -> None:
    at = run()
    at.brief()
    notes = at.work()
    at.brief(OTHER)
    assert at.notes == NO_NOTES
    at.brief()
    assert at.notes == notes


def test_where_it_comes_from_and_repairs_undone_come_back_too(run: Starts) -> None:
    origin = Origin(title="Deux centres à Valence")
    at = run()
    at.brief()
    at.window.session.set_origin(origin)
    article = at.window.session.article
    assert article is not None
    at.window.session.submit(replace(article, refused=(Span(0, 2),)))
    at.settle()
    at.end()
    other = run()
    briefing = other.brief()
    assert (briefing.article.origin, briefing.article.refused) == (origin, (Span(0, 2),))
    other.window.show_empty_page()
    other.window.empty_page.submit()
    other.settle()
    assert other.window.session.article is not None
    assert other.window.session.article.origin == origin


def test_beginning_afresh_loses_nothing(run: Starts, worked: Notes) -> None:
    at = run()
    at.brief()
    at.opened.pick(Remedy.BEGIN_AFRESH)
    at.settle()
    briefing = at.window.session.briefing
    assert briefing is not None
    assert (at.notes, briefing.english(0), at.told) == (NO_NOTES, toys.ENGLISH[0], "")
    at.window.checker.write(2, "The river stayed in its bed.")
    at.settle()
    fresh = at.notes
    assert sorted(map(str, at.kept())) == sorted(map(str, (worked, fresh)))
    at.end()
    other = run()
    other.brief()
    assert other.notes == fresh, "the newer work is the one that goes on"


def test_an_earlier_work_opened_from_the_history_goes_on_in_its_place(run: Starts, worked: Notes) -> None:
    at = run()
    at.brief()
    at.opened.pick(Remedy.BEGIN_AFRESH)
    at.settle()
    at.window.checker.write(2, "The river stayed in its bed.")
    at.settle()
    fresh, entries = at.notes, at.entries()
    former = next(entry for entry, notes in zip(entries, at.kept(), strict=True) if notes == worked)
    history = BriefingHistory(at.folder)
    briefing = history.briefing(former.identity)
    history.close()
    at.desk._open(briefing, former.identity)
    at.settle()
    at.window.checker.write(2, "No flood in Die.")
    at.settle()
    assert len(at.entries()) == 2
    kept = at.kept()
    assert fresh in kept
    assert at.notes in kept
    assert at.notes.edits[:2] == worked.edits[:2]


def test_beginning_afresh_can_be_taken_back(run: Starts, worked: Notes) -> None:
    at = run()
    at.brief()
    at.opened.pick(Remedy.BEGIN_AFRESH)
    at.settle()
    undo = at.window.commands.undoing.undo
    assert undo.text() == "&Undo: begin afresh"
    undo.trigger()
    at.settle()
    assert at.notes == worked


def test_work_that_the_reader_takes_back_stays_away(run: Starts, worked: Notes) -> None:
    at = run()
    at.brief()
    at.window.session.note(NO_NOTES)
    at.settle()
    at.end()
    other = run()
    other.brief()
    assert (other.notes, other.told) == (NO_NOTES, "")


def test_a_private_session_neither_looks_nor_says(run: Starts, worked: Notes, monkeypatch: pytest.MonkeyPatch) -> None:
    at = run()
    at.window.commands.library.private.trigger()
    opened: list[Path] = []
    monkeypatch.setattr(BriefingHistory, "__init__", lambda self, folder: opened.append(folder))
    at.brief()
    assert (at.notes, at.told, opened) == (NO_NOTES, "", [])


def test_a_session_gone_private_before_the_answer_hears_nothing_of_it(run: Starts, worked: Notes) -> None:
    at = run()
    at.window.session.submit(toys.ARTICLE)
    at.window.commands.library.private.trigger()
    at.settle()
    assert (at.notes, at.told) == (NO_NOTES, "")


def test_with_the_history_off_nothing_is_looked_up_until_it_is_switched_on(run: Starts, worked: Notes) -> None:
    at = run(history=False)
    at.brief()
    assert (at.notes, at.told) == (NO_NOTES, "")
    at.window.checker.write(2, "The river stayed in its bed.")
    at.settle()
    at.window.preferences.choose_history(True)
    at.settle()
    assert at.notes.edits == (*worked.edits, at.notes.edits[-1]), "what was done meanwhile is joined to it"
    assert at.notes.edits[-1].english == "The river stayed in its bed."
    at.end()
    other = run()
    other.brief()
    assert len(other.notes.edits) == 3


def test_what_is_not_to_be_relied_on_is_told_with_it(run: Starts, worked: Notes) -> None:
    at = run()
    at.brief()
    briefing = at.window.session.briefing
    assert briefing is not None
    at.window.session.changed.emit(briefing.troubled(Trouble.NO_LINKS))
    assert at.told.startswith("Names could not be linked")
    assert "You worked on this text before" in at.told
    assert at.opened.remedies() == ["Begin afresh"]
