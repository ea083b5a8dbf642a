"""The word tables of resources/names: French and English side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app.assets import resource
from desktop_app.core.text import fold


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. `also` holds other ways of saying it, `needs` the long forms that must stand nearby."""

    french: str
    english: str
    also: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    place: str = ""
    tag: str = ""

    @property
    def ways(self) -> tuple[str, ...]:
        """Every English way, the one to show first."""
        return (self.english, *self.also)


def parse_row(line: str) -> Row:
    """The row in one line of a table. The note: `also:A|B`, `needs:A|B`, `place:A` or a word, parted by `; `."""
    french, english, note = line.split("\t")
    labelled: dict[str, str] = {}
    for part in filter(None, note.split("; ")):
        label, colon, value = part.partition(":")
        labelled[label if colon else "tag"] = value if colon else label
    return Row(
        french,
        english,
        _listed(labelled.get("also", "")),
        _listed(labelled.get("needs", "")),
        labelled.get("place", ""),
        labelled.get("tag", ""),
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split("|")))


@cache
def read_table(name: str) -> tuple[Row, ...]:
    """The rows of `resources/names/NAME.tsv`, in file order."""
    lines = resource(f"names/{name}.tsv").read_text("utf-8").splitlines()
    return tuple(parse_row(line) for line in lines[1:] if line)


_BLANKS = re.compile(r"[\s\-‐‑–_]+")
_APOSTROPHE = re.compile(r"'\s*")


def plain_word(word: str) -> str:
    """`fold`, at less cost for the many words without accents."""
    return word.lower() if word.isascii() else fold(word)


def name_key(name: str) -> str:
    """How names are looked up: folded, hyphens as blanks, an apostrophe ending its word, no full stops."""
    plain = plain_word(name).replace(".", "")
    return _BLANKS.sub(" ", _APOSTROPHE.sub("' ", plain)).strip(" '\"«»“”,;:")
