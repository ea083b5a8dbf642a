"""The terms of a glossary as a table in which the reader writes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop_app.core.glossary import Glossary, Term, is_term, tidied

_STYLE = "QTableView::item { padding: 2px 6px; } QTableView QLineEdit { padding: 0 4px; border-radius: 0; }"


class GlossaryTable(QTableWidget):
    """Any key writes in a cell, Tab goes to the next while it is written in; Del removes the rows picked."""

    edited = Signal()
    """The reader has changed, added or removed a row."""

    def __init__(self, heads: Sequence[str], name: str) -> None:
        """`heads` are the words over French, English and note; `name` is spoken."""
        super().__init__(0, len(heads))
        triggers = QAbstractItemView.EditTrigger
        self.setHorizontalHeaderLabels(list(heads))
        self.setAccessibleName(name)
        self.setStyleSheet(_STYLE)
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._loading = False
        self.itemChanged.connect(self._on_changed)

    def show_terms(self, glossary: Glossary) -> None:
        """Replace what is shown."""
        self._loading = True
        self.setRowCount(len(glossary))
        for row, term in enumerate(glossary):
            self._fill(row, term)
        self._loading = False

    @property
    def terms(self) -> Glossary:
        """The rows that have both French and English."""
        return tuple(term for term in map(self._term, range(self.rowCount())) if is_term(term))

    @property
    def unfinished(self) -> int:
        """How many rows have something, and not both French and English."""
        rows = map(self._term, range(self.rowCount()))
        return sum(not is_term(term) and any((term.french, term.english, term.note)) for term in rows)

    def begin_term(self) -> None:
        """Write in a new row, at the end."""
        row = self.rowCount()
        self._loading = True
        self.insertRow(row)
        self._fill(row, Term("", ""))
        self._loading = False
        self.setCurrentCell(row, 0)
        self.setFocus()
        self.edit(self.currentIndex())

    @Slot()
    def remove_picked(self) -> None:
        """Remove the rows in which a cell is picked."""
        rows = sorted({index.row() for index in self.selectedIndexes()}, reverse=True)
        self._loading = True
        for row in rows:
            self.removeRow(row)
        self._loading = False
        if rows:
            self.setCurrentCell(min(rows[-1], self.rowCount() - 1), 0)
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes, Enter writes."""
        if self.state() == QAbstractItemView.State.EditingState:  # Enter comes here from the cell too
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.remove_picked()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fill(self, row: int, term: Term) -> None:
        for column, text in enumerate((term.french, term.english, term.note)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self.setItem(row, column, item)

    def _term(self, row: int) -> Term:
        items = (self.item(row, column) for column in range(3))
        return tidied(Term(*(item.text() if item else "" for item in items)))

    @Slot()
    def _on_changed(self) -> None:
        if not self._loading:
            self.edited.emit()
