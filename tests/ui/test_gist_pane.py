"""The gist: what it says, where it comes from, how long it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.core.gist import GistLength
from desktop_app.core.model import Translation, Trouble
from desktop_app.core.names import EntityKind
from desktop_app.ui.gist.gist_pane import GistPane
from desktop_app.ui.gist.gist_text import GistText
from desktop_app.ui.look.theme import kind_style, palette
from desktop_app.ui.reading.present import gist_lines
from tests.ui.briefings import finished_briefing, port_briefing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""What the offscreen platform says of windows it cannot raise or limit."""


@pytest.fixture
def pane(qtbot: QtBot) -> GistPane:
    pane = GistPane()
    qtbot.addWidget(pane)
    pane.setPalette(palette(False))
    pane.resize(700, 300)
    pane.show_briefing(port_briefing().with_gist_length(6))
    pane.show()
    return pane


def text_of(pane: GistPane) -> GistText:
    text = pane.findChild(GistText)
    assert isinstance(text, GistText)
    return text


def format_of(pane: GistPane, words: str) -> QTextCharFormat:
    """How `words` are drawn in the gist."""
    cursor = text_of(pane).document().find(words)
    assert not cursor.isNull()
    return cursor.charFormat()


def links(pane: GistPane) -> list[str]:
    """The targets of all citations, in order."""
    found, cursor = list[str](), QTextCursor(text_of(pane).document())
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        target = cursor.charFormat().anchorHref()
        if target and target not in found:
            found.append(target)
    return found


def test_each_sentence_is_followed_by_its_number(pane: GistPane) -> None:
    plain = text_of(pane).document().toPlainText().replace("\u00a0", " ")
    assert "known only in December. [5]" in plain
    assert links(pane) == [f"sentence:{index}" for index in (1, 2, 3, 4, 9, 13)]


def test_a_citation_can_be_followed_with_the_keyboard(pane: GistPane, qtbot: QtBot) -> None:
    text = text_of(pane)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(pane.sentence_picked) as picked:
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert picked.args == [2]


def test_a_citation_can_be_followed_with_the_mouse(pane: GistPane, qtbot: QtBot) -> None:
    text = text_of(pane)
    cursor = text.document().find("[5]")
    cursor.setPosition(cursor.selectionStart() + 1)
    with qtbot.waitSignal(pane.sentence_picked) as picked:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(cursor).center())
    assert picked.args == [4]


def test_the_text_can_be_selected_and_not_edited(pane: GistPane) -> None:
    text = text_of(pane)
    assert text.isReadOnly()
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_french_waits_in_italics_until_its_english_arrives(pane: GistPane) -> None:
    assert format_of(pane, "Une enquête").fontItalic()
    assert not format_of(pane, "emergency aid").fontItalic()
    pane.show_briefing(finished_briefing().with_gist_length(6))
    assert text_of(pane).document().find("Une enquête").isNull()
    assert not format_of(pane, "public prosecutor").fontItalic()


def test_flagged_sentences_say_what_to_check(pane: GistPane) -> None:
    plain = text_of(pane).document().toPlainText().replace("\u00a0", " ")
    assert "[4]\nTo check: “n’avons pas” may have lost its “not”" in plain
    assert plain.count("To check:") == 2


def test_words_copied_from_a_sentence_take_its_warnings_along(pane: GistPane) -> None:
    text, words = text_of(pane), "before we were sure"
    text.setTextCursor(text.document().find(words))
    text.copy()
    clipboard = QGuiApplication.clipboard().mimeData()
    assert clipboard.text() == f"{words} (Warning: “n’avons pas” may have lost its “not”)"
    assert "may have lost" in clipboard.html()
    text.selectAll()
    text.copy()
    assert "(Warning" not in QGuiApplication.clipboard().text()
    text.setTextCursor(text.document().find("emergency aid"))
    text.copy()
    assert QGuiApplication.clipboard().text() == "emergency aid"


