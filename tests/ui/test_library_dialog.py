"""The history in the window: off until it is asked for, emptied for good, never refilled behind the reader."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Article, Briefing
from desktop_app.core.origin import Origin
from desktop_app.library import search
from desktop_app.library.history import BriefingHistory
from desktop_app.library.record import read_briefing
from desktop_app.settings import Settings
from desktop_app.ui.library.library_desk import LibraryDesk
from desktop_app.ui.library.library_dialog import HistoryDialog
from tests import toys
from tests.ui.windows import Opened, open_window

FLOOD = toys.snapshots()[-1]
STRIKE = toys.snapshots(Article("Les dockers du Havre ont cessé le travail."))[-1]
OTHER = Article("Un autre article.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def filled(folder: Path) -> Path:
    """Two briefings, the strike the newer."""
    history = BriefingHistory(folder)
    origin = Origin("La Drôme sous l’eau", "Le Courrier")
    history.save(replace(FLOOD, article=replace(FLOOD.article, origin=origin)))
    history.save(STRIKE)
    history.close()
    return folder


def titles(dialog: HistoryDialog) -> list[str]:
    table = dialog.form.table
    items = (table.item(row, 0) for row in range(table.rowCount()))
    return [item.text()[:8] for item in items if item]


def kept(folder: Path) -> list[str]:
    if not (folder / "history.sqlite").exists():
        return []
    history = BriefingHistory(folder)
    entries = history.entries()
    history.close()
    return [entry.title[:8] for entry in entries]


@pytest.fixture
def dialog(qtbot: QtBot, filled: Path) -> Iterator[HistoryDialog]:
    dialog = HistoryDialog(filled, wanted=True, private=False)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def agree(monkeypatch: pytest.MonkeyPatch, answer: bool = True) -> list[tuple[object, ...]]:
    """Answer every question so; what was asked."""
    asked: list[tuple[object, ...]] = []

    def agrees(*words: object) -> bool:
        asked.append(words[1:])
        return answer

    monkeypatch.setattr("desktop_app.ui.library.library_dialog.agrees", agrees)
    return asked


def test_the_newest_is_listed_first_and_picked(dialog: HistoryDialog) -> None:
    assert titles(dialog) == ["Les dock", "La Drôme"]
    assert dialog.form.table.picked() == (0,)
    row = [dialog.form.table.item(1, column) for column in range(4)]
    assert [cell.text() for cell in row if cell][2:] == ["Le Courrier", "–"]


def test_typing_searches_both_languages(dialog: HistoryDialog, qtbot: QtBot) -> None:
    assert dialog.focusWidget() is dialog.form.search
    QTest.keyClicks(dialog.form.search, "reception")
    qtbot.waitUntil(lambda: titles(dialog) == ["La Drôme"])
    dialog.form.search.setText("zebre")
    qtbot.waitUntil(lambda: titles(dialog) == [])
    assert dialog.form.told.text() == "Nothing found."
    assert not dialog.form.open.isEnabled()
    dialog.form.search.clear()
    qtbot.waitUntil(lambda: len(titles(dialog)) == 2)


def test_enter_opens_what_is_found(dialog: HistoryDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.form.search, "drome")
    with qtbot.waitSignal(dialog.opened) as opened:
        QTest.keyClick(dialog.form.search, Qt.Key.Key_Return)
    assert isinstance(opened.args[0], Briefing)
    assert opened.args[0].article.original == FLOOD.article.original
    assert not dialog.isVisible()


def test_keys_in_the_list_open_rename_and_delete(dialog: HistoryDialog) -> None:
    shortcuts = dialog.form.table.findChildren(QShortcut)
    assert {one.key().toString() for one in shortcuts} == {"Return", "Enter", "F2", "Del"}
    assert {one.context() for one in shortcuts} == {Qt.ShortcutContext.WidgetShortcut}


def test_everything_can_be_reached_with_tab_and_says_what_it_is(dialog: HistoryDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    dialog.form.search.setFocus()
    reached: list[QWidget] = []
    for _ in range(20):
        widget = dialog.focusWidget()
        if widget in reached or widget is None:
            break
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = {one for one in dialog.findChildren(QAbstractButton) if one.isEnabled() and one.isVisible() and one.text()}
    assert wanted <= set(reached)
    assert dialog.form.table in reached
    nameless = [one for one in reached if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []


def test_a_briefing_is_renamed_and_tagged(dialog: HistoryDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog.form.table.selectRow(1)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Crues", True))
    dialog.form.rename.click()
    assert titles(dialog) == ["Les dock", "Crues"]
    assert dialog.form.table.picked() == (1,)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("eau, à relire ,", True))
    dialog.form.tag.click()
    cell = dialog.form.table.item(1, 3)
    assert cell
    assert cell.text() == "eau, à relire"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("non", False))
    dialog.form.rename.click()
    assert titles(dialog) == ["Les dock", "Crues"]


def test_deleting_asks_first(dialog: HistoryDialog, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = agree(monkeypatch, answer=False)
    dialog.form.delete.click()
    dialog.form.wipe.click()
    assert len(asked) == 2
    assert all("cannot be undone" in str(words) for words in asked)
    assert len(kept(filled)) == 2


def test_what_is_deleted_is_gone(
    dialog: HistoryDialog, qtbot: QtBot, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(monkeypatch)
    with qtbot.waitSignal(dialog.deleted) as deleted:
        dialog.form.delete.click()
    assert deleted.args == [frozenset((STRIKE.article.sha256,))]
    assert titles(dialog) == ["La Drôme"]
    assert dialog.form.told.text() == "Deleted."
    assert kept(filled) == ["La Drôme"]


def test_several_are_deleted_at_once(dialog: HistoryDialog, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = agree(monkeypatch)
    dialog.form.table.selectAll()
    assert not dialog.form.open.isEnabled()
    dialog.form.delete.click()
    assert "Delete 2 " in str(asked[0])
    assert kept(filled) == []


def test_deleting_all_leaves_no_file(
    dialog: HistoryDialog, qtbot: QtBot, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(monkeypatch)
    with qtbot.waitSignal(dialog.wiped):
        dialog.form.wipe.click()
    assert list(filled.iterdir()) == []
    assert titles(dialog) == []
    assert not dialog.form.wipe.isEnabled()


def test_all_is_exported_for_other_programs(dialog: HistoryDialog, tmp_path: Path) -> None:
    path = tmp_path / "sortie.zip"
    dialog.export_to(path)
    assert str(path) in dialog.form.told.text()
    with zipfile.ZipFile(path) as archive:
        names = sorted(archive.namelist())
        assert [name.rpartition(".")[2] for name in names] == ["dragoman", "html", "json"] * 2
        assert names[0] == "0001 la drome sous l eau.dragoman"
        assert read_briefing(archive.read(names[0])).sentences == FLOOD.sentences
        assert "reception centres" in archive.read(names[2]).decode()


def test_an_export_that_fails_is_one_sentence(dialog: HistoryDialog, tmp_path: Path) -> None:
    dialog.export_to(tmp_path / "nowhere" / "sortie.zip")
    assert "could not be written" in dialog.form.told.text()


def test_a_damaged_history_is_told_and_the_dialog_goes_on(qtbot: QtBot, folder: Path) -> None:
    folder.mkdir()
    (folder / "history.sqlite").write_bytes(b"no database" * 1000)
    dialog = HistoryDialog(folder, wanted=True, private=False)
    qtbot.addWidget(dialog)
    assert "kept as history.damaged" in dialog.form.told.text()
    dialog.refresh()
    assert dialog.form.told.text() == "Nothing is kept."
    dialog.close()


def test_a_search_without_an_index_says_so(dialog: HistoryDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert dialog.form.told.text() == ""
    monkeypatch.setattr(search, "can_index", lambda connection: False)
    dialog.form.search.setText("ecept")
    dialog.refresh()
    assert titles(dialog) == ["La Drôme"]
    assert "slower" in dialog.form.told.text()


def test_looking_makes_no_history(qtbot: QtBot, folder: Path) -> None:
    dialog = HistoryDialog(folder, wanted=False, private=True)
    qtbot.addWidget(dialog)
    assert dialog.form.told.text() == "Nothing is kept."
    assert str(folder) in dialog.form.what.text()
    assert "private session" in dialog.form.what.text()
    dialog.close()
    assert not folder.exists()


class At:
    """A window with its library, and the dialog that its menu opens."""

    def __init__(self, opened: Opened, folder: Path) -> None:
        self.opened, self.window, self.folder = opened, opened.window, folder
        self.desk = LibraryDesk(opened.window, folder)
        self.desk.begin(restore=False)

    def dialog(self) -> HistoryDialog:
        """Open it from the menu."""
        self.window.commands.library.history.trigger()
        return self.window.findChildren(HistoryDialog)[-1]

    def settle(self) -> None:
        """Wait until what is to be written is on the disk."""
        self.desk.keeper.keep()
        self.flush()

    def flush(self) -> None:
        """Wait until the writer has done what it was given."""
        done = threading.Event()
        self.desk._writer.put("the test", done.set)
        assert done.wait(5)

    def brief(self, article: Article = toys.ARTICLE) -> None:
        """Brief and wait for the disk."""
        self.opened.brief(article)
        self.settle()


@pytest.fixture
def at(qtbot: QtBot, folder: Path) -> Iterator[At]:
    at = At(open_window(qtbot, Settings(language="en"), toys.loader()), folder)
    yield at
    at.desk.close(properly=True)
    at.opened.close()


def test_nothing_is_kept_unless_it_is_switched_on(at: At, folder: Path) -> None:
    at.brief()
    at.window.checker.write(0, "Two centres.")
    at.opened.wait()
    at.settle()
    assert not (folder / "history.sqlite").exists()


def test_switched_on_it_keeps_the_page_and_what_comes(at: At, folder: Path) -> None:
    at.brief()
    dialog = at.dialog()
    dialog.form.wanted.click()
    assert at.window.preferences.settings.history
    dialog.close()
    at.settle()
    assert kept(folder) == ["Le préfe"]
    at.brief(OTHER)
    assert kept(folder) == ["Un autre", "Le préfe"]


def test_switched_off_it_keeps_what_there_is_and_adds_nothing(at: At, folder: Path) -> None:
    at.dialog().form.wanted.click()
    at.brief()
    at.dialog().form.wanted.click()
    assert not at.window.preferences.settings.history
    at.window.checker.write(0, "Two centres.")
    at.opened.wait()
    at.brief(OTHER)
    assert kept(folder) == ["Le préfe"]
    history = BriefingHistory(folder)
    assert "Two centres." not in str(history.briefing(1))
    history.close()


def test_edits_are_kept(at: At, folder: Path) -> None:
    at.dialog().form.wanted.click()
    at.brief()
    at.window.checker.write(0, "Two centres.")
    at.opened.wait()
    at.settle()
    history = BriefingHistory(folder)
    assert history.briefing(1).english(0) == "Two centres."
    history.close()


def test_a_briefing_that_is_replaced_at_once_is_kept_all_the_same(at: At, folder: Path) -> None:
    at.dialog().form.wanted.click()
    at.opened.brief()
    at.opened.brief(OTHER)
    at.flush()
    assert kept(folder) == ["Le préfe"], "the other waits for a second of quiet"
    at.settle()
    assert kept(folder) == ["Un autre", "Le préfe"]


def test_what_was_deleted_is_not_kept_again_by_another_edit(
    at: At, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(monkeypatch)
    at.dialog().form.wanted.click()
    at.brief()
    dialog = at.dialog()
    assert titles(dialog) == ["Le préfe"]
    dialog.form.delete.click()
    at.window.checker.write(0, "Two centres.")
    at.opened.wait()
    at.settle()
    assert kept(folder) == []
    at.brief()
    assert kept(folder) == ["Le préfe"], "it was briefed anew, with the history on"
    at.dialog().form.wipe.click()
    at.window.checker.write(0, "Two shelters.")
    at.opened.wait()
    at.settle()
    assert kept(folder) == []


def test_in_private_nothing_is_added(at: At, folder: Path) -> None:
    at.dialog().form.wanted.click()
    at.window.commands.library.private.trigger()
    at.brief()
    assert "private session" in at.dialog().form.what.text()
    assert kept(folder) == []


def test_a_briefing_from_the_history_is_on_the_page_as_it_was(at: At) -> None:
    at.dialog().form.wanted.click()
    at.brief()
    at.window.checker.write(0, "Two centres.")
    at.opened.wait()
    at.settle()
    at.brief(OTHER)
    dialog = at.dialog()
    dialog.form.table.selectRow(1)
    dialog.form.open.click()
    session = at.window.session
    assert session.briefing
    assert session.article
    assert session.article.original == toys.ARTICLE.original
    assert session.briefing.english(0) == "Two centres."
    assert not session.busy
    assert at.window.centre.reads
    assert at.window.empty_page.text() == toys.ARTICLE.original
    at.window.checker.pick(0)
    at.window.checker.revert()
    at.opened.wait()
    assert session.briefing.english(0) == toys.ENGLISH[0]


def test_a_dialog_has_no_field_without_a_name(dialog: HistoryDialog) -> None:
    assert [one for one in dialog.findChildren(QLineEdit) if not one.accessibleName()] == []
