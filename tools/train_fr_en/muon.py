"""The optimiser of the matrices: momentum whose directions are made equally strong.

Source: K. Jordan et al., Muon: An optimizer for hidden layers in neural networks, 2024; weight decay as in J. Liu et
al., Muon is Scalable for LLM Training, 2025.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

_STEP = (3.4445, -4.7750, 2.0315)
"""The polynomial that draws singular values towards one; five rounds of it bring them between 0.7 and 1.2."""
_ROUNDS = 5


class Muon(torch.optim.Optimizer):
    """Orthogonalised momentum for two-dimensional weights. Blocks of rows that belong to different parts of the
    attention, queries and keys and values, are treated apart: each is as wide as it is high."""

    def __init__(self, weights: Iterable[Tensor], rate: float, momentum: float = 0.95, decay: float = 0.01) -> None:
        super().__init__(weights, {"lr": rate, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        """Move each weight against its gradient."""
        for group in self.param_groups:
            directions = [self._direction(weight, group["momentum"]) for weight in group["params"]]
            for weight, direction in zip(group["params"], orthogonalised(directions), strict=True):
                weight.mul_(1 - group["lr"] * group["decay"]).add_(direction, alpha=-group["lr"])

    def _direction(self, weight: Tensor, momentum: float) -> Tensor:
        """The moving mean of the gradients, looked ahead (Nesterov)."""
        mean = self.state[weight].setdefault("mean", torch.zeros_like(weight))
        mean.lerp_(weight.grad, 1 - momentum)
        return weight.grad.lerp(mean, momentum)


def orthogonalised(matrices: Sequence[Tensor]) -> list[Tensor]:
    """Of each block, the nearest matrix of its shape with all singular values about one, larger for tall ones.

    Blocks of one shape are worked out together: small products one by one leave a processor mostly idle.
    """
    blocks = [block for matrix in matrices for block in _blocks(matrix)]
    found: dict[int, Tensor] = {}
    for shape in sorted({block.shape for block in blocks}):
        alike = [at for at, block in enumerate(blocks) if block.shape == shape]
        found |= zip(alike, _polar(torch.stack([blocks[at] for at in alike])), strict=True)
    left = iter(range(len(blocks)))
    return [torch.cat([found[next(left)] for _ in _blocks(matrix)]) for matrix in matrices]


def _blocks(matrix: Tensor) -> tuple[Tensor, ...]:
    """Two or three squares one over the other, else the whole."""
    rows, columns = matrix.shape
    return matrix.split(columns) if rows in (2 * columns, 3 * columns) else (matrix,)


def _polar(blocks: Tensor) -> Tensor:
    """Of each of `blocks` [blocks, rows, columns]."""
    rows, columns = blocks.shape[1:]
    wide = blocks.mT if rows > columns else blocks
    wide = wide / (wide.norm(dim=(1, 2), keepdim=True) + 1e-7)
    first, third, fifth = _STEP
    for _ in range(_ROUNDS):
        square = wide @ wide.mT
        wide = first * wide + torch.baddbmm(square, square, square, beta=third, alpha=fifth) @ wide
    return (wide.mT if rows > columns else wide) * max(1.0, rows / columns) ** 0.5
