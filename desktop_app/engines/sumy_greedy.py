"""SumBasic and KL as sumy has them: one sentence after the other, each the best addition to those before.

All sentences that are left are rated at once by numpy, which rounds otherwise than sumy does. Where some are as good
as equal, sumy's own arithmetic decides between them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.work import Work, gathered
from desktop_app.engines.lexis import Lexis

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Indexes = NDArray[np.intp]

_EQUAL = 1e-9
"""Rates no further apart than this part of them are as good as equal: a thousand times what rounding does."""
_ROUNDING = 1e-11
"""The same for divergences, which come out of larger numbers."""
_COMPARED = 50
"""Rates as good as equal that sumy is asked about; of more than these the earliest."""


class _Table:
    """The words of each sentence as numbers, one after the other: entry e says that sentence `rows[e]` has a word."""

    def __init__(self, words: Sequence[Sequence[str]]) -> None:
        import numpy as np

        numbers: dict[str, int] = {}
        for own in words:
            for word in own:
                numbers.setdefault(word, len(numbers))
        self.words = tuple(numbers)
        self.columns: Indexes = np.array([numbers[word] for own in words for word in own], dtype=np.intp)
        self.rows: Indexes = np.repeat(np.arange(len(words)), [len(own) for own in words])
        self.lengths = np.array([len(own) for own in words], dtype=float)

    def summed(self, values: Numbers) -> Numbers:
        """For each sentence the sum of `values` over its entries, added up in their order."""
        import numpy as np

        return np.asarray(np.bincount(self.rows, weights=values, minlength=len(self.lengths)), dtype=float)


def sum_basic_order(sentences: Sequence[str], lexis: Lexis, count: int) -> Work[list[int]]:
    """At most `count` sentences, in sumy's order of choice by SumBasic (Nenkova and Vanderwende 2005).

    The sentence is chosen whose words are likeliest on the whole; then they count less.
    """
    import numpy as np
    from sumy.summarizers.sum_basic import SumBasicSummarizer

    sumy = SumBasicSummarizer(lexis.stem)
    stems = yield from gathered(lexis.stems(sentence) for sentence in sentences)
    table = _Table(stems)
    likely = _shares(stems)
    values = np.array([likely[stem] for stem in table.words])
    places = {stem: place for place, stem in enumerate(table.words)}

    def rates() -> Numbers:
        return np.asarray(table.summed(values[table.columns]) / np.maximum(table.lengths, 1.0))

    def exact(index: int) -> float:
        return float(sumy._compute_average_probability_of_words(likely, stems[index]))

    def take(index: int) -> None:
        sumy._update_tf(likely, stems[index])
        for stem in stems[index]:
            values[places[stem]] = likely[stem]

    return (yield from _greedy(min(count, len(stems)), rates, exact, take))


def kl_order(sentences: Sequence[str], lexis: Lexis, count: int) -> Work[list[int]]:
    """At most `count` sentences, in sumy's order of choice by divergence (KL-Sum, Haghighi and Vanderwende 2009).

    The sentence is chosen with which the words of the gist are spread most like those of the text. As in sumy, words
    that the gist does not have yet are no part of the sum, and words are not reduced to stems.
    """
    import numpy as np
    from sumy.summarizers.kl import KLSummarizer

    sumy = KLSummarizer()
    contents = yield from gathered(lexis.content(sentence) for sentence in sentences)
    counts = [Counter(own) for own in contents]
    share = _shares(contents)
    table = _Table([tuple(own) for own in counts])
    gist = _Spread(table, counts, np.array([share[word] for word in table.words]))
    chosen: list[str] = []

    def exact(index: int) -> float:
        return -float(sumy._kl_divergence(sumy._joint_freq(contents[index], chosen), share))

    def take(index: int) -> None:
        words = lexis.words(sentences[index])
        chosen.extend(words)
        gist.take(words)

    enough = min(count, len(contents))
    return (yield from _greedy(enough, lambda: -gist.divergences(), exact, take, _ROUNDING))


class _Spread:
    """How the words of a growing gist are spread, and how far each further sentence would leave that from the text."""

    def __init__(self, table: _Table, counts: Sequence[Counter[str]], share: Numbers) -> None:
        """`share` is how much of the text each word of `table` is."""
        import numpy as np

        self._table, self._share = table, share
        self._counts = np.array([count for own in counts for count in own.values()], dtype=float)
        self._totals = np.array([own.total() for own in counts], dtype=float)
        self._own = share[table.columns]
        self._places = {word: place for place, word in enumerate(table.words)}
        self._known = np.zeros(len(share))
        """How often the gist has each word."""
        self._length = 0

    def take(self, words: Sequence[str]) -> None:
        """Let the gist be longer by `words`; those that the table does not have only add to its length."""
        self._length += len(words)
        for word in words:
            if word in self._places:
                self._known[self._places[word]] += 1

    def divergences(self) -> Numbers:
        """The divergence of the gist with each sentence added to it."""
        import numpy as np

        has = self._known > 0
        known = self._known[self._table.columns]
        logs = np.log(np.where(has, self._known, self._share))
        base = float((self._share * (np.log(self._share) - logs))[has].sum())
        told = self._table.summed(self._own * (logs[self._table.columns] - np.log(self._counts + known)))
        covered = float(self._share[has].sum()) + self._table.summed(np.where(known > 0, 0.0, self._own))
        lengths = np.maximum(self._totals + self._length, 1.0)
        return np.asarray(base + told + covered * np.log(lengths))


def _shares(words: Sequence[Sequence[str]]) -> dict[str, float]:
    """How much of all words each word is."""
    counts = Counter(word for own in words for word in own)
    total = counts.total()
    return {word: count / total for word, count in counts.items()}


def _greedy(
    count: int,
    rates: Callable[[], Numbers],
    exact: Callable[[int], float],
    take: Callable[[int], None],
    rounding: float = 0.0,
) -> Work[list[int]]:
    """Of all that are left the one with the highest rate, `count` times; of equals the earliest.

    `exact` is the rate of one as sumy has it, asked where others are as good as equal, or no further off than
    `rounding`; `take` says which was chosen.
    """
    import numpy as np

    order: list[int] = []
    while len(order) < count:
        rated = rates()
        rated[order] = -np.inf
        highest = float(rated.max())
        near = np.flatnonzero(rated >= highest - max(rounding, _EQUAL * abs(highest)))[:_COMPARED]
        known = len(near) == 1 or highest == 0.0
        compared = yield from gathered((0.0 if known else exact(int(index)) for index in near), 1)
        order.append(int(near[compared.index(max(compared))]))
        take(order[-1])
        yield
    return order
