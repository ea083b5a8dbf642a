"""The history on the screen: a list to search, to open from and to delete from, and the switch that keeps it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QVBoxLayout, QWidget

from desktop_app.core.errors import DragomanError, HistoryDamaged
from desktop_app.core.model import Briefing
from desktop_app.library import history as kept
from desktop_app.library.history import BriefingHistory, Entry
from desktop_app.ui import wording
from desktop_app.ui.library.library_form import HistoryForm
from desktop_app.ui.look.appearance import give_room
from desktop_app.ui.questions import agrees

T = TypeVar("T")

_SIZE = (820, 560)
_TYPING = 150
"""Milliseconds after a key before the list is searched."""


class HistoryDialog(QDialog):
    """The list, newest first. Everything that deletes asks first."""

    opened = Signal(Briefing, int)
    """The reader wants it on the page; which entry it is."""
    wanted_changed = Signal(bool)
    """Whether a history is to be kept."""
    deleted = Signal(frozenset)
    """The SHA-256 of texts that are no longer in it; they are to stay out."""
    wiped = Signal()
    """Nothing is in it any more."""

    def __init__(self, folder: Path, wanted: bool, private: bool, parent: QWidget | None = None) -> None:
        """`folder` is where it is; whether one is `wanted`, and whether the session is `private`."""
        super().__init__(parent)
        self._folder = folder
        self._history: BriefingHistory | None = None
        self._entries: tuple[Entry, ...] = ()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self.form = HistoryForm(folder, wanted, private)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setWindowTitle(self.tr("History"))
        give_room(self, *_SIZE)
        self._connect()
        self.refresh()
        (self.form.search if self._entries or wanted else self.form.wanted).setFocus()

    def _connect(self) -> None:
        form = self.form
        form.search.textChanged.connect(lambda: self._typing.start(_TYPING))
        form.search.returnPressed.connect(self._on_enter)
        self._typing.timeout.connect(self.refresh)
        form.table.itemSelectionChanged.connect(self._allow)
        form.table.doubleClicked.connect(self._on_open)
        form.open.clicked.connect(self._on_open)
        form.rename.clicked.connect(self._on_rename)
        form.tag.clicked.connect(self._on_tag)
        form.delete.clicked.connect(self._on_delete)
        form.export.clicked.connect(self._on_export)
        form.wipe.clicked.connect(self._on_wipe)
        form.close_button.clicked.connect(self.reject)
        form.wanted.toggled.connect(self._on_wanted)
        keys = {"Return": self._on_open, "Enter": self._on_open, "F2": self._on_rename, "Del": self._on_delete}
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), form.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        self.form.tell("")
        self._entries = (
            self._done(lambda history: history.entries(self.form.search.text()), ()) if self._exists() else ()
        )
        self.form.show_entries(self._entries)
        if not self._entries and not self.form.told.text():
            none = self.tr("Nothing is kept.") if not self.form.search.text().strip() else self.tr("Nothing found.")
            self.form.tell(none)
        elif self._entries and not self._done(lambda history: history.has_index, True):
            self.form.tell(self.tr("Searching is slower here, by parts of words: this computer cannot make an index."))
        self._allow()

    def _exists(self) -> bool:
        return self._history is not None or kept.exists(self._folder)

    def _done(self, deed: Callable[[BriefingHistory], T], otherwise: T) -> T:
        """What `deed` gives; `otherwise` where it fails, which is told."""
        try:
            if self._history is None:
                self._history = BriefingHistory(self._folder)
            return deed(self._history)
        except DragomanError as error:
            self.form.tell(wording.about_error(error).text)
            if isinstance(error, HistoryDamaged):
                self._history = None
            return otherwise

    def _picked(self) -> tuple[Entry, ...]:
        return tuple(self._entries[row] for row in self.form.table.picked() if row < len(self._entries))

    @Slot()
    def _allow(self) -> None:
        self.form.allow(len(self._picked()), len(self._entries), self._exists())

    @Slot()
    def _on_enter(self) -> None:
        """What is typed may be newer than the list."""
        self._typing.stop()
        self.refresh()
        self._on_open()

    @Slot()
    def _on_open(self) -> None:
        picked = self._picked()
        if len(picked) == 1:
            briefing = self._done(lambda history: history.briefing(picked[0].identity), None)
            if briefing is not None:
                self.opened.emit(briefing, picked[0].identity)
                self.accept()

    @Slot()
    def _on_rename(self) -> None:
        picked = self._picked()
        if len(picked) != 1:
            return
        label = self.tr("Title; leave it empty for the article's own:")
        title, agreed = QInputDialog.getText(self, self.tr("Rename"), label, text=picked[0].title)
        if agreed:
            self._done(lambda history: history.rename(picked[0].identity, title), None)
            self._refresh_at(picked[0])

    @Slot()
    def _on_tag(self) -> None:
        picked = self._picked()
        if len(picked) != 1:
            return
        label, text = self.tr("Tags, with commas between them:"), ", ".join(picked[0].tags)
        tags, agreed = QInputDialog.getText(self, self.tr("Tags"), label, text=text)
        if agreed:
            self._done(lambda history: history.tag(picked[0].identity, re.split("[,;،]", tags)), None)
            self._refresh_at(picked[0])

    @Slot()
    def _on_delete(self) -> None:
        picked = self._picked()
        count = len(picked)
        question = self.tr("Delete %n briefing(s) from this computer for good?", "", count)
        if picked and agrees(self, question, self.tr("Delete"), self.tr("This cannot be undone.")):
            self.deleted.emit(frozenset(one.sha256 for one in picked))
            self._done(lambda history: history.delete(*(one.identity for one in picked)), None)
            self._tell_after_refresh(self.tr("Deleted."))

    @Slot()
    def _on_wipe(self) -> None:
        question = self.tr("Delete the whole history from this computer for good?")
        if agrees(self, question, self.tr("Delete all"), self.tr("This cannot be undone.")):
            self.wiped.emit()
            self._let_go()
            try:
                kept.wipe(self._folder)
            except DragomanError as error:
                self.form.tell(wording.about_error(error).text)
                return
            self.form.search.clear()
            self._tell_after_refresh(self.tr("Deleted."))

    @Slot()
    def _on_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the history"), "history.zip", self.tr("Zip files (*.zip)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the whole history to the zip file `path`."""
        from desktop_app.export import EXPORTERS  # not needed before the first paint
        from desktop_app.library.archive import export_all

        writers = {ending: EXPORTERS[ending].write for ending in ("json", "html")}
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            damaged = self._done(lambda history: export_all(history, path, writers), -1)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if damaged > 0:
            self.form.tell(self.tr("Written, but for %n briefing(s) that cannot be read.", "", damaged))
        elif damaged == 0:
            self.form.tell(self.tr("Written: %1").replace("%1", str(path)))

    @Slot(bool)
    def _on_wanted(self, wanted: bool) -> None:
        self.wanted_changed.emit(wanted)
        words = (
            self.tr("On from now, for the article on the page too.")
            if wanted
            else self.tr("Off: nothing more is kept. What was kept stays until you delete it.")
        )
        self.form.tell(words)

    def _refresh_at(self, entry: Entry) -> None:
        """Read the list again, and pick the same briefing in it."""
        told = self.form.told.text()
        self.refresh()
        identities = [one.identity for one in self._entries]
        if entry.identity in identities:
            self.form.table.selectRow(identities.index(entry.identity))
        if told:
            self.form.tell(told)

    def _tell_after_refresh(self, words: str) -> None:
        trouble = self.form.told.text()
        self.refresh()
        self.form.tell(trouble or words)

    def _let_go(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None

    def done(self, result: int) -> None:
        """Closing lets go of the file."""
        self._typing.stop()
        self._let_go()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Likewise by the window's own button."""
        self._typing.stop()
        self._let_go()
        super().closeEvent(event)
