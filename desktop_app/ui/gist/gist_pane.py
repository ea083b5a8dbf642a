"""The gist of the article: a few cited sentences, how many of them, and a button to copy them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.confidence import Confidence
from desktop_app.core.gist import GistLength, GistMethod
from desktop_app.core.model import Briefing, Trouble
from desktop_app.core.names import EntityKind
from desktop_app.ui.gist.gist_length_box import GistLengthBox
from desktop_app.ui.gist.gist_text import GistText
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.reading.present import gist_lines
from desktop_app.ui.reading.sureness_words import sureness_words


class GistPane(QWidget):
    """What the article says, with the number of the sentence that says it."""

    sentence_picked = Signal(int)
    sentence_entered = Signal(int)
    """The cursor was put into a sentence."""
    length_changed = Signal(GistLength)
    copy_requested = Signal()
    menu_opened = Signal(QMenu, int)
    """A menu about to be shown for a sentence, to add to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self.remark, self.tools = ElidedLabel(self), QWidget(self)
        """What stands beside its title, wherever that is shown."""
        self._length, self._copy = GistLengthBox(self.tools), QPushButton(self.tools)
        self._text = GistText(self)
        self._arrange()
        self._connect()
        self._name()
        self.show_briefing(None)

    def _arrange(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        tools, all_of_it = QHBoxLayout(self.tools), QVBoxLayout(self)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        tools.addWidget(self._length)
        tools.addWidget(self._copy)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.addWidget(self._text)

    def _connect(self) -> None:
        self._text.sentence_picked.connect(self.sentence_picked)
        self._text.sentence_entered.connect(self.sentence_entered)
        self._text.menu_opened.connect(self.menu_opened)
        self._length.changed.connect(self.length_changed)
        self._copy.clicked.connect(self._on_copy)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Gist"))
        self._copy.setText(self.tr("Cop&y"))
        self._copy.setToolTip(self.tr("Copy the gist with its sources"))
        self._text.setAccessibleName(self.tr("Gist"))

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the gist of a snapshot; the text stays where it is if the gist is the same."""
        self._briefing = briefing
        lines = gist_lines(briefing)
        if briefing is not None and briefing.summary is not None:
            self._length.show_count(briefing.summary.length, len(briefing.sentences))
        self.remark.say(self._remarks())
        self._copy.setEnabled(bool(lines))
        doubt = sureness_words(Confidence.DOUBTFUL, briefing.article.source) if briefing else ""
        self._text.show_lines(lines, self._empty_text(), doubt)

    def set_length(self, length: GistLength) -> None:
        """Show `length` as what the reader wants; emits nothing."""
        self._length.show_length(length)

    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Leave names of these kinds unmarked."""
        self._text.hide_kinds(kinds)

    def highlight_entity(self, entity: int | None) -> None:
        """Fill the background of every mention of one entity, an index into `Briefing.entities`."""
        self._text.highlight_entity(entity)

    def _remarks(self) -> str:
        """What is unusual about this gist: another method, sentences that the reader has decided on."""
        summary = self._briefing.summary if self._briefing else None
        if summary is None:
            return ""
        usual = summary.method.startswith(GistMethod.NEWS.title)
        method = "" if usual else self.tr("by %1").replace("%1", summary.method)
        pinned = self.tr("%n pinned", "", len(summary.pinned)) if summary.pinned else ""
        struck = self.tr("%n left out", "", len(summary.struck)) if summary.struck else ""
        return " · ".join(filter(None, (method, pinned, struck)))

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
