"""The one button of a page that most readers want."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

_STYLE = """
    QPushButton { background: palette(highlight); color: palette(highlighted-text); font-weight: 600;
        border: 2px solid palette(highlight); border-radius: 4px; padding: 4px 22px; }
    QPushButton:disabled { background: transparent; border: 1px solid palette(mid); padding: 5px 23px;
        color: palette(placeholder-text); }
    QPushButton:focus { border-color: palette(text); }
"""


class PrimaryButton(QPushButton):
    """A button in the accent colour, light page or dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(_STYLE)
