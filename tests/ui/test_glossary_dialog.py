"""The window of the glossaries: written in place, with the keyboard, and every change counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.glossary import Term
from desktop_app.glossary_store import GlossaryStore
from desktop_app.ui.glossary import glossary_dialog
from desktop_app.ui.glossary.glossary_book import GlossaryBook
from desktop_app.ui.glossary.glossary_dialog import GlossaryDialog
from desktop_app.ui.glossary.glossary_table import GlossaryTable
from desktop_app.ui.glossary.term_dialog import TermDialog
from desktop_app.ui.history import History

TRUCE = Term("cessez-le-feu", "truce")
AREA = Term("zone tampon", "buffer area", "UN usage")


class Shown:
    """A dialog on the offscreen screen, and its parts."""

    def __init__(self, qtbot: QtBot, folder: Path, *terms: Term) -> None:
        self.book = GlossaryBook(History())
        self.book.open(GlossaryStore(folder))
        if terms:
            self.book.create("Sahel")
            self.book.add(terms)
        self.qtbot, self.dialog = qtbot, GlossaryDialog(self.book)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.table: GlossaryTable = self.dialog.findChild(GlossaryTable)  # type: ignore[assignment]
        self.names: QComboBox = self.dialog.findChild(QComboBox)  # type: ignore[assignment]

    def button(self, words: str) -> QPushButton:
        found = self.dialog.findChildren(QPushButton)
        return next(one for one in found if one.text().replace("&", "").rstrip("…") == words)

    def write(self, text: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Type into the cell that is being written in, and leave it with `key`."""
        QApplication.processEvents()
        line = self.table.findChildren(QLineEdit)[-1]
        line.setText(text)
        QTest.keyClick(line, key)
        QApplication.processEvents()

    def told(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel))


def test_a_term_is_written_with_the_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path)
    QTest.keyClick(shown.button("Add a term"), Qt.Key.Key_Space)
    shown.write("zone tampon")
    shown.write("buffer area")
    shown.write("UN usage", Qt.Key.Key_Return)
    assert shown.book.glossary == (AREA,)
    assert (shown.book.name, shown.names.currentText()) == ("My glossary", "My glossary")
    assert GlossaryStore(tmp_path).load("My glossary").glossary == (AREA,)


def test_a_row_that_lacks_something_does_not_count_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path, TRUCE)
    shown.button("Add a term").click()
    shown.write("zone tampon", Qt.Key.Key_Return)
    assert shown.book.glossary == (TRUCE,)
    assert "count yet" in shown.told()


def test_a_cell_is_changed_in_place_and_del_removes_the_row(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path, TRUCE, AREA)
    shown.table.setCurrentCell(0, 1)
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    shown.write("armistice", Qt.Key.Key_Return)
    assert [one.english for one in shown.book.glossary] == ["armistice", "buffer area"]
    shown.table.setCurrentCell(0, 0)
    QTest.keyClick(shown.table, Qt.Key.Key_Delete)
    assert shown.book.glossary == (AREA,)


def test_enter_in_the_table_closes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path, TRUCE)
    shown.table.setCurrentCell(0, 2)
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    shown.write("note", Qt.Key.Key_Return)
    assert shown.dialog.isVisible()
    assert shown.book.glossary == (Term("cessez-le-feu", "truce", "note"),)


def test_another_glossary_is_chosen_from_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    GlossaryStore(tmp_path).save("Mali", (AREA,))
    shown = Shown(qtbot, tmp_path, TRUCE)
    assert [shown.names.itemText(index) for index in range(shown.names.count())] == ["None", "Mali", "Sahel"]
    shown.names.setCurrentIndex(1)
    shown.names.activated.emit(1)
    assert (shown.book.name, shown.table.terms) == ("Mali", (AREA,))
    shown.names.activated.emit(0)
    assert (shown.book.name, shown.table.rowCount(), shown.button("Rename").isEnabled()) == ("", 0, False)


def test_new_rename_and_delete(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Shown(qtbot, tmp_path, TRUCE)
    answers = iter(["Mali", "sahel", "Niger"])

    def answered(dialog: QInputDialog) -> int:
        dialog.setTextValue(next(answers))
        return 1

    monkeypatch.setattr(QInputDialog, "exec", answered)
    shown.button("New").click()
    assert (shown.book.name, shown.table.rowCount()) == ("Mali", 0)
    shown.button("New").click()
    assert "There is a glossary of this name already" in shown.told()
    shown.button("Rename").click()
    assert list(shown.book.names) == ["Niger", "Sahel"]
    monkeypatch.setattr(glossary_dialog, "agrees", lambda *_: True)
    shown.button("Delete").click()
    assert list(shown.book.names) == ["Sahel"]
    assert shown.names.currentText() == "None"


def test_import_and_export(qtbot: QtBot, tmp_path: Path) -> None:
    table = tmp_path / "desk.tsv"
    table.write_text("zone tampon\tbuffer area\tUN usage\nno tab\n", encoding="utf-8")
    shown = Shown(qtbot, tmp_path / "glossaries")
    with qtbot.waitSignal(shown.dialog.folder_used, timeout=100) as used:
        shown.dialog.take_in(table)
    assert (shown.book.name, shown.table.terms, used.args) == ("desk", (AREA,), [tmp_path])
    assert "1 line" in shown.told()
    shown.dialog.hand_on(tmp_path / "out.tsv")
    assert "zone tampon\tbuffer area\tUN usage" in (tmp_path / "out.tsv").read_text(encoding="utf-8")
    shown.dialog.take_in(tmp_path / "missing.tsv")
    assert "missing.tsv could not be opened" in shown.told()


def test_everything_has_a_name_and_can_be_reached(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path, TRUCE)
    assert shown.table.accessibleName() == "Terms of the glossary"
    assert shown.names.accessibleName() == "Glossary in use"
    for widget in (shown.table, shown.names, *shown.dialog.findChildren(QPushButton)):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_term_to_add_needs_both_languages(qtbot: QtBot) -> None:
    dialog = TermDialog(Term("zones tampons", ""), "Sahel")
    qtbot.addWidget(dialog)
    yes = next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Add")
    assert not yes.isEnabled()
    _, english, note = dialog.findChildren(QLineEdit)
    english.setText(" buffer  areas ")
    note.setText("UN")
    assert (yes.isEnabled(), dialog.term) == (True, Term("zones tampons", "buffer areas", "UN"))
