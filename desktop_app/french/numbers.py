"""Amounts written in French, in figures or in words, read as exact values."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from desktop_app.core.text import fold
from desktop_app.french.tables import Row, read_table


@dataclass(frozen=True, slots=True)
class Unit:
    """What is counted. Another `grade` than "soft" means that a different unit is a different fact."""

    french: tuple[str, ...]
    english: tuple[str, ...]
    grade: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and, when it is known, its unit. `about` is set by words such as "trentaine"."""

    value: Fraction
    unit: Unit | None = None
    about: bool = False


@lru_cache(maxsize=1)
def all_units() -> tuple[Unit, ...]:
    """Every unit of the table."""
    return tuple(_unit(row) for row in read_table("units"))


def _unit(row: Row) -> Unit:
    return Unit(tuple(row.french.split("|")), tuple(row.english.split("|")), row.tag)


@lru_cache(maxsize=1)
def _units_by_french() -> dict[str, Unit]:
    return {fold(word): unit for unit in all_units() for word in unit.french}


ONES = (
    "zero",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
)
"""Number words in order, from zero to sixteen."""
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_SWISS = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
_WORDS = {word: value for value, word in enumerate(ONES)} | {"une": 1} | _TENS | _SWISS | {"vingts": 20}
_SCALES = {"cent": 10**2, "mille": 10**3, "million": 10**6, "milliard": 10**9, "billion": 10**12, "trillion": 10**18}
_GROUPS = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
}
_PARTS = {"tiers": 3, "quart": 4, "quarts": 4, "cinquieme": 5, "cinquiemes": 5, "dixieme": 10, "dixiemes": 10}
_SHORTHAND = (
    (re.compile(r"(?<=\d) ?mds?(?:\b| ?(?=[€$£]))"), " milliards "),
    (re.compile(r"(?<=\d) ?m ?(?=[€$£])"), " millions "),
    (re.compile(r"(?<=\d) ?k ?(?=[€$£])"), " mille "),
    (re.compile(r"pour ?cents?\b"), " % "),
    (re.compile(r"([€$£]) ?(\d[\d .,]*\d|\d)((?: (?:mille|millions?|milliards?))?)"), r"\2\3 \1"),
    (re.compile(r"\bdemi[- ](?=m)"), "demi "),
    (re.compile(r"\b[dl]'"), ""),
)
_TOKEN = re.compile(
    r"(?P<figures>(?<![a-z\d])(?:\d{1,3}(?:[ .']\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?)"
    r"(?!\d|(?:er|re|e|eme|nde?|d)\b))|(?P<minus>[-−](?=\d))|(?P<word>km/h|°c|[a-z]+[23²³]?|[%€$£°])"
)


def french_amounts(text: str) -> tuple[Amount, ...]:
    """The amounts in `text`, in order: "une trentaine" is 30, "3,5 milliards d'euros" 3,500,000,000 euros.

    Vague plurals ("des centaines") and ordinals are none.
    """
    plain = re.sub(r"[\s\u00a0\u2009\u202f]+", " ", fold(text)).replace("‑", "-")
    for pattern, instead in _SHORTHAND:
        plain = pattern.sub(instead, plain)
    reader = _Reader()
    for match in _TOKEN.finditer(plain):
        reader.read(match)
    return reader.finished()


