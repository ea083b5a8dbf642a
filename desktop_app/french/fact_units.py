"""What may be counted, as words of either language: the units of measure and money of the table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from desktop_app.core.text import Span
from desktop_app.french.facts import plain_letters
from desktop_app.french.numbers import Unit, all_units

_AFTER = re.compile(
    r"[\s-]{0,2}(?:(?:dernier|derniere|prochaine?|premiere?|longue|bonne)s? |(?:long|full"
    r"|consecutive) )?(?:d'|de |of )?(us\$|[€$£¥%]|°c?|km/h"
    r"|[a-z]+[23²³]?)(?:[ -]([a-z']+)(?:[ -]([a-z']+))?)?"
)
_BEFORE = re.compile(r"(us\$|[€$£¥]|\b(?:usd|eur|gbp))\s?$")
_SAME = ({"km/h", "kilometres"}, {"degrees", "points"}, {"%", "points"}, {"metres", "square metres"})
"""Units that human translators put for each other with the same number."""

_MORE_FRENCH = {
    "heures": "h hs",
    "minutes": "mn mns",
    "miles": "mille mi",
    "%": "pourcents",
    "dollars": "$us dollars$ c$",
    "tonnes": "t",
    "pounds (weight)": "lb lbs",
    "feet": "pied pieds",
    "inches": "pouce pouces",
    "acres": "acre acres",
    "yen": "yen yens ¥",
}
_MORE_ENGLISH = {
    "hours": "hour h hr hrs",
    "miles": "mile mi",
    "mph": "mph",
    "km/h": "kph kmh",
    "acres": "acre acres",
    "minutes": "mins",
    "dollars": "dollar c$",
    "tonnes": "t",
    "pounds (weight)": "lb lbs",
    "feet": "foot feet ft",
    "inches": "inch inches",
    "metres": "m",
    "hectares": "ha",
}
TIME_OF_DAY = "time of day"
"""What hours count that are no length of time."""
_MONEY = frozenset(
    [
        "dinars",
        "dirhams",
        "dollars",
        "euros",
        "francs",
        "hryvnias",
        "pounds",
        "roubles",
        "rupees",
        "shekels",
        "yen",
        "yuan",
        "riyals",
        "lira",
    ]
)


@lru_cache(maxsize=1)
def french_units() -> Mapping[str, frozenset[str]]:
    """The units by their plain French words."""
    return _by_words(french=True)


@lru_cache(maxsize=1)
def english_units() -> Mapping[str, frozenset[str]]:
    """The units by their plain English words."""
    return _by_words(french=False)


def _by_words(french: bool) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for unit in all_units():
        if unit.grade != "soft":
            for word in unit.french if french else unit.english:
                plain = plain_letters(word)
                found[plain] = found.get(plain, frozenset()) | {_name(unit)}
    for name, words in (_MORE_FRENCH if french else _MORE_ENGLISH).items():
        target = "hours" if name == "heures" else name
        for word in words.split():
            found[word] = found.get(word, frozenset()) | {target}
    return found


def _name(unit: Unit) -> str:
    """What a unit goes by: its first English word, currencies by the last of their words."""
    name = plain_letters(unit.english[0]).removeprefix("nautical ")
    last = name.split()[-1]
    return last if unit.grade == "strict" and last in _MONEY else name


def unit_beside(plain: str, start: int, end: int, units: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The unit of the number at `start`..`end` of `plain`, several where its word is ambiguous, or none."""
    after = _AFTER.match(plain, end)
    words = [word for word in after.groups() if word] if after else []
    for length in range(len(words), 0, -1):
        found = units.get(" ".join(words[:length]))
        if found:
            return found
    before = _BEFORE.search(plain, max(0, start - 4), start)
    return units.get(before[1], frozenset()) if before else frozenset()


_CURRENCIES = (
    ("dollars", r"\$|\bdollars?\b|\busd\b"),
    ("euros", r"€|\beuros?\b|\beur\b"),
    ("pounds", r"£|\bpounds?\b|\blivres? sterling\b|\bsterling\b|\bgbp\b|\blivres(?= ?[.,;)]| \()"),
    ("yen", r"¥|\byens?\b"),
    ("yuan", r"\byuans?\b|\brenminbi\b"),
    ("roubles", r"\brou?bles?\b"),
    ("rupees", r"\brupees?\b|\broupies?\b"),
    ("francs", r"\bfrancs?\b|\bfcfa\b"),
    ("crowns", r"\bcouronnes?\b|\bcrowns?\b|\bkrona\b|\bczk\b"),
)
_CURRENCY_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _CURRENCIES)


_ANY_CURRENCY = re.compile(
    r"[$€£¥]|dollar|euro|pound|livre|yen|yuan|renmin|roubl|rubl|rupe|roup|franc|cfa|couronne|crown"
    r"|krona|czk|usd|gbp|eur|sterl"
)


def currencies(plain: str) -> dict[str, list[Span]]:
    """Where the plain text of either language names which currency."""
    if not _ANY_CURRENCY.search(plain):
        return {}
    found = {name: [Span(*one.span()) for one in pattern.finditer(plain)] for name, pattern in _CURRENCY_PATTERNS}
    return {name: spans for name, spans in found.items() if spans}


def with_unit(text: str, number: Span) -> Span:
    """`number` and the words beside it that say what is counted."""
    before = _BEFORE.search(text, max(0, number.start - 4), number.start)
    after = re.compile(r"[\s-]{0,2}(?:d['’]|de |of )?(?:[€$£¥%]|°\w?|\w+)").match(text, number.end)
    return Span(before.start() if before else number.start, after.end() if after and not before else number.end)


def are_other(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two units, both known, are different ones."""
    if not first or not second or first & second:
        return False
    return not any(first & same and second & same for same in _SAME)


def is_money(units: frozenset[str]) -> bool:
    """Whether a unit is a currency."""
    return bool(units & _MONEY)
