"""Writing over the English of a sentence, in its cell."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QPlainTextEdit, QStyleOptionViewItem, QWidget

from desktop_app.core.notes import one_line
from desktop_app.ui.reading.bilingual_delegate import SIDE_PADDING, BilingualDelegate
from desktop_app.ui.reading.row_heights import PADDING, space_above

_AnyIndex = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ENTER, Qt.Key.Key_Escape)
_FRAME = 3
"""Pixels between the edge of the editor and its text."""


class EnglishEditor(QPlainTextEdit):
    """A field as large as what is in it. Enter hands the words in, and so does leaving it; Escape gives them up."""

    accepted = Signal(str)
    """Words that are not those it began with, in one line."""
    closed = Signal()
    """The editor has done its work, whatever came of it."""

    def __init__(self, english: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._open = english, True
        self.setPlainText(english)
        self.setAccessibleName(self.tr("English of the sentence"))
        self.setToolTip(self.tr("Enter: keep it. Esc: leave it as it was."))
        self.setTabChangesFocus(True)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_FRAME)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def height_of_words(self) -> int:
        """Pixels that the editor needs to show all of its lines at its present width."""
        block, height = self.document().firstBlock(), 2 * (_FRAME + self.frameWidth())
        while block.isValid():
            height += math.ceil(self.blockBoundingRect(block).height())
            block = block.next()
        return height

    def finish(self) -> None:
        """Hand the words in if they are others, and close."""
        english = one_line(self.toPlainText())
        if self._open and english != self._before:
            self._close()
            self.accepted.emit(english)
        else:
            self._close()

    def _close(self) -> None:
        if self._open:
            self._open = False
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """The keys that end the writing are not to be taken for shortcuts of the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, with Ctrl or without, and Escape."""
        if event.key() in _ENTER:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another program or a menu in front is no end; another part of the window, or a question of it, is."""
        super().focusOutEvent(event)
        away = event.reason() is Qt.FocusReason.ActiveWindowFocusReason and QApplication.activeModalWidget() is None
        menu = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
        if not away and not menu:
            self.finish()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever takes the editor off the page: the words are kept."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.finish()


class EditingDelegate(BilingualDelegate):
    """Lets the reader write in the English column."""

    english_written = Signal(int, str)
    """The sentence, and its new English; nothing for that of the engine."""
    _editor: EnglishEditor | None = None

    @property
    def editor(self) -> EnglishEditor | None:
        """What is being written in; None while nothing is."""
        return self._editor

    def edit(self, index: QModelIndex) -> None:
        """Open the English of a row; it takes the keyboard."""
        self.finish()
        self._view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._view.openPersistentEditor(index)
        if self._editor is not None:
            self._fit(QPersistentModelIndex(index))  # not known before it is shown
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Hand in what is being written, if anything is."""
        if self._editor is not None:
            self._editor.finish()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _AnyIndex) -> QWidget:
        """The editor, with the English in it."""
        row, place = index.row(), QPersistentModelIndex(index)
        self._editor = editor = EnglishEditor(str(index.data()), parent)
        editor.accepted.connect(lambda english: self.english_written.emit(row, english))
        editor.closed.connect(lambda: self._on_closed(place))
        editor.textChanged.connect(lambda: self._fit(place))
        return editor

    def setEditorData(self, editor: QWidget, index: _AnyIndex) -> None:
        """A newer snapshot changes nothing in what the reader is writing."""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """The editor knows its keys itself."""
        return False

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Over the words of the cell, and further down where there are more of them, as far as there is room."""
        if isinstance(editor, EnglishEditor):
            editor.setFont(self._view.font())
            editor.setGeometry(self._place(editor, index))

    def _place(self, editor: EnglishEditor, index: _AnyIndex) -> QRect:
        cell, inset = self._view.visualRect(index), SIDE_PADDING - _FRAME - editor.frameWidth()
        above = -PADDING if self._view.stacked else space_above(self._model.row(index.row())) - PADDING
        place = cell.adjusted(inset, above, -inset, 0)
        editor.resize(place.width(), editor.height())  # the words are laid out for this width
        page = self._view.viewport().height()
        place.setHeight(min(max(place.height(), editor.height_of_words()), page))
        if 0 <= place.top() < page:
            place.moveTop(min(place.top(), page - place.height()))
        return place

    def _fit(self, place: QPersistentModelIndex) -> None:
        if self._editor is not None and place.isValid():
            self._editor.setGeometry(self._place(self._editor, place))

    def _on_closed(self, place: QPersistentModelIndex) -> None:
        focused = self._editor is not None and self._editor.hasFocus()
        self._editor = None
        if place.isValid():
            self._view.closePersistentEditor(place)
        if focused:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
