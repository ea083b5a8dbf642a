"""Several articles to be read one after the other: where the reader is among them, and what was made of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.model import Article, Briefing
from desktop_app.ui.session import Session


class ReadingList(QObject):
    """Each file is read when the reader comes to it; what was made of it is there again when they come back."""

    wanted = Signal(Path)
    """The file to be read now."""
    changed = Signal()
    """Other files, or another place among them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: tuple[Path, ...] = ()
        self.place = 0
        """Where the reader is, counted from 0."""
        self._session = session
        self._shown: int | None = None
        """The place whose article is on the page."""
        self._kept: dict[int, Briefing] = {}
        session.started.connect(self._on_started)

    def begin(self, files: Sequence[Path]) -> None:
        """Take up other files, two or more, and come to the first."""
        self.files, self.place = tuple(files), 0
        self._shown, self._kept = None, {}
        self.changed.emit()
        self.wanted.emit(self.files[0])

    @Slot()
    def end(self) -> None:
        """Let go of the list; the article on the page stays."""
        if self.files:
            self.files, self._shown, self._kept = (), None, {}
            self.changed.emit()

    @Slot()
    def go_on(self) -> None:
        """To the next article, if there is one."""
        self.go_to(self.place + 1)

    @Slot()
    def go_back(self) -> None:
        """To the one before."""
        self.go_to(self.place - 1)

    @Slot(int)
    def go_to(self, place: int) -> None:
        """To the article at `place`; nothing happens where there is none."""
        if not 0 <= place < len(self.files) or place == self.place:
            return
        self._keep()
        self.place = place
        self.changed.emit()
        if place in self._kept:
            self._session.take_up(self._kept[place], going_on=not self._kept[place].finished)
        else:
            self.wanted.emit(self.files[place])

    def _keep(self) -> None:
        """What was made of the article on the page, with the reader's notes on it."""
        self._session.collecting.emit()
        if self._shown is not None and self._session.briefing is not None:
            self._kept[self._shown] = self._session.briefing

    @Slot(Article)
    def _on_started(self, article: Article) -> None:
        """An article from elsewhere ends the list; one that is briefed again is the one on the page."""
        if not self.files:
            return
        if article.name == self.files[self.place].name:
            self._shown = self.place
        elif self._shown is None or article.name != self.files[self._shown].name:
            self.end()
