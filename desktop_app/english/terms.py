"""Where the English of a sentence says a term of the reader's glossary, or says it otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt

from desktop_app.core.text import Span, fold
from desktop_app.english.inflection import forms_of
from desktop_app.english.name_search import Word, words_of

Attention = Callable[[Span, Span], tuple[float, float]]
"""For French and English words of one sentence: their share of each other's attention; see `attended`."""

# Fitted on French news with the embedded package and 53 terms, and tried on other news with 50 others. Of 138 places
# where the English lacked the reader's word 100 were put right, of 124 in the other news 90; all but one of these were
# the words that stand for the French (an adjective taken for a noun). Nine in ten were placed by what the engine says
# for the term alone, which needs no attention. Since then one word for a term of two is left to attention: fewer are
# placed.
_EACH_WAY = 0.5
_BOTH_WAYS = 0.6
_TIMES_THE_NEXT = 2.0
_WORD_OF_IT = 0.3
_OF_ANOTHER = 0.35
"""Of the attention that another French word has, the share that may go to the words taken for the term's."""
_ONE_OF_SEVERAL = 0.3
"""Both ways, where the engine's words for the term stand in the sentence more often than the term."""

_TO = re.compile(r"to\s+(?=\S)", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_HYPHEN = re.compile(r"[-‑]")
_SPACE = re.compile(r"\s")
_JOINT = re.compile(r"[\s\-‑]")
_LEAST_WORD = 4
"""Letters of a French word that says something by itself."""

_LITTLE = """
    a an the this that these those his her its their our my your some any each every all both no not of in on at to
    for from by with as into over under after before between against about and or but nor so than then when where
    which who whom whose what why how is are was were be been being am has have had having do does did done will
    would can could may might must shall should it he she they we you i them him us me there here very more most
    also only just even still already yet again if because while since until up out off down
"""
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
LITTLE_WORDS = frozenset(_LITTLE.split())
"""Words that are no term by themselves."""


@lru_cache(maxsize=1024)
def plain_term(english: str) -> str:
    """The English of a glossary without the "to" of a verb."""
    return english[found.end() :] if (found := _TO.match(english)) else english


@lru_cache(maxsize=4096)
def rendering(said: str) -> str:
    """What an engine `said` for a term alone, without the article before it and the marks around it."""
    words = words_of(said)
    bare = said[words[0].span.start : words[-1].span.end] if words else ""
    return plain_term(bare[found.end() :] if (found := _ARTICLE.match(bare)) else bare)


class TermSearch:
    """One English sentence; finds the words that say a term, or that the engine made of it."""

    def __init__(self, french: str, english: str) -> None:
        self._french, self._english = french, english
        self._words = words_of(english)

    def said(self, english: str) -> tuple[Span, ...]:
        """Where the sentence says `english`, a term of a glossary, each word in any form; without overlaps.

        A hyphen of the glossary is asked for.
        """
        return self._places(plain_term(english), strict=True)

    def rendered(self, renderings: Iterable[str], said: Sequence[Span] = ()) -> tuple[Span, ...]:
        """Where it says one of `renderings`, the longest first, away from `said`; in order, without overlaps."""
        spans = {span for one in renderings for span in self._places(one, strict=False) if one}
        kept: list[Span] = []
        for span in sorted(spans, key=lambda span: (-len(span), span)):
            if not any(span.overlaps(other) for other in (*kept, *said)):
                kept.append(span)
        return tuple(sorted(kept))

    def likeliest(self, spans: Sequence[Span], term: Span, attention: Attention) -> Span | None:
        """Which of `spans`, all of them words that the engine has for the French `term`, stands for this one."""
        best, rank, next_rank = _best(spans, lambda span: attention(term, span))
        return best if rank >= max(_ONE_OF_SEVERAL, _TIMES_THE_NEXT * next_rank) else None

    def attended(self, term: Span, attention: Attention, said: Sequence[Span] = ()) -> Span | None:
        """What the engine made of the French `term`, told by where it looked; None where that is not clear."""

        def shares(span: Span) -> tuple[float, float]:
            return attention(term, span)

        spans = [span for span in self._runs(shares) if not any(span.overlaps(other) for other in said)]
        best, rank, next_rank = _best(spans, shares)
        clear = best is not None and rank >= max(_BOTH_WAYS, _TIMES_THE_NEXT * next_rank)
        if best is None or not clear or min(shares(best)) < _EACH_WAY:
            return None
        doubtful = (
            self._is_said_of_it(best)
            or self._is_of_another(term, best, attention)
            or self._is_a_part(term, best, attention)
        )
        return None if doubtful else best

    def _places(self, wanted: str, strict: bool) -> tuple[Span, ...]:
        target = words_of(wanted)
        found: list[Span] = []
        for start in range(len(self._words) - len(target) + 1) if target else ():
            run = self._words[start : start + len(target)]
            span = Span(run[0].span.start, run[-1].span.end)
            alike = all(fold(one.written) in _forms(word.written) for one, word in zip(run, target, strict=True))
            if alike and self._is_joined(run, wanted, target, strict) and not any(map(span.overlaps, found)):
                found.append(span)
        return tuple(found)

    def _is_joined(self, run: Sequence[Word], wanted: str, target: Sequence[Word], strict: bool) -> bool:
        """Whether the words of `run` stand together as those of `wanted` do; a hyphen may stand for a blank."""
        for (one, other), (first, second) in zip(pairwise(run), pairwise(target), strict=True):
            said = self._english[one.span.end : other.span.start]
            meant = wanted[first.span.end : second.span.start]
            blank = _SPACE.fullmatch(said) is not None and not (strict and _HYPHEN.fullmatch(meant))
            if not blank and not _HYPHEN.fullmatch(said) and said != meant:
                return False
        return True

    def _runs(self, shares: Callable[[Span], tuple[float, float]]) -> Iterator[Span]:
        """Words next to each other that mostly look at the term, none of them a little one."""
        run: list[Span] = []
        for word in self._words:
            mine = word.plain not in LITTLE_WORDS and shares(word.span)[0] >= _WORD_OF_IT
            joined = bool(run) and _JOINT.fullmatch(self._english, run[-1].end, word.span.start) is not None
            if run and not (mine and joined):
                yield Span(run[0].start, run[-1].end)
                run = []
            if mine:
                run.append(word.span)
        if run:
            yield Span(run[0].start, run[-1].end)

    def _is_said_of_it(self, span: Span) -> bool:
        """Whether the words are likely an adjective or a verb: "they are dead"."""
        before = [word for word in self._words if word.span.end <= span.start]
        return bool(before) and before[-1].plain in _BE and self._touches(before[-1].span, span)

    def _is_of_another(self, term: Span, span: Span, attention: Attention) -> bool:
        """Whether another French word went into the same English: "projets de loi", "draft legislation"."""
        others = (word for word in words_of(self._french) if not word.span.overlaps(term))
        return any(attention(one.span, span)[1] > _OF_ANOTHER for one in others if len(one.written) >= _LEAST_WORD)

    def _is_a_part(self, term: Span, span: Span, attention: Attention) -> bool:
        """Whether the words around may belong to a term of several words too: "human" of "human rights"."""
        wanted = [word for word in words_of(term.of(self._french)) if len(word.written) >= _LEAST_WORD - 1]
        inside = [index for index, word in enumerate(self._words) if word.span.overlaps(span)]
        if len(inside) >= len(wanted):
            return False
        beside = [self._words[index] for index in (inside[0] - 1, inside[-1] + 1) if 0 <= index < len(self._words)]
        loose = (word.span for word in beside if word.plain not in LITTLE_WORDS and self._touches(word.span, span))
        others = [word.span for word in words_of(self._french) if not word.span.overlaps(term)]
        return any(all(attention(one, word)[0] < _WORD_OF_IT for one in others) for word in loose)

    def _touches(self, one: Span, other: Span) -> bool:
        first, second = sorted((one, other))
        return _JOINT.fullmatch(self._english, first.end, second.start) is not None


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[str]:
    return forms_of(fold(word))


def _best(spans: Iterable[Span], shares: Callable[[Span], tuple[float, float]]) -> tuple[Span | None, float, float]:
    """The span with the greatest geometric mean of both shares, that mean, and the next one."""
    ranked = sorted(((sqrt(own * whole), span) for span in spans for own, whole in [shares(span)]), reverse=True)
    rank, best = ranked[0] if ranked else (0.0, None)
    return best, rank, ranked[1][0] if len(ranked) > 1 else 0.0
