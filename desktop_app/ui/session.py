"""What the window is about: one article, its newest briefing, and whether it is being worked on."""

from __future__ import annotations

import functools
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.annotation import with_notes
from desktop_app.core.model import Article, Briefing
from desktop_app.core.notes import Notes
from desktop_app.core.repairs import Repair
from desktop_app.ui.history import History
from desktop_app.ui.name_book import NameBook
from desktop_app.ui.note_book import NoteBook
from desktop_app.ui.worker import Desk


class Session(QObject):
    """Asks the desk, keeps what came of it. The article stays until another is submitted."""

    collecting = Signal()
    """Whatever is being written on the page is to be handed in now."""
    started = Signal(Article)
    changed = Signal(Briefing)
    """A fuller briefing, or one with another length of gist."""
    failed = Signal(Exception)
    stopped = Signal()
    """The reader cancelled; `briefing` holds what was done."""

    def __init__(self, desk: Desk, gist_length: int | None, book: NameBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.briefing: Briefing | None = None
        self.error: Exception | None = None
        self._desk = desk
        self._book = book
        self._gist_length = gist_length
        self._shown = 0
        """Translated sentences that stay on the screen until as many are there again."""
        self.note_book = NoteBook(book.history, self)
        book.changed.connect(self._brief_again)
        self.note_book.changed.connect(self._on_noted)
        desk.updated.connect(self._on_updated)
        desk.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether the article is being worked on."""
        return self._desk.busy

    @property
    def has_text(self) -> bool:
        """Whether there is a briefing with sentences to read."""
        return self.briefing is not None and bool(self.briefing.sentences)

    @property
    def book(self) -> NameBook:
        """What the reader has said of names."""
        return self._book

    @property
    def history(self) -> History:
        """What the reader has changed, names and notes."""
        return self._book.history

    @property
    def repaired(self) -> bool:
        """Whether anything was repaired in the text of the briefing, or put right in its English."""
        if self.briefing is None:
            return False
        made = (sentence.translation for sentence in self.briefing.sentences)
        return bool(self.briefing.article.repairs) or any(one.rewordings for one in made if one)

    @Slot(Article)
    def submit(self, article: Article) -> None:
        """Brief `article`; what was known of the last one is forgotten, but for the notes on the same text."""
        self.collecting.emit()
        if self.article is None or article.original != self.article.original:
            self.note_book.begin(article.notes)
        self.article, self.briefing, self.error = article, None, None
        self._shown = 0
        self._desk.submit(self._marked(article))
        self.started.emit(article)

    def note(self, notes: Notes) -> None:
        """Let what the reader has written and dismissed in the article on the page be `notes`."""
        if self.briefing is not None:
            self.note_book.write(notes)

    def try_again(self) -> None:
        """Brief the same article once more."""
        if self.article is not None:
            self.submit(self.article)

    @Slot(object)
    def read_as(self, code: str | None) -> None:
        """Brief the same article as one in the language `code`, whatever it looks like; None: as what it looks like."""
        if self.article is not None:
            self.submit(replace(self.article, read_as=code))

    @Slot(tuple)
    def undo_repairs(self, repairs: tuple[Repair, ...]) -> None:
        """Brief the article again with these places left as they were."""
        if self.briefing is not None:
            self.submit(functools.reduce(Article.refusing, repairs, self.briefing.article))

    @Slot()
    def cancel(self) -> None:
        """Stop working; what is done stays."""
        if self.busy:
            self._desk.cancel()
            self.stopped.emit()

    @Slot(int)
    def set_gist_length(self, length: int) -> None:
        """Give this briefing and all later ones a gist of `length` sentences."""
        self._gist_length = length
        if self.briefing is not None:
            self._show(self.briefing)

    @Slot()
    def _brief_again(self) -> None:
        """Brief the article with other names or notes; what is on the screen stays until the new briefing is as full.

        Translations are remembered where they are made, so this takes as long as finding and linking names.
        """
        if self.article is not None and self.error is None:
            self._shown = self.briefing.translated_count if self.briefing else 0
            self._desk.submit(self._marked(self.article))

    @Slot()
    def _on_noted(self) -> None:
        """Show the notes at once; what the reader wrote, or wants no more, is to be checked again."""
        known = self.briefing.article.notes.edits if self.briefing else ()
        if self.briefing is not None:
            self._show(self.briefing)
        if self.note_book.notes.edits != known:
            self._brief_again()

    def _marked(self, article: Article) -> Article:
        return replace(article, corrections=self._book.corrections, notes=self.note_book.notes)

    @Slot(Briefing)
    def _on_updated(self, briefing: Briefing) -> None:
        if briefing.translated_count >= self._shown or briefing.finished:
            self._show(briefing)

    def _show(self, briefing: Briefing) -> None:
        """Show `briefing` with the notes there are by now."""
        length = self._gist_length
        noted = with_notes(briefing, self.note_book.notes)
        self.briefing = noted if length is None else noted.with_gist_length(length)
        self.changed.emit(self.briefing)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.error = error
        self.failed.emit(error)
