"""What is asked about names, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.ui.names.name_dialogs import AddDialog, MergeDialog, NameDialog, RenameDialog

SENTENCE = "🔴 Des combats à Koutsk-le-Vieux, selon l’OSDH."
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(dialog: NameDialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.open()


def yes(dialog: NameDialog) -> QPushButton:
    """The button named for what the dialog does."""
    (found,) = (one for one in dialog.findChildren(QPushButton) if one.text() not in ("Cancel", "&Cancel"))
    return found


def edits(dialog: NameDialog) -> list[QLineEdit]:
    return dialog.findChildren(QLineEdit)


def test_renaming_begins_at_the_english_form(qtbot: QtBot) -> None:
    dialog = RenameDialog("Damas", "Damas")
    shown(dialog, qtbot)
    french, english = edits(dialog)
    english.selectAll()
    QTest.keyClicks(english, " Damascus  city ")
    assert (dialog.french, dialog.english) == ("Damas", "Damascus city")
    french.clear()
    french.setText("–")
    assert not yes(dialog).isEnabled()
    QTest.keyClicks(french, "Cham")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(french, Qt.Key.Key_Return)


def test_typing_narrows_the_list_of_names_to_merge_with(qtbot: QtBot) -> None:
    dialog = MergeDialog("?", [(3, "Damas"), (5, "Bachar Al-Assad"), (9, "État islamique")])
    shown(dialog, qtbot)
    names = dialog.findChild(QListWidget)
    assert isinstance(names, QListWidget)
    assert dialog.entity == 3
    QTest.keyClicks(edits(dialog)[0], "etat")
    assert dialog.entity == 9
    assert [names.item(row).isHidden() for row in range(3)] == [True, True, False]
    QTest.keyClicks(edits(dialog)[0], "x")
    assert dialog.entity is None
    assert not yes(dialog).isEnabled()


def test_arrows_in_the_line_go_through_the_names(qtbot: QtBot) -> None:
    dialog = MergeDialog("?", [(3, "Damas"), (5, "Bachar Al-Assad"), (9, "Bagdad")])
    shown(dialog, qtbot)
    QTest.keyClicks(edits(dialog)[0], "ba")
    assert dialog.entity == 5
    QTest.keyClick(edits(dialog)[0], Qt.Key.Key_Down)
    assert dialog.entity == 9
    QTest.keyClick(edits(dialog)[0], Qt.Key.Key_Up)
    assert dialog.entity == 5


def test_words_are_selected_with_the_keyboard_and_made_whole(qtbot: QtBot) -> None:
    dialog = AddDialog(SENTENCE, Span(0, 0))
    shown(dialog, qtbot)
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    assert not yes(dialog).isEnabled()
    for _ in range(4):
        QTest.keyClick(text, Qt.Key.Key_Right, CONTROL)
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    assert dialog.words == "Koutsk-le-Vieux"
    assert any(label.text() == "Koutsk-le-Vieux" for label in dialog.findChildren(QLabel))
    assert yes(dialog).isEnabled()


def test_words_picked_before_are_selected_at_first_beyond_emojis_too(qtbot: QtBot) -> None:
    start = SENTENCE.index("OSDH")
    dialog = AddDialog(SENTENCE, Span(start, start + 4))
    shown(dialog, qtbot)
    assert dialog.words == "OSDH"
    dialog._kind.setCurrentIndex(2)
    QTest.keyClicks(edits(dialog)[-1], " SOHR ")
    assert (dialog.kind, dialog.english) == (EntityKind.ORGANISATION, "SOHR")


def test_the_sentence_cannot_be_changed_and_tab_leads_out(qtbot: QtBot) -> None:
    dialog = AddDialog(SENTENCE, Span(0, 0))
    shown(dialog, qtbot)
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    QTest.keyClicks(text, "x")
    assert text.toPlainText() == SENTENCE
    assert text.tabChangesFocus()
