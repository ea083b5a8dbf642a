"""Sumy's ways to choose sentences, each in its own order of choice and fast enough for long texts.

Sumy's own code is called wherever it is quick. Its nested Python loops are done by numpy, in the same order of
arithmetic, so that the scores are the same to the last bit. Of equal scores the earlier sentence wins, as in sumy.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.gist import GistMethod
from desktop_app.core.work import Work, gathered
from desktop_app.engines.lex_rank import lex_rank
from desktop_app.engines.lexis import Lexis
from desktop_app.engines.likeness import blocks, products
from desktop_app.engines.sumy_greedy import kl_order, sum_basic_order

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sumy.models.dom import Sentence
    from sumy.summarizers.luhn import LuhnSummarizer

    from desktop_app.engines.likeness import Matrix

_SMOOTH = 0.4  # sumy's: what a word weighs in a sentence that does not have it


def order_by(method: GistMethod, sentences: Sequence[str], lexis: Lexis, count: int) -> Work[list[int]]:
    """The indexes of at most `count` sentences, in the order in which sumy chooses them by `method`; interruptible.

    The sentences all differ. Raises ValueError for a method that is not sumy's.
    """
    match method:
        case GistMethod.SUM_BASIC:
            return (yield from sum_basic_order(sentences, lexis, count))
        case GistMethod.KL:
            return (yield from kl_order(sentences, lexis, count))
    scores = yield from scores_by(method, sentences, lexis)
    return sorted(range(len(scores)), key=lambda index: -scores[index])[:count]


def scores_by(method: GistMethod, sentences: Sequence[str], lexis: Lexis) -> Work[list[float]]:
    """What each sentence is worth by a method that scores them once. Raises ValueError for any other."""
    match method:
        case _ if not sentences:
            return []
        case GistMethod.LEX_RANK:
            return (yield from lex_rank(sentences, lexis.stem, lexis.tokenizer, lexis.stop_words))
        case GistMethod.TEXT_RANK:
            return (yield from _text_rank(sentences, lexis))
        case GistMethod.REDUCTION:
            return (yield from _reduction(sentences, lexis))
        case GistMethod.LSA:
            return (yield from _lsa(sentences, lexis))
        case GistMethod.LUHN:
            return (yield from _luhn(sentences, lexis))
    raise ValueError(f"not a method that scores: {method.value}")


def _text_rank(sentences: Sequence[str], lexis: Lexis) -> Work[list[float]]:
    """Mihalcea and Tarau 2004: a random walk from each sentence to those that share its words."""
    from sumy.summarizers.text_rank import TextRankSummarizer

    sumy = TextRankSummarizer(lexis.stem)
    matrix = yield from _shared(sentences, lexis, alone=1.0)
    jump = (1.0 - sumy.damping) / len(matrix)
    for rows in blocks(len(matrix), len(matrix)):
        part = matrix[rows]
        part /= part.sum(axis=1)[:, None] + sumy._ZERO_DIVISION_PREVENTION
        part *= sumy.damping
        part += jump
        yield
    return [float(score) for score in sumy.power_method(matrix, sumy.epsilon)]


def _reduction(sentences: Sequence[str], lexis: Lexis) -> Work[list[float]]:
    """How much a sentence shares with all others, added up (Jagadeesh, Pingali and Varma 2005, as sumy has it)."""
    import numpy as np

    matrix = yield from _shared(sentences, lexis, alone=0.0)
    np.fill_diagonal(matrix, 0.0)
    total = np.zeros(len(matrix))
    for row in matrix:
        total += row
    return [float(score) for score in total]


def _shared(sentences: Sequence[str], lexis: Lexis, alone: float) -> Work[Matrix]:
    """For each two sentences the stems they share over the sum of the logarithms of their lengths: shape (n, n).

    `alone` is what a shared stem counts where neither sentence has another, and that sum is 0.
    """
    import numpy as np

    stems = yield from gathered(lexis.stems(sentence) for sentence in sentences)
    matrix = yield from products([Counter(own) for own in stems])
    lengths = np.array([math.log(len(own)) if own else 0.0 for own in stems])
    for rows in blocks(len(matrix), len(matrix)):
        matrix[rows] = _over(matrix[rows], lengths[rows, None] + lengths[None, :], alone)
        yield
    return matrix


def _over(shared: Matrix, lengths: NDArray[np.float64], alone: float) -> Matrix:
    import numpy as np

    return np.where(lengths == 0.0, shared * alone, shared / np.where(lengths == 0.0, 1.0, lengths))


def _lsa(sentences: Sequence[str], lexis: Lexis) -> Work[list[float]]:
    """Latent semantic analysis (Gong and Liu 2001, Steinberger and Jezek 2004) with every dimension kept, as in sumy.

    What sumy adds up over all dimensions of the decomposition is then the length of the sentence's column in the
    matrix of words and sentences, whatever the order of the words. To take it from the matrix needs no minutes, and
    no luck: by way of the decomposition equal sentences differ by rounding, which changes from run to run.
    """
    known = yield from gathered(lexis.stems(sentence) for sentence in sentences)
    dictionary = frozenset(stem for own in known for stem in own)
    words = ((lexis.stem(word) for word in lexis.words(sentence)) for sentence in sentences)
    counts = (Counter(stem for stem in own if stem in dictionary) for own in words)
    return (yield from gathered(_length(list(own.values()), len(dictionary)) for own in counts))


def _length(counts: list[int], words: int) -> float:
    """The length of a column of so many words, of which all but those counted are absent."""
    if not counts:
        return 0.0
    present = sum((_SMOOTH + (1 - _SMOOTH) * (count / max(counts))) ** 2 for count in sorted(counts))
    return math.sqrt(present + (words - len(counts)) * _SMOOTH**2)


def _luhn(sentences: Sequence[str], lexis: Lexis) -> Work[list[float]]:
    """Luhn 1958: how densely the words that the text repeats stand in a part of the sentence."""
    from sumy.models.dom import Sentence
    from sumy.summarizers.luhn import LuhnSummarizer

    sumy = LuhnSummarizer(lexis.stem)
    stems = yield from gathered(lexis.stems(sentence) for sentence in sentences)
    counts = Counter(stem for own in stems for stem in own)
    repeated = frozenset(stem for stem, count in counts.items() if count > 1)
    return (yield from gathered(_rates(sumy, (Sentence(one, lexis.tokenizer) for one in sentences), repeated)))


def _rates(sumy: LuhnSummarizer, sentences: Iterator[Sentence], repeated: frozenset[str]) -> Iterator[float]:
    return (float(sumy.rate_sentence(sentence, repeated)) for sentence in sentences)
