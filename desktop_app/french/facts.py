"""What a sentence says that can be compared between two languages: numbers, dates, times. Shared by both readers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import lru_cache

from desktop_app.core.text import Span


class Topic(Enum):
    """What sort of thing a fact is."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    VAGUE = "vague"
    """A plural without a number: "millions of", by its size."""
    WEEKDAY = "weekday"
    MONTH = "month"
    DECADE = "decade"
    CLOCK = "clock"
    """Minutes of the day."""
    DATE = "date"
    """Day and month in figures, as 10000 x year of the century + 100 x month + day."""


Key = tuple[Topic, Fraction]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said. Two facts agree when they share a key; `units` are those said with a number.

    A `firm` fact must be said in the other language as well; one that is not may be ("un", "both", "half").
    Each of `parts` are keys that say the same together: 2 h 12 is 2 hours and 12 minutes.
    """

    topic: Topic
    span: Span
    keys: tuple[Key, ...]
    units: frozenset[str] = frozenset()
    firm: bool = True
    parts: tuple[tuple[Key, ...], ...] = ()

    @property
    def value(self) -> Fraction:
        """The value that is meant first."""
        return self.keys[0][1]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a figure or a sign of plain text. `kind` is the name of the group that found it."""

    kind: str
    text: str
    span: Span


def key(topic: Topic, value: int | Fraction) -> Key:
    """The key of one value."""
    return topic, Fraction(value)


def keys_of(topic: Topic, values: Iterable[int | Fraction]) -> tuple[Key, ...]:
    """The keys of several values that may be meant, the first one first."""
    return tuple(dict.fromkeys(key(topic, value) for value in values))


@lru_cache(maxsize=1)
def _same_length() -> dict[int, str]:
    """Letters with accents to letters without, blanks to blanks, curly to straight; one character for one."""
    table = {ord(mark): "'" for mark in "’ʼ‘`´"} | {ord(mark): "-" for mark in "‐‑−"}
    table |= {ord(blank): " " for blank in "\t\n\r\u00a0\u2007\u2009\u202f"} | {ord("ᵉ"): "e", ord("İ"): "i"}
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        table[code] = base.lower() if base.isascii() else chr(code)
    return table


@lru_cache(maxsize=4)  # each sentence is asked for by several readers, one after the other
def plain_letters(text: str) -> str:
    """`text` in lower case without accents, with straight apostrophes; of the same length, so that offsets hold."""
    plain = text.translate(_same_length()).lower()
    return plain if len(plain) == len(text) else text.translate(_same_length())


def figure_values(text: str) -> tuple[Fraction, ...]:
    """What figures may mean, the likeliest first: "1.200" is 1200 or 1.2, "1 200,5" is 1200.5, "1,200" as "1.200"."""
    digits = re.sub(r"[ ']", "", text)
    if not re.search(r"[.,]", digits):
        return (Fraction(digits),)
    if len(re.findall(r"[.,]", digits)) > 1 and not re.fullmatch(
        r"\d{1,3}(?:([.,])\d{3}(?=\1|[.,]|$))+(?:[.,]\d+)?", digits
    ):
        return (Fraction(re.sub(r"[.,]", "", digits)),)
    last = max(digits.rfind("."), digits.rfind(","))
    whole, rest = re.sub(r"[.,]", "", digits[:last]), digits[last + 1 :]
    grouped, decimal = Fraction(whole + rest), Fraction(f"{whole}.{rest}")
    separators = set(re.findall(r"[.,]", digits))
    if len(rest) == 3 and len(digits) > 4 and not digits.startswith("0"):
        return (grouped,) if len(re.findall(r"[.,]", digits)) > 1 and len(separators) == 1 else (grouped, decimal)
    return (decimal,)


