"""The dictionary of the article in a window of its own: a word, and the English of each sentence that has it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.concordance import Entry, concordance
from desktop_app.core.model import Briefing
from desktop_app.core.text import fold, without_breaks
from desktop_app.ui.look.appearance import give_room

_ROLE = Qt.ItemDataRole.UserRole
_SIZE = (880, 520)


class WordsDialog(QDialog):
    """Stays open beside the article; picking a sentence brings it into view there."""

    sentence_picked = Signal(int)

    def __init__(self, briefing: Briefing, parent: QWidget) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self._entries = concordance(briefing)
        self._field, self._words, self._sentences = QLineEdit(), QTreeWidget(), QListWidget()
        self.setWindowTitle(self.tr("Words of the article"))
        self._lay_out()
        self._name()
        self._field.textChanged.connect(self._fill)
        self._words.currentItemChanged.connect(self._show)
        self._sentences.itemActivated.connect(self._pick)
        self._sentences.itemClicked.connect(self._pick)
        self._fill()

    @property
    def shown(self) -> tuple[str, ...]:
        """The words in the list."""
        items = (self._words.topLevelItem(row) for row in range(self._words.topLevelItemCount()))
        return tuple(item.text(0) for item in items if item)

    def _lay_out(self) -> None:
        both, side, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        side.addWidget(self._field)
        side.addWidget(self._words)
        side.setSpacing(8)
        both.addLayout(side, 1)
        both.addWidget(self._sentences, 2)
        both.setSpacing(16)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column.addLayout(both, 1)
        column.addWidget(close)
        give_room(self, *_SIZE)
        self._set_lists()

    def _set_lists(self) -> None:
        self._words.setRootIsDecorated(False)
        self._words.setUniformRowHeights(True)
        self._words.header().setStretchLastSection(False)
        self._sentences.setWordWrap(True)
        self._sentences.setSpacing(4)
        self._sentences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _name(self) -> None:
        self._field.setPlaceholderText(self.tr("A French word"))
        self._field.setAccessibleName(self.tr("A French word"))
        self._field.setClearButtonEnabled(True)
        self._words.setHeaderLabels([self.tr("Word"), self.tr("Count")])
        self._words.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._words.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._words.setAccessibleName(self.tr("Words of the article"))
        self._sentences.setAccessibleName(self.tr("Sentences with this word"))

    @Slot()
    def _fill(self) -> None:
        wanted = fold(self._field.text().strip())
        self._words.clear()
        items = [self._item(entry) for entry in self._entries if wanted in fold(entry.word)]
        self._words.addTopLevelItems(items)
        first = next((one for one in items if fold(one.text(0)).startswith(wanted)), None)
        if items:
            self._words.setCurrentItem(first or items[0])

    @staticmethod
    def _item(entry: Entry) -> QTreeWidgetItem:
        item = QTreeWidgetItem([entry.word, str(entry.count)])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _ROLE, entry)
        return item

    @Slot()
    def _show(self) -> None:
        self._sentences.clear()
        item = self._words.currentItem()
        for index in item.data(0, _ROLE).sentences if item else ():
            english = self._briefing.english(index) or self._briefing.french(index)
            line = QListWidgetItem(f"{index + 1}   {without_breaks(english)}")
            line.setToolTip(without_breaks(self._briefing.french(index)))
            line.setData(_ROLE, index)
            self._sentences.addItem(line)

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem) -> None:
        self.sentence_picked.emit(item.data(_ROLE))
