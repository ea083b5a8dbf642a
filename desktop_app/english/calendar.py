"""The words of an English sentence that may say a date or clock time."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.core.text import Span
from desktop_app.english.numbers import ONES
from desktop_app.french.calendar_words import MONTHS, WEEKDAYS, Atom, Field, Piece, numeric_readings

_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_HOUR_WORDS = ONES[:13]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
]
_DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
_HALVES = r"(?P<{0}>[ap](?:\.m\b\.?|m\b)|o['’]clock\b|h\b|hours\b(?=\s(?:GMT|UTC|local))|hrs\b)"
_WORDS_OF_HOURS = "|".join(_HOUR_WORDS[1:])
_ENGLISH = re.compile(
    r"(?<!\w)(?=\w)(?:(?<![\w:.,/])(?P<hour>[01]?\d|2[0-4])\s?(?P<mark>[:.h])\s?(?P<minute>[0-5]\d)(?!\d|[.,]\d|\s?%)(?::[0-5]\d)?(?:\s?"
    + _HALVES.format("half")
    + r")?|(?<![\w:.,/])(?P<sharp>[01]?\d|2[0-4]|"
    + _WORDS_OF_HOURS
    + r")\s?"
    + _HALVES.format("half_sharp")
    + rf"|(?i:\b(?P<past>half past|quarter past|quarter to)\s(?P<past_hour>\d{{1,2}}|{_WORDS_OF_HOURS})\b)"
    r"|(?i:\b(?P<noon>noon|midday|midnight)\b)|\b(?P<military>[01]\d[0-5]\d|2[0-3][0-5]\d)(?=\s?(?:GMT|UTC|hours|local))"
    r"|(?<![\w/-])(?P<iso>(?:1\d|20)\d\d-\d\d-\d\d)(?![\w/-])"
    r"|(?<![\w/.,-])(?P<numeric>\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d\d))?|\d{1,2}([.-])\d{1,2}\10(?:\d{4}|\d\d))(?![\w/])"
    r"|\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=s?\b)|\b(?P<day_short>Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\."
    r"|\b(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?P<month_short>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
    rf"|(?i:\b(?P<century>\d{{1,2}}(?=st|nd|rd|th)|{'|'.join(reversed(_ORDINALS))})(?:st|nd|rd|th)?[-\s]century)"
    rf"|(?i:\b(?P<decade>(?:1\d|20)?\d0)['’]?s\b|\b(?P<decade_word>{'|'.join(_DECADES)})\b)"
    rf"|(?i:\b(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)\b|\b(?P<ordinal_word>{'|'.join(reversed(_ORDINALS))})\b)"
    r"|(?i:\b(?P<season>spring|summer|autumn|fall|winter)\b)"
    r"|(?<![\w.,/:$€£])(?P<year>1\d{3}|20\d\d)(?![\w%]|[.,:/]\d|\s%)"
    r"|(?<![\w.,/:$€£])(?P<day>3[01]|[12]\d|0?[1-9])(?![\w%]|[.,:/]\d|\s%))"
)
_DAYTIME = re.compile(r",?\s(?:in the|at|this|that|yesterday)?\s?(morning|afternoon|evening|night)\b")
_TO_MONTH = re.compile(r"\s*(?:of\s|-)?(?:the\s)?")
_TO_DAY = re.compile(r"\s*,?\s*(?:(?:and|to|or|until|till|through|&)\s(?:the\s)?|[-–]\s?)")


def english_pieces(text: str) -> tuple[Piece, ...]:
    """All words of `text` that may be part of a date or clock time, in order, with code point spans."""
    found = [_piece(match) for match in _ENGLISH.finditer(text)]
    pieces = [piece for piece in found if piece]
    return tuple(kept for index in range(len(pieces)) if (kept := _confirmed(text, pieces, index)))


def _confirmed(text: str, pieces: list[Piece], index: int) -> Piece | None:
    """A bare number is kept beside a month, or beside a number that is; beside a weekday it is a weak day."""
    piece = pieces[index]
    if not piece.bare or _reaches_month(text, pieces, index, 1) or _reaches_month(text, pieces, index, -1):
        return piece
    before = pieces[index - 1] if index else None
    if before and before.readings[0][0].field is Field.WEEKDAY and text[before.span.end : piece.span.start] == " ":
        return replace(piece, weak=True)
    return None


def _reaches_month(text: str, pieces: list[Piece], index: int, step: int) -> bool:
    """Whether a month follows (or precedes) number `index`, at most behind four other days: "7, 8 and 9 October"."""
    for other in range(index + step, index + 6 * step, step):
        if not 0 <= other < len(pieces):
            return False
        first, second = sorted((other - step, other))
        gap = text[pieces[first].span.end : pieces[second].span.start]
        fields = {atom.field for atom in pieces[other].readings[0]}
        if fields == {Field.MONTH}:
            return bool(_TO_MONTH.fullmatch(gap))
        if fields != {Field.DAY} or not _TO_DAY.fullmatch(gap):
            return False
    return False


def _piece(match: re.Match[str]) -> Piece | None:
    span = Span(*match.span())
    kind = match.lastgroup or ""
    word = match[kind] if kind else ""
    if match["hour"] or match["sharp"] or match["past"] or match["noon"] or match["military"]:
        return _clock_piece(match)
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return Piece(span, ((Atom(Field.DAY, day), Atom(Field.MONTH, month), Atom(Field.YEAR, year)),))
    if match["numeric"]:
        readings = numeric_readings(match["numeric"])
        return Piece(span, readings) if readings[0] else None
    if kind in ("decade", "decade_word"):
        return Piece(span, _decade(int(word) if word.isdigit() else 20 + 10 * _DECADES.index(word.lower())))
    return Piece(span, ((_simple_atom(kind, word),),), kind == "day")


def _decade(value: int) -> tuple[tuple[Atom, ...], ...]:
    """The nineties are those of the twentieth century, unless they say otherwise."""
    values = {value, value % 100 if 1900 <= value < 2000 else value, value + 1900 if value < 100 else value}
    return tuple((Atom(Field.DECADE, one),) for one in sorted(values))


def _simple_atom(kind: str, word: str) -> Atom:
    small = word.lower()
    match kind:
        case "weekday" | "day_short":
            return Atom(Field.WEEKDAY, [day[:2] for day in WEEKDAYS].index(word[:2]))
        case "month" | "month_short":
            return Atom(Field.MONTH, [month[:3] for month in MONTHS].index(word[:3]) + 1)
        case "century" | "ordinal" | "ordinal_word":
            value = int(word) if word.isdigit() else _ORDINALS.index(small) + 1
            return Atom(Field.CENTURY if kind == "century" else Field.DAY, value)
        case "season":
            return Atom(Field.SEASON, _SEASONS[small] - 1)
        case _:
            return Atom(Field.YEAR if kind == "year" else Field.DAY, int(word))


def _clock_piece(match: re.Match[str]) -> Piece | None:
    daytime = _DAYTIME.match(match.string, match.end())
    half = (match["half"] or match["half_sharp"] or "").lower().replace(".", "")
    if daytime and half in ("", "o'clock", "o’clock"):
        half = "am" if daytime[1] == "morning" else "pm"
    if match["noon"]:
        return _clock(match, {0 if match["noon"].lower() == "midnight" else 720})
    if match["military"]:
        return _clock(match, {int(match["military"][:2]) * 60 + int(match["military"][2:])})
    hour, minute = _english_hour(match)
    return _clock(match, _minutes(hour, minute, half, bool(match["minute"]))) if hour <= 24 else None


def _english_hour(match: re.Match[str]) -> tuple[int, int]:
    word = (match["hour"] or match["sharp"] or match["past_hour"]).lower()
    hour = int(word) if word.isdigit() else _HOUR_WORDS.index(word)
    more = {"half past": 30, "quarter past": 15, "quarter to": -15}.get((match["past"] or "").lower(), 0)
    return hour, int(match["minute"] or 0) + more


def _minutes(hour: int, minute: int, half: str, exact: bool) -> set[int]:
    """Minutes of the day; without "a.m." or "p.m.", an hour said in words may be either."""
    if half in ("am", "pm") and hour <= 12:
        return {60 * (hour % 12 + (12 if half == "pm" else 0)) + minute}
    if exact or half in ("h", "hours", "hrs") or hour > 12:
        return {60 * hour + minute}
    return {60 * (hour % 12) + minute, 60 * (hour % 12 + 12) + minute}


def _clock(match: re.Match[str], minutes: set[int]) -> Piece:
    daytime = _DAYTIME.match(match.string, match.end())
    end = daytime.end() if daytime and not match["noon"] and len(minutes) == 1 else match.end()
    readings = tuple((Atom(Field.CLOCK, value % 1440),) for value in sorted(minutes))
    return Piece(Span(match.start(), end), readings)
