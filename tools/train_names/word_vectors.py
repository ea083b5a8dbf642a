"""Vectors of words: text cut into words for word2vec, and its result packed for the recogniser, one byte a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.engines.word_vectors import VECTORS, WORDS, in_real_numbers

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.vocab import Vocab

_LARGEST = 127


def cut_into_words(lines: Iterable[str], language: Language) -> Iterator[str]:
    """The lines with their words, as the recogniser cuts them, parted by blanks; every digit is a 0."""
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


def add_word_vectors(vocabulary: Vocab, folder: Path) -> None:
    """Give the words of `vocabulary` the vectors in `folder`. Raises OSError when there are none."""
    import numpy
    from spacy.vectors import Vectors  # type: ignore[import-not-found]  # compiled, without stubs

    words, data = numpy.load(folder / WORDS), in_real_numbers(numpy.load(folder / VECTORS))
    vocabulary.vectors = Vectors(strings=vocabulary.strings, data=data, keys=words)
