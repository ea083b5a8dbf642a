"""Where a French article is pasted: plain text exactly as it was given, a web page without what stands around it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.sources.source import Source
from desktop_app.ui.sources.incoming import is_page, local_files
from desktop_app.ui.sources.source_reader import SourceReader

_MARGIN = 16
_STYLE = """
    PasteArea { border: 1px solid palette(mid); border-radius: 3px; }
    PasteArea:focus { border-color: palette(highlight); }
"""


class PasteArea(QPlainTextEdit):
    """An editor that keeps no-break spaces and takes pasted files for files."""

    file_pasted = Signal(Path)
    cleaned = Signal(Source)
    """A pasted page stands here without its menus and the like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setStyleSheet(_STYLE)
        self.document().setDocumentMargin(_MARGIN)
        self.setAcceptDrops(False)  # the window takes them, wherever they fall
        self.viewport().setAcceptDrops(False)
        self._pasted = (0, 0, 0)
        """Where a page was pasted, from and to, and the revision of the text since."""
        self._reader = SourceReader(self)
        self._reader.read.connect(self._on_read)

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
        """Plain text goes in; a file copied in a file manager is opened instead of its name being written.

        A page goes in as plain text at once, which its article replaces as soon as it is found.
        """
        files = local_files(source)
        if files:
            self.file_pasted.emit(files[0])
            return
        start = self.textCursor().selectionStart()
        super().insertFromMimeData(source)
        if self.isVisible() and is_page(source):
            self._pasted = (start, self.textCursor().position(), self.document().revision())
            self._reader.read_html(source.html(), source.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """What is out of sight does not change any more."""
        self._reader.stop()
        super().hideEvent(event)

    @Slot(Source)
    def _on_read(self, source: Source) -> None:
        """Put the article in place of the page, unless the reader has gone on writing; Undo brings the page back."""
        start, end, revision = self._pasted
        if self.document().revision() != revision:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(source.text)
        self.cleaned.emit(source)
