"""The row of tools over the list of names."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolBar, QWidget

from desktop_app.ui.names.name_actions import NameActions

_ICON = 18
_STYLE = "QToolBar { border: none; padding: 0px 11px 6px 11px; spacing: 1px; }"


class NameTools(QToolBar):
    """From mention to mention, and what can be done to the name picked; what finds no room is behind an arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QLabel()
        self._place.setContentsMargins(4, 0, 8, 0)
        self.setWindowTitle(self.tr("Tools for names"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setStyleSheet(_STYLE)
        self.hide()

    def use(self, actions: NameActions) -> None:
        """Show `actions`; to be called once."""
        self.addActions([actions.previous, actions.next])
        self.addWidget(self._place)
        actions.fill_tools(self)
        self.show_place(None, 0)
        self.show()

    def show_place(self, place: int | None, count: int) -> None:
        """Tell at which of `count` mentions the reader is, counted from 1."""
        told = self.tr("%1 of %2").replace("%2", str(count)).replace("%1", "–" if place is None else str(place))
        self._place.setText(told if count else "")
        self._place.setMinimumWidth(self._place.sizeHint().width())  # a tool bar is slow to learn of larger text
        self._place.setAccessibleName(self.tr("Mention %1").replace("%1", told) if count else "")
