"""The list of all commands, and what leads about in the article."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QListWidget, QSpinBox

from desktop_app.ui.palette import Palette, command_words, fits
from desktop_app.ui.reading.guide_post import commands_of
from desktop_app.ui.reading.words_dialog import WordsDialog
from tests.ui.windows import Opened

Dialogs = Callable[[], QDialog]


def in_dialog(answer: Callable[[QDialog], None]) -> None:
    """Have `answer` deal with the modal dialog that comes up next."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            answer(dialog)
        else:
            QTimer.singleShot(10, wait)

    QTimer.singleShot(0, wait)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", True), ("sav", True), ("as SAVE", True), ("àS", True), ("ave", False), ("save bin", False)],
)
def test_the_beginnings_of_words_find_a_command(typed: str, found: bool) -> None:
    assert fits("Save as File", typed) is found


def test_the_marks_of_a_menu_are_left_out(opened: Opened) -> None:
    assert command_words(QAction("&Find && go…")) == "Find & go"


def test_every_command_of_the_menus_is_listed_once_with_its_menu(opened: Opened) -> None:
    commands = tuple(commands_of(opened.window))
    actions = [action for _, action in commands]
    assert len({id(action) for action in actions}) == len(actions)
    assert ("File", opened.window.commands.save_as) in commands
    missing = [one.text() for one in opened.window.commands.with_keys() if one not in actions]
    assert missing == []


def test_typing_and_enter_run_a_command(opened: Opened) -> None:
    opened.brief()

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, Palette)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, "larger")
        QTest.keyClick(field, Qt.Key.Key_Return)

    in_dialog(type_it)
    opened.window.commands.palette.trigger()
    opened.qtbot.waitUntil(lambda: opened.stored != [] and opened.stored[-1].text_size == 110)


def test_the_arrow_keys_move_in_the_list_while_the_line_keeps_the_keyboard(opened: Opened) -> None:
    palette = Palette(tuple(commands_of(opened.window)), opened.window)
    opened.qtbot.addWidget(palette)
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    second = [action for _, action in commands_of(opened.window) if action.isEnabled()][1]
    assert palette.chosen is second


def test_commands_that_make_no_sense_now_are_not_offered(opened: Opened) -> None:
    palette = Palette(tuple(commands_of(opened.window)), opened.window)
    opened.qtbot.addWidget(palette)
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "save as")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.chosen is None


def test_a_number_leads_to_its_sentence(opened: Opened) -> None:
    opened.brief()

    def give_two(dialog: QDialog) -> None:
        assert isinstance(dialog, QInputDialog)
        box = dialog.findChild(QSpinBox)
        assert box is not None
        box.setValue(2)
        dialog.accept()

    in_dialog(give_two)
    opened.window.commands.finding.go_to.trigger()
    assert opened.window.reading_page.text.currentIndex().row() == 1


def test_there_is_nothing_to_find_on_the_empty_page(opened: Opened) -> None:
    finding = opened.window.commands.finding
    assert not any(one.isEnabled() for one in finding.findChildren(QAction))
    opened.brief()
    assert all(one.isEnabled() for one in finding.findChildren(QAction))


def test_a_word_of_the_article_leads_to_its_sentences(opened: Opened) -> None:
    briefing = opened.brief()
    opened.window.commands.finding.words.trigger()
    dialog = opened.window.findChild(WordsDialog)
    assert dialog is not None
    field, sentences = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    assert field is not None
    assert sentences is not None
    last = len(briefing.sentences) - 1
    word = max(briefing.french(last).rstrip(".").split(), key=len)
    field.setText(word.upper())
    assert word.lower() in [one.lower() for one in dialog.shown]
    item = sentences.item(sentences.count() - 1)
    sentences.itemActivated.emit(item)
    assert opened.window.reading_page.text.currentIndex().row() == last
    assert (briefing.english(last) or "") in item.text()


def test_the_words_go_with_their_article(opened: Opened) -> None:
    opened.brief()
    opened.window.commands.finding.words.trigger()
    dialog = opened.window.findChild(WordsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    opened.brief()
    assert opened.window.findChild(WordsDialog) is None


def test_no_key_means_two_things(opened: Opened) -> None:
    keys = [key.toString() for action in opened.window.commands.with_keys() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
