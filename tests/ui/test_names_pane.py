"""The list of names: order, selection, and what it tells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Trouble
from desktop_app.core.names import EntityKind
from desktop_app.ui.look.theme import kind_style, palette
from desktop_app.ui.names.kind_legend import KindLegend
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.names.names_delegate import NamesDelegate
from desktop_app.ui.names.names_model import NamesModel
from desktop_app.ui.names.names_pane import NamesPane
from desktop_app.ui.reading.present import NameColumn, name_rows
from tests.ui.briefings import finished_briefing, port_briefing

Role = Qt.ItemDataRole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""What the offscreen platform says of windows it cannot raise or limit."""


@pytest.fixture
def pane(qtbot: QtBot) -> NamesPane:
    pane = NamesPane()
    qtbot.addWidget(pane)
    pane.setPalette(palette(False))
    pane.resize(600, 300)
    pane.show_briefing(port_briefing())
    pane.show()
    return pane


def table_of(pane: NamesPane) -> QTableView:
    table = pane.findChild(QTableView)
    assert isinstance(table, QTableView)
    return table


def column_of(pane: NamesPane, column: NameColumn) -> list[str]:
    model = table_of(pane).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def entity_of(french: str) -> int:
    return next(index for index, entity in enumerate(port_briefing().entities) if entity.french == french)


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = NamesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(name_rows(port_briefing()))
    model.show_rows(name_rows(finished_briefing()))
    model.sort(NameColumn.ENGLISH, Qt.SortOrder.DescendingOrder)
    model.show_rows(())
    assert tester.model() is model


def test_names_are_grouped_by_kind(pane: NamesPane) -> None:
    kinds = column_of(pane, NameColumn.KIND)
    assert kinds[:4] == ["Person", "Person", "Person", "Place"]
    assert kinds[-1] == "Quantity"
    assert column_of(pane, NameColumn.FRENCH)[3] == "Saint-Aubin"
    assert column_of(pane, NameColumn.COUNT)[3] == "2"


def test_an_unknown_english_form_is_a_dash(pane: NamesPane) -> None:
    row = column_of(pane, NameColumn.FRENCH).index("Rennes")
    assert column_of(pane, NameColumn.ENGLISH)[row] == "–"


def test_clicking_a_row_picks_its_entity(pane: NamesPane, qtbot: QtBot) -> None:
    table = table_of(pane)
    rect = table.visualRect(table.model().index(4, NameColumn.FRENCH))
    with qtbot.waitSignal(pane.entity_picked) as picked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert picked.args == [entity_of("Bruxelles")]


def test_arrow_keys_pick_and_return_picks_again(pane: NamesPane, qtbot: QtBot) -> None:
    pane.select_entity(entity_of("Bruxelles"))
    with qtbot.waitSignal(pane.entity_picked) as picked:
        QTest.keyClick(table_of(pane), Qt.Key.Key_Down)
    assert picked.args == [entity_of("Irlande")]
    with qtbot.waitSignal(pane.entity_picked) as again:
        QTest.keyClick(table_of(pane), Qt.Key.Key_Return)
    assert again.args == picked.args


def test_selecting_an_entity_shows_it_and_emits_nothing(pane: NamesPane, qtbot: QtBot) -> None:
    table = table_of(pane)
    with qtbot.assertNotEmitted(pane.entity_picked):
        pane.select_entity(entity_of("300 tonnes"))
    assert column_of(pane, NameColumn.FRENCH)[table.currentIndex().row()] == "300 tonnes"
    qtbot.waitUntil(lambda: table.viewport().rect().intersects(table.visualRect(table.currentIndex())))
    with qtbot.assertNotEmitted(pane.entity_picked):
        pane.select_entity(None)
    assert not table.selectionModel().hasSelection()


def test_headers_sort_and_the_selection_follows_its_name(pane: NamesPane) -> None:
    table = table_of(pane)
    pane.select_entity(entity_of("Tanger"))
    table.sortByColumn(NameColumn.FRENCH, Qt.SortOrder.AscendingOrder)
    names = column_of(pane, NameColumn.FRENCH)
    assert names.index("Anton Lindqvist") < names.index("Bruxelles") < names.index("Tanger")
    assert names[table.currentIndex().row()] == "Tanger"


