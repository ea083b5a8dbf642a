"""The words of some lines as the networks that find names read them: all in numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from spacy.tokens import Doc, Token

    Floats = NDArray[np.float32]
    Integers = NDArray[np.int64]
    Numbers = NDArray[np.uint64]
    """spaCy's numbers of strings."""
    Flags = NDArray[np.bool_]

_CHUNK = re.compile(r"(\S+) ?|\s+")
"""What spaCy's tokeniser cuts by itself: what stands between blanks, and blanks but for one space after a word."""

_REMEMBERED = 10_000
"""Chunks; an article has hundreds, most of them again and again."""


class Word(NamedTuple):
    """A word, and the numbers by which spaCy knows it."""

    text: str
    spelling: int
    hashed: tuple[int, int, int, int]
    """Norm, prefix, suffix and shape."""
    is_blank: bool


@dataclass(frozen=True, slots=True)
class Cutter:
    """Cuts chunks into words and remembers them, which spaCy does not do with words that it is to forget."""

    _tokeniser: Callable[[str], Doc]
    _known: dict[str, Sequence[Word]] = field(default_factory=dict)

    def cut(self, chunks: Iterable[str]) -> Mapping[str, Sequence[Word]]:
        """The words of each of the chunks."""
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        unknown = {chunk: None for chunk in chunks if chunk not in self._known}
        for chunk in filter(str.isspace, unknown):
            self._known[chunk] = [_word(token) for token in self._tokeniser(chunk)]
        self._cut_together([chunk for chunk in unknown if not chunk.isspace()])
        return self._known

    def _cut_together(self, chunks: Sequence[str]) -> None:
        """Cut chunks in a row, which takes half the time of each by itself."""
        tokens = iter(self._tokeniser(" ".join(chunks)))
        for chunk in chunks:
            words, left = list[Word](), len(chunk)
            while left:
                words.append(_word(next(tokens)))
                left -= len(words[-1].text)
            self._known[chunk] = words


def _word(token: Token) -> Word:
    return Word(token.text, token.orth, (token.norm, token.prefix, token.suffix, token.shape), token.is_space)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of some lines in order. What many words share is kept once."""

    features: Numbers
    """(different words, 5): what is hashed: of each Word four numbers, and the mark of the gazetteer."""
    spellings: Numbers
    """(different words,)"""
    which: Integers
    """For each word, which of the different ones it is."""
    line: Integers
    """For each word, the index of its line."""
    is_blank: Flags
    is_last: Flags
    """Whether a word is the last of its line."""
    starts: Sequence[int]
    """Where each word stands in the text that the lines are from; its length is that of its text."""
    ends: Sequence[int]


@dataclass(frozen=True, slots=True)
class _Growing:
    """The words read so far."""

    different: dict[tuple[Word, int], int] = field(default_factory=dict)
    which: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)

    def add(self, words: Sequence[Word], marks: Sequence[int], starts: Sequence[int]) -> None:
        numbers = self.different
        self.which.extend(numbers.setdefault(pair, len(numbers)) for pair in zip(words, marks, strict=True))
        self.starts.extend(starts)
        self.ends.extend(start + len(word.text) for word, start in zip(words, starts, strict=True))
        self.counts.append(len(words))


def read_words(
    lines: Sequence[tuple[str, int]], cutter: Cutter, marks: Callable[[Sequence[str]], Sequence[int]]
) -> Words:
    """The words of lines that hold some, each line with the place in the text where it begins."""
    chunks = [
        [(match[1] or match[0], begin + match.start()) for match in _CHUNK.finditer(line)] for line, begin in lines
    ]
    known = cutter.cut(chunk for line in chunks for chunk, _ in line)
    growing = _Growing()
    for line in chunks:
        words, starts = zip(*_placed(line, known), strict=True)
        growing.add(words, marks([word.text for word in words]), starts)
    return _in_numbers(growing)


def _placed(chunks: Sequence[tuple[str, int]], known: Mapping[str, Sequence[Word]]) -> Iterator[tuple[Word, int]]:
    for chunk, start in chunks:
        for word in known[chunk]:
            yield word, start
            start += len(word.text)


def _in_numbers(growing: _Growing) -> Words:
    import numpy as np

    features = np.array([(*word.hashed, mark) for word, mark in growing.different], "uint64")
    spellings = np.array([word.spelling for word, _ in growing.different], "uint64")
    is_blank = np.array([word.is_blank for word, _ in growing.different])
    which = np.array(growing.which)
    line = np.repeat(np.arange(len(growing.counts)), growing.counts)
    is_last = np.append(line[1:] != line[:-1], True)
    return Words(features, spellings, which, line, is_blank[which], is_last, growing.starts, growing.ends)
