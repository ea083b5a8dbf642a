"""Keeps finished briefings in the history, where the reader wants one, and finds there what was done before."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.model import Article, Briefing
from desktop_app.core.notes import NO_NOTES
from desktop_app.ui.library.library_writer import Writer
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.library.history import BriefingHistory, EarlierWork

_PAUSE = 1000
"""Milliseconds of quiet before a briefing is written: changes often come together."""


class HistoryKeeper(QObject):
    """Watches the session. While it is off or private, it never so much as opens the file."""

    taken_up = Signal(object)
    """The `EarlierWork` that the reader now goes on with."""
    _looked = Signal(str, object)
    """The SHA-256 of a text, and the `EarlierWork` on it or None. Comes from the writer's thread."""

    def __init__(self, session: Session, folder: Path, writer: Writer, wanted: bool) -> None:
        super().__init__(writer)
        self._session, self._folder, self._writer = session, folder, writer
        self._wanted, self._private = wanted, False
        self._unwanted: frozenset[str] = frozenset()
        """SHA-256 of texts that the reader has deleted from the history since they were briefed."""
        self._waiting: Briefing | None = None
        """The briefing that the timer is to write."""
        self._text, self._sitting = "", 0
        """The SHA-256 of the text in hand, and how often one was begun: the last word of each sitting is written."""
        self._entry: int | None = None
        """Which entry the text was opened from."""
        self._going_on = False
        """Whether the page holds all that the history has of the text, so that the one may replace the other."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.keep)
        self._looked.connect(self._on_looked)
        session.changed.connect(self._on_changed)
        session.started.connect(self._on_started)
        session.taken_in.connect(self._look)

    @Slot(bool)
    def set_wanted(self, wanted: bool) -> None:
        """Keep what is finished from now on, the briefing on the page too; or no more."""
        if wanted != self._wanted:
            self._wanted = wanted
            if not self._going_on:
                self._look()
            self.keep()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Keep nothing while `private`."""
        self._private = private

    @Slot(frozenset)
    def leave_out(self, texts: frozenset[str]) -> None:
        """Do not keep these again, by their SHA-256, unless they are briefed anew."""
        self._unwanted |= texts

    def go_on_with(self, entry: int) -> None:
        """The text in hand was opened from `entry`, and is to be kept there."""
        self._entry, self._going_on, self._sitting = entry, True, self._sitting + 1

    def begin_afresh(self) -> None:
        """Let go of what was done to the text in hand; the history keeps it, and Ctrl+Z brings it back."""
        self.keep()
        if self._on:
            text = self._text
            self._put(f"{self._sitting} apart", lambda history: history.set_apart(text))
        self._entry, self._sitting = None, self._sitting + 1
        self._session.note_book.write(NO_NOTES)
        if self._session.article is not None:
            self._session.submit(replace(self._session.article, refused=()))

    def end(self) -> None:
        """Have all written; what is still being looked for is of no use any more."""
        self.keep()
        self._wanted = False

    @Slot()
    def keep(self) -> None:
        """Have what waits written, or else the briefing on the page, if it is to be kept."""
        self._timer.stop()
        briefing, self._waiting = self._waiting or self._session.briefing, None
        if briefing is not None and self._keeps(briefing):
            save = functools.partial(_save, briefing=briefing, entry=self._entry, going_on=self._going_on)
            self._put(f"{self._sitting} {self._going_on}", save)

    @property
    def _on(self) -> bool:
        return self._wanted and not self._private

    def _keeps(self, briefing: Briefing) -> bool:
        return self._on and briefing.finished and briefing.article.sha256 not in self._unwanted

    def _put(self, thing: str, work: Callable[[BriefingHistory], None]) -> None:
        self._writer.put(f"history {thing}", functools.partial(_do, self._folder, work))

    @Slot()
    def _look(self) -> None:
        """Ask what was done to the text before, where anybody may ask; until that is known, nothing replaces it."""
        self._going_on = False
        if self._on and self._text and self._session.article is not None:
            look = functools.partial(_look_for, self._folder, self._text, self._looked.emit)
            self._writer.put(f"look {self._sitting}", look)

    @Slot(str, object)
    def _on_looked(self, text: str, found: EarlierWork | None) -> None:
        """Between the question and the answer the reader may have gone private, or to another text."""
        if self._on and text == self._text and not self._going_on and self._session.article is not None:
            self._going_on = True
            if found is not None:
                self._session.join(found.article)
                self.taken_up.emit(found)

    @Slot(Briefing)
    def _on_changed(self, briefing: Briefing) -> None:
        if self._keeps(briefing):
            self._waiting = briefing
            self._timer.start()

    @Slot(Article)
    def _on_started(self, article: Article) -> None:
        """Write the last one down before it is forgotten; this one is wanted, whatever was said of it before."""
        if self._waiting is not None:
            self.keep()
        self._unwanted -= {article.sha256}
        if article.sha256 != self._text:
            self._text, self._sitting, self._entry = article.sha256, self._sitting + 1, None
            self._going_on = self._on


def _do(folder: Path, work: Callable[[BriefingHistory], None]) -> None:
    from desktop_app.library.history import BriefingHistory  # not needed before the first paint

    with contextlib.closing(BriefingHistory(folder)) as history:
        work(history)


def _save(history: BriefingHistory, briefing: Briefing, entry: int | None, going_on: bool) -> None:
    if entry is not None:
        history.bring_forward(entry)
    history.save(briefing, going_on)


def _look_for(folder: Path, text: str, tell: Callable[[str, object], None]) -> None:
    from desktop_app.library.history import exists

    if exists(folder):
        _do(folder, lambda history: tell(text, history.earlier_work(text)))
    else:
        tell(text, None)
