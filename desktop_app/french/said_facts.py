"""The numbers, dates and times that a French sentence says, each with its place."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from desktop_app.french.calendar import MONTHS, WEEKDAYS
from desktop_app.french.fact_reader import FactReader
from desktop_app.french.fact_units import french_units
from desktop_app.french.facts import Fact, Numerals
from desktop_app.french.hours import hours_of
from desktop_app.french.numbers import ONES
from desktop_app.french.speech import Speech, Values

_TENS = {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_SWISS = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
_WORDS = {word: value for value, word in enumerate(ONES)} | {"une": 1, "vingt": 20, "vingts": 20} | _TENS | _SWISS
_SCALES = {"cent": 10**2, "cents": 10**2, "mille": 10**3, "millier": 10**3, "milliers": 10**3}
_SCALES |= {"million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}
_SCALES |= {"billion": 10**12, "billions": 10**12}

_GROUPS: dict[str, Values] = {
    "dizaine": (10, 12),
    "douzaine": (12, 10),
    "quinzaine": (15, 14, 2, 12),
    "vingtaine": (20,),
    "trentaine": (30,),
    "quarantaine": (40,),
    "cinquantaine": (50,),
    "soixantaine": (60,),
    "centaine": (100,),
}
_HALF, _THIRD, _QUARTER = Fraction(1, 2), Fraction(1, 3), Fraction(1, 4)
_LOOSE: dict[str, Values] = {
    "moitie": (_HALF, 50),
    "demi": (_HALF, 50, 30),
    "demie": (_HALF, 50, 30),
    **dict.fromkeys(("tiers", "tierce", "tierces"), (_THIRD, 33, 3)),
    "quart": (_QUARTER, 25, 15, 4),
    "quarts": (_QUARTER, 25, 15, 4),
    "trimestre": (3, _QUARTER, 4),
    "semestre": (6, _HALF, 2),
    "semaine": (7, 8),
    "journee": (24, 1),
    "jour": (24, 1),
    "decennie": (10,),
    "decennies": (10,),
    "siecle": (100,),
    "quinquennat": (5,),
    "unique": (1,),
    "seul": (1,),
    "seule": (1,),
    **dict.fromkeys(("double", "doubler", "doubles", "couple", "paire", "duo", "jumeaux", "jumelles"), (2,)),
    **dict.fromkeys(("triple", "tripler", "trio", "triples"), (3,)),
    "quadruple": (4,),
    "quintuple": (5,),
    "centenaire": (100,),
    "bicentenaire": (200,),
    "cinquantenaire": (50,),
    "millenaire": (1000,),
    "quadragenaire": (40,),
    "quinquagenaire": (50,),
    "sexagenaire": (60,),
    "septuagenaire": (70,),
    "octogenaire": (80,),
}
_ORDINALS = {word.removesuffix("e") + "ieme": value for word, value in _WORDS.items() if value > 1}
_ORDINALS |= {"premier": 1, "premiere": 1, "second": 2, "seconde": 2, "cinquieme": 5, "neuvieme": 9}
_ORDINALS |= {"centieme": 100, "millieme": 1000, "unieme": 1}
_VAGUE = {"dizaines": 10, "douzaines": 12, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9}
_VAGUE |= {"million": 10**6, "milliard": 10**9}
_SHORT = {"janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_TOKENS = re.compile(
    r"\bco2\b|(?P<iso>(?<!\d)(?:1\d|20)\d\d-[01]\d-[0-3]\d(?!\d))"
    r"|(?P<date>(?<![\d/.])[0-3]?\d/[0-3]?\d(?:/\d{4}|/\d\d)?(?![\d/])"
    r"|(?<![\d/.,])[0-3]?\d\.[01]?\d\.(?:\d{4}|\d\d)(?![\d.]))"
    r"|(?P<clock>(?<![\d:,.])(?:[01]?\d|2[0-4]) ?(?:h(?: ?[0-5]\d)?(?![a-z\d])|heures? [0-5]\d(?![\d%]| %))"
    r"|(?<![\d:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))"
    r"|annees (?P<decade>(?:1\d|20)?\d0)(?!\d)"
    r"|(?P<ordinal>(?<![\d.,])\d{1,4} ?(?:ers?|res?|eres?|es?|emes?|iemes?|nde?s?)(?![a-z\d]))"
    r"|(?P<figures>\d{1,3}(?:[ .']\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    r"|pour ?-?cents?\b|(?<=\bun )(?<!et un )(?<!-un )mille\b"
    r"|(?P<roman>\b[ivx]{2,6}(?:e|eme|er)?\b|\b[ivx]e\b)"
    rf"|(?P<word>(?:{'|'.join(_SHORT)})\.|[a-zœæ]+)"
)


@lru_cache(maxsize=1)
def _speech() -> Speech:
    return Speech(
        tokens=_TOKENS,
        numerals=Numerals(_WORDS, _SCALES, "et"),
        shorthand={"m": 10**6, "md": 10**9, "mds": 10**9, "k": 1000, "mn": 10**6},
        ordinals=_ORDINALS,
        groups=_GROUPS,
        loose=_LOOSE,
        vague=_VAGUE,
        weekdays={word: n for n, day in enumerate(WEEKDAYS) for word in (day, f"{day}s")},
        months={word: n for n, word in enumerate(MONTHS, 1)} | {f"{word}.": n for word, n in _SHORT.items()},
        decades={},
        units=french_units(),
        half=re.compile(r"[ -](?:[a-z']+ ){0,2}et demie?\b(?P<scale>)"),
        of="de",
        range=re.compile(r" ?(?:a|et|ou|-|–|au|/) ?(?:\w{2,4} )?"),
        halves_of_day=(
            re.compile(r" ?(?:heures? )?(?:du matin|am)\b"),
            re.compile(r" ?(?:heures? )?(?:du soir|de l'apres-midi|pm)\b"),
        ),
        day_first=True,
        proper=re.compile("mars"),
        capital=False,
        to_next_day=re.compile(r"\bnuit d[eu] [a-z]+ (?:a|au) $"),
        before_month=re.compile(
            r"(?:\d(?:er)?|\b(?:en|de|mois de|fin|debut|mi|et|ou|a|au|le|depuis|des|jusqu'en|avant|apres))[ -]$"
        ),
        hours={"midi": 720, "minuit": 0},
        definite=re.compile(r"\b(?:les|des|ces|aux|nos|ses|mes|vos|leurs|tous|toutes|d'entre)[ ]$"),
        measured=re.compile(r" (?:derni|premi|proch|autres )"),
        uncertain=frozenset({"neuf", "zero"}),
        counting=re.compile(
            r" (?!dans|mais|plus|sous|sans|pas|tres|ses|des|les|aux|vers|depuis|apres|alors|puis"
            r"|lors|hors|pres|nous|vous|ils"
            r"|elles|toujours|jamais|fois-ci)[a-z']{3,}[sx]\b"
        ),
        evening=re.compile(r"\b(?:soir\w*|nuit|apres-midi)\b"),
        compound=re.compile(r"(?!)"),
        hours_at=hours_of,
    )


def french_facts(text: str) -> tuple[Fact, ...]:
    """What a French sentence says in numbers, dates and times, in order. Spans count code points.

    Where an address or a telephone number stands, `text` should be blank: its figures are none of these.
    """
    return FactReader(text, _speech()).facts()
