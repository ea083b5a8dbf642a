"""Packages are seen, checked, brought and taken away; the network is asked only where a button says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_app.packages.shelf import PackageRow
from desktop_app.packages.trust import Pin
from desktop_app.ui.packages.packages_dialog import PackagesDialog
from tests.ui.toy_shelf import BROKEN, BUILT_IN, OURS, ToyShelf


@dataclass
class Opened:
    """The dialog, its shelf, and the ways to use it."""

    dialog: PackagesDialog
    shelf: ToyShelf
    qtbot: QtBot

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog._chores.busy, timeout=5000)

    def button(self, start: str) -> QPushButton:
        return next(
            one for one in self.dialog.findChildren(QPushButton) if one.text().replace("&", "").startswith(start)
        )

    def pick(self, row: PackageRow) -> None:
        table = self.dialog.findChild(QTableWidget)
        assert isinstance(table, QTableWidget)
        table.selectRow(self.shelf.packages.index(row))

    def told(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel))

    def cells(self) -> list[list[str]]:
        table = self.dialog.findChild(QTableWidget)
        assert isinstance(table, QTableWidget)
        rows, columns = range(table.rowCount()), range(table.columnCount())
        return [[item.text() if (item := table.item(row, column)) else "" for column in columns] for row in rows]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    shelf = ToyShelf()
    dialog = PackagesDialog(shelf)
    qtbot.addWidget(dialog)
    dialog.show()
    one = Opened(dialog, shelf, qtbot)
    one.wait()
    yield one
    dialog.done(QDialog.DialogCode.Rejected)


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Says yes to every question, and keeps them."""
    questions: list[str] = []

    def say_yes(box: QMessageBox) -> int:
        questions.append(" ".join((box.text(), box.informativeText(), box.buttons()[0].text())).replace("  ", " "))
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", say_yes)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    return questions


def test_every_package_is_listed_with_its_place_and_state(opened: Opened) -> None:
    assert opened.cells() == [
        ["fr → en", "0.1", "built in", "in use"],
        ["fr → en", "1.9", "Dragoman's folder", ""],
        ["broken", "", "", "metadata.json cannot be read"],
    ]


def test_only_what_makes_sense_can_be_pressed(opened: Opened) -> None:
    assert not opened.button("Verify").isEnabled()
    opened.pick(BUILT_IN)
    assert opened.button("Verify").isEnabled()
    assert not opened.button("Remove").isEnabled()
    opened.pick(OURS)
    assert opened.button("Remove").isEnabled()
    opened.pick(BROKEN)
    assert not opened.button("Take along").isEnabled()


def test_looking_asks_nothing_of_the_network(opened: Opened) -> None:
    opened.pick(OURS)
    opened.button("Verify").click()
    opened.wait()
    assert opened.shelf.asked == [f"verify {OURS.name}"]
    assert "as it was" in opened.told()


def test_a_changed_file_is_told(opened: Opened) -> None:
    opened.pick(BUILT_IN)
    opened.button("Verify").click()
    opened.wait()
    assert "Changed since it was installed: model/model.bin" in opened.told()


def test_a_dropped_file_is_installed_and_the_engine_told(opened: Opened) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/media/stick/translate-fr_en-2_0.argosmodel")])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with opened.qtbot.waitSignal(opened.dialog.changed):
        opened.dialog.dropEvent(QDropEvent(QPointF(9, 9), actions, data, buttons, keys))
    opened.wait()
    assert "Installed: translate-fr_en-2_0" in opened.told()
    assert len(opened.cells()) == 4


def test_a_bad_file_is_one_sentence_and_changes_nothing(opened: Opened) -> None:
    opened.dialog.install(Path("/media/stick/bad.argosmodel"))
    opened.wait()
    assert "it is no archive" in opened.told()
    assert len(opened.cells()) == 3


def test_removing_asks_first(opened: Opened, agree: list[str]) -> None:
    opened.pick(OURS)
    opened.button("Remove").click()
    opened.wait()
    assert agree == ["Remove the package translate-fr_en-1_9 from this computer? Remove"]
    assert len(opened.cells()) == 2


