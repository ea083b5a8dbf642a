"""How good a gist is: beside the first sentences of the article, sumy's methods, chance and the best there could be.

    python benchmarks/gist.py [--quick] [--json] [--show METHOD] [--dangling METHOD]

Sixty articles of our own with two summaries each (news/README.md); ROUGE by rouge.py, the mean over both summaries;
dangling starts and broken quotations by gist_judges.py; the difference to the first sentences with a paired bootstrap
interval of 95 % over the articles; "news" is the share of gists that hold the sentence nearest to the short summary.
CPU seconds by length. --quick draws chance less often, times sumy on short texts alone, and leaves out the lengths and
methods that no goal names. --show prints what a method chose at three sentences, --dangling what is held against it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # so that this file can be run by its path

from benchmarks.gist_judges import breaks_quotation, dangles
from benchmarks.gist_methods import SUMY, Method, against, best_against, chance, lead, offering, sumy
from benchmarks.gist_texts import KINDS, NewsText, long_text, read_news
from benchmarks.rouge import Rouge, mean_rouge, rouge, words
from desktop_app.core.gist import GistMethod

LENGTHS = {"1 sentence": lambda _: 1, "3 sentences": lambda _: 3, "10 %": lambda count: max(1, round(count / 10))}
OURS, LEAD, CHANCE, BEST = "Dragoman", "first sentences", "chance", "best possible (greedy)"
GOALS = {
    "mean ROUGE over the first, 3 sentences": 0.3,
    "mean ROUGE over the first, 1 sentence": 2.5,
    "dangling %, 3 sentences": 2.0,
    "broken quotations %, 3 sentences": 2.5,
    "CPU s for 2000 sentences": 3.0,
}
TIMED = (50, 200, 500, 1000, 2000)
BEHEADED = "beheaded"
_NAMED = {"all": "all articles", BEHEADED: "those that begin with the news, without their first sentence"}
PATIENCE = 60.0
"""CPU seconds: a text that will probably take longer is not tried."""
RESAMPLES = 10_000


@dataclass(frozen=True, slots=True)
class Gist:
    """What was chosen of one text, and what it is worth."""

    rouge: Rouge
    by_summary: tuple[float, float]
    """Mean ROUGE against the one sentence and against the three."""
    chosen: float
    words: float
    dangling: float
    broken: float
    """Numbers of sentences; the mean of them where it was drawn by chance."""
    news: float
    """1 if it holds the sentence that alone is nearest to the short summary, else 0."""


def judged(text: NewsText, chosen: Sequence[int]) -> Gist:
    """The worth of some sentences of `text`."""
    sentences = [text.sentences[place] for place in chosen]
    summary = [word for sentence in sentences for word in words(sentence)]
    each = [against(summary, [words(reference)]) for reference in text.summaries]
    return Gist(
        rouge=mean_rouge(each),
        by_summary=(each[0].mean, each[1].mean),
        chosen=len(chosen),
        words=sum(any(map(str.isalnum, word)) for sentence in sentences for word in sentence.split()),
        dangling=sum(dangles(text.sentences, place, set(chosen)) for place in chosen),
        broken=sum(map(breaks_quotation, sentences)),
        news=float(news_of(text) in chosen),
    )


@cache
def news_of(text: NewsText) -> int:
    """The place of the sentence that alone is nearest to the short summary."""
    reference = words(text.summaries[0])
    return max(range(len(text.sentences)), key=lambda place: rouge(words(text.sentences[place]), reference).mean)


def mean_gist(gists: Sequence[Gist]) -> Gist:
    """The mean of several draws."""

    def mean(part: Callable[[Gist], float]) -> float:
        return sum(map(part, gists)) / len(gists)

    return Gist(
        rouge=mean_rouge([gist.rouge for gist in gists]),
        by_summary=(mean(lambda gist: gist.by_summary[0]), mean(lambda gist: gist.by_summary[1])),
        chosen=mean(lambda gist: gist.chosen),
        words=mean(lambda gist: gist.words),
        dangling=mean(lambda gist: gist.dangling),
        broken=mean(lambda gist: gist.broken),
        news=mean(lambda gist: gist.news),
    )


def methods(quick: bool = False) -> dict[str, Method]:
    """Those that look at the text alone, by name; `quick` leaves out sumy's as the program offers them."""
    stock = {f"sumy {name}": sumy(name) for name in SUMY}
    offered = {} if quick else {f"{method.title} in {OURS}": offering(method) for method in list(GistMethod)[1:]}
    return {OURS: offering(GistMethod.NEWS), LEAD: lead, **stock, **offered}


