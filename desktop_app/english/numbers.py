"""Numbers in an English sentence, in figures or in words, with what they count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from desktop_app.core.text import Span, fold
from desktop_app.french.numbers import all_units
from desktop_app.french.tables import plain_word


@dataclass(frozen=True, slots=True)
class Number:
    """One number: `span` covers its own words, `whole` its unit and currency sign too. `unit` is folded, or empty."""

    span: Span
    value: Fraction
    whole: Span
    unit: str = ""


ONES = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
"""Number words in order, from zero."""
TENS = {
    word: 20 + 10 * index
    for index, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}
_WORDS = {word: value for value, word in enumerate(ONES)} | TENS | {"fourty": 40, "both": 2}
_SCALES = {
    "dozen": 12,
    "hundred": 10**2,
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_PARTS |= {"thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10, "halves": 2}
_FREQUENCIES = {"once": 1, "twice": 2, "thrice": 3}
_VAGUE = frozenset({"several", "few", "many", "per"})
_ALONE = frozenset({"hundred", "thousand", "dozen"})
_TOKEN = re.compile(
    r"(?P<figures>(?<![\w/:])(?<!\d[.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?"
    r"|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)?)(?![\d/]|[:.,]\d|(?:st|nd|rd|th|s)\b))"
    r"|(?P<sign>°[CcFf]?|%|US\$|[$€£¥]|km/h)|(?P<word>[^\W\d_]+(?:\.[^\W\d_]\.)?[23²³]?)",
)
_GLUED = re.compile(r"[^\W\d_](?<!mid)(?<!pre)(?<!post)(?<!sub)(?<!over)(?<!the)[-‑–]$", re.IGNORECASE)
_GAP = re.compile(r"[\s\u00a0\u202f]*[-‑]?[\s\u00a0\u202f]*")
_MINUS = re.compile(r"(?:(?<![\w)])[-−]|\bminus[ \u00a0])$", re.IGNORECASE)


@lru_cache(maxsize=1)
def unit_grades() -> dict[str, str]:
    """Every English unit word with its strictest grade."""
    order = ("soft", "hard", "strict")
    grades: dict[str, str] = {}
    for unit in all_units():
        for word in map(fold, unit.english):
            grades[word] = max(grades.get(word, "soft"), unit.grade, key=order.index)
    return grades


def english_numbers(text: str) -> tuple[Number, ...]:
    """The numbers of `text`, in order. Spans count code points; ordinals, decades, clock times and names are none.

    "1,200.5" and "1 200,5" are read alike, "3.5bn" and "three and a half billion" as 3,500,000,000 and so on.
    """
    return tuple(_Scanner(text).numbers())


class _Scanner:
    """Reads one number after the other from the tokens of a sentence."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [match for match in _TOKEN.finditer(text) if not self._is_glued(match)]
        self._words = [plain_word(match.group()) for match in self._tokens]

    def _is_glued(self, match: re.Match[str]) -> bool:
        """Figures that end a name: COVID-19, F-16."""
        return bool(match["figures"]) and bool(_GLUED.search(self._text, max(0, match.start() - 6), match.start()))

    def numbers(self) -> Iterator[Number]:
        index = 0
        while index < len(self._tokens):
            end, value = self._number(index)
            if end == index:
                index += 1
                continue
            number = self._with_unit(index, end, value)
            yield number
            index = next(
                (i for i in range(end, len(self._tokens)) if self._tokens[i].start() >= number.whole.end), 10**9
            )

    def _word(self, index: int, joined_to: int | None = None) -> str:
        """The folded token at `index`, or nothing past the end or, when asked, behind more than a blank or hyphen."""
        if not 0 <= index < len(self._words):
            return ""
        if joined_to is not None:
            gap = self._text[self._tokens[joined_to].end() : self._tokens[index].start()]
            if not _GAP.fullmatch(gap):
                return ""
        return self._words[index]

    def _number(self, index: int) -> tuple[int, Fraction]:
        """Where the number that starts at token `index` ends, and its value; `index` itself when there is none."""
        word = self._word(index)
        if word in ("a", "an"):
            return self._after_article(index)
        if word in _FREQUENCIES:
            return index + 1, Fraction(_FREQUENCIES[word])
        if word == "half":
            return self._half(index)
        end, value = self._sum(index)
        if end > index and self._word(end, end - 1) in _PARTS and value.denominator == 1 and value < 10:
            return end + 1, value / _PARTS[self._word(end)]
        return end, value

    def _after_article(self, index: int) -> tuple[int, Fraction]:
        following = self._word(index + 1, index)
        if following in ("half", "third", "quarter"):
            return index + 2, Fraction(1, _PARTS[following])
        if following in _SCALES:
            return self._scaled(index + 1, Fraction(1))
        if unit_grades().get(following) == "hard":
            return self._and_half(index + 1, Fraction(1))
        return index, Fraction(0)

    def _half(self, index: int) -> tuple[int, Fraction]:
        following = index + 1 + (self._word(index + 1, index) in ("a", "an"))
        if self._word(following, following - 1) in _SCALES:
            return self._scaled(following, Fraction(1, 2))
        return index + 1, Fraction(1, 2)

    def _sum(self, index: int) -> tuple[int, Fraction]:
        """Scaled parts in falling order: "two thousand three hundred", "3 billion 200 million"."""
        end, total = self._part(index)
        limit = total
        while end > index and limit >= 100:
            start = end + (self._word(end, end - 1) == "and")
            following, value = self._part(start)
            scale = self._last_scale(end)
            if following == start or not self._word(start, start - 1) or value >= scale or self._is_figures(end - 1):
                break
            end, total, limit = following, total + value, value
        return end, total

    def _last_scale(self, end: int) -> int:
        return _SCALES.get(self._word(end - 1), 0)

    def _is_figures(self, index: int) -> bool:
        return bool(self._tokens[index]["figures"])

    def _part(self, index: int) -> tuple[int, Fraction]:
        word = self._word(index)
        if not word:
            return index, Fraction(0)
        if self._is_figures(index):
            end, value = self._and_half(index + 1, _figures(self._tokens[index].group()))
            return self._scaled(end, value)
        if word in _WORDS:
            end, value = self._small(index)
            end, value = self._and_half(end, value)
            return self._scaled(end, value)
        if word in _ALONE and self._word(index - 1) not in _VAGUE and self._word(index + 1, index) != "of":
            return self._scaled(index, Fraction(1))
        return index, Fraction(0)

    def _small(self, index: int) -> tuple[int, Fraction]:
        """Words below a thousand, without scales: "forty-one", "two hundred and fifty"."""
        end, value = self._tens(index)
        if self._word(end, end - 1) != "hundred":
            return end, Fraction(value)
        start = end + 1 + (self._word(end + 1, end) == "and")
        if self._word(start, start - 1) in _WORDS:
            following, more = self._tens(start)
            return following, Fraction(100 * value + more)
        return end + 1, Fraction(100 * value)

    def _tens(self, index: int) -> tuple[int, int]:
        value = _WORDS[self._word(index)]
        following = self._word(index + 1, index)
        if value in TENS.values() and 0 < _WORDS.get(following, 0) < 10:
            return index + 2, value + _WORDS[following]
        return index + 1, value

    def _and_half(self, index: int, value: Fraction) -> tuple[int, Fraction]:
        words = [self._word(index + step, index + step - 1) for step in range(3)]
        return (index + 3, value + Fraction(1, 2)) if words == ["and", "a", "half"] else (index, value)

    def _scaled(self, index: int, value: Fraction) -> tuple[int, Fraction]:
        while True:
            word = self._word(index, index - 1) if index else self._word(index)
            scale = _SCALES.get(word, 10**6 if word == "m" and self._is_money(index) else 0)
            if not scale:
                return self._and_half_scaled(index, value)
            index, value = index + 1, value * scale

    def _and_half_scaled(self, index: int, value: Fraction) -> tuple[int, Fraction]:
        scale = self._last_scale(index)
        end, more = self._and_half(index, Fraction(0)) if scale else (index, Fraction(0))
        return end, value + more * scale

    def _is_money(self, index: int) -> bool:
        """Whether a currency sign stands two tokens before, as in "€3.5m"."""
        return self._word(index - 2) in ("$", "€", "£", "us$")

    def _with_unit(self, start: int, end: int, value: Fraction) -> Number:
        own = Span(self._tokens[start].start(), self._tokens[end - 1].end())
        minus = _MINUS.search(self._text, max(0, own.start - 7), own.start)
        if minus:
            own, value = Span(minus.start(), own.end), -value
        number = Number(own, value, own)
        if self._words[start] in _FREQUENCIES:
            return replace(number, unit="times")
        if self._words[start] in ("a", "an") and unit_grades().get(self._words[end - 1]) == "hard":
            return replace(number, unit=self._words[end - 1])
        return self._with_unit_before(start, self._with_unit_after(end, number))

    def _with_unit_after(self, end: int, number: Number) -> Number:
        grades = unit_grades()
        if self._word(end - 1) == "half" and self._word(end, end - 1) in ("a", "an"):
            end += 1
        for length in (3, 2, 1):
            parts = [self._word(end + step, end + step - 1) for step in range(length)]
            words = " ".join(parts)
            if all(parts) and (words in grades or words.replace(" ", "-") in grades):
                last = end + length - 1
                return self._with_half_after(
                    last, replace(number, unit=words, whole=Span(number.whole.start, self._tokens[last].end()))
                )
        return number

    def _with_half_after(self, last: int, number: Number) -> Number:
        """A year and a half."""
        end, more = self._and_half(last + 1, Fraction(0))
        if not more:
            return number
        span = Span(number.span.start, self._tokens[end - 1].end())
        return replace(number, value=number.value + more, span=span, whole=span)

    def _with_unit_before(self, start: int, number: Number) -> Number:
        sign = self._word(start - 1)
        if number.unit or sign not in ("$", "€", "£", "us$", "usd", "eur", "gbp") or not self._word(start, start - 1):
            return number
        return replace(number, unit=sign, whole=Span(self._tokens[start - 1].start(), number.whole.end))


def _figures(text: str) -> Fraction:
    """English figures; a comma that groups no thousands is taken for a French decimal comma left standing."""
    text = re.sub(r"[ \u00a0\u202f\u2009]", "", text)
    grouped = re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text)
    return Fraction(text.replace(",", "" if grouped else "."))
