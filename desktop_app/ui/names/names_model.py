"""The names of an article as a Qt table: kind, French, English, how often."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.model import Briefing
from desktop_app.core.names import EntityKind
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.names.lookup import name_description
from desktop_app.ui.reading.present import NameColumn, NameRow, sorted_names

_Role = Qt.ItemDataRole
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NamesModel(QAbstractTableModel):
    """One row an entity, in the order the reader asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.briefing: Briefing | None = None
        """Where what is told about a name is looked up."""
        self._all: tuple[NameRow, ...] = ()
        self._rows: tuple[NameRow, ...] = ()
        self._hidden: frozenset[EntityKind] = frozenset()
        self._order = (NameColumn.KIND, False)
        self.brief = False
        """Whether there is room for the names only, not for the words around them."""

    def row(self, index: int) -> NameRow:
        """Row `index` as shown, counted from 0."""
        return self._rows[index]

    def find(self, entity: int) -> int | None:
        """Which row shows entity `entity`."""
        return next((index for index, row in enumerate(self._rows) if row.entity == entity), None)

    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Leave names of these kinds out."""
        self._hidden = kinds
        self.show_rows(self._all)

    def show_rows(self, rows: tuple[NameRow, ...]) -> None:
        """Show other rows: change cells where the list is the same, else start over."""
        self._all = rows
        ordered = sorted_names((row for row in rows if row.kind not in self._hidden), *self._order)
        same = [(row.kind, row.french) for row in ordered] == [(row.kind, row.french) for row in self._rows]
        if not same:
            self.beginResetModel()
            self._rows = ordered
            self.endResetModel()
            return
        before, self._rows = self._rows, ordered
        for index, (old, new) in enumerate(zip(before, ordered, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(index, NameColumn.KIND), self.index(index, NameColumn.COUNT))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by one column; ties by frequency."""
        self._order = (NameColumn(column), order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before, self._rows = self._rows, sorted_names(self._rows, *self._order)
        moved = {row: index for index, row in enumerate(self._rows)}
        old = self.persistentIndexList()
        self.changePersistentIndexList(old, [self.index(moved[before[one.row()]], one.column()) for one in old])
        self.layoutChanged.emit()

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Entities."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Four."""
        return 0 if parent.isValid() else len(NameColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Column titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == NameColumn.COUNT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        titles = (self.tr("Kind"), self.tr("French"), self.tr("English"), self.tr("Count"))
        if self.brief and section in (NameColumn.KIND, NameColumn.COUNT) and role == _Role.DisplayRole:
            return ""
        return titles[section] if role in (_Role.DisplayRole, _Role.AccessibleTextRole) else None

    def data(self, index: _AnyIndex, role: int = _Role.DisplayRole) -> object:
        """Words to see; words to be spoken are whole phrases."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], NameColumn(index.column())
        match role:
            case _Role.DisplayRole:
                return _seen(row, column)
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
            case _Role.AccessibleDescriptionRole if self.briefing is not None:
                return name_description(self.briefing, row.entity)
            case _Role.TextAlignmentRole if column is NameColumn.COUNT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, row: NameRow, column: NameColumn) -> str:
        match column:
            case NameColumn.KIND:
                return kind_word(row.kind)
            case NameColumn.FRENCH:
                return self.tr("French: {0}").format(row.french)
            case NameColumn.ENGLISH if row.english:
                return self.tr("English: {0}").format(row.english)
            case NameColumn.ENGLISH:
                return self.tr("English: not known yet")
            case NameColumn.COUNT:
                return self.tr("Mentions: {0}").format(row.count)


def _seen(row: NameRow, column: NameColumn) -> str:
    match column:
        case NameColumn.KIND:
            return kind_word(row.kind)
        case NameColumn.FRENCH:
            return row.french
        case NameColumn.ENGLISH:
            return row.english or "–"
        case NameColumn.COUNT:
            return str(row.count)
