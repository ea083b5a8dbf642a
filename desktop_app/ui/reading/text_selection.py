"""Picking words inside a cell of the grid, with the mouse: drag, or double-click for a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop_app.core.text import Span
from desktop_app.ui.reading.bilingual_delegate import BilingualDelegate
from desktop_app.ui.reading.picked_words import word_at
from desktop_app.ui.reading.present import Selection


class TextSelection(QObject):
    """Watches the mouse over a grid. A drag that leaves its row picks rows, as ever."""

    changed = Signal()

    def __init__(self, view: QAbstractItemView, delegate: BilingualDelegate) -> None:
        super().__init__(view)
        self._view, self._delegate = view, delegate
        self._cell = (-1, -1)
        """Row and column where the button went down. No QPersistentModelIndex: one that outlives its model at the
        end of the program reads freed memory."""
        self._from: int | None = None
        """Where the drag began; None while there is none."""
        view.viewport().installEventFilter(self)

    @property
    def current(self) -> Selection | None:
        """What is picked, if anything is."""
        return self._delegate.selection

    @property
    def text(self) -> str:
        """The words picked."""
        picked = self.current
        cell = self._view.model().index(picked.row, picked.column) if picked else QModelIndex()
        return picked.span.of(str(cell.data())) if picked and cell.isValid() else ""

    def clear(self) -> None:
        """Pick nothing."""
        self.set(None)

    def set(self, picked: Selection | None) -> None:
        """Pick words without the mouse."""
        self._from = None
        self._set(picked)

    def covers(self, position: QPoint) -> bool:
        """Whether a point of the viewport lies on the words picked."""
        picked, cell = self.current, self._view.indexAt(position)
        index = self._delegate.text_index(cell, position, between=False)
        if picked is None or index is None or (picked.row, picked.column) != (cell.row(), cell.column()):
            return False
        return picked.span.start <= index < picked.span.end

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes nothing away from the grid."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self._press(event)
                case QEvent.Type.MouseMove if self._from is not None:
                    self._drag(event.position().toPoint(), self._from)
                case QEvent.Type.MouseButtonDblClick if event.button() is Qt.MouseButton.LeftButton:
                    self._pick_word(event.position().toPoint())
                case QEvent.Type.MouseButtonRelease:
                    self._from = None
        return False

    def _press(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        cell = self._view.indexAt(position)
        self._set(None)
        self._cell = (cell.row(), cell.column())
        self._from = None if event.modifiers() else self._delegate.text_index(cell, position)

    def _drag(self, position: QPoint, start: int) -> None:
        row, column = self._cell
        inside = self._view.indexAt(position).row() == row
        end = self._delegate.text_index(self._view.model().index(row, column), position) if inside else None
        if end is None or end == start:
            self._set(None)
        else:
            span = Span(min(start, end), max(start, end))
            self._set(Selection(row, column, span))

    def _pick_word(self, position: QPoint) -> None:
        cell = self._view.indexAt(position)
        index = self._delegate.text_index(cell, position, between=False)
        if index is not None:
            self._set(Selection(cell.row(), cell.column(), word_at(str(cell.data()), index)))

    def _set(self, picked: Selection | None) -> None:
        if picked is not None and not picked.span:
            picked = None
        if picked != self._delegate.selection:
            self._delegate.selection = picked
            self._view.viewport().update()
            self.changed.emit()
