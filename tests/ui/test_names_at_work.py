"""Names added, left, listed, handed on and gone through: what the book holds and the page shows afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPlainTextEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Activity, Article, Briefing, Rewording
from desktop_app.core.names import EntityKind, FormSource, Mention, NameCorrection, Side
from desktop_app.core.pipeline import Stage
from desktop_app.core.text import Span
from desktop_app.settings import Settings
from desktop_app.ui.checks.repairs_dialog import RepairsDialog
from desktop_app.ui.names.corrections_dialog import CorrectionsDialog
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.names.name_dialogs import AddDialog
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.grid_menu import GridMenu
from desktop_app.ui.reading.present import Selection
from tests import toys
from tests.ui.naming import agree, corrections, dialog_of, pick, press
from tests.ui.windows import Opened, Opening, open_window

PLACE, ORGANISATION, PERSON = EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.PERSON
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def briefed(opened: Opened) -> Opened:
    """A window with the toy article on the reading page."""
    opened.brief()
    return opened


def put_valence_right(briefing: Briefing) -> Iterator[Briefing]:
    """As if the translation had said Valencia."""
    sentence, english = briefing.sentences[0], briefing.english(0) or ""
    assert sentence.translation is not None
    start = english.index("Valence")
    rewording = Rewording(Span(start, start + 7), "Valencia", FormSource.TABLE)
    yield briefing.with_sentence(
        0, replace(sentence, translation=replace(sentence.translation, rewordings=(rewording,)))
    )


@pytest.fixture
def reworded(opening: Opening) -> Opened:
    """The toy article with one name put right in its English."""
    stages = (*toys.stages(), Stage(Activity.TRANSLATE, put_valence_right))
    opened = opening(Settings(language="en"), lambda: stages)
    opened.brief()
    return opened


def test_words_are_added_as_a_name_by_keyboard_alone(briefed: Opened) -> None:
    page = briefed.window.reading_page
    page.go_to(0)
    press(briefed, Qt.Key.Key_E, CONTROL)
    dialog = dialog_of(briefed, AddDialog)
    text = dialog.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    QTest.keyClick(text, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(text, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert dialog.words == "préfet"
    QTest.keyClick(dialog._kind, Qt.Key.Key_Down)
    QTest.keyClick(dialog._kind, Qt.Key.Key_Down)
    QTest.keyClicks(dialog._english, "prefect")
    QTest.keyClick(dialog._english, Qt.Key.Key_Return)
    assert corrections(briefed) == (NameCorrection("préfet", ORGANISATION, "prefect"),)


def test_words_selected_in_the_french_are_proposed(briefed: Opened) -> None:
    page = briefed.window.reading_page
    start = page.text.french(2).index("rivière")
    page.text.picked._set(Selection(2, Column.FRENCH, Span(start, start + 7)))
    briefed.window.commands.names.add.trigger()
    dialog = dialog_of(briefed, AddDialog)
    assert dialog.words == "rivière"
    agree(dialog)
    assert corrections(briefed) == (NameCorrection("rivière", PERSON),)


def menu_of(opened: Opened, entity: int | None) -> GridMenu:
    opened.window.reading_page._show_menu(QPoint(5, 5), entity)
    return dialog_of(opened, GridMenu)


def words_of(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_the_menu_on_words_selected_adds_them(briefed: Opened) -> None:
    page = briefed.window.reading_page
    start = page.text.french(2).index("rivière")
    page.text.picked._set(Selection(2, Column.FRENCH, Span(start + 1, start + 6)))
    menu = menu_of(briefed, None)
    assert words_of(menu)[:3] == ["Add “rivière” as", "Copy", "Edit the English"]
    kinds = menu.actions()[0].menu()
    assert isinstance(kinds, QMenu)
    assert words_of(kinds) == ["Person", "Place", "Organisation", "Other name"]
    kinds.actions()[1].trigger()
    menu.close()
    assert corrections(briefed) == (NameCorrection("rivière", PLACE),)


def test_the_menu_on_a_name_picks_it_and_offers_what_the_list_offers(briefed: Opened) -> None:
    briefing = briefed.window.session.briefing
    assert briefing is not None
    crest = next(place for place, one in enumerate(briefing.entities) if one.french == "Crest")
    menu = menu_of(briefed, crest)
    assert {"Change kind", "Rename…", "Not a name", "Next mention"} <= set(words_of(menu))
    assert briefed.window.reading_page.text._delegate.entity == crest
    briefed.window.commands.names.reject.trigger()
    menu.close()
    assert corrections(briefed) == (NameCorrection("Crest", None),)


def test_the_list_has_the_same_menu(briefed: Opened) -> None:
    pick(briefed, "Crest")
    pane = briefed.window.reading_page.names
    pane._table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = next(one for one in pane.findChildren(QMenu) if one.isVisible())
    assert "Rename…" in words_of(menu)
    menu.close()


def test_a_name_hidden_from_the_list_can_be_corrected_in_the_text(briefed: Opened) -> None:
    page, briefing = briefed.window.reading_page, briefed.window.session.briefing
    assert briefing is not None
    page.names._legend._on_shown_changed(PLACE, False)
    page.text.entity_picked.emit(next(place for place, one in enumerate(briefing.entities) if one.french == "Crest"))
    assert page.names.picked() == ()
    press(briefed, Qt.Key.Key_Delete)
    assert corrections(briefed) == (NameCorrection("Crest", None),)


def test_english_put_right_is_left_as_it_was(reworded: Opened) -> None:
    pick(reworded, "Crest")
    actions = reworded.window.commands.names
    assert "as the translation had it" in actions.leave.toolTip()
    assert not actions.leave.isEnabled()
    pick(reworded, "Valence")
    assert actions.leave.isEnabled()
    actions.leave.trigger()
    assert corrections(reworded) == (NameCorrection("Valence", PLACE, "Valencia"),)


def test_what_was_put_right_is_counted_listed_and_undone(reworded: Opened) -> None:
    assert "put right" in reworded.window.status._repairs.text()
    assert reworded.window.commands.repairs.isEnabled()
    reworded.window.errands.show_repairs()
    dialog = dialog_of(reworded, RepairsDialog)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Undo &all").click()
    assert corrections(reworded) == (NameCorrection("Valence", PLACE, "Valencia"),)


def test_corrections_are_handed_on_and_taken_in(
    briefed: Opened, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, curator = tmp_path / "noms.tsv", briefed.window.curator
    curator.add("Koutsk", PLACE, "Kutsk")
    monkeypatch.setattr(QFileDialog, "exec", lambda self: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(path)])
    with qtbot.waitSignal(curator.done) as told:
        briefed.window.commands.names.hand_on.trigger()
    assert told.args == ["Corrections exported: noms.tsv"]
    path.write_text(path.read_text("utf-8") + "Zèbre\tno such kind\n", "utf-8")
    briefed.window.commands.undoing.undo.trigger()
    assert corrections(briefed) == ()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(curator.done) as told:
        briefed.window.commands.names.take_in.trigger()
    assert told.args[0].startswith("Corrections imported from noms.tsv. 1 line")
    assert corrections(briefed) == (NameCorrection("Koutsk", PLACE, "Kutsk"),)


def test_a_table_that_is_none_and_a_place_that_is_none_are_told(briefed: Opened, tmp_path: Path) -> None:
    briefed.window.curator.take_in(tmp_path / "missing.tsv")
    assert briefed.window.problem_bar.message is not None
    briefed.window.problem_bar.clear()
    briefed.window.curator.hand_on(tmp_path)
    assert briefed.window.problem_bar.message is not None
    assert briefed.remedies() == []


def test_corrections_go_with_the_window_into_another_language(briefed: Opened) -> None:
    briefed.window.preferences.choose_language("fr")
    pick(briefed, "Crest")
    briefed.window.commands.names.kinds[0].trigger()
    assert corrections(briefed) == (NameCorrection("Crest", PERSON),)
    assert briefed.window.commands.undoing.undo.isEnabled()


def test_the_light_stays_on_a_name_that_is_corrected(briefed: Opened) -> None:
    page = briefed.window.reading_page
    pick(briefed, "Crest")
    page._on_entity_picked(page.names.picked()[0])
    briefed.window.curator.add("préfet", PERSON)
    briefed.wait()
    briefing = briefed.window.session.briefing
    assert briefing is not None
    lit = page.text._delegate.entity
    assert lit is not None
    assert briefing.entities[lit].french == "Crest"
    assert [briefing.entities[place].french for place in page.names.picked()] == ["Crest"]


def test_mentions_are_gone_through_and_counted(opened: Opened) -> None:
    opened.brief(Article("Crest attend.\nRien ici.\nDie et Crest.\nEncore Crest."))
    page, place = opened.window.reading_page, opened.window.reading_page.names._tools._place
    pick(opened, "Crest")
    page._on_entity_picked(page.names.picked()[0])
    assert place.text() == "– of 3"
    seen = []
    for _ in range(4):
        press(opened, Qt.Key.Key_F4)
        seen.append((page.text.currentIndex().row(), place.text()))
    assert seen == [(0, "1 of 3"), (2, "2 of 3"), (3, "3 of 3"), (0, "1 of 3")]
    press(opened, Qt.Key.Key_F4, SHIFT)
    assert place.text() == "3 of 3"
    assert [index.row() for index in page.text.selectionModel().selectedRows()] == [3]
    assert page.text._delegate.mention == Mention(Side.FRENCH, 3, Span(7, 12))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert place.text() == ""
    page.text.go_to(2)
    page.text.entity_picked.emit(page.names._model.row(0).entity)
    assert place.text() == "2 of 3"


def test_every_key_is_listed_once(opened: Opened) -> None:
    keys = [key.toString() for action in opened.window.commands.with_keys() for key in action.shortcuts()]
    assert len(set(keys)) == len(keys)
    assert {"F4", "Shift+F4", "F2", "Ctrl+E", "Ctrl+M", "Alt+1", "Alt+4", "Del", "Ctrl+Z"} <= set(keys)


def test_corrections_of_any_article_are_listed_and_taken_back(briefed: Opened) -> None:
    book = briefed.window.session.book
    assert not briefed.window.commands.names.list.isEnabled()
    book.correct([NameCorrection("Zèbre", None), NameCorrection("Koutsk", PLACE, "Kutsk", "Ville de Koutsk")])
    briefed.window.commands.names.list.trigger()
    dialog = dialog_of(briefed, CorrectionsDialog)
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    rows = [[item.text() for column in range(4) if (item := table.item(row, column))] for row in range(2)]
    assert rows == [["Koutsk", "Place", "Kutsk", "Ville de Koutsk"], ["Zèbre", "not a name", "–", "–"]]
    table.selectRow(1)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Undo selected").click()
    assert corrections(briefed) == (NameCorrection("Koutsk", PLACE, "Kutsk", "Ville de Koutsk"),)
    briefed.window.commands.undoing.undo.trigger()
    assert len(corrections(briefed)) == 2
    assert briefed.window.commands.undoing.redo.text() == "Re&do: forget corrections"


def test_nothing_new_is_told_when_the_same_names_are_picked_again(briefed: Opened, qtbot: QtBot) -> None:
    pick(briefed, "Crest")
    curator = briefed.window.curator
    with qtbot.assertNotEmitted(curator.changed):
        curator.pick(briefed.window.reading_page.names.picked())


def test_a_damaged_list_of_corrections_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text("Koutsk\tplace\nZèbre\tno such kind\n", "utf-8")
    opened = open_window(qtbot, Settings(language="en"), toys.loader(), NameBook(path))
    message = opened.window.problem_bar.message
    assert message is not None
    assert "names.damaged.tsv" in message.text
    assert (tmp_path / "names.damaged.tsv").exists()
    opened.close()
