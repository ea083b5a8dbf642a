"""Has the English say the terms of the reader's glossary, and flags every place where it did or could not."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.core.corrections import correction_key
from desktop_app.core.glossary import Glossary, Term
from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Briefing, Flag, FlagKind, Severity
from desktop_app.core.names import NAME_KINDS, Side
from desktop_app.core.rewordings import Change
from desktop_app.core.text import Span
from desktop_app.engines.attention import Alignment
from desktop_app.engines.term_renderings import TermRenderings, Translating
from desktop_app.english.inflection import singular_of
from desktop_app.english.term_wording import change_to
from desktop_app.english.terms import TermSearch, rendering
from desktop_app.french.terms import FoundTerm, TermFinder, is_verb
from desktop_app.steps.term_changes import Placed, kept_words, mentions_in, missing, with_flags, with_terms_placed

Align = Callable[[str, str], Generator[None, None, Alignment | None]]
"""Takes a French sentence and its English; costs half a translation, and yields while it waits."""

_log = logging.getLogger(__name__)
_WORD = re.compile(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")
_LEAST_WORD = 3
"""Letters of a word that counts."""


@dataclass(frozen=True, slots=True)
class _Lack:
    """A term that the French of a sentence has more often than the English."""

    term: Term
    places: tuple[FoundTerm, ...]
    said: tuple[Span, ...]
    """Where the English has it."""

    @property
    def count(self) -> int:
        """How often it is missing."""
        return len(self.places) - len(self.said)


class EnforceGlossary:
    """A detail of the translation, and a second look.

    The detail flags terms that the English lacks. The second look puts them in where it is clear which words stand
    for them, and keeps the change: the words that the engine has for the term alone; else those that it wrote while
    it looked at the term. Left alone, and flagged, are names, numbers, negations, verbs and any doubtful place.
    """

    def __init__(self, translating: Translating | None = None, align: Align | None = None) -> None:
        self._renderings, self._align = TermRenderings(translating), align
        self._glossary: Glossary = ()
        self._finder = TermFinder(())
        self._ready: tuple[str, Glossary] | None = None

    def __call__(self, briefing: Briefing, index: int) -> Briefing:
        """`briefing` with a flag for each term that the English of sentence `index` lacks altogether."""
        if not _has_terms(briefing):
            return briefing
        try:
            lacks = self._lacks(briefing, index)
            return with_flags(briefing, index, (missing(lack.places[0]) for lack in lacks if not lack.said))
        except Exception as error:  # its message may quote the article
            _log.warning("glossary not applied: %s", type(error).__name__)
            text = "The glossary could not be applied to this sentence."
            return with_flags(briefing, index, (Flag(FlagKind.TERM, Severity.WARNING, text),))

    def second_look(self, briefing: Briefing, index: int) -> Generator[None, None, Briefing]:
        """The same with those put in that can be. What goes wrong costs that and nothing else."""
        if not _has_terms(briefing):
            return briefing
        try:
            yield from self._made_ready(briefing)
            return (yield from self._put_in(briefing, index))
        except Exception as error:
            _log.warning("glossary not enforced: %s", type(error).__name__)
            return briefing

    def _made_ready(self, briefing: Briefing) -> Generator[None, None, None]:
        ready = briefing.article.text, briefing.article.glossary
        if self._ready != ready:
            found = (self._found(briefing, index) for index in range(len(briefing.sentences)))
            texts = zip(map(briefing.french, range(len(briefing.sentences))), found, strict=True)
            yield from self._renderings.asking([one.span.of(text) for text, places in texts for one in places])
            self._ready = ready

    def _lacks(self, briefing: Briefing, index: int) -> tuple[_Lack, ...]:
        english = briefing.english(index)
        by_term: dict[Term, list[FoundTerm]] = {}
        for one in self._found(briefing, index) if english else ():
            by_term.setdefault(one.term, []).append(one)
        search = TermSearch(briefing.french(index), english or "")
        said = _shared_out(search, {term: len(places) for term, places in by_term.items()})
        lacks = (_Lack(term, tuple(places), said[term]) for term, places in by_term.items())
        return tuple(lack for lack in lacks if lack.count > 0)

    def _found(self, briefing: Briefing, index: int) -> tuple[FoundTerm, ...]:
        """The terms of one French sentence; not those in names that the reader corrected, nor parts of other names."""
        if briefing.article.glossary is not self._glossary:
            self._glossary = briefing.article.glossary
            self._finder = TermFinder(self._glossary)
        french = briefing.french(index)
        if not self._finder.find(french):
            return ()
        names = [(one, span) for one, span in mentions_in(briefing, index, Side.FRENCH) if one.kind in NAME_KINDS]
        said = {correction_key(one.french) for one in briefing.article.corrections}
        keys = [({correction_key(one.french), correction_key(span.of(french))}, span) for one, span in names]
        found = self._finder.find(french, (span for key, span in keys if not said.isdisjoint(key)))
        whole = [span for _, span in names if span.of(french)[:1].isupper()]
        return tuple(one for one in found if not any(span.contains(one.span) and span != one.span for span in whole))

    def _put_in(self, briefing: Briefing, index: int) -> Generator[None, None, Briefing]:
        lacks = self._lacks(briefing, index)
        if not lacks:
            return briefing
        french, english = briefing.french(index), briefing.english(index) or ""
        search, alignment = TermSearch(french, english), None
        spans = [search.rendered(self._said_alone(french, lack), lack.said) for lack in lacks]
        unsaid = list(_unsaid(lacks, spans))
        if briefing.sentences[index].edited:
            return with_terms_placed(briefing, index, (), unsaid)
        unclear = [_is_unclear(english, lack, mine) for lack, mine in zip(lacks, spans, strict=True)]
        if self._align and any(unclear):
            alignment = yield from self._align(french, english)
        each = zip(lacks, spans, unclear, strict=True)
        placed = [_placed(search, lack, mine, alignment, doubtful) for lack, mine, doubtful in each]
        changes = self._changes(briefing, index, [one for mine in placed for one in mine])
        return with_terms_placed(briefing, index, changes, unsaid)

    def _said_alone(self, french: str, lack: _Lack) -> tuple[str, ...]:
        return tuple(rendering(one) for place in lack.places for one in self._renderings.of(place.span.of(french)))

    def _changes(self, briefing: Briefing, index: int, placed: Sequence[Placed]) -> Iterator[tuple[FoundTerm, Change]]:
        """What can be put in without harm, the longest terms first."""
        french, english = briefing.french(index), briefing.english(index) or ""
        kept = list(kept_words(briefing, index))
        for place, span in sorted(placed, key=lambda one: (-len(one[0].span), one[0].span)):
            alone = map(rendering, self._renderings.of(place.span.of(french)))
            plural = None if any(_is_one_of(span.of(english), many) for many in alone) else place.plural
            change = change_to(english, span, place.term.english, plural, kept)
            if change:
                kept.append(change.span)
                yield place, change


def _shared_out(search: TermSearch, wanted: Mapping[Term, int]) -> dict[Term, tuple[Span, ...]]:
    """Where the English has each term, at most as often as the French, the longest first; no words serve two terms."""
    said: dict[Term, tuple[Span, ...]] = {}
    taken: list[Span] = []
    for term in sorted(wanted, key=lambda term: -len(term.english)):
        free = (span for span in search.said(term.english) if not any(map(span.overlaps, taken)))
        said[term] = tuple(islice(free, wanted[term]))
        taken += said[term]
    return said


def _unsaid(lacks: Sequence[_Lack], spans: Sequence[Sequence[Span]]) -> Iterator[FoundTerm]:
    """The terms that the English lacks; of those said too seldom, where the engine's own words stand there instead."""
    for lack, instead in zip(lacks, spans, strict=True):
        if not lack.said or instead:
            yield lack.places[-1 if lack.said else 0]


