"""Every person, place, organisation, date and quantity of the article, in both languages, and tools for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontInfo, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QMenu, QTableView, QVBoxLayout, QWidget

from desktop_app.core.model import Briefing, Trouble
from desktop_app.core.names import EntityKind
from desktop_app.ui.names.kind_legend import KindLegend
from desktop_app.ui.names.lookup import name_tip
from desktop_app.ui.names.mentions import found_again
from desktop_app.ui.names.name_actions import NameActions
from desktop_app.ui.names.name_tools import NameTools
from desktop_app.ui.names.names_delegate import NamesDelegate
from desktop_app.ui.names.names_model import NamesModel
from desktop_app.ui.reading.marked_layout import line_pitch
from desktop_app.ui.reading.present import NameColumn, kind_counts, name_rows

_NARROW = 32
_LOW = 40
_SLIM = 20
"""Times the em."""


class NamesTable(QTableView):
    """Letters that are typed lead to the next name that begins so, wherever in the row the keyboard is."""

    def keyboardSearch(self, search: str) -> None:
        """In the French, which every name has."""
        here = self.currentIndex().siblingAtColumn(NameColumn.FRENCH)
        self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().keyboardSearch(search)


class NamesPane(QWidget):
    """A sortable list; picking a name shows where it stands, and what is known of it."""

    entity_picked = Signal(int)
    picked_changed = Signal()
    """Other rows are selected, or their entities have other numbers."""
    kinds_hidden = Signal(frozenset)
    """The kinds not to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._legend, self._empty = KindLegend(self), QLabel(self)
        self._tools, self._card = NameTools(self), QLabel(self)
        self._actions: NameActions | None = None
        self._table = NamesTable(self)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._keep_in_sight)
        self._model = NamesModel(self)
        self._table.setModel(self._model)
        self._table.setItemDelegate(NamesDelegate(self._model, self._table))
        self._set_table()
        self._arrange()
        self._name()
        self._table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._table.activated.connect(self._on_activated)
        self._table.customContextMenuRequested.connect(self._show_menu)
        self._legend.hidden_changed.connect(self._on_kinds_hidden)
        self._legend.hidden_changed.connect(self.kinds_hidden)
        self.hide_kinds = self._legend.hide_kinds
        self.show_briefing(None)

    def _set_table(self) -> None:
        table, columns = self._table, self._table.horizontalHeader()
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMouseTracking(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(1)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(24)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (NameColumn.KIND, NameColumn.COUNT):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        columns.setSortIndicator(NameColumn.KIND, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        self._set_row_height()

    def _set_row_height(self) -> None:
        self._table.verticalHeader().setDefaultSectionSize(line_pitch(self.font()) + 8)

    def _arrange(self) -> None:
        self._card.setObjectName("card")  # the style sheet rules a line above it
        self._card.hide()
        self._card.setTextFormat(Qt.TextFormat.RichText)
        self._card.setWordWrap(True)
        self._card.setIndent(0)
        self._card.setContentsMargins(16, 8, 16, 10)
        self._card.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 0, 16, 8)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._tools, self._legend):
            layout.addWidget(widget)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._card)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Names, dates and quantities"))
        self._table.setAccessibleName(self.tr("Names, dates and quantities"))
        self._card.setAccessibleName(self.tr("About the name that is picked"))

    def use(self, actions: NameActions) -> None:
        """Offer `actions` above the list and in its context menu."""
        self._actions = actions
        self._tools.use(actions)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the names of a snapshot; the selection and the place in the list stay."""
        before, self._briefing, self._model.briefing = self._briefing, briefing, briefing
        chosen = [found_again(before, one, briefing) for one in self.picked()] if before and briefing else []
        rows = name_rows(briefing)
        self._refill(lambda: self._model.show_rows(rows), [one for one in chosen if one is not None])
        self._legend.show_counts(kind_counts(briefing))
        self._show_parts()

    def _refill(self, fill: Callable[[], None], chosen: Iterable[int]) -> None:
        """Have `fill` change the rows; of those that stay, the entities `chosen` are selected again."""
        place = self._table.verticalScrollBar().value()
        with QSignalBlocker(self._table.selectionModel()):
            fill()
            found = (self._model.find(entity) for entity in chosen)
            self._select([row for row in found if row is not None])
        self._table.verticalScrollBar().setValue(place)
        self._on_selection_changed()

    def _show_parts(self) -> None:
        known, shown = bool(self._briefing and self._briefing.entities), self._model.rowCount() > 0
        self._empty.setText(self._empty_text())
        for widget, wanted in ((self._table, shown), (self._legend, known), (self._empty, not shown)):
            widget.setVisible(wanted)

    def picked(self) -> tuple[int, ...]:
        """The entities whose rows are selected, indexes into `Briefing.entities`, the current one first."""
        current = self._table.currentIndex().row()
        rows = sorted(self._selected_rows(), key=lambda row: (row != current, row))
        return tuple(self._model.row(row).entity for row in rows)

    def _selected_rows(self) -> list[int]:
        return [index.row() for index in self._table.selectionModel().selectedRows()]

    def select_entity(self, entity: int | None) -> None:
        """Select the row of one entity, an index into `Briefing.entities`, or none; picks nothing."""
        row = None if entity is None else self._model.find(entity)
        with QSignalBlocker(self._table.selectionModel()):
            if row is None or row not in self._selected_rows():
                self._select([] if row is None else [row])
        if row is not None:
            self._table.scrollTo(self._model.index(row, NameColumn.KIND))
        self._on_selection_changed()

    def show_place(self, place: int | None, count: int) -> None:
        """Tell at which of `count` mentions the reader is, counted from 1; at none: None; of no name: 0."""
        self._tools.show_place(place, count)

    def _select(self, rows: Sequence[int]) -> None:
        """Select `rows`, the first of them current; letters typed then look for a French name."""
        model, flags = self._table.selectionModel(), QItemSelectionModel.SelectionFlag
        if not rows:
            model.clear()
        else:
            model.setCurrentIndex(self._model.index(rows[0], NameColumn.FRENCH), flags.ClearAndSelect | flags.Rows)
            for row in rows[1:]:
                model.select(self._model.index(row, NameColumn.KIND), flags.Select | flags.Rows)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_card()
        self._table.viewport().update()
        self.picked_changed.emit()

    def _show_card(self) -> None:
        """What is known of the name picked, or the beginning of it where the list needs the room."""
        em, picked = QFontInfo(self.font()).pixelSize(), self.picked()
        low = self.height() < _LOW * em or self.width() < _SLIM * em
        told = name_tip(self._briefing, picked[0], 3 if low else None) if self._briefing and len(picked) == 1 else ""
        if told != self._card.text():
            self._card.setText(told)
            self._card.setVisible(bool(told))
            self._settled.start()  # the list has another height by then

    @Slot()
    def _keep_in_sight(self) -> None:
        if self._table.currentIndex().isValid():
            self._table.scrollTo(self._table.currentIndex())

    @Slot(frozenset)
    def _on_kinds_hidden(self, kinds: frozenset[EntityKind]) -> None:
        self._refill(lambda: self._model.hide_kinds(kinds), self.picked())
        self._show_parts()

    @Slot(QPoint)
    def _show_menu(self, position: QPoint) -> None:
        if self._actions is not None and self.picked():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._actions.fill_context_menu(menu)
            menu.popup(self._table.viewport().mapToGlobal(position))

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.entity_picked.emit(self._model.row(current.row()).entity)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.entity_picked.emit(self._model.row(index.row()).entity)

    def _empty_text(self) -> str:
        if self._briefing and Trouble.NO_NAMES in self._briefing.troubles:
            return self.tr("The names of this article could not be looked for.")
        if self._briefing and self._briefing.entities:
            return self.tr("All kinds of names are switched off above.")
        if self._briefing and self._briefing.finished:
            return self.tr("No names were found in this article.")
        return self.tr("The names in the article appear here.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the names get the room, not the kinds."""
        super().resizeEvent(event)
        self._show_card()
        brief = self.width() < _NARROW * QFontInfo(self.font()).pixelSize()
        if brief is not self._model.brief:
            self._model.brief = brief
            self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, NameColumn.KIND, NameColumn.COUNT)

    def changeEvent(self, event: QEvent) -> None:
        """Another font or another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_row_height()
        elif event.type() is QEvent.Type.LanguageChange:
            self._name()
            self.show_briefing(self._briefing)
            self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, NameColumn.KIND, NameColumn.COUNT)
