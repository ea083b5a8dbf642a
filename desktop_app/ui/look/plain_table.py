"""A table to read and to pick rows in, for dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

_STYLE = "QTableView::item { padding: 4px 13px; }"
"""In line with the padding of the headings."""


class PlainTable(QTableWidget):
    """Whole rows are picked, nothing is edited, Tab leads out of it."""

    def __init__(self, heads: Sequence[str], name: str) -> None:
        super().__init__(0, len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet(_STYLE)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_rows(self, rows: Sequence[tuple[Sequence[str], str]]) -> None:
        """Replace what is shown by `rows`: the words of the cells, and a tip for all of them."""
        self.setRowCount(len(rows))
        for at, (cells, tip) in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tip)
                self.setItem(at, column, item)

    def picked(self) -> tuple[int, ...]:
        """The rows picked, from the top."""
        return tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))
