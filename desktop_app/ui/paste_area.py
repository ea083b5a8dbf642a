"""Where a French article is pasted: plain text, exactly as it was given."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.incoming import local_files

_MARGIN = 16
_STYLE = """
    PasteArea { border: 1px solid palette(mid); border-radius: 3px; }
    PasteArea:focus { border-color: palette(highlight); }
"""


class PasteArea(QPlainTextEdit):
    """An editor that keeps no-break spaces and takes pasted files for files."""

    file_pasted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setStyleSheet(_STYLE)
        self.document().setDocumentMargin(_MARGIN)
        self.setAcceptDrops(False)  # the window takes them, wherever they fall
        self.viewport().setAcceptDrops(False)

    def text(self) -> str:
        """What stands in the editor. `toPlainText` would turn no-break spaces into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def replace_text(self, text: str) -> None:
        """Put `text` in place of what is there, so that Undo brings the former text back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text goes in; a file copied in a file manager is opened instead of its name being written."""
        files = local_files(source)
        if files:
            self.file_pasted.emit(files[0])
        else:
            super().insertFromMimeData(source)
