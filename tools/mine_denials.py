"""Ranks the words that stand beside negations which the fact ledger cannot explain in good translations.

    python tools/mine_denials.py PAIRS.tsv [--words 200] [--least 8]

PAIRS.tsv (or .tsv.xz) has a French sentence, a tab and its English in each line; what follows a second tab is passed
over. For each direction and language the words and pairs of words near an unexplained negation are counted against
those near the explained ones, and ranked by log-likelihood ratio (Dunning 1993): what stands high is a word that the
rules of `desktop_app/english/negation.py`, `turned.py` and `desktop_app/french/negation.py` may lack. What is adopted
is chosen by hand, and kept if it removes more false alarms than it hides errors. Words are printed, no sentences.
"""

from __future__ import annotations

import argparse
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import log
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from desktop_app.core.text import Span
from desktop_app.english.denial_pairs import DenialPairs
from desktop_app.english.negation import english_denials
from desktop_app.english.parallels import Parallels
from desktop_app.french.negation import french_denials

_WORD = re.compile(r"[a-zœæ]+")
_NEAR = 35


@dataclass(slots=True)
class Counts:
    """How many negations were unexplained and explained, and beside how many each word stood."""

    odd: int = 0
    plain: int = 0
    beside_odd: Counter[str] = field(default_factory=Counter)
    beside_plain: Counter[str] = field(default_factory=Counter)

    def add(self, words: set[str], is_odd: bool) -> None:
        """Count the words beside one negation."""
        self.odd, self.plain = self.odd + is_odd, self.plain + (not is_odd)
        (self.beside_odd if is_odd else self.beside_plain).update(words)

    def ranked(self, least: int) -> list[tuple[float, str]]:
        """The words that stand beside unexplained negations more often than beside others, best first."""
        rows = []
        for word, count in self.beside_odd.items():
            other = self.beside_plain[word]
            if count >= least and count * self.plain > other * self.odd:
                rows.append((likelihood_ratio(count, self.odd, other, self.plain), word))
        return sorted(rows, reverse=True)


def likelihood_ratio(first: int, of_first: int, second: int, of_second: int) -> float:
    """Twice the log of how much better two shares explain the counts than one (Dunning 1993)."""

    def fit(count: int, total: int, share: float) -> float:
        share = min(max(share, 1e-12), 1 - 1e-12)
        return count * log(share) + (total - count) * log(1 - share)

    both = (first + second) / max(1, of_first + of_second)
    own = fit(first, of_first, first / max(1, of_first)) + fit(second, of_second, second / max(1, of_second))
    return 2 * (own - fit(first, of_first, both) - fit(second, of_second, both))


def words_near(plain: str, place: Span) -> set[str]:
    """The words of a text in small letters near `place`, and each two that follow each other."""
    words = _WORD.findall(plain[max(0, place.start - _NEAR) : place.end + _NEAR])[1:-1]
    return {*words, *(f"{one} {other}" for one, other in pairwise(words))}


def read_pairs(path: Path) -> Iterator[tuple[str, str]]:
    """The French and the English of each line."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) > 1:
                yield parts[0], parts[1]


def count_pair(counts: dict[str, Counts], french: str, english: str) -> None:
    """Add what stands beside the negations of one pair."""
    said, rendered = french_denials(french), english_denials(english, french)
    if not (said.sure or rendered.sure):
        return
    parallels = Parallels(french, english)
    pairs = DenialPairs(said, rendered, parallels)
    lost, invented = pairs.lost(), pairs.invented()
    for span in said.sure:
        counts["lost, French"].add(words_near(said.plain, span), span in lost)
        counts["lost, English"].add(words_near(rendered.plain, parallels.in_english(span)), span in lost)
    for span in rendered.sure:
        counts["invented, English"].add(words_near(rendered.plain, span), span in invented)


def main() -> None:
    """Count a file of pairs and print the words."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--words", type=int, default=200, help="how many of each list")
    parser.add_argument("--least", type=int, default=8, help="words seen less often are left out")
    options = parser.parse_args()
    counts = {name: Counts() for name in ("lost, French", "lost, English", "invented, English")}
    for french, english in read_pairs(options.pairs):
        count_pair(counts, french, english)
    for name, count in counts.items():
        print(f"{name}: {count.odd} unexplained, {count.plain} explained")
        for ratio, word in count.ranked(options.least)[: options.words]:
            print(f"{ratio:8.1f}  {word}  {count.beside_odd[word]}/{count.beside_plain[word]}")


if __name__ == "__main__":
    main()
