"""Which annotated text the network is trained on, and which is kept for measuring it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.french.gazetteer import load_gazetteer
from tools.train_names.completion import completed
from tools.train_names.samples import Sample, read_samples

_REPORTS, _SENTENCES = 5, 8
"""Of POPCORN every fifth report is held out, of Sequoia every eighth sentence."""

_DRUG_NOTICES = "emea"
"""The part of Sequoia that is left out altogether: its names are those of drugs."""


def held_out(data: Path) -> dict[str, tuple[Sample, ...]]:
    """The texts to measure on, by name; `data` is the folder of the annotated files."""
    return {
        "Wikinews": read_samples(data / "winer_dev.jsonl"),
        "reports (POPCORN)": read_samples(data / "popcorn_train.jsonl")[::_REPORTS],
        "Wikipedia and Europarl (Sequoia)": _sequoia(data)[::_SENTENCES],
    }


def to_train_on(data: Path) -> tuple[Sample, ...]:
    """All other text that may be used. POPCORN marks some well-known places and leaves others; they are added."""
    gazetteer = load_gazetteer()
    reports, sentences = read_samples(data / "popcorn_train.jsonl"), _sequoia(data)
    kept = (report for number, report in enumerate(reports) if number % _REPORTS)
    return (
        *read_samples(data / "winer_train.jsonl"),
        *(completed(report, gazetteer) for report in (*kept, *read_samples(data / "popcorn_syn.jsonl"))),
        *(sentence for number, sentence in enumerate(sentences) if number % _SENTENCES),
    )


def _sequoia(data: Path) -> tuple[Sample, ...]:
    return tuple(one for one in read_samples(data / "sequoia_other.jsonl") if _DRUG_NOTICES not in one.identity)
