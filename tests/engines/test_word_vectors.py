"""The vectors of words, packed into bytes and read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.engines.word_vectors import LENGTH, VECTORS, WORDS, load_word_vectors
from tools.train_names.word_vectors import add_word_vectors, pack_vectors


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "vectors.txt"
    source.write_text("3 4\nLyon 1.0 0.5 0.0 -0.5\nété 0.2 0.2 0.1 0.1\n, -3.0 0.0 0.0 4.0\n", encoding="utf-8")
    assert pack_vectors(source, tmp_path / "packed") == 3
    return tmp_path / "packed"


def vectors(folder: Path, *words: str) -> list[list[float]]:
    import numpy
    from spacy.strings import get_string_id

    rows: list[list[float]] = (
        load_word_vectors(folder).of(numpy.array([get_string_id(word) for word in words], "uint64")).tolist()
    )
    return rows


def test_words_keep_the_direction_of_their_vectors(folder: Path) -> None:
    summer, comma = vectors(folder, "été", ",")
    assert summer == pytest.approx([LENGTH * part / 10**0.5 for part in (2, 2, 1, 1)], abs=0.02)
    assert comma == pytest.approx([-0.6 * LENGTH, 0, 0, 0.8 * LENGTH], abs=0.02)


@pytest.mark.parametrize("word", ["lyon", "", "à", "Zoé", "été ", "9"])
def test_words_that_are_not_there_have_no_vector(folder: Path, word: str) -> None:
    assert vectors(folder, "Lyon", word)[1] == [0, 0, 0, 0]


def test_training_gives_words_the_same_vectors(folder: Path) -> None:
    from spacy.vocab import Vocab

    vocabulary = Vocab()
    add_word_vectors(vocabulary, folder)
    words = ("été", ",", "lyon", "Lyon")
    assert [vocabulary[word].vector.tolist() for word in words] == vectors(folder, *words)


def test_words_and_vectors_that_do_not_match_are_refused(folder: Path) -> None:
    import numpy

    numpy.save(folder / WORDS, numpy.zeros(2, "uint64"))
    with pytest.raises(ValueError, match="2"):
        load_word_vectors(folder)


def test_missing_vectors_are_an_error_of_the_system(folder: Path) -> None:
    (folder / VECTORS).unlink()
    with pytest.raises(OSError, match=VECTORS):
        load_word_vectors(folder)
