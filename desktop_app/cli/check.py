"""The command line's check verb: the fact ledger over pairs of sentences, whoever translated them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.core.model import Flag, Severity

FORMATS = ("txt", "json")


@dataclass(frozen=True, slots=True)
class Found:
    """One flag of the pair in line `line`, counted from 1."""

    line: int
    french: str
    english: str
    flag: Flag


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in all lines. `bad_lines` hold no French and English parted by one tab."""

    pairs: int
    found: tuple[Found, ...]
    bad_lines: tuple[int, ...]

    @property
    def errors(self) -> int:
        """How many flags are errors; the others are warnings."""
        return sum(one.flag.severity is Severity.ERROR for one in self.found)

    @property
    def clean(self) -> bool:
        """Whether every line is a pair and none has an error."""
        return not self.errors and not self.bad_lines


def check_pairs(lines: Sequence[str]) -> Checked:
    """Compare the two sides of each line: French, a tab, English. Empty lines are passed over."""
    from desktop_app.steps.check import pair_flags

    found: list[Found] = []
    bad_lines: list[int] = []
    pairs = 0
    for number, line in enumerate(lines, 1):
        french, english = _sides(line)
        if french and english:
            pairs += 1
            found += (Found(number, french, english, flag) for flag in pair_flags(french, english))
        elif line.strip():
            bad_lines.append(number)
    return Checked(pairs, tuple(found), tuple(bad_lines))


def _sides(line: str) -> tuple[str, str]:
    parts = [part.strip() for part in line.lstrip("\ufeff").split("\t")]
    return (parts[0], parts[1]) if len(parts) == 2 else ("", "")


def report_lines(checked: Checked, form: str) -> Iterator[str]:
    """What goes to standard output: a line for each flag, or one JSON object."""
    if form == "json":
        yield json.dumps(_as_json(checked), ensure_ascii=False)
        return
    for one in checked.found:
        yield f"{one.line}\t{one.flag.kind.value}\t{one.flag.severity.value}\t{one.flag.text}"


def _as_json(checked: Checked) -> dict[str, object]:
    flags = [
        {
            "line": one.line,
            "kind": one.flag.kind.value,
            "severity": one.flag.severity.value,
            "fr": one.flag.french.of(one.french) if one.flag.french else None,
            "en": one.flag.english.of(one.english) if one.flag.english else None,
            "text": one.flag.text,
        }
        for one in checked.found
    ]
    return {"format": 1, "pairs": checked.pairs, "bad_lines": list(checked.bad_lines), "flags": flags}


def remarks(checked: Checked) -> Iterator[str]:
    """What goes to standard error: each bad line, then the count."""
    for number in checked.bad_lines:
        yield f"line {number} is no pair: write the French sentence, one tab and its English"
    warnings = len(checked.found) - checked.errors
    yield f"{_counted(checked.pairs, 'pair')}: {_counted(checked.errors, 'error')}, {_counted(warnings, 'warning')}"


def _counted(count: int, name: str) -> str:
    return f"{count:,} {name}" + ("" if count == 1 else "s")
