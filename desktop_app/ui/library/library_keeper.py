"""Keeps finished briefings in the history, where the reader wants one."""

from __future__ import annotations

import contextlib
import functools
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.core.model import Article, Briefing
from desktop_app.ui.library.library_writer import Writer
from desktop_app.ui.session import Session

_PAUSE = 1000
"""Milliseconds of quiet before a briefing is written: changes often come together."""


class HistoryKeeper(QObject):
    """Watches the session. While it is off or private, it never so much as opens the file."""

    def __init__(self, session: Session, folder: Path, writer: Writer, wanted: bool) -> None:
        super().__init__(writer)
        self._session, self._folder, self._writer = session, folder, writer
        self._wanted, self._private = wanted, False
        self._unwanted: frozenset[str] = frozenset()
        """SHA-256 of texts that the reader has deleted from the history since they were briefed."""
        self._waiting: Briefing | None = None
        """The briefing that the timer is to write."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.keep)
        session.changed.connect(self._on_changed)
        session.started.connect(self._on_started)

    @Slot(bool)
    def set_wanted(self, wanted: bool) -> None:
        """Keep what is finished from now on, the briefing on the page too; or no more."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.keep()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Keep nothing while `private`."""
        self._private = private

    @Slot(frozenset)
    def leave_out(self, texts: frozenset[str]) -> None:
        """Do not keep these again, by their SHA-256, unless they are briefed anew."""
        self._unwanted |= texts

    @Slot()
    def keep(self) -> None:
        """Have what waits written, or else the briefing on the page, if it is to be kept."""
        self._timer.stop()
        briefing, self._waiting = self._waiting or self._session.briefing, None
        if briefing is not None and self._keeps(briefing):
            self._writer.put(f"history {briefing.article.sha256}", functools.partial(_save, self._folder, briefing))

    def _keeps(self, briefing: Briefing) -> bool:
        on = self._wanted and not self._private
        return on and briefing.finished and briefing.article.sha256 not in self._unwanted

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


def _save(folder: Path, briefing: Briefing) -> None:
    from desktop_app.library.history import BriefingHistory  # not needed before the first paint

    with contextlib.closing(BriefingHistory(folder)) as history:
        history.save(briefing)
