"""What a reader has said of names, as a list: adding to it, and the table it is kept and handed on as."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.core.names import NAME_KINDS, NameCorrection
from desktop_app.core.text import fold

Corrections = tuple[NameCorrection, ...]

HEADER = "french\tkind\tenglish\tsame as"
NOT_A_NAME = "not a name"

_KINDS = {**{kind.value: kind for kind in NAME_KINDS}, NOT_A_NAME: None}


@lru_cache(maxsize=4096)
def correction_key(words: str) -> str:
    """What two spellings of one name share: letters and figures, without accents, case or marks."""
    return " ".join("".join(character if character.isalnum() else " " for character in fold(words)).split())


def with_corrections(known: Corrections, new: Iterable[NameCorrection]) -> Corrections:
    """`known` and `new`; the newest word on a name counts."""
    by_name = {correction_key(one.french): one for one in known}
    for one in new:
        by_name.pop(correction_key(one.french), None)
        by_name[correction_key(one.french)] = one
    return tuple(by_name.values())


def without_corrections(known: Corrections, names: Iterable[str]) -> Corrections:
    """`known` without what is said of the French `names`."""
    dropped = {correction_key(name) for name in names}
    return tuple(one for one in known if correction_key(one.french) not in dropped)


@dataclass(frozen=True, slots=True)
class ReadCorrections:
    """What a table of corrections holds, and how many of its lines make no sense."""

    corrections: Corrections = ()
    bad_lines: int = 0


def parse_corrections(text: str) -> ReadCorrections:
    """Read a table: tab-separated French, kind, English, same as. Header, blank lines and "#" are passed over."""
    read: list[NameCorrection] = []
    bad = 0
    for line in text.removeprefix("\ufeff").splitlines():
        if not line.strip() or line.startswith("#") or line.strip() == HEADER:
            continue
        correction = _parsed(line)
        read += [correction] if correction else []
        bad += correction is None
    return ReadCorrections(with_corrections((), read), bad)


def _parsed(line: str) -> NameCorrection | None:
    cells = [cell.strip() for cell in line.split("\t")]
    french, kind, english, same_as = (*cells, "", "", "", "")[:4]
    if len(cells) > 4 or not correction_key(french) or kind.lower() not in _KINDS:
        return None
    return NameCorrection(french, _KINDS[kind.lower()], english, same_as)


def as_table(corrections: Corrections) -> str:
    """The table that `parse_corrections` reads, in the order of the French names."""
    ordered = sorted(corrections, key=lambda one: (correction_key(one.french), one.french))
    return "\n".join((HEADER, *map(_line, ordered), ""))


def _line(one: NameCorrection) -> str:
    kind = one.kind.value if one.kind else NOT_A_NAME
    return "\t".join(" ".join(cell.split()) for cell in (one.french, kind, one.english, one.same_as)).rstrip("\t")
