"""What an engine is given of a sentence, and how the English of the parts becomes one sentence again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

GAP = "[…]"
"""Stands in the English for what the engine lost, so that a loss is seen."""

_MARKER = re.compile(r"(?:\d{1,3}[.)°]|[A-Za-z]\)|\((?:\d{1,3}|[A-Za-z])\)|[•▪◦‣●·*–—-])\s+(?=\S)")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
_END = re.compile(r"[.!?…]\W*\Z")
_WORD = re.compile(r"[^\W_]+")

_CUTS = (
    re.compile(r"\s*;\s+"),
    re.compile(r"\s*:\s+|\s+[–—-]\s+"),
    re.compile(r",\s+"),
    re.compile(r"\s+(?=(?:et|ou|mais|car|que|qui|dont|où|lorsque|puis|afin|pour|alors|tandis)\b)"),
    re.compile(r"(?<!\d)\s+(?!\d)"),
    re.compile(r"\s+"),
)
"""Where a long sentence may be cut, the best places first. A decimal comma is not followed by a space."""

_ACRONYMS = """
    AFP AIEA BCE CEDEAO CICR CPI EI FMI HCR OIM OMC OMS ONG ONU OSCE OTAN PIB PNUD RCA RDC RFI TNP UA UE UNESCO
    UNICEF USA
"""
"""Words that stay in capitals when a sentence printed in capitals is put in lower case."""

_OPENERS = """
    A After All Also An And As At Because Before But By For From He Her His If In It Its On Or She So That The
    Their Then There These They This Those To When Where Which While Who With
"""
"""English words that have a capital only where a sentence begins."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence that the engine translates in one go, and what joins its English to the next."""

    french: str
    joint: str


@dataclass(frozen=True, slots=True)
class Plan:
    """How one sentence is translated: what is set aside, what goes to the engine, what is done afterwards."""

    before: str
    """A list marker, put back unchanged; all of the sentence where there is nothing to translate."""
    pieces: tuple[Piece, ...]
    heading: bool = False
    """Printed in capitals and not ended like a sentence: its English gets capitals again."""

    def assembled(self, english: Sequence[str]) -> str:
        """One English text of those of the pieces, in order; an empty one leaves a visible gap."""
        parts = [text.strip() or GAP for text in english]
        parts = [_lowered_opening(text, piece) for text, piece in zip(parts, self._after(), strict=True)]
        joined = "".join(_joined(text, piece) for text, piece in zip(parts, self.pieces, strict=True))
        return self.before + (joined.upper() if self.heading else joined)

    def _after(self) -> tuple[Piece | None, ...]:
        """For each piece, itself where it stands after another; None for the first."""
        return (None, *self.pieces[1:]) if self.pieces else ()


def planned(sentence: str, limit: int, length: Callable[[str], int]) -> Plan:
    """The plan for `sentence`, each of its pieces at most `limit` long in the units of `length` (tokens)."""
    text = " ".join(sentence.split())
    if not any(character.isalpha() for character in text) or _ADDRESS.fullmatch(text):
        return Plan(text, ())
    marker = _MARKER.match(text)
    before = marker.group() if marker else ""
    body = text[len(before) :]
    if not any(character.isalpha() for character in body):
        return Plan(text, ())
    shouted = _is_shouted(body)
    heading = shouted and not _END.search(body)
    return Plan(before, tuple(_cut(_in_lower_case(body) if shouted else body, limit, length)), heading)


def _is_shouted(text: str) -> bool:
    """Whether `text` is printed in capitals and is more than an acronym."""
    return text.isupper() and sum(character.isalpha() for character in text) > 5


def _in_lower_case(text: str) -> str:
    lowered = _WORD.sub(lambda word: _lowered_word(word.group()), text)
    first = next(index for index, character in enumerate(lowered) if character.isalpha())
    return lowered[:first] + lowered[first].upper() + lowered[first + 1 :]


def _lowered_word(word: str) -> str:
    keep = word in _ACRONYMS.split() or any(character.isdigit() for character in word)
    return word if keep else word.lower()


def _cut(text: str, limit: int, length: Callable[[str], int]) -> Iterator[Piece]:
    """Halve `text` at its best place until every part is short enough."""
    if length(text) <= limit or len(text) < 2:
        yield Piece(text, "")
        return
    place = _best_place(text)
    left, joint, right = text[: place[0]], text[place[0] : place[1]], text[place[1] :]
    *firsts, last = _cut(left, limit, length)
    yield from firsts
    yield Piece(last.french, _tidy(joint))
    yield from _cut(right, limit, length)


def _best_place(text: str) -> tuple[int, int]:
    """Start and end of the joint at which to cut: the best kind that stands in the middle half."""
    middle = len(text) / 2
    for kind in _CUTS:
        places = [found.span() for found in kind.finditer(text) if len(text) / 4 <= found.start() <= 3 * len(text) / 4]
        if places:
            return min(places, key=lambda place: abs(place[0] - middle))
    return len(text) // 2, len(text) // 2


def _tidy(joint: str) -> str:
    """A French joint as English prints it: no space before a colon or semicolon."""
    mark = joint.strip()
    if not mark:
        return " " if joint else ""
    return f" {mark} " if mark in "–—-" else f"{mark} "


def _joined(english: str, piece: Piece) -> str:
    """The English of a piece and its joint; a full stop that the engine put at the joint is dropped."""
    if not piece.joint:
        return english
    kept = english if english == GAP or _END.search(piece.french) else english.rstrip(" .,;:")
    return (kept or english) + piece.joint


def _lowered_opening(english: str, piece: Piece | None) -> str:
    """The English without the capital that the engine gave to a piece standing inside the sentence."""
    opener = english.split(" ", 1)[0]
    if piece and piece.french[:1].islower() and opener in _OPENERS.split():
        return english[0].lower() + english[1:]
    return english
