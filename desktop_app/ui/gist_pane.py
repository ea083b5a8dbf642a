"""The gist of the article: a few cited sentences, how many of them, and a button to copy them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop_app.core.model import Briefing, Trouble
from desktop_app.ui.gist_text import GistText
from desktop_app.ui.present import gist_lines

MAX_SENTENCES = 10


class GistPane(QWidget):
    """What the article says, with the number of the sentence that says it."""

    sentence_picked = Signal(int)
    length_changed = Signal(int)
    copy_requested = Signal()
    menu_opened = Signal(QMenu, int)
    """A menu about to be shown for a sentence, to add to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._title, self._length_label = QLabel(self), QLabel(self)
        self._length, self._copy = QSpinBox(self), QPushButton(self)
        self._text = GistText(self)
        self._arrange()
        self._connect()
        self._name()
        self.show_briefing(None)

    def _arrange(self) -> None:
        bold = QFont()
        bold.setBold(True)
        self._title.setFont(bold)
        self._length.setRange(1, MAX_SENTENCES)
        self._length.setKeyboardTracking(False)
        self._length_label.setBuddy(self._length)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        top, all_of_it = QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addStretch()
        for widget in (self._length_label, self._length, self._copy):
            top.addWidget(widget)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.setSpacing(0)
        all_of_it.addLayout(top)
        all_of_it.addWidget(self._text)

    def _connect(self) -> None:
        self._text.sentence_picked.connect(self.sentence_picked)
        self._text.menu_opened.connect(self.menu_opened)
        self._length.valueChanged.connect(self.length_changed)
        self._copy.clicked.connect(self._on_copy)

    def _name(self) -> None:
        self._title.setText(self.tr("Gist"))
        self._length_label.setText(self.tr("&Sentences"))
        self._copy.setText(self.tr("&Copy"))
        self._copy.setToolTip(self.tr("Copy the gist with its sources"))
        self._text.setAccessibleName(self.tr("Gist"))

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the gist of a snapshot; the text stays where it is if the gist is the same."""
        self._briefing = briefing
        lines = gist_lines(briefing)
        self._copy.setEnabled(bool(lines))
        self._text.show_lines(lines, self._empty_text())

    def set_length(self, length: int) -> None:
        """Show `length` as the number of sentences; emits nothing."""
        with QSignalBlocker(self._length):
            self._length.setValue(length)

    def highlight_entity(self, entity: int | None) -> None:
        """Fill the background of every mention of one entity, an index into `Briefing.entities`."""
        self._text.highlight_entity(entity)

    def _empty_text(self) -> str:
        if self._briefing and Trouble.NO_SUMMARY in self._briefing.troubles:
            return self.tr("No gist could be made of this article.")
        if self._briefing and self._briefing.finished:
            return self.tr("The article is too short for a gist.")
        return self.tr("The gist appears here first, while the rest is still being translated.")

    def _on_copy(self) -> None:
        self.copy_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self.show_briefing(self._briefing)
