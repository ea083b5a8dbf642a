"""Vectors of French words, for words that were rare where names were annotated: near ones are used alike."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.vocab import Vocab

WORDS, VECTORS = "words.npy", "vectors.npy"
"""spaCy's number of each word, and its vector in the same row: bytes from -127 to 127, of LENGTH in real numbers."""

LENGTH = 3.0


def add_word_vectors(vocabulary: Vocab, folder: Path) -> None:
    """Give the words of `vocabulary` the vectors in `folder`. Raises OSError or ValueError when they are damaged."""
    import numpy
    from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without stubs

    words, data = numpy.load(folder / WORDS), numpy.load(folder / VECTORS).astype("float32")
    if words.shape != data.shape[:1]:
        raise ValueError(words.shape)
    data *= LENGTH / numpy.sqrt(numpy.einsum("ij,ij->i", data, data))[:, None]
    vectors = Vectors(strings=vocabulary.strings, data=data)
    vectors.key2row = dict(
        zip(words.tolist(), range(len(words)), strict=True)
    )  # what `keys=` does, in a tenth the time
    vocabulary.vectors = vectors