class _Reader:
    """Adds tokens up to amounts, from left to right."""

    def __init__(self) -> None:
        self._amounts: list[Amount] = []
        self._total: Fraction | None = None
        self._current = Fraction(0)
        self._scale = Fraction(1)
        self._sign = 1
        self._about = False
        self._before = ""
        self._unit_words: list[str] = []

    def read(self, token: re.Match[str]) -> None:
        word = token["word"] or ""
        if token["minus"]:
            self._close()
            self._sign = -1 if token.start() == 0 or token.string[token.start() - 1] in " (" else 1
        elif token["figures"]:
            self._add_figures(figures(token["figures"]))
        elif not self._read_number_word(word) and not (word in ("de", "et") and self._total is not None):
            self._read_other(word)
        self._before = word

    def finished(self) -> tuple[Amount, ...]:
        self._close()
        return tuple(self._amounts)

    def _read_number_word(self, word: str) -> bool:
        if word in _WORDS:
            self._add_word(_WORDS[word])
        elif word.rstrip("s") in _SCALES and (word != "cent" or self._before != "pour"):
            self._multiply(_SCALES[word.rstrip("s")])
        elif word.rstrip("s") in _GROUPS and self._total is not None:
            self._about = True
            self._multiply(_GROUPS[word.rstrip("s")])
        elif word in _PARTS and self._total is not None:
            self._current /= _PARTS[word]
        elif word in ("demi", "demie", "moitie"):
            self._add_half()
        else:
            return False
        return True

    def _add_figures(self, value: Fraction) -> None:
        follows_scale = self._scale >= 1000 and not self._current and value < self._scale  # 2 millions 300 000
        if not follows_scale or self._unit_words:
            self._close(keep_sign=True)
        self._add(value)

    def _add_word(self, value: int) -> None:
        low = self._current % 100
        tens = low % 10 == 0 and value < 10 and (low >= 20 or (low == 10 and value >= 7))
        fits = low == 0 or tens or (low in (60, 80) and value < 20)
        if self._total is not None and self._before == "quatre" and value == 20 and low == 4:
            self._current += 76
            return
        if self._unit_words or not (fits and self._current.denominator == 1):
            self._close()
        self._add(Fraction(value))

    def _add(self, value: Fraction) -> None:
        if self._unit_words:
            self._close(keep_sign=True)
        self._total = self._total or Fraction(0)
        self._current += value

    def _multiply(self, scale: int) -> None:
        if self._unit_words:
            self._close()
        if self._total is None and scale > 1000:
            return  # "des millions" says no number
        self._total = self._total or Fraction(0)
        if scale >= 1000:
            self._total, self._current = self._total + (self._current or Fraction(1)) * scale, Fraction(0)
        else:
            rest = Fraction(self._current // 1000 * 1000)
            self._current = rest + (self._current - rest or Fraction(1)) * scale
        self._scale = Fraction(scale)

    def _add_half(self) -> None:
        if self._total is None or (self._before in ("un", "une") and not self._unit_words):
            self._total, self._current = Fraction(0), Fraction(1, 2)
            return
        self._total += self._scale / 2

    def _read_other(self, word: str) -> None:
        if self._total is None:
            self._sign = -1 if word == "moins" else 1
            return
        if word not in ("de", "et", "a", "au", "ou", "entre"):
            self._unit_words.append(word)

    def _close(self, keep_sign: bool = False) -> None:
        if self._total is not None:
            value = self._sign * (self._total + self._current)
            self._amounts.append(Amount(value, _longest_unit(self._unit_words), self._about))
            self._sign = 1
        elif not keep_sign:
            self._sign = 1
        self._total, self._current, self._scale, self._about = None, Fraction(0), Fraction(1), False
        self._unit_words = []


def _longest_unit(words: list[str]) -> Unit | None:
    units = _units_by_french()
    joined = [" ".join(words[:length]) for length in (3, 2, 1)]
    found = next((units[words] for words in joined if words in units), None)
    return found or next((units[words + "s"] for words in joined if words + "s" in units), None)


def figures(text: str) -> Fraction:
    """The value of French figures: "1 200,5" is 1200.5, "1.200" is 1200, "2.5" is 2.5."""
    grouped = re.fullmatch(r"\d{1,3}(?:[ .']\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}", text)
    if grouped and text.count(",") < 2:
        text = re.sub(r"[ .']", "", text)
    elif grouped:
        text = text.replace(",", "")
    return Fraction(text.replace(",", "."))


def shared_unit(amounts: tuple[Amount, ...]) -> tuple[Amount, ...]:
    """The same amounts, the unit of the last given to those that have none ("de 20 à 30 %")."""
    last = amounts[-1].unit if amounts else None
    return tuple(replace(amount, unit=amount.unit or last) for amount in amounts)
