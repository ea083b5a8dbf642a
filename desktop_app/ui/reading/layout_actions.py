"""How the page is laid out: the two texts side by side or one above the other, and the panes round them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop_app.ui.reading.pane_actions import PaneActions


class LayoutActions(QObject):
    """Two actions of which one is in use, and those for the panes."""

    stacked_picked = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.group = QActionGroup(self)
        self._beside = self._action(self.tr("Languages si&de by side"), "Ctrl+1")
        self._above = self._action(self.tr("&French above English"), "Ctrl+2")
        self.group.triggered.connect(self._on_picked)
        self.panes = PaneActions(self)

    def fill_menu(self, menu: QMenu) -> None:
        """Lay all of it out."""
        menu.addActions(self.group.actions())
        menu.addSeparator()
        self.panes.fill_menu(menu)

    def mark(self, stacked: bool) -> None:
        """Show which is in use; emits nothing."""
        (self._above if stacked else self._beside).setChecked(True)

    def _action(self, text: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setCheckable(True)
        return self.group.addAction(action)

    @Slot()
    def _on_picked(self) -> None:
        self.stacked_picked.emit(self._above.isChecked())
