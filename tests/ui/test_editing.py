"""The English of a sentence written by hand: how it is begun, kept, given up, checked again and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.core.model import Activity, Article, Translation
from desktop_app.core.names import EntityKind, NameCorrection
from desktop_app.core.notes import Notes, SentenceEdit
from desktop_app.core.pipeline import Stage
from desktop_app.settings import Settings
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.english_editor import EnglishEditor
from tests import toys
from tests.ui.naming import press
from tests.ui.windows import Opened, Opening

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MINE = "The prefect opened two centres in Valence on Tuesday 4 March."
FRENCH = tuple(toys.ARTICLE.original.split("\n"))

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def checked(opening: Opening) -> Opened:
    """The toy article, its numbers compared."""
    stages = (*toys.stages(), Stage(Activity.TRANSLATE, toys.check_numbers))
    opened = opening(Settings(language="en"), lambda: stages)
    opened.brief()
    opened.window.reading_page.begin()
    return opened


def editor_of(opened: Opened) -> EnglishEditor:
    editors = [one for one in opened.window.findChildren(EnglishEditor) if one.isVisible()]
    assert len(editors) == 1
    return editors[0]


def is_editing(opened: Opened) -> bool:
    return any(one.isVisible() for one in opened.window.findChildren(EnglishEditor))


def edit(opened: Opened, sentence: int, english: str) -> None:
    """Write over a sentence by keyboard alone."""
    opened.window.reading_page.go_to(sentence)
    press(opened, Qt.Key.Key_F7)
    editor = editor_of(opened)
    editor.selectAll()
    QTest.keyClicks(editor, english) if english else QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    opened.wait()


def english(opened: Opened, sentence: int) -> str | None:
    assert opened.window.session.briefing is not None
    return opened.window.session.briefing.english(sentence)


def translation(opened: Opened, sentence: int) -> Translation:
    assert opened.window.session.briefing is not None
    found = opened.window.session.briefing.sentences[sentence].translation
    assert found is not None
    return found


def notes(opened: Opened) -> Notes:
    return opened.window.session.note_book.notes


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F7])
def test_a_key_opens_the_english_of_the_row_with_its_words(checked: Opened, key: Qt.Key) -> None:
    checked.window.reading_page.go_to(1)
    press(checked, key)
    editor = editor_of(checked)
    assert editor.toPlainText() == toys.ENGLISH[1]
    assert editor.hasFocus()
    cell = checked.window.reading_page.text.visualRect(
        checked.window.reading_page.text.model().index(1, Column.ENGLISH)
    )
    assert cell.contains(editor.geometry().topLeft())
    assert editor.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CONTROL])
def test_enter_keeps_what_was_written(checked: Opened, modifier: Qt.KeyboardModifier) -> None:
    checked.window.reading_page.go_to(0)
    press(checked, Qt.Key.Key_Return)
    editor = editor_of(checked)
    editor.setPlainText(f"  {MINE}\n")
    QTest.keyClick(editor, Qt.Key.Key_Return, modifier)
    assert english(checked, 0) == MINE
    assert checked.window.reading_page.text.hasFocus()
    checked.wait()
    assert not is_editing(checked)
    assert translation(checked, 0) == Translation(MINE, None, edited=True)
    assert notes(checked).edits == (SentenceEdit(FRENCH[0], MINE),)


def test_escape_gives_it_up_and_leaves_the_rest_of_the_window_alone(slow: Opened) -> None:
    slow.window.session.submit(Article("\n".join(f"Phrase {number}." for number in range(40))))
    slow.qtbot.waitUntil(lambda: english(slow, 0) is not None if slow.window.session.briefing else False)
    slow.window.reading_page.begin()
    slow.window.reading_page.go_to(0)
    press(slow, Qt.Key.Key_Return)
    editor_of(slow).setPlainText("Other words")
    QTest.keyClick(editor_of(slow), Qt.Key.Key_Escape)
    assert not is_editing(slow)
    assert slow.window.session.busy
    assert english(slow, 0) == "PHRASE 0."
    assert notes(slow) == Notes()


def test_what_is_being_written_outlives_a_new_snapshot(slow: Opened) -> None:
    slow.window.session.submit(Article("\n".join(f"Phrase {number}." for number in range(12))))
    slow.qtbot.waitUntil(lambda: english(slow, 0) is not None if slow.window.session.briefing else False)
    slow.window.reading_page.begin()
    slow.window.reading_page.go_to(0)
    press(slow, Qt.Key.Key_Return)
    editor_of(slow).setPlainText("Half a sentence")
    slow.window.session.book.correct([NameCorrection("Phrase", EntityKind.PERSON)])
    slow.wait()
    editor = editor_of(slow)
    assert editor.toPlainText() == "Half a sentence"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    slow.wait()
    assert english(slow, 0) == "Half a sentence"
    assert english(slow, 11) == "PHRASE 11."


def test_a_sentence_written_by_hand_is_checked_again(checked: Opened) -> None:
    edit(checked, 1, "More than 230 residents of Crest spent the night there, Claire Monnet said.")
    briefing = checked.window.session.briefing
    assert briefing is not None
    assert [flag.text for flag in briefing.sentences[1].flags] == [
        "“320” does not stand in the English as in the French."
    ]
    crest = next(one for one in briefing.entities if one.french == "Crest")
    assert [briefing.text_of(one) for one in crest.mentions] == ["Crest", "Crest"]
    assert checked.window.status._checks.text().replace("(s)", "") == "1 sentence to check, 1 sentence edited"


def test_what_was_edited_is_shown_and_spoken(checked: Opened) -> None:
    edit(checked, 0, MINE)
    model = checked.window.reading_page.text.model()
    assert model.index(0, Column.ENGLISH).data(Qt.ItemDataRole.ToolTipRole) == "Edited by you"
    assert "Edited by you" in str(model.index(0, Column.ENGLISH).data(Qt.ItemDataRole.AccessibleTextRole))
    assert model.index(1, Column.ENGLISH).data(Qt.ItemDataRole.ToolTipRole) is None
    assert f"{MINE} [1] (edited by you)" in checked.window.reading_page.gist._text.toPlainText()


def colours_of(opened: Opened, column: Column, left: int, width: int) -> set[int]:
    """The colours in the first line of the first row, `width` pixels from `left` in one cell."""
    view = opened.window.reading_page.text
    cell = view.visualRect(view.model().index(0, column))
    image = view.viewport().grab(QRect(cell.left() + left, cell.top() + 16, width, 14)).toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_a_pencil_stands_beside_what_was_edited(checked: Opened) -> None:
    checked.window.reading_page.go_to(2)
    assert len(colours_of(checked, Column.ENGLISH, 1, 13)) == 1
    checked.window.checker.write(0, MINE)
    assert len(colours_of(checked, Column.ENGLISH, 1, 13)) > 1
    assert len(colours_of(checked, Column.FRENCH, 1, 13)) == 1


def test_a_tick_stands_where_the_warning_was(checked: Opened) -> None:
    checked.window.checker.write(0, "The prefect opened two centres.")
    checked.wait()
    warned = colours_of(checked, Column.NUMBER, 24, 20)
    briefing = checked.window.session.briefing
    assert briefing is not None
    checked.window.checker._dismiss(briefing, 0, briefing.sentences[0].flags, "checked")
    ticked = colours_of(checked, Column.NUMBER, 24, 20)
    checked.window.session.history.undo()
    checked.window.session.history.undo()
    checked.wait()
    assert len({frozenset(warned), frozenset(ticked), frozenset(colours_of(checked, Column.NUMBER, 24, 20))}) == 3


def test_one_history_takes_back_names_and_words(checked: Opened) -> None:
    edit(checked, 0, MINE)
    checked.window.session.book.correct([NameCorrection("Crest", EntityKind.PERSON)])
    checked.wait()
    press(checked, Qt.Key.Key_Z, CONTROL)
    checked.wait()
    assert (checked.window.session.book.corrections, english(checked, 0)) == ((), MINE)
    press(checked, Qt.Key.Key_Z, CONTROL)
    checked.wait()
    assert translation(checked, 0) == Translation(toys.ENGLISH[0], -0.2)
    press(checked, Qt.Key.Key_Z, CONTROL | SHIFT)
    checked.wait()
    assert english(checked, 0) == MINE


def test_the_translation_comes_back_from_the_menu_or_by_leaving_nothing(checked: Opened) -> None:
    checks = checked.window.commands.checks
    assert not checks.revert.isEnabled()
    edit(checked, 0, MINE)
    assert checks.revert.isEnabled()
    checks.revert.trigger()
    checked.wait()
    assert translation(checked, 0) == Translation(toys.ENGLISH[0], -0.2)
    edit(checked, 0, MINE)
    edit(checked, 0, "")
    assert translation(checked, 0) == Translation(toys.ENGLISH[0], -0.2)
    assert not checks.revert.isEnabled()


def test_words_left_as_they_were_are_no_edit(checked: Opened) -> None:
    checked.window.reading_page.go_to(0)
    press(checked, Qt.Key.Key_F7)
    QTest.keyClick(editor_of(checked), Qt.Key.Key_Return)
    assert not is_editing(checked)
    assert (notes(checked), checked.window.session.busy) == (Notes(), False)


def test_another_row_another_pane_and_saving_hand_the_words_in(checked: Opened) -> None:
    page = checked.window.reading_page
    for number, leave in enumerate(
        (
            lambda: page.go_to(2),
            page.gist._length.setFocus,
            checked.window.commands.copy_gist.trigger,
            checked.window.show_empty_page,
            lambda: checked.window.session.read_as("fr"),
        )
    ):
        checked.window.show_reading_page()
        page.go_to(0)
        press(checked, Qt.Key.Key_F7)
        editor_of(checked).setPlainText(f"Words {number}")
        leave()
        assert notes(checked).edits == (SentenceEdit(FRENCH[0], f"Words {number}"),)
        assert not is_editing(checked)
        checked.wait()
        assert english(checked, 0) == f"Words {number}"


@pytest.mark.parametrize("reason", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason])
def test_a_menu_or_another_program_in_front_leaves_the_editor_open(checked: Opened, reason: Qt.FocusReason) -> None:
    checked.window.reading_page.go_to(0)
    press(checked, Qt.Key.Key_F7)
    editor = editor_of(checked)
    editor.setPlainText("Words")
    QApplication.sendEvent(editor, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
    assert is_editing(checked)
    assert notes(checked) == Notes()


def test_the_words_go_with_the_window_into_another_language(checked: Opened) -> None:
    checked.window.reading_page.go_to(0)
    press(checked, Qt.Key.Key_F7)
    editor_of(checked).setPlainText(MINE)
    checked.window.preferences.choose_language("fr")
    checked.wait()
    assert english(checked, 0) == MINE
    edit(checked, 1, "Other words.")
    assert english(checked, 1) == "Other words."


def test_undoing_a_repair_or_briefing_the_text_again_keeps_the_edits(checked: Opened) -> None:
    edit(checked, 0, MINE)
    checked.window.session.undo_repairs(())
    checked.wait()
    assert english(checked, 0) == MINE
    checked.brief(replace(toys.ARTICLE, name="again"))
    assert english(checked, 0) == MINE
    checked.brief(Article("Crest attend.\nDie aussi."))
    assert notes(checked) == Notes()
    assert not checked.window.session.history.can_undo
    checked.brief()
    assert english(checked, 0) == toys.ENGLISH[0]


def test_a_sentence_without_english_cannot_be_edited(checked: Opened) -> None:
    checked.window.checker.write(0, MINE)
    checked.wait()
    assert english(checked, 0) == MINE
    checked.window.checker.write(99, MINE)
    briefing = checked.window.session.briefing
    assert briefing is not None
    bare = replace(briefing.sentences[2], translation=None)
    checked.window.reading_page.show_briefing(briefing.with_sentence(2, bare))
    checked.window.reading_page.go_to(2)
    press(checked, Qt.Key.Key_Return)
    assert not is_editing(checked)


def test_the_context_menu_of_a_row_offers_what_can_be_done_to_it(checked: Opened) -> None:
    edit(checked, 1, "More than 230 residents of Crest.")
    page = checked.window.reading_page
    page.go_to(1)
    page._show_menu(QPoint(5, 5), None)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert {"Edit the English", "Back to the translation", "Dismiss warnings…"} <= set(words)
    assert "Bring warnings back" not in words
    menu.close()


def test_the_keys_are_in_the_list_of_shortcuts(checked: Opened) -> None:
    said = {one.shortcut().toString(): one.statusTip() or one.text() for one in checked.window.commands.with_keys()}
    assert said["F7"] == "Edit the English (Enter in the text does it too)"
    assert said["Ctrl+D"] == "&Dismiss warnings…"


def test_an_editor_grows_with_its_words_and_stays_on_the_page(checked: Opened) -> None:
    page = checked.window.reading_page
    page.go_to(2)
    press(checked, Qt.Key.Key_F7)
    editor = editor_of(checked)
    before = editor.height()
    editor.setPlainText(MINE * 6)
    assert editor.height() > before
    assert editor.verticalScrollBar().maximum() == 0
    editor.setPlainText(MINE * 200)
    assert page.text.viewport().rect().contains(editor.geometry())


def test_scrolling_and_another_size_of_text_leave_the_editor_where_its_words_are(opened: Opened) -> None:
    opened.brief(Article("\n".join(f"Phrase {number} de la page." for number in range(60))))
    view = opened.window.reading_page.text
    opened.window.reading_page.go_to(1)
    opened.window.reading_page.edit_english()
    editor = editor_of(opened)
    editor.setPlainText("Words")
    opened.window.preferences.change_text_size(2)
    assert editor.font() == view.font()
    for value in (view.verticalScrollBar().maximum(), 0):
        view.verticalScrollBar().setValue(value)
        cell = view.visualRect(view.model().index(1, Column.ENGLISH))
        assert cell.contains(editor.geometry().center())
    assert editor.toPlainText() == "Words"


def test_a_double_click_picks_a_word_and_edits_nothing(checked: Opened) -> None:
    view = checked.window.reading_page.text
    place = view.visualRect(view.model().index(0, Column.ENGLISH)).topLeft() + QPoint(30, 22)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.picked.text != ""
    assert not is_editing(checked)


def test_the_gist_offers_the_same_for_the_sentence_under_the_mouse(checked: Opened) -> None:
    edit(checked, 1, "More than 230 residents of Crest.")
    text = checked.window.reading_page.gist._text
    cursor = text.document().findBlockByNumber(1).position()
    at = text.textCursor()
    at.setPosition(cursor)
    text.setTextCursor(at)
    position = text.cursorRect(at).center()
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        text.contextMenuEvent(QContextMenuEvent(reason, position, text.mapToGlobal(position)))
        menu = next(one for one in text.findChildren(QMenu) if one.isVisible())
        assert "Dismiss warnings…" in [action.text().replace("&", "") for action in menu.actions()]
        assert checked.window.checker._sentence == 1
        menu.close()
