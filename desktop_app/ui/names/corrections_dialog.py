"""All that the reader has said of names, in this article and in earlier ones, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.core.corrections import Corrections, correction_key
from desktop_app.core.names import NameCorrection
from desktop_app.ui.checks.undo_list import UndoList
from desktop_app.ui.look.appearance import give_room
from desktop_app.ui.names.kinds import kind_word

_SIZE = (680, 440)


class CorrectionsDialog(QDialog):
    """A list in the order of the French names; those picked, or all of them, can be taken back."""

    forgotten = Signal(tuple)
    """French names, of which nothing is to be known any more."""

    def __init__(self, corrections: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corrections = sorted(corrections, key=lambda one: correction_key(one.french))
        self.setWindowTitle(self.tr("Corrections of names"))
        give_room(self, *_SIZE)
        told = self.tr("They hold for this article and for all later ones, until you undo them.")
        heads = (self.tr("French"), self.tr("Kind"), self.tr("English"), self.tr("Goes by"))
        rows = [(self._cells(one), one.french) for one in self._corrections]
        page = UndoList(told, heads, self.windowTitle(), rows)
        page.undone.connect(self._on_undone)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page)
        column.addWidget(buttons)
        page.setFocus()

    def _cells(self, one: NameCorrection) -> tuple[str, ...]:
        kind = kind_word(one.kind) if one.kind else self.tr("not a name")
        return one.french, kind, one.english or "–", one.same_as or "–"

    @Slot(tuple)
    def _on_undone(self, rows: tuple[int, ...]) -> None:
        self.forgotten.emit(tuple(self._corrections[row].french for row in rows))
        self.accept()
