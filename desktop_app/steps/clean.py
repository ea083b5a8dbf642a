"""The cleaned article: every change a `Repair` of the original, so that it can be shown and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.assets import resource
from desktop_app.core.model import Article, Briefing
from desktop_app.core.repairs import Edit, Repair, repaired, with_edits
from desktop_app.french.accents import lost_accents
from desktop_app.french.characters import control_characters, quotation_marks, wrong_encodings
from desktop_app.french.furniture import furniture_lines
from desktop_app.french.lexicon import Lexicon, load_lexicon
from desktop_app.french.line_breaks import line_breaks

Pass = Callable[[str], list[Edit]]
"""Takes the text as earlier passes left it; gives its changes, in order."""


class Clean:
    """The step that repairs the text of an article; loads its word list only when a text needs it."""

    def __init__(self, words: Path | None = None) -> None:
        self._words = words or resource("words/french.txt.xz")
        self._lexicon: Lexicon | None = None

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        yield replace(briefing, article=self.cleaned(briefing.article))

    def cleaned(self, article: Article) -> Article:
        """The article with its repairs, but for those that the reader has refused."""
        repairs: tuple[Repair, ...] = ()
        for find in self._passes():
            edits = find(repaired(article.original, repairs))
            repairs = with_edits(article.original, repairs, edits) if edits else repairs
        return replace(article, repairs=tuple(one for one in repairs if not _is_refused(one, article)))

    def _passes(self) -> tuple[Pass, ...]:
        return (
            control_characters,
            wrong_encodings,
            lambda text: lost_accents(text, self._french),
            quotation_marks,
            lambda text: line_breaks(text, self._french),
            furniture_lines,
        )

    def _french(self) -> Lexicon:
        if self._lexicon is None:
            self._lexicon = load_lexicon(self._words)
        return self._lexicon


def _is_refused(repair: Repair, article: Article) -> bool:
    return any(repair.span.overlaps(span) or repair.span == span for span in article.refused)
