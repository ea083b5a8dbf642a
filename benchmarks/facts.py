"""How many errors in facts the ledger finds, and how often it cries wolf over human translations.

    python benchmarks/facts.py [PAIRS.tsv] [--quick] [--json] [--part first|second] [--missed N] [--alarms N]

PAIRS.tsv has a French sentence, a tab and its English in each line. Into each pair that passes clean one error is put
for each kind that finds a place; recall is the share of those that are then flagged. Flags of both severities count.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.fact_errors import INJECTIONS, NEEDS, OF_FORM
from desktop_app.steps.check import pair_flags

Pair = tuple[str, str]
PAIRS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "dev-news.tsv"
"""newstest2013, where it lies beside the checkout."""
QUICK = 1500


@dataclass(slots=True)
class Tally:
    """What was found so far."""

    pairs: int = 0
    seconds: float = 0.0
    alarms: list[Pair] = field(default_factory=list)
    alarm_kinds: Counter[str] = field(default_factory=Counter)
    injected: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, str, str]] = field(default_factory=list)

    def recall(self, kind: str) -> float:
        """The share of the errors of one kind that were flagged."""
        return self.found[kind] / max(1, self.injected[kind])


def measure(pairs: Sequence[Pair], seed: int = 0) -> Tally:
    """Flags of `pairs` as they are, then with one error of each kind in those without flags."""
    tally, rng = Tally(pairs=len(pairs)), random.Random(seed)
    for french, english in pairs:
        start = time.perf_counter()
        flags = pair_flags(french, english)
        tally.seconds += time.perf_counter() - start
        if flags:
            tally.alarms.append((french, english))
            tally.alarm_kinds.update({flag.kind.value for flag in flags})
        else:
            _inject(tally, french, english, rng)
    return tally


def _inject(tally: Tally, french: str, english: str, rng: random.Random) -> None:
    for kind, injection in INJECTIONS.items():
        needed = NEEDS.get(kind)
        wrong = injection(english, rng) if needed is None or needed.search(french) else None
        if wrong is None or wrong == english:
            continue
        tally.injected[kind] += 1
        if pair_flags(french, wrong):
            tally.found[kind] += 1
        else:
            tally.missed.append((kind, french, wrong))


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file of French and English lines parted by a tab."""
    lines = path.read_text("utf-8").split("\n")
    return [(french, english) for french, tab, english in (line.partition("\t") for line in lines) if tab]


def as_json(tally: Tally) -> dict[str, object]:
    """The figures as one object: rates in 0..1, time in milliseconds."""
    injected = sum(tally.injected.values())
    return {
        "pairs": tally.pairs,
        "false_alarms": len(tally.alarms) / max(1, tally.pairs),
        "false_alarms_by_kind": {kind: count / tally.pairs for kind, count in tally.alarm_kinds.most_common()},
        "recall": sum(tally.found.values()) / max(1, injected),
        "recall_mean_of_kinds": sum(map(tally.recall, tally.injected)) / max(1, len(tally.injected)),
        "recall_by_kind": {kind: [tally.recall(kind), tally.injected[kind]] for kind in tally.injected},
        "injected": injected,
        "ms_per_sentence": 1000 * tally.seconds / max(1, tally.pairs),
    }


def show(tally: Tally) -> None:
    """A table for reading."""
    for kind in INJECTIONS:
        if tally.injected[kind]:
            print(f"{kind:22} {100 * tally.recall(kind):5.1f} % of {tally.injected[kind]}")
    figures = as_json(tally)
    facts = [kind for kind in INJECTIONS if kind not in OF_FORM]
    share = sum(tally.found[kind] for kind in facts) / max(1, sum(tally.injected[kind] for kind in facts))
    print(f"{'errors in facts':22} {100 * share:5.1f} %")
    print(f"{'all errors':22} {100 * float(str(figures['recall'])):5.1f} % of {figures['injected']}")
    print(f"{'mean of the kinds':22} {100 * float(str(figures['recall_mean_of_kinds'])):5.1f} %")
    alarms = ", ".join(f"{kind} {count}" for kind, count in tally.alarm_kinds.most_common())
    print(
        f"false alarms: {len(tally.alarms)} of {tally.pairs} ({100 * len(tally.alarms) / tally.pairs:.2f} %): {alarms}"
    )
    print(f"{1000 * tally.seconds / tally.pairs:.2f} ms a sentence")


def main() -> None:
    """Measure a file, or a part of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="?", default=PAIRS, help="French<TAB>English lines")
    parser.add_argument("--quick", action="store_true", help=f"at most {QUICK} pairs, evenly spread")
    parser.add_argument("--json", action="store_true", help="one object on the last line")
    parser.add_argument("--part", choices=("first", "second"), help="one half of the file alone")
    parser.add_argument("--missed", type=int, default=0, help="show so many errors that were not found")
    parser.add_argument("--alarms", type=int, default=0, help="show so many false alarms")
    options = parser.parse_args()
    pairs = read_pairs(options.pairs)
    middle = (len(pairs) + 1) // 2
    pairs = {"first": pairs[:middle], "second": pairs[middle:], None: pairs}[options.part]
    pairs = pairs[:: 1 + (len(pairs) - 1) // QUICK] if options.quick else pairs
    tally = measure(pairs)
    for kind, french, english in random.Random(1).sample(tally.missed, min(options.missed, len(tally.missed))):
        print(f"missed: {kind}\n  {french}\n  {english}")
    for french, english in tally.alarms[: options.alarms]:
        print(f"alarm: {[flag.text for flag in pair_flags(french, english)]}\n  {french}\n  {english}")
    show(tally)
    if options.json:
        print(json.dumps(as_json(tally), ensure_ascii=False))


if __name__ == "__main__":
    main()
