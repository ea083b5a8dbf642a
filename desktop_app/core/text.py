"""Spans of text and the counting of characters. Offsets are code points, half-open, everywhere but in Qt."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The part of `text` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same length, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a code point in common."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether all of `other` lies inside."""
        return self.start <= other.start and other.end <= self.end


def to_utf16(text: str, index: int) -> int:
    """Where code point `index` of `text` stands in UTF-16 units, which is how Qt counts."""
    return index + sum(ord(character) > 0xFFFF for character in text[:index])


def from_utf16(text: str, position: int) -> int:
    """Which code point of `text` stands at UTF-16 unit `position`: the inverse of `to_utf16`."""
    units = 0
    for index, character in enumerate(text):
        if units >= position:
            return index
        units += 2 if ord(character) > 0xFFFF else 1
    return len(text)


_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\v\f\0\x85\u2028\u2029", " "))


def without_breaks(text: str) -> str:
    """`text` on one line: line breaks and tabs as blanks, one for one, so that offsets hold."""
    return text.translate(_BREAKS)


_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'", "ʼ": "'"})


def fold(text: str) -> str:
    """Lower case without accents, ligatures or curly apostrophes: how names and words are compared.

    The result may differ in length from `text`; never use it for offsets.
    """
    plain = unicodedata.normalize("NFD", text.translate(_LIGATURES).lower())
    return "".join(character for character in plain if not unicodedata.combining(character))