def test_taking_along_names_the_file(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/media/stick")
    opened.pick(OURS)
    opened.button("Take along").click()
    opened.wait()
    assert "translate-fr_en-1_9.argosmodel" in opened.told()


def test_the_download_button_names_the_host_and_the_second_one_the_size(opened: Opened, agree: list[str]) -> None:
    button = opened.button("Ask index.example")
    assert opened.shelf.asked == []
    button.click()
    opened.qtbot.waitUntil(lambda: len(opened.cells()) == 4, timeout=5000)
    opened.wait()
    assert opened.shelf.asked == ["offer", "download", "install translate-fr_en-2_0.argosmodel"]
    assert "1.9 from files.example (65.0 MB)" in agree[0]
    assert agree[0].endswith("Download 65.0 MB")


def test_a_download_can_be_stopped(opened: Opened, agree: list[str]) -> None:
    opened.shelf.slow = 0.2
    opened.button("Ask index.example").click()
    opened.qtbot.waitUntil(lambda: "download" in opened.shelf.asked, timeout=5000)
    opened.button("Stop").click()
    opened.wait()
    assert "Stopped." in opened.told()
    assert "install" not in " ".join(opened.shelf.asked)


def test_an_installation_says_how_far_it_is_and_then_that_it_tries_the_package_out(opened: Opened) -> None:
    opened.shelf.slow = 0.02
    heard: list[str] = []
    opened.dialog._chores.progressed.connect(lambda progress: heard.append(opened.told()))
    opened.dialog.install(Path("/media/stick/translate-fr_en-2_0.argosmodel"))
    opened.qtbot.waitUntil(lambda: len(opened.cells()) == 4, timeout=5000)
    assert "32.5 of 65.0 MB" in heard[5]
    assert "Checking and trying it out…" in heard[10]


def test_an_installation_can_be_stopped(opened: Opened) -> None:
    opened.shelf.slow = 0.2
    opened.dialog.install(Path("/media/stick/translate-fr_en-2_0.argosmodel"))
    opened.qtbot.waitUntil(lambda: bool(opened.shelf.asked), timeout=5000)
    opened.button("Stop").click()
    opened.wait()
    assert "Stopped." in opened.told()
    assert len(opened.cells()) == 3


PIN = Pin("cd" * 32, "https://files.example/x.argosmodel", "2026-01-31")


def fetch(opened: Opened) -> None:
    """Ask for the official package, and wait for the end of it."""
    before = len(opened.shelf.asked)
    opened.button("Ask index.example").click()
    opened.qtbot.waitUntil(lambda: len(opened.shelf.asked) > before + 1, timeout=5000)
    opened.wait()


@pytest.mark.parametrize(
    ("pin", "sum_in_the_list", "words"),
    [
        (None, None, "gives no checksum, so this first download is taken on trust. Its checksum is remembered"),
        (None, "ab" * 32, "The list of packages gives its checksum"),
        (PIN, None, "It must be the file of the first download, of 2026-01-31; any other is refused."),
    ],
    ids=["the first", "in the list", "a later one"],
)
def test_before_a_download_the_reader_learns_what_vouches_for_it(
    opened: Opened, agree: list[str], pin: Pin | None, sum_in_the_list: str | None, words: str
) -> None:
    opened.shelf.pin, opened.shelf.sum_in_the_list = pin, sum_in_the_list
    fetch(opened)
    assert words in agree[0]


def test_another_file_than_the_first_is_refused_and_the_first_can_be_forgotten(
    opened: Opened, agree: list[str]
) -> None:
    opened.shelf.pin = PIN
    assert opened.button("Forget").isHidden()
    fetch(opened)
    assert "was refused: its SHA-256 is efefef" in opened.told()
    assert "not the file of the first download" in opened.told()
    assert opened.button("Forget").isEnabled()
    assert not opened.button("Forget").isHidden()
    opened.button("Forget").click()
    opened.wait()
    assert "will be trusted, whoever made it" in agree[1]
    assert "ef" * 32 in agree[1].replace("\n", "")
    assert "Forgotten." in opened.told()
    assert opened.button("Forget").isHidden()
    fetch(opened)
    assert opened.shelf.asked[2:] == ["forget", "offer", "download", "install translate-fr_en-2_0.argosmodel"]


def test_what_a_server_says_is_shown_as_it_is(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    formats: list[Qt.TextFormat] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: formats.append(box.textFormat()))
    opened.button("Ask index.example").click()
    opened.qtbot.waitUntil(lambda: bool(formats), timeout=5000)
    assert formats == [Qt.TextFormat.PlainText]


def test_enter_does_not_forget(opened: Opened, agree: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened.shelf.pin = PIN
    fetch(opened)
    default: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: default.append(box.defaultButton().text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.defaultButton())
    opened.button("Forget").click()
    opened.wait()
    assert default == ["Cancel"]
    assert opened.shelf.pin == PIN


def test_who_does_not_agree_forgets_nothing(opened: Opened, agree: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened.shelf.pin = PIN
    fetch(opened)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[1])
    opened.button("Forget").click()
    opened.wait()
    assert opened.shelf.pin == PIN
    assert not opened.button("Forget").isHidden()


def test_a_file_that_is_not_the_one_of_the_list_leaves_nothing_to_forget(opened: Opened, agree: list[str]) -> None:
    opened.shelf.pin, opened.shelf.sum_in_the_list = PIN, "ab" * 32
    fetch(opened)
    assert "was refused" in opened.told()
    assert opened.button("Forget").isHidden()


def test_closing_in_the_middle_leaves_no_thread(opened: Opened, agree: list[str]) -> None:
    opened.shelf.slow = 0.1
    opened.button("Ask index.example").click()
    opened.qtbot.waitUntil(lambda: "download" in opened.shelf.asked, timeout=5000)
    opened.dialog.close()
    assert not opened.dialog._chores._thread.isRunning()
