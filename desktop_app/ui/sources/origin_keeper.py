"""Keeps what the reader says of where articles come from, for the text on the first page and for the one briefed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core.origin import NO_ORIGIN, NOTHING_FOUND, FoundOrigin, Origin
from desktop_app.ui.session import Session

FindOrigin = Callable[[str], FoundOrigin]

_TELLING = 30
"""Characters of a line that two articles hardly share."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An origin, and the text it was said of: pasting another article must not cite the former one."""

    origin: Origin = NO_ORIGIN
    text: str = ""

    def of(self, text: str) -> Origin:
        """The origin of `text`, as long as it is still the same article, in part or corrected; else none."""
        if self.origin == NO_ORIGIN or not self.text.strip() or text == self.text:
            return self.origin
        same = self.text in text or (bool(text.strip()) and text in self.text)
        return self.origin if same or _lines(text) & _lines(self.text) else NO_ORIGIN

    def settled(self, text: str) -> Claim:
        """The same, said of `text` where it was made before there was any."""
        return Claim(self.origin, text) if not self.text.strip() and _lines(text) else self


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.splitlines() if len(line.strip()) >= _TELLING)


class OriginKeeper(QObject):
    """Shows the dialog, and hands on what the reader confirms."""

    given = Signal(str, Origin)
    """The text that the dialog was opened on, and what the reader says of it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.find: FindOrigin = lambda text: NOTHING_FOUND
        """What the text itself says; set by who knows French."""
        self.today: Callable[[], date] = date.today

    @Slot()
    def ask(self) -> None:
        """Ask of the article that is briefed, and brief it again where its date is another one."""
        article = self._session.article
        if article is not None:
            self._open(article.original, article.origin, self._session.set_origin)

    @Slot(str, Origin)
    def ask_of(self, text: str, origin: Origin) -> None:
        """Ask of a text that is not briefed yet."""
        self._open(text, origin, None)

    def _open(self, text: str, origin: Origin, then: Callable[[Origin], None] | None) -> None:
        from desktop_app.ui.sources.origin_dialog import OriginDialog  # not needed before the first paint

        dialog = OriginDialog(origin, self.find(text), self.today, self._window)
        if then is not None:
            dialog.given.connect(then)
        dialog.given.connect(lambda given: self.given.emit(text, given))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
