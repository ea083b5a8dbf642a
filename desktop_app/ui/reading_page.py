"""The page of a briefing: gist over bilingual text, names beside both, and the threads between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.core.model import Briefing
from desktop_app.settings import Settings
from desktop_app.ui.bilingual_view import BilingualView
from desktop_app.ui.gist_pane import GistPane
from desktop_app.ui.names_pane import NamesPane

_COLUMNS = [860, 420]
_ROWS = [256, 464]


class ReadingPage(QWidget):
    """Shows one briefing in three panes; what is picked in one is shown in the others."""

    gist_length_changed = Signal(int)
    copy_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._sentence: int | None = None
        self.gist = GistPane()
        self.text = BilingualView()
        self.names = NamesPane()
        self._rows = _splitter(Qt.Orientation.Vertical, self.gist, self.text)
        self._columns = _splitter(Qt.Orientation.Horizontal, self._rows, self.names)
        self._rows.setSizes(list(settings.rows) or _ROWS)
        self._columns.setSizes(list(settings.columns) or _COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        self._connect()

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the newest snapshot; nothing where there is none yet."""
        self._briefing = briefing
        if briefing is None:
            self._sentence = None
        for pane in (self.gist, self.text, self.names):
            pane.show_briefing(briefing)
        if briefing is not None and briefing.summary is not None:
            self.gist.set_length(briefing.summary.length)

    def sizes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Widths of the columns and heights of the rows, in pixels."""
        return tuple(self._columns.sizes()), tuple(self._rows.sizes())

    def begin(self) -> None:
        """Put the keyboard where reading starts."""
        self.text.setFocus()

    @Slot(int)
    def go_to(self, sentence: int) -> None:
        """Bring sentence `sentence` into view."""
        self._sentence = sentence
        self.text.go_to(sentence)

    @Slot()
    def go_to_next_flag(self) -> None:
        """Bring the next sentence with something to check into view, from the end back to the start."""
        self._go_to_flag(1)

    @Slot()
    def go_to_previous_flag(self) -> None:
        """The same backwards."""
        self._go_to_flag(-1)

    def _go_to_flag(self, step: int) -> None:
        sentences = self._briefing.sentences if self._briefing else ()
        count = len(sentences)
        start = self._sentence if self._sentence is not None else (-1 if step > 0 else 0)
        around = ((start + step * ahead) % count for ahead in range(1, count + 1))
        found = next((index for index in around if sentences[index].flags), None)
        if found is not None:
            self.go_to(found)

    @Slot(int)
    def _on_sentence_picked(self, sentence: int) -> None:
        self._sentence = sentence

    @Slot(int)
    def _on_entity_picked(self, entity: int) -> None:
        self._light(entity)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the light on a name out."""
        if event.key() == Qt.Key.Key_Escape:
            self._light(None)
        else:
            super().keyPressEvent(event)

    def _light(self, entity: int | None) -> None:
        self.text.highlight_entity(entity)
        self.gist.highlight_entity(entity)
        self.names.select_entity(entity)

    def _connect(self) -> None:
        self.gist.sentence_picked.connect(self.go_to)
        self.gist.length_changed.connect(self.gist_length_changed)
        self.gist.copy_requested.connect(self.copy_requested)
        self.text.sentence_picked.connect(self._on_sentence_picked)
        self.text.entity_picked.connect(self._on_entity_picked)
        self.names.entity_picked.connect(self._on_entity_picked)


def _splitter(orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    wide = 0 if orientation is Qt.Orientation.Horizontal else 1
    splitter.setStretchFactor(wide, 1)
    return splitter