def _has_terms(briefing: Briefing) -> bool:
    return bool(briefing.article.glossary) and briefing.article.source == FRENCH


def _is_one_of(said: str, many: str) -> bool:
    """Whether the English has the singular of what the engine says for the plural: "election results"."""
    one = singular_of(many.lower())
    return one != many.lower() and said.lower() == one


def _is_unclear(english: str, lack: _Lack, spans: Sequence[Span]) -> bool:
    """Whether only attention can tell; what is said once may have become a pronoun the other times.

    One word for a term of two may be what the engine made of other French words too: "airlines" for "base aérienne".
    """
    if is_verb(lack.term):
        return False
    words = min(_words(place.term.french) for place in lack.places)
    short = any(_words(span.of(english)) < words for span in spans)
    return short or len(spans) > lack.count or (not spans and not lack.said)


def _words(text: str) -> int:
    """How many words of some length."""
    return sum(len(word) >= _LEAST_WORD for word in _WORD.findall(text))


def _placed(
    search: TermSearch, lack: _Lack, spans: Sequence[Span], alignment: Alignment | None, unclear: bool
) -> Iterator[Placed]:
    """For the places of the term in the French the words that are to be put right; none twice."""
    if is_verb(lack.term):
        return
    if not unclear:
        yield from zip(lack.places, spans, strict=False)
        return
    taken = list(lack.said)
    for place in lack.places if alignment else ():
        if alignment is None or len(taken) == len(lack.places):
            return
        if spans:
            free = [span for span in spans if span not in taken]
            span = search.likeliest(free, place.span, alignment.shares)
        else:
            span = search.attended(place.span, alignment.shares, taken)
        if span:
            taken.append(span)
            yield place, span
