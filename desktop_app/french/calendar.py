"""Dates and clock times written in French, read as atoms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.text import fold
from desktop_app.french.calendar_words import Atom, Field, numeric_readings
from desktop_app.french.numbers import ONES

WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin"),
    *("juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
)
_SHORT_MONTHS = ("janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec")
_SEASONS = ("printemps", "ete", "automne", "hiver")
HOUR_WORDS = (
    *("une" if word == "un" else word for word in ONES),
    *("dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt-et-une", "vingt-deux", "vingt-trois"),
)
_DECADES = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70}
_DECADES |= {"quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90}
_HOURS = "|".join(sorted(HOUR_WORDS, key=len, reverse=True))
_CLOCK = re.compile(
    rf"\b(?:(?P<hour>[01]?\d|2[0-3]|{_HOURS}|un)\s?(?:h(?:eures?)?\b|h(?=\d)|:)(?:\s?(?P<minute>[0-5]\d(?!\d)))?"
    r"|(?<!apres-)(?P<noon>midi|minuit)\b)(?:\s(?P<more>et demie?|et quart|moins le quart))?"
    r"(?:\s(?P<part>du matin|du soir|de l'apres-midi))?"
)
_MORE = {"et demi": 30, "et demie": 30, "et quart": 15, "moins le quart": -15}
_DATES = re.compile(
    r"\b(?P<iso>(?:1\d|20)\d\d-\d\d-\d\d)\b|\b(?P<numeric>\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d\d))?)\b"
    r"|annees\s(?P<decade>\d{4}|\d\d|[a-z-]+)|\b(?P<century>[xvi]+|\d{1,2})(?:e|er|eme|ᵉ)\ssiecle"
    r"|\b(?P<year>1\d{3}|20\d\d)\b|\b(?P<day>[12]\d|3[01]|0?[1-9])(?:er)?\b|(?P<word>[a-z]+)"
)
_ROMAN = {"x": 10, "v": 5, "i": 1}


def french_atoms(text: str) -> tuple[Atom, ...]:
    """The atoms that a French date or time is made of, in order; nothing where there are none."""
    plain = re.sub(r"[\s\u00a0\u2009\u202f]+", " ", fold(text)).replace("‑", "-")
    clocks = [_french_clock(match) for match in _CLOCK.finditer(plain)]
    rest = _CLOCK.sub(" ", plain)
    return (*(atom for match in _DATES.finditer(rest) for atom in _french_date(match)), *clocks)


def _french_clock(match: re.Match[str]) -> Atom:
    hour = (12 if match["noon"] == "midi" else 0) if match["noon"] else _french_hour(match["hour"])
    if match["part"] and match["part"] != "du matin" and hour < 12:
        hour += 12
    minutes = 60 * hour + int(match["minute"] or 0) + _MORE.get(match["more"] or "", 0)
    return Atom(Field.CLOCK, minutes % 1440)


def _french_hour(word: str) -> int:
    return int(word) if word.isdigit() else HOUR_WORDS.index("une" if word == "un" else word)


def _french_date(match: re.Match[str]) -> Iterator[Atom]:
    if match["iso"]:
        year, month, day = match["iso"].split("-")
        yield from (Atom(Field.DAY, int(day)), Atom(Field.MONTH, int(month)), Atom(Field.YEAR, int(year)))
    elif match["numeric"]:
        yield from numeric_readings(match["numeric"])[0]
    elif match["decade"]:
        yield from _french_decade(match["decade"])
    elif match["century"]:
        yield Atom(Field.CENTURY, _roman(match["century"]))
    elif match["year"] or match["day"]:
        yield Atom(Field.YEAR, int(match["year"])) if match["year"] else Atom(Field.DAY, int(match["day"]))
    else:
        yield from _french_word(match["word"])


def _french_decade(word: str) -> Iterator[Atom]:
    value = int(word) if word.isdigit() else _DECADES.get(word)
    if value is not None:
        yield Atom(Field.DECADE, value)


def _french_word(word: str) -> Iterator[Atom]:
    if word.rstrip("s") in WEEKDAYS:
        yield Atom(Field.WEEKDAY, WEEKDAYS.index(word.rstrip("s")))
    elif word == "premier":
        yield Atom(Field.DAY, 1)
    elif word in _SEASONS:
        yield Atom(Field.SEASON, _SEASONS.index(word))
    else:
        names = zip(_SHORT_MONTHS, MONTHS, strict=True)
        yield from (
            Atom(Field.MONTH, n) for n, pair in enumerate(names, 1) if word in pair or (word == "fev" and n == 2)
        )


def _roman(text: str) -> int:
    if text.isdigit():
        return int(text)
    values = [_ROMAN[letter] for letter in text]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
