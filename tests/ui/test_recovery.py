"""What was open is open again after a crash, and only then."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import SessionUnsafe
from desktop_app.core.model import Article, Briefing
from desktop_app.core.notes import SentenceEdit
from desktop_app.library.journal import OpenSession
from desktop_app.ui.reading.english_editor import EnglishEditor
from desktop_app.ui.wording import Remedy
from tests import toys
from tests.ui.library_runs import Runs

NUMBERED = toys.ENGLISH[1].replace("320", "about three hundred")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def test_text_that_was_not_sent_off_is_there_again(start: Runs) -> None:
    first = start()
    first.type("Un texte\u00a0: pas encore envoyé.")
    first.crash()
    second = start()
    assert second.window.empty_page.text() == "Un texte\u00a0: pas encore envoyé."
    assert second.window.problem_bar.message
    assert "has been restored" in second.window.problem_bar.message.text
    assert second.opened.remedies() == ["Discard"]


def test_a_briefing_with_edits_and_dismissals_is_there_again(start: Runs) -> None:
    first = start()
    first.opened.brief()
    first.window.checker.write(1, NUMBERED)
    first.opened.wait()
    briefing = first.window.session.briefing
    assert briefing
    (flag,) = briefing.sentences[1].flags
    first.window.checker._dismiss(briefing, 1, (flag,), "rounded")
    first.window.reading_page.go_to(1)
    first.crash()
    second = start()
    session = second.window.session
    assert session.briefing
    assert session.briefing.english(1) == NUMBERED
    assert [one.dismissed for one in session.briefing.sentences[1].flags] == ["rounded"]
    assert session.note_book.notes.edits == (SentenceEdit(session.briefing.french(1), NUMBERED),)
    assert session.briefing.finished
    assert not session.busy
    assert second.window.centre.reads
    assert second.window.reading_page.text.currentIndex().row() == 1
    assert second.window.windowTitle().startswith("Le préfet")


def test_what_is_restored_can_be_worked_on(start: Runs) -> None:
    first = start()
    first.opened.brief()
    first.crash()
    second = start()
    second.window.checker.write(0, "Two centres.")
    second.opened.wait()
    assert second.window.session.briefing
    assert second.window.session.briefing.english(0) == "Two centres."
    assert second.window.session.briefing.english(2) == toys.ENGLISH[2]
    second.window.session.history.undo()
    second.opened.wait()
    assert second.window.session.briefing.english(0) == toys.ENGLISH[0]


class Remembers(toys.Translate):
    """The toy translation, which is told of an earlier run."""

    told: ClassVar[list[Briefing]] = []

    def remember(self, earlier: Briefing) -> None:
        """Keep it for the test."""
        self.told.append(earlier)


def test_the_engines_hear_of_the_english_that_was_kept(start: Runs, qtbot: QtBot) -> None:
    first = start()
    first.opened.brief()
    first.crash()
    Remembers.told.clear()
    second = start(translate=Remembers())
    second.window.checker.write(0, "Two centres.")
    second.opened.wait()
    assert [one.english(1) for one in Remembers.told] == [toys.ENGLISH[1]]
    second.opened.brief(Article("Une phrase."))
    assert len(Remembers.told) == 1, "another article has nothing to do with it"


def test_a_half_finished_briefing_goes_on(start: Runs, qtbot: QtBot) -> None:
    first = start(seconds=0.3)
    first.window.session.submit(toys.ARTICLE)
    qtbot.waitUntil(lambda: bool(first.window.session.briefing and first.window.session.briefing.translated_count))
    first.crash()
    second = start()
    assert second.window.session.busy
    assert second.window.session.briefing
    assert second.window.session.briefing.translated_count >= 1
    second.opened.wait()
    assert second.window.session.briefing.finished


def test_a_briefing_that_was_stopped_stays_stopped(start: Runs, qtbot: QtBot) -> None:
    first = start(seconds=0.3)
    first.window.session.submit(toys.ARTICLE)
    qtbot.waitUntil(lambda: bool(first.window.session.briefing and first.window.session.briefing.translated_count))
    first.window.session.cancel()
    first.crash()
    second = start()
    assert not second.window.session.busy
    assert second.window.session.briefing
    assert 1 <= second.window.session.briefing.translated_count < 3


def test_english_that_was_being_written_is_there_to_be_written_on(start: Runs) -> None:
    first = start()
    first.opened.brief()
    first.window.reading_page.go_to(2)
    first.window.reading_page.edit_english()
    editor = first.window.reading_page.text.findChild(EnglishEditor)
    assert isinstance(editor, EnglishEditor)
    editor.setPlainText("The river did not")
    first.crash()
    second = start()
    again = second.window.reading_page.text.findChild(EnglishEditor)
    assert isinstance(again, EnglishEditor)
    assert again.toPlainText() == "The river did not"
    assert second.window.reading_page.text.currentIndex().row() == 2
    again.setFocus()
    second.window.reading_page.hand_in()
    second.opened.wait()
    assert second.window.session.briefing
    assert second.window.session.briefing.english(2) == "The river did not"


def test_an_article_that_could_not_be_read_is_there_as_text(start: Runs, qtbot: QtBot) -> None:
    first = start()
    with qtbot.waitSignal(first.window.session.failed):
        first.window.session.submit(Article("This is English already."))
    first.crash()
    second = start()
    assert second.window.empty_page.text() == "This is English already."
    assert not second.window.centre.reads
    assert not second.window.session.busy


def test_a_window_that_was_closed_properly_leaves_nothing(start: Runs, folder: Path) -> None:
    first = start()
    first.opened.brief()
    first.desk.recovery.keep()
    first.end()
    assert list(folder.iterdir()) == []
    second = start()
    assert second.window.session.article is None
    assert second.window.problem_bar.message is None


def test_a_session_that_the_system_ended_is_restored(start: Runs) -> None:
    first = start()
    first.opened.brief()
    first.desk.leave()
    first.end()
    assert start().window.session.has_text


def test_discarding_leaves_an_empty_window_and_an_empty_folder(start: Runs, folder: Path) -> None:
    first = start()
    first.opened.brief()
    first.crash()
    second = start()
    second.opened.pick(Remedy.DISCARD_SESSION)
    assert second.window.session.article is None
    assert second.window.session.briefing is None
    assert second.window.empty_page.text() == ""
    assert not second.window.centre.reads
    assert second.window.problem_bar.message is None
    second.end(properly=False)
    assert list(folder.iterdir()) == []


def test_edits_are_on_the_disk_at_once_and_typing_within_seconds(start: Runs, qtbot: QtBot) -> None:
    run = start()
    run.opened.brief()
    run.window.checker.write(0, "Written by hand.")
    qtbot.waitUntil(lambda: b"Written by hand." in run.kept, timeout=1500)
    run.opened.wait()
    run.window.show_empty_page()
    run.type("encore un brouillon")
    qtbot.waitUntil(lambda: b"encore un brouillon" in run.kept, timeout=5000)


def test_a_session_that_stays_as_it_is_is_not_written_again(start: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    run = start()
    run.opened.brief()
    run.desk.recovery.keep()
    written: list[OpenSession] = []
    monkeypatch.setattr(run.desk.recovery._journal, "write", written.append)
    run.desk.recovery.keep()
    run.desk.recovery.keep()
    run.end(properly=False)
    assert written == []


def test_two_windows_restore_two_sessions(start: Runs) -> None:
    one, two = start(), start()
    one.type("un")
    two.type("deux")
    one.crash()
    two.crash()
    again = start(), start()
    assert {run.window.empty_page.text() for run in again} == {"un", "deux"}


def test_a_damaged_session_is_told_and_the_window_works(start: Runs, folder: Path) -> None:
    first = start()
    first.type("secret")
    first.crash()
    (path,) = folder.glob("*.journal")
    path.write_bytes(path.read_bytes()[:-5])
    second = start()
    assert second.window.problem_bar.message
    assert "could not be restored" in second.window.problem_bar.message.text
    second.opened.brief()


def test_a_disk_that_takes_nothing_is_told_once(start: Runs, folder: Path, qtbot: QtBot) -> None:
    folder.parent.joinpath("library").write_text("in the way")
    run = start()
    with qtbot.waitSignal(run.desk._writer.failed):
        run.type("un")
        run.desk.recovery.keep()
    qtbot.waitUntil(lambda: run.window.problem_bar.message is not None)
    assert run.window.problem_bar.message
    assert "could not be kept" in run.window.problem_bar.message.text
    run.window.problem_bar.clear()
    with qtbot.waitSignal(run.desk._writer.failed) as failure:
        run.type("deux")
        run.desk.recovery.keep()
    assert isinstance(failure.args[0], SessionUnsafe)
    qtbot.wait(20)
    assert run.window.problem_bar.message is None
