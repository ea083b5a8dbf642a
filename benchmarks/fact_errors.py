"""Errors put into good English one at a time: what a fact ledger has to find."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from desktop_app.english.numbers import ONES
from desktop_app.french.calendar_words import MONTHS, WEEKDAYS

Injection = Callable[[str, random.Random], str | None]
"""Takes an English sentence; gives it with one error, or None where there is no place for one."""

_NUMBER_WORDS = [*ONES[2:], "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_SCALES = {
    "thousand": "million",
    "million": "billion",
    "billion": "million",
    "trillion": "billion",
    "hundred": "thousand",
}
_SCALES |= {"millions": "billions", "billions": "millions", "thousands": "millions", "hundreds": "thousands", "bn": "m"}
_MONEY = {"$": "€", "€": "$", "£": "$", "dollars": "euros", "euros": "dollars", "pounds": "dollars", "dollar": "euro"}
_UNITS = {
    "kilometres": "metres",
    "km": "m",
    "metres": "kilometres",
    "kilograms": "tonnes",
    "kg": "tonnes",
    "tonnes": "kilograms",
    "hectares": "kilometres",
    "hours": "days",
    "days": "weeks",
    "weeks": "months",
    "months": "years",
    "years": "months",
    "minutes": "hours",
    "seconds": "minutes",
    "litres": "tonnes",
    "degrees": "metres",
}
_FIGURE = r"(?<![\w.,/:])\d+(?:[.,]\d+)*(?![\w/:])"
_HEDGE = re.compile(
    r",? ?\b(?:reportedly|allegedly|apparently|presumably|supposedly"
    r"|perhaps|probably|possibly|alleged|suspected|presumed)\b,?"
    r"|,? ?\b[Aa]ccording to [^,.;:\"]{2,60}(?:,|(?=[.]))"
)
_MODAL = re.compile(r"\b(may|might) (?=[a-z]+ )")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|did)\b(?! not|n't)(?= [a-z])"
)
_NEGATION = re.compile(r"(?<!\bor) not\b(?! only)|n't\b| never\b|(?<=can)not\b")


def _chosen(pattern: str | re.Pattern[str], text: str, rng: random.Random) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return rng.choice(found) if found else None


def _replaced(text: str, found: re.Match[str], words: str) -> str:
    said = text[: found.start()] + words + text[found.end() :]
    return re.sub(r" {2,}", " ", said).strip()


def _swapped(names: list[str]) -> Injection:
    pattern = rf"\b(?:{'|'.join(names)})\b"

    def inject(text: str, rng: random.Random) -> str | None:
        found = _chosen(pattern, text, rng)
        return found and _replaced(text, found, rng.choice([one for one in names if one != found[0]]))

    return inject


def _mapped(table: dict[str, str], before: str) -> Injection:
    words = "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))
    pattern = rf"{before}(?P<word>{words})(?![A-Za-z])"

    def inject(text: str, rng: random.Random) -> str | None:
        found = _chosen(pattern, text, rng)
        if not found:
            return None
        return text[: found.start("word")] + table[found["word"]] + text[found.end("word") :]

    return inject


def _other_digit(text: str, found: re.Match[str], rng: random.Random) -> str:
    place = rng.choice([index for index in range(found.start(), found.end()) if text[index].isdigit()])
    return text[:place] + rng.choice([digit for digit in "123456789" if digit != text[place]]) + text[place + 1 :]


def _digit(pattern: str) -> Injection:
    def inject(text: str, rng: random.Random) -> str | None:
        found = _chosen(pattern, text, rng)
        return found and _other_digit(text, found, rng)

    return inject


def _dropped_number(text: str, rng: random.Random) -> str | None:
    found = _chosen(rf"(?:{_FIGURE}|\b(?:{'|'.join(_NUMBER_WORDS)})\b(?!-)) (?=[a-z])", text, rng)
    return found and _replaced(text, found, "")


def _dropped_negation(text: str, rng: random.Random) -> str | None:
    found = _chosen(_NEGATION, text, rng)
    return found and _replaced(text, found, "")


def _added_negation(text: str, rng: random.Random) -> str | None:
    found = _chosen(_AUXILIARY, text, rng)
    return found and text[: found.end()] + " not" + text[found.end() :]


def _dropped_hedge(text: str, rng: random.Random) -> str | None:
    found = _chosen(_HEDGE, text, rng)
    return found and _replaced(text, found, "")


def _dropped_modal(text: str, rng: random.Random) -> str | None:
    found = _chosen(_MODAL, text, rng)
    return found and _replaced(text, found, "will ")


def _ordinal(text: str, rng: random.Random) -> str | None:
    found = _chosen(r"\b\d{1,2}(?=th\b)", text, rng)
    return _other_digit(text, found, rng) if found else _swapped(_ORDINALS)(text, rng)


_BEFORE_UNIT = rf"(?:{_FIGURE}|\b(?:{'|'.join(_NUMBER_WORDS)})) ?"
INJECTIONS: dict[str, Injection] = {
    "digit changed": _digit(rf"{_FIGURE}(?! ?%| percent| per cent)"),
    "number dropped": _dropped_number,
    "number word changed": _swapped(_NUMBER_WORDS),
    "scale changed": _mapped(_SCALES, r"(?<![A-Za-z])"),
    "percentage changed": _digit(r"(?<![\w.,/:])\d+(?:[.,]\d+)*(?= ?%| percent| per cent)"),
    "currency changed": _mapped(_MONEY, r"(?<![A-Za-z])"),
    "month changed": _swapped(MONTHS),
    "weekday changed": _swapped(WEEKDAYS),
    "year changed": _digit(r"(?<![\w.,/:$£€])(?:1[89]|20)\d\d(?![\w/:%]|,\d)"),
    "time changed": _digit(r"\b\d{1,2}(?:[:.]\d\d)?(?= ?(?:[ap]\.?m\b))|\b\d{1,2}:\d\d\b"),
    "ordinal changed": _ordinal,
    "unit changed": _mapped(_UNITS, _BEFORE_UNIT),
    "negation dropped": _dropped_negation,
    "negation added": _added_negation,
    "hedge dropped": _dropped_hedge,
    "may made will": _dropped_modal,
}
"""Every kind of error, by name."""

_FRENCH_HEDGE = (
    r"selon|d'après|d’après|aurai(?:t|ent)|serai(?:t|ent)|présum|soupçon|supposé|prétend|apparemment|sembl|para[iî]t|peut-être"
    r"|probable|vraisembl|sans doute|possible|pourrai|à en croire|dit-on"
)
NEEDS = {
    "negation dropped": re.compile(r"\b(?:ne|n['’]|pas|non|aucune?|jamais|rien|ni)(?!\w)", re.IGNORECASE),
    "hedge dropped": re.compile(rf"\b(?:{_FRENCH_HEDGE})", re.IGNORECASE),
    "may made will": re.compile(r"\b(?:peut|peuvent|pu(?:isse|issent)|pourrai(?:t|ent))\b", re.IGNORECASE),
}
"""What must stand in the French for the error to be one: the English may hedge where the French does not."""
