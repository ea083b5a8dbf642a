"""Vectors of words: text cut into words for word2vec, and its result packed for the recogniser, one byte a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.engines.recogniser import make_language
from desktop_app.engines.word_vectors import VECTORS, WORDS

_LARGEST = 127


def cut_into_words(lines: Iterable[str], folder: Path) -> Iterator[str]:
    """The lines with their words, as the recogniser cuts them, parted by blanks; every digit is a 0."""
    language = make_language(folder)
    for line in lines:
        words = (token.text for token in language.make_doc(line) if not token.is_space)
        yield re.sub(r"\d", "0", " ".join(words))


def pack_vectors(source: Path, target: Path) -> int:
    """Write `source` into the folder `target` and say how many words; the largest number of each row becomes 127."""
    import numpy
    from spacy.strings import get_string_id

    _, *lines = source.read_text("utf-8").splitlines()
    words, rows = zip(*(line.split(" ", 1) for line in lines), strict=True)
    vectors = numpy.array([numpy.array(row.split(), dtype="float32") for row in rows])
    scaled = vectors * (_LARGEST / numpy.abs(vectors).max(axis=1))[:, None]
    target.mkdir(parents=True, exist_ok=True)
    numpy.save(target / WORDS, numpy.array([get_string_id(word) for word in words], dtype="uint64"))
    numpy.save(target / VECTORS, numpy.rint(scaled).astype("int8"))
    return len(words)
