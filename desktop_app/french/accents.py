"""Letters that an encoding lost (`cha?ne`, `l'?tat`), given back where only one French word fits.

A question mark is never touched: `Oui?Non` and `page?id=3` fit no word, and at the end of a word the
rest must be no French word and the sentence must go on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.core.repairs import Edit, RepairReason
from desktop_app.core.text import Span
from desktop_app.core.work import Work, gathered
from desktop_app.french.lexicon import LOST, TEN_TIMES, UNKNOWN, Lexicon

_REPLACEMENT = "\ufffd"
_SUSPECT = re.compile(r"[^\W\d_]['’]?[?\ufffd]|[?\ufffd][^\W\d_]|-[?\ufffd]-|\w [?\ufffd] [a-z\d]")
_TOKEN = re.compile(r"[\w?\ufffd'’-]+")
_INNER_MARKS = re.compile(r"(?<=[^\W\d_])[?\ufffd]+(?=[^\W\d_])")
_ADDRESS = re.compile(r"://|www\.|[=&@/\\#]", re.IGNORECASE)
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|presqu)['’](?!\?\Z)", re.IGNORECASE)
_UP_TO = re.compile(r"((?:jus)?qu['’])\?", re.IGNORECASE)
_LOST_APOSTROPHE = re.compile(
    r"([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)\?([aeiouyhàâéèêîôûœ].+|\?.{2,}|[ay])", re.IGNORECASE
)
_GOES_ON = re.compile(r" [^\W_A-ZÀ-Þ]| [?\ufffd] ?\w|[,;.](?![.?!])")
_SENTENCE_START = re.compile(r"(?:\A|\n|[.!…]\s)\s*\Z")

# A lone "?" is read as "à" only where French allows nothing else.
_UPDATE = re.compile(r"\bmises? \Z", re.IGNORECASE)
_UPDATED = re.compile(r" jour\b")
_LOCUTION = re.compile(r"\b(?:quant|gr[â?\ufffd]ce|face|rapport) \Z", re.IGNORECASE)
_DETERMINER = re.compile(r" (?:l['’]|(?:la|sa|son|ses|cet?|cette|ces|une?|leurs?|lui|elles?|eux)\b)")
_MOMENT = re.compile(r"(?:\bmise?s? [à?\ufffd] jour|\bpubli[é?\ufffd]e?|\d) \Z", re.IGNORECASE)
_CLOCK = re.compile(r" \d{1,2} ?[h:] ?\d\d\b")

_LONGEST_WORD = 40
_LOOK_AROUND = 60
_SURE_ENOUGH = 2
"""So many certain repairs show that a text has lost letters."""


@dataclass(frozen=True, slots=True)
class _Guess:
    edit: Edit
    certain: bool


@dataclass(frozen=True, slots=True)
class _Token:
    """A word with lost letters, each written LOST, and the text around it."""

    pattern: str
    span: Span
    before: str
    after: str
    is_elided: bool
    """Whether an article or the like stands before it: `l'`."""
    width: int
    """How many marks stand for one lost letter."""
    ends_in_lost: bool
    """Whether its last character can be nothing but a lost letter."""

    @property
    def starts(self) -> bool:
        return _SENTENCE_START.search(self.before) is not None


def lost_accents(text: str, lexicon: Callable[[], Lexicon]) -> Work[list[Edit]]:
    """The words of `text` that have lost letters, each with its letters; `lexicon` is asked for only at need.

    Interruptible.
    """
    if not _SUSPECT.search(text):
        return []
    words = lexicon()
    found = (match for match in _TOKEN.finditer(text) if LOST in match.group() or _REPLACEMENT in match.group())
    width = _width(text)
    guessed = yield from gathered(_guess(_token(text, match, width), words) for match in found)
    guesses = [guess for guess in guessed if guess]
    trusted = sum(guess.certain for guess in guesses) >= _SURE_ENOUGH
    return [guess.edit for guess in guesses if guess.certain or trusted]


def _width(text: str) -> int:
    """Two where every lost letter left two marks (`pr??sident`: one for each byte), else one."""
    runs = {len(run) for run in _INNER_MARKS.findall(text)}
    return 2 if runs and not any(run % 2 for run in runs) else 1


def _token(text: str, match: re.Match[str], width: int) -> _Token:
    word = match.group()
    start = match.start() + len(word) - len(word.lstrip("'’-"))
    elided = _ELIDED.match(text[start : match.end()].replace(_REPLACEMENT, LOST))
    start += elided.end() if elided else 0
    end = max(start, match.start() + len(word.rstrip("-")))
    return _Token(
        text[start:end].replace(_REPLACEMENT, LOST).replace(width * LOST, LOST),
        Span(start, end),
        text[max(0, start - _LOOK_AROUND) : start],
        text[end : end + _LOOK_AROUND],
        elided is not None,
        width,
        text[end - 1 : end] == _REPLACEMENT,
    )


def _guess(token: _Token, words: Lexicon) -> _Guess | None:
    if len(token.pattern) > _LONGEST_WORD or _is_address(token):
        return None
    word = _lone(token) if token.pattern == LOST else _with_letters(token, words)
    if word is None:
        return None
    length, after = word
    marks = token.pattern[:length].count(LOST)
    span = Span(token.span.start, token.span.start + length + marks * (token.width - 1))
    return _Guess(Edit(span, after, RepairReason.LOST_ACCENT), _is_certain(token, after, words))


def _is_address(token: _Token) -> bool:
    before = re.split(r"\s", token.before)[-1]
    after = re.split(r"\s", token.after)[0]
    return _ADDRESS.search(before + token.pattern + after) is not None


def _is_certain(token: _Token, after: str, words: Lexicon) -> bool:
    """Not certain: `?tes`, which might be a question mark that is stuck to a word."""
    rest = token.pattern[1:]
    first_is_left = token.is_elided or token.pattern[0] != LOST
    if first_is_left or not rest or LOST in rest or words.rank(rest) == UNKNOWN:
        return True
    return words.rank(after) - words.rank(rest) >= 2 * TEN_TIMES


def _lone(token: _Token) -> tuple[int, str] | None:
    update = _UPDATE.search(token.before) and _UPDATED.match(token.after)
    locution = _LOCUTION.search(token.before) and _DETERMINER.match(token.after)
    clock = _MOMENT.search(token.before) and _CLOCK.match(token.after)
    return (1, "à") if update or locution or clock else None


def _with_letters(token: _Token, words: Lexicon) -> tuple[int, str] | None:
    """How many characters of the token are replaced, and with what."""
    pattern = token.pattern
    stem = pattern.rstrip(LOST)
    whole = _restored(pattern, words, token)
    if stem == pattern or token.ends_in_lost or _UP_TO.fullmatch(pattern):
        return (len(pattern), whole[0]) if whole else None
    # The rest of `d?clar?` is no word of any language, so that its last mark can be no question mark.
    part = _restored(stem, words, token) if LOST in stem else None
    goes_on = _GOES_ON.match(token.after) or (LOST in stem and not part)
    if whole and goes_on and _outweighs(whole[1], stem, words):
        return len(pattern), whole[0]
    return (len(stem), part[0]) if part else None


def _outweighs(rank: int, stem: str, words: Lexicon) -> bool:
    """Whether a word of `rank` is meant rather than `stem` and a question mark: a hundred times as frequent."""
    last = re.split(r"['’-]", stem)[-1]
    known = words.restored(last) if LOST in last else None
    stem_rank = known[1] if known else words.rank(last)
    return stem_rank == UNKNOWN or rank - stem_rank >= 2 * TEN_TIMES


def _restored(pattern: str, words: Lexicon, token: _Token | None = None) -> tuple[str, int] | None:
    """The word that `pattern` is, in one piece or piece by piece, and the rank of its last piece.

    `token`: where it stands, for a pattern that is not a piece of another.
    """
    up_to = _UP_TO.fullmatch(pattern)
    if up_to:
        return f"{up_to[1]}à", words.rank("à")
    starts, is_elided = (token.starts, token.is_elided) if token else (False, False)
    word = words.restored(pattern, starts, is_elided) if pattern != LOST else None
    return word or _in_pieces(pattern, words) or _with_apostrophe(pattern, words)


def _in_pieces(pattern: str, words: Lexicon) -> tuple[str, int] | None:
    if "-" not in pattern:
        return None
    pieces = [_piece(piece, words) for piece in pattern.split("-")]
    known = [piece for piece in pieces if piece]
    if len(known) < len(pieces):
        return None
    return "-".join(word for word, _ in known), known[-1][1]


def _piece(piece: str, words: Lexicon) -> tuple[str, int] | None:
    """One part of a compound; a part is never a compound itself."""
    if piece == LOST:
        return "à", words.rank("à")
    return _restored(piece, words) if LOST in piece else (piece, words.rank(piece))


def _with_apostrophe(pattern: str, words: Lexicon) -> tuple[str, int] | None:
    """`l?agence`: curly apostrophes are lost like accents."""
    match = _LOST_APOSTROPHE.fullmatch(pattern)
    if not match:
        return None
    rest = _restored(match[2], words) if LOST in match[2] else (match[2], words.rank(match[2]))
    if not rest:
        return None
    known = rest[1] != UNKNOWN or match[1].lower() == "aujourd" or (len(rest[0]) > 1 and rest[0][0].isupper())
    return (f"{match[1]}'{rest[0]}", rest[1]) if known else None
