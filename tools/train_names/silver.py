"""Text that nobody annotated, with the names on which several recognisers agree."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.engines.recogniser import Recogniser
from tools.train_names.judging import names_found
from tools.train_names.samples import Sample, without_overlaps

_NAMELESS = 0.15
"""The share of lines without any name that is kept, so that their words are known too."""


def agreed(lines: Sequence[str], recognisers: Sequence[Recogniser], seed: int) -> Iterator[Sample]:
    """The lines of which all recognisers say the same; of those without names only some."""
    chance = random.Random(seed)
    for number, line in enumerate(lines):
        verdicts = {tuple(sorted(names_found(recogniser, line))) for recogniser in recognisers}
        if len(verdicts) == 1 and (any(verdicts) or chance.random() < _NAMELESS):
            yield Sample(f"silver/{number}", line, tuple(without_overlaps(verdicts.pop())))


def read_lines(path: Path) -> tuple[str, ...]:
    """The lines of a file of text; of lines with tabs the first column."""
    return tuple(line.partition("\t")[0] for line in path.read_text("utf-8").splitlines())
