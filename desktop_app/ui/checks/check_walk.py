"""From one sentence that is to be checked to the next: the very sentences that the status line counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.checks import is_doubtful, needs_check
from desktop_app.core.confidence import Confidence
from desktop_app.core.model import Sentence
from desktop_app.ui.checks.flag_words import about_flag
from desktop_app.ui.reading.sureness_words import sureness_words
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.reading.reading_page import ReadingPage


class CheckWalk(QObject):
    """Leads about on one reading page."""

    met = Signal(str)
    """What is to be checked in the sentence just come to."""

    def __init__(self, session: Session, page: ReadingPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._begun = False
        """Whether any sentence but the first was picked since the article was opened."""
        session.started.connect(self._begin)
        page.sentence_changed.connect(self._on_sentence)

    @Slot()
    def go_on(self) -> None:
        """Bring the next sentence to check into view, from the end back to the start."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """The same backwards."""
        self._go(-1)

    @Slot()
    def _begin(self) -> None:
        self._begun = False

    @Slot(int)
    def _on_sentence(self, sentence: int) -> None:
        self._begun = self._begun or sentence > 0

    def _go(self, step: int) -> None:
        briefing = self._session.briefing
        sentences = briefing.sentences if briefing else ()
        count, start = len(sentences), self._start(step)
        around = ((start + step * ahead) % count for ahead in range(1, count + 1))
        found = next((index for index in around if needs_check(sentences[index])), None)
        if briefing is not None and found is not None:
            self._page.go_to(found)
            self._begun = True
            self.met.emit(about_checks(sentences[found], briefing.article.source))

    def _start(self, step: int) -> int:
        """The sentence picked; before the first while Qt alone has picked that one."""
        row = self._page.text.currentIndex().row()
        return row if self._begun and row >= 0 else min(0, -step)


def about_checks(sentence: Sentence, source: str) -> str:
    """All that speaks against `sentence`, in the language of the window; `source` is the code of the article's."""
    doubt = sureness_words(Confidence.DOUBTFUL, source) if is_doubtful(sentence) else ""
    return " ".join(filter(None, (*map(about_flag, sentence.open_flags), f"{doubt}." if doubt else "")))
