"""Reads documents while the window goes on: one at a time, the newest wins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app.core.errors import InputError
from desktop_app.core.file_errors import FileRefused
from desktop_app.core.pipeline import Cancelled
from desktop_app.core.reading import as_article
from desktop_app.sources.source import Source
from desktop_app.ui.packages.chores import Chore, Chores

Read = Callable[[Callable[[], bool]], Source]
"""Reads something until it is asked to stop. Raises InputError, and Cancelled."""


class SourceReader(QObject):
    """Hands files and pasted pages to a thread; plain text is read at once."""

    begun = Signal()
    """Something is being read that takes a while."""
    read = Signal(Source)
    failed = Signal(Exception)
    """An InputError, or whatever else went wrong."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chores: Chores | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._chores is not None

    def read_file(self, path: Path) -> None:
        """Read the file `path`; what is being read already is given up."""
        from desktop_app.sources.reading import needs_patience, read_source  # the window is painted the sooner

        self.stop()
        if needs_patience(path):
            self._begin(lambda is_cancelled: read_source(path, is_cancelled))
            return
        try:
            source = read_source(path)
        except InputError as error:
            self.failed.emit(error)
        else:
            self.read.emit(source)

    def read_html(self, html: str, plain: str) -> None:
        """Read what a browser put on the clipboard, in both its forms; what is being read already is given up."""
        self.stop()
        self._begin(lambda is_cancelled: _pasted(html, plain, is_cancelled))

    @Slot()
    def stop(self) -> None:
        """Give up what is being read, and end its thread."""
        chores, self._chores = self._chores, None
        if chores is not None:
            chores.close()
            chores.deleteLater()

    def _begin(self, work: Read) -> None:
        chores = Chores(self)
        self._chores = chores
        chores.failed.connect(self._on_failed)
        chores.give(Chore(lambda _, is_cancelled: work(is_cancelled), lambda result: self._on_read(chores, result)))
        self.begun.emit()

    def _on_read(self, chores: Chores, result: object) -> None:
        if chores is self._chores and isinstance(result, Source):
            self.stop()
            self.read.emit(result)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._chores:
            self.stop()
            if not isinstance(error, Cancelled):
                self.failed.emit(error)


def _pasted(html: str, plain: str, is_cancelled: Callable[[], bool]) -> Source:
    """The article in a pasted page; its plain text where none is found in it. Raises InputError, and Cancelled."""
    from desktop_app.sources.reading import from_html

    try:
        return from_html(html, is_cancelled)
    except FileRefused:
        return Source(as_article(plain).original)
