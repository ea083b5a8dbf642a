"""Finding words on the reading page: both languages, every place lit, from one to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Translation
from desktop_app.core.text import fold
from desktop_app.settings import Settings
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.reading_page import ReadingPage
from tests.ui.briefings import finished_briefing


@pytest.fixture
def page(qtbot: QtBot) -> ReadingPage:
    page = ReadingPage(Settings())
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show_briefing(finished_briefing())
    with qtbot.waitExposed(page):
        page.show()
    return page


def look_for(page: ReadingPage, words: str) -> None:
    page.finder.ask()
    field(page).setText(words)
    QTest.keyClick(field(page), Qt.Key.Key_Return)


def field(page: ReadingPage) -> QLineEdit:
    found = page.find_bar.findChild(QLineEdit)
    assert found is not None
    return found


def told(page: ReadingPage) -> str:
    return next(label.text() for label in page.find_bar.findChildren(QLabel))


def picked(page: ReadingPage) -> tuple[int, int, str]:
    current = page.text.picked.current
    assert current is not None
    return current.row, current.column, page.text.picked.text


def places(page: ReadingPage, words: str) -> list[tuple[int, int, str]]:
    """Where `words` stand in the grid, counted in the folded text."""
    model = page.text.model()
    return [
        (row, column, words)
        for row in range(model.rowCount())
        for column in (Column.FRENCH, Column.ENGLISH)
        for _ in range(fold(str(model.index(row, column).data())).count(words))
    ]


def test_the_first_place_is_picked_and_the_next_ones_in_turn(page: ReadingPage) -> None:
    expected = places(page, "es")
    assert len(expected) > 3
    look_for(page, "es")
    seen = []
    for place in range(1, len(expected) + 1):
        assert told(page) == f"{place} of {len(expected)}"
        row, column, words = picked(page)
        seen.append((row, column, fold(words)))
        page.finder.go_on()
    assert seen == expected
    assert told(page) == f"1 of {len(expected)}"
    page.finder.go_back()
    assert picked(page)[:2] == expected[-1][:2]


def test_what_is_not_there_is_said_to_be_not_found(page: ReadingPage) -> None:
    look_for(page, "xyzzy")
    assert told(page) == "Not found"
    assert page.text.picked.current is None


def test_enter_goes_on_and_shift_enter_back(page: ReadingPage) -> None:
    look_for(page, "es")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    assert told(page).startswith("2 of")
    QTest.keyClick(field(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told(page).startswith("1 of")


def test_escape_closes_the_line_and_gives_the_keyboard_back(page: ReadingPage) -> None:
    look_for(page, "es")
    QTest.keyClick(field(page), Qt.Key.Key_Escape)
    assert page.find_bar.isHidden()
    assert page.text.hasFocus()


def test_words_picked_in_the_grid_are_proposed(page: ReadingPage) -> None:
    look_for(page, "es")
    page.find_bar.close_bar()
    page.finder.ask()
    assert page.find_bar.words == "es"


def test_find_next_without_a_line_asks_first(page: ReadingPage) -> None:
    page.finder.go_on()
    assert not page.find_bar.isHidden()


def test_english_that_comes_later_is_found_too(page: ReadingPage) -> None:
    briefing = finished_briefing()
    look_for(page, "zanzibar")
    page.show_briefing(briefing.translated(0, Translation("From Zanzibar")))
    assert told(page).startswith("1 place")
    page.finder.go_on()
    assert picked(page)[0] == 0
