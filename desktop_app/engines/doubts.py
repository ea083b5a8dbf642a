"""Reasons to distrust a translation that can be seen without knowing what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Flag, FlagKind, Severity
from desktop_app.core.text import Span, fold
from desktop_app.engines.literals import changed_literals
from desktop_app.engines.pieces import GAP
from desktop_app.engines.quotation import loses_quoted_words, marks_differ

_TIGHT = r"\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LOOSE = r"\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff"
_WORD = re.compile(rf"[{_TIGHT}]{{1,2}}|[{_LOOSE}]{{1,5}}|[^\W_{_TIGHT}{_LOOSE}]+")
"""A word; two characters of Chinese or Japanese and five of Thai or Burmese, which have no blanks, count as one."""
_STUTTER = re.compile(r"([^\W\d_]{2,12}?)\1{3,}|([^\w\s])\2{7,}")
"""A syllable four times in a row, or a mark eight times."""

_LONGEST_PHRASE = 12
_FRENCH = """
    au aux avec ce cette dans de des du elle est et il ils la le les leur mais ne nous ont par pas pour qu que qui
    sa ses son sont sur un une vous
"""


@dataclass(frozen=True, slots=True)
class _Sayings:
    """What flags say of a sentence in one language; %1 are its words."""

    left: str
    shorter: str
    longer: str
    changed: str
    marks: str


_OF_FRENCH = _Sayings(
    "The sentence was left in French.",
    "The English is much shorter than the French: something may be missing.",
    "The English is much longer than the French: something may be invented.",
    "“%1” does not stand in the English as in the French.",
    "The English lacks the quotation marks of the French: who says what may be unclear.",
)
_OF_OTHERS = _Sayings(
    "The sentence was left in its own language.",
    "The English is much shorter than the original: something may be missing.",
    "The English is much longer than the original: something may be invented.",
    "“%1” does not stand in the English as in the original.",
    "The English lacks the quotation marks of the original: who says what may be unclear.",
)


def doubts(french: str, english: str, source: str = FRENCH) -> tuple[Flag, ...]:
    """The flags of a translated sentence: loops, length, what stayed French, addresses and marks lost. Empty: none.

    `source`: the language that `french` is really in.
    """
    return tuple(_doubts(french, english, _OF_FRENCH if source == FRENCH else _OF_OTHERS))


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


def _doubts(french: str, english: str, say: _Sayings) -> Iterator[Flag]:
    if english.strip() in ("", GAP):
        yield Flag(FlagKind.UNTRANSLATED, Severity.ERROR, "The engine gave no English for this sentence.")
        return
    if GAP in english and GAP not in french:
        place = english.index(GAP)
        text = "A part of the sentence was lost in the English."
        yield Flag(FlagKind.LENGTH, Severity.ERROR, text, english=Span(place, place + len(GAP)))
    yield from _untranslated(french, english, say)
    yield from _changed(french, english, say)
    loop = loops(english, french)
    if loop:
        yield Flag(FlagKind.REPETITION, Severity.ERROR, "The English repeats itself.", english=loop)
    else:
        yield from _length(len(_WORD.findall(french)), len(_WORD.findall(english)), say)


def _changed(french: str, english: str, say: _Sayings) -> Iterator[Flag]:
    for span in changed_literals(french, english):
        text = say.changed.replace("%1", span.of(french))
        yield Flag(FlagKind.LITERAL, Severity.ERROR, text, french=span)
    if marks_differ(french, english):
        yield Flag(FlagKind.LITERAL, Severity.WARNING, say.marks)
    if loses_quoted_words(french, english):
        yield Flag(FlagKind.LITERAL, Severity.WARNING, "The English lacks words that stand in quotation marks.")


def _untranslated(french: str, english: str, say: _Sayings) -> Iterator[Flag]:
    words = _WORD.findall(fold(french))
    if len(words) < 3 or words != _WORD.findall(fold(english)):
        return
    severity = Severity.ERROR if set(words).intersection(_FRENCH.split()) else Severity.WARNING
    yield Flag(FlagKind.UNTRANSLATED, severity, say.left)


def _length(french: int, english: int, say: _Sayings) -> Iterator[Flag]:
    """Judged by words. On 3,000 human translations of news these bounds were passed 12 times."""
    if _is_short(french, english):
        severity = Severity.ERROR if english * 3 < french else Severity.WARNING
        yield Flag(FlagKind.LENGTH, severity, say.shorter)
    elif english > 1.8 * french and english - french > 5:
        severity = Severity.ERROR if english > 3 * french else Severity.WARNING
        yield Flag(FlagKind.LENGTH, severity, say.longer)


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
