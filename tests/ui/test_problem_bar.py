"""The bar for problems shows a message whole, or nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.problem_bar import ProblemBar
from desktop_app.ui.wording import Message, Remedy, Tone, remedy_text

QUESTION = Message("Vraiment ?", Tone.WARNING, (Remedy.TRANSLATE_ANYWAY, Remedy.BACK_TO_TEXT))


@pytest.fixture
def bar(qtbot: QtBot) -> ProblemBar:
    bar = ProblemBar()
    qtbot.addWidget(bar)
    return bar


def buttons(bar: ProblemBar) -> list[QPushButton]:
    return [button for button in bar.findChildren(QPushButton) if not button.isHidden()]


def test_it_is_hidden_until_needed(bar: ProblemBar) -> None:
    assert bar.isHidden()
    bar.show_message(QUESTION)
    assert not bar.isHidden()
    bar.clear()
    assert bar.isHidden()
    assert bar.message is None


def test_only_the_remedies_that_help_are_offered(bar: ProblemBar) -> None:
    bar.show_message(QUESTION)
    assert [button.text() for button in buttons(bar)] == [remedy_text(remedy) for remedy in QUESTION.remedies]
    bar.show_message(Message("Fini.", Tone.NOTE))
    assert buttons(bar) == []


@pytest.mark.parametrize("remedy", Remedy)
def test_a_click_says_which_remedy(qtbot: QtBot, bar: ProblemBar, remedy: Remedy) -> None:
    bar.show_message(Message("Raté.", Tone.ERROR, (remedy,)))
    with qtbot.waitSignal(bar.remedy_picked) as got:
        buttons(bar)[0].click()
    assert got.args == [remedy]


def test_a_file_name_cannot_pass_for_markup(bar: ProblemBar) -> None:
    bar.show_message(Message("<b>a</b>.txt could not be opened.", Tone.WARNING))
    assert bar._text.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" in bar._text.text()


def test_a_long_message_wraps(qtbot: QtBot, bar: ProblemBar) -> None:
    bar.show_message(Message("Un mot après l’autre. " * 20, Tone.ERROR, (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS)))
    bar.setFixedWidth(600)
    bar.show()
    qtbot.wait(10)
    text = bar._text
    assert bar.sizeHint().width() <= 600 or text.wordWrap()
    assert text.height() >= text.heightForWidth(text.width())


@pytest.mark.parametrize("tone", Tone)
def test_each_tone_has_its_sign(bar: ProblemBar, tone: Tone) -> None:
    bar.show_message(Message("Voilà.", tone))
    assert not bar.findChildren(QLabel)[0].pixmap().isNull()


def test_it_can_be_put_away(bar: ProblemBar) -> None:
    bar.show_message(QUESTION)
    close = bar.findChild(QToolButton)
    assert close is not None
    assert close.accessibleName()
    close.click()
    assert bar.isHidden()


def test_a_screen_reader_hears_the_sentence(bar: ProblemBar) -> None:
    bar.show_message(QUESTION)
    assert bar.accessibleName() == QUESTION.text
