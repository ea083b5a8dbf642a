"""What the French-English model is trained on: weights, damage, the arrays, and the watch over texts kept out."""

from __future__ import annotations

import lzma
import random
from pathlib import Path

import numpy as np  # noqa: TID253 (a test, and no start-up to keep short)
import pytest

from tests.tools.pairs import made_up_pairs, write_pairs
from tools.train_fr_en.closeness import closeness
from tools.train_fr_en.corpus import BROAD, NARROW, Pair, leaked, read_pairs
from tools.train_fr_en.packing import Packed, chosen_texts, pack, read_packed, train_tokenizer, write_packed
from tools.train_fr_en.roughness import DAMAGES, roughened

SHARED = Path(__file__).parents[2] / ".." / "shared" / "corpus"
HELD = Pair("La gare de Valence rouvrira lundi.", "Valence station will reopen on Monday.")


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return train_tokenizer(made_up_pairs(200), tmp_path_factory.mktemp("tokenizer"), 300)


@pytest.fixture(scope="module")
def packed(tokenizer: Path) -> Packed:
    return pack(made_up_pairs(200), tokenizer, seed=1, rough=0.5)


def test_a_compressed_corpus_reads_like_a_plain_one(tmp_path: Path) -> None:
    plain = write_pairs(made_up_pairs(20), tmp_path / "a.tsv")
    compressed = tmp_path / "a.tsv.xz"
    compressed.write_bytes(lzma.compress(plain.read_bytes()))
    assert tuple(read_pairs([plain])) == tuple(read_pairs([compressed])) == made_up_pairs(20)


@pytest.mark.parametrize(
    "pair",
    [
        Pair("LA GARE DE VALENCE ROUVRIRA LUNDI", "Something else entirely."),
        Pair("Tout autre chose.", "Valence station will reopen, on Monday"),
    ],
)
def test_a_sentence_that_is_kept_out_is_found_in_whatever_dress(pair: Pair) -> None:
    assert tuple(leaked([HELD, pair], [HELD])) == (HELD, pair)


def test_what_everybody_says_is_no_leak() -> None:
    assert not tuple(
        leaked([Pair("Bonjour.", "Hello."), Pair("La gare est fermée.", "x")], [HELD, Pair("Bonjour", "Hi")])
    )


def test_news_counts_more_and_the_more_at_the_end() -> None:
    for mixture in (BROAD, NARROW):
        assert mixture.weight("wmt08_12_news", close=False) > mixture.weight("europarl_concodisco", close=True)
        assert mixture.weight("europarl_concodisco", close=True) > mixture.weight("europarl_concodisco", close=False)
    assert BROAD.news / BROAD.speech < NARROW.news / NARROW.speech


@pytest.mark.parametrize("damage", DAMAGES)
def test_each_damage_leaves_the_words_to_be_recognised(damage: object) -> None:
    french = "L’élève a dit « oui » à Évry."
    damaged = {damage(french, random.Random(seed)) for seed in range(20)}  # type: ignore[operator]
    assert damaged != {french}
    assert all(len(text) > len(french) - 5 and text.lower().rstrip(".").endswith("vry") for text in damaged)


def test_every_damage_comes_up() -> None:
    french = "L’élève a dit « oui » à Évry."
    found = {roughened(french, random.Random(seed)) for seed in range(200)}
    assert {'L\'élève a dit "oui" à Évry.', "L’élève a dit « oui » à Evry.", "L’ÉLÈVE A DIT « OUI » À ÉVRY."} <= found
    assert any("?" in text for text in found)


def test_packed_pairs_say_what_the_texts_said(tokenizer: Path, packed: Packed) -> None:
    from sentencepiece import SentencePieceProcessor

    processor = SentencePieceProcessor(model_proto=tokenizer.read_bytes())
    english = {processor.decode(packed.english[row].tolist()) for row in range(len(packed.english))}
    assert english == {pair.english for pair in made_up_pairs(200)}
    assert len(packed.english) > 250  # with the damaged copies
    assert packed.broad.shape == packed.narrow.shape == (len(packed.english),)


def test_written_arrays_are_read_again(packed: Packed, tmp_path: Path) -> None:
    write_packed(packed, tmp_path)
    again = read_packed(tmp_path)
    np.testing.assert_array_equal(again.french.ids, packed.french.ids)
    np.testing.assert_array_equal(again.english.offsets, packed.english.offsets)
    np.testing.assert_allclose(again.narrow, packed.narrow, rtol=1e-3)


def test_the_same_seed_packs_the_same(tokenizer: Path) -> None:
    one, other = (pack(made_up_pairs(50), tokenizer, seed=3) for _ in range(2))
    np.testing.assert_array_equal(one.french.ids, other.french.ids)


def test_without_anything_prepared_the_reason_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="prepare first"):
        read_packed(tmp_path)


def test_texts_like_the_news_come_closer_than_others(tokenizer: Path) -> None:
    """The bridge is news here; only schools are in the general texts."""
    pairs = made_up_pairs(200)
    news = [pair for pair in pairs if "bridge" in pair.english]
    others = [pair for pair in pairs if "schools" in pair.english]
    side = pack((*news, *others), tokenizer, seed=1, rough=0).english
    size = _size(tokenizer)
    bridge = [row for row in range(len(side)) if "bridge" in _text(tokenizer, side[row])]
    school = sorted(set(range(len(side))) - set(bridge))
    found = closeness(side, np.array(bridge), np.array(school), size)
    assert found[bridge].min() > found[school].max()
    assert len(chosen_texts(side, np.array(school))) == len(school)


@pytest.mark.skipif(not SHARED.exists(), reason="the corpus is not beside the project")
def test_no_text_that_is_kept_out_stands_in_the_corpus() -> None:
    kept_out = tuple(read_pairs([SHARED / "dev-news.tsv"]))
    assert len(kept_out) == 3000
    assert not tuple(leaked(read_pairs(sorted(SHARED.glob("core-*.tsv.xz"))), kept_out))


def _size(tokenizer: Path) -> int:
    from sentencepiece import SentencePieceProcessor

    return int(SentencePieceProcessor(model_proto=tokenizer.read_bytes()).get_piece_size())


def _text(tokenizer: Path, ids: np.ndarray[tuple[int], np.dtype[np.uint16]]) -> str:
    from sentencepiece import SentencePieceProcessor

    return str(SentencePieceProcessor(model_proto=tokenizer.read_bytes()).decode(ids.tolist()))
