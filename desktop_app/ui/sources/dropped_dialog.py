"""What was left out of the file or page that the article was read from."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_app.sources.source import Dropped
from desktop_app.ui.look.appearance import give_room
from desktop_app.ui.sources.source_words import kind_text

_SIZE = (560, 420)
_GAP = 12


class DroppedDialog(QDialog):
    """A branch for each kind, with the beginning of what was left out."""

    def __init__(self, dropped: tuple[Dropped, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Left out of the file"))
        give_room(self, *_SIZE)
        self._tree = QTreeWidget()
        self._tree.setHeaderHidden(True)
        self._tree.setAccessibleName(self.windowTitle())
        self._tree.addTopLevelItems([_branch(one) for one in dropped])
        self._tree.expandAll()
        self._lay_out(bool(dropped))

    def _lay_out(self, is_any: bool) -> None:
        said = self.tr("These parts are not the article. If one is, open its text as a file of its own.")
        told = QLabel(said if is_any else self.tr("Nothing was left out."))
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(_GAP)
        column.addWidget(told)
        column.addWidget(self._tree)
        column.addWidget(buttons)


def _branch(dropped: Dropped) -> QTreeWidgetItem:
    item = QTreeWidgetItem([f"{kind_text(dropped.kind)} ({dropped.count})"])
    item.addChildren([QTreeWidgetItem([words]) for words in dropped.words])
    return item
