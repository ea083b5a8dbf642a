"""Every person, place, organisation, date and quantity of the article, in both languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontInfo, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from desktop_app.core.model import Briefing, Trouble
from desktop_app.ui.kind_legend import KindLegend
from desktop_app.ui.marked_layout import line_pitch
from desktop_app.ui.names_delegate import NamesDelegate
from desktop_app.ui.names_model import NamesModel
from desktop_app.ui.present import NameColumn, NameRow, kind_counts, name_rows

_NARROW = 32
"""Times the em."""


class NamesPane(QWidget):
    """A sortable list; picking a name shows where it stands."""

    entity_picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._title, self._legend, self._empty = QLabel(self), KindLegend(self), QLabel(self)
        self._table = QTableView(self)
        self._model = NamesModel(self)
        self._table.setModel(self._model)
        self._table.setItemDelegate(NamesDelegate(self._model, self._table))
        self._set_table()
        self._arrange()
        self._name()
        self._table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._table.activated.connect(self._on_activated)
        self.show_briefing(None)

    def _set_table(self) -> None:
        table, columns = self._table, self._table.horizontalHeader()
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setMouseTracking(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        bold = QFont()
        bold.setBold(True)
        self._title.setFont(bold)
        for label in (self._title, self._empty):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setContentsMargins(16, 0, 16, 8)
        self._title.setContentsMargins(16, 12, 16, 4)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._title, self._legend):
            layout.addWidget(widget)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._empty, 1)

    def _name(self) -> None:
        self._title.setText(self.tr("Names, dates and quantities"))
        self._table.setAccessibleName(self.tr("Names, dates and quantities"))

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show the names of a snapshot; the selection and the place in the list stay."""
        self._briefing = briefing
        chosen, place = self._chosen(), self._table.verticalScrollBar().value()
        rows = name_rows(briefing)
        with QSignalBlocker(self._table.selectionModel()):
            self._model.show_rows(rows)
            self._select(None if chosen is None else self._model.same_name(chosen))
        self._table.verticalScrollBar().setValue(place)
        self._legend.show_counts(kind_counts(briefing))
        self._empty.setText(self._empty_text())
        for widget, shown in ((self._table, bool(rows)), (self._legend, bool(rows)), (self._empty, not rows)):
            widget.setVisible(shown)

    def select_entity(self, entity: int | None) -> None:
        """Select the row of one entity, an index into `Briefing.entities`, or none; emits nothing."""
        row = None if entity is None else self._model.find(entity)
        with QSignalBlocker(self._table.selectionModel()):
            self._select(row)
        if row is not None:
            self._table.scrollTo(self._model.index(row, NameColumn.KIND))
        self._table.viewport().update()

    def _chosen(self) -> NameRow | None:
        index = self._table.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def _select(self, row: int | None) -> None:
        if row is None:
            self._table.selectionModel().clear()
        elif row != self._table.currentIndex().row():
            self._table.selectRow(row)

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
        if self._briefing and self._briefing.finished:
            return self.tr("No names were found in this article.")
        return self.tr("The names in the article appear here.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the names get the room, not the kinds."""
        super().resizeEvent(event)
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
