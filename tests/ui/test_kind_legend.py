"""The row of kinds: counts, and which names are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.names import EntityKind
from desktop_app.ui.look.theme import kind_style, palette
from desktop_app.ui.names.kind_legend import KindLegend
from desktop_app.ui.names.kind_toggle import KindToggle
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.reading_page import ReadingPage
from tests.ui.windows import PATIENCE, Opened

PERSON, PLACE, DATE = EntityKind.PERSON, EntityKind.PLACE, EntityKind.DATE
LEFT, NONE, CONTROL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def legend(qtbot: QtBot) -> KindLegend:
    legend = KindLegend()
    qtbot.addWidget(legend)
    legend.setPalette(palette(False))
    legend.resize(400, 60)
    legend.show_counts(((PERSON, 3), (PLACE, 12), (DATE, 1)))
    with qtbot.waitExposed(legend):
        legend.show()
    return legend


def toggle_of(legend: KindLegend, kind: EntityKind) -> KindToggle:
    return next(one for one in legend.findChildren(KindToggle) if one.kind is kind)


def click(legend: KindLegend, kind: EntityKind, modifiers: Qt.KeyboardModifier = NONE) -> None:
    toggle = toggle_of(legend, kind)
    QTest.mouseClick(toggle, LEFT, modifiers, toggle.rect().center())


def test_every_kind_is_a_button_with_its_count_and_all_are_on(legend: KindLegend) -> None:
    toggles = [toggle_of(legend, kind) for kind in (PERSON, PLACE, DATE)]
    assert [one.accessibleName() for one in toggles] == ["Person 3", "Place 12", "Date 1"]
    assert all(one.isChecked() for one in toggles)
    assert all(one.width() >= one.sizeHint().width() for one in toggles)


def test_a_click_hides_a_kind_and_another_shows_it(legend: KindLegend, qtbot: QtBot) -> None:
    with qtbot.waitSignal(legend.hidden_changed) as hidden:
        click(legend, PLACE)
    assert hidden.args == [frozenset({PLACE})]
    with qtbot.waitSignal(legend.hidden_changed) as hidden:
        click(legend, PLACE)
    assert hidden.args == [frozenset()]


@pytest.mark.parametrize("modifier", [CONTROL, Qt.KeyboardModifier.AltModifier])
def test_with_ctrl_or_alt_a_click_leaves_one_kind_and_again_brings_all_back(
    legend: KindLegend, modifier: Qt.KeyboardModifier
) -> None:
    click(legend, PLACE, modifier)
    assert legend.hidden == frozenset(EntityKind) - {PLACE}
    assert [toggle_of(legend, kind).isChecked() for kind in (PERSON, PLACE, DATE)] == [False, True, False]
    click(legend, PLACE, modifier)
    assert legend.hidden == frozenset()


def test_the_keyboard_does_it_all(legend: KindLegend, qtbot: QtBot) -> None:
    legend.activateWindow()
    person, place, date = (toggle_of(legend, kind) for kind in (PERSON, PLACE, DATE))
    assert [one.focusPolicy() for one in (person, place)] == [Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus]
    person.setFocus()
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is person, timeout=PATIENCE)
    QTest.keyClick(person, Qt.Key.Key_Right)
    assert place.hasFocus()
    assert place.focusPolicy() is Qt.FocusPolicy.StrongFocus
    QTest.keyClick(place, Qt.Key.Key_Space)
    assert legend.hidden == {PLACE}
    QTest.keyClick(place, Qt.Key.Key_Left)
    QTest.keyClick(person, Qt.Key.Key_Left)
    assert date.hasFocus()
    QTest.keyClick(date, Qt.Key.Key_Space, CONTROL)
    assert legend.hidden == frozenset(EntityKind) - {DATE}


def test_what_is_hidden_stays_hidden_when_counts_change(legend: KindLegend) -> None:
    click(legend, PLACE)
    legend.show_counts(((PERSON, 4), (DATE, 1)))
    legend.show_counts(((PERSON, 4), (PLACE, 2), (DATE, 1)))
    assert not toggle_of(legend, PLACE).isChecked()
    assert toggle_of(legend, PERSON).text() == "Person 4"
    assert legend.accessibleName() == "Person 4, Place 2, Date 1"


def test_buttons_wrap_and_grow_with_the_text(legend: KindLegend) -> None:
    assert legend.heightForWidth(120) > legend.heightForWidth(900) > 0
    before = toggle_of(legend, PERSON).height()
    font = QFont(legend.font())
    font.setPointSizeF(2 * font.pointSizeF())
    legend.setFont(font)
    assert toggle_of(legend, PERSON).height() > 1.5 * before
    legend.show_counts(())
    assert legend.heightForWidth(900) == 0


def test_only_a_kind_that_is_shown_has_its_colour(legend: KindLegend) -> None:
    def coloured() -> int:
        image, colour = toggle_of(legend, PLACE).grab().toImage(), kind_style(PLACE, False).foreground
        return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))

    assert coloured() > 20
    click(legend, PLACE)
    assert coloured() == 0


def test_a_kind_that_is_hidden_is_marked_nowhere_and_stays_so(opened: Opened) -> None:
    opened.brief()
    page, places = opened.window.reading_page, EntityKind.PLACE
    marked = {mark.kind for row in page.text.editing._model.rows for mark in row.french.marks}
    assert places in marked
    page.names.hide_kinds(frozenset({places}))
    assert opened.stored[-1].hidden_kinds == {places}
    assert places not in drawn_kinds(page)
    page.names.hide_kinds(frozenset())
    assert places in drawn_kinds(page)


def drawn_kinds(page: ReadingPage) -> set[EntityKind]:
    """The kinds of the names that the grid draws."""
    view, delegate = page.text, page.text.editing
    layouts = (delegate._layout(row, Column.FRENCH, 400) for row in range(view.model().rowCount()))
    return {mark.kind for layout in layouts if layout for mark in layout.marked.marks}
