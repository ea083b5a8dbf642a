"""The trained recogniser of names: spaCy's French tokeniser, and networks that spaCy trained, read with numpy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.assets import resource
from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.engines.french_tokeniser import TOKENS, make_tokeniser, make_vocabulary
from desktop_app.engines.name_features import NameFeatures, load_name_features
from desktop_app.engines.name_network import NameNetwork, load_network
from desktop_app.engines.name_reading import find_names
from desktop_app.engines.name_words import Cutter, read_words
from desktop_app.engines.word_vectors import WordVectors, load_word_vectors

if TYPE_CHECKING:
    from spacy.vocab import Vocab

NETWORKS = "network*.npz"
"""The files of the networks; there may be several, of which the mean counts."""

_KINDS = {
    "PER": EntityKind.PERSON,
    "LOC": EntityKind.PLACE,
    "ORG": EntityKind.ORGANISATION,
    "MISC": EntityKind.OTHER,
}

_PIECE = 2_000
"""Characters of a line read at once: memory grows with it, while names depend on the nearest words only."""

_LOT = 10_000
"""Characters read at once, in whole pieces or one more."""

_NO_WORD = re.compile(r"\S{100,}")
"""Addresses and rubbish; the time to cut such a "word" into tokens grows with the square of its length."""


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Finds persons, places, organisations and other names in French text."""

    _vocabulary: Vocab
    _cutter: Cutter
    _features: NameFeatures
    _vectors: WordVectors
    _networks: tuple[NameNetwork, ...]

    def spans(self, text: str) -> tuple[tuple[Span, EntityKind], ...]:
        """Every name with its kind, in order; spans count code points of `text` and do not overlap."""
        with self._vocabulary.memory_zone():  # else every word ever read would stay in spaCy's vocabulary
            return tuple(self._names(_NO_WORD.sub(lambda match: "x" * len(match[0]), text)))

    def _names(self, text: str) -> Iterator[tuple[Span, EntityKind]]:
        for lot in _lots(pieces(text)):
            words = read_words([(piece.of(text), piece.start) for piece in lot], self._cutter, self._features.marks)
            for first, after, label in find_names(self._networks, words, self._vectors.of(words.spellings)):
                yield Span(words.starts[first], words.ends[after - 1]), _KINDS[label]


def load_recogniser(folder: Path | None = None) -> Recogniser:
    """The recogniser in `folder`, or the one that comes with the program; about a third of a second.

    Raises OSError or ValueError when the folder is not one that tools/train_names made.
    """
    folder = folder or resource("names/model")
    networks = tuple(load_network(path) for path in sorted(folder.glob(NETWORKS)))
    if not networks:
        raise FileNotFoundError(folder / NETWORKS)
    return make_recogniser(folder, networks)


def make_recogniser(folder: Path, networks: tuple[NameNetwork, ...]) -> Recogniser:
    """The recogniser that reads with these networks, and with the word lists and vectors in `folder`."""
    vocabulary = make_vocabulary()
    features = load_name_features(vocabulary.strings)
    cutter = Cutter(make_tokeniser(vocabulary, folder / TOKENS))
    return Recogniser(vocabulary, cutter, features, load_word_vectors(folder), networks)


def pieces(text: str) -> Iterator[Span]:
    """The lines of the text that hold words, those longer than _PIECE cut between words."""
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].isspace():
            yield from _cut(text, Span(*line.span()))


def _cut(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    while line.end - start > _PIECE:
        blank = text.rfind(" ", start + 1, start + _PIECE)
        end = blank if blank > 0 else start + _PIECE
        yield Span(start, end)
        start = end
    yield Span(start, line.end)


def _lots(spans: Iterator[Span]) -> Iterator[list[Span]]:
    lot, size = list[Span](), 0
    for span in spans:
        lot.append(span)
        size += len(span)
        if size >= _LOT:
            yield lot
            lot, size = [], 0
    if lot:
        yield lot
