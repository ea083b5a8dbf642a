"""The guide: what the reader needs to know, in the window's language, read from the disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop_app.assets import resource
from desktop_app.ui.look.appearance import dialog_scale, give_room
from desktop_app.ui.palette import command_words

_FALLBACK = "en"
_SIZE = (960, 680)
_LIST_WIDTH = 256
_MARGIN = 16
_DENSITY = 2
"""Pixels of a picture for one of the page, where text has its usual size."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the guide, in Markdown."""

    title: str
    text: str


def chapters(language: str) -> tuple[Chapter, ...]:
    """The guide in `language`, ISO 639-1; in English where there is none in it."""
    path = resource(f"guide/{language}.md")
    if not path.is_file():
        path = resource(f"guide/{_FALLBACK}.md")
    pages = f"\n{path.read_text('utf-8')}".split("\n# ")[1:]
    return tuple(Chapter(*(part.strip() for part in page.split("\n", 1))) for page in pages)


class _Page(QTextBrowser):
    """Shows pictures of this computer only, as large as the words around them and no wider than the page."""

    width_changed = Signal()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture from the folder of the guide; nothing for anything else."""
        path = resource("guide") / QUrl(name).path().removeprefix("/")
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        picture, ratio = QImage(str(path)), self.devicePixelRatio()
        room, wanted = self.viewport().width() - 4 * _MARGIN, picture.width() / _DENSITY * dialog_scale()
        width = round(min(room, wanted) * ratio)
        if width != picture.width():
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are made anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()


class Guide(QDialog):
    """Chapters on the left, the one picked on the right. The last lists the keys of `actions`."""

    def __init__(self, language: str, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters, self._actions = chapters(language), actions
        self._list, self._page = QListWidget(), _Page()
        self.setWindowTitle(self.tr("Guide"))
        self._lay_out()
        self._list.ensurePolished()  # else its rows are laid out before the style sheet gives them room
        self._list.addItems([chapter.title for chapter in self._chapters])
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self._page.width_changed.connect(self._show_again)

    @property
    def page(self) -> QTextBrowser:
        """The chapter shown."""
        return self._page

    def show_chapter(self, number: int) -> None:
        """Turn to a chapter, counted from 0; -1 is the last."""
        self._list.setCurrentRow(number % len(self._chapters))

    def _lay_out(self) -> None:
        both, column = QHBoxLayout(), QVBoxLayout(self)
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setAccessibleName(self.tr("Guide"))
        self._page.setOpenLinks(False)
        self._page.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._page.document().setDocumentMargin(_MARGIN)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        both.addWidget(self._list)
        both.addWidget(self._page, 1)
        both.setSpacing(16)
        column.addLayout(both, 1)
        column.addWidget(close)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        give_room(self, *_SIZE)
        self._list.setFixedWidth(min(round(_LIST_WIDTH * dialog_scale()), self.width() // 3))

    @Slot()
    def _show_again(self) -> None:
        """The same chapter at the same place."""
        place = self._page.verticalScrollBar().value()
        self._show(self._list.currentRow())
        self._page.verticalScrollBar().setValue(place)

    @Slot(int)
    def _show(self, row: int) -> None:
        chapter = self._chapters[row]
        keys = self._keys() if row == len(self._chapters) - 1 else ""
        self._page.setMarkdown(f"# {chapter.title}\n\n{chapter.text}\n{keys}")
        self._page.moveCursor(self._page.textCursor().MoveOperation.Start)

    def _keys(self) -> str:
        """A table of what the keyboard can do, from the commands themselves."""
        rows = "".join(f"| {words} | {_isolated(keys)} |\n" for words, keys in key_map(self._actions))
        titles = self.tr("Command"), self.tr("Keys")  # lupdate finds none inside an f-string
        return f"\n| {titles[0]} | {titles[1]} |\n|---|---|\n{rows}"


def key_map(actions: Sequence[QAction]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What each command with keys is called, and its keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    shown = (one for one in actions if not one.shortcut().isEmpty())
    return tuple((command_words(one), tuple(key.toString(native) for key in one.shortcuts())) for one in shown)


def _isolated(keys: Sequence[str]) -> str:
    """Keys for a cell, from left to right wherever they stand."""
    return ", ".join(f"\u2066{key}\u2069" for key in keys).replace("|", "\\|")
