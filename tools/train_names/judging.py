"""What a recogniser finds in annotated text, alone and after the rules of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from desktop_app.core.names import EntityKind
from desktop_app.engines.recogniser import Recogniser
from desktop_app.french.expressions import Found, find_expressions
from desktop_app.french.name_rules import settle_names
from tools.train_names.samples import Name, Sample
from tools.train_names.scoring import Score, score

_LABELS = {
    EntityKind.PERSON: "PER",
    EntityKind.PLACE: "LOC",
    EntityKind.ORGANISATION: "ORG",
    EntityKind.OTHER: "MISC",
}


def names_found(recogniser: Recogniser, text: str) -> tuple[Name, ...]:
    """What the network says, and nothing else."""
    return tuple(Name(span, _LABELS[kind]) for span, kind in recogniser.spans(text))


def names_settled(recogniser: Recogniser, text: str) -> tuple[Name, ...]:
    """What the network says, put right by the rules that the program applies."""
    names = [Found(span, kind) for span, kind in recogniser.spans(text)]
    settled = settle_names(text, names, find_expressions(text))
    return tuple(Name(one.span, _LABELS[one.kind]) for one in settled)


def judge(
    recogniser: Recogniser,
    samples: Sequence[Sample],
    finder: Callable[[Recogniser, str], Iterable[Name]] = names_found,
) -> dict[str, Score]:
    """The scores of `finder` with `recogniser` on whole texts."""
    found = [_plain(finder(recogniser, sample.text)) for sample in samples]
    return score(found, [_plain(sample.names) for sample in samples])


def _plain(names: Iterable[Name]) -> list[tuple[int, int, str]]:
    return [(name.span.start, name.span.end, name.label) for name in names]
