"""What the reader does to names, and what the book holds afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Activity, Briefing
from desktop_app.core.names import Entity, EntityKind, NameCorrection, Side
from desktop_app.core.pipeline import Stage
from desktop_app.settings import Settings
from desktop_app.ui.names.name_dialogs import MergeDialog, RenameDialog
from tests import toys
from tests.ui.naming import agree, corrections, dialog_of, pick, press
from tests.ui.windows import Opened, Opening

PLACE, ORGANISATION, PERSON = EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.PERSON
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def briefed(opened: Opened) -> Opened:
    """A window with the toy article on the reading page."""
    opened.brief()
    return opened


def test_a_name_gets_another_kind_by_key(briefed: Opened) -> None:
    pick(briefed, "Crest")
    press(briefed, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert corrections(briefed) == (NameCorrection("Crest", ORGANISATION),)


def test_several_names_get_another_kind_at_once(briefed: Opened) -> None:
    pick(briefed, "Crest", "Die")
    briefed.window.commands.names.kinds[0].trigger()
    assert set(corrections(briefed)) == {NameCorrection("Crest", PERSON), NameCorrection("Die", PERSON)}


def test_the_kind_that_a_name_has_changes_nothing(briefed: Opened) -> None:
    pick(briefed, "Crest")
    actions = briefed.window.commands.names
    assert [action.isChecked() for action in actions.kinds] == [False, True, False, False]
    actions.kinds[1].trigger()
    assert corrections(briefed) == ()
    assert actions.kinds[1].isChecked()


def test_two_corrections_in_a_row_know_of_each_other(briefed: Opened) -> None:
    pick(briefed, "Crest")
    curator = briefed.window.curator
    curator.retype(ORGANISATION)
    curator.ask_name()
    dialog = dialog_of(briefed, RenameDialog)
    dialog._english.setText("Crest Town")
    agree(dialog)
    assert corrections(briefed) == (NameCorrection("Crest", ORGANISATION, "Crest Town"),)


def test_a_name_is_renamed_in_english(briefed: Opened) -> None:
    pick(briefed, "Croix-Rouge")
    press(briefed, Qt.Key.Key_F2)
    dialog = dialog_of(briefed, RenameDialog)
    assert (dialog.french, dialog.english) == ("Croix-Rouge", "Red Cross")
    QTest.keyClicks(dialog._english, "The Red Cross")
    agree(dialog)
    assert corrections(briefed) == (NameCorrection("Croix-Rouge", ORGANISATION, "The Red Cross"),)


def test_a_name_is_renamed_in_french(briefed: Opened) -> None:
    pick(briefed, "Die")
    briefed.window.curator.ask_name()
    dialog = dialog_of(briefed, RenameDialog)
    dialog._french.setText("Ville de Die")
    agree(dialog)
    assert corrections(briefed) == (NameCorrection("Die", PLACE, "", "Ville de Die"),)


def test_both_names_are_changed_in_one_step(briefed: Opened) -> None:
    pick(briefed, "Die")
    briefed.window.curator.ask_name()
    dialog = dialog_of(briefed, RenameDialog)
    dialog._french.setText("Ville de Die")
    dialog._english.setText("Die in Drôme")
    agree(dialog)
    assert NameCorrection("Die", PLACE, "Die in Drôme", "Ville de Die") in corrections(briefed)
    briefed.window.commands.undoing.undo.trigger()
    assert corrections(briefed) == ()


def test_renaming_to_the_same_corrects_nothing(briefed: Opened) -> None:
    pick(briefed, "Die")
    briefed.window.curator.ask_name()
    agree(dialog_of(briefed, RenameDialog))
    assert corrections(briefed) == ()


def test_a_name_is_merged_with_another(briefed: Opened) -> None:
    pick(briefed, "Die")
    press(briefed, Qt.Key.Key_M, CONTROL)
    dialog = dialog_of(briefed, MergeDialog)
    offered = [dialog._list.item(row).text() for row in range(dialog._list.count())]
    assert offered[:3] == ["Drôme", "Valence", "Crest"], "places first"
    assert "Die" not in offered
    assert not any("320" in words for words in offered)
    QTest.keyClicks(dialog._filter, "croix")
    agree(dialog)
    assert corrections(briefed) == (NameCorrection("Die", ORGANISATION, "", "Croix-Rouge"),)


def test_names_picked_together_are_merged_into_one_of_them(briefed: Opened) -> None:
    pick(briefed, "Valence", "Die", "Crest")
    briefed.window.commands.names.merge.trigger()
    dialog = dialog_of(briefed, MergeDialog)
    assert [dialog._list.item(row).text() for row in range(3)] == ["Valence", "Crest", "Die"]
    agree(dialog)
    assert set(corrections(briefed)) == {
        NameCorrection("Die", PLACE, "", "Valence"),
        NameCorrection("Crest", PLACE, "", "Valence"),
    }


def two_wordings(briefing: Briefing) -> Iterator[Briefing]:
    """Crest and Die are one."""
    crest, die = (next(one for one in briefing.entities if one.french == name) for name in ("Crest", "Die"))
    both = Entity(PLACE, "Crest", "Crest", (*crest.on(Side.FRENCH), *die.on(Side.FRENCH)))
    yield replace(briefing, entities=(*(one for one in briefing.entities if one not in (crest, die)), both))


def test_the_wordings_of_a_name_become_names_of_their_own(opening: Opening) -> None:
    opened = opening(Settings(language="en"), lambda: (*toys.stages(), Stage(Activity.NAMES, two_wordings)))
    opened.brief()
    pick(opened, "Crest")
    press(opened, Qt.Key.Key_M, CONTROL | SHIFT)
    assert corrections(opened) == (NameCorrection("Crest", PLACE, "", "Crest"), NameCorrection("Die", PLACE, "", "Die"))


def test_what_is_no_name_is_taken_away_and_comes_back(briefed: Opened, qtbot: QtBot) -> None:
    pick(briefed, "Crest")
    with qtbot.waitSignal(briefed.window.curator.done) as told:
        press(briefed, Qt.Key.Key_Delete)
    assert told.args == ["No name any more: “Crest”. Ctrl+Z takes it back."]
    assert corrections(briefed) == (NameCorrection("Crest", None),)
    press(briefed, Qt.Key.Key_Z, CONTROL)
    assert corrections(briefed) == ()
    press(briefed, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert corrections(briefed) == (NameCorrection("Crest", None),)


def test_a_date_cannot_be_changed_and_the_tip_says_why(briefed: Opened) -> None:
    pick(briefed, "mardi 4 mars")
    actions = briefed.window.commands.names
    for action in (*actions.kinds, actions.rename, actions.merge, actions.part, actions.reject, actions.leave):
        assert not action.isEnabled()
        assert action.toolTip().endswith("Dates, times and quantities cannot be changed.")
    assert actions.next.isEnabled()
    press(briefed, Qt.Key.Key_Delete)
    assert corrections(briefed) == ()


def test_what_makes_no_sense_is_off_and_says_why(opened: Opened) -> None:
    actions = opened.window.commands.names
    assert not any(one.isEnabled() for one in (actions.add, actions.rename, actions.hand_on))
    assert actions.take_in.isEnabled()
    opened.brief()
    assert actions.rename.toolTip() == "Rename… (F2)\nPick a name first."
    pick(opened, "Crest")
    assert actions.rename.toolTip() == "Rename… (F2)"
    assert "only one wording" in actions.part.toolTip()
    pick(opened, "Crest", "Die")
    assert "one name only" in actions.rename.toolTip()
    opened.window.commands.new.trigger()
    assert not actions.rename.isEnabled()
