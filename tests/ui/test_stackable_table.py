"""The two texts one above the other: nothing lost, everything where the mouse finds it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.reading.bilingual_delegate import BilingualDelegate
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.bilingual_view import BilingualView
from desktop_app.ui.reading.marked_layout import height_of
from desktop_app.ui.reading.present import Selection
from tests.ui.briefings import finished_briefing
from tests.ui.windows import Opened


@pytest.fixture
def view(qtbot: QtBot) -> BilingualView:
    view = BilingualView()
    qtbot.addWidget(view)
    view.resize(700, 900)
    view.show_briefing(finished_briefing())
    view.stack(True)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: not view.measuring)
    return view


def cell(view: BilingualView, row: int, column: Column) -> tuple[int, int]:
    rect = view.visualRect(view.model().index(row, column))
    return rect.top(), rect.bottom()


def test_the_english_begins_where_the_french_ends_and_both_are_shown_whole(view: BilingualView) -> None:
    for row in range(4):
        french, english = cell(view, row, Column.FRENCH), cell(view, row, Column.ENGLISH)
        assert french[1] + 1 == english[0]
        rect = view.visualRect(view.model().index(row, Column.ENGLISH))
        words = str(view.model().index(row, Column.ENGLISH).data())
        assert rect.height() >= height_of(words, view.font(), rect.width() - 32)


def test_a_point_belongs_to_the_text_that_is_drawn_there(view: BilingualView) -> None:
    for column in (Column.FRENCH, Column.ENGLISH):
        middle = view.visualRect(view.model().index(2, column)).center()
        found = view.indexAt(middle)
        assert (found.row(), found.column()) == (2, column)


def test_a_double_click_picks_a_word_of_the_text_under_it(view: BilingualView) -> None:
    delegate = view.itemDelegate()
    assert isinstance(delegate, BilingualDelegate)
    for column in (Column.FRENCH, Column.ENGLISH):
        rect = view.visualRect(view.model().index(1, column))
        point = QPoint(rect.left() + 24, rect.bottom() - 12)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        picked = view.picked.current
        assert isinstance(picked, Selection)
        assert (picked.row, picked.column) == (1, column)
        assert view.picked.text


def test_names_can_be_clicked_in_both_texts(view: BilingualView) -> None:
    delegate = view.itemDelegate()
    assert isinstance(delegate, BilingualDelegate)
    for column in (Column.FRENCH, Column.ENGLISH):
        rect = view.visualRect(view.model().index(1, column))
        across, down = range(rect.left(), rect.right(), 4), range(rect.top(), rect.bottom(), 4)
        points = (QPoint(x, y) for y in down for x in across)
        marks = {mark.entity for mark in map(delegate.mark_at, points) if mark}
        shown = view.itemDelegate()._model.row(1)  # type: ignore[attr-defined]
        text = shown.french if column is Column.FRENCH else shown.english
        assert marks == {mark.entity for mark in text.marks}


def test_a_sentence_still_to_come_has_room(view: BilingualView) -> None:
    briefing = finished_briefing()
    view.show_briefing(briefing.with_sentence(0, type(briefing.sentences[0])(briefing.sentences[0].span, 0)))
    top, bottom = cell(view, 0, Column.ENGLISH)
    assert bottom - top >= 12


def test_the_editor_covers_the_english_alone(view: BilingualView) -> None:
    view.editing.edit(view.model().index(1, Column.ENGLISH))
    editor = view.editing._editor
    assert editor is not None
    french = view.visualRect(view.model().index(1, Column.FRENCH))
    assert editor.geometry().top() >= french.bottom() - 8
    view.editing.finish()


def test_side_by_side_again_is_as_it_was(view: BilingualView, qtbot: QtBot) -> None:
    view.stack(False)
    qtbot.waitUntil(lambda: not view.measuring)
    assert cell(view, 1, Column.FRENCH) == cell(view, 1, Column.ENGLISH)
    other = BilingualView()
    qtbot.addWidget(other)
    other.resize(700, 900)
    other.show_briefing(finished_briefing())
    with qtbot.waitExposed(other):
        other.show()
    qtbot.waitUntil(lambda: not other.measuring)
    assert [view.rowHeight(row) for row in range(5)] == [other.rowHeight(row) for row in range(5)]


def test_ctrl_2_stacks_and_ctrl_1_parts_and_the_choice_is_kept(opened: Opened) -> None:
    opened.brief()
    page, commands = opened.window.reading_page, opened.window.commands
    by_key = {action.shortcut().toString(): action for action in commands.with_keys()}
    by_key["Ctrl+2"].trigger()
    assert page.text.stacked
    assert opened.stored[-1].stacked
    by_key["Ctrl+1"].trigger()
    assert not page.text.stacked
    assert not opened.stored[-1].stacked
