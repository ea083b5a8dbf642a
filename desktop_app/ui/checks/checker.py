"""What the reader does to sentences: each deed becomes notes on the article."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.annotation import dismissal
from desktop_app.core.model import Briefing, Flag
from desktop_app.core.notes import SentenceEdit, one_line
from desktop_app.ui.checks.check_actions import CheckState
from desktop_app.ui.session import Session


class Checker(QObject):
    """Knows which sentence is picked, asks what is to be known, and notes it down."""

    changed = Signal()
    """Another sentence is picked."""
    done = Signal(str)
    """Something was done; one short sentence."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._sentence = -1

    @Slot(int)
    def pick(self, sentence: int) -> None:
        """Let `sentence` be what the next deed is done to; -1 for none."""
        if sentence != self._sentence:
            self._sentence = sentence
            self.changed.emit()

    def state(self, reading: bool) -> CheckState:
        """What can be done, on the reading page or elsewhere."""
        briefing = self._briefing()
        if not reading or briefing is None:
            return CheckState()
        sentence = briefing.sentences[self._sentence]
        still_open = len(sentence.open_flags)
        translated = sentence.translation is not None
        return CheckState(True, translated, sentence.edited, still_open, len(sentence.flags) - still_open)

    @Slot(int, str)
    def write(self, sentence: int, english: str) -> None:
        """Let the English of `sentence` be the reader's; that of the engine where nothing is left of it."""
        briefing = self._session.briefing
        if briefing is None or sentence >= len(briefing.sentences) or briefing.english(sentence) is None:
            return
        notes, french = self._session.note_book.notes, briefing.french(sentence)
        said = one_line(english)
        self._session.note(notes.edited(SentenceEdit(french, said)) if said else notes.unedited(french))
        if said:
            self.done.emit(self.tr("Edited, and checked again. Ctrl+Z takes it back."))

    @Slot()
    def revert(self) -> None:
        """Give the sentence picked the engine's English again."""
        briefing = self._briefing()
        if briefing is not None:
            self._session.note(self._session.note_book.notes.unedited(briefing.french(self._sentence)))

    @Slot()
    def ask_dismissal(self) -> None:
        """Ask which warnings of the sentence picked are of no concern, and why."""
        from desktop_app.ui.checks.dismiss_dialog import DismissDialog  # not needed before the first paint
        from desktop_app.ui.checks.dismissal_words import usual_reasons

        self._session.collecting.emit()
        briefing, sentence = self._briefing(), self._sentence
        flags = briefing.sentences[sentence].open_flags if briefing else ()
        if briefing and flags:
            dialog = DismissDialog(flags, usual_reasons(briefing.article.source), self._window)
            dialog.accepted.connect(lambda: self._dismiss(briefing, sentence, dialog.flags, dialog.reason))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _dismiss(self, briefing: Briefing, sentence: int, flags: tuple[Flag, ...], reason: str) -> None:
        """What was seen is dismissed; where the English has become another meanwhile, its flags stay open."""
        seen = (dismissal(briefing, sentence, flag, reason) for flag in flags)
        self._session.note(self._session.note_book.notes.dismissing(*seen))
        self.done.emit(self.tr("Dismissed. Ctrl+Z takes it back."))

    @Slot()
    def bring_back(self) -> None:
        """Let every warning on the sentence picked be open again."""
        briefing = self._briefing()
        if briefing is not None:
            gone = (flag for flag in briefing.sentences[self._sentence].flags if flag.dismissed)
            noted = (dismissal(briefing, self._sentence, flag) for flag in gone)
            self._session.note(self._session.note_book.notes.raising(*noted))

    def _briefing(self) -> Briefing | None:
        """What is on the page, if a sentence of it is picked."""
        briefing = self._session.briefing
        return briefing if briefing and 0 <= self._sentence < len(briefing.sentences) else None
