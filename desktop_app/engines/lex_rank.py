"""LexRank as sumy computes it, fast enough for long texts: how much each sentence has in common with the others."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.work import Work, gathered
from desktop_app.engines.lexis import Tokenizer
from desktop_app.engines.likeness import blocks, holders, products
from desktop_app.french.words import STOP_WORDS, FrenchTokenizer

if TYPE_CHECKING:
    from desktop_app.engines.likeness import Matrix


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

    weights = yield from _weights(frequencies)
    matrix = yield from products(weights)
    lengths = np.sqrt(matrix.diagonal())
    lengths[lengths == 0] = 1
    for rows in blocks(len(matrix), len(matrix)):
        cosines = matrix[rows] / lengths[rows, None] / lengths[None, :]
        similar = cosines > threshold
        matrix[rows] = similar / np.maximum(similar.sum(axis=1), 1)[:, None]
        yield
    return matrix


def _weights(frequencies: list[dict[str, float]]) -> Work[list[dict[str, float]]]:
    """Frequency times rarity of each stem of each sentence."""
    found = yield from holders(frequencies)
    rarity = {stem: math.log(len(frequencies) / (1 + len(rows))) for stem, rows in found.items()}
    weights = ({stem: own * rarity[stem] for stem, own in held.items()} for held in frequencies)
    return (yield from gathered(weights))
