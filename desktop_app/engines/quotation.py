"""Quotation marks: one kind in English, as many as in the French, at the ends where the French has them."""

from __future__ import annotations

import re

_DOUBLE = re.compile(r"[«»“”„‟❝❞「」『』]|(?<![\u05d0-\u05ea])\"|\"(?![\u05d0-\u05ea])|''|‘‘|’’|``")
"""Between two Hebrew letters a straight mark is part of an acronym."""
_SPACED = re.compile(r"«\s*|\s*»")
_SINGLE = re.compile(r"(?<!\w)['‘’](?=\s?\w)|(?<=[^\Ws])['’](?!\w)|(?<=s)['’](?!\s?\w)|(?<=[.,!?…])['’](?!\w)")
"""A single mark that may be a quotation mark: no apostrophe, no genitive of a plural."""
_WORD = re.compile(r"[^\W_]+")
_TAIL = r"[\s.!?…,;:)]*"
_OPENS = re.compile(rf"\s*(?:{_DOUBLE.pattern})")
_CLOSES = re.compile(rf"(?:{_DOUBLE.pattern}){_TAIL}\Z")


def marks_differ(french: str, english: str) -> bool:
    """Whether `english` has not as many double quotation marks as `french`."""
    return _count(french) != _count(english)


def loses_quoted_words(french: str, english: str) -> bool:
    """Whether one of as many quotations is empty in `english`, or has at most a third of the words of three or more."""
    if marks_differ(french, english):
        return False
    pairs = zip(_quoted(french), _quoted(english), strict=True)
    return any(here == 0 < said or (said > 2 and 3 * here <= said) for said, here in pairs)


def _quoted(text: str) -> list[int]:
    """How many words stand between each mark that opens and the next one."""
    return [len(_WORD.findall(part)) for part in _DOUBLE.split(text)[1::2]]


def with_marks_of(french: str, english: str) -> str:
    """`english` with straight double marks, also for single ones, and with one lost at an end put back."""
    wanted = _count(french)
    english = _DOUBLE.sub('"', _SPACED.sub(lambda mark: mark.group().strip(), english))
    if _count(english) + len(_SINGLE.findall(english)) == wanted:
        english = _SINGLE.sub('"', english)
    if _count(english) == wanted - 1:
        return _mended(french, english)
    return english


def _mended(french: str, english: str) -> str:
    """One mark is missing: the French says where, when it stands at an end that has none in the English."""
    opens = bool(_OPENS.match(french)) and not _OPENS.match(english)
    closes = bool(_CLOSES.search(french)) and not _CLOSES.search(english)
    if opens == closes or not english.strip():
        return english
    return f'"{english}' if opens else f'{english.rstrip()}"'


def _count(text: str) -> int:
    return len(_DOUBLE.findall(text))
