"""Looks words up in the article shown, lights every place of them, and goes from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desktop_app.core.model import Briefing
from desktop_app.core.search import Hit, hits
from desktop_app.core.text import Span
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.bilingual_view import BilingualView
from desktop_app.ui.reading.find_bar import FindBar
from desktop_app.ui.reading.present import Selection


class Finder(QObject):
    """Joins the bar with the grid. `go_to` brings a sentence into view."""

    def __init__(self, bar: FindBar, view: BilingualView, go_to: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._view, self._go_to = bar, view, go_to
        self._briefing: Briefing | None = None
        self._hits: tuple[Hit, ...] = ()
        self._current: Hit | None = None
        bar.words_changed.connect(self._begin)
        bar.next_wanted.connect(self.go_on)
        bar.previous_wanted.connect(self.go_back)
        bar.closed.connect(self._end)

    @Slot()
    def ask(self) -> None:
        """Let the reader type what to find; words picked in the grid are proposed."""
        self._bar.begin(self._view.picked.text)

    @Slot()
    def go_on(self) -> None:
        """To the next place, from the end back to the start."""
        self._step(1)

    @Slot()
    def go_back(self) -> None:
        """The same backwards."""
        self._step(-1)

    def show_briefing(self, briefing: Briefing | None) -> None:
        """Search another snapshot; the reader stays where they are."""
        self._briefing = briefing
        if not self._bar.isHidden():
            self._search()
            self._current = self._current if self._current in self._hits else None
            self._tell()

    @Slot(str)
    def _begin(self) -> None:
        """Look for what stands in the bar; the first place from the row picked on."""
        self._current = None
        self._search()
        row = max(0, self._view.currentIndex().row())
        after = next((hit for hit in self._hits if hit.sentence >= row), None)
        self._show(after or next(iter(self._hits), None))

    @Slot()
    def _end(self) -> None:
        """Put the lights out; the last place stays picked, to be copied."""
        self._hits, self._current = (), None
        self._view.editing.show_hits({})
        self._view.setFocus()

    def _search(self) -> None:
        self._hits = hits(self._briefing, self._bar.words) if self._briefing else ()
        places: dict[tuple[int, int], list[Span]] = {}
        for hit in self._hits:
            places.setdefault((hit.sentence, _column(hit)), []).append(hit.span)
        self._view.editing.show_hits({cell: tuple(spans) for cell, spans in places.items()})

    def _step(self, by: int) -> None:
        if self._bar.isHidden():
            self.ask()
            return
        if not self._hits:
            return
        if self._current is None:
            self._show(self._hits[0 if by > 0 else -1])
            return
        place = bisect_left(self._hits, self._order(self._current), key=self._order)
        self._show(self._hits[(place + by) % len(self._hits)])

    @staticmethod
    def _order(hit: Hit) -> tuple[int, bool, Span]:
        return hit.sentence, not hit.french, hit.span

    def _show(self, hit: Hit | None) -> None:
        self._current = hit
        if hit is None:
            self._view.picked.clear()
        else:
            self._go_to(hit.sentence)
            self._view.picked.set(Selection(hit.sentence, _column(hit), hit.span))
        self._tell()

    def _tell(self) -> None:
        place = self._hits.index(self._current) + 1 if self._current else None
        self._bar.show_place(place, len(self._hits))


def _column(hit: Hit) -> Column:
    return Column.FRENCH if hit.french else Column.ENGLISH
