"""Builds resources/words/french.txt.xz: French word forms and how frequent they are, counted in parallel text.

    python tools/words/build.py ../shared/corpus resources/words

The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import lzma
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

STEPS_PER_DECADE = 4
"""Class c holds the forms counted 10^(c/4) to 10^((c+1)/4) times."""

SMALLEST_ACCENTED = 3
SMALLEST_BARE = 6
SMALLEST_NAME = 3
SMALLEST_VERB = 20
EXTRA_COUNT = 30
"""What a form of extra.txt counts at least: as a word met now and then."""

SINGLE_LETTERS = frozenset("aàyô")

LEFT_OUT = frozenset({"hansard_ca_test", "newstest-bt", "primero_child_protection_ui"})
"""Accents restored by machine, machine-made French, and fragments of interface text."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ELIDED = re.compile(r"(?:(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’])+", re.IGNORECASE)


def french_lines(folder: Path) -> Iterator[str]:
    """The French side of every pair in `folder`/core-*.tsv.xz (french, english, source; tab-separated)."""
    for path in sorted(folder.glob("core-*.tsv.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                french, _, source = line.rstrip("\n").split("\t")
                if source not in LEFT_OUT:
                    yield french


def forms(line: str) -> Iterator[str]:
    """The words of a line: elisions cut off, compounds whole and in parts, no capital owed to the line's start."""
    for place, match in enumerate(_WORD.finditer(line)):
        word = _ELIDED.sub("", match.group(), count=1).replace("’", "'")
        if place == 0 and word[:1].isupper():
            continue
        yield word
        if "-" in word:
            yield from (part for part in word.split("-") if len(part) > 1)


def is_latin(form: str) -> bool:
    """Whether every letter is of the Latin script; filters forms of mixed scripts."""
    return all(letter in "-'" or unicodedata.name(letter, "").startswith("LATIN") for letter in form)


def is_wanted(form: str, counts: Counter[str]) -> bool:
    """Whether a form is frequent enough, and no mere capitalised or shouted variant of another."""
    lower = form.lower()
    if len(form) > 30 or not is_latin(form) or "ſ" in form or (len(form) == 1 and form not in SINGLE_LETTERS):
        return False
    if form == lower:
        return counts[form] >= (SMALLEST_BARE if form.isascii() else SMALLEST_ACCENTED)
    if form.isascii() or form.isupper():
        return False
    return counts[form] >= max(SMALLEST_NAME, 0.3 * counts[lower])


def count(lines: Iterable[str], extra: Iterable[str]) -> Counter[str]:
    """How often each form stands in `lines`; the forms of `extra` at least EXTRA_COUNT times."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update(forms(line))
    for form in extra:
        counts[form] = max(counts[form], EXTRA_COUNT)
    add_conjugated(counts)
    return counts


def conjugated(infinitive: str) -> Iterator[str]:
    """The accented forms that a regular verb in -er owes to its endings, and to its stem if that has an accent."""
    stem = infinitive[:-2]
    yield from (stem + ending for ending in ("é", "ée", "és", "ées", "èrent"))
    if not stem.isascii():
        soft = softened(stem)
        yield from (soft + ending for ending in ("ais", "ait", "aient", "ant", "a"))
        yield from (stem + ending for ending in ("er", "ez", "ons", "ions", "iez", "era", "eront", "erait", "eraient"))


def softened(stem: str) -> str:
    """The stem as it is written before a: `mange`, `lanç`."""
    if stem.endswith("g"):
        return stem + "e"
    return stem[:-1] + "ç" if stem.endswith("c") else stem


def add_conjugated(counts: Counter[str]) -> None:
    """Add the accented forms of frequent verbs that the text happens to lack, as the rarest of forms."""
    for infinitive in [form for form, number in counts.items() if is_verb(form, number, counts)]:
        for form in conjugated(infinitive):
            counts[form] = max(counts[form], SMALLEST_ACCENTED)


def is_verb(form: str, number: int, counts: Counter[str]) -> bool:
    """Whether `form` is the infinitive of a regular verb: its participle and its imperfect are met too."""
    stem = form[:-2]
    if not form.endswith("er") or len(form) < 5 or number < SMALLEST_VERB or not form.islower() or not stem.isalpha():
        return False
    soft = softened(stem)
    return counts[stem + "é"] >= 3 and counts[soft + "ant"] + counts[soft + "ait"] >= 3


def as_text(counts: Counter[str]) -> str:
    """One line per class: its number, then its forms in alphabetical order, separated by spaces."""
    classes: dict[int, list[str]] = {}
    for form, number in counts.items():
        if is_wanted(form, counts):
            classes.setdefault(int(STEPS_PER_DECADE * math.log10(number)), []).append(form)
    return "".join(f"{number} {' '.join(sorted(members))}\n" for number, members in sorted(classes.items()))


def extra_forms(path: Path) -> list[str]:
    """The forms in `path`: words separated by white space; lines that start with # are remarks."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [form for line in lines if not line.startswith("#") for form in line.split()]


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    extra = extra_forms(Path(__file__).with_name("extra.txt"))
    text = as_text(count(french_lines(arguments.corpus), extra))
    data = lzma.compress(text.encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)
    (arguments.folder / "french.txt.xz").write_bytes(data)
    print(f"{len(text.split()):,} forms, {len(data):,} bytes")


if __name__ == "__main__":
    main()
