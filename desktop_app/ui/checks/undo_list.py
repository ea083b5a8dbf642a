"""A table of changes with buttons that undo those picked, or all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.look.plain_table import PlainTable

_GAP = 12


class UndoList(QWidget):
    """What is told about the changes, the changes, and the way back."""

    undone = Signal(tuple)
    """The rows to be undone, counted from 0."""

    def __init__(self, told: str, heads: Sequence[str], name: str, rows: Sequence[tuple[Sequence[str], str]]) -> None:
        """`rows` are the words of the cells, with a tip; `name` is spoken."""
        super().__init__()
        self._count = len(rows)
        self._table = PlainTable(heads, name)
        self._undo = QPushButton(self.tr("&Undo selected"))
        self._undo_all = QPushButton(self.tr("Undo &all"))
        self._table.show_rows(rows)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._lay_out(told)
        self._table.itemSelectionChanged.connect(self._on_selection_changed)
        self._undo.clicked.connect(self._on_undo)
        self._undo_all.clicked.connect(self._on_undo_all)
        self._undo_all.setEnabled(self._count > 0)
        self._on_selection_changed()

    def _lay_out(self, told: str) -> None:
        label = QLabel(told)
        label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addWidget(self._undo_all)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        column.addWidget(label)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self._table)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._undo.setEnabled(bool(self._table.picked()))

    @Slot()
    def _on_undo(self) -> None:
        self.undone.emit(self._table.picked())

    @Slot()
    def _on_undo_all(self) -> None:
        self.undone.emit(tuple(range(self._count)))
