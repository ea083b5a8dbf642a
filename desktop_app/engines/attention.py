"""Which French an English word was made of: the engine's attention, read in a second, forced pass."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from desktop_app.core.model import Translation
from desktop_app.core.text import Span

if TYPE_CHECKING:
    from ctranslate2 import AsyncTranslationResult, TranslationResult, Translator

_WORD = re.compile(r"\S+")
_START = "▁"
"""SentencePiece's mark of a space, at the start of every word."""
_AT_A_JOINT = " .,;:"
"""Marks that an English piece may have lost where it was joined to the next."""

_PIECES = 3
"""How many pieces long a text may be that is looked at as one; the attention of longer ones tells too little."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How much the engine looked at each token of the French when it wrote each token of the English."""

    french: tuple[Span, ...]
    english: tuple[Span, ...]
    """Where the tokens stand; those that cannot be parted stand at their whole word."""
    weights: tuple[dict[int, float], ...]
    """For each English token, the French ones that it may come from, by index; together 1 at most."""

    def shares(self, french: Span, english: Span) -> tuple[float, float]:
        """Of the attention of `english`, the share that `french` has; and the other way round. Both in 0..1."""
        columns = [index for index, span in enumerate(self.french) if span.overlaps(french)]
        inside = [span.overlaps(english) for span in self.english]
        looks = [sum(row.get(column, 0.0) for column in columns) for row in self.weights]
        common = sum(itertools.compress(looks, inside))
        return common / max(1, sum(inside)), common / (sum(looks) or 1.0)


class Answering(Protocol):
    """An engine that can say which French its English was made of, and what it makes of other French."""

    def aligning(self, french: str, english: str, /) -> Generator[None, None, Alignment | None]: ...

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, Sequence[Translation]]: ...


Opened = TypeVar("Opened", bound=Answering)


class LastOpened(Generic[Opened]):
    """Opens one engine after another, each from a language, and asks the last one; holds no more than that one."""

    def __init__(self, open_engine: Callable[[str], Opened]) -> None:
        self._open_engine = open_engine
        self._engine: Opened | None = None

    def __call__(self, source: str, /) -> Opened:
        self._engine = None  # two at a time would need twice the memory
        self._engine = engine = self._open_engine(source)
        return engine

    def aligning(self, french: str, english: str, /) -> Generator[None, None, Alignment | None]:
        """That of the engine last opened; None before there is one."""
        return (yield from self._engine.aligning(french, english)) if self._engine else None

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, Sequence[Translation]]:
        """The same for translations; nothing before there is an engine."""
        return (yield from self._engine.translating(texts)) if self._engine else ()


@dataclass(frozen=True, slots=True)
class Part:
    """French that was translated in one go and what it became, each with where it begins in its sentence."""

    french: str
    french_start: int
    english: str
    english_start: int


def located_parts(french: str, english: str, pieces: Sequence[tuple[str, str]]) -> tuple[Part, ...]:
    """`pieces` of French and their English where they stand in the two sentences, in order; else both as they are."""
    parts: list[Part] = []
    french_end = english_end = 0
    for source, target in pieces if len(pieces) > 1 else ():
        kept = target.rstrip(_AT_A_JOINT)
        places = french.find(source, french_end), _found(kept, english, english_end)
        if kept and min(places) >= 0:
            parts.append(Part(source, places[0], english[places[1] : places[1] + len(kept)], places[1]))
            french_end, english_end = places[0] + len(source), places[1] + len(kept)
    return tuple(parts) or (Part(french, 0, english, 0),)


def _found(piece: str, english: str, start: int) -> int:
    """Where `piece` stands in `english`, from `start` on, or -1; its capital is lost where it was joined to another."""
    exact = english.find(piece, start)
    return exact if exact >= 0 else english.find(piece[:1].lower() + piece[1:], start)


@dataclass(frozen=True, slots=True)
class _Tokens:
    """One part as tokens, each with its place in its sentence."""

    source: list[str]
    target: list[str]
    french: tuple[Span, ...]
    english: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ForcedPass:
    """What the engine is made to write once more, so that its attention can be read."""

    parts: tuple[_Tokens, ...]
    prefix: tuple[str, ...]
    """What the package puts before all English."""

    def begun(self, translator: Translator) -> Sequence[AsyncTranslationResult]:
        """Greedy and each part alone: with a beam, and among others, CTranslate2 gives first tokens wrong weights."""
        targets = [[*self.prefix, *part.target] for part in self.parts]
        results: Sequence[AsyncTranslationResult] = translator.translate_batch(
            [part.source for part in self.parts],
            target_prefix=targets,
            beam_size=1,
            return_attention=True,
            max_input_length=0,
            max_decoding_length=max(map(len, targets)),
            max_batch_size=1,
            asynchronous=True,
        )
        return results

    def read(self, results: Iterable[TranslationResult]) -> Alignment:
        """The alignment of the sentence; no part of it looks at another."""
        weights: list[dict[int, float]] = []
        first = 0
        for part, result in zip(self.parts, results, strict=True):
            rows = result.attention[0][len(self.prefix) :]
            weights += [dict(enumerate(row[: len(part.source)], first)) for row in rows[: len(part.target)]]
            first += len(part.source)
        french = itertools.chain.from_iterable(part.french for part in self.parts)
        english = itertools.chain.from_iterable(part.english for part in self.parts)
        return Alignment(tuple(french), tuple(english), tuple(weights))


def forced_pass(parts: Iterable[Part], tokens_of: Callable[[str], list[str]], prefix: str, piece: int) -> ForcedPass:
    """The pass over those of `parts` whose tokens can be placed, and that are not much longer than a `piece`.

    `piece` is in tokens.
    """
    found = (_tokens(part, tokens_of) for part in parts)
    kept = (one for one in found if one.french and one.english)
    short = tuple(one for one in kept if max(len(one.source), len(one.target)) <= _PIECES * piece)
    return ForcedPass(short, (prefix,) if prefix else ())


def _tokens(part: Part, tokens_of: Callable[[str], list[str]]) -> _Tokens:
    source, target = tokens_of(part.french), tokens_of(part.english)
    french = (span.shifted(part.french_start) for span in piece_spans(part.french, source))
    english = (span.shifted(part.english_start) for span in piece_spans(part.english, target))
    return _Tokens(source, target, tuple(french), tuple(english))


def piece_spans(text: str, pieces: Sequence[str]) -> tuple[Span, ...]:
    """Where SentencePiece's `pieces` of `text` stand in it; nothing where it changed the words of `text`."""
    words = [Span(*found.span()) for found in _WORD.finditer(text)]
    groups = list(_by_word(pieces))
    if len(words) != len(groups):
        return ()
    return tuple(span for word, group in zip(words, groups, strict=True) for span in _inside(word, text, group))


def _by_word(pieces: Iterable[str]) -> Iterator[list[str]]:
    group: list[str] = []
    for piece in pieces:
        if piece.startswith(_START) and group:
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _inside(word: Span, text: str, pieces: Sequence[str]) -> Iterator[Span]:
    """Letter by letter where the pieces spell the word; where it was normalised, each is put at all of it."""
    written = [piece.removeprefix(_START) for piece in pieces]
    spelt = "".join(written) == unicodedata.normalize("NFKC", word.of(text)) and sum(map(len, written)) == len(word)
    ends = list(itertools.accumulate(map(len, written), initial=word.start))
    for start, end in itertools.pairwise(ends):
        yield Span(start, end) if spelt else word
