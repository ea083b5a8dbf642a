"""Annotated text: reading it, and cutting it into the lines that the recogniser reads at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.text import Span
from desktop_app.engines.name_network import LABELS
from desktop_app.engines.recogniser import pieces

_FURNITURE = "Partager cet article"
"""Begins the links under some articles of WiNER-fr; what follows is not annotated."""


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """Where a name stands, and one of LABELS."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A text with its names, in order and without overlaps."""

    identity: str
    text: str
    names: tuple[Name, ...]


def read_samples(path: Path) -> tuple[Sample, ...]:
    """The samples of a file of JSON lines: {"id", "text", "ents": [[start, end, label]]}; other labels are left out."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return tuple(_sample(row["id"], row["text"], row["ents"]) for row in rows)


def write_samples(path: Path, samples: Iterable[Sample]) -> None:
    """The inverse of `read_samples`."""
    with path.open("w", encoding="utf-8") as lines:
        for sample in samples:
            names = [[name.span.start, name.span.end, name.label] for name in sample.names]
            row = {"id": sample.identity, "text": sample.text, "ents": names}
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def _sample(identity: str, text: str, entities: list[tuple[int, int, str]]) -> Sample:
    end = text.find(_FURNITURE)
    end = len(text) if end < 0 else end
    names = [Name(Span(start, stop), label) for start, stop, label in entities if label in LABELS and stop <= end]
    return Sample(identity, text[:end], tuple(without_overlaps(names)))


def without_overlaps(names: Iterable[Name]) -> Iterator[Name]:
    """The names in order; of those that overlap the first, and of those that begin together the longest."""
    end = 0
    for name in sorted(names, key=lambda one: (one.span.start, -one.span.end)):
        if name.span.start >= end:
            yield name
            end = name.span.end


def cut_into_lines(sample: Sample) -> Iterator[Sample]:
    """A sample for each piece that the recogniser reads; names cut in two by a piece's end are left out."""
    for piece in pieces(sample.text):
        inside = (name for name in sample.names if piece.contains(name.span))
        names = tuple(Name(name.span.shifted(-piece.start), name.label) for name in inside)
        yield Sample(sample.identity, piece.of(sample.text), names)
