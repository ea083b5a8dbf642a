"""Dates, times and quantities: how English may say a French one, and where a sentence says it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span, fold
from desktop_app.english.calendar import english_pieces
from desktop_app.english.numbers import Number, english_numbers, unit_grades
from desktop_app.french.calendar_words import Atom, Field, Piece
from desktop_app.french.hours import Hours
from desktop_app.french.numbers import Amount, shared_unit
from desktop_app.french.tables import plain_word
from desktop_app.french.values import (
    MODIFIER_OF,
    Value,
    date_variants,
    english_candidates,
    is_opposite,
    read_value,
)

__all__ = ["EnglishValues", "english_candidates"]

_WORD = re.compile(r"[^\W_]+")
_DECIMAL = re.compile(r"\d\.\d")


_LINKING = frozenset({"of", "the", "in"})
_CONNECTED = re.compile(
    r"[\s,.(]*(?:(?:of|the|and|to|or|until|till|through|at|on|in|from|last|next|this|morning|afternoon|evening|night"
    r"|early|late|around|about)\b[\s,]*|[-–—&]\s*){0,3}",
    re.IGNORECASE,
)


class EnglishValues:
    """The dates, times and numbers of one English sentence, read once and asked often."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces: tuple[Piece, ...] | None = None
        self._numbers: tuple[Number, ...] | None = None
        self._words = [Span(*match.span()) for match in _WORD.finditer(text)]
        self._plain = [plain_word(span.of(text)) for span in self._words]

    def find(
        self,
        french: str,
        kind: EntityKind,
        place: float = 0.5,
        taken: Sequence[Span] = (),
        hours: Hours = Hours.UNKNOWN,
    ) -> Span | None:
        """Where the sentence says what `french` says: same value, nearest to `place` (0..1 of the sentence).

        The span counts code points and overlaps none of `taken`. None when no words agree; a different
        number, date or unit of money never does, nor a length of time where `hours` are those of the day.
        """
        value = read_value(french, kind, hours)
        for spans in (self._dates(value), self._amounts(value), self._phrases(value), self._verbatim(french, value)):
            best = self._nearest(spans, place, taken)
            if best:
                return best
        return None

    def _nearest(self, spans: Iterator[tuple[int, Span]], place: float, taken: Sequence[Span]) -> Span | None:
        middle = place * len(self._text)
        free = [(rank, span) for rank, span in spans if not any(span.overlaps(other) for other in taken)]
        ranked = sorted(free, key=lambda one: (-one[0], abs((one[1].start + one[1].end) / 2 - middle)))
        return ranked[0][1] if ranked else None

    # Dates and clock times

    def _all_pieces(self) -> tuple[Piece, ...]:
        if self._pieces is None:
            self._pieces = english_pieces(self._text)
        return self._pieces

    def _dates(self, value: Value) -> Iterator[tuple[int, Span]]:
        for rank, atoms in date_variants(value):
            wanted = Counter(atoms)
            for start in range(len(self._all_pieces())):
                end = self._window(start, wanted)
                if end and self._keeps_sense(start, end, atoms, value.atoms):
                    pieces = self._all_pieces()
                    span = Span(pieces[start].span.start, pieces[end - 1].span.end)
                    widened = self._widened(span, value.modifiers)
                    if widened:
                        yield rank, widened

    def _window(self, start: int, wanted: Counter[Atom]) -> int:
        """The end of the run of connected pieces from `start` that says exactly `wanted`, or 0."""
        pieces = self._all_pieces()
        for end in range(start + 1, min(len(pieces), start + 8) + 1):
            if end > start + 1 and not self._connected(end - 2):
                return 0
            if not any(all(atom in wanted for atom in reading) for reading in pieces[end - 1].readings):
                return 0
            if sum(len(piece.readings[0]) for piece in pieces[start:end]) > wanted.total():
                return 0
            readings = product(*(piece.readings for piece in pieces[start:end]))
            if any(Counter(atom for atoms in reading for atom in atoms) == wanted for reading in readings):
                return end
        return 0

    def _connected(self, index: int) -> bool:
        first, second = self._all_pieces()[index : index + 2]
        return bool(_CONNECTED.fullmatch(self._text, first.span.end, second.span.start))

    def _keeps_sense(self, start: int, end: int, said: Sequence[Atom], wanted: Sequence[Atom]) -> bool:
        """No neighbour says another year, weekday or clock time where one was expected and is missing."""
        missing = {atom.field for atom in wanted} - {atom.field for atom in said}
        fields = {atom.field for atom in said}
        lonely = fields in ({Field.DAY}, {Field.MONTH}, {Field.SEASON}) and not missing
        for index, gap in ((start - 1, start - 1), (end, end - 1)):
            if 0 <= index < len(self._all_pieces()) and self._connected(gap):
                neighbour = {atom.field for atom in self._all_pieces()[index].readings[0]}
                if neighbour & missing or (lonely and fields == {Field.MONTH} and neighbour == {Field.DAY}):
                    return False
        return True

    # Numbers

    def _all_numbers(self) -> tuple[Number, ...]:
        if self._numbers is None:
            self._numbers = english_numbers(self._text)
        return self._numbers

    def _amounts(self, value: Value) -> Iterator[tuple[int, Span]]:
        amounts, numbers = value.amounts, self._all_numbers()
        for start in range(len(numbers) - len(amounts) + 1 if amounts else 0):
            run = numbers[start : start + len(amounts)]
            ranks = [_agreement(*pair) for pair in zip(shared_unit(amounts), run, strict=True)]
            if min(ranks) > 0 and self._is_run(run) and not any(map(self._in_date, run)):
                span = _span_of(run, amounts)
                widened = self._widened(span, value.modifiers)
                if widened:
                    yield sum(ranks), widened

    def _is_run(self, run: Sequence[Number]) -> bool:
        pairs = pairwise(run)
        return all(len(_WORD.findall(self._text[one.span.end : other.span.start])) <= 4 for one, other in pairs)

    def _in_date(self, number: Number) -> bool:
        """Whether the digits belong to a day, a numeric date or a clock time; a lone year may be a quantity."""
        return any(
            piece.span.overlaps(number.span) and piece.readings[0] and piece.readings[0][0].field is not Field.YEAR
            for piece in self._all_pieces()
            if not piece.weak and not _DECIMAL.search(piece.span.of(self._text)) and not self._is_ordinary(piece)
        )

    def _is_ordinary(self, piece: Piece) -> bool:
        return piece.span.of(self._text).isalpha()

    # Fixed expressions

    def _phrases(self, value: Value) -> Iterator[tuple[int, Span]]:
        words = self._plain
        for rank, phrase in enumerate(reversed(value.phrases), 1):
            wanted = [fold(word) for word in _WORD.findall(phrase)]
            for start in range(len(words) - len(wanted) + 1):
                if words[start : start + len(wanted)] == wanted and not _is_scaled(words, start, start + len(wanted)):
                    yield rank, Span(self._words[start].start, self._words[start + len(wanted) - 1].end)

    def _verbatim(self, french: str, value: Value) -> Iterator[tuple[int, Span]]:
        """The French words left standing, where they hold no number that could be read another way."""
        if not value.amounts and not value.atoms and _WORD.search(french):
            for match in re.finditer(rf"(?<!\w){re.escape(french)}(?!\w)", self._text, re.IGNORECASE):
                yield 1, Span(*match.span())

    # Words around the core

    def _widened(self, span: Span, wanted: frozenset[str]) -> Span | None:
        """`span` with the modifiers of the French that stand beside it; None where an opposite one does."""
        first = next((i for i, word in enumerate(self._words) if word.end > span.start), len(self._words))
        last = next((i for i in range(len(self._words) - 1, -1, -1) if self._words[i].start < span.end), -1)
        before, opposed_before = self._taken_in(range(first - 1, max(-1, first - 5), -1), wanted)
        after, opposed_after = self._taken_in(range(last + 1, min(len(self._words), last + 4)), wanted)
        if opposed_before or opposed_after:
            return None
        start = span.start if before is None else self._words[before].start
        return Span(min(start, span.start), span.end if after is None else max(span.end, self._words[after].end))

    def _taken_in(self, indexes: range, wanted: frozenset[str]) -> tuple[int | None, bool]:
        """The furthest word among `indexes` that says a wanted modifier, and whether one says the opposite."""
        furthest: int | None = None
        beside = indexes.start + (1 if indexes.step < 0 else -1)
        for index in indexes:
            gap = sorted((index, index - indexes.step))
            between = self._between(*gap)
            name = MODIFIER_OF.get(self._plain[index], "")
            if not re.fullmatch(r"\s*[-(]?\s*", between) and beside != index:
                break
            if is_opposite(name, wanted):
                return furthest, True
            if name in wanted:
                furthest = index
            elif self._plain[index] not in _LINKING:
                break
        return furthest, False

    def _between(self, first: int, second: int) -> str:
        if not 0 <= first < second < len(self._words):
            return ""
        return self._text[self._words[first].end : self._words[second].start]


