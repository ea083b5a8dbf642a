"""Dates and clock times as atoms (a weekday, a day, a month, a year...) that both languages share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from desktop_app.core import days
from desktop_app.core.text import Span


class Field(Enum):
    """One part of a date or time."""

    WEEKDAY = "weekday"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SEASON = "season"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Atom:
    """One part with its value: weekdays and seasons count from 0, the clock in minutes of the day."""

    field: Field
    value: int


@dataclass(frozen=True, slots=True)
class Piece:
    """English words that say one or more atoms, in one or more possible readings."""

    span: Span
    readings: tuple[tuple[Atom, ...], ...]
    bare: bool = False
    """A number that is a day only beside a month or weekday."""
    weak: bool = False
    """A number beside a weekday alone, which may count something else: "on Monday 25 rockets"."""


WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = days.MONTHS


def numeric_readings(text: str) -> tuple[tuple[Atom, ...], ...]:
    """What "07/10" or "7.10.2015" may mean: day before month, and the other way round where that is a date too."""
    parts = [int(part) for part in re.split(r"[/.-]", text)]
    year = (Atom(Field.YEAR, _full_year(parts[2])),) if len(parts) == 3 else ()
    orders = (parts[:2], parts[1::-1])
    return tuple(
        (Atom(Field.DAY, day), Atom(Field.MONTH, month), *year) for day, month in orders if day <= 31 and month <= 12
    ) or ((),)


def _full_year(year: int) -> int:
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def english_date(atoms: tuple[Atom, ...]) -> str:
    """How English writes `atoms`: "Monday 7 October 2015", "11:26"; nothing for atoms that make no date."""
    return " ".join(filter(None, map(_said, atoms)))


def _said(atom: Atom) -> str:
    match atom.field:
        case Field.WEEKDAY:
            return WEEKDAYS[atom.value]
        case Field.MONTH:
            return MONTHS[atom.value - 1] if 0 < atom.value <= 12 else ""
        case Field.SEASON:
            return ("spring", "summer", "autumn", "winter")[atom.value]
        case Field.DECADE:
            return f"{atom.value + 1900 if atom.value < 100 else atom.value}s"
        case Field.CENTURY:
            endings = {1: "st", 2: "nd", 3: "rd"}
            ending = "th" if atom.value in (11, 12, 13) else endings.get(atom.value % 10, "th")
            return f"{atom.value}{ending} century"
        case Field.CLOCK:
            return f"{atom.value // 60}:{atom.value % 60:02}"
        case Field.DAY | Field.YEAR:
            return str(atom.value)