class Numerals:
    """The grammar of numbers in words: which words add up, which multiply. `joiner`: "et", "and"."""

    def __init__(self, words: dict[str, int], scales: dict[str, int], joiner: str) -> None:
        self.words, self.scales, self._joiner = words, scales, joiner

    def read(self, tokens: list[Token], index: int, plain: str) -> tuple[int, Fraction]:
        """Where the number in words that begins at `index` ends, and its value; `index` itself where none does."""
        total, current, end, last = Fraction(0), None, index, Fraction(10**20)
        while end < len(tokens) and (end == index or is_joined(plain, tokens[end - 1], tokens[end])):
            word = tokens[end].text
            if word == self._joiner and end > index and self._may_join(tokens, end, current, plain):
                end += 1
                continue
            if word in self.words:
                added = self._added(current, self.words[word], tokens[end - 1].text if end > index else "")
                if added is None:
                    break
                current = added
            elif word in self.scales and (end > index or self.scales[word] < 10**6):
                scale = self.scales[word]
                if scale == 100:
                    if current is not None and current % 1000 >= 100:
                        break
                    current = Fraction(100) * (current or 1)
                elif current is None and end > index:
                    total *= scale
                elif scale >= last:
                    total, current = (total + (current or 1)) * scale, None
                else:
                    total, current, last = total + (current or 1) * scale, None, Fraction(scale)
            else:
                break
            end += 1
        return end, total + (current or 0)

    def _may_join(self, tokens: list[Token], end: int, current: Fraction | None, plain: str) -> bool:
        """Whether "and" goes on with the number: "two hundred and five", "vingt et un", but not "vingt et trente"."""
        following = tokens[end + 1] if end + 1 < len(tokens) else None
        if following is None or not is_joined(plain, tokens[end], following) or following.text not in self.words:
            return False
        value = self.words[following.text]
        if self._joiner == "et":
            return current is not None and value in (1, 11) and current % 100 in (20, 30, 40, 50, 60)
        return (current is None or current % 100 == 0) and value < 100

    @staticmethod
    def _added(current: Fraction | None, value: int, before: str) -> Fraction | None:
        """`current` and `value` together; None where they are two numbers."""
        if current is None:
            return Fraction(value)
        low = current % 100
        if before == "quatre" and value == 20 and low == 4:
            return current + 76
        tens = low % 10 == 0 and value < 10 and (low >= 20 or (low == 10 and value >= 7))
        fits = low == 0 or tens or (low in (60, 80) and value < 20)
        return current + value if fits and (current >= 20 or tens) else None


def is_joined(plain: str, first: Token, second: Token) -> bool:
    """Whether nothing but blanks or a hyphen stands between two tokens."""
    return plain[first.span.end : second.span.start] in ("", " ", "-", "  ", " -", "- ")


def tokens_of(pattern: re.Pattern[str], plain: str, words: frozenset[str]) -> list[Token]:
    """What `pattern` finds, each with the name of its group; of those in the group "word" only `words`."""
    return [
        Token(match.lastgroup, match[match.lastgroup], Span(*match.span(match.lastgroup)))
        for match in pattern.finditer(plain)
        if match.lastgroup and (match.lastgroup != "word" or match["word"] in words)
    ]


FRACTIONS = {"tiers": 3, "thirds": 3, "quart": 4, "quarts": 4, "quarters": 4, "quarter": 4}
"""What parts of one are called in either language."""


def ordinal_fact(span: Span, value: int, firm: bool = True) -> Fact:
    """ "Third", "3e"."""
    return Fact(Topic.ORDINAL, span, (key(Topic.ORDINAL, value),), firm=firm and value > 2)


def date_fact(token: Token, day_first: bool) -> Fact:
    """ "07/10/2015", "2015-10-07", "7.10.15"; with `day_first` "07/10" can only be in October."""
    numbers = [int(part) for part in re.split(r"[/.-]", token.text)]
    year = numbers.pop(0) if token.kind == "iso" else numbers.pop() if len(numbers) == 3 else None
    orders = (numbers[::-1],) if token.kind == "iso" else (numbers, numbers[::-1])
    days = [(day, month) for day, month in orders if 0 < day <= 31 and 0 < month <= 12]
    days = days[:1] if day_first else days
    whole = 10000 * (year % 100) if year is not None else 0
    keys = keys_of(Topic.DATE, [whole + 100 * month + day for day, month in days])
    years = () if year is None else (key(Topic.NUMBER, year),)
    parts = [(key(Topic.NUMBER, day), key(Topic.MONTH, month), *years) for day, month in days]
    if year is None:  # a ratio
        parts.append((key(Topic.NUMBER, numbers[0]), key(Topic.NUMBER, numbers[1])))
    return Fact(Topic.DATE, token.span, keys or (key(Topic.DATE, 0),), parts=tuple(parts))


def decade_fact(span: Span, value: int) -> Fact:
    """ "The nineties", "années 90"."""
    return Fact(Topic.DECADE, span, (key(Topic.DECADE, value + 1900 * (value < 100)), key(Topic.NUMBER, value)))


def roman_value(text: str) -> int:
    """The value of Roman numerals in capitals, I to XXXIX."""
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in text]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
