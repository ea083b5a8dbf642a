"""Where a few sentences come from, in one line: for copies too small for the whole provenance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app import __version__
from desktop_app.core.days import said_day
from desktop_app.core.languages import english_name
from desktop_app.core.model import Briefing
from desktop_app.export.citation import citation
from desktop_app.export.printable import printable

_SHORT = 12
"""Characters of a SHA-256 that tell one text from another."""


def source_line(briefing: Briefing, sentences: Iterable[int]) -> str:
    """Which sentences these are, counted from 0 in order; from where; who translated them, when, with what."""
    return " ".join(_parts(briefing, tuple(sentences)))


def _parts(briefing: Briefing, sentences: tuple[int, ...]) -> Iterator[str]:
    article, package = briefing.article, briefing.package
    original = english_name(article.source)
    cited = citation(article.origin) or printable(article.name) or "pasted text"
    word = "Sentence" if len(sentences) == 1 else "Sentences"
    which = f"{word} {_numbers(sentences)} of {len(briefing.sentences)}"
    yield f"{which}, from {cited}, SHA-256 {article.sha256[:_SHORT]}…."
    if package is None:
        yield f"Not translated. Dragoman {__version__}"
        return
    day = f" on {said_day(briefing.translated_on)}" if briefing.translated_on else ""
    yield f"Machine translation{day}: check against the {original} before quoting."
    yield f"Dragoman {__version__}, package {package.source}-{package.target} {package.version}"


def _numbers(sentences: tuple[int, ...]) -> str:
    """As a reader counts them, from 1, with those that follow one another in one: "3–5, 8"."""
    runs: list[list[int]] = []
    for one in sentences:
        if runs and one == runs[-1][-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return ", ".join(f"{run[0] + 1}–{run[-1] + 1}" if len(run) > 1 else str(run[0] + 1) for run in runs)