def test_a_new_snapshot_keeps_selection_order_and_place(pane: NamesPane, qtbot: QtBot) -> None:
    table = table_of(pane)
    table.sortByColumn(NameColumn.FRENCH, Qt.SortOrder.DescendingOrder)
    pane.select_entity(entity_of("Anton Lindqvist"))
    place = table.verticalScrollBar().value()
    assert place > 0
    with qtbot.assertNotEmitted(pane.entity_picked):
        pane.show_briefing(finished_briefing())
    names = column_of(pane, NameColumn.FRENCH)
    assert names[table.currentIndex().row()] == "Anton Lindqvist"
    assert table.verticalScrollBar().value() == place
    assert column_of(pane, NameColumn.ENGLISH)[names.index("Rennes")] == "Rennes"


def test_the_selection_follows_a_name_whose_number_changes(pane: NamesPane, qtbot: QtBot) -> None:
    pane.select_entity(entity_of("Bruxelles"))
    briefing = port_briefing()
    with qtbot.assertNotEmitted(pane.entity_picked):
        pane.show_briefing(replace(briefing, entities=briefing.entities[2:]))
    table = table_of(pane)
    assert column_of(pane, NameColumn.FRENCH)[table.currentIndex().row()] == "Bruxelles"


def test_only_changed_rows_are_told(pane: NamesPane, qtbot: QtBot) -> None:
    changed, model = list[int](), table_of(pane).model()
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(model.modelReset):
        pane.show_briefing(finished_briefing())
    assert changed == [column_of(pane, NameColumn.FRENCH).index("Rennes")]


def test_a_long_name_is_told_in_full_as_a_tip(pane: NamesPane) -> None:
    table = table_of(pane)
    row = next(index for index, name in enumerate(column_of(pane, NameColumn.FRENCH)) if name.startswith("Syndicat"))
    delegate, index = table.itemDelegate(), table.model().index(row, NameColumn.FRENCH)
    assert isinstance(delegate, NamesDelegate)
    point = table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, point, table.viewport().mapToGlobal(point))
    assert delegate.helpEvent(event, table, QStyleOptionViewItem(), index)
    assert "docks de la façade atlantique → National Union" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize("width", [600, 300])
