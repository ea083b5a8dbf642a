"""Pairs drawn by what they count for, laid together by length."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np  # noqa: TID253 (as torch: nothing but training reads this)
import torch
from torch import Tensor

from tools.train_fr_en.network import BLANK, END, START

if TYPE_CHECKING:
    import numpy.typing as npt

    from tools.train_fr_en.packing import Packed, Side

NOTHING = -100
"""In `following`, where a row has ended: such places count for nothing."""
_SORTED_AT_ONCE = 100_000


@dataclass(frozen=True, slots=True)
class Batch:
    """int64[texts, tokens] each; `following` are the tokens that `english` should foretell."""

    french: Tensor
    english: Tensor
    following: Tensor

    @property
    def tokens(self) -> int:
        """English tokens to foretell."""
        return int((self.following != NOTHING).sum())

    def to(self, device: str) -> Batch:
        """The same on `device`."""
        return Batch(*(part.to(device, non_blocking=True) for part in (self.french, self.english, self.following)))


def draw(
    packed: Packed,
    weights: Callable[[], npt.NDArray[np.float32]],
    tokens: int,
    longest: int,
    seed: int,
) -> Iterator[Batch]:
    """Batches without end, of about `tokens` places a side; `weights()` is asked at the beginning of each block of
    drawn pairs. Texts of more than `longest` tokens are left out."""
    chance = np.random.default_rng(seed)
    lengths = np.maximum(packed.french.lengths, packed.english.lengths)
    usable = np.flatnonzero(lengths < longest)
    while True:
        shares = weights()[usable].astype(np.float64)
        rows = chance.choice(usable, min(_SORTED_AT_ONCE, len(usable)), replace=False, p=shares / shares.sum())
        now = weights()
        for batch in _grouped(packed, rows, tokens, chance):
            if weights() is not now:
                break
            yield laid_out(packed.french, packed.english, batch)


def _grouped(
    packed: Packed, rows: npt.NDArray[np.intp], tokens: int, chance: np.random.Generator
) -> list[npt.NDArray[np.intp]]:
    french, english = packed.french.lengths[rows], packed.english.lengths[rows]
    order = np.lexsort((chance.random(len(rows)), english, french))
    groups = list(_cut(rows[order], french[order] + 1, english[order] + 1, tokens))
    chance.shuffle(groups)
    return groups


def _cut(
    rows: npt.NDArray[np.intp], french: npt.NDArray[np.int64], english: npt.NDArray[np.int64], tokens: int
) -> Iterator[npt.NDArray[np.intp]]:
    first, widest = 0, (0, 0)
    for at in range(len(rows)):
        own = (int(french[at]), int(english[at]))
        wide = (max(widest[0], own[0]), max(widest[1], own[1]))
        if at > first and sum(wide) * (at + 1 - first) > 2 * tokens:
            yield rows[first:at]
            first, wide = at, own
        widest = wide
    yield rows[first:]


def laid_out(french: Side, english: Side, rows: npt.NDArray[np.intp]) -> Batch:
    """The pairs of `rows`, each closed with END and filled up with BLANK."""
    source = _filled_up([[*french[row], END] for row in rows], BLANK)
    before = _filled_up([[START, *english[row]] for row in rows], BLANK)
    after = _filled_up([[*english[row], END] for row in rows], NOTHING)
    return Batch(source, before, after)


def _filled_up(texts: list[list[int]], filling: int) -> Tensor:
    found = np.full((len(texts), max(map(len, texts))), filling, np.int64)
    for row, text in enumerate(texts):
        found[row, : len(text)] = text
    return torch.from_numpy(found)
