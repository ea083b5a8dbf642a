"""The reader's say in the gist: sentences pinned and left out, another method, another length."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QSpinBox

from desktop_app.core.gist import GistLength, GistMethod, GistUnit
from desktop_app.core.model import Activity, Article, Briefing
from desktop_app.core.pipeline import Stage
from desktop_app.settings import Settings
from desktop_app.steps.gist import ChooseGist
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.grid_menu import GridMenu
from tests import toys
from tests.ui.naming import dialog_of, press
from tests.ui.windows import Opened, Opening

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONGER = Article(
    "Le fleuve a inondé lundi les quais de la vieille ville, selon la mairie.\n"
    "La mairie a fermé les quais et les ponts du fleuve jusqu'à jeudi matin.\n"
    "Des habitants racontent une nuit passée à sauver des meubles et des livres.\n"
    "Le budget des écoles sera voté en décembre, sans hausse des impôts locaux.\n"
    "Un concert prévu samedi sur les quais du fleuve est annulé, dit la mairie.\n"
    "Les pompiers ont pompé l'eau de trente caves dans la vieille ville lundi.\n"
    "L'équipe de hockey a gagné trois à deux contre celle de la ville voisine.\n"
    "Le fleuve devrait baisser dès mercredi selon les ingénieurs de la région."
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def briefed(opened: Opened) -> Opened:
    """Three sentences; the gist is the first two."""
    opened.brief()
    opened.window.reading_page.begin()
    return opened


def gist(opened: Opened) -> tuple[int, ...]:
    briefing = opened.window.session.briefing
    assert briefing is not None
    assert briefing.summary is not None
    return briefing.summary.sentences


def decide(opened: Opened, sentence: int, *modifiers: Qt.KeyboardModifier) -> None:
    """Go to a sentence and press the key that pins it; with Shift the one that leaves it out."""
    opened.window.reading_page.go_to(sentence)
    opened.window.reading_page.begin()
    press(opened, Qt.Key.Key_G, CONTROL | SHIFT if modifiers else CONTROL)


def shown(opened: Opened) -> str:
    return opened.window.reading_page.gist._text.toPlainText().replace("\u00a0", " ")


def told(opened: Opened, sentence: int) -> str:
    """What a screen reader is told of the sentence's number."""
    index = opened.window.reading_page.text.model().index(sentence, Column.NUMBER)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def remark(opened: Opened) -> str:
    label = opened.window.reading_page.gist.remark
    return label.text()


def test_a_sentence_is_pinned_by_key_and_says_so_at_once(briefed: Opened) -> None:
    decide(briefed, 2)
    assert not briefed.window.session.busy
    assert gist(briefed) == (0, 2)
    assert "Red Cross. [3] (pinned by you)" in shown(briefed)
    assert "Pinned to the gist by you" in told(briefed, 2)
    assert remark(briefed).endswith("1 pinned")


def test_a_sentence_is_left_out_by_key_and_the_next_best_takes_its_place(briefed: Opened) -> None:
    decide(briefed, 0, SHIFT)
    assert gist(briefed) == (1, 2)
    assert "reception centres" not in shown(briefed)
    assert "Left out of the gist by you" in told(briefed, 0)
    assert remark(briefed).endswith("1 left out")


def test_the_same_key_takes_a_choice_back_and_the_other_key_turns_it_round(briefed: Opened) -> None:
    decide(briefed, 2)
    decide(briefed, 2)
    assert gist(briefed) == (0, 1)
    decide(briefed, 2)
    decide(briefed, 2, SHIFT)
    notes = briefed.window.session.note_book.notes
    assert [one.pinned for one in notes.choices] == [False]


