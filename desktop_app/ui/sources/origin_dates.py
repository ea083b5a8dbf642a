"""Days as a reader writes them, in the window's language, in French or in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate, QLocale

_FIGURES = re.compile(r"(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})")
_FIRST_OF_MONTH = re.compile(r"\b1(?:er|st)\b|\b(\d{1,2})(?:nd|rd|th)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"dddd\W*|\W*dddd")


class AmbiguousDay(ValueError):
    """Figures that are one day for some readers and another for others."""

    def __init__(self, one: date, other: date) -> None:
        super().__init__(one, other)
        self.one, self.other = one, other


def shown_day(day: date, locale: QLocale) -> str:
    """ "7 octobre 2015" in the language of `locale`."""
    return locale.toString(QDate(day.year, day.month, day.day), _format(locale))


def told_day(day: date, locale: QLocale) -> str:
    """The same with its weekday, so that a slip is seen."""
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def shown_day_of_year(day: int, month: int, locale: QLocale) -> str:
    """A day without its year."""
    return locale.toString(QDate(2000, month, day), "d MMMM")


def read_day(text: str, locale: QLocale) -> date | None:
    """The day that `text` says; None where it says none that is in the calendar.

    Raises AmbiguousDay for 07/10/2015 where the language puts the month first: French articles put it second.
    """
    words = _FIRST_OF_MONTH.sub(lambda match: match[1] or "1", " ".join(text.split()))
    figures = _FIGURES.fullmatch(words)
    if figures:
        return _of_figures(figures, locale)
    for where, form in _forms(locale):
        found = where.toDate(words, form)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return None


def _of_figures(figures: re.Match[str], locale: QLocale) -> date | None:
    first, second, year = int(figures["first"]), int(figures["second"]), int(figures["year"])
    day_first, month_first = _made(year, second, first), _made(year, first, second)
    if day_first and month_first and first != second and figures["mark"] != "." and _month_leads(locale):
        raise AmbiguousDay(day_first, month_first)
    return day_first or (month_first if _month_leads(locale) else None)


def _month_leads(locale: QLocale) -> bool:
    return locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def _forms(locale: QLocale) -> Iterator[tuple[QLocale, str]]:
    """What is tried, in order; French stands in most articles."""
    yield QLocale.c(), "yyyy-MM-dd"
    yield locale, _format(locale)
    yield locale, locale.dateFormat(QLocale.FormatType.LongFormat)
    for where in (locale, QLocale(QLocale.Language.French), QLocale(QLocale.Language.English)):
        yield from ((where, form) for form in ("d MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy"))


def _format(locale: QLocale) -> str:
    """The long form of the language without its weekday."""
    return _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat), count=1)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
