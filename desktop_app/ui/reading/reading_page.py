"""The page of a briefing: the bilingual text, gist and names round it, and the threads between them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.core.gist import USUAL_LENGTH, GistLength
from desktop_app.core.model import Briefing
from desktop_app.core.names import EntityKind, Mention, Side
from desktop_app.core.text import Span
from desktop_app.settings import Settings
from desktop_app.ui.checks.check_actions import CheckActions
from desktop_app.ui.gist.gist_actions import GistActions
from desktop_app.ui.gist.gist_pane import GistPane
from desktop_app.ui.names.mentions import first_in, found_again, stepped
from desktop_app.ui.names.name_actions import NameActions
from desktop_app.ui.names.names_pane import NamesPane
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.bilingual_view import BilingualView
from desktop_app.ui.reading.find_bar import FindBar
from desktop_app.ui.reading.finder import Finder
from desktop_app.ui.reading.grid_menu import GridMenu
from desktop_app.ui.reading.pane_places import Pane
from desktop_app.ui.reading.panes import Panes


class ReadingPage(QWidget):
    """Shows one briefing in three panes; what is picked in one is shown in the others."""

    gist_length_changed = Signal(GistLength)
    copy_requested = Signal()
    names_picked = Signal(tuple)
    """The entities that are picked, indexes into those of the briefing shown."""
    addition_wanted = Signal(str, object)
    """The French of a sentence, and the `Span` of it that is selected."""
    name_added = Signal(str, EntityKind)
    """French words, and what they name."""
    kinds_hidden = Signal(frozenset)
    """The kinds of names that are not to be marked."""
    sentence_changed = Signal(int)
    """The sentence whose row is the current one; -1 for none."""
    english_written = Signal(int, str)
    """A sentence, and the English that the reader gives it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._sentence: int | None = None
        self._entity: int | None = None
        """What is lit."""
        self._mention: Mention | None = None
        """The mention of it that the reader has come to."""
        self._actions: NameActions | None = None
        self._checks: CheckActions | None = None
        self._gist_actions: GistActions | None = None
        self.gist = GistPane()
        self.text = BilingualView()
        self.text.stack(settings.stacked)
        self.names = NamesPane()
        self.find_bar = FindBar()
        self.gist.set_length(settings.gist_length or USUAL_LENGTH)
        self.panes = Panes(_stacked(self.find_bar, self.text), self.text, self)
        self.panes.add(Pane.GIST, self.gist, self.gist.remark, self.gist.tools)
        self.panes.add(Pane.NAMES, self.names)
        self.panes.restore(settings.panes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self.finder = Finder(self.find_bar, self.text, self.go_to, self)
        self._connect()
        self.names.hide_kinds(settings.hidden_kinds)

    def use_names(self, actions: NameActions) -> None:
        """Offer `actions` on names beside the list and in the text."""
        self._actions = actions
        self.names.use(actions)

    def use_gist(self, actions: GistActions) -> None:
        """Offer `actions` on the gist, in the text and in the gist."""
        self._gist_actions = actions

    def use_checks(self, actions: CheckActions) -> None:
        """Offer `actions` on sentences, in the text and in the gist."""
        self._checks = actions

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the newest snapshot; nothing where there is none yet."""
        before, self._briefing = self._briefing, briefing
        if briefing is None:
            self._sentence = None
            self.sentence_changed.emit(-1)
        lit = self._entity
        again = found_again(before, lit, briefing) if before and briefing and lit is not None else None
        for pane in (self.gist, self.text, self.names, self.finder):
            pane.show_briefing(briefing)
        self._light(again, self._mention)

    def begin(self) -> None:
        """Put the keyboard where reading starts."""
        self.text.setFocus()

    @Slot(int)
    def go_to(self, sentence: int) -> None:
        """Bring sentence `sentence` into view."""
        self._sentence = sentence
        self.text.editing.finish()
        self.text.go_to(sentence)

    @Slot()
    def edit_english(self) -> None:
        """Let the reader write over the English of the row that is picked."""
        row = self.text.currentIndex().row()
        if self._briefing is not None and row >= 0 and self._briefing.english(row) is not None:
            self.text.editing.edit(self.text.model().index(row, Column.ENGLISH))

    @Slot()
    def hand_in(self) -> None:
        """Have done with what is being written."""
        self.text.editing.finish()

    @Slot(int)
    def _on_sentence_picked(self, sentence: int) -> None:
        self._sentence = sentence

    @Slot(int)
    def _on_gist_entered(self, sentence: int) -> None:
        if sentence != self.text.currentIndex().row():
            self.go_to(sentence)

    @Slot(QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        self.sentence_changed.emit(current.row())

    @Slot(int)
    def _on_entity_picked(self, entity: int) -> None:
        self._light(entity, self._mention if entity == self._entity else None)

    @Slot(int)
    def _on_mention_picked(self, entity: int) -> None:
        briefing, row = self._briefing, self.text.currentIndex().row()
        self._light(entity, first_in(briefing.entities[entity], row) if briefing else None)

    @Slot()
    def go_to_next_mention(self) -> None:
        """Bring the next mention of the name picked into view, from the end back to the start."""
        self._go_to_mention(1)

    @Slot()
    def go_to_previous_mention(self) -> None:
        """The same backwards."""
        self._go_to_mention(-1)

    def _go_to_mention(self, step: int) -> None:
        mention = stepped(self._french_mentions(), self._mention, step)
        if mention is not None:
            self._light(self._entity, mention)
            self.go_to(mention.sentence)

    def _french_mentions(self) -> tuple[Mention, ...]:
        if self._briefing is None or self._entity is None or self._entity >= len(self._briefing.entities):
            return ()
        return self._briefing.entities[self._entity].on(Side.FRENCH)

    @Slot()
    def begin_addition(self) -> None:
        """Ask for a name in the sentence that is picked; words selected in its French are proposed."""
        picked, row = self.text.picked.current, self.text.currentIndex().row()
        if picked is not None and picked.column == Column.FRENCH:
            self.addition_wanted.emit(self.text.french(picked.row), picked.span)
        elif row >= 0:
            self.addition_wanted.emit(self.text.french(row), Span(0, 0))

    @Slot()
    def _on_names_picked(self) -> None:
        lit = () if self._entity is None else (self._entity,)
        self.names_picked.emit(self.names.picked() or lit)

    @Slot(QPoint, object)
    def _show_menu(self, position: QPoint, entity: int | None) -> None:
        if entity is not None and entity != self._entity:
            self._on_mention_picked(entity)
        if self._actions is not None and self._checks is not None:
            menu = GridMenu(self.text, self._actions, self._checks, entity is not None, self, self._gist_actions)
            menu.name_added.connect(self.name_added)
            menu.popup(self.text.viewport().mapToGlobal(position))

    @Slot(QMenu, int)
    def _add_to_gist_menu(self, menu: QMenu, sentence: int) -> None:
        self.go_to(sentence)
        if self._gist_actions is not None:
            menu.addSeparator()
            self._gist_actions.fill_context_menu(menu)
        if self._checks is not None:
            menu.addSeparator()
            self._checks.fill_context_menu(menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the light on a name out, and lets go of the words picked; Enter in the text edits the English."""
        if event.key() == Qt.Key.Key_Escape:
            self.text.picked.clear()
            self._light(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text.hasFocus():
            self.edit_english()
        else:
            super().keyPressEvent(event)

    def _light(self, entity: int | None, mention: Mention | None = None) -> None:
        self._entity = entity
        mentions = self._french_mentions()
        self._mention = mention if mention in mentions else None
        self.text.highlight_entity(entity, self._mention)
        self.gist.highlight_entity(entity)
        self.names.select_entity(entity)
        self.names.show_place(mentions.index(self._mention) + 1 if self._mention else None, len(mentions))

    def _connect(self) -> None:
        self.gist.sentence_picked.connect(self.go_to)
        self.gist.sentence_entered.connect(self._on_gist_entered)
        self.gist.length_changed.connect(self.gist_length_changed)
        self.gist.copy_requested.connect(self.copy_requested)
        self.text.sentence_picked.connect(self._on_sentence_picked)
        self.text.entity_picked.connect(self._on_mention_picked)
        self.text.menu_wanted.connect(self._show_menu)
        self.text.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.text.editing.english_written.connect(self.english_written)
        self.gist.menu_opened.connect(self._add_to_gist_menu)
        self.names.entity_picked.connect(self._on_entity_picked)
        self.names.picked_changed.connect(self._on_names_picked)
        for hide in (self.text.editing.hide_kinds, self.gist.hide_kinds, self.kinds_hidden):
            self.names.kinds_hidden.connect(hide)


def _stacked(*widgets: QWidget) -> QWidget:
    """One above the other, the last as large as can be."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.setStretchFactor(widgets[-1], 1)
    return column
