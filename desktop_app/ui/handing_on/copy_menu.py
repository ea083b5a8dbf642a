"""What the reader can copy of a briefing from the menu: the whole of it, or one part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.core.parts import Part

translate = QCoreApplication.translate


class CopyActions(QObject):
    """One action for each part but the gist with citations, which has its own with a key and an icon."""

    picked = Signal(Part)

    def __init__(self, gist: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gist = gist
        self._others = {
            Part.GIST: QAction(self.tr("Copy gist &without citations"), self),
            Part.SIDE_BY_SIDE: QAction(self.tr("Copy both languages &side by side"), self),
            Part.NAMES: QAction(self.tr("Copy &names, dates, quantities"), self),
            Part.EVERYTHING: QAction(self.tr("Copy &everything"), self),
        }
        for part, action in self._others.items():
            action.setData(part)
            action.triggered.connect(self._on_triggered)

    def fill_menu(self, menu: QMenu) -> None:
        """Lay the actions out, that of the gist first."""
        menu.addActions([self._gist, *self._others.values()])

    def allow(self, has_text: bool) -> None:
        """Enable them where there is something to copy."""
        for action in (self._gist, *self._others.values()):
            action.setEnabled(has_text)

    @Slot()
    def _on_triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.picked.emit(sender.data())


def about_copied(part: Part) -> str:
    """A short sentence that says what was copied."""
    match part:
        case Part.CITED_GIST | Part.GIST:
            return translate("Errands", "Gist copied, with where it comes from")
        case Part.SIDE_BY_SIDE:
            return translate("Errands", "Both languages copied, with where they come from")
        case Part.NAMES:
            return translate("Errands", "Names copied, with where they come from")
        case Part.EVERYTHING:
            return translate("Errands", "Whole briefing copied")