def _agreement(amount: Amount, number: Number) -> int:
    """0 for different values or units; more the surer that both are the same fact."""
    if amount.value != number.value:
        return 0
    grade = unit_grades().get(number.unit, "")
    if amount.unit is None:
        if amount.value == 1 and grade:
            return 0
        return 1 if grade in ("strict", "hard") else 3
    if number.unit and (number.unit in map(fold, amount.unit.english) or _hyphened(number) in amount.unit.english):
        return 4
    if amount.unit.grade == "strict" or amount.value == 1 or (grade in ("strict", "hard")):
        return 0
    return 2


def _hyphened(number: Number) -> str:
    return number.unit.replace(" ", "-")


def _span_of(run: Sequence[Number], amounts: Sequence[Amount]) -> Span:
    known = [
        number.whole if amount.unit and number.unit else number.span
        for number, amount in zip(run, amounts, strict=True)
    ]
    return Span(known[0].start, known[-1].end)


def _is_scaled(words: Sequence[str], start: int, end: int) -> bool:
    """Whether "hundreds" is only part of "hundreds of thousands"."""
    scales = ("dozens", "tens", "hundreds", "thousands", "millions", "billions", "thousand", "million", "billion")
    after = words[end + (end < len(words) and words[end] == "of") : end + 2]
    before = words[start - 2] if start > 1 and words[start - 1] == "of" else ""
    own = words[start:end][-1:]
    return own[0] in (*scales, "dozen", "hundred") and ((bool(after[:1]) and after[0] in scales) or before in scales)
