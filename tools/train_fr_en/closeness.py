"""How much a pair reads like news: the difference of two cross-entropies.

Source: R. Moore and W. Lewis, Intelligent Selection of Language Model Training Data, ACL 2010; both sides added up as
in A. Axelrod, X. He and J. Gao, Domain Adaptation via Pseudo In-Domain Data Selection, EMNLP 2011.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from tools.train_fr_en.packing import Side

_TRUST = 50.0
"""Occurrences of a word after which its own bigrams count as much as the words alone."""


class Bigrams:
    """A language model of pairs of tokens, smoothed towards single tokens (Dirichlet)."""

    def __init__(self, side: Side, rows: npt.NDArray[np.intp], vocabulary: int) -> None:
        import numpy as np

        keys, after = _joined(side, rows, vocabulary)
        singles = np.bincount(after, minlength=vocabulary) + 1.0
        self._single = singles / singles.sum()
        self._keys, self._counts = np.unique(keys, return_counts=True)
        self._before = np.bincount(keys // vocabulary, minlength=vocabulary).astype(float)
        self._vocabulary = vocabulary

    def logs(self, keys: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Natural logarithms of the probabilities of tokens, each given the one before it."""
        import numpy as np

        before, after = np.divmod(keys, self._vocabulary)
        place = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        together = np.where(self._keys[place] == keys, self._counts[place], 0)
        return np.log((together + _TRUST * self._single[after]) / (self._before[before] + _TRUST))


def closeness(
    side: Side, news: npt.NDArray[np.intp], general: npt.NDArray[np.intp], vocabulary: int
) -> npt.NDArray[np.float64]:
    """For each text of `side`, nats a token by which a model of the `news` rows foretells it better than one of
    the `general` rows: larger is closer to news. float64[texts]."""
    import numpy as np

    like_news, like_all = Bigrams(side, news, vocabulary), Bigrams(side, general, vocabulary)
    found = np.zeros(len(side))
    for first in range(0, len(side), 100_000):
        rows = np.arange(first, min(first + 100_000, len(side)))
        keys, _ = _joined(side, rows, vocabulary)
        gain = like_news.logs(keys) - like_all.logs(keys)
        lengths = side.lengths[rows]
        sums = np.add.reduceat(gain, np.concatenate(([0], np.cumsum(lengths)[:-1])))
        found[rows] = sums / lengths
    return found


def _joined(
    side: Side, rows: npt.NDArray[np.intp], vocabulary: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Each token of `rows` as one number with the one before it (0 at the beginning of a text), and alone."""
    import numpy as np

    texts = [side[row] for row in rows]
    after = np.concatenate(texts).astype(np.int64)
    before = np.concatenate([np.concatenate(([0], text[:-1])) for text in texts]).astype(np.int64)
    return before * vocabulary + after, after
