"""What the reader does to the gist: each deed becomes notes on the article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.gist import GistChoice, sentence_key
from desktop_app.core.model import Briefing
from desktop_app.ui.gist.gist_actions import GistActions, GistState
from desktop_app.ui.session import Session


class GistChooser(QObject):
    """Knows which sentence is picked on `page`, keeps `actions` in step with it, and notes down what is done."""

    done = Signal(str)
    """Something was done; one short sentence."""

    def __init__(self, session: Session, actions: GistActions, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._actions, self._page = session, actions, page
        self._sentence = -1
        actions.pin.triggered.connect(self.pin)
        actions.strike.triggered.connect(self.strike)
        actions.propose.triggered.connect(self.propose)
        session.changed.connect(self.refresh)
        page.installEventFilter(self)

    @Slot(int)
    def pick(self, sentence: int) -> None:
        """Let `sentence` be what the next deed is done to; -1 for none."""
        self._sentence = sentence
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Let the actions say what can be done now."""
        self._actions.allow(self.state())

    def state(self) -> GistState:
        """What can be done; nothing while the page is not to be seen."""
        briefing = self._session.briefing
        if briefing is None or briefing.summary is None or self._page.isHidden():
            return GistState()
        chosen = {sentence_key(one.french): one.pinned for one in briefing.article.notes.choices}
        if not 0 <= self._sentence < len(briefing.sentences):
            return GistState(chosen=len(chosen))
        pinned = chosen.get(sentence_key(briefing.french(self._sentence)))
        return GistState(True, pinned is True, pinned is False, len(chosen))

    @Slot(bool)
    def pin(self, wanted: bool) -> None:
        """Have the sentence picked in the gist whatever the method says; no more of that, if not `wanted`."""
        if self._decide(True, wanted):
            self.done.emit(self.tr("Pinned to the gist. Ctrl+Z takes it back."))

    @Slot(bool)
    def strike(self, wanted: bool) -> None:
        """Have the next best in the gist instead of the sentence picked; no more of that, if not `wanted`."""
        if self._decide(False, wanted):
            self.done.emit(self.tr("Left out of the gist. Ctrl+Z takes it back."))

    @Slot()
    def propose(self) -> None:
        """Give the whole article the gist that the method proposes."""
        notes = self._session.note_book.notes
        self._session.note(notes.unchosen(*(one.french for one in notes.choices)))
        self.done.emit(self.tr("The proposed gist again. Ctrl+Z takes it back."))

    def _decide(self, pinned: bool, wanted: bool) -> bool:
        """Note the decision on the sentence picked, or take it back; tell whether there is one now."""
        briefing = self._briefing()
        if briefing is None:
            return False
        french, notes = briefing.french(self._sentence), self._session.note_book.notes
        said = (one.french for one in notes.choices if sentence_key(one.french) == sentence_key(french))
        notes = notes.unchosen(*said)
        self._session.note(notes.choosing(GistChoice(french, pinned)) if wanted else notes)
        return wanted

    def _briefing(self) -> Briefing | None:
        """What is on the page, if a sentence of it is picked."""
        briefing = self._session.briefing
        return briefing if briefing and 0 <= self._sentence < len(briefing.sentences) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page as it goes and comes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.refresh()
        return False
