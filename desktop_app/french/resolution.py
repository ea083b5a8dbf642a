"""What French dates, times and quantities come to: a day of the calendar, a time of the clock, a figure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from desktop_app.core.days import MONTHS, said_day
from desktop_app.core.names import EntityKind
from desktop_app.core.text import fold
from desktop_app.french.calendar_words import Field, english_date
from desktop_app.french.dateline import Dateline
from desktop_app.french.hours import Hours
from desktop_app.french.numbers import Amount
from desktop_app.french.values import Value, is_exact, read_value

_NEARBY = 183
"""Days: a date without a year that lies further from the article's may be of another year than the article."""

_DAYS_FROM_TODAY = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "apres-demain": 2, "demain": 1}
_CLOCK = re.compile(r"\d\s?h\s?\d|:|\bmidi\b|\bminuit\b|\bdu (?:matin|soir)\b|\bde l'apres-midi\b|heures? \d")
"""A time of the clock; "dix heures" alone may be how long something took."""
_ROUND = 10_000
"""Figures below it are read at a glance."""


def resolved(french: str, kind: EntityKind, dateline: Dateline | None = None, hours: Hours = Hours.UNKNOWN) -> str:
    """What the mention comes to, in English, or nothing where that is not certain or says no more than the words.

    Days relative to the article's ("hier", "mercredi dernier", "7 octobre") are resolved by its `dateline` alone.
    A weekday by itself is not: it may be the last one or the next. `hours`: what the words around say of hours.
    """
    value = read_value(french, kind, hours)
    match kind:
        case EntityKind.DATE:
            return _day(french, value, dateline)
        case EntityKind.TIME:
            clocks = [atom for atom in value.atoms if atom.field is Field.CLOCK]
            certain = len(clocks) == 1 and (_CLOCK.search(fold(french)) or is_exact(french, hours))
            return english_date(tuple(clocks)) if certain else ""
        case EntityKind.QUANTITY if len(value.amounts) == 1:
            return _figure(french, value.amounts[0])
    return ""


def _figure(french: str, amount: Amount) -> str:
    """ "3,500,000,000" for 3,5 milliards; nothing where the words say a figure as plain as this."""
    if amount.value.denominator != 1 or (amount.value < _ROUND and french[:1].isdigit()):
        return ""
    unit = f" {amount.unit.english[0]}" if amount.unit and amount.unit.english[0] != "%" else ""
    return f"{'about ' if amount.about else ''}{amount.value.numerator:,}{unit}"


def _day(french: str, value: Value, dateline: Dateline | None) -> str:
    fields = {atom.field: atom.value for atom in value.atoms}
    if len(fields) < len(value.atoms):
        return ""  # two days, or two months
    if {Field.DAY, Field.MONTH} <= fields.keys():
        return _with_year(fields, dateline)
    if dateline is None:
        return ""
    return _near_today(fold(french), dateline) or _near_date(fold(french), fields, dateline)


def _with_year(fields: Mapping[Field, int], dateline: Dateline | None) -> str:
    day, month, year = fields[Field.DAY], fields[Field.MONTH], fields.get(Field.YEAR)
    if year is None:
        today = dateline.date if dateline else None
        near = _made(today.year, month, day) if today else None
        if today is None or near is None or abs((near - today).days) > _NEARBY:
            return ""
        year = near.year
    known = _made(year, month, day)
    weekday = fields.get(Field.WEEKDAY)
    return said_day(known) if known and weekday in (None, known.weekday()) else ""


def _near_today(plain: str, dateline: Dateline) -> str:
    """Yesterday, today, tomorrow: known from day and month alone, but for the end of February."""
    word = next((word for word in _DAYS_FROM_TODAY if re.match(rf"{word}\b", plain)), None)
    if word is None:
        return ""
    step = timedelta(days=_DAYS_FROM_TODAY[word])
    if dateline.date:
        return said_day(dateline.date + step)
    common, leap = (date(year, dateline.month, min(dateline.day, 28 + year % 2)) + step for year in (2023, 2024))
    return f"{common.day} {MONTHS[common.month - 1]}" if _same_day(common, leap) and dateline.day < 28 else ""


def _same_day(one: date, other: date) -> bool:
    return (one.day, one.month) == (other.day, other.month)


def _near_date(plain: str, fields: Mapping[Field, int], dateline: Dateline) -> str:
    """ "mercredi dernier", "le mois prochain", "l'an dernier"."""
    today = dateline.date
    step = -1 if re.search(r"\bdern|\bpass", plain) else 1 if re.search(r"\bprochain", plain) else 0
    if today is None or step == 0:
        return ""
    if fields.keys() == {Field.WEEKDAY}:
        ahead = (fields[Field.WEEKDAY] - today.weekday()) * step % 7 or 7
        return said_day(today + step * timedelta(days=ahead))
    if re.search(r"\b(?:an|annee) (?:dern|pass|prochain)", plain):
        return str(today.year + step)
    if re.search(r"\bmois (?:dern|pass|prochain)", plain):
        month = today.month - 1 + step
        return f"{MONTHS[month % 12]} {today.year + month // 12}"
    return ""


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
