"""How well names were found: precision, recall and F by kind, counted on exact spans with the right kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MAIN = ("PER", "LOC", "ORG")
"""The kinds that count in the figure by which models are compared."""

Found = tuple[int, int, str]
"""Start, end and label."""


@dataclass(frozen=True, slots=True)
class Score:
    """Names found and right, found in all, and there to be found."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """Percent of the names found that are right; 0 where none was found."""
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Percent of the names there that were found; 0 where there are none."""
        return 100 * self.right / self.there if self.there else 0.0

    @property
    def f(self) -> float:
        """Harmonic mean of precision and recall, in percent."""
        return 200 * self.right / (self.found + self.there) if self.found + self.there else 0.0


def score(found: Sequence[Iterable[Found]], gold: Sequence[Iterable[Found]]) -> dict[str, Score]:
    """The score of each label, and of MAIN together under "all"; one iterable for each text, in the same order."""
    right, all_found, there = Counter[str](), Counter[str](), Counter[str]()
    for ours, theirs in zip(map(set, found), map(set, gold), strict=True):
        right.update(label for _, _, label in ours & theirs)
        all_found.update(label for _, _, label in ours)
        there.update(label for _, _, label in theirs)
    scores = {label: Score(right[label], all_found[label], there[label]) for label in sorted(there)}
    return scores | {"all": Score(*(sum(counts[label] for label in MAIN) for counts in (right, all_found, there)))}


def in_words(scores: dict[str, Score]) -> str:
    """One line: the F of all with precision and recall, then the F of each label."""
    total = scores["all"]
    rest = " ".join(f"{label} {one.f:.1f}" for label, one in scores.items() if label != "all")
    return f"F {total.f:.2f} (P {total.precision:.1f} R {total.recall:.1f}) {rest}"
