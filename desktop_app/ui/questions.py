"""A question with one button that does it, named for what it does, and one that does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def agrees(parent: QWidget, question: str, action: str, more: str = "") -> bool:
    """Whether the reader picks `action`. Where `more` below the question warns of it, Enter does not.

    `question` may hold what a server says: it is shown as it is, whatever it looks like.
    """
    box = QMessageBox(QMessageBox.Icon.Question, parent.windowTitle(), question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    if more:
        box.setDefaultButton(no)
    box.exec()
    return box.clickedButton() is yes
