"""Fit the words for a translation's score: `python -m tools.fit_confidence PAIRS.tsv [--package FOLDER] [--beam N]`.

PAIRS.tsv holds French, a tab, and a human English translation on each line. The French is translated; each English is
compared with the human one by chrF (Popović 2015: F-score, beta 2, of character n-grams, 1 to 6, blanks left out).
Sentences in the worst fifth by chrF count as bad. The bounds of desktop_app/core/confidence.py are chosen on every
other line and judged on the lines between. Sentences of fewer than eight French words are left out: for them chrF
tells a free rendering ("Of course") from a wrong one no better than chance.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.assets import resource
from desktop_app.engines.translator import Engine
from desktop_app.packages.find import choose_package

LEAST_WORDS = 8
BAD_SHARE = 0.2
DOUBTFUL_PRECISION = 0.4
"""Of the sentences called doubtful, at least so many are bad: twice as many as of all."""
SURE_ERROR = 0.1
"""Of the sentences called sure, at most so many are bad: half as many as of all."""
FEWEST = 40
"""Sentences a bound must leave on its side to be believed."""
_WINDOW = 40


@dataclass(frozen=True, slots=True)
class Scored:
    """One sentence: what the engine thought of its English, and how near the human one it is (0 to 1)."""

    score: float
    chrf: float


@dataclass(frozen=True, slots=True)
class Bounds:
    """Mean log-probabilities: below `doubtful` is doubtful, above `sure` is sure; `bad` is a chrF."""

    doubtful: float
    sure: float
    bad: float


def chrf(english: str, reference: str, orders: int = 6, beta: float = 2.0) -> float:
    """chrF of one sentence, 0 to 1; orders for which either side is too short are left out."""
    hypothesis, human = ("".join(text.split()) for text in (english, reference))
    pairs = [(_grams(hypothesis, order), _grams(human, order)) for order in range(1, orders + 1)]
    shares = [_shares(found, wanted) for found, wanted in pairs if found and wanted]
    if not shares:
        return 0.0
    precision, recall = (sum(share) / len(shares) for share in zip(*shares, strict=True))
    weight = beta * beta
    return (1 + weight) * precision * recall / (weight * precision + recall) if precision + recall else 0.0


def _grams(text: str, order: int) -> Counter[str]:
    return Counter(text[start : start + order] for start in range(len(text) - order + 1))


def _shares(found: Counter[str], wanted: Counter[str]) -> tuple[float, float]:
    common = (found & wanted).total()
    return common / found.total(), common / wanted.total()


def fitted(sentences: Sequence[Scored]) -> Bounds:
    """The widest bounds that keep DOUBTFUL_PRECISION and SURE_ERROR on `sentences`. Raises ValueError for too few."""
    bad = sorted(sentence.chrf for sentence in sentences)[int(BAD_SHARE * len(sentences))]
    ranked = sorted(sentences, key=lambda sentence: sentence.score)
    places = range(FEWEST, len(ranked) - FEWEST)
    doubtful = [place for place in places if bad_share(ranked[:place], bad) >= DOUBTFUL_PRECISION]
    sure = [place for place in places if bad_share(ranked[place:], bad) <= SURE_ERROR]
    if not doubtful or not sure:
        raise ValueError("no bound keeps what is asked of it")
    surest = ranked[min(sure)].score
    return Bounds(round(min(ranked[max(doubtful)].score, surest), 2), round(surest, 2), bad)


def bad_share(sentences: Sequence[Scored], bad: float) -> float:
    """Which part of `sentences` is bad."""
    return sum(sentence.chrf < bad for sentence in sentences) / max(1, len(sentences))


def judged(sentences: Sequence[Scored], bounds: Bounds) -> str:
    """How the three words do on `sentences`, as Markdown."""
    groups = {
        "sure": [one for one in sentences if one.score > bounds.sure],
        "check": [one for one in sentences if bounds.doubtful <= one.score <= bounds.sure],
        "doubtful": [one for one in sentences if one.score < bounds.doubtful],
    }
    every_bad = sum(one.chrf < bounds.bad for one in sentences)
    lines = ["| word | sentences | bad among them | of all bad | mean chrF |", "|---|---|---|---|---|"]
    for word, group in groups.items():
        bad = sum(one.chrf < bounds.bad for one in group)
        mean = sum(one.chrf for one in group) / max(1, len(group))
        lines.append(
            f"| {word} | {len(group) / len(sentences):.0%} | {bad_share(group, bounds.bad):.0%} "
            f"| {bad / max(1, every_bad):.0%} | {100 * mean:.0f} |"
        )
    return "\n".join(lines)


def translated(pairs: Sequence[tuple[str, str]], engine: Engine) -> list[Scored]:
    """Each pair of French and human English, translated and compared."""
    found: list[Scored] = []
    for start in range(0, len(pairs), _WINDOW):
        window = pairs[start : start + _WINDOW]
        english = engine.translations([french for french, _ in window])
        for (_, reference), one in zip(window, english, strict=True):
            if one.score is not None:
                found.append(Scored(one.score, chrf(one.text, reference)))
    return found


def main() -> None:
    """Translate, fit, judge, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--package", type=Path, default=resource("packages/fr_en"))
    parser.add_argument("--beam", type=int, default=2)
    options = parser.parse_args()
    lines = [line.split("\t") for line in options.pairs.read_text("utf-8").splitlines()]
    pairs = [(french, english) for french, english in lines if len(french.split()) >= LEAST_WORDS]
    sentences = translated(pairs, Engine(choose_package(options.package), options.beam))
    bounds = fitted(sentences[::2])
    print(f"DOUBTFUL = {bounds.doubtful}, SURE = {bounds.sure}; bad is a chrF below {100 * bounds.bad:.0f}")
    print(judged(sentences[1::2], bounds))


if __name__ == "__main__":
    main()
