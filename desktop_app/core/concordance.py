"""The dictionary of an article: its words, and the sentences that each stands in."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass

from desktop_app.core.model import Briefing
from desktop_app.core.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One word, in the spelling that is met most, and what it is met in."""

    word: str
    sentences: tuple[int, ...]
    """Indexes, in order, each once."""
    count: int
    """How often the article has it."""


def concordance(briefing: Briefing) -> tuple[Entry, ...]:
    """An entry for each word of the article, in the order of the alphabet; case and accents make no other word.

    An elided article is a word of its own ("l'" of "l'armée"); what is joined by hyphens is one word.
    """
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    places: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for index in range(len(briefing.sentences)):
        for word in _WORD.findall(briefing.french(index)):
            key = fold(word)
            spellings[key][word] += 1
            places[key][index] = None
    return tuple(_entry(spellings[key], places[key]) for key in sorted(spellings))


def _entry(spellings: Counter[str], sentences: dict[int, None]) -> Entry:
    word = max(spellings, key=lambda one: (spellings[one], one.islower()))
    return Entry(word, tuple(sentences), spellings.total())
