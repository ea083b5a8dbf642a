"""Vectors of French words, for words that were rare where names were annotated: near ones are used alike."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.engines.name_words import Floats, Numbers

WORDS, VECTORS = "words.npy", "vectors.npy"
"""spaCy's number of each word, and its vector in the same row: bytes from -127 to 127, of LENGTH in real numbers."""

LENGTH = 3.0


@dataclass(frozen=True, slots=True)
class WordVectors:
    """The vectors by word."""

    _words: Numbers
    """In order of size."""
    _rows: NDArray[np.int64]
    """Where the vector of each of `_words` stands."""
    _bytes: NDArray[np.int8]

    def of(self, words: Numbers) -> Floats:
        """(words, numbers of a vector): 0 for a word that has none; `words` are spaCy's numbers of their spellings."""
        import numpy

        places = numpy.searchsorted(self._words, words).clip(max=len(self._words) - 1)
        vectors = in_real_numbers(self._bytes[self._rows[places]])
        vectors[self._words[places] != words] = 0
        return vectors


def load_word_vectors(folder: Path) -> WordVectors:
    """The vectors in `folder`. Raises OSError or ValueError when they are damaged."""
    import numpy

    words, data = numpy.load(folder / WORDS), numpy.load(folder / VECTORS)
    if words.shape != data.shape[:1]:
        raise ValueError(words.shape)
    rows = words.argsort()
    return WordVectors(words[rows], rows, data)


def in_real_numbers(data: NDArray[np.int8]) -> Floats:
    """The vectors at their LENGTH."""
    import numpy

    vectors: Floats = data.astype("float32")
    vectors *= LENGTH / numpy.sqrt(numpy.einsum("ij,ij->i", vectors, vectors))[:, None]
    return vectors
