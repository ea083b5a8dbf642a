"""The reader's corrections of names: one list for all articles, kept on the disk, with undo and redo."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.corrections import (
    Corrections,
    ReadCorrections,
    parse_corrections,
    with_corrections,
    without_corrections,
)
from desktop_app.core.errors import OutputError
from desktop_app.core.names import NameCorrection
from desktop_app.core.reading import read_article
from desktop_app.name_store import load_corrections, save_corrections
from desktop_app.ui.checks.deed_words import SOMETHING, Deed, DeedKind
from desktop_app.ui.history import Change, History


class NameBook(QObject):
    """Holds the corrections. Each change is on the disk before anybody hears of it."""

    changed = Signal()
    failed = Signal(Exception)
    """The file could not be written; the correction counts all the same, until the program ends."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Opens the file `path`; without one the corrections last as long as the program."""
        super().__init__(parent)
        self._path = path
        self._before_private: Corrections | None = None
        """What was known when a private session began."""
        read = load_corrections(path) if path else ReadCorrections()
        self.corrections = read.corrections
        self.bad_lines = read.bad_lines
        """Lines of the file that made no sense when the program began."""
        self.history = History()
        """Other books may share it."""

    def correct(self, corrections: Iterable[NameCorrection], deed: Deed = SOMETHING) -> None:
        """Add corrections; they replace what was said of the same names before. `deed` is what the reader did."""
        self._change(with_corrections(self.corrections, corrections), deed)

    @Slot(tuple)
    def forget(self, names: Iterable[str]) -> None:
        """Take back what was said of the French `names`."""
        self._change(without_corrections(self.corrections, names), Deed(DeedKind.FORGET))

    def take_in(self, path: Path) -> int:
        """Add the corrections of the table `path`; how many lines made no sense. Raises DragomanError."""
        read = parse_corrections(read_article(path).original)
        self.correct(read.corrections, Deed(DeedKind.IMPORT))
        return read.bad_lines

    def hand_on(self, path: Path) -> None:
        """Write all corrections to the table `path`. Raises OutputError."""
        save_corrections(self.corrections, path)

    def set_private(self, private: bool) -> None:
        """Write nothing down from now on; at the end of that, what was said meanwhile is forgotten."""
        if private and self._before_private is None:
            self._before_private = self.corrections
        elif not private and self._before_private is not None:
            self.corrections, self._before_private = self._before_private, None
            self.history.forget(self)
            self.changed.emit()

    def _change(self, corrections: Corrections, deed: Deed) -> None:
        if corrections != self.corrections:
            before = self.corrections
            self.history.record(Change(self, lambda: self._set(before), lambda: self._set(corrections), deed))
            self._set(corrections)

    def _set(self, corrections: Corrections) -> None:
        self.corrections = corrections
        try:
            if self._path and self._before_private is None:
                save_corrections(corrections, self._path)
        except OutputError as error:
            self.failed.emit(error)
        self.changed.emit()
