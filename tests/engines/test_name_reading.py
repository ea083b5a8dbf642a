"""Words in numbers, and what several networks together make of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.text import Span
from desktop_app.engines import name_words
from desktop_app.engines.french_tokeniser import TOKENS, make_tokeniser, make_vocabulary
from desktop_app.engines.name_network import NameNetwork, load_network
from desktop_app.engines.name_words import Cutter, read_words
from desktop_app.engines.recogniser import load_recogniser, make_recogniser

MODEL = resource("names/model")
TEXT = "La ministre Claire Fontanel a quitté Lyon pour Genève.\n\nLe maire de Bamako, Awa Traoré, parle à l'ONU.\nOslo"


@pytest.fixture(scope="module")
def networks() -> tuple[NameNetwork, ...]:
    return tuple(load_network(path) for path in sorted(MODEL.glob("*.npz")))


@pytest.fixture
def cutter() -> Cutter:
    return Cutter(make_tokeniser(make_vocabulary(), MODEL / TOKENS))


def no_marks(words: Sequence[str]) -> list[int]:
    return [0] * len(words)


@pytest.mark.parametrize(
    "line",
    ["Lyon", " Lyon", "  Lyon ", "Lyon  et\tParis \u00a0 !", "l'Iran,  d’Alep (à 5 km).", "🕊️ Rien.  Rien", "\t", " . "],
)
def test_words_are_those_of_the_tokeniser_and_stand_where_it_says(cutter: Cutter, line: str) -> None:
    document = make_tokeniser(make_vocabulary(), MODEL / TOKENS)(line)
    words = read_words([(line, 7), (line, 50)], cutter, no_marks)
    expected = [(begin + token.idx, begin + token.idx + len(token)) for begin in (7, 50) for token in document]
    assert list(zip(words.starts, words.ends, strict=True)) == expected
    assert words.is_blank.tolist() == 2 * [token.is_space for token in document]
    assert words.is_last.tolist() == 2 * [*[False] * (len(document) - 1), True]
    features = [(token.norm, token.prefix, token.suffix, token.shape, 0) for token in document]
    assert [tuple(row) for row in words.features[words.which].tolist()] == 2 * features


def test_words_are_kept_once(cutter: Cutter) -> None:
    words = read_words([("Lyon et Lyon et Lyon", 0)], cutter, no_marks)
    assert len(words.features) == len(words.spellings) == 2
    assert words.which.tolist() == [0, 1, 0, 1, 0]


def test_the_same_word_with_another_mark_is_another(cutter: Cutter) -> None:
    words = read_words([("Lyon Lyon", 0)], cutter, lambda words: list(range(len(words))))
    assert words.features[:, -1].tolist() == [0, 1]


def test_not_all_that_was_ever_read_is_remembered(cutter: Cutter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_words, "_REMEMBERED", 20)
    for start in range(0, 200, 10):
        known = cutter.cut([f"mot{number}" for number in range(start, start + 10)])
        assert f"mot{start}" in known
        assert len(known) <= 30


def test_a_network_and_itself_say_what_it_says_alone(networks: tuple[NameNetwork, ...]) -> None:
    one = make_recogniser(MODEL, networks[:1])
    assert one.spans(TEXT) == make_recogniser(MODEL, (networks[0], networks[0])).spans(TEXT) != ()


def test_the_order_of_the_networks_does_not_matter(networks: tuple[NameNetwork, ...]) -> None:
    assert make_recogniser(MODEL, networks).spans(TEXT) == make_recogniser(MODEL, networks[::-1]).spans(TEXT)


def test_lines_do_not_see_each_other(networks: tuple[NameNetwork, ...]) -> None:
    recogniser = make_recogniser(MODEL, networks)
    apart, begin = [], 0
    for line in TEXT.split("\n"):
        apart += [(span.shifted(begin), kind) for span, kind in recogniser.spans(line)]
        begin += len(line) + 1
    assert list(recogniser.spans(TEXT)) == apart
    assert Span(12, 27) in [span for span, _ in apart]


@pytest.mark.parametrize("content", [b"", b"rubbish", b"PK\x03\x04 half an archive"])
def test_a_damaged_network_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "network1.npz").write_bytes(content)
    with pytest.raises(ValueError, match=r".+"):
        load_recogniser(tmp_path)


def test_a_network_without_some_of_its_weights_is_refused(tmp_path: Path) -> None:
    import numpy

    numpy.savez(tmp_path / "network1.npz", seeds=numpy.array([8]))
    with pytest.raises(ValueError, match=r"network1\.npz"):
        load_network(tmp_path / "network1.npz")


def test_a_folder_without_networks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_recogniser(tmp_path)
