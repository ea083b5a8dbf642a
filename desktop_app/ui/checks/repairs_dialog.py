"""What the program put right, in the text before it was read and in its English after: was, is, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop_app.core.model import Article, Rewording
from desktop_app.core.names import FormSource
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.ui.checks.undo_list import UndoList
from desktop_app.ui.look.appearance import give_room
from desktop_app.ui.names.lookup import source_words

translate = QCoreApplication.translate

_SIZE = (680, 440)
_SIGNS = str.maketrans({"\n": "⏎", "\t": "⇥", "\0": "␀"})
"""Characters that cannot be seen."""

Placed = tuple[int, Rewording]
"""Words put right, with the number of their sentence, counted from 0."""


class RepairsDialog(QDialog):
    """A page for each list that is not empty; what is picked in it, or all of it, can be undone."""

    undone = Signal(tuple)
    """Repairs of the article, to be left out from now on."""
    left = Signal(tuple)
    """Words of the English with their sentences, to stand as the translation had them."""

    def __init__(
        self, article: Article, parent: QWidget | None = None, reworded: tuple[tuple[Placed, str], ...] = ()
    ) -> None:
        """`reworded`: words of the English put right, each with what stands there now."""
        super().__init__(parent)
        self._repairs = article.repairs
        self._pages = QTabWidget()
        self._pages.setTabBarAutoHide(True)
        self.setWindowTitle(self.tr("Repairs and corrections"))
        give_room(self, *_SIZE)
        if self._repairs or not reworded:
            self._add_repairs()
        self._add_names([one for one in reworded if one[0][1].source is not FormSource.GLOSSARY])
        self._add_terms([one for one in reworded if one[0][1].source is FormSource.GLOSSARY])
        self._lay_out()
        self._pages.currentWidget().setFocus()

    def _add_repairs(self) -> None:
        told = self.tr("The original is kept. What you undo is read as it was; the article is briefed again.")
        heads = (self.tr("Was"), self.tr("Is now"), self.tr("Why"))
        rows = [(_cells(repair), repair.before) for repair in self._repairs]
        page = UndoList(told, heads, self.tr("Repairs to the text"), rows)
        page.undone.connect(self._on_undone)
        self._pages.addTab(page, self.tr("Repairs to the &text (%1)").replace("%1", str(len(rows))))

    def _add_names(self, reworded: Sequence[tuple[Placed, str]]) -> None:
        told = self.tr("The translation said these names otherwise. What you undo stays so in later articles too.")
        title, name = self.tr("Names put right in the &English (%1)"), self.tr("Names put right in the English")
        self._add_reworded(reworded, told, title, name)

    def _add_terms(self, reworded: Sequence[tuple[Placed, str]]) -> None:
        told = self.tr("Your glossary put these terms into the English. What you undo stays so in this article alone.")
        title, name = self.tr("Terms of the &glossary (%1)"), self.tr("Terms of the glossary in the English")
        self._add_reworded(reworded, told, title, name)

    def _add_reworded(self, reworded: Sequence[tuple[Placed, str]], told: str, title: str, name: str) -> None:
        """A page for words of the English put right; none where there are none."""
        if reworded:
            heads = (self.tr("Sentence"), self.tr("Was"), self.tr("Is now"), self.tr("From"))
            placed = tuple(one for one, _ in reworded)
            page = UndoList(told, heads, name, [(_reworded_cells(*one), "") for one in reworded])
            page.undone.connect(lambda rows: self._leave(tuple(placed[row] for row in rows)))
            self._pages.addTab(page, title.replace("%1", str(len(placed))))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._pages)
        column.addWidget(buttons)

    @Slot(tuple)
    def _on_undone(self, rows: tuple[int, ...]) -> None:
        self.undone.emit(tuple(self._repairs[row] for row in rows))
        self.accept()

    def _leave(self, placed: tuple[Placed, ...]) -> None:
        self.left.emit(placed)
        self.accept()


def _reworded_cells(placed: Placed, after: str) -> tuple[str, ...]:
    sentence, rewording = placed
    return str(sentence + 1), rewording.before, after, source_words(rewording.source)


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