def gists_of(texts: Sequence[NewsText], length: Callable[[int], int], quick: bool) -> dict[str, list[Gist]]:
    """For each method the gist of each text, at the number of sentences that `length` makes of theirs."""
    found = {
        name: [judged(text, method(text.sentences, length(len(text.sentences)))) for text in texts]
        for name, method in methods(quick).items()
    }
    draws = 3 if quick else 20
    found[CHANCE] = [mean_gist([_drawn(text, length, seed) for seed in range(draws)]) for text in texts]
    found[BEST] = [_best(text, length) for text in texts]
    return found


def _drawn(text: NewsText, length: Callable[[int], int], seed: int) -> Gist:
    return judged(text, chance(seed)(text.sentences, length(len(text.sentences))))


def _best(text: NewsText, length: Callable[[int], int]) -> Gist:
    method = best_against([words(reference) for reference in text.summaries])
    return judged(text, method(text.sentences, length(len(text.sentences))))


def interval(differences: Sequence[float], resamples: int = RESAMPLES) -> tuple[float, float]:
    """The 95 % of means of as many differences, drawn anew, that lie in the middle; the same at each run."""
    import numpy as np

    values = np.array(differences)
    drawn = np.random.default_rng(0).integers(0, len(values), (resamples, len(values)))
    low, high = np.percentile(values[drawn].mean(axis=1), (2.5, 97.5))
    return float(low), float(high)


@dataclass(frozen=True, slots=True)
class Row:
    """A method at one length, over some texts; ROUGE and `over` 0..100, shares in percent of the sentences chosen."""

    length: str
    texts: str
    method: str
    one: float
    two: float
    longest: float
    mean: float
    over: float
    """Mean ROUGE above that of the first sentences."""
    low: float
    high: float
    over_short: float
    over_long: float
    """The same against the summary of one sentence, and of three, alone."""
    words: float
    dangling: float
    broken: float
    news: float


def rows(length: str, texts: str, found: dict[str, list[Gist]]) -> Iterator[Row]:
    """A row for each method."""
    first = found[LEAD]
    for method, gists in found.items():
        whole = mean_gist(gists)
        differences = [gist.rouge.mean - other.rouge.mean for gist, other in zip(gists, first, strict=True)]
        beginning = mean_gist(first)
        low, high = interval(differences)
        yield Row(
            length,
            texts,
            method,
            whole.rouge.one,
            whole.rouge.two,
            whole.rouge.longest,
            whole.rouge.mean,
            sum(differences) / len(differences),
            low,
            high,
            whole.by_summary[0] - beginning.by_summary[0],
            whole.by_summary[1] - beginning.by_summary[1],
            whole.words,
            100 * whole.dangling / whole.chosen,
            100 * whole.broken / whole.chosen,
            100 * whole.news,
        )


def measured(texts: Sequence[NewsText], quick: bool) -> list[Row]:
    """The lengths one by one: all texts together, those of each kind, and those of the first kind beheaded."""
    table = list[Row]()
    for name, length in list(LENGTHS.items())[: 2 if quick else None]:
        found = gists_of(texts, length, quick)
        table += rows(name, "all", found)
        for kind in KINDS:
            of_kind = {
                method: [gist for gist, text in zip(gists, texts, strict=True) if text.kind == kind]
                for method, gists in found.items()
            }
            table += rows(name, kind, of_kind)
        if not quick:
            table += rows(name, BEHEADED, gists_of(beheaded(texts), length, quick))
    return table


def beheaded(texts: Sequence[NewsText]) -> list[NewsText]:
    """Those that begin with the news, without their first sentence: what is left when a page shows it elsewhere."""
    return [replace(text, sentences=text.sentences[1:]) for text in texts if text.kind == next(iter(KINDS))]


