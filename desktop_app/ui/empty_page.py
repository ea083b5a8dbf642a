"""The page before there is a briefing: a place for the article, and a promise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import InputError
from desktop_app.core.model import Article
from desktop_app.core.origin import NO_ORIGIN, Origin
from desktop_app.core.reading import as_article
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.primary_button import PrimaryButton
from desktop_app.ui.sources.origin_keeper import Claim
from desktop_app.ui.sources.paste_area import PasteArea

_WIDEST = 840
"""Pixels; lines longer than that are hard to read."""
_ICON = 20
_BUTTON = 36
_TITLE = 1.6
"""Times the size of the text."""


class EmptyPage(QWidget):
    """Takes an article by pasting, typing, opening or trying a sample. Never loses what was pasted."""

    submitted = Signal(Article)
    refused = Signal(Exception)
    """The text cannot be an article."""
    file_given = Signal(Path)
    open_requested = Signal()
    return_requested = Signal()
    origin_requested = Signal(str, Origin)
    """The reader wants to say where this text comes from; what is said so far goes with it."""

    def __init__(self, samples: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: Article | None = None
        """What the editor was filled with, as long as nobody has changed it."""
        self._claim = Claim()
        self._area = PasteArea()
        self._brief = PrimaryButton()
        self._open = QPushButton()
        self._samples = QPushButton()
        self._about = QPushButton()
        self._samples.setMenu(samples)
        self._return = QPushButton()
        self._lay_out()
        self._name_things()
        self._dress()
        self._connect()

    def take(self, article: Article) -> None:
        """Show `article` in the editor, so that it is there to come back to."""
        if self.text() != article.original:
            self._area.replace_text(article.original)
        self._given, self._claim = article, Claim(article.origin, article.original)
        self._show_origin()
        self._area.document().setModified(False)

    def adopt(self, other: EmptyPage) -> None:
        """Take over what stands in another such page."""
        self._area.replace_text(other.text())
        self._given, self._claim = other._given, other._claim
        self._show_origin()
        self._area.document().setModified(other._area.document().isModified())

    def text(self) -> str:
        """What stands in the editor."""
        return self._area.text()

    @Slot(str, Origin)
    def set_origin(self, text: str, origin: Origin) -> None:
        """Let what stands here be cited as from `origin`, as long as it is the same article as `text`."""
        self._claim = Claim(origin, text)
        self._show_origin()

    @Slot()
    def ask_origin(self) -> None:
        """Ask where the text comes from."""
        self.origin_requested.emit(self.text(), self._claim.of(self.text()))

    def offer_return(self, offered: bool) -> None:
        """Show or hide the way back to the last briefing."""
        self._return.setVisible(offered)

    def begin_anew(self) -> None:
        """Put the cursor in the editor with all its text selected: pasting replaces it, anything else keeps it."""
        self._area.selectAll()
        self._area.setFocus()

    @Slot()
    def submit(self) -> None:
        """Hand over what stands in the editor."""
        if self._given and not self._area.document().isModified():
            # Only what the reader gave: an answer to "translate anyway?" was for that one time.
            self.submitted.emit(replace(self._given, read_as=None, origin=self._claim.origin))
            return
        try:
            self.submitted.emit(replace(as_article(self.text()), origin=self._claim.of(self.text())))
        except InputError as error:
            self.refused.emit(error)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addLayout(self._heading())
        column.addWidget(self._area, 1)
        column.addLayout(self._button_row())
        column.addLayout(self._promise())
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDEST)
        column.setContentsMargins(0, 0, 0, 0)
        page = QHBoxLayout(self)
        page.setContentsMargins(32, 32, 32, 24)
        page.addStretch(1)
        page.addWidget(middle, 100)
        page.addStretch(1)

    def _heading(self) -> QVBoxLayout:
        self._title = QLabel(self.tr("Read a French article in English"))
        promise = self.tr("The gist first, then the whole text side by side, with names, dates and figures marked.")
        subtitle = QLabel(promise)
        subtitle.setWordWrap(True)
        heading = QVBoxLayout()
        heading.setSpacing(8)
        self._title.setWordWrap(True)
        heading.addWidget(self._title)
        heading.addWidget(subtitle)
        return heading

    def changeEvent(self, event: QEvent) -> None:
        """Keep the title and the shield in step with the text size and the colours of the page."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._dress()

    def _dress(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _TITLE)
        font.setBold(True)
        self._title.setFont(font)
        self._shield.setPixmap(icon("private").pixmap(_ICON, _ICON))

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._brief)
        row.addWidget(self._open)
        row.addWidget(self._samples)
        row.addWidget(self._about)
        row.addStretch()
        row.addWidget(self._return)
        return row

    def _promise(self) -> QHBoxLayout:
        self._shield = QLabel()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._shield)
        row.addWidget(QLabel(self.tr("Nothing leaves this computer.")))
        row.addStretch()
        return row

    def _name_things(self) -> None:
        self._area.setPlaceholderText(self.tr("Paste a French article here"))
        self._area.setAccessibleName(self.tr("French article"))
        self._brief.setText(self.tr("Bri&ef"))
        self._brief.setToolTip(self.tr("Translate and brief this text (Ctrl+Return)"))
        self._brief.setDefault(True)
        self._brief.setEnabled(False)
        self._open.setText(self.tr("&Open…"))
        self._samples.setText(self.tr("Try a sa&mple"))
        self._return.setText(self.tr("Back to the briefing"))
        self._return.setFlat(True)
        self._return.hide()
        self._about.setToolTip(self.tr("Title, outlet, dates and address, for the citation (Ctrl+I)"))
        self._show_origin()
        for button in (self._brief, self._open, self._samples, self._about, self._return):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setMinimumHeight(_BUTTON)

    def _connect(self) -> None:
        self._area.textChanged.connect(self._on_text_changed)
        self._area.file_pasted.connect(self.file_given)
        self._brief.clicked.connect(self.submit)
        self._open.clicked.connect(self.open_requested)
        self._about.clicked.connect(self.ask_origin)
        self._return.clicked.connect(self.return_requested)

    @Slot()
    def _on_text_changed(self) -> None:
        self._brief.setEnabled(bool(self.text().strip()))
        if self._claim.origin != NO_ORIGIN:
            self._claim = self._claim.settled(self.text())
            self._show_origin()

    def _show_origin(self) -> None:
        """Say on the button that something is known, or that nothing is any more."""
        given = self._claim.of(self.text()) != NO_ORIGIN
        self._about.setText(self.tr("&About this article ✓") if given else self.tr("&About this article…"))
