"""LexRank as sumy computes it, fast enough for long texts: how much each sentence has in common with the others."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.work import LOT, Work, gathered
from desktop_app.french.words import STOP_WORDS, FrenchTokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]


_CELLS = 500_000
"""Cells of the matrix filled between two yields: some ten milliseconds' work."""
_STEM = 500
"""As many cells as each stem costs besides."""


class Tokenizer(Protocol):
    """What sumy asks of a tokenizer."""

    def to_sentences(self, paragraph: str, /) -> tuple[str, ...]: ...

    def to_words(self, sentence: str, /) -> tuple[str, ...]: ...


def lex_rank(
    sentences: Sequence[str],
    stem: Callable[[str], str],
    tokenizer: Tokenizer | None = None,
    stop_words: frozenset[str] = STOP_WORDS,
) -> Work[list[float]]:
    """The LexRank of each sentence (Erkan and Radev 2004) as sumy computes it; the sentences all differ.

    `tokenizer` cuts French words where none is given. Where no two sentences can be told apart, which sumy
    answers with not-a-numbers, all are 0. The parts are sumy's, but for its nested loops, which take minutes for
    2,000 sentences; they are called one by one, so that the work can be left between them.
    """
    from sumy.models.dom import Sentence  # sumy's import costs 0.5 s
    from sumy.summarizers.lex_rank import LexRankSummarizer

    tokenizer = tokenizer or FrenchTokenizer()
    sumy = LexRankSummarizer(stem)
    sumy.stop_words = stop_words
    words = (sumy._to_words_set(Sentence(text, tokenizer)) for text in sentences)
    frequencies = yield from gathered(sumy._compute_tf([own])[0] for own in words)
    walk = yield from _transitions(frequencies, sumy.threshold)
    scores = sumy.power_method(walk, sumy.epsilon) if walk.any() else walk[0]
    return [float(score) for score in scores]


def _transitions(frequencies: list[dict[str, float]], threshold: float) -> Work[Matrix]:
    """A random walk between similar sentences: row by row, from each to every one whose cosine is over `threshold`."""
    import numpy as np

    matrix = yield from _products(frequencies)
    lengths = np.sqrt(matrix.diagonal())
    lengths[lengths == 0] = 1
    for rows in _blocks(len(matrix), len(matrix)):
        cosines = matrix[rows] / lengths[rows, None] / lengths[None, :]
        similar = cosines > threshold
        matrix[rows] = similar / np.maximum(similar.sum(axis=1), 1)[:, None]
        yield
    return matrix


def _products(frequencies: list[dict[str, float]]) -> Work[Matrix]:
    """For each two sentences the sum of the products of their weights: frequency times rarity of each stem."""
    import numpy as np

    products = yield from _zeros(len(frequencies))
    holders = yield from _holders(frequencies)
    cells = 0
    for stem, rows in holders.items():
        rarity = math.log(len(frequencies) / (1 + len(rows)))
        weights = [frequencies[row][stem] * rarity for row in rows]
        for block in _blocks(len(rows), len(rows)):
            products[np.ix_(rows[block], rows)] += np.outer(weights[block], weights)
            cells += _STEM + len(rows[block]) * len(rows)
            if cells >= _CELLS:
                yield
                cells = 0
    return products


def _zeros(size: int) -> Work[Matrix]:
    """A square of them, block by block: at 4,000 sentences to get the memory alone takes half a second."""
    import numpy as np

    matrix: Matrix = np.empty((size, size))
    for rows in _blocks(size, size):
        matrix[rows] = 0
        yield
    return matrix


def _holders(frequencies: list[dict[str, float]]) -> Work[dict[str, list[int]]]:
    """For each stem the sentences that hold it."""
    holders: dict[str, list[int]] = {}
    for row, held in enumerate(frequencies, 1):
        for stem in held:
            holders.setdefault(stem, []).append(row - 1)
        if row % LOT == 0:
            yield
    return holders


def _blocks(rows: int, columns: int) -> Iterator[slice]:
    """So many of the rows at a time that they have no more than _CELLS cells."""
    size = max(1, _CELLS // max(1, columns))
    return (slice(start, start + size) for start in range(0, rows, size))
