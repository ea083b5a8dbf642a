"""Training: in each round new damage and other names, the gazetteer partly hidden; the mean of all steps is kept."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.engines.name_features import NameFeatures, load_name_features
from desktop_app.engines.name_network import network_of
from desktop_app.engines.recogniser import Recogniser, make_recogniser
from desktop_app.french.gazetteer import Hidden
from tools.train_names.corruption import corrupted
from tools.train_names.exporting import weights
from tools.train_names.network import Size, make_untrained
from tools.train_names.samples import Sample, cut_into_lines
from tools.train_names.swapping import Pools, make_pools, swapped

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

_HIDDEN_SHARES, _WEIGHTS = (0.0, 0.3, 0.6, 1.0), (0.4, 0.3, 0.2, 0.1)
_FIRST_BATCH, _GROWTH = 400, 1.01
_SILENT = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and on what to train. Shares are of the lines read in one round."""

    rounds: float = 10.0
    seed: int = 1
    corrupted: float = 0.2
    swapped: float = 0.5
    batch: int = 1000
    """Tokens in the largest batch."""
    rate: float = 1e-3
    dropout: float = 0.3


def train(
    samples: Sequence[Sample],
    plan: Plan,
    size: Size,
    folder: Path,
    report: Callable[[str], None],
    judge: Callable[[Recogniser], str] | None = None,
) -> Language:
    """A trained pipeline. `judge`, where given, says after each round how good it is by then."""
    from thinc.api import Adam, NumpyOps, fix_random_seed, set_current_ops

    set_current_ops(NumpyOps(use_blis=False))  # numpy multiplies large matrices faster
    fix_random_seed(plan.seed)
    chance = random.Random(plan.seed)
    language = make_untrained(size, folder)
    features = load_name_features(language.vocab.strings)
    lines = [line for sample in samples for line in cut_into_lines(sample)]
    reader = _Reader(language, features, make_pools(samples), plan, chance)
    language.initialize(lambda: [reader.example(line, plain=True) for line in lines[:_SILENT]])
    total = round(plan.rounds * sum(len(language.make_doc(line.text)) for line in lines))
    optimizer = Adam(plan.rate, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    started, seen, step, loss = time.process_time(), 0, 0, 0.0
    next_report = total / max(1, round(plan.rounds))
    for batch in reader.batches(lines, total):
        optimizer.learn_rate = plan.rate * _pace(seen / total)
        loss += language.update(batch, drop=plan.dropout, sgd=optimizer)["ner"]
        seen, step = seen + sum(len(example) for example in batch), step + 1
        if seen >= next_report or seen >= total:
            next_report += total / max(1, round(plan.rounds))
            speed = seen / (time.process_time() - started)
            with language.use_params(optimizer.averages):
                verdict = judge(make_recogniser(folder, (network_of(weights(language)),))) if judge else ""
            report(f"step {step} share {seen / total:.2f} loss {loss:.0f} {speed:.0f} tokens/s {verdict}")
            loss = 0.0
    with language.use_params(optimizer.averages):
        averaged = language.get_pipe("ner").to_bytes()  # type: ignore[attr-defined]  # compiled, without stubs
    language.get_pipe("ner").from_bytes(averaged)  # type: ignore[attr-defined]
    return language


def _pace(share: float) -> float:
    """The learning rate as a share of the full one: rising at first, then falling to a tenth."""
    return min(1.0, 0.1 + share / 0.03, 1.0 - 0.9 * max(0.0, share - 0.4) / 0.6)


class _Reader:
    """Turns lines into batches of examples, each time with other damage, other names and other hidden entries."""

    def __init__(
        self, language: Language, features: NameFeatures, pools: Pools, plan: Plan, chance: random.Random
    ) -> None:
        self._language, self._features, self._pools = language, features, pools
        self._plan, self._chance = plan, chance

    def batches(self, lines: Sequence[Sample], total: int) -> Iterator[list[Example]]:
        """Batches that grow to the plan's size, until `total` tokens have been read."""
        batch: list[Example] = []
        size, tokens, read = float(min(_FIRST_BATCH, self._plan.batch)), 0, 0
        for example in self._endless(lines):
            batch.append(example)
            tokens += len(example)
            if tokens >= size or read + tokens >= total:
                yield batch
                read, size, tokens, batch = read + tokens, min(size * _GROWTH, self._plan.batch), 0, []
            if read >= total:
                return

    def _endless(self, lines: Sequence[Sample]) -> Iterator[Example]:
        while lines:
            for line in self._chance.sample(lines, len(lines)):
                yield self.example(self._varied(line))

    def _varied(self, line: Sample) -> Sample:
        if self._chance.random() < self._plan.swapped:
            line = swapped(line, self._pools, self._chance)
        return corrupted(line, self._chance) if self._chance.random() < self._plan.corrupted else line

    def example(self, line: Sample, *, plain: bool = False) -> Example:
        """What the network reads and what it should say; `plain` hides nothing of the gazetteer."""
        from spacy.training import Example
        from spacy.util import filter_spans

        read = self._language.make_doc(line.text)
        gold = read.copy()
        spans = [
            gold.char_span(name.span.start, name.span.end, label=name.label, alignment_mode="expand")
            for name in line.names
        ]
        gold.set_ents(filter_spans(span for span in spans if span is not None))
        return Example(self._features.write(read, None if plain else self._hidden()), gold)

    def _hidden(self) -> Hidden | None:
        share = self._chance.choices(_HIDDEN_SHARES, _WEIGHTS)[0]
        salt = self._chance.random()
        return (lambda parts: random.Random(hash((salt, parts))).random() < share) if share else None
