"""The numbers, dates and times that an English sentence says, each with its place."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from desktop_app.core.text import Span
from desktop_app.english.numbers import ONES, TENS
from desktop_app.french.calendar_words import MONTHS, WEEKDAYS
from desktop_app.french.fact_reader import FactReader
from desktop_app.french.fact_units import english_units
from desktop_app.french.facts import Fact, Numerals
from desktop_app.french.hours import Hours
from desktop_app.french.speech import Speech, Values

_SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHORTHAND = {"bn": 10**9, "mn": 10**6, "mln": 10**6, "tn": 10**12, "m": 10**6, "k": 1000, "b": 10**9}
_SHORTHAND |= {"thousands": 1000, "millions": 10**6, "billions": 10**9}
_HALF, _THIRD, _QUARTER = Fraction(1, 2), Fraction(1, 3), Fraction(1, 4)
_LOOSE: dict[str, Values] = {
    "half": (_HALF, 50, 30),
    "halves": (_HALF, 50),
    "halved": (_HALF, 50, 2),
    "thirds": (_THIRD, 33, 3),
    "quarter": (_QUARTER, 25, 15, 3, 4),
    "quarters": (_QUARTER, 25, 15, 3, 4),
    "dozen": (12, 10),
    "score": (20,),
    "decade": (10,),
    "decades": (10,),
    "century": (100,),
    "fortnight": (14, 15, 2),
    "week": (7, 8),
    "day": (24, 1),
    "once": (1,),
    "single": (1,),
    **dict.fromkeys(("both", "pair", "couple", "twin", "twins", "double", "doubled", "doubling", "doubles"), (2,)),
    **dict.fromkeys(("dual", "duo", "twice", "twofold", "either", "two-thirds"), (2,)),
    **dict.fromkeys(("triple", "tripled", "thrice", "trio", "threefold", "treble", "tripling"), (3,)),
    "quadruple": (4,),
    **{f"{word}fold": (value,) for value, word in enumerate(ONES) if 4 <= value <= 12},
    "hundredfold": (100,),
    "primary": (1,),
    "secondary": (2,),
    "tertiary": (3,),
    "quadrupled": (4,),
    **dict.fromkeys(("quarantine", "quarantined"), (40,)),
    "quarterly": (3, _QUARTER, 4),
    "dime": (10,),
    "centenary": (100,),
    "bicentennial": (200,),
    "millennium": (1000,),
}
_ORDINAL_WORDS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
)
_ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS, 1)}
_ORDINALS |= {word.removesuffix("y") + "ieth": value for word, value in TENS.items()}
_ORDINALS |= {"hundredth": 100, "thousandth": 1000, "firstly": 1, "secondly": 2, "thirdly": 3}
_VAGUE = {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9}
_VAGUE |= {"trillions": 10**12, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_DECADES = {word.removesuffix("y") + "ies": value for word, value in TENS.items()}
_DAYS = {day.lower(): n for n, day in enumerate(WEEKDAYS)}
_SHORT_DAYS = {f"{short}.": n for n, short in enumerate(("mon", "tues", "wed", "thurs", "fri", "sat", "sun"))}
_TOKENS = re.compile(
    r"\bco2\b|(?P<iso>(?<!\d)(?:1\d|20)\d\d-[01]\d-[0-3]\d(?!\d))"
    r"|(?P<date>(?<![\d/.])[0-3]?\d/[0-3]?\d(?:/\d{4}|/\d\d)?(?![\d/])"
    r"|(?<![\d/.,])[0-3]?\d\.[01]?\d\.(?:\d{4}|\d\d)(?![\d.]))"
    r"|(?P<clock>(?<![\d:,.])(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?: ?[ap]m\b| ?[ap]\.m\b\.?)"
    r"|(?<![\d:,.])(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?(?![\d:])|h(?:[0-5]\d)?\b| o'clock))"
    r"|(?P<decade>(?<![\d.,$€£])(?:1\d|20)?\d0)'?s\b"
    r"|(?P<ordinal>(?<![\d.,])\d{1,4}(?:st|nd|rd|th)\b)"
    r"|(?P<figures>\d{1,3}(?:[ ,.]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"|per cent\b"
    r"|(?P<roman>\b[ivx]{2,6}\b)"
    r"|(?P<word>(?:mon|tues|wed|thurs|fri|sat|sun|jan|feb|aug|sept?|oct|nov|dec)\.|[a-zœæ]+)"
)


def _months() -> dict[str, int]:
    names = {month.lower(): n for n, month in enumerate(MONTHS, 1)}
    return names | {f"{month[:3]}.": n for month, n in names.items()} | {"sept.": 9}


_OF_DAY = re.compile(
    r"\d{1,2}(?:[:.h]\d\d)? ?(?i:[ap]m\b|[ap]\.m\b|o['’]clock|h(?:ou)?rs?,? \(?(?:gmt|utc|cet|local))"
    r"|\d{1,2} h(?:ou)?rs?,? \(?[A-Z][a-z]+ time\b|(?:[01]\d|2[0-3])[0-5]\d h(?:ou)?rs\b"
)
_LENGTH = re.compile(r"[ -]h(?:ou)?rs?\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _speech() -> Speech:
    return Speech(
        tokens=_TOKENS,
        numerals=Numerals({word: value for value, word in enumerate(ONES)} | TENS, _SCALES, "and"),
        shorthand=_SHORTHAND,
        ordinals=_ORDINALS,
        groups={"dozen": (12, 10)},
        loose=_LOOSE,
        vague=_VAGUE,
        weekdays=_DAYS | {f"{day}s": n for day, n in _DAYS.items()} | _SHORT_DAYS,
        months=_months(),
        decades=_DECADES,
        units=english_units(),
        half=re.compile(r"[ -](?:[a-z]+ )?and (?:(?:a|one)[ -])?half\b(?: (?P<scale>thousand|million|billion))?"),
        of="of",
        range=re.compile(r" ?(?:to|and|or|-|–|/) ?(?:\w{2,4} )?"),
        halves_of_day=(
            re.compile(r"[ ,]*(?:am|a\.m|in the morning)\b"),
            re.compile(r"[ ,]*(?:pm|p\.m|in the (?:afternoon|evening)|at night)\b"),
        ),
        day_first=False,
        proper=re.compile(r"may|march|sun\.|sat\."),
        capital=True,
        to_next_day=re.compile(r"\bnight of [a-z]+ to $"),
        before_month=re.compile(
            r"(?:\d(?:st|nd|rd|th)?|\b(?:in|of|last|next|this|since|until|till|by|early|late|mid|from|before"
            r"|after|during"
            r"|between|every|each|on|and|or|to|through))[ -]$"
        ),
        hours={"noon": 720, "midday": 720, "midnight": 0},
        definite=re.compile(r"\b(?:the|these|those|no|our|his|her|their|its|my|your|of|all)[ ]$"),
        measured=re.compile(r" (?:years|months|weeks|days|decades|hours)\b"),
        uncertain=frozenset({"one", "zero"}),
        counting=re.compile(r"(?!)"),
        evening=re.compile(""),
        compound=re.compile(r"-(?!and-|or-|to-)(?:[a-z]+)"),
        hours_at=_hours_at,
    )


def _hours_at(text: str, span: Span) -> Hours:
    """ "8 a.m.", "8 hours GMT" and "1800 hours" are times of the day, "8 hours" are not; "8:00" may be either."""
    said = text[span.start : span.end + 32]
    if _OF_DAY.match(said):
        return Hours.CLOCK
    return Hours.LENGTH if _LENGTH.match(said[len(span) :]) else Hours.UNKNOWN


def english_facts(text: str) -> tuple[Fact, ...]:
    """What an English sentence says in numbers, dates and times, in order. Spans count code points."""
    return FactReader(text, _speech()).facts()
