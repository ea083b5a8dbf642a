"""The texts to translate: a sample article, and one ten times as long with no sentence twice."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from desktop_app.assets import resource
from desktop_app.core.model import Article, Briefing
from desktop_app.steps.clean import Clean
from desktop_app.steps.sentences import sentence_spans

SAMPLES = ("communique", "economie", "portrait")
_OPENINGS = (
    "",
    "Selon la même source, ",
    "Comme l'an dernier, ",
    "Ce jour-là, ",
    "D'après nos informations, ",
    "Dans la région, ",
    "Une semaine plus tôt, ",
    "À la surprise générale, ",
    "Depuis le printemps, ",
    "De son côté, ",
    "Aux dernières nouvelles, ",
    "Pour la deuxième fois, ",
)
_PARAGRAPH = 3


def article() -> str:
    """The sample communiqué with its lost accents repaired: some 400 words, as long as a news item."""
    *_, briefing = Clean()(Briefing(Article(_sample("communique"))))
    return briefing.article.text


def long_text() -> str:
    """Sentences of all samples, each copy with another opening, in paragraphs: ten times the article."""
    wanted = 10 * len(article())
    sentences, length = list[str](), 0
    for sentence in _varied():
        sentences.append(sentence)
        length += len(sentence) + 1
        if length >= wanted:
            break
    starts = range(0, len(sentences), _PARAGRAPH)
    return "\n".join(" ".join(sentences[start : start + _PARAGRAPH]) for start in starts)


def _varied() -> Iterator[str]:
    sentences = list(dict.fromkeys(_sentences()))
    for opening, sentence in itertools.product(_OPENINGS, sentences):
        yield f"{opening}{sentence[0].lower()}{sentence[1:]}" if opening else sentence


def _sentences() -> Iterator[str]:
    for text in map(_sample, SAMPLES):
        for span, _ in sentence_spans(text):
            sentence = span.of(text)
            if re.search(r"[.!?]\W*\Z", sentence):
                yield sentence


def _sample(name: str) -> str:
    return resource(f"samples/{name}.txt").read_text(encoding="utf-8")