def test_choices_are_undone_and_done_again(briefed: Opened) -> None:
    decide(briefed, 2)
    decide(briefed, 0, SHIFT)
    assert gist(briefed) == (1, 2)
    press(briefed, Qt.Key.Key_Z, CONTROL)
    assert gist(briefed) == (0, 2)
    press(briefed, Qt.Key.Key_Z, CONTROL)
    assert gist(briefed) == (0, 1)
    press(briefed, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert gist(briefed) == (0, 2)


def test_the_proposed_gist_comes_back_at_once(briefed: Opened) -> None:
    actions = briefed.window.commands.gist
    assert not actions.propose.isEnabled()
    decide(briefed, 2)
    decide(briefed, 0, SHIFT)
    actions.propose.trigger()
    assert gist(briefed) == (0, 1)
    assert not actions.propose.isEnabled()
    press(briefed, Qt.Key.Key_Z, CONTROL)
    assert gist(briefed) == (1, 2)


def test_choices_outlive_a_briefing_of_the_same_text_and_not_another_text(briefed: Opened) -> None:
    decide(briefed, 2)
    briefed.window.session.try_again()
    briefed.wait()
    assert gist(briefed) == (0, 2)
    briefed.brief(LONGER)
    assert gist(briefed) == (0, 1)
    assert not briefed.window.commands.gist.propose.isEnabled()


def test_the_actions_follow_the_sentence_that_is_picked(briefed: Opened) -> None:
    actions = briefed.window.commands.gist
    decide(briefed, 2)
    assert (actions.pin.isChecked(), actions.strike.isChecked()) == (True, False)
    briefed.window.reading_page.go_to(0)
    assert not actions.pin.isChecked()
    briefed.window.begin_anew()
    assert not actions.pin.isEnabled()
    assert "Pick a sentence first." in actions.pin.toolTip()
    briefed.window.show_reading_page()
    assert actions.pin.isEnabled()


def test_the_menu_of_the_grid_and_of_the_gist_offer_it(briefed: Opened) -> None:
    page = briefed.window.reading_page
    page.go_to(2)
    page._show_menu(QPoint(5, 5), None)
    menu = dialog_of(briefed, GridMenu)
    next(one for one in menu.actions() if one.text() == "P&in to the gist").trigger()
    menu.close()
    assert gist(briefed) == (0, 2)
    other = QMenu(page)
    page.gist.menu_opened.emit(other, 0)
    texts = [one.text().replace("&", "") for one in other.actions() if one.text()]
    assert {"Pin to the gist", "Leave out of the gist", "Back to the proposed gist"} <= set(texts)
    next(one for one in other.actions() if "Leave out" in one.text()).trigger()
    assert gist(briefed) == (1, 2)


def test_a_change_of_the_window_s_language_keeps_choices_and_their_actions(briefed: Opened) -> None:
    decide(briefed, 2)
    briefed.window.commands.language_picked.emit("fr")
    briefed.qtbot.wait(20)
    assert gist(briefed) == (0, 2)
    briefed.window.reading_page.go_to(2)
    assert briefed.window.commands.gist.pin.isChecked()
    briefed.window.commands.gist.pin.trigger()
    assert gist(briefed) == (0, 1)


def method_action(opened: Opened, method: GistMethod) -> QAction:
    return next(one for one in opened.window.commands.gist.methods.actions() if one.data() == method.value)


@pytest.fixture
def chosen(opening: Opening) -> Opened:
    """Eight sentences in the true methods' hands, translated slowly."""
    stages = tuple(
        Stage(Activity.GIST, ChooseGist()) if stage.activity is Activity.GIST else stage for stage in toys.stages(0.02)
    )
    opened = opening(Settings(language="en", gist_method=GistMethod.NEWS), lambda: stages)
    opened.brief(LONGER)
    return opened


def test_another_method_chooses_again_and_nothing_leaves_the_screen(chosen: Opened) -> None:
    before, counts, gists = gist(chosen), list[int](), list[tuple[int, ...]]()

    def note(briefing: Briefing) -> None:
        counts.append(briefing.translated_count)
        gists.append(briefing.summary.sentences if briefing.summary else ())

    chosen.window.session.changed.connect(note)
    method_action(chosen, GistMethod.LSA).trigger()
    chosen.wait()
    assert set(counts) == {8}
    assert gist(chosen) != before
    assert gists[0] == gist(chosen)  # long before all is linked again
    assert remark(chosen) == "by LSA"
    assert chosen.stored[-1].gist_method is GistMethod.LSA
    assert [one.isChecked() for one in chosen.window.commands.gist.methods.actions()].count(True) == 1
    assert chosen.window.session.briefing is not None
    assert chosen.window.session.briefing.article.gist_method is GistMethod.LSA


def test_choices_hold_for_every_method(chosen: Opened) -> None:
    decide(chosen, 6)
    decide(chosen, 0, SHIFT)
    for method in (GistMethod.KL, GistMethod.LUHN, GistMethod.NEWS):
        method_action(chosen, method).trigger()
        chosen.wait()
        assert 6 in gist(chosen)
        assert 0 not in gist(chosen)


def test_the_method_is_marked_when_the_window_opens(opening: Opening) -> None:
    opened = opening(Settings(language="en", gist_method=GistMethod.KL), toys.loader())
    assert method_action(opened, GistMethod.KL).isChecked()
    assert not method_action(opened, GistMethod.NEWS).isChecked()


def length_widgets(opened: Opened) -> Iterator[QSpinBox | QComboBox]:
    pane = opened.window.reading_page.gist.tools
    for kind in (QSpinBox, QComboBox):
        found = pane.findChild(kind)
        assert isinstance(found, kind)
        yield found


def test_a_share_of_the_article_is_asked_for_by_keyboard_and_remembered(chosen: Opened) -> None:
    amount, unit = length_widgets(chosen)
    assert isinstance(amount, QSpinBox)
    unit.setFocus()
    QTest.keyClick(unit, Qt.Key.Key_Down)
    share = GistLength(38, GistUnit.SHARE)
    assert chosen.stored[-1].gist_length == share
    assert (amount.value(), amount.maximum()) == (38, 50)
    assert len(gist(chosen)) == 3
    amount.setFocus()
    amount.selectAll()
    QTest.keyClicks(amount, "50")
    QTest.keyClick(amount, Qt.Key.Key_Return)
    assert len(gist(chosen)) == 4
    QTest.keyClick(unit, Qt.Key.Key_Up)
    assert chosen.stored[-1].gist_length == GistLength(4)
    assert (amount.value(), amount.maximum()) == (4, 10)


def test_a_share_is_shown_again_when_the_window_opens(opening: Opening) -> None:
    opened = opening(Settings(language="en", gist_length=GistLength(50, GistUnit.SHARE)), toys.loader())
    opened.brief(LONGER)
    assert len(gist(opened)) == 4
    amount, unit = length_widgets(opened)
    assert isinstance(amount, QSpinBox)
    assert isinstance(unit, QComboBox)
    assert (amount.value(), unit.currentText()) == (50, "% of article")


def test_in_the_gist_the_keys_hold_for_the_sentence_of_the_cursor(briefed: Opened) -> None:
    page = briefed.window.reading_page
    page.go_to(2)
    text = page.gist._text
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert page.text.currentIndex().row() == 1
    QTest.keyClick(text, Qt.Key.Key_G, CONTROL | SHIFT)
    assert gist(briefed) == (0, 2)
    QTest.keyClick(text, Qt.Key.Key_G, CONTROL | SHIFT)
    assert gist(briefed) == (0, 1)
    QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Up)
    QTest.keyClick(text, Qt.Key.Key_G, CONTROL)
    assert "[1] (pinned by you)" in shown(briefed)


def test_the_cursor_stays_in_its_sentence_when_the_gist_changes(briefed: Opened) -> None:
    text = briefed.window.reading_page.gist._text
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_G, CONTROL)
    assert "(pinned by you)" in shown(briefed)
    assert text.textCursor().blockNumber() == 1


def test_a_gist_taken_up_from_an_earlier_run_can_be_had_by_the_method_in_use(chosen: Opened) -> None:
    session = chosen.window.session
    news, briefing = gist(chosen), session.briefing
    assert briefing is not None
    method_action(chosen, GistMethod.KL).trigger()
    chosen.wait()
    assert gist(chosen) != news
    session._show(briefing)
    method_action(chosen, GistMethod.KL).trigger()
    chosen.wait()
    assert remark(chosen) == "by KL"
