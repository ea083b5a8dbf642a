"""The article in two columns, sentence level with sentence."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from desktop_app.core.model import Briefing
from desktop_app.core.names import Mention
from desktop_app.ui.handing_on.clipboard import copy_rows, copy_text
from desktop_app.ui.reading.bilingual_delegate import SIDE_PADDING, gutter_width
from desktop_app.ui.reading.bilingual_model import BilingualModel, Column
from desktop_app.ui.reading.english_editor import EditingDelegate
from desktop_app.ui.reading.present import Mark, Row
from desktop_app.ui.reading.row_heights import RowHeights
from desktop_app.ui.reading.stackable_table import StackableTable
from desktop_app.ui.reading.text_selection import TextSelection

_SLICE = 0.008
"""Seconds of measuring between two looks at the event queue."""


class BilingualView(StackableTable):
    """French left, English right, or French above; numbers in the gutter; names picked out in both."""

    sentence_picked = Signal(int)
    entity_picked = Signal(int)
    menu_wanted = Signal(QPoint, object)
    """Where in the viewport, and for which entity, if for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BilingualModel(self)
        self.editing = self._delegate = EditingDelegate(self._model, self)
        self._heights = RowHeights()
        self.divide = self._heights.divide
        self._page: tuple[str, int, bool] | None = None
        self._quiet = self._giving = False
        self._pressed: Mark | None = None
        self.picked = TextSelection(self, self._delegate)
        """The words that the reader has picked in a cell."""
        self._idle = QTimer(self, interval=0)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._set_behaviour()
        self.set_headers()
        self._connect()

    def _set_behaviour(self) -> None:
        self.setAccessibleName(self.tr("Article, French and English"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as both texts run, whatever the window speaks
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self._model.modelReset.connect(self._on_reset)
        self._model.row_changed.connect(self._on_row_changed)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.verticalScrollBar().valueChanged.connect(self._measure_visible)
        # Queued: the signal comes while the header is still sharing out the width.
        self.horizontalHeader().sectionResized.connect(self._set_page, Qt.ConnectionType.QueuedConnection)
        self._idle.timeout.connect(self._measure_slice)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Show a snapshot; where the sentences stay the same, so do the place and the selection."""
        self._model.show_briefing(briefing)

    def go_to(self, sentence: int) -> None:
        """Light the row of sentence `sentence`, counted from 0, and bring it into sight. Emits nothing."""
        if not 0 <= sentence < self._model.rowCount():
            return
        index = self._model.index(sentence, Column.ENGLISH)
        flags = QItemSelectionModel.SelectionFlag  # `selectRow` would heed Shift and Ctrl, which the reader may hold
        self._quiet = True
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._quiet = False
        self._measure([sentence])
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self._measure_visible()

    def stack(self, stacked: bool) -> None:
        """Show the French above the English, or beside it."""
        self.set_stacked(stacked)
        self._set_page()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    def highlight_entity(self, entity: int | None, mention: Mention | None = None) -> None:
        """Fill the background of every mention of one entity, an index into `Briefing.entities`; frame `mention`."""
        if (entity, mention) != (self._delegate.entity, self._delegate.mention):
            self._delegate.entity, self._delegate.mention = entity, mention
            self.viewport().update()

    def french(self, sentence: int) -> str:
        """The French of one row, in one line."""
        return self._model.row(sentence).french.text

    @Slot()
    def copy_selected(self) -> None:
        """Put the words picked on the clipboard, else the selected rows, as text and as an HTML table."""
        if self.picked.text:
            copy_text(self.picked.text)
            return
        indexes = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self._model.row(index) for index in indexes]
        if rows and self._model.briefing:
            copy_rows(rows, self._model.briefing)

    @property
    def measuring(self) -> bool:
        """Whether some rows out of sight still have an estimated height."""
        return self._idle.isActive()

    def _on_current_changed(self) -> None:
        if not self._quiet and self.currentIndex().isValid():
            self.sentence_picked.emit(self.currentIndex().row())

    @Slot()
    def _on_reset(self) -> None:
        self._delegate.forget_layouts()
        self._delegate.entity, self._delegate.mention, self._delegate.hovered = None, None, -1
        self.picked.clear()
        self._heights.set_rows(self._model.rows)
        self._set_number_width()
        self._page = None
        self._set_page()
        self.scrollToTop()

    def _set_number_width(self) -> None:
        self.setColumnWidth(Column.NUMBER, gutter_width(self.font(), self._model.rowCount()))

    @Slot()
    def _set_page(self) -> None:
        """Measure everything again if the font or the width of the columns is another."""
        shown = (Column.ENGLISH,) if self.stacked else (Column.FRENCH, Column.ENGLISH)
        width = min(map(self.columnWidth, shown)) - 2 * SIDE_PADDING
        page = (self.font().key(), width, self.stacked)
        if page == self._page:
            return
        self._page = page
        self._heights.set_page(self.font(), width, self.stacked)
        self._give(enumerate(self._heights.estimates()))
        self._measure_visible()
        self._idle.start()

    @Slot(object)
    def _on_row_changed(self, row: Row) -> None:
        self._heights.replace(row)
        if self.picked.current and self.picked.current.row == row.sentence:
            self.picked.clear()
        self._measure([row.sentence])

    @Slot()
    def _measure_visible(self) -> None:
        """Give exact heights to what is in sight; what is shown at the top stays at the top."""
        if self._giving:
            return
        for _ in range(8):  # each round may bring shorter rows, and so more of them, into sight
            wanting = [index for index in self._visible() if not self._heights.is_measured(index)]
            if not wanting:
                return
            self._measure(wanting)

    def _visible(self) -> range:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        count = self._model.rowCount()
        return range(max(first, 0), count if last < 0 else last + 1)

    @Slot()
    def _measure_slice(self) -> None:
        """Measure rows out of sight for a few milliseconds: first those below, then those above."""
        end = time.perf_counter() + _SLICE
        first, count = max(self.rowAt(0), 0), self._model.rowCount()
        done: list[int] = []
        for index in (*range(first, count), *range(first)):
            if time.perf_counter() > end:
                break
            if not self._heights.is_measured(index):
                self._heights.measured(index)
                done.append(index)
        else:
            self._idle.stop()
        self._measure(done)

    def _measure(self, indexes: Iterable[int]) -> None:
        self._give((index, self._heights.measured(index)) for index in indexes)

    def _give(self, heights: Iterable[tuple[int, int]]) -> None:
        """Set row heights in one go, so that the row at the top of the viewport does not move."""
        header = self.verticalHeader()
        other = [(index, height) for index, height in heights if height != header.sectionSize(index)]
        if not other:
            return
        top, seen = header.logicalIndexAt(0), self._visible()
        offset = header.sectionViewportPosition(top)
        with QSignalBlocker(header):
            for index, height in other:
                header.resizeSection(index, height)
        self._giving = True
        self.updateGeometries()
        if top > 0:
            self.verticalScrollBar().setValue(header.sectionPosition(top) - offset)
        self._giving = False
        if any(index < seen.stop for index, _ in other):
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width; the rows follow."""
        super().resizeEvent(event)
        self._set_page()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other colours or another language."""
        super().changeEvent(event)
        match event.type():
            case QEvent.Type.FontChange | QEvent.Type.PaletteChange | QEvent.Type.StyleChange:
                self._delegate.forget_layouts()
                self._set_number_width()
                self._set_page()
            case QEvent.Type.LanguageChange:
                self.setAccessibleName(self.tr("Article, French and English"))
                self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.NUMBER, Column.ENGLISH)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt then makes the first row current; the reader has picked nothing by that."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The bar beside the row grows pale."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy copies the words picked, or whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the mouse; a name can be clicked."""
        super().mouseMoveEvent(event)
        position = event.position().toPoint()
        self._hover(self.rowAt(position.y()))
        shape = self._delegate.shape_at(position)
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse for what is under it, by key for the row and the name that are picked."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.visualRect(self.currentIndex()).center(), self._delegate.entity)
        else:
            mark = self._delegate.mark_at(event.pos())
            self.menu_wanted.emit(event.pos(), mark.entity if mark else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember which name was pressed."""
        super().mousePressEvent(event)
        self._pressed = self._delegate.mark_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a name picks it; words picked in it do not."""
        super().mouseReleaseEvent(event)
        mark = self._delegate.mark_at(event.position().toPoint())
        clicked = event.button() is Qt.MouseButton.LeftButton and not self.picked.text
        if mark is not None and mark is self._pressed and clicked:
            self.entity_picked.emit(mark.entity)
