"""A table whose two columns of text can stand side by side or one under the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.ui.reading.bilingual_model import Column

_AnyIndex = QModelIndex | QPersistentModelIndex


class StackableTable(QTableView):
    """Stacked, the cells of a row share the place of its English one: the French above, the English below.

    The French column is hidden then; everything that asks for a cell's rectangle, or for the cell at a point, is told
    the part of the shared one.
    """

    divide: Callable[[int], int] = staticmethod(lambda row: 0)
    """Pixels from the top of a row to where its English begins, when stacked."""

    def set_headers(self) -> None:
        """Once there is a model: rows of any height, columns of text that share the width."""
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(Column.NUMBER, QHeaderView.ResizeMode.Fixed)

    def set_stacked(self, stacked: bool) -> None:
        """One under the other, or side by side, with their titles."""
        self.setColumnHidden(Column.FRENCH, stacked)
        self.horizontalHeader().setVisible(not stacked)

    @property
    def stacked(self) -> bool:
        """Whether the French stands above the English."""
        return self.isColumnHidden(Column.FRENCH)

    def parts(self, index: _AnyIndex) -> tuple[_AnyIndex, ...]:
        """The cells that are painted where Qt paints the cell `index`."""
        if not self.stacked or index.column() != Column.ENGLISH:
            return (index,)
        return self.model().index(index.row(), Column.FRENCH), index

    def visualRect(self, index: _AnyIndex) -> QRect:
        """Where a cell is, in the viewport."""
        if not self.stacked or not index.isValid() or index.column() == Column.NUMBER:
            return super().visualRect(index)
        rect = super().visualRect(self.model().index(index.row(), Column.ENGLISH))
        edge = rect.top() + min(self.divide(index.row()), rect.height())
        if index.column() == Column.FRENCH:
            rect.setBottom(edge - 1)
        else:
            rect.setTop(edge)
        return rect

    def indexAt(self, position: QPoint) -> QModelIndex:
        """The cell at a point of the viewport."""
        index = super().indexAt(position)
        if not self.stacked or index.column() != Column.ENGLISH:
            return index
        french = index.siblingAtColumn(Column.FRENCH)
        return french if self.visualRect(french).contains(position) else index
