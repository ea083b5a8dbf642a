"""The cleaned article: every change a `Repair` of the original, so that it can be shown and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.assets import resource
from desktop_app.core.languages import FRENCH, has_blanks
from desktop_app.core.model import Article, Briefing
from desktop_app.core.repairs import Edit, Repair, repaired, with_edits
from desktop_app.core.work import Work, finished, while_working
from desktop_app.french.accents import lost_accents
from desktop_app.french.characters import control_characters, quotation_marks, wrong_encodings_in
from desktop_app.french.furniture import furniture_lines
from desktop_app.french.lexicon import Lexicon, load_lexicon
from desktop_app.french.line_breaks import line_breaks

Pass = Callable[[str], Work[list[Edit]]]
"""Takes the text as earlier passes left it; gives its changes, in order. Can be left on the way."""


class Clean:
    """The step that repairs the text of an article; loads its word list only when a text needs it."""

    def __init__(self, words: Path | None = None) -> None:
        self._words = words or resource("words/french.txt.xz")
        self._lexicon: Lexicon | None = None

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        article = yield from while_working(briefing, self._cleaning(briefing.article))
        yield replace(briefing, article=article)

    def cleaned(self, article: Article) -> Article:
        """The article with its repairs, but for those that the reader has refused."""
        return finished(self._cleaning(article))

    def _cleaning(self, article: Article) -> Work[Article]:
        repairs: tuple[Repair, ...] = ()
        for find in self._passes() if article.source == FRENCH else _other_passes(article.source):
            edits = yield from find(repaired(article.original, repairs))
            yield
            repairs = with_edits(article.original, repairs, edits) if edits else repairs
        return replace(article, repairs=tuple(one for one in repairs if not _is_refused(one, article)))

    def _passes(self) -> tuple[Pass, ...]:
        return (
            _at_once(control_characters),
            wrong_encodings_in,
            lambda text: lost_accents(text, self._french),
            _at_once(quotation_marks),
            lambda text: line_breaks(text, self._french),
            furniture_lines,
        )

    def _french(self) -> Lexicon:
        if self._lexicon is None:
            self._lexicon = load_lexicon(self._words)
        return self._lexicon


def _other_passes(language: str) -> tuple[Pass, ...]:
    """What can be repaired without knowing the language; lines are joined only where words are set apart."""
    passes: tuple[Pass, ...] = (_at_once(control_characters), wrong_encodings_in, _at_once(quotation_marks))
    return (*passes, line_breaks) if has_blanks(language) else passes


def _at_once(find: Callable[[str], list[Edit]]) -> Pass:
    """A pass of some hundredths of a second, which has no steps."""

    def work(text: str) -> Work[list[Edit]]:
        yield
        return find(text)

    return work


def _is_refused(repair: Repair, article: Article) -> bool:
    return any(repair.span.overlaps(span) or repair.span == span for span in article.refused)
