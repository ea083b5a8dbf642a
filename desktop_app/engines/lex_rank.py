"""LexRank as sumy computes it, fast enough for long texts: how much each sentence has in common with the others."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from desktop_app.french.words import STOP_WORDS, FrenchStemmer, FrenchTokenizer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]


def lex_rank(sentences: Sequence[str], stem: FrenchStemmer) -> list[float]:
    """The LexRank of each sentence (Erkan and Radev 2004) as sumy computes it; the sentences all differ.

    Where no two sentences can be told apart, which sumy answers with not-a-numbers, all are 0.
    """
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence  # sumy's import costs 0.5 s
    from sumy.summarizers.lex_rank import LexRankSummarizer

    class Ratings(LexRankSummarizer):  # type: ignore[misc]  # sumy has no types
        """sumy's LexRank, handing over all scores; its nested loops take minutes for 2,000 sentences."""

        _compute_idf = staticmethod(_rarity)
        _get_best_sentences = staticmethod(_in_order)

        def _create_matrix(
            self, words: list[list[str]], threshold: float, tf: list[dict[str, float]], idf: dict[str, float]
        ) -> Matrix:
            return _transitions(tf, idf, threshold)

        @staticmethod
        def power_method(matrix: Matrix, epsilon: float) -> Matrix:
            scores: Matrix = LexRankSummarizer.power_method(matrix, epsilon) if matrix.any() else matrix[0]
            return scores

    tokenizer = FrenchTokenizer()
    summarizer = Ratings(stem)
    summarizer.stop_words = STOP_WORDS
    document = ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in sentences])])
    return [float(score) for score in summarizer(document, len(sentences))]


def _in_order(sentences: Sequence[object], count: int, ratings: dict[object, float]) -> list[float]:
    """All ratings, in place of sumy's choice of the best."""
    return [ratings[sentence] for sentence in sentences]


def _rarity(sentences: list[list[str]]) -> dict[str, float]:
    """Inverse document frequency of each stem, a sentence being a document."""
    holders = Counter(chain.from_iterable(map(dict.fromkeys, sentences)))
    return {stem: math.log(len(sentences) / (1 + count)) for stem, count in holders.items()}


def _transitions(frequencies: list[dict[str, float]], rarity: dict[str, float], threshold: float) -> Matrix:
    """A random walk between similar sentences: row by row, from each to every one whose cosine is over `threshold`."""
    import numpy as np

    similar = _similarities(frequencies, rarity) > threshold
    degrees = np.maximum(similar.sum(axis=1), 1)
    walk: Matrix = similar / degrees[:, None]
    return walk


def _similarities(frequencies: list[dict[str, float]], rarity: dict[str, float]) -> Matrix:
    """Cosines between all sentences, 0 for one without content words."""
    import numpy as np

    products = np.zeros((len(frequencies), len(frequencies)))
    for rows, weights in _postings(frequencies, rarity):
        products[np.ix_(rows, rows)] += np.outer(weights, weights)
    lengths = np.sqrt(products.diagonal())
    lengths[lengths == 0] = 1
    products /= lengths[:, None]
    products /= lengths[None, :]
    return products


def _postings(frequencies: list[dict[str, float]], rarity: dict[str, float]) -> Iterator[tuple[list[int], list[float]]]:
    """For each stem the sentences that hold it, and its weight in each."""
    rows: dict[str, list[int]] = {stem: [] for stem in rarity}
    for row, held in enumerate(frequencies):
        for stem in held:
            rows[stem].append(row)
    for stem, holders in rows.items():
        yield holders, [frequencies[row][stem] * rarity[stem] for row in holders]
