"""The reader's glossaries: which one is in force, what is in it, importing and exporting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import DragomanError
from desktop_app.glossary_store import LONGEST_NAME
from desktop_app.ui.dialogs import ask_glossary, ask_glossary_file
from desktop_app.ui.glossary.glossary_book import GlossaryBook
from desktop_app.ui.glossary.glossary_table import GlossaryTable
from desktop_app.ui.look.appearance import give_room
from desktop_app.ui.questions import agrees
from desktop_app.ui.wording import about_error, about_glossary

_SIZE = (760, 520)
_MARGIN = 16
_GAP = 12


class GlossaryDialog(QDialog):
    """Every change counts at once: the article on the page is briefed with it."""

    folder_used = Signal(Path)
    """Where a table was read or written."""

    def __init__(self, book: GlossaryBook, folder: Path | None = None, parent: QWidget | None = None) -> None:
        """`folder` is where tables are looked for first."""
        super().__init__(parent)
        self._book, self._folder = book, folder
        self.setWindowTitle(self.tr("Glossary"))
        give_room(self, *_SIZE)
        self._names, self._told = QComboBox(), QLabel()
        heads = (self.tr("French"), self.tr("English"), self.tr("Note"))
        self._table = GlossaryTable(heads, self.tr("Terms of the glossary"))
        self._new, self._rename = QPushButton(self.tr("&New…")), QPushButton(self.tr("&Rename…"))
        self._delete, self._add = QPushButton(self.tr("&Delete…")), QPushButton(self.tr("&Add a term"))
        self._remove, self._import = QPushButton(self.tr("Re&move")), QPushButton(self.tr("&Import…"))
        self._export = QPushButton(self.tr("&Export…"))
        self._lay_out()
        self._connect()
        self._show_book()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        told = QLabel(
            self.tr(
                "The English of your articles says these terms so. Write the French as a dictionary has it: plurals "
                "and feminines are found too. A verb has “to” before its English."
            )
        )
        for label in (told, self._told):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addLayout(self._choice())
        column.addWidget(told)
        column.addWidget(self._table, 1)
        column.addWidget(self._told)
        column.addLayout(_row(self._add, self._remove, None, self._import, self._export, buttons))

    def _choice(self) -> QHBoxLayout:
        label = QLabel(self.tr("&Glossary in use"))
        label.setBuddy(self._names)
        self._names.setAccessibleName(self.tr("Glossary in use"))
        self._names.setMinimumContentsLength(18)
        row = _row(label, self._names, self._new, self._rename, self._delete)
        row.setStretch(1, 1)
        return row

    def _connect(self) -> None:
        self._names.activated.connect(self._on_chosen)
        self._new.clicked.connect(self._ask_new)
        self._rename.clicked.connect(self._ask_rename)
        self._delete.clicked.connect(self._ask_delete)
        self._add.clicked.connect(self._begin_term)
        self._remove.clicked.connect(self._table.remove_picked)
        self._import.clicked.connect(self._ask_import)
        self._export.clicked.connect(self._ask_export)
        self._table.edited.connect(self._on_edited)
        self._table.itemSelectionChanged.connect(self._refresh)
        self._book.failed.connect(self._tell_error)
        self._book.damaged.connect(self._tell_damage)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter writes in the table

    def _show_book(self) -> None:
        """The glossaries there are, and the terms of the one in force."""
        self._names.clear()
        self._names.addItem(self.tr("None"), "")
        for name in self._book.names:
            self._names.addItem(name, name)
        self._names.setCurrentIndex(max(0, self._names.findData(self._book.name)))
        self._table.show_terms(self._book.glossary)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        named = bool(self._book.name)
        for button in (self._rename, self._delete):
            button.setEnabled(named)
        self._export.setEnabled(bool(self._book.glossary))
        self._remove.setEnabled(bool(self._table.selectedIndexes()))
        count, unfinished = len(self._book.glossary), self._table.unfinished
        told = self.tr("%n term(s).", "", count)
        lacking = self.tr("%n row(s) lack the French or the English and do not count yet.", "", unfinished)
        self._told.setText(f"{told} {lacking}" if unfinished else told)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._book.use(str(self._names.itemData(index)))
        self._table.show_terms(self._book.glossary)
        self._refresh()

    @Slot()
    def _on_edited(self) -> None:
        terms = self._table.terms
        if terms and not self._book.name:
            self._name_it(self.tr("My glossary"))
        self._book.write(terms)
        self._refresh()

    @Slot()
    def _begin_term(self) -> None:
        self._table.begin_term()

    def _name_it(self, name: str) -> None:
        """Begin a glossary, under `name` or one like it that is free."""
        tries = (name, *(f"{name} {number}" for number in range(2, 1000)))
        if any(self._book.create(one) for one in tries):
            self._names.addItem(self._book.name, self._book.name)
            self._names.setCurrentIndex(self._names.count() - 1)

    @Slot()
    def _ask_new(self) -> None:
        name = self._asked(self.tr("New glossary"), "")
        if name is not None and not self._book.create(name):
            self._tell_name()
        elif name is not None:
            self._show_book()

    @Slot()
    def _ask_rename(self) -> None:
        name = self._asked(self.tr("Rename the glossary"), self._book.name)
        try:
            if name is not None and not self._book.rename(name):
                self._tell_name()
                return
        except DragomanError as error:
            self._tell_error(error)
            return
        self._show_book()

    def _asked(self, title: str, name: str) -> str | None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name, of at most %1 letters:").replace("%1", str(LONGEST_NAME)))
        dialog.setTextValue(name)
        return dialog.textValue() if dialog.exec() else None

    @Slot()
    def _ask_delete(self) -> None:
        question = self.tr("Delete the glossary “%1” and its %2 terms?")
        question = question.replace("%2", str(len(self._book.glossary))).replace("%1", self._book.name)
        if agrees(self, question, self.tr("&Delete"), self.tr("This cannot be undone.")):
            try:
                self._book.delete()
            except DragomanError as error:
                self._tell_error(error)
            else:
                self._show_book()

    @Slot()
    def _ask_import(self) -> None:
        path = ask_glossary(self, self._folder)
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Add the terms of the table `path`, and tell how many lines made no sense."""
        self._use_folder(path)
        if not self._book.name:
            self._name_it(path.stem)
        try:
            bad_lines = self._book.take_in(path)
        except DragomanError as error:
            self._tell_error(error)
            return
        self._show_book()
        skipped = self.tr("%n line(s) were not understood.", "", bad_lines) if bad_lines else ""
        told = self.tr("Imported from %1.").replace("%1", path.name)
        self._told.setText(f"{told} {skipped} {self._told.text()}".replace("  ", " "))

    @Slot()
    def _ask_export(self) -> None:
        path = ask_glossary_file(self, self._folder, self._book.name)
        if path is not None:
            self.hand_on(path)

    def hand_on(self, path: Path) -> None:
        """Write the glossary in force to the table `path`."""
        self._use_folder(path)
        try:
            self._book.hand_on(path)
        except DragomanError as error:
            self._tell_error(error)
        else:
            self._told.setText(self.tr("Exported: %1").replace("%1", path.name))

    def _use_folder(self, path: Path) -> None:
        self._folder = path.parent
        self.folder_used.emit(path.parent)

    @Slot(Exception)
    def _tell_error(self, error: Exception) -> None:
        self._told.setText(about_error(error).text)

    @Slot(str)
    def _tell_damage(self, name: str) -> None:
        self._told.setText(about_glossary(name).text)

    def _tell_name(self) -> None:
        self._told.setText(self.tr("There is a glossary of this name already, or no file can have it."))

    def showEvent(self, event: QShowEvent) -> None:
        """Where there are terms, they can be gone through at once."""
        super().showEvent(event)
        (self._table if self._book.glossary else self._add).setFocus()


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """The parts side by side; what is None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
