"""What the window is about: one article, its newest briefing, and whether it is being worked on."""

from __future__ import annotations

import functools
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.annotation import is_gist_new, with_gist_of, with_notes
from desktop_app.core.gist import GistLength, GistMethod
from desktop_app.core.model import Article, Briefing
from desktop_app.core.notes import NO_NOTES, Notes
from desktop_app.core.origin import NO_ORIGIN, Origin
from desktop_app.core.repairs import Repair
from desktop_app.ui.checks.note_book import NoteBook
from desktop_app.ui.glossary.glossary_book import GlossaryBook
from desktop_app.ui.history import History
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.worker import Desk


class Session(QObject):
    """Asks the desk, keeps what came of it. The article stays until another is submitted."""

    collecting = Signal()
    """Whatever is being written on the page is to be handed in now."""
    started = Signal(Article)
    taken_in = Signal(Article)
    """After `started`, where the reader has given another text than before."""
    changed = Signal(Briefing)
    """A fuller briefing, or one with another length of gist."""
    failed = Signal(Exception)
    stopped = Signal()
    """The reader cancelled; `briefing` holds what was done."""

    def __init__(
        self, desk: Desk, gist_length: GistLength | None, book: NameBook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.briefing: Briefing | None = None
        self.error: Exception | None = None
        self._desk = desk
        self._book = book
        self._gist_length = gist_length
        self._gist_method = GistMethod.NEWS
        self._earlier: Briefing | None = None
        """What an earlier run of the program made of the article."""
        self._shown = 0
        """Translated sentences that stay on the screen until as many are there again."""
        self.note_book = NoteBook(book.history, self)
        self.glossary_book = GlossaryBook(book.history, self)
        book.changed.connect(self._brief_again)
        self.glossary_book.changed.connect(self._brief_again)
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
        another = self.article is None or article.original != self.article.original
        if another:
            self.note_book.begin(article.notes)
            self.glossary_book.begin()
        if self._earlier is not None and article.original != self._earlier.article.original:
            self._earlier = None
        self.article, self.briefing, self.error = article, None, None
        self._shown = 0
        self._desk.submit(self._marked(article), self._earlier)
        self.started.emit(article)
        if another:
            self.taken_in.emit(article)

    def join(self, earlier: Article) -> None:
        """Go on with what the reader did before to the same text; what was said of it since counts more."""
        article = self.article
        if article is None:
            return
        self.note_book.begin(self.note_book.notes.after(earlier.notes))
        origin = earlier.origin if article.origin == NO_ORIGIN else article.origin
        if earlier.refused and earlier.refused != article.refused:
            self.submit(replace(article, origin=origin, refused=earlier.refused))
        else:
            self.set_origin(origin)
            self._on_noted()

    def restore(self, article: Article, briefing: Briefing | None, notes: Notes, going_on: bool) -> None:
        """Take up what was kept of `article`, as far as it came; the rest is made where `going_on`."""
        self.forget()
        self.note_book.begin(notes)
        self.article, self._earlier = article, briefing
        self.started.emit(article)
        if briefing is not None:
            self._show(briefing)
        if going_on:
            self._brief_again()
        elif briefing is not None and not briefing.finished:
            self.stopped.emit()

    def take_up(self, briefing: Briefing, going_on: bool) -> None:
        """Show `briefing` again, with the notes on it; the rest of it is made where `going_on`."""
        given = replace(briefing.article, repairs=(), language=None)
        self.restore(given, briefing, briefing.article.notes, going_on)

    def forget(self) -> None:
        """Let go of the article, of what came of it, and of the notes on it."""
        self.collecting.emit()
        self._desk.cancel()
        self.note_book.begin(NO_NOTES)
        self.glossary_book.begin()
        self.article, self.briefing, self.error = None, None, None
        self._earlier, self._shown = None, 0

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

    @Slot(Origin)
    def set_origin(self, origin: Origin) -> None:
        """Cite the article as from `origin`; with another date it is briefed again, for its "last Wednesday"."""
        former = self.article
        if former is None or origin == former.origin:
            return
        self.article = replace(former, origin=origin)
        if self.briefing is not None:
            self._show(self.briefing)
        if origin.published != former.origin.published:
            self._brief_again()

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

    @Slot(GistLength)
    def set_gist_length(self, length: GistLength) -> None:
        """Give this briefing and all later ones a gist as long as that."""
        self._gist_length = length
        if self.briefing is not None:
            self._show(self.briefing)

    @Slot(GistMethod)
    def set_gist_method(self, method: GistMethod) -> None:
        """Have the gist of this article and all later ones chosen by `method`."""
        known = self.briefing.article.gist_method if self.briefing else self._gist_method
        if method is not self._gist_method or method is not known:
            self._gist_method = method
            self._brief_again()

    @Slot()
    def _brief_again(self) -> None:
        """Brief the article with other names or notes; what is on the screen stays until the new briefing is as full.

        Translations are remembered where they are made, so this takes as long as finding and linking names.
        """
        if self.article is not None and self.error is None:
            self._shown = self.briefing.translated_count if self.briefing else 0
            self._desk.submit(self._marked(self.article), self._earlier)

    @Slot()
    def _on_noted(self) -> None:
        """Show the notes at once; what the reader wrote, or wants no more, is to be checked again."""
        known = self.briefing.article.notes.edits if self.briefing else ()
        if self.briefing is not None:
            self._show(self.briefing)
        if self.note_book.notes.edits != known:
            self._brief_again()

    def _marked(self, article: Article) -> Article:
        marked = replace(article, corrections=self._book.corrections, notes=self.note_book.notes)
        return replace(marked, gist_method=self._gist_method, glossary=self.glossary_book.in_force)

    @Slot(Briefing)
    def _on_updated(self, briefing: Briefing) -> None:
        if briefing.translated_count >= self._shown or briefing.finished:
            self._show(briefing)
        elif self.briefing is not None and is_gist_new(self.briefing, briefing):
            self._show(with_gist_of(self.briefing, briefing))

    def _show(self, briefing: Briefing) -> None:
        """Show `briefing` with the notes there are by now."""
        length = self._gist_length
        noted = with_notes(self._cited(briefing), self.note_book.notes)
        self.briefing = noted if length is None else noted.with_gist_length(length.of(len(noted.sentences)))
        self.changed.emit(self.briefing)

    def _cited(self, briefing: Briefing) -> Briefing:
        """`briefing` with the origin that is known by now: it may have been begun before."""
        origin = self.article.origin if self.article else NO_ORIGIN
        article = briefing.article
        return briefing if article.origin == origin else replace(briefing, article=replace(article, origin=origin))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.error = error
        self.failed.emit(error)
