"""The open session kept against a crash: written down while the window runs, put back by the next one."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.errors import SessionLost
from desktop_app.core.model import Briefing
from desktop_app.library.journal import Journal, OpenSession
from desktop_app.ui.library.library_words import restored_text
from desktop_app.ui.library.library_writer import Writer
from desktop_app.ui.sources.paste_area import PasteArea
from desktop_app.ui.wording import Message, Remedy, Tone

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_EVERY = 2000
"""Milliseconds that may be lost of what is typed; edits and dismissals are written down at once."""
_SETTLED = 30_000
"""Milliseconds after which what was restored is not what brings the program down."""


class Recovery(QObject):
    """Watches one window. Nothing is on the disk while it holds nothing, is private, or has been closed properly."""

    failed = Signal(Exception)
    """A SessionLost; what cannot be written comes from the writer."""

    def __init__(self, window: MainWindow, journal: Journal, writer: Writer) -> None:
        super().__init__(window)
        self._window, self._journal, self._writer = window, journal, writer
        self._kept = OpenSession()
        """What was last handed to the writer."""
        self._private = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.keep)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        window.session.started.connect(self._keep_at_once)
        window.session.note_book.changed.connect(self._keep_at_once)
        window.session.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Watch from now on."""
        self._timer.start()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Keep nothing, and nothing of what was kept so far; or keep the session again."""
        self._private = private
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Have the session written down as it is now, if it has changed."""
        session = OpenSession() if self._private else self._as_it_is()
        if self._timer.isActive():
            self._timer.start(_EVERY)
        if _is_same(session, self._kept):
            return
        self._kept = session
        work = self._journal.remove if session.is_empty else functools.partial(self._journal.write, session)
        self._writer.put("session", work)

    def restore(self) -> None:
        """Put back what a run that ended badly has left, if there is such a thing."""
        try:
            session = self._journal.adopt()
        except SessionLost as error:
            self.failed.emit(error)
            return
        if session is not None:
            self._put_back(session)
            self._kept = session
            message = Message(restored_text(), Tone.NOTE, (Remedy.DISCARD_SESSION,))
            self._window.problem_bar.show_message(message)
            self._settling.start(_SETTLED)

    @Slot(Remedy)
    def take_remedy(self, remedy: Remedy) -> None:
        """Do what the reader picked in the bar for problems."""
        if remedy is Remedy.DISCARD_SESSION:
            self.discard()

    def discard(self) -> None:
        """Let go of the article on the page and of all that was done to it, here and on the disk."""
        window = self._window
        window.session.forget()
        if window.centre.has_read:
            window.reading_page.show_briefing(None)
        window.status.end_early()
        _put_text(window, "")
        window.begin_anew()
        self.keep()

    def end(self) -> None:
        """The window was closed properly: keep nothing. After the writer's end."""
        self._stop()
        self._journal.remove()

    def leave(self) -> None:
        """The program ends and the reader did not say so: the next run is to find what was kept."""
        self._stop()
        self._journal.leave()

    def _stop(self) -> None:
        self._timer.stop()
        self._settling.stop()

    @Slot()
    def _keep_at_once(self) -> None:
        if self._timer.isActive():
            self._timer.start(0)

    @Slot(Briefing)
    def _on_changed(self, briefing: Briefing) -> None:
        if briefing.finished:
            self._keep_at_once()

    @Slot()
    def _settle(self) -> None:
        self._writer.put("settled", self._journal.settle)

    def _as_it_is(self) -> OpenSession:
        window, session = self._window, self._window.session
        known = OpenSession(
            typed=window.empty_page.text(),
            article=session.article,
            briefing=session.briefing,
            notes=session.note_book.notes,
            busy=session.busy,
            reading=window.centre.reads,
        )
        return _with_place(known, window) if window.centre.has_read and session.briefing else known

    def _put_back(self, kept: OpenSession) -> None:
        window = self._window
        if kept.article is not None and (kept.briefing is not None or kept.busy):
            window.session.restore(kept.article, kept.briefing, kept.notes, kept.busy)
            _go_back(window, kept)
        elif kept.article is not None:
            window.empty_page.take(kept.article)
        if window.empty_page.text() != kept.typed:
            _put_text(window, kept.typed)
        if not kept.reading:
            window.show_empty_page()


def _is_same(one: OpenSession, other: OpenSession) -> bool:
    """Whether nothing has changed; two briefings are not looked through for that."""
    return one.briefing is other.briefing and replace(one, briefing=None) == replace(other, briefing=None)


def _with_place(session: OpenSession, window: MainWindow) -> OpenSession:
    """`session` with the place on the page, and what is being written there."""
    text, row = window.reading_page.text, window.reading_page.text.currentIndex().row()
    editor = text.editing.editor
    draft = editor.toPlainText() if editor is not None and editor.isVisible() and row >= 0 else None
    return replace(session, sentence=row if row >= 0 else None, draft=draft)


def _go_back(window: MainWindow, kept: OpenSession) -> None:
    """To the sentence that was picked; what was being written there is there to be written on."""
    page, briefing = window.reading_page, window.session.briefing
    if briefing is None or kept.sentence is None or not 0 <= kept.sentence < len(briefing.sentences):
        return
    page.go_to(kept.sentence)
    if kept.draft is not None and briefing.english(kept.sentence) is not None:
        page.edit_english()
        editor = page.text.editing.editor
        if editor is not None:
            editor.setPlainText(kept.draft)


def _put_text(window: MainWindow, text: str) -> None:
    """As if the reader had typed it."""
    area = window.empty_page.findChild(PasteArea)
    if isinstance(area, PasteArea):
        area.replace_text(text)
