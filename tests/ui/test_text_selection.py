"""Words picked in a cell of the grid: by dragging, by double-click; copied, and let go of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Translation
from desktop_app.core.text import Span
from desktop_app.ui.look.theme import palette, tones
from desktop_app.ui.reading.bilingual_delegate import BilingualDelegate
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.bilingual_view import BilingualView
from desktop_app.ui.reading.present import Selection
from tests.ui.briefings import finished_briefing

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(qtbot: QtBot) -> BilingualView:
    view = BilingualView()
    qtbot.addWidget(view)
    view.setPalette(palette(False))
    view.resize(1000, 900)
    view.show_briefing(finished_briefing())
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: not view.measuring)
    return view


def point_at(view: BilingualView, row: int, column: Column, words: str, end: bool = False) -> QPoint:
    """A point of the viewport in the first letter of `words`, or just behind the last."""
    delegate, index = view.itemDelegate(), view.model().index(row, column)
    assert isinstance(delegate, BilingualDelegate)
    rect, text = view.visualRect(index), str(index.data())
    wanted = text.index(words) + (len(words) if end else 0)
    for y in range(rect.top() + 6, rect.bottom(), 4):
        for x in range(rect.left() + 17, rect.right() - 16):
            if delegate.text_index(index, QPoint(x, y)) == wanted:
                return QPoint(x, y)
    raise AssertionError(f"{words} is nowhere in the cell")


def drag(view: BilingualView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def drag_over(view: BilingualView, row: int, column: Column, words: str) -> None:
    drag(view, point_at(view, row, column, words), point_at(view, row, column, words, end=True))


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (4, Column.FRENCH, "aide d’urgence, dont le montant"),
        (0, Column.FRENCH, "Hélène Duval rouvre"),
        (4, Column.ENGLISH, "emergency aid"),
    ],
)
def test_a_drag_picks_the_words_under_it(view: BilingualView, row: int, column: Column, words: str) -> None:
    drag_over(view, row, column, words)
    assert view.picked.text == words
    assert view.picked.current is not None
    assert (view.picked.current.row, view.picked.current.column) == (row, column)


def test_a_drag_backwards_picks_the_same(view: BilingualView) -> None:
    start, end = (point_at(view, 4, Column.FRENCH, "montant", end) for end in (True, False))
    drag(view, start, end)
    assert view.picked.text == "montant"


def test_a_drag_over_a_name_does_not_pick_it_and_a_click_does(view: BilingualView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.entity_picked):
        drag_over(view, 5, Column.FRENCH, "Bruxelles")
    assert view.picked.text == "Bruxelles"
    with qtbot.waitSignal(view.entity_picked):
        QTest.mouseClick(view.viewport(), LEFT, pos=point_at(view, 5, Column.FRENCH, "ruxelles"))
    assert view.picked.current is None


def test_a_double_click_picks_a_word(view: BilingualView) -> None:
    point = point_at(view, 1, Column.FRENCH, "oyers")
    QTest.mouseClick(view.viewport(), LEFT, pos=point)
    QTest.mouseDClick(view.viewport(), LEFT, pos=point)
    assert view.picked.text == "foyers"


def test_a_drag_into_other_rows_picks_rows(view: BilingualView) -> None:
    start = point_at(view, 3, Column.FRENCH, "voulu")
    drag(view, start, point_at(view, 5, Column.FRENCH, "commissaire"))
    assert view.picked.current is None
    assert {index.row() for index in view.selectionModel().selectedRows()} == {3, 4, 5}


def test_copy_takes_the_words_picked_and_else_whole_rows(view: BilingualView) -> None:
    drag_over(view, 4, Column.ENGLISH, "emergency aid")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "emergency aid"
    view.picked.clear()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("La Commission européenne")


def test_words_picked_have_the_colour_of_the_palette(view: BilingualView) -> None:
    drag_over(view, 4, Column.FRENCH, "montant")
    image, rect = view.viewport().grab().toImage(), view.visualRect(view.model().index(4, Column.FRENCH))
    points = [(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
    assert sum(image.pixelColor(x, y) == tones(False).accent for x, y in points) > 100


def test_another_english_lets_go_of_the_words(view: BilingualView) -> None:
    drag_over(view, 4, Column.ENGLISH, "emergency aid")
    view.show_briefing(finished_briefing().translated(4, Translation("Short.")))
    assert view.picked.current is None
    drag_over(view, 4, Column.FRENCH, "montant")
    view.show_briefing(None)
    assert view.picked.text == ""


def test_a_point_knows_whether_words_there_are_picked(view: BilingualView) -> None:
    drag_over(view, 4, Column.FRENCH, "montant")
    assert view.picked.covers(point_at(view, 4, Column.FRENCH, "ontant"))
    assert not view.picked.covers(point_at(view, 4, Column.FRENCH, "aide"))
    assert not view.picked.covers(point_at(view, 4, Column.ENGLISH, "aid"))
    assert not view.picked.covers(QPoint(3, 3))


def test_a_sentence_without_english_has_nothing_to_pick(view: BilingualView) -> None:
    view.show_briefing(finished_briefing())
    rect = view.visualRect(view.model().index(2, Column.NUMBER))
    drag(view, rect.center(), rect.center() + QPoint(4, 0))
    assert view.picked.current is None


def test_a_right_click_keeps_the_words_and_tells_the_name_under_it(view: BilingualView, qtbot: QtBot) -> None:
    drag_over(view, 4, Column.FRENCH, "montant")
    point = point_at(view, 5, Column.FRENCH, "ruxelles")
    with qtbot.waitSignal(view.menu_wanted) as wanted:
        QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
        QGuiApplication.sendEvent(view.viewport(), event)
    entity = finished_briefing().entities[wanted.args[1]]
    assert entity.french == "Bruxelles"
    assert view.picked.current == Selection(4, Column.FRENCH, Span(*span_of(view, 4, "montant")))


def span_of(view: BilingualView, row: int, words: str) -> tuple[int, int]:
    start = view.french(row).index(words)
    return start, start + len(words)
