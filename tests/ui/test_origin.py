"""Where an article comes from: asked in a dialog, shown by the window, told in what is saved and copied."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Article
from desktop_app.core.origin import NO_ORIGIN, FoundOrigin, Origin
from desktop_app.settings import Settings
from desktop_app.ui.empty_page import EmptyPage
from desktop_app.ui.handing_on.saving import proposed_stem
from desktop_app.ui.sources.origin_date_field import DateField
from desktop_app.ui.sources.origin_dialog import OriginDialog
from desktop_app.ui.sources.origin_keeper import Claim
from tests import toys
from tests.ui.windows import Opening

TODAY, DAY = date(2026, 5, 31), date(2015, 10, 7)
ORIGIN = Origin("Un titre", "AFP", DAY, TODAY, "https://a.example/b")
TEXT = "Le maire de Koutsk a présenté mardi le budget de la ville.\nIl a plu."


def shown(qtbot: QtBot, origin: Origin = NO_ORIGIN, found: FoundOrigin | None = None) -> OriginDialog:
    dialog = OriginDialog(origin, found or FoundOrigin(), lambda: TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def button(dialog: OriginDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words)


def uses(dialog: OriginDialog) -> list[str]:
    """What the buttons that take a proposal over would write."""
    buttons = dialog.findChildren(QPushButton)
    return [one.accessibleName() for one in buttons if one.text() == "Use it" and one.isVisible()]


def keys(dialog: OriginDialog, *texts: str) -> None:
    """Type each text where the focus is; between two, go on to the next line or button that does something else."""
    for number, text in enumerate(texts):
        if number:
            QTest.keyClick(focus(dialog), Qt.Key.Key_Tab)
        QTest.keyClicks(focus(dialog), text)


def focus(dialog: OriginDialog) -> QWidget:
    widget = dialog.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def test_what_is_known_stands_in_the_fields_and_comes_back(qtbot: QtBot) -> None:
    dialog = shown(qtbot, ORIGIN)
    with qtbot.waitSignal(dialog.given) as got:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert got.args == [ORIGIN]


def test_the_keyboard_is_enough(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    keys(dialog, "  Un   titre ", "AFP", "7 octobre 2015", "", "")
    QTest.keyClick(focus(dialog), Qt.Key.Key_Up)
    keys(dialog, "", "", "", "https://a.example/b")
    with qtbot.waitSignal(dialog.given) as got:
        QTest.keyClick(focus(dialog), Qt.Key.Key_Return)
    assert got.args == [ORIGIN]


def test_a_proposal_is_no_answer(qtbot: QtBot) -> None:
    dialog = shown(qtbot, found=FoundOrigin(ORIGIN))
    assert dialog.origin == NO_ORIGIN
    assert uses(dialog) == ["Use Un titre", "Use AFP", "Use October 7, 2015", "Use https://a.example/b"]
    with qtbot.waitSignal(dialog.given) as got:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert got.args == [NO_ORIGIN]


def test_a_proposal_is_taken_over_one_by_one_or_all_at_once(qtbot: QtBot) -> None:
    dialog = shown(qtbot, Origin(outlet="Reuters"), FoundOrigin(ORIGIN))
    next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == "Use October 7, 2015").click()
    assert dialog.origin == Origin(outlet="Reuters", published=DAY)
    button(dialog, "Use all that was found").click()
    assert dialog.origin == Origin("Un titre", "Reuters", DAY, url="https://a.example/b")
    assert uses(dialog) == ["Use AFP"], "what the reader wrote stays, and what the text says can still be seen"
    assert not button(dialog, "Use all that was found").isVisible()


def test_a_day_without_its_year_is_shown_and_cannot_be_taken_over(qtbot: QtBot) -> None:
    dialog = shown(qtbot, found=FoundOrigin(day=7, month=10))
    assert uses(dialog) == []
    assert any("7 October, without a year" in one.text() for one in dialog.findChildren(type(dialog._published._told)))


def test_today_is_a_button(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    button(dialog, "Today").click()
    assert dialog.origin == Origin(retrieved=TODAY)


@pytest.mark.parametrize("text", ["hier", "31 avril 2015", "07/10/2015"])
def test_what_is_no_day_cannot_be_kept(qtbot: QtBot, text: str) -> None:
    dialog = shown(qtbot)
    line = dialog._published.line
    QTest.keyClicks(line, text)
    assert not button(dialog, "Keep").isEnabled()
    assert line.accessibleDescription()
    line.clear()
    assert button(dialog, "Keep").isEnabled()


def field(qtbot: QtBot) -> tuple[DateField, QLineEdit]:
    one = DateField("Published on", lambda: TODAY)
    qtbot.addWidget(one)
    one.show()
    return one, one.line


def test_a_day_is_told_with_its_weekday_in_the_language_of_the_window(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("fr"))
    one, line = field(qtbot)
    QTest.keyClicks(line, "07/10/2015")
    assert one.day == DAY
    assert line.accessibleDescription() == "mercredi 7 octobre 2015"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "7 octobre 2015"


def test_arrows_step_from_day_to_day(qtbot: QtBot) -> None:
    one, line = field(qtbot)
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert one.day == TODAY
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert one.day == date(2026, 6, 1)
    assert "still to come" in line.accessibleDescription()


@pytest.mark.parametrize(
    ("claimed", "text", "kept"),
    [
        (TEXT, TEXT, True),
        (TEXT, TEXT + "\nEncore une phrase.", True),
        (TEXT, TEXT.replace("Il a plu", "Il pleut"), True),
        (TEXT, "Une tout autre histoire que celle du maire de Koutsk.", False),
        (TEXT, "", False),
        ("", TEXT, True),
    ],
)
def test_an_origin_holds_for_its_article_alone(claimed: str, text: str, kept: bool) -> None:
    assert Claim(ORIGIN, claimed).of(text) == (ORIGIN if kept else NO_ORIGIN)


def test_an_origin_said_before_the_text_is_that_of_the_first_text(qtbot: QtBot) -> None:
    page = EmptyPage(QMenu())
    qtbot.addWidget(page)
    page.set_origin("", ORIGIN)
    page._area.setPlainText(TEXT)
    with qtbot.waitSignal(page.submitted) as got:
        page.submit()
    assert got.args is not None
    assert got.args[0].origin == ORIGIN
    page._area.setPlainText("Une tout autre histoire que celle du maire de Koutsk.")
    with qtbot.waitSignal(page.submitted) as got:
        page.submit()
    assert got.args is not None
    assert got.args[0].origin == NO_ORIGIN


def open_dialog() -> OriginDialog:
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, OriginDialog) and one.isVisible())
    return dialog


def test_on_the_first_page_it_is_asked_before_the_briefing(opening: Opening, qtbot: QtBot) -> None:
    opened = opening(Settings(language="en"), toys.loader())
    window = opened.window
    window.empty_page._area.setPlainText(toys.ARTICLE.original)
    window.commands.origin.trigger()
    dialog = open_dialog()
    QTest.keyClicks(dialog._title, "Un titre")
    dialog.accept()
    assert "✓" in window.empty_page._about.text()
    window.commands.brief.trigger()
    opened.wait()
    assert window.session.briefing is not None
    assert window.session.briefing.article.origin == Origin("Un titre")
    assert window.windowTitle() == "Un titre – Dragoman"
    window.errands.copy_gist()
    assert "Article: “Un titre”" in QGuiApplication.clipboard().text()


def test_another_date_briefs_the_same_article_again(opening: Opening, qtbot: QtBot) -> None:
    opened = opening(Settings(language="en"), toys.loader())
    opened.brief()
    window = opened.window
    window.commands.origin.trigger()
    dialog = open_dialog()
    dialog._title.setText("Un titre")
    dialog.accept()
    assert not window.session.busy, "a title changes no word of the briefing"
    assert window.session.briefing is not None
    assert window.session.briefing.article.origin.title == "Un titre"
    window.session.set_origin(ORIGIN)
    assert window.session.busy
    assert window.session.briefing.translated_count == 3, "the former briefing stays on the screen"
    opened.wait()
    assert window.session.briefing.article.origin == ORIGIN
    window.show_empty_page()
    window.empty_page.set_origin(toys.ARTICLE.original, ORIGIN)
    with qtbot.waitSignal(window.empty_page.submitted) as got:
        window.empty_page.submit()
    assert got.args is not None
    assert got.args[0].origin == ORIGIN


def test_a_file_is_named_by_the_title() -> None:
    assert proposed_stem(Article("a", name="b.txt", origin=Origin("Syrie : un / deux ?"))) == "Syrie un deux"
    assert proposed_stem(Article("a", name="b.txt")) == "b"
    assert proposed_stem(Article("a")) == "briefing"
