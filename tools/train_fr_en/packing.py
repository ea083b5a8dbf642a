"""The corpus as arrays of token ids, compressed, in files small enough to be sent one by one."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.train_fr_en.corpus import BROAD, NARROW, NEWS, Mixture, Pair
from tools.train_fr_en.roughness import roughened

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from sentencepiece import SentencePieceProcessor

LONGEST = 96
"""Tokens a side; longer pairs are left out."""
ROUGH_SHARE = 0.1
"""Pairs that come a second time with damaged French."""
_CLOSE_SHARE = 0.4
"""Pairs outside news that count as close to it."""
_SHARD = 250_000
"""Pairs in a file: about 25 MB."""
_ENCODED_AT_ONCE = 50_000


@dataclass(frozen=True, slots=True)
class Side:
    """Texts of one language: `ids` uint16[tokens] one after the other, `offsets` int64[texts + 1]."""

    ids: npt.NDArray[np.uint16]
    offsets: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int) -> npt.NDArray[np.uint16]:
        return self.ids[self.offsets[row] : self.offsets[row + 1]]

    @property
    def lengths(self) -> npt.NDArray[np.int64]:
        """Tokens of each text."""
        return self.offsets[1:] - self.offsets[:-1]


@dataclass(frozen=True, slots=True)
class Packed:
    """Pairs as tokens; `broad` and `narrow`, float32[pairs], are the expected copies of each in one pass."""

    french: Side
    english: Side
    broad: npt.NDArray[np.float32]
    narrow: npt.NDArray[np.float32]


def train_tokenizer(pairs: Sequence[Pair], folder: Path, vocabulary: int) -> Path:
    """Write `sentencepiece.model`: one vocabulary for both languages, the ids that CTranslate2 expects."""
    import sentencepiece

    sides = (side for pair in pairs for side in (pair.french, pair.english))
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sides),
        model_prefix=str(folder / "sentencepiece"),
        vocab_size=vocabulary,
        character_coverage=0.9998,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="nmt_nfkc",
        pad_id=0,
        pad_piece="<blank>",
        bos_id=1,
        eos_id=2,
        unk_id=3,
        minloglevel=2,
    )
    return folder / "sentencepiece.model"


def pack(pairs: Sequence[Pair], tokenizer: Path, seed: int, rough: float = ROUGH_SHARE) -> Packed:
    """`pairs` in a random order, some of them twice, with what each counts for; without what is empty or too long."""
    import numpy as np
    from sentencepiece import SentencePieceProcessor

    processor = SentencePieceProcessor(model_proto=tokenizer.read_bytes())
    chosen = _with_rough_copies(pairs, random.Random(seed), rough)
    french = _encoded(processor, [pair.french for pair in chosen])
    english = _encoded(processor, [pair.english for pair in chosen])
    rows = np.flatnonzero(_fits(french) & _fits(english))
    french, english = chosen_texts(french, rows), chosen_texts(english, rows)
    sources = [chosen[row].source for row in rows]
    close = _close_to_news(sources, french, english, processor.get_piece_size())
    return Packed(french, english, *(_weights(mixture, sources, close) for mixture in (BROAD, NARROW)))


def _with_rough_copies(pairs: Sequence[Pair], chance: random.Random, share: float) -> list[Pair]:
    copies = [
        Pair(roughened(pair.french, chance), pair.english, pair.source) for pair in pairs if chance.random() < share
    ]
    chosen = [*pairs, *copies]
    chance.shuffle(chosen)
    return chosen


def _encoded(processor: SentencePieceProcessor, texts: Sequence[str]) -> Side:
    import numpy as np

    ids: list[npt.NDArray[np.uint16]] = []
    for first in range(0, len(texts), _ENCODED_AT_ONCE):
        ids += [np.array(text, np.uint16) for text in processor.encode(list(texts[first : first + _ENCODED_AT_ONCE]))]
    offsets = np.concatenate(([0], np.cumsum([len(text) for text in ids], dtype=np.int64)))
    return Side(np.concatenate(ids), offsets)


def _fits(side: Side) -> npt.NDArray[np.bool_]:
    fits: npt.NDArray[np.bool_] = (side.lengths > 0) & (side.lengths <= LONGEST)
    return fits


def _close_to_news(sources: Sequence[str], french: Side, english: Side, vocabulary: int) -> npt.NDArray[np.bool_]:
    """bool[pairs]: news itself, and of the others those that read most like it."""
    import numpy as np

    from tools.train_fr_en.closeness import closeness

    news = np.array([source in NEWS for source in sources])
    inside, outside = np.flatnonzero(news), np.flatnonzero(~news)
    if not len(inside) or not len(outside):
        return np.ones(len(sources), bool)
    general = outside[: len(inside)]
    score = closeness(french, inside, general, vocabulary) + closeness(english, inside, general, vocabulary)
    close: npt.NDArray[np.bool_] = news | (score >= np.quantile(score[outside], 1 - _CLOSE_SHARE))
    return close


def _weights(mixture: Mixture, sources: Sequence[str], close: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
    import numpy as np

    return np.array(
        [mixture.weight(source, bool(near)) for source, near in zip(sources, close, strict=True)], np.float32
    )


def chosen_texts(side: Side, rows: npt.NDArray[np.intp]) -> Side:
    """The texts of `side` in `rows`."""
    import numpy as np

    texts = [side[row] for row in rows]
    return Side(np.concatenate(texts), np.concatenate(([0], np.cumsum([len(text) for text in texts], dtype=np.int64))))


def write_packed(packed: Packed, folder: Path) -> tuple[Path, ...]:
    """Write `packed` to files pairs-000.npz, ..."""
    return tuple(_write_shard(packed, rows, folder / f"pairs-{at:03}.npz") for at, rows in enumerate(_shards(packed)))


def _shards(packed: Packed) -> Iterator[npt.NDArray[np.intp]]:
    import numpy as np

    for first in range(0, len(packed.french), _SHARD):
        yield np.arange(first, min(first + _SHARD, len(packed.french)))


def _write_shard(packed: Packed, rows: npt.NDArray[np.intp], path: Path) -> Path:
    import numpy as np

    french, english = chosen_texts(packed.french, rows), chosen_texts(packed.english, rows)
    np.savez_compressed(
        path,
        french=french.ids,
        french_offsets=french.offsets,
        english=english.ids,
        english_offsets=english.offsets,
        broad=packed.broad[rows].astype(np.float16),
        narrow=packed.narrow[rows].astype(np.float16),
    )
    return path


def read_packed(folder: Path) -> Packed:
    """What `write_packed` wrote; FileNotFoundError where nothing was."""
    import numpy as np

    shards = [np.load(path) for path in sorted(folder.glob("pairs-*.npz"))]
    if not shards:
        raise FileNotFoundError(f"no pairs-*.npz in {folder}: prepare first")
    weights = [np.concatenate([shard[name] for shard in shards]).astype(np.float32) for name in ("broad", "narrow")]
    french, english = (
        _joined([(shard[name], shard[f"{name}_offsets"]) for shard in shards]) for name in ("french", "english")
    )
    return Packed(french, english, *weights)


def _joined(parts: Sequence[tuple[npt.NDArray[np.uint16], npt.NDArray[np.int64]]]) -> Side:
    import numpy as np

    lengths = np.concatenate([np.diff(offsets) for _, offsets in parts])
    return Side(np.concatenate([ids for ids, _ in parts]), np.concatenate(([0], np.cumsum(lengths))))
