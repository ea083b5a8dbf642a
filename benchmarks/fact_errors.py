"""Errors put into good English one at a time: what a fact ledger has to find."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

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
_NEGATION = re.compile(
    r"(?<!\bor) not\b(?! only| just| merely| simply| to mention| least| so much)|n't\b| never\b|(?<=can)not\b"
)
_FULL = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
"""What is left of "won't" without its end, and the word it stands for."""
_AFFIRMED = {"nobody": "somebody", "no one": "someone", "nothing": "something", "neither": "either", "without": "with"}
_AFFIRMED |= {"no": "some", "none": "some"}
_RUMOUR = re.compile(
    r"\b(?:(?:is|are) (?:said|believed|thought|reported|alleged|understood) to|would|may|might|could) have\b"
)


def _chosen(pattern: str | re.Pattern[str], text: str, rng: random.Random) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return rng.choice(found) if found else None


def _replaced(text: str, found: re.Match[str], words: str) -> str:
    said = text[: found.start()] + words + text[found.end() :]
    return re.sub(r" {2,}", " ", said).strip()


def _swapped(names: Sequence[str]) -> Injection:
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
    said = found and _replaced(text, found, "")
    return said and re.sub(r"\b(?:wo|ca|sha|ai)(?= |$)", lambda one: _FULL[one[0]], said)


def _affirmed(text: str, rng: random.Random) -> str | None:
    """ "No one came" made "someone came", "without help" made "with help"."""
    found = _chosen(
        rf"\b(?:{'|'.join(_AFFIRMED)})\b(?!-| (?:doubt|matter|wonder|but|longer|less|more|later|fewer)\b)(?!\. ?\d)",
        text,
        rng,
    )
    return found and _replaced(text, found, _AFFIRMED[found[0]])


def _told_as_fact(text: str, rng: random.Random) -> str | None:
    """ "Is said to have fled" made "has fled"."""
    found = _chosen(_RUMOUR, text, rng)
    return found and _replaced(text, found, "have" if found[0].startswith("are") else "has")


def _without_marks(text: str, rng: random.Random) -> str | None:
    said = re.sub(r"[\"“”„«»]|(?<!\w)['‘](?=\w)|(?<!s)['’](?!\w)", "", text)
    return said if said != text else None


def _repeated(text: str, rng: random.Random) -> str | None:
    """The last six words said twice more, as engines do that find no end."""
    words = text.split()
    return " ".join((*words, *words[-6:], *words[-6:])) if len(words) > 8 else None


def _truncated(text: str, rng: random.Random) -> str | None:
    """The last two thirds left out."""
    words = text.split()
    return " ".join(words[: len(words) // 3]) if len(words) > 14 else None


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
    "negation affirmed": _affirmed,
    "negation added": _added_negation,
    "hedge dropped": _dropped_hedge,
    "rumour made fact": _told_as_fact,
    "may made will": _dropped_modal,
    "quotation marks lost": _without_marks,
    "end repeated": _repeated,
    "end left out": _truncated,
}
"""Every kind of error, by name."""
OF_FORM = frozenset({"quotation marks lost", "end repeated", "end left out"})
"""Those that are seen without reading what the sentence says; nearly every sentence has room for them."""

_FRENCH_HEDGE = (
    r"selon|d'après|d’après|aurai(?:t|ent)|serai(?:t|ent)|présum|soupçon|supposé|prétend|apparemment|sembl"
    r"|para[iî]t|peut-être"
    r"|probable|vraisembl|sans doute|possible|pourrai|à en croire|dit-on"
)
NEEDS = {
    "negation dropped": re.compile(r"\b(?:ne|n['’]|pas|non|aucune?|jamais|rien|ni)(?!\w)", re.IGNORECASE),
    "hedge dropped": re.compile(rf"\b(?:{_FRENCH_HEDGE})", re.IGNORECASE),
    "negation affirmed": re.compile(
        r"\b(?:ne|n['’]|pas|non|aucune?|jamais|rien|ni|sans|personne)(?!\w)", re.IGNORECASE
    ),
    "rumour made fact": re.compile(
        r"^(?!.*\b(?:si|s['’]ils?|sinon|sans|qu[e'’])\b).*\b(?:aurai(?:t|ent)|serai(?:t|ent))\b", re.I
    ),
    "quotation marks lost": re.compile(r"[«“\"](?:[^«»“”\"]*\s){5}[^«»“”\"]*[»”\"]"),
    "may made will": re.compile(r"\b(?:peut|peuvent|pu(?:isse|issent)|pourrai(?:t|ent))\b", re.IGNORECASE),
}
"""What must stand in the French for the error to be one: the English may hedge where the French does not."""