def times(method: Method, lengths: Sequence[int], texts: tuple[NewsText, ...]) -> dict[int, float]:
    """CPU seconds to choose three sentences of so many, until it takes too long."""
    method(texts[0].sentences, 3)  # imports what is imported late
    taken = dict[int, float]()
    for length in lengths:
        if taken and _expected(taken, length) > PATIENCE:
            break
        sentences = long_text(texts, length)
        started = time.process_time()
        method(sentences, 3)
        taken[length] = time.process_time() - started
    return taken


def _expected(taken: dict[int, float], length: int) -> float:
    last = max(taken)
    return taken[last] * (length / last) ** 2


def show_rows(table: Sequence[Row]) -> None:
    """A table for each length and kind of text."""
    for length in LENGTHS:
        for texts in ("all", *KINDS, BEHEADED):
            if not any((row.length, row.texts) == (length, texts) for row in table):
                continue
            print(f"\n{length}, {_NAMED.get(texts) or 'those that ' + KINDS[texts]}")
            print(f"{'':26}  R-1   R-2   R-L  mean   over the first [95 %]   words  dangling  broken   news")
            for row in table:
                if (row.length, row.texts) == (length, texts):
                    scores = f"{row.one:5.1f} {row.two:5.1f} {row.longest:5.1f} {row.mean:5.1f}"
                    over = f"{row.over:+6.2f} [{row.low:+6.2f}, {row.high:+6.2f}]"
                    shares = f"{row.dangling:7.1f} % {row.broken:5.1f} % {row.news:4.0f} %"
                    print(f"{row.method:26}{scores}  {over} {row.words:6.0f} {shares}")


def reached(table: Sequence[Row], seconds: dict[int, float]) -> dict[str, float]:
    """What was measured for each of GOALS."""
    mine = {row.length: row for row in table if row.method == OURS and row.texts == "all"}
    one, three = mine["1 sentence"], mine["3 sentences"]
    return dict(zip(GOALS, (three.over, one.over, three.dangling, three.broken, seconds[TIMED[-1]]), strict=True))


def show_gists(texts: Sequence[NewsText], method: Method, faulty_alone: bool) -> None:
    """What `method` chose at three sentences; or of that only what the judge holds against it."""
    for text in texts:
        chosen = method(text.sentences, 3)
        print(f"\n{text.kind}/{text.name}: {text.title}")
        for place in chosen:
            faults = "dangles " * dangles(text.sentences, place, set(chosen))
            faults += "broken " * breaks_quotation(text.sentences[place])
            if faults or not faulty_alone:
                print(f"  {place:3} {faults}{text.sentences[place]}")


def main() -> None:
    """Measure, print, and with --json end with one line for programs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="chance drawn less often, sumy timed on short texts alone")
    parser.add_argument("--json", action="store_true", help="one object on the last line")
    parser.add_argument("--show", metavar="METHOD", choices=list(methods()), help="print its gists of three sentences")
    parser.add_argument("--dangling", metavar="METHOD", choices=list(methods()), help="print the faulty ones alone")
    options = parser.parse_args()
    texts = read_news()
    if options.show or options.dangling:
        show_gists(texts, methods()[options.show or options.dangling], bool(options.dangling))
        return
    table = measured(texts, options.quick)
    show_rows(table)
    mine = times(methods()[OURS], TIMED, texts)
    theirs = times(sumy("LexRank", memory=False), TIMED[:2] if options.quick else TIMED, texts)
    print("\nCPU seconds      " + "".join(f"{length:8}" for length in TIMED) + "  sentences")
    for name, taken in ((OURS, mine), ("sumy LexRank", theirs)):
        print(f"{name:17}" + "".join(f"{taken[length]:8.2f}" if length in taken else "       -" for length in TIMED))
    figures = reached(table, mine)
    print()
    for goal, wanted in GOALS.items():
        print(f"{goal:42}{figures[goal]:8.2f}   wanted {'at least' if 'ROUGE' in goal else 'at most'} {wanted}")
    if options.json:
        times_taken = {OURS: mine, "sumy LexRank": theirs}
        found = {"rows": [asdict(row) for row in table], "cpu_seconds": times_taken, "reached": figures, "goals": GOALS}
        print(json.dumps(found))


if __name__ == "__main__":
    if "PYTHONHASHSEED" not in os.environ:  # sumy's LSA depends on it
        os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | {"PYTHONHASHSEED": "0"})
    main()
