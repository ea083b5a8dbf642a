"""The repairs made to a text before it was read: what stood there, what stands there now, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.model import Article
from desktop_app.core.repairs import Repair, RepairReason

translate = QCoreApplication.translate

_SIZE = (640, 400)
_SIGNS = str.maketrans({"\n": "⏎", "\t": "⇥", "\0": "␀"})
"""Characters that cannot be seen."""


class RepairsDialog(QDialog):
    """A list of repairs; those picked, or all of them, can be undone."""

    undone = Signal(tuple)
    """Repairs of the article, to be left out from now on."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._repairs = article.repairs
        self._table = QTableWidget(len(self._repairs), 3)
        self._undo = QPushButton(self.tr("&Undo selected"))
        self._undo_all = QPushButton(self.tr("Undo &all"))
        self.setWindowTitle(self.tr("Repairs to the text"))
        self.resize(*_SIZE)
        self._fill()
        self._lay_out()
        self._table.itemSelectionChanged.connect(self._on_selection_changed)
        self._undo.clicked.connect(self._on_undo)
        self._undo_all.clicked.connect(self._on_undo_all)
        self._on_selection_changed()

    def _fill(self) -> None:
        table = self._table
        table.setHorizontalHeaderLabels([self.tr("Was"), self.tr("Is now"), self.tr("Why")])
        table.setAccessibleName(self.windowTitle())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, repair in enumerate(self._repairs):
            for column, text in enumerate((repair.before, repair.after, reason_text(repair.reason))):
                item = QTableWidgetItem(text.translate(_SIGNS) or "–")
                item.setToolTip(text)
                table.setItem(row, column, item)

    def _lay_out(self) -> None:
        told = QLabel(self.tr("The original is kept. What you undo is read as it was; the article is briefed again."))
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._undo, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._undo_all, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (told, self._table, buttons):
            column.addWidget(widget)
        self._table.setFocus()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._undo.setEnabled(bool(self._table.selectionModel().selectedRows()))

    @Slot()
    def _on_undo(self) -> None:
        self._finish(tuple(self._repairs[index.row()] for index in self._table.selectionModel().selectedRows()))

    @Slot()
    def _on_undo_all(self) -> None:
        self._finish(self._repairs)

    def _finish(self, repairs: tuple[Repair, ...]) -> None:
        self.undone.emit(repairs)
        self.accept()


def reason_text(reason: RepairReason) -> str:
    """Why something was repaired, in the reader's language."""
    match reason:
        case RepairReason.ENCODING:
            return translate("RepairReason", "wrong encoding")
        case RepairReason.CONTROL_CHARACTER:
            return translate("RepairReason", "invisible character")
        case RepairReason.LOST_ACCENT:
            return translate("RepairReason", "lost accent")
        case RepairReason.LINE_BREAK:
            return translate("RepairReason", "line break inside a sentence")
        case RepairReason.QUOTATION_MARK:
            return translate("RepairReason", "quotation mark")
        case RepairReason.FURNITURE:
            return translate("RepairReason", "set apart: not part of the article")
