"""Compares what a French sentence says in numbers, dates and times with what its English says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.french.fact_units import are_other
from desktop_app.french.facts import Fact, Key, Topic

_MANY = 200
"""Facts of one sentence that are compared one by one; a table run into one line has more, and must not take hours."""
_LENGTH = frozenset({"hours"})
"""Of what is no time of the day: two in the afternoon is not said by "two hours"."""
_COUNTED = frozenset({Topic.NUMBER, Topic.ORDINAL, Topic.VAGUE, Topic.DECADE})


@dataclass(frozen=True, slots=True)
class Difference:
    """Two facts that do not agree, or one that stands on one side alone."""

    french: Fact | None
    english: Fact | None
    unit: bool = False
    """The numbers agree and what they count does not."""

    @property
    def topic(self) -> Topic:
        """What it is about: the French tells, if there is French."""
        fact = self.french or self.english
        return fact.topic if fact else Topic.NUMBER


def differences(
    french: Sequence[Fact], english: Sequence[Fact], french_text: str, english_text: str
) -> tuple[Difference, ...]:
    """All that the two sides do not agree on, in the order of the French, then of the English.

    Generous: "half" is 50 %, a fact said twice may be said once, words such as "both" need no counterpart, and a
    number in words that stands in both texts ("Ocean's Eleven") is a part of a name.
    """
    kept = [fact for fact in french if not _stands_in(fact, french_text, english_text)]
    said = [fact for fact in english if not _stands_in(fact, english_text, french_text)]
    return tuple(_Ledger(kept, said).differences())


def _stands_in(fact: Fact, own: str, other: str) -> bool:
    words = fact.span.of(own)
    return words[0].isupper() and re.search(rf"\b{re.escape(words)}\b", other) is not None


class _Ledger:
    """Strikes out on both sides what agrees; what is left are the differences."""

    def __init__(self, french: Sequence[Fact], english: Sequence[Fact]) -> None:
        self._all = (tuple(french), tuple(english))
        self._left = (list(french), list(english))
        self._units: list[Difference] = []

    def differences(self) -> Iterator[Difference]:
        if max(map(len, self._left)) > _MANY:
            self._strike_said_twice()
            self._left = (self._left[0][:_MANY], self._left[1][:_MANY])
        for agree in (_same, _alike, _same_value, _same_count):
            self._strike(agree)
        self._strike_parts(0, 1)
        self._strike_parts(1, 0)
        self._strike_said_twice()
        self._strike_conversions()
        yield from self._units
        yield from self._unpaired()

    def _strike(self, agree: Callable[[Fact, Fact], bool]) -> None:
        french, english = self._left
        for fact in list(french):
            other = next((one for one in english if agree(fact, one)), None)
            if other is not None:
                french.remove(fact)
                english.remove(other)
                if min(fact.value, other.value) >= 2 and are_other(fact.units, other.units):
                    self._units.append(Difference(fact, other, unit=True))

    def _strike_parts(self, mine: int, others: int) -> None:
        """07/10 against 7 October, 2 h 12 against 2 hours 12 minutes."""
        for fact in [one for one in self._left[mine] if one.parts]:
            for parts in fact.parts:
                found = [next((o for o in self._left[others] if _is_part(part, fact, o)), None) for part in parts]
                if all(found):
                    self._left[mine].remove(fact)
                    for one in found:
                        if one in self._left[others]:
                            self._left[others].remove(one)
                    break

    def _strike_said_twice(self) -> None:
        for mine, others in ((0, 1), (1, 0)):
            said = {key for fact in self._all[others] for key in _told(fact)}
            no_length = {key for fact in self._all[others] if fact.units != _LENGTH for key in _told(fact)}
            self._left[mine][:] = [
                fact
                for fact in self._left[mine]
                if (no_length if fact.topic is Topic.CLOCK else said).isdisjoint(fact.keys)
            ]

    def _strike_conversions(self) -> None:
        """32 kilometres against 20 miles, also where one side says both."""
        french, english = self._all
        for mine, others in ((0, english[:_MANY]), (1, french[:_MANY])):
            self._left[mine][:] = [
                fact for fact in self._left[mine] if not any(_is_converted(fact, one) for one in others)
            ]

    def _unpaired(self) -> Iterator[Difference]:
        """What one side has, with what the other may have instead of it: of the same sort first."""
        french, english = self._left
        for same_sort in (True, False):
            for fact in list(french):
                fits = (one for one in english if (one.topic is fact.topic) is same_sort)
                other = next((one for one in fits if _may_be_instead(fact, one)), None)
                if other is not None:
                    french.remove(fact)
                    english.remove(other)
                    yield Difference(fact, other)
        yield from (Difference(fact, None) for fact in french if fact.firm)
        yield from (Difference(None, fact) for fact in english if fact.firm)


def _same(fact: Fact, other: Fact) -> bool:
    return fact.keys[0] == other.keys[0] and fact.units == other.units


def _alike(fact: Fact, other: Fact) -> bool:
    return not are_other(fact.units, other.units) and _same_value(fact, other)


def _same_value(fact: Fact, other: Fact) -> bool:
    if fact.topic is other.topic is Topic.CLOCK:
        return not set(_told(fact)).isdisjoint(_told(other))
    return not set(fact.keys).isdisjoint(other.keys)


def _told(fact: Fact) -> tuple[Key, ...]:
    """The keys; of a time of day without the length that it may be: 11:26 am and 11:26 pm are of one length."""
    return tuple(one for one in fact.keys if one[0] is Topic.CLOCK) if fact.topic is Topic.CLOCK else fact.keys


def _is_part(part: Key, fact: Fact, other: Fact) -> bool:
    """Not of another time of the day: 8 p.m. is not 8 a.m. for the eight in it."""
    return part in other.keys and not (fact.topic is other.topic is Topic.CLOCK)


def _same_count(fact: Fact, other: Fact) -> bool:
    """The third and three, hundreds and a hundred."""
    if fact.topic not in _COUNTED or other.topic not in _COUNTED:
        return False
    return not {value for _, value in fact.keys}.isdisjoint(value for _, value in other.keys)


def _may_be_instead(fact: Fact, other: Fact) -> bool:
    """Whether one may have been written for the other: both of one sort, and neither is "one" or "half"."""
    if fact.topic is not other.topic:
        return fact.firm and other.firm and {fact.topic, other.topic} <= _COUNTED
    if fact.topic is Topic.ORDINAL:
        return True
    return (fact.firm or other.firm) and min(fact.value, other.value) >= (2 if fact.topic is Topic.NUMBER else 0)


_FACTORS = {
    ("kilometres", "miles"): 1.609,
    ("metres", "feet"): 0.3048,
    ("centimetres", "inches"): 2.54,
    ("kilograms", "pounds (weight)"): 0.4536,
    ("kilograms", "pounds"): 0.4536,
    ("hectares", "acres"): 0.4047,
    ("square kilometres", "hectares"): 0.01,
    ("km/h", "mph"): 1.609,
    ("metres", "inches"): 0.0254,
    ("hours", "days"): 24,
    ("days", "weeks"): 7,
    ("months", "years"): 12,
    ("years", "decades"): 10,
    ("years", "centuries"): 100,
    ("minutes", "hours"): 60,
}


def _is_converted(fact: Fact, other: Fact) -> bool:
    """Whether both are the same measure in other units, within a tenth: 32 kilometres and 20 miles."""
    if "degrees" in fact.units & other.units and _are_same_warmth(float(fact.value), float(other.value)):
        return True
    for first in fact.units:
        for second in other.units:
            factor = _FACTORS.get((first, second), 0.0)
            inverse = _FACTORS.get((second, first), 0.0)
            ratio = float(fact.value) / (float(other.value) or 1)
            if (factor and abs(ratio / factor - 1) < 0.1) or (inverse and abs(ratio * inverse - 1) < 0.1):
                return True
    return False


def _are_same_warmth(first: float, second: float) -> bool:
    """Whether one is the other in Fahrenheit, roughly."""
    return abs(first * 1.8 + 32 - second) < 3 or abs(second * 1.8 + 32 - first) < 3
