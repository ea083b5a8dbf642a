"""How much the sentences of a text have in common, each with each: a square matrix, filled bit by bit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.work import LOT, Work

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

_CELLS = 500_000
"""Cells of the matrix filled between two yields: some ten milliseconds' work."""
_STEM = 500
"""As many cells as each stem costs besides."""


def products(weights: Sequence[Mapping[str, float]]) -> Work[Matrix]:
    """For each two sentences the sum over the stems in both of the products of their weights: shape (n, n).

    `weights` has what each stem of a sentence weighs in it.
    """
    import numpy as np

    matrix = yield from _zeros(len(weights))
    found = yield from holders(weights)
    cells = 0
    for stem, rows in found.items():
        own = [weights[row][stem] for row in rows]
        for block in blocks(len(rows), len(rows)):
            matrix[np.ix_(rows[block], rows)] += np.outer(own[block], own)
            cells += _STEM + len(rows[block]) * len(rows)
            if cells >= _CELLS:
                yield
                cells = 0
    return matrix


def holders(weights: Sequence[Mapping[str, float]]) -> Work[dict[str, list[int]]]:
    """For each stem the sentences that hold it."""
    found: dict[str, list[int]] = {}
    for row, held in enumerate(weights, 1):
        for stem in held:
            found.setdefault(stem, []).append(row - 1)
        if row % LOT == 0:
            yield
    return found


def blocks(rows: int, columns: int) -> Iterator[slice]:
    """So many of the rows at a time that a yield after each is often enough."""
    size = max(1, _CELLS // max(1, columns))
    return (slice(start, start + size) for start in range(0, rows, size))


def _zeros(size: int) -> Work[Matrix]:
    """A square of them, block by block: at 4,000 sentences to get the memory alone takes half a second."""
    import numpy as np

    matrix: Matrix = np.empty((size, size))
    for rows in blocks(size, size):
        matrix[rows] = 0
        yield
    return matrix
