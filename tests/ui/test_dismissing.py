"""Warnings dismissed for a reason, counted, brought back, and open again when the English is another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QRadioButton

from desktop_app.core.model import Activity, Article, Flag, FlagKind, Severity
from desktop_app.core.pipeline import Stage
from desktop_app.settings import Settings
from desktop_app.ui.checks.dismiss_dialog import DismissDialog
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.present import grid_rows
from tests import toys
from tests.ui.naming import agree, dialog_of, press
from tests.ui.windows import Opened, Opening

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TWO_WRONG = "Nobody of Crest spent the night there in 1999, Claire Monnet said."
LOST = "“320” does not stand in the English as in the French."
CHECKED = "checked against the French"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def flagged(opening: Opening) -> Opened:
    """The toy article with a number lost in its second sentence."""
    stages = (*toys.stages(), Stage(Activity.TRANSLATE, toys.check_numbers))
    opened = opening(Settings(language="en"), lambda: stages)
    opened.brief()
    opened.window.reading_page.begin()
    opened.window.checker.write(1, TWO_WRONG)
    opened.wait()
    opened.window.reading_page.go_to(1)
    return opened


def flags(opened: Opened, sentence: int = 1) -> list[tuple[str, str]]:
    """What the flags of a sentence say, and why they are dismissed."""
    assert opened.window.session.briefing is not None
    return [(flag.text, flag.dismissed) for flag in opened.window.session.briefing.sentences[sentence].flags]


def said(opened: Opened) -> str:
    return opened.window.status._checks.text().replace("(s)", "")


def dismiss(opened: Opened) -> None:
    """By keyboard alone, for the reason that is offered first."""
    press(opened, Qt.Key.Key_D, CONTROL)
    QTest.keyClick(dialog_of(opened, DismissDialog), Qt.Key.Key_Return)
    opened.window.activateWindow()
    opened.qtbot.waitUntil(opened.window.isActiveWindow)


def test_a_warning_is_dismissed_by_keyboard_alone(flagged: Opened) -> None:
    assert said(flagged) == "1 sentence to check, 1 sentence edited"
    dismiss(flagged)
    assert not flagged.window.session.busy
    assert flags(flagged) == [(LOST, CHECKED)]
    assert said(flagged) == "1 warning dismissed, 1 sentence edited"
    assert not flagged.window.status._checks.isEnabled()


def test_a_dismissed_warning_is_no_sign_no_underline_and_no_warning_of_the_gist(flagged: Opened) -> None:
    page, text = flagged.window.reading_page, flagged.window.reading_page.gist._text
    assert f"To check: {LOST}" in text.toPlainText()
    dismiss(flagged)
    assert flagged.window.session.briefing is not None
    row = grid_rows(flagged.window.session.briefing)[1]
    assert (row.severity, row.french.doubts, len(row.flags)) == (None, (), 1)
    assert "To check" not in text.toPlainText()
    told = str(page.text.model().index(1, Column.NUMBER).data(Qt.ItemDataRole.ToolTipRole))
    assert f"Dismissed, {CHECKED}: {LOST}" in told


def test_going_from_warning_to_warning_passes_over_what_is_dismissed(flagged: Opened) -> None:
    flagged.window.checker.write(2, "Nothing.")
    flagged.window.checker.write(0, "The prefect opened two centres.")
    flagged.wait()
    dismiss(flagged)
    page = flagged.window.reading_page
    page.go_to(2)
    press(flagged, Qt.Key.Key_F8)
    assert page.text.currentIndex().row() == 0
    press(flagged, Qt.Key.Key_F8)
    assert page.text.currentIndex().row() == 0


def test_a_click_on_the_count_goes_to_the_next_sentence_to_check(flagged: Opened) -> None:
    flagged.window.reading_page.go_to(0)
    flagged.window.status._checks.click()
    assert flagged.window.reading_page.text.currentIndex().row() == 1


def test_a_dismissal_is_taken_back_and_made_again(flagged: Opened) -> None:
    dismiss(flagged)
    press(flagged, Qt.Key.Key_Z, CONTROL)
    assert flags(flagged) == [(LOST, "")]
    press(flagged, Qt.Key.Key_Y, CONTROL)
    assert flags(flagged) == [(LOST, CHECKED)]


def test_warnings_are_brought_back_by_key(flagged: Opened) -> None:
    checks = flagged.window.commands.checks
    assert not checks.raise_again.isEnabled()
    dismiss(flagged)
    assert (checks.dismiss.isEnabled(), checks.raise_again.isEnabled()) == (False, True)
    press(flagged, Qt.Key.Key_D, CONTROL | SHIFT)
    assert flags(flagged) == [(LOST, "")]
    assert (checks.dismiss.isEnabled(), checks.raise_again.isEnabled()) == (True, False)


def test_the_reader_gives_a_reason_of_their_own(flagged: Opened) -> None:
    press(flagged, Qt.Key.Key_D, CONTROL)
    dialog = dialog_of(flagged, DismissDialog)
    other = dialog.findChildren(QRadioButton)[-1]
    other.click()
    assert dialog.focusWidget() is dialog._other
    assert not dialog._yes.isEnabled()
    QTest.keyClicks(dialog._other, "  the  figure is in sentence 1 ")
    QTest.keyClick(dialog._other, Qt.Key.Key_Return)
    assert flags(flagged) == [(LOST, "the figure is in sentence 1")]


def test_whoever_writes_a_reason_has_picked_it(flagged: Opened) -> None:
    press(flagged, Qt.Key.Key_D, CONTROL)
    dialog = dialog_of(flagged, DismissDialog)
    QTest.keyClicks(dialog._other, "because")
    assert dialog.reason == "because"
    dialog.findChildren(QRadioButton)[1].click()
    assert dialog.reason == "does not matter here"
    agree(dialog)
    assert flags(flagged) == [(LOST, "does not matter here")]


def test_nothing_happens_when_the_question_is_left(flagged: Opened) -> None:
    press(flagged, Qt.Key.Key_D, CONTROL)
    QTest.keyClick(dialog_of(flagged, DismissDialog), Qt.Key.Key_Escape)
    assert flags(flagged) == [(LOST, "")]


def test_of_several_warnings_those_ticked_are_dismissed(flagged: Opened) -> None:
    flagged.brief(Article("Les 12 et 34 habitants.\nRien."))
    flagged.window.checker.write(0, "The inhabitants.")
    flagged.wait()
    flagged.window.reading_page.go_to(0)
    press(flagged, Qt.Key.Key_D, CONTROL)
    dialog = dialog_of(flagged, DismissDialog)
    first, second = dialog.findChildren(QCheckBox)
    assert first.isVisible()
    assert "12" in first.accessibleName()
    second.click()
    agree(dialog)
    assert [reason for _, reason in flags(flagged, 0)] == [CHECKED, ""]
    press(flagged, Qt.Key.Key_D, CONTROL)
    again = dialog_of(flagged, DismissDialog)
    assert [flag.text[:4] for flag in again.flags] == ["“34”"]
    again.reject()


def test_without_a_tick_there_is_nothing_to_dismiss(flagged: Opened) -> None:
    both = [Flag(FlagKind.NAME, Severity.WARNING, text) for text in ("One.", "Two.")]
    dialog = DismissDialog(both, ("reason",))
    flagged.qtbot.addWidget(dialog)
    for box in dialog.findChildren(QCheckBox):
        box.click()
    assert not dialog._yes.isEnabled()


def test_a_dismissal_does_not_outlive_the_english_it_was_made_of(flagged: Opened) -> None:
    dismiss(flagged)
    flagged.window.checker.write(1, "Somebody of Crest spent the night there.")
    assert flags(flagged) == [(LOST, "")]
    flagged.wait()
    assert flags(flagged) == [(LOST, "")]
    press(flagged, Qt.Key.Key_Z, CONTROL)
    flagged.wait()
    assert flags(flagged) == [(LOST, CHECKED)]


def test_what_is_being_written_is_handed_in_before_the_question(flagged: Opened) -> None:
    press(flagged, Qt.Key.Key_F7)
    flagged.window.reading_page.text.editing._editor.setPlainText("Other words.")  # type: ignore[union-attr]
    flagged.window.commands.checks.dismiss.trigger()
    assert flagged.window.session.briefing is not None
    assert flagged.window.session.briefing.english(1) == "Other words."
    agree(dialog_of(flagged, DismissDialog))
    flagged.wait()
    assert flags(flagged) == [(LOST, CHECKED)]


def test_a_dismissal_made_while_the_rest_is_translated_stays(slow: Opened) -> None:
    flag = Flag(FlagKind.NAME, Severity.WARNING, LOST)
    slow.window.session.submit(Article("\n".join(f"Phrase {number}." for number in range(12))))
    slow.qtbot.waitUntil(lambda: bool(slow.window.session.briefing and slow.window.session.briefing.english(0)))
    briefing = slow.window.session.briefing
    assert briefing is not None
    slow.window.checker._dismiss(briefing, 0, (flag,), CHECKED)
    slow.wait()
    assert slow.window.session.briefing is not None
    noted = slow.window.session.briefing.article.notes.dismissals
    assert [(one.flag, one.reason) for one in noted] == [(LOST, CHECKED)]


def test_nothing_can_be_done_without_a_sentence_and_the_menu_says_so(opened: Opened) -> None:
    checks = opened.window.commands.checks
    assert not any(one.isEnabled() for one in (checks.edit, checks.revert, checks.dismiss, checks.raise_again))
    assert checks.edit.toolTip() == "Edit the English (F7)\nPick a sentence first."
    opened.brief()
    opened.window.reading_page.go_to(0)
    assert checks.edit.isEnabled()
    assert checks.dismiss.toolTip() == "Dismiss warnings… (Ctrl+D)\nThere is no warning on this sentence."
    opened.window.show_empty_page()
    assert not checks.edit.isEnabled()
