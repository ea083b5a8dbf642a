"""What keeps articles between two runs, for one window: the session, the history, and the wish for neither."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.core.model import Briefing
from desktop_app.library.journal import Journal
from desktop_app.settings import Settings
from desktop_app.ui.library.library_keeper import HistoryKeeper
from desktop_app.ui.library.library_privacy import PrivateBook, PrivateSession
from desktop_app.ui.library.library_words import taken_up_text
from desktop_app.ui.library.library_writer import Writer
from desktop_app.ui.library.recovery import Recovery
from desktop_app.ui.wording import Message, Remedy, Tone, about_troubles

if TYPE_CHECKING:
    from desktop_app.library.history import EarlierWork
    from desktop_app.ui.main_window import MainWindow


class LibraryDesk(QObject):
    """Made once for a window that stands. `close` must be called before the last reference goes."""

    def __init__(self, window: MainWindow, folder: Path, books: Sequence[PrivateBook] = ()) -> None:
        """`folder` is where all is kept; `books` are what is remembered besides."""
        super().__init__(window)
        self._window, self._folder = window, folder
        self._told: set[type[Exception]] = set()
        self._leaving = False
        self._notice: Message | None = None
        """What was last told of earlier work."""
        session, preferences = window.session, window.preferences
        self._writer = Writer(self)
        self.recovery = Recovery(window, Journal(folder), self._writer)
        self.keeper = HistoryKeeper(session, folder, self._writer, preferences.settings.history)
        self.privacy = PrivateSession(window, books, self._has_text)
        self._writer.failed.connect(self._tell)
        self.recovery.failed.connect(self._tell)
        self.privacy.ended.connect(self.recovery.discard)
        for keeps in (self.recovery, self.keeper):
            self.privacy.changed.connect(keeps.set_private)
        self.keeper.taken_up.connect(self._tell_taken_up)
        session.changed.connect(self._tell_troubles_too)
        preferences.changed.connect(self._on_preferences)
        preferences.language_changed.connect(self._dress)
        self._dress()

    def begin(self, restore: bool) -> None:
        """Put back what a run that ended badly has left, where `restore`, and keep the session from now on."""
        if restore:
            self.recovery.restore()
        self.recovery.begin()

    @Slot()
    def leave(self) -> None:
        """The system ends the program, not the reader: the session is to be there at the next start."""
        self._leaving = True

    def close(self, properly: bool) -> None:
        """End the thread; `properly` where the reader has closed the window, who then finds an empty one next time."""
        self.keeper.end()
        if not properly or self._leaving:
            self.recovery.keep()
        self._writer.close()
        if properly and not self._leaving:
            self.recovery.end()
        else:
            self.recovery.leave()

    def _has_text(self) -> bool:
        return self._window.session.article is not None or bool(self._window.empty_page.text().strip())

    @Slot()
    def _dress(self) -> None:
        """Connect what the window makes anew in each language."""
        window, actions = self._window, self._window.commands.library
        actions.history.triggered.connect(self.show_history)
        actions.private.setChecked(self.privacy.on)
        actions.private.triggered.connect(self.privacy.ask)
        self.privacy.changed.connect(actions.private.setChecked)
        window.problem_bar.remedy_picked.connect(self.recovery.take_remedy)
        window.problem_bar.remedy_picked.connect(self._take_remedy)
        self.privacy.show()

    @Slot(Settings)
    def _on_preferences(self, settings: Settings) -> None:
        self.keeper.set_wanted(settings.history)

    @Slot()
    def show_history(self) -> None:
        """Show what is kept, and the switch that keeps it."""
        from desktop_app.ui.library.library_dialog import HistoryDialog  # not needed before the first paint

        self._window.session.collecting.emit()
        wanted = self._window.preferences.settings.history
        dialog = HistoryDialog(self._folder, wanted, self.privacy.on, self._window)
        dialog.opened.connect(self._open)
        dialog.wanted_changed.connect(self._window.preferences.choose_history)
        dialog.deleted.connect(self.keeper.leave_out)
        dialog.wiped.connect(self._on_wiped)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(Briefing, int)
    def _open(self, briefing: Briefing, entry: int) -> None:
        """A briefing from the history; the one on the page is kept first, if any is."""
        self.keeper.keep()
        self._window.session.take_up(briefing, going_on=False)
        self.keeper.go_on_with(entry)

    @Slot(object)
    def _tell_taken_up(self, work: EarlierWork) -> None:
        """Say that earlier work is on the page, behind what the bar says already."""
        window, article = self._window, self._window.session.article
        if article is not None:
            window.empty_page.set_origin(article.original, article.origin)
        text = taken_up_text(work.saved.astimezone().date())
        self._notice = Message(text, Tone.NOTE, (Remedy.BEGIN_AFRESH,))
        window.problem_bar.show_message(_joined(window.problem_bar.message, self._notice))

    @Slot(Briefing)
    def _tell_troubles_too(self, briefing: Briefing) -> None:
        """The bar holds one message: what is not to be relied on must not be hidden by the other."""
        troubles = about_troubles(briefing) if briefing.finished else None
        if troubles and self._notice and self._window.problem_bar.message is self._notice:
            self._window.problem_bar.show_message(_joined(troubles, self._notice))

    @Slot(Remedy)
    def _take_remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.BEGIN_AFRESH:
            self.keeper.begin_afresh()

    @Slot()
    def _on_wiped(self) -> None:
        article = self._window.session.article
        if article is not None:
            self.keeper.leave_out(frozenset((article.sha256,)))

    @Slot(Exception)
    def _tell(self, error: Exception) -> None:
        """Once of each kind: what fails now is tried again and again."""
        if type(error) not in self._told:
            self._told.add(type(error))
            self._window.show_error(error)


def _joined(first: Message | None, then: Message) -> Message:
    """Both in one, as loud as the first."""
    if first is None:
        return then
    return Message(f"{first.text} {then.text}", first.tone, (*first.remedies, *then.remedies))
