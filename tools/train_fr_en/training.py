"""Training: a warm-up, a long stretch at one rate, a decline to zero; the moving mean of the weights is what counts.

Source of the schedule: A. Hägele et al., Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations,
NeurIPS 2024. A stretch can be stopped and gone on with at any step; the decline is begun from a copy of it.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from tools.train_fr_en.batches import NOTHING, Batch, draw
from tools.train_fr_en.muon import Muon
from tools.train_fr_en.network import Network, Size

if TYPE_CHECKING:
    from tools.train_fr_en.packing import Packed

STEADY, MEAN = "steady.pt", "mean.pt"
"""Files of a run: all that is needed to go on, and the mean of the weights alone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    steps: int = 10_000
    """Updates until this training ends; or fewer where `minutes` are over first."""
    minutes: float = float("inf")
    decline: float = 0.3
    """Last share of the steps, or of the minutes, in which the rate falls to zero; 0 to go on at one rate."""
    narrow: float = 0.2
    """Last share trained on what is closest to news."""
    warm_up: int = 300
    """Updates, after a beginning and after each resumption."""
    tokens: int = 3000
    """English tokens in an update, about."""
    longest: int = 64
    matrix_rate: float = 0.02
    rate: float = 0.002
    smoothing: float = 0.1
    memory: float = 0.999
    """Of the moving mean of the weights, an update."""
    save_every: int = 250
    seed: int = 1
    device: str = "cpu"


def half_precision(device: str) -> torch.autocast:
    """bfloat16 where it is fast."""
    return torch.autocast(device, torch.bfloat16, enabled=device != "cpu")


class Trainer:
    """A network with its optimisers and the mean of its weights; can be written to a file and read again."""

    def __init__(self, network: Network, plan: Plan) -> None:
        self.plan, self.network = plan, network.to(plan.device)
        self.mean = copy.deepcopy(self.network).eval().requires_grad_(False)
        matrices = [weight for name, weight in network.named_parameters() if weight.ndim == 2 and "emb" not in name]
        others = [weight for name, weight in network.named_parameters() if weight.ndim != 2 or "emb" in name]
        self._muon = Muon(matrices, plan.matrix_rate)
        self._adam = torch.optim.AdamW(others, plan.rate, (0.9, 0.98), eps=1e-9, weight_decay=0.0, fused=True)
        self._others = others
        self.step = 0

    def update(self, batch: Batch, share: float) -> float:
        """Learn from `batch` at `share` of the rates; the loss, nats a token, label smoothing counted in."""
        batch = batch.to(self.plan.device)
        with half_precision(self.plan.device):
            loss = loss_of(self.network, batch, self.plan.smoothing)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._others, 1.0)
        for optimiser, rate in ((self._muon, self.plan.matrix_rate), (self._adam, self.plan.rate)):
            optimiser.param_groups[0]["lr"] = rate * share
            optimiser.step()
            optimiser.zero_grad()
        self.step += 1
        self._remember()
        return float(loss.detach()) if self.step % 50 == 0 else float("nan")

    def _remember(self) -> None:
        memory = min(self.plan.memory, (self.step + 1) / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.mean.parameters()), list(self.network.parameters()), 1 - memory)

    def save(self, folder: Path, name: str = STEADY) -> None:
        """Write all that `load` needs, and the mean apart."""
        state = {
            "size": asdict(self.network.size),
            "step": self.step,
            "network": self.network.state_dict(),
            "mean": self.mean.state_dict(),
            "adam": self._adam.state_dict(),
            "muon": self._muon.state_dict(),
        }
        _write(state, folder / name)
        write_mean(self.mean, folder / MEAN)

    def load(self, path: Path) -> None:
        """Go on where `save` was called."""
        state = torch.load(path, map_location=self.plan.device, weights_only=True)
        self.step = state["step"]
        for part, name in ((self.network, "network"), (self.mean, "mean"), (self._adam, "adam"), (self._muon, "muon")):
            part.load_state_dict(state[name])


def train(trainer: Trainer, packed: Packed, folder: Path, report: Callable[[str], None], judged: Packed | None) -> None:
    """Train as the plan says, with a file in `folder` every so often; `judged` pairs are never learnt from."""
    plan, began, first = trainer.plan, time.monotonic(), trainer.step
    passed = 0.0
    batches = draw(packed, lambda: _weights(packed, passed, plan), plan.tokens, plan.longest, plan.seed + first)
    seen, since = 0, time.monotonic()
    for batch in batches:
        passed = max((trainer.step - first) / plan.steps, (time.monotonic() - began) / 60 / plan.minutes)
        if passed >= 1:
            break
        loss = trainer.update(batch, _share(passed, trainer.step - first, plan))
        seen += batch.tokens
        if loss == loss:
            pace = seen / (time.monotonic() - since)
            report(f"step {trainer.step} loss {loss:.3f} {pace:.0f} tokens/s {100 * passed:.1f} %")
            seen, since = 0, time.monotonic()
        if trainer.step % plan.save_every == 0:
            _keep(trainer, folder, report, judged)
    _keep(trainer, folder, report, judged)


def _weights(packed: Packed, passed: float, plan: Plan):  # type: ignore[no-untyped-def]
    return packed.narrow if passed >= 1 - plan.narrow else packed.broad


def _share(passed: float, since: int, plan: Plan) -> float:
    """Of the rates, `since` the beginning or the resumption."""
    falling = min(1.0, (1 - passed) / plan.decline) if plan.decline else 1.0
    return min(1.0, (since + 1) / plan.warm_up) * falling


def _keep(trainer: Trainer, folder: Path, report: Callable[[str], None], judged: Packed | None) -> None:
    trainer.save(folder)
    if judged:
        report(f"step {trainer.step} judged {judge(trainer.mean, judged, trainer.plan.device):.4f} nats a token")


def loss_of(network: Network, batch: Batch, smoothing: float = 0.0) -> torch.Tensor:
    """Mean cross-entropy, nats a token."""
    states = network(batch.french, batch.english)
    counted = batch.following != NOTHING
    scores = network.scores(states[counted]).float()
    return functional.cross_entropy(scores, batch.following[counted], label_smoothing=smoothing)


def judge(network: Network, packed: Packed, device: str) -> float:
    """Mean cross-entropy over all of `packed`, nats a token."""
    total, tokens = 0.0, 0
    with torch.no_grad(), half_precision(device):
        for batch in _all(packed):
            total += float(loss_of(network, batch.to(device))) * batch.tokens
            tokens += batch.tokens
    return total / max(tokens, 1)


def _all(packed: Packed) -> Iterator[Batch]:
    import numpy as np

    from tools.train_fr_en.batches import laid_out

    order = np.argsort(packed.french.lengths)
    for first in range(0, len(order), 64):
        yield laid_out(packed.french, packed.english, order[first : first + 64])


def write_mean(network: Network, path: Path) -> None:
    """Write the weights of `network` and its size."""
    _write({"size": asdict(network.size), "network": network.state_dict()}, path)


def read_mean(path: Path) -> Network:
    """What `write_mean` wrote."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    network = Network(Size(**state["size"]))
    network.load_state_dict(state["network"])
    return network.eval()


def _write(state: dict[str, object], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".part")
    torch.save(state, temporary)
    temporary.replace(path)
