"""The articles of the folder news, their summaries, and long texts made of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice, product
from pathlib import Path

from desktop_app.steps.sentences import sentence_spans

NEWS = Path(__file__).resolve().parent / "news"
KINDS = {"first": "begin with the news", "later": "begin otherwise"}
"""The folders of the articles."""

_OPENINGS = ("", "Selon la même source, ", "Dans la région, ", "Une semaine plus tôt, ", "À la surprise générale, ")
_PART = "\n---\n"


@dataclass(frozen=True, slots=True)
class NewsText:
    """An article cut into sentences, and what a person made of it."""

    name: str
    kind: str
    """One of KINDS."""
    title: str
    sentences: tuple[str, ...]
    summaries: tuple[str, str]
    """One sentence, and three."""


def read_news(folder: Path = NEWS) -> tuple[NewsText, ...]:
    """All articles, by folder and file name; ValueError for a file that is not as news/README.md says."""
    return tuple(read_text(path) for kind in KINDS for path in sorted((folder / kind).glob("*.txt")))


def read_text(path: Path) -> NewsText:
    """The article of one file; ValueError if a part is missing."""
    parts = path.read_text(encoding="utf-8").split(_PART)
    title, _, body = parts[0].partition("\n\n")
    if len(parts) != 3 or not all(part.strip() for part in (title, body, *parts)):
        raise ValueError(f"{path.name} is not a title, an article and two summaries.")
    return NewsText(path.stem, path.parent.name, title, cut(body), (parts[1].strip(), parts[2].strip()))


def cut(text: str) -> tuple[str, ...]:
    """The sentences of `text`, as the program cuts them."""
    return tuple(span.of(text) for span, _ in sentence_spans(text))


def long_text(texts: tuple[NewsText, ...], length: int) -> tuple[str, ...]:
    """The first `length` of all sentences, told again with other openings where they run out; none stands twice."""
    told = tuple(dict.fromkeys(chain.from_iterable(text.sentences for text in texts)))
    retold = (f"{opening}{_lowered(one)}" if opening else one for opening, one in product(_OPENINGS, told))
    sentences = tuple(islice(retold, length))
    if len(sentences) < length:
        raise ValueError(f"There are {len(sentences)} sentences, not {length}.")
    return sentences


def _lowered(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
