"""Reasons to distrust a translation that can be seen without knowing what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.model import Flag, FlagKind, Severity
from desktop_app.core.text import Span, fold
from desktop_app.engines.literals import changed_literals
from desktop_app.engines.pieces import GAP
from desktop_app.engines.quotation import marks_differ

_WORD = re.compile(r"[^\W_]+")
_STUTTER = re.compile(r"([^\W\d_]{2,12}?)\1{3,}|([^\w\s])\2{7,}")
"""A syllable four times in a row, or a mark eight times."""

_LONGEST_PHRASE = 12
_FRENCH = """
    au aux avec ce cette dans de des du elle est et il ils la le les leur mais ne nous ont par pas pour qu que qui
    sa ses son sont sur un une vous
"""


def doubts(french: str, english: str) -> tuple[Flag, ...]:
    """The flags of a translated sentence: loops, length, what stayed French, addresses and marks lost. Empty: none."""
    return tuple(_doubts(french, english))


def loops(english: str, french: str = "") -> Span | None:
    """Where `english` repeats itself as `french` does not, or None. The span counts in `english`."""
    stutter = _STUTTER.search(english)
    if stutter and stutter.group() not in french:
        return Span(*stutter.span())
    run = _longest_run(english)
    said = _longest_run(french)
    if run is None or (said and said[1] >= run[1]):
        return None
    return run[0]


def too_short(french: str, english: str) -> bool:
    """Whether `english` has too few words to say all of `french`. Three words fewer are no reason for doubt."""
    return _is_short(len(_WORD.findall(french)), len(_WORD.findall(english)))


def _is_short(french: int, english: int) -> bool:
    return english * 2 < french and french - english > 3


def _doubts(french: str, english: str) -> Iterator[Flag]:
    if english.strip() in ("", GAP):
        yield Flag(FlagKind.UNTRANSLATED, Severity.ERROR, "The engine gave no English for this sentence.")
        return
    if GAP in english and GAP not in french:
        place = english.index(GAP)
        text = "A part of the sentence was lost in the English."
        yield Flag(FlagKind.LENGTH, Severity.ERROR, text, english=Span(place, place + len(GAP)))
    yield from _untranslated(french, english)
    yield from _changed(french, english)
    loop = loops(english, french)
    if loop:
        yield Flag(FlagKind.REPETITION, Severity.ERROR, "The English repeats itself.", english=loop)
    else:
        yield from _length(len(_WORD.findall(french)), len(_WORD.findall(english)))


def _changed(french: str, english: str) -> Iterator[Flag]:
    for span in changed_literals(french, english):
        text = f"“{span.of(french)}” does not stand in the English as in the French."
        yield Flag(FlagKind.LITERAL, Severity.ERROR, text, french=span)
    if marks_differ(french, english):
        text = "The English lacks the quotation marks of the French: who says what may be unclear."
        yield Flag(FlagKind.LITERAL, Severity.WARNING, text)


def _untranslated(french: str, english: str) -> Iterator[Flag]:
    words = _WORD.findall(fold(french))
    if len(words) < 3 or words != _WORD.findall(fold(english)):
        return
    severity = Severity.ERROR if set(words).intersection(_FRENCH.split()) else Severity.WARNING
    yield Flag(FlagKind.UNTRANSLATED, severity, "The sentence was left in French.")


def _length(french: int, english: int) -> Iterator[Flag]:
    """Judged by words. On 3,000 human translations of news these bounds were passed 12 times."""
    if _is_short(french, english):
        severity = Severity.ERROR if english * 3 < french else Severity.WARNING
        yield Flag(FlagKind.LENGTH, severity, "The English is much shorter than the French: something may be missing.")
    elif english > 1.8 * french and english - french > 5:
        severity = Severity.ERROR if english > 3 * french else Severity.WARNING
        yield Flag(FlagKind.LENGTH, severity, "The English is much longer than the French: something may be invented.")


def _longest_run(text: str) -> tuple[Span, int] | None:
    """The phrase most often said in a row: where the row stands and how often, or None where none is remarkable.

    Remarkable: three times in a row, or twice for a phrase of four words or more.
    """
    found = list(_WORD.finditer(text))
    words = [fold(word.group()) for word in found]
    best: tuple[Span, int] | None = None
    for size in range(1, min(_LONGEST_PHRASE, len(words) // 2) + 1):
        for first, times in _runs(words, size):
            if times >= (3 if size < 4 else 2) and (best is None or times > best[1]):
                best = Span(found[first].start(), found[first + times * size - 1].end()), times
    return best


def _runs(words: list[str], size: int) -> Iterator[tuple[int, int]]:
    """Index of the first word, and how many times in a row, for each row of a phrase of `size` words."""
    same = 0
    for index in range(size, len(words) + 1):
        if index < len(words) and words[index] == words[index - size]:
            same += 1
            continue
        if same >= size:
            yield index - same - size, same // size + 1
        same = 0
