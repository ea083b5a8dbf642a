"""How a language says numbers, dates and times: what the reader of facts has to be told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from desktop_app.core.text import Span
from desktop_app.french.facts import Numerals
from desktop_app.french.hours import Hours

Values = tuple[int | Fraction, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says numbers, dates and times. All words are plain: lower case, without accents."""

    tokens: re.Pattern[str]
    """Groups iso, date, clock, decade, ordinal, figures, roman, word: what is read, each with its text."""
    numerals: Numerals
    shorthand: Mapping[str, int]
    """Scales that are such only behind figures: "bn"."""
    ordinals: Mapping[str, int]
    groups: Mapping[str, Values]
    """Nouns for about so many: "trentaine"."""
    loose: Mapping[str, Values]
    """Words that may say a number, and need not."""
    vague: Mapping[str, int]
    """Plurals that say a size alone: "milliers"."""
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    decades: Mapping[str, int]
    units: Mapping[str, frozenset[str]]
    half: re.Pattern[str]
    """"And a half", after a number and perhaps its unit."""
    of: str
    """What stands between "hundreds" and "thousands"."""
    range: re.Pattern[str]
    """What stands between the two ends of a range."""
    halves_of_day: tuple[re.Pattern[str], re.Pattern[str]]
    """What makes a clock time one of the morning, of the afternoon."""
    day_first: bool
    """Whether 07/10 can only be in October, and 7 h 30 only in the morning."""
    proper: re.Pattern[str]
    """Words of `months` and `weekdays` that may be other words: May, Mars."""
    capital: bool
    """Whether they have a capital then."""
    before_month: re.Pattern[str]
    """What stands before those where they are none: "in", a number; the end of the text before it is searched."""
    to_next_day: re.Pattern[str]
    """What stands before the second day of a night, which may be left out."""
    hours: Mapping[str, int]
    """"Noon" in minutes of the day."""
    definite: re.Pattern[str]
    """What makes "two" one that may be left out: "the"; the end of the text before it is searched."""
    measured: re.Pattern[str]
    """What makes it one that must be said all the same, behind it: "last"."""
    uncertain: frozenset[str]
    """Number words that are often other words."""
    counting: re.Pattern[str]
    """What stands behind those where they are numbers."""
    evening: re.Pattern[str]
    """What makes a time before noon in figures one of the evening, wherever it stands."""
    compound: re.Pattern[str]
    """What stands behind number words that make an adjective, which the other language may say without: "two-way"."""
    hours_at: Callable[[str, Span], Hours]
    """Whether the number of hours at a place of a text is a time of the day."""
    words: frozenset[str] = field(init=False)
    """Every word that says something here; derived."""

    def __post_init__(self) -> None:
        tables: tuple[Mapping[str, object], ...] = (
            self.numerals.words,
            self.numerals.scales,
            self.shorthand,
            self.ordinals,
            self.groups,
            self.loose,
        )
        tables += (self.vague, self.weekdays, self.months, self.decades, self.hours)
        words = {word for table in tables for word in table} | {f"{word}s" for word in self.ordinals}
        object.__setattr__(self, "words", frozenset(words | {"a", "an", "half", "demi", "et", "and", self.of}))
