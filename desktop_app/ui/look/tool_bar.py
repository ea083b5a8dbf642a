"""The toolbar of the reading page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from desktop_app.ui.actions import Actions

_ICON = 20
_STYLE = "QToolBar { border: none; padding: 4px 8px; spacing: 8px; }"


class ToolBar(QToolBar):
    """What comes in on the left, what goes out on the right."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setStyleSheet(_STYLE)
        self.setIconSize(QSize(_ICON, _ICON))
        self.addActions([actions.new, actions.open, actions.paste_new])
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addActions([actions.copy_gist, actions.save_as])
