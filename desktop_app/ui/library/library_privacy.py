"""The private session: nothing of what is read or said in it is kept, and the window shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QMainWindow

from desktop_app.ui.questions import agrees


class PrivateBook(Protocol):
    """Something that is remembered between two articles, on the disk: names, terms."""

    def set_private(self, private: bool) -> None:
        """Write nothing down from now on; or forget what was said meanwhile, and write again."""


class PrivateSession(QObject):
    """On or off. Its end takes the article with it, since what is on the page would be kept from then on."""

    changed = Signal(bool)
    ended = Signal()
    """The article on the page is to go."""

    def __init__(self, window: QMainWindow, books: Sequence[PrivateBook], has_text: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._books, self._has_text = window, books, has_text
        self._label = QLabel()
        self.on = False

    @Slot(bool)
    def ask(self, on: bool) -> None:
        """Begin it; or end it, if the reader agrees to what that means."""
        if on == self.on:
            return
        if on or not self._has_text() or self._agrees():
            self._set(on)
        else:
            self.changed.emit(self.on)

    def show(self) -> None:
        """Say in the status bar of the window, which may be a new one, that it is private."""
        self._label = QLabel(self.tr("Private session: nothing is kept"))
        self._label.setObjectName("private_session")
        self._label.setContentsMargins(8, 0, 8, 0)
        self._window.statusBar().addPermanentWidget(self._label)
        self._label.setVisible(self.on)

    def _set(self, on: bool) -> None:
        if not on:
            self.ended.emit()
        self.on = on
        for book in self._books:
            book.set_private(on)
        self._label.setVisible(on)
        self.changed.emit(on)

    def _agrees(self) -> bool:
        question = self.tr("End the private session? The article on the page and your new names are forgotten.")
        return agrees(self._window, question, self.tr("End it"))
