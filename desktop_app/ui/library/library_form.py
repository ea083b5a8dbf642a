"""What stands in the dialog of the history, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QItemSelectionModel, QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.library.history import Entry
from desktop_app.ui.look.plain_table import PlainTable
from desktop_app.ui.look.rows import row_of
from desktop_app.ui.spoken import say

_MARGIN, _GAP = 16, 12


class HistoryForm(QWidget):
    """The widgets, from top to bottom; the dialog decides what they do."""

    def __init__(self, folder: Path, wanted: bool, private: bool) -> None:
        """`folder` is shown to the reader; `private` says that nothing is added at present."""
        super().__init__()
        heads = (self.tr("Title"), self.tr("Kept on"), self.tr("Outlet"), self.tr("Tags"))
        self.search = QLineEdit()
        self.table = PlainTable(heads, self.tr("Briefings kept on this computer"))
        self.open = QPushButton(self.tr("&Open"))
        self.rename = QPushButton(self.tr("&Rename…"))
        self.tag = QPushButton(self.tr("&Tags…"))
        self.delete = QPushButton(self.tr("&Delete…"))
        self.told = QLabel()
        self.wanted = QCheckBox(self.tr("&Keep a history on this computer"))
        self.wanted.setChecked(wanted)
        self.what = QLabel(self._explained(folder, private))
        self.export = QPushButton(self.tr("&Export all…"))
        self.wipe = QPushButton(self.tr("Delete &all…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._name_things()
        self._lay_out()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List `entries`; the first is picked."""
        self.table.show_rows([(_cells(one), one.title) for one in entries])
        if entries:
            flags = QItemSelectionModel.SelectionFlag  # `selectRow` would heed the Ctrl of Ctrl+H, if still held
            self.table.setCurrentCell(0, 0, flags.ClearAndSelect | flags.Rows)

    def tell(self, words: str) -> None:
        """Say what came of the last deed."""
        self.told.setText(words)
        say(self.told, words)

    def allow(self, picked: int, listed: int, exists: bool) -> None:
        """Enable what makes sense for so many briefings picked, and listed."""
        for button in (self.open, self.rename, self.tag):
            button.setEnabled(picked == 1)
        self.delete.setEnabled(picked > 0)
        self.export.setEnabled(listed > 0)
        self.wipe.setEnabled(exists)

    def _explained(self, folder: Path, private: bool) -> str:
        """What is kept, where, and what is not."""
        text = self.tr(
            "While this is on, every finished briefing is kept with the whole article, in a folder that anybody "
            "who uses your account can read: %1"
        ).replace("%1", str(folder))
        nothing = self.tr("This is a private session: nothing is added now.")
        return f"{text}\n{nothing}" if private else text

    def _name_things(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the French, the English, titles and tags"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.search.setClearButtonEnabled(True)
        self.wanted.setAccessibleDescription(self.what.text())
        for label in (self.told, self.what):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = (self.open, self.rename, self.tag, self.delete, self.export, self.wipe, self.close_button)
        for button in buttons:
            button.setAutoDefault(False)  # Enter in the search field or the list opens a briefing

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(row_of(self.open, self.rename, self.tag, self.delete))
        column.addWidget(self.told)
        column.addWidget(self.wanted)
        column.addWidget(self.what)
        column.addLayout(row_of(self.export, self.wipe, last=self.close_button))


def _cells(entry: Entry) -> tuple[str, str, str, str]:
    day = entry.saved.astimezone()
    kept_on = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return entry.title, kept_on, entry.outlet or "–", ", ".join(entry.tags) or "–"