def test_names_have_the_colour_of_their_kind(pane: GistPane) -> None:
    foreground = format_of(pane, "European Commission").foreground().color()
    assert foreground == kind_style(EntityKind.ORGANISATION, False).foreground


def test_a_highlighted_name_is_filled(pane: GistPane) -> None:
    briefing = port_briefing()
    commission = next(index for index, one in enumerate(briefing.entities) if one.french == "Commission européenne")
    fill = kind_style(EntityKind.ORGANISATION, False).fill

    def filled() -> int:
        image = text_of(pane).viewport().grab().toImage()
        points = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return sum(image.pixelColor(x, y) == fill for x, y in points)

    assert filled() < 20
    pane.highlight_entity(commission)
    assert filled() > 200


def test_dark_colours_are_taken_at_once(pane: GistPane) -> None:
    pane.setPalette(palette(True))
    foreground = format_of(pane, "European Commission").foreground().color()
    assert foreground == kind_style(EntityKind.ORGANISATION, True).foreground


def test_asking_for_another_length_says_so(pane: GistPane, qtbot: QtBot) -> None:
    spin = pane.findChild(QSpinBox)
    assert isinstance(spin, QSpinBox)
    assert (spin.minimum(), spin.maximum()) == (1, 10)
    with qtbot.waitSignal(pane.length_changed) as changed:
        spin.setValue(7)
    assert changed.args == [GistLength(7)]


def test_setting_the_length_says_nothing(pane: GistPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.length_changed):
        pane.set_length(GistLength(4))
    spin = pane.findChild(QSpinBox)
    assert isinstance(spin, QSpinBox)
    assert spin.value() == 4


def test_copy_is_asked_for_only_where_there_is_a_gist(pane: GistPane, qtbot: QtBot) -> None:
    button = pane.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(pane.copy_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pane.show_briefing(None)
    assert not button.isEnabled()


def test_the_same_gist_leaves_the_selection_alone(pane: GistPane) -> None:
    text = text_of(pane)
    cursor = text.document().find("emergency aid")
    text.setTextCursor(cursor)
    pane.show_briefing(port_briefing().with_gist_length(6))
    assert text.textCursor().selectedText() == "emergency aid"


def test_the_first_sentence_is_in_sight_however_small_the_pane(qtbot: QtBot) -> None:
    pane = GistPane()
    qtbot.addWidget(pane)
    pane.resize(500, 120)
    pane.show()
    pane.show_briefing(port_briefing().with_gist_length(8))
    font = QFont(pane.font())
    font.setPointSizeF(1.5 * font.pointSizeF())
    pane.setFont(font)
    pane.resize(400, 110)
    bar = text_of(pane).verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert text_of(pane).textCursor().position() == 0


def test_an_empty_pane_says_why(pane: GistPane) -> None:
    def said() -> str:
        return text_of(pane).document().toPlainText()

    pane.show_briefing(None)
    assert "appears here" in said()
    without = replace(port_briefing(), summary=None)
    pane.show_briefing(without.troubled(Trouble.NO_SUMMARY))
    assert said() == "No gist could be made of this article."
    pane.show_briefing(replace(finished_briefing(), summary=None))
    assert said() == "The article is too short for a gist."


def test_another_language_renames_everything_without_losing_the_gist(pane: GistPane) -> None:
    pane.changeEvent(QEvent(QEvent.Type.LanguageChange))
    assert not text_of(pane).document().find("European Commission").isNull()


def test_a_sentence_whose_words_the_engine_doubts_says_so(pane: GistPane) -> None:
    briefing = finished_briefing()
    first = gist_lines(briefing)[0].sentence
    pane.show_briefing(briefing.translated(first, Translation("Words that it doubts.", score=-3.0)))
    shown = pane.findChild(GistText)
    assert shown is not None
    assert shown.toPlainText().replace("\u00a0", " ").count("Score: doubtful, compare with the French") == 1
    pane.show_briefing(briefing.translated(first, Translation("Words that it knows.", score=-0.1)))
    assert "doubtful" not in shown.toPlainText()
