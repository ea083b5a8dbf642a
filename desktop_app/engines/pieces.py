"""What an engine is given of a sentence, and how the English of the parts becomes one sentence again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.text import Span
from desktop_app.engines.literals import Mask, find_literals, masked

GAP = "[…]"
"""Stands in the English for what the engine lost, so that a loss is seen."""

_MARKER = re.compile(r"(?:\d{1,3}[.)°]|[A-Za-z]\)|\((?:\d{1,3}|[A-Za-z])\)|[•▪◦‣●·*–—-])\s+(?=\S)")
_END = re.compile(r"[.!?…]\W*\Z")
_WORD = re.compile(r"[^\W_]+")
_CLINGING_BEFORE = re.compile(r"(?:\s|[«“\"(\[])*\Z")
_CLINGING_AFTER = re.compile(r"(?:\s|[»”\")\],;:.!?…])*")
"""The marks around a literal, which belong to no piece where the sentence is cut there."""

_CUTS = (
    re.compile(r"\s*;\s+|[；؛]\s*"),
    re.compile(r"\s*:\s+|\s+[–—-]\s+|：\s*"),
    re.compile(r",\s+|[，、،]\s*"),
    re.compile(r"\s+(?=(?:et|ou|mais|car|que|qui|dont|où|lorsque|puis|afin|pour|alors|tandis)\b)"),
    re.compile(r"(?<!\d)\s+(?!\d)"),
    re.compile(r"\s+"),
)
"""Where a long sentence may be cut, the best places first. A decimal comma is not followed by a space."""

_LATIN = str.maketrans("；؛：，、،", ";;:,,,")

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
    masks: tuple[Mask, ...] = ()
    """The literals that the engine is not shown, and the names it is shown instead."""

    def assembled(self, english: Sequence[str]) -> str:
        """One English text of those of the pieces, in order; an empty one leaves a visible gap."""
        parts = [text.strip() or GAP for text in english]
        parts = [_lowered_opening(text, piece) for text, piece in zip(parts, self._after(), strict=True)]
        if self.heading:
            parts = [text.upper() for text in parts]
        joined = "".join(_joined(text, piece) for text, piece in zip(parts, self.pieces, strict=True))
        for mask in self.masks:
            joined = mask.lifted(joined, any_case=self.heading)
        return self.before + joined

    def _after(self) -> tuple[Piece | None, ...]:
        """For each piece, itself where it stands after another; None for the first."""
        return (None, *self.pieces[1:]) if self.pieces else ()


def planned(
    sentence: str,
    limit: int,
    length: Callable[[str], int],
    names: Sequence[str] = (),
    lower_capitals: bool = True,
) -> Plan:
    """The plan for `sentence`, each of its pieces at most `limit` long in the units of `length` (tokens).

    One of `names` stands for each literal; where there are too few the sentence is cut around its literals.
    `lower_capitals`: what is printed in capitals is put in lower case, by what is known of French acronyms.
    """
    text = " ".join(sentence.split())
    marker = _MARKER.match(text)
    before = marker.group() if marker else ""
    body = text[len(before) :]
    if not _has_words(body):
        return Plan(text, ())
    shouted = lower_capitals and _is_shouted(body)
    heading = shouted and not _END.search(body)
    body = _in_lower_case(body) if shouted else body
    hidden = masked(body, names)
    if hidden:
        return Plan(before, tuple(_cut(hidden[0], limit, length)), heading, hidden[1])
    lead, pieces = _cut_around(body, limit, length)
    return Plan(before + lead, pieces, heading)


def _has_words(text: str) -> bool:
    """Whether there is a letter outside the literals."""
    return any(character.isalpha() for part, _ in _around_literals(text) for character in part)


def _around_literals(text: str) -> Iterator[tuple[str, str]]:
    """What stands between the literals, each part with the literal behind it and the marks that cling to it."""
    start = 0
    for span in find_literals(text):
        if span.end <= start:
            continue
        begin = max(start, span.start - len(_matched(_CLINGING_BEFORE.search(text[: span.start]))))
        end = span.end + len(_matched(_CLINGING_AFTER.match(text[span.end :])))
        yield text[start:begin], text[begin:end]
        start = end
    yield text[start:], ""


def _matched(found: re.Match[str] | None) -> str:
    return found.group() if found else ""


def _cut_around(text: str, limit: int, length: Callable[[str], int]) -> tuple[str, tuple[Piece, ...]]:
    """What stands before the first piece, and the pieces, joined by the literals."""
    lead, pieces = "", list[Piece]()
    for part, joint in _around_literals(text):
        if any(character.isalpha() for character in part):
            *firsts, last = _cut(part, limit, length)
            pieces += [*firsts, Piece(last.french, joint)]
        elif pieces:
            pieces[-1] = replace(pieces[-1], joint=pieces[-1].joint + part + joint)
        else:
            lead += part + joint
    return lead, tuple(pieces)


def _is_shouted(text: str) -> bool:
    """Whether `text`, its literals left aside, is printed in capitals and is more than an acronym."""
    text = "".join(part for part, _ in _around_literals(text))
    return text.isupper() and sum(character.isalpha() for character in text) > 5


def _in_lower_case(text: str) -> str:
    literals = find_literals(text)
    lowered = _WORD.sub(lambda word: _lowered_word(word, literals), text)
    first = next(
        index for index, character in enumerate(lowered) if character.isalpha() and not _inside(literals, index)
    )
    return lowered[:first] + lowered[first].upper() + lowered[first + 1 :]


def _inside(literals: Sequence[Span], index: int) -> bool:
    return any(literal.start <= index < literal.end for literal in literals)


def _lowered_word(found: re.Match[str], literals: Sequence[Span]) -> str:
    word, place = found.group(), Span(*found.span())
    keep = word in _ACRONYMS.split() or any(character.isdigit() for character in word)
    return word if keep or any(place.overlaps(literal) for literal in literals) else word.lower()


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
    """A joint as English prints it: in Latin marks, with no space before a colon or semicolon."""
    mark = joint.strip().translate(_LATIN)
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