def test_every_kind_in_sight_shows_its_colour(pane: NamesPane, width: int) -> None:
    pane.resize(width, 700)
    table = table_of(pane)
    table.setMinimumHeight(400)
    image = table.viewport().grab().toImage()
    for row, kind in ((0, EntityKind.PERSON), (4, EntityKind.PLACE), (9, EntityKind.ORGANISATION)):
        rect = table.visualRect(table.model().index(row, NameColumn.KIND))
        wanted = kind_style(kind, False).foreground
        points = [(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
        assert any(image.pixelColor(x, y) == wanted for x, y in points)


def test_a_narrow_pane_gives_the_room_to_the_names(pane: NamesPane) -> None:
    pane.resize(300, 300)
    table = table_of(pane)
    assert table.columnWidth(NameColumn.FRENCH) > 80
    assert table.columnWidth(NameColumn.ENGLISH) > 80


def test_screen_readers_hear_whole_phrases(pane: NamesPane) -> None:
    model = table_of(pane).model()
    assert model.index(3, NameColumn.COUNT).data(Role.AccessibleTextRole) == "Mentions: 2"
    assert model.index(4, NameColumn.ENGLISH).data(Role.AccessibleTextRole) == "English: Brussels"


def test_the_legend_counts_each_kind_and_wraps(pane: NamesPane) -> None:
    legend = pane.findChild(KindLegend)
    assert isinstance(legend, KindLegend)
    assert legend.accessibleName().startswith("Person 3, Place 6, Organisation 5")
    assert legend.heightForWidth(200) > legend.heightForWidth(2000)


def test_every_kind_has_a_word_of_its_own() -> None:
    assert len({kind_word(kind) for kind in EntityKind}) == len(EntityKind)


def test_an_empty_pane_says_why(pane: NamesPane) -> None:
    def said() -> list[str]:
        return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]

    assert said() == []
    pane.show_briefing(None)
    assert said() == ["The names in the article appear here."]
    nameless = replace(port_briefing(), entities=())
    pane.show_briefing(nameless.troubled(Trouble.NO_NAMES))
    assert said() == ["The names of this article could not be looked for."]
    pane.show_briefing(replace(finished_briefing(), entities=()))
    assert said() == ["No names were found in this article."]
    assert not table_of(pane).isVisible()


def test_kinds_switched_off_are_out_of_the_list_and_come_back(pane: NamesPane, qtbot: QtBot) -> None:
    legend = pane.findChild(KindLegend)
    assert isinstance(legend, KindLegend)
    pane.select_entity(entity_of("Bruxelles"))
    legend._on_alone_wanted(EntityKind.PLACE)
    assert set(column_of(pane, NameColumn.KIND)) == {"Place"}
    assert pane.picked() == (entity_of("Bruxelles"),)
    legend._on_shown_changed(EntityKind.PLACE, False)
    assert column_of(pane, NameColumn.KIND) == []
    assert pane.picked() == ()
    assert any("switched off" in label.text() for label in pane.findChildren(QLabel) if label.isVisible())
    pane.show_briefing(finished_briefing())
    assert column_of(pane, NameColumn.KIND) == []
    legend.hide_kinds(frozenset())
    assert len(column_of(pane, NameColumn.KIND)) == len(finished_briefing().entities)


def test_a_name_that_is_picked_is_told_about_below_the_list(pane: NamesPane) -> None:
    assert pane._card.isHidden()
    pane.select_entity(entity_of("Bruxelles"))
    assert "Bruxelles → Brussels" in pane._card.text()
    assert not pane._card.isHidden()
    pane.select_entity(None)
    assert pane._card.isHidden()


def test_a_picked_name_at_the_end_stays_in_sight_when_the_card_comes_up(pane: NamesPane, qtbot: QtBot) -> None:
    pane.resize(600, 420)
    pane.select_entity(entity_of("300 tonnes"))
    table = table_of(pane)
    qtbot.wait(20)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_a_screen_reader_hears_what_is_known_of_a_name(pane: NamesPane) -> None:
    row = column_of(pane, NameColumn.FRENCH).index("Tanger")
    said = table_of(pane).model().index(row, NameColumn.FRENCH).data(Role.AccessibleDescriptionRole)
    assert said.startswith("Place. Tanger → Tangier. Mentions: 1 in the French, 1 in the English. First in sentence 9")


def test_several_names_are_picked_together_and_stay_so(pane: NamesPane, qtbot: QtBot) -> None:
    table = table_of(pane)
    for name, modifier in (
        ("Tanger", Qt.KeyboardModifier.NoModifier),
        ("Irlande", Qt.KeyboardModifier.ControlModifier),
    ):
        row = column_of(pane, NameColumn.FRENCH).index(name)
        table.scrollTo(table.model().index(row, NameColumn.FRENCH))
        centre = table.visualRect(table.model().index(row, NameColumn.FRENCH)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, centre)
    assert pane.picked() == (entity_of("Irlande"), entity_of("Tanger"))
    assert pane._card.isHidden()
    briefing = port_briefing()
    with qtbot.waitSignal(pane.picked_changed):
        pane.show_briefing(replace(briefing, entities=briefing.entities[2:]))
    assert pane.picked() == (entity_of("Irlande") - 2, entity_of("Tanger") - 2)


def test_letters_lead_to_the_name_that_begins_so(pane: NamesPane, qtbot: QtBot) -> None:
    table = table_of(pane)
    wanted = column_of(pane, NameColumn.FRENCH)[-1]
    table.setCurrentIndex(table.model().index(0, NameColumn.KIND))
    QTest.keyClicks(table, wanted[:3])
    assert table.currentIndex().siblingAtColumn(NameColumn.FRENCH).data() == wanted
