"""What would be undone is named, wherever it was done; text fields keep an undoing of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.gist import GistChoice
from desktop_app.core.glossary import Term
from desktop_app.core.names import EntityKind
from desktop_app.core.notes import NO_NOTES, Dismissal, Notes, SentenceEdit
from desktop_app.ui.checks.deed_words import SOMETHING, Deed, DeedKind, deed_words, defined, noted
from desktop_app.ui.checks.undo_actions import UndoActions
from desktop_app.ui.history import Change, History
from desktop_app.ui.sources.paste_area import PasteArea
from tests.ui.naming import press
from tests.ui.windows import Opened

EDIT = SentenceEdit("Il pleut.", "It rains.")
DISMISSAL = Dismissal("Il neige.", "It snows.", "check", "does not matter here")


@pytest.fixture
def briefed(opened: Opened) -> Iterator[Opened]:
    opened.brief()
    yield opened
    press(opened, Qt.Key.Key_Escape)  # Qt would else believe Ctrl held in the tests that follow


def entry(opened: Opened) -> str:
    """What the first entry of the Edit menu says."""
    edit = opened.window.menuBar().actions()[1].menu()
    assert isinstance(edit, QMenu)
    assert edit.title() == "&Edit"
    return edit.actions()[0].text().replace("&", "")


def test_the_menu_names_what_would_be_undone_whatever_it_was(briefed: Opened) -> None:
    window, session = briefed.window, briefed.window.session
    assert entry(briefed) == "Undo"
    window.checker.write(2, "No flood.")
    briefed.wait()
    assert entry(briefed) == "Undo: edit “La rivière n'a pas débordé…”"
    window.curator.add("Koutsk", EntityKind.PLACE, "Kutsk")
    assert entry(briefed) == "Undo: add the name “Koutsk”"
    session.glossary_book.create("mine")
    session.glossary_book.add([Term("crue", "flood")])
    assert entry(briefed) == "Undo: the term “crue”"
    window.commands.undoing.undo.trigger()
    assert entry(briefed) == "Undo: add the name “Koutsk”"
    assert window.commands.undoing.redo.text() == "Re&do: the term “crue”"
    assert window.status.currentMessage() == "Undone."


def test_the_key_undoes_on_the_page_and_not_behind_the_article_field(briefed: Opened) -> None:
    window, session = briefed.window, briefed.window.session
    window.checker.write(2, "No flood.")
    briefed.wait()
    notes = session.note_book.notes
    window.begin_anew()
    area = window.empty_page.findChild(PasteArea)
    assert isinstance(area, PasteArea)
    QTest.keyClicks(area, "Autre")
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Autre" not in window.empty_page.text()
    assert session.note_book.notes == notes
    assert not window.commands.undoing.undo.isEnabled()
    window.show_reading_page()
    press(briefed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.note_book.notes == NO_NOTES


def test_the_editor_of_the_english_undoes_what_is_typed_in_it(briefed: Opened) -> None:
    window = briefed.window
    window.checker.write(2, "No flood.")
    briefed.wait()
    window.reading_page.go_to(0)
    window.reading_page.edit_english()
    editor = window.reading_page.text.editing.editor
    assert isinstance(editor, QPlainTextEdit)
    before = editor.toPlainText()
    QTest.keyClicks(editor, "abc")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == before
    assert window.session.history.can_undo
    assert [edit.english for edit in window.session.note_book.notes.edits] == ["No flood."]


def test_the_key_works_from_the_gist_too(briefed: Opened) -> None:
    window = briefed.window
    window.checker.write(2, "No flood.")
    briefed.wait()
    QTest.keyClick(window.reading_page.gist._text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.note_book.notes == NO_NOTES


@pytest.mark.parametrize(
    ("before", "after", "deed"),
    [
        (NO_NOTES, Notes(edits=(EDIT,)), Deed(DeedKind.EDIT, "Il pleut.")),
        (Notes(edits=(EDIT,)), NO_NOTES, Deed(DeedKind.REVERT, "Il pleut.")),
        (NO_NOTES, Notes(dismissals=(DISMISSAL,)), Deed(DeedKind.DISMISS, "Il neige.")),
        (Notes(dismissals=(DISMISSAL,)), NO_NOTES, Deed(DeedKind.RAISE, "Il neige.")),
        (NO_NOTES, Notes(choices=(GistChoice("Oui.", True),)), Deed(DeedKind.PIN, "Oui.")),
        (NO_NOTES, Notes(choices=(GistChoice("Oui.", False),)), Deed(DeedKind.STRIKE, "Oui.")),
        (Notes(choices=(GistChoice("Oui.", True),)), NO_NOTES, Deed(DeedKind.UNCHOOSE, "Oui.")),
        (Notes(edits=(EDIT,), dismissals=(DISMISSAL,)), NO_NOTES, Deed(DeedKind.AFRESH)),
        (NO_NOTES, NO_NOTES, SOMETHING),
    ],
)
def test_what_became_of_notes_tells_what_was_done(before: Notes, after: Notes, deed: Deed) -> None:
    assert noted(before, after) == deed


def test_what_became_of_a_glossary_tells_what_was_done() -> None:
    crue, digue = Term("crue", "flood"), Term("digue", "dyke")
    assert defined((), (crue,), left=False) == Deed(DeedKind.TERM, "crue")
    assert defined((crue,), (Term("crue", "spate"),), left=False) == Deed(DeedKind.TERM, "crue")
    assert defined((), (crue, digue), left=False) == Deed(DeedKind.TERMS)
    assert defined((crue,), (), left=False) == Deed(DeedKind.TERMS)
    assert defined((crue,), (crue,), left=True) == Deed(DeedKind.LEAVE_TERMS)


def test_long_words_are_cut_and_no_ampersand_becomes_a_key(qtbot: QtBot) -> None:
    assert deed_words(Deed(DeedKind.RENAME, "é" * 40)) == f"rename “{'é' * 28}…”"
    history, actions = History(), UndoActions()
    actions.follow(history)
    actions.allow(True)
    history.record(Change(None, lambda: None, lambda: None, Deed(DeedKind.RENAME, "Dupont & Fils")))
    assert actions.undo.text() == "&Undo: rename “Dupont && Fils”"
    assert actions.undo.toolTip() == "Undo: rename “Dupont & Fils” (Ctrl+Z)"
    history.undo()
    assert not actions.undo.isEnabled()
    assert actions.undo.toolTip() == "Undo (Ctrl+Z)\nThere is nothing to undo."
    assert actions.redo.isEnabled()


@pytest.mark.parametrize("kind", DeedKind)
def test_every_deed_has_words(kind: DeedKind) -> None:
    assert "%" not in deed_words(Deed(kind, "Alep"))
