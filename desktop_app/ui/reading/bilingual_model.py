"""The rows of the grid as a Qt table: a number, the French, the English."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Briefing, Flag
from desktop_app.ui.checks.dismissal_words import reason_words
from desktop_app.ui.checks.flag_words import about_flag
from desktop_app.ui.language_names import language_title
from desktop_app.ui.reading.present import Row, changed_rows, grid_rows, same_grid
from desktop_app.ui.reading.sureness_words import sureness_words

_Role = Qt.ItemDataRole
_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    NUMBER = 0
    FRENCH = 1
    ENGLISH = 2


class BilingualModel(QAbstractTableModel):
    """One row a sentence. A new snapshot changes only the rows that differ."""

    row_changed = Signal(object)
    """A `Row`, after `dataChanged`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._briefing: Briefing | None = None
        self._rows: list[Row] = []

    @property
    def briefing(self) -> Briefing | None:
        """What is shown."""
        return self._briefing

    @property
    def _source(self) -> str:
        """The language on the left."""
        return self._briefing.article.source if self._briefing else FRENCH

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, in order."""
        return tuple(self._rows)

    def row(self, index: int) -> Row:
        """Row `index`, counted from 0."""
        return self._rows[index]

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show another snapshot: reset where the sentences are others, else change what differs."""
        before, self._briefing = self._briefing, briefing
        if before is not None and briefing is not None and same_grid(before, briefing):
            self._replace(changed_rows(self._rows, before, briefing))
            return
        self.beginResetModel()
        self._rows = list(grid_rows(briefing)) if briefing else []
        self.endResetModel()

    def _replace(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._rows[row.sentence] = row
            first, last = self.index(row.sentence, Column.NUMBER), self.index(row.sentence, Column.ENGLISH)
            self.dataChanged.emit(first, last)
            self.row_changed.emit(row)

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Sentences."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """Three."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Column titles; that of the numbers is only spoken."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        titles = (self.tr("Number"), language_title(self._source), self.tr("English"))
        return "" if section == Column.NUMBER and role == _Role.DisplayRole else titles[section]

    def data(self, index: _AnyIndex, role: int = _Role.DisplayRole) -> object:
        """Words to see and words to be spoken."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case _Role.DisplayRole:
                return self._seen(row, column)
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
            case _Role.ToolTipRole if column is Column.NUMBER:
                return "\n".join(self._remarks(row)) or None
            case _Role.ToolTipRole if column is Column.ENGLISH and row.edited:
                return self.tr("Edited by you")
        return None

    def _seen(self, row: Row, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return str(row.number)
            case Column.FRENCH:
                return row.french.text
            case Column.ENGLISH:
                return row.english.text if row.english else "…"

    def _spoken(self, row: Row, column: Column) -> str:
        match column:
            case Column.NUMBER:
                said = self.tr("Sentence {0}").format(row.number)
            case Column.FRENCH:
                title = language_title(self._source)
                return self.tr("Sentence {0}, {1}: {2}").format(row.number, title, row.french.text)
            case Column.ENGLISH if row.english:
                said = self.tr("Sentence {0}, English: {1}").format(row.number, row.english.text)
            case Column.ENGLISH:
                return self.tr("Sentence {0}, English: not translated yet").format(row.number)
        return ". ".join((said, *self._remarks(row)))

    def _remarks(self, row: Row) -> list[str]:
        gist = [self.tr("In the gist")] if row.in_gist else []
        if row.choice is not None:
            gist = [self.tr("Pinned to the gist by you") if row.choice else self.tr("Left out of the gist by you")]
        edited = [self.tr("Edited by you")] if row.edited else []
        sure = [sureness_words(row.confidence, self._source)] if row.confidence else []
        return [*gist, *edited, *map(self._remark, row.flags), *sure]

    def _remark(self, flag: Flag) -> str:
        if flag.dismissed:
            return self.tr("Dismissed, {0}: {1}").format(reason_words(flag.dismissed), about_flag(flag))
        return self.tr("To check: {0}").format(about_flag(flag))
