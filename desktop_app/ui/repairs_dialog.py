"""The repairs made to a text before it was read: what stood there, what stands there now, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.model import Article
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.ui.plain_table import PlainTable

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
        heads = (self.tr("Was"), self.tr("Is now"), self.tr("Why"))
        self._table = PlainTable(heads, self.tr("Repairs to the text"))
        self._undo = QPushButton(self.tr("&Undo selected"))
        self._undo_all = QPushButton(self.tr("Undo &all"))
        self.setWindowTitle(self.tr("Repairs to the text"))
        self.resize(*_SIZE)
        self._table.show_rows([(_cells(repair), repair.before) for repair in self._repairs])
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._lay_out()
        self._table.itemSelectionChanged.connect(self._on_selection_changed)
        self._undo.clicked.connect(self._on_undo)
        self._undo_all.clicked.connect(self._on_undo_all)
        self._on_selection_changed()

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
        self._undo.setEnabled(bool(self._table.picked()))

    @Slot()
    def _on_undo(self) -> None:
        self._finish(tuple(self._repairs[row] for row in self._table.picked()))

    @Slot()
    def _on_undo_all(self) -> None:
        self._finish(self._repairs)

    def _finish(self, repairs: tuple[Repair, ...]) -> None:
        self.undone.emit(repairs)
        self.accept()


def _cells(repair: Repair) -> tuple[str, str, str]:
    before, after = (text.translate(_SIGNS) or "–" for text in (repair.before, repair.after))
    return before, after, reason_text(repair.reason)


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
