"""What the reader does to the glossary: each deed goes to the book, which briefs the article again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.corrections import correction_key
from desktop_app.core.glossary import Term, term_meant
from desktop_app.core.model import Rewording
from desktop_app.core.names import FormSource
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.glossary.glossary_dialog import GlossaryDialog


class Glossarist(QObject):
    """Asks what is to be known, and writes it into the book."""

    done = Signal(str)
    """Something was done; one short sentence."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._folder: Path | None = None

    @Slot()
    def show_glossary(self) -> None:
        """Show the glossaries, to choose from and to write in."""
        dialog = self._dialog()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dialog(self) -> GlossaryDialog:
        from desktop_app.ui.glossary.glossary_dialog import GlossaryDialog  # not needed before the first paint

        self._session.collecting.emit()
        dialog = GlossaryDialog(self._session.glossary_book, self._folder, self._window)
        dialog.folder_used.connect(self._use_folder)
        return dialog

    @Slot(Path)
    def _use_folder(self, folder: Path) -> None:
        self._folder = folder

    def ask_term(self, french: str) -> None:
        """Ask how English is to say `french`, the words picked; they may be none."""
        from desktop_app.ui.glossary.term_dialog import TermDialog

        self._session.collecting.emit()
        book = self._session.glossary_book
        name = book.name or self.tr("My glossary")
        known = next((one for one in book.glossary if correction_key(one.french) == correction_key(french)), None)
        dialog = TermDialog(known or Term(french, ""), name, self._window)
        dialog.accepted.connect(lambda: self.add(dialog.term, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, term: Term, name: str) -> None:
        """Add `term` to the glossary in force; where there is none, to one that is begun under `name`, or goes on."""
        book = self._session.glossary_book
        if not book.name and not book.create(name):
            book.use(name)
        book.add([term])
        told = self.tr("In the glossary: %1 → %2. Ctrl+Z takes it back.")
        self.done.emit(told.replace("%1", term.french).replace("%2", term.english))

    @Slot(tuple)
    def leave_all(self, rewordings: tuple[tuple[int, Rewording], ...]) -> None:
        """Say this article without the terms that were put in at these places, each with its sentence."""
        places = [(index, one) for index, one in rewordings if one.source is FormSource.GLOSSARY]
        terms = [term for index, one in places if (term := self._term_at(index, one))]
        if terms:
            self._session.glossary_book.leave(terms)
            self.done.emit(self.tr("Left as translated in this article. Ctrl+Z takes it back."))

    def _term_at(self, index: int, rewording: Rewording) -> Term | None:
        """The term that was put in there, by the French words that the flag on it points to."""
        briefing = self._session.briefing
        flags = briefing.sentences[index].flags if briefing and index < len(briefing.sentences) else ()
        french = next((flag.french for flag in flags if flag.french and flag.english == rewording.span), None)
        return term_meant(briefing.article.glossary, french.of(briefing.french(index))) if briefing and french else None
