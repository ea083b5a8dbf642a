"""The reader's own glossary: how English is to say certain French terms, and the table it is kept and handed on as."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.core.corrections import correction_key

HEADER = "french\tenglish\tnote"

_HEADS = (frozenset(("french", "francais", "fr")), frozenset(("english", "anglais", "en")))
"""What the first two cells of a header may say."""
_QUOTES = '"'


@dataclass(frozen=True, slots=True)
class Term:
    """One line of a glossary."""

    french: str
    """As a dictionary has it: "cessez-le-feu", "zone tampon"."""
    english: str
    note: str = ""
    """For people, not for the program."""


Glossary = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class ReadGlossary:
    """What a table of terms holds, and how many of its lines make no sense."""

    glossary: Glossary = ()
    bad_lines: int = 0


def with_terms(known: Glossary, new: Iterable[Term]) -> Glossary:
    """`known` and `new` in order; the newest word on a French term counts, in the old place."""
    by_key = {correction_key(one.french): one for one in known}
    by_key |= {correction_key(one.french): one for one in new}
    return tuple(by_key.values())


def without_terms(known: Glossary, terms: Iterable[str]) -> Glossary:
    """`known` without what is said of the French `terms`."""
    dropped = {correction_key(term) for term in terms}
    return tuple(one for one in known if correction_key(one.french) not in dropped)


def term_meant(glossary: Glossary, words: str) -> Term | None:
    """The term of which `words`, as they stand in an article, are a form: the one that begins most like them."""
    key = correction_key(words)
    likeness = {one: _in_common(key, correction_key(one.french)) for one in glossary}
    best = max(glossary, key=lambda one: (likeness[one], -len(one.french)), default=None)
    return best if best and likeness[best] else None


def _in_common(one: str, other: str) -> int:
    """How many letters both begin with."""
    differ = (index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])
    return next(differ, min(len(one), len(other)))


def is_term(one: Term) -> bool:
    """Whether both languages have letters or figures."""
    return bool(correction_key(one.french) and correction_key(one.english))


def parse_glossary(text: str) -> ReadGlossary:
    """Read a table: tab-separated French, English, note. Header, blank lines and "#" are passed over.

    Of two lines on one term the last counts. Cells may stand in double quotes, as spreadsheets write some.
    """
    read: list[Term] = []
    bad = 0
    for line in text.removeprefix("\ufeff").splitlines():
        if not line.strip() or line.startswith("#") or (not read and _is_header(line)):
            continue
        term = _parsed(line)
        read += [term] if term else []
        bad += term is None
    return ReadGlossary(with_terms((), read), bad)


def glossary_table(glossary: Glossary) -> str:
    """The table that `parse_glossary` reads, in the order of the French terms."""
    ordered = sorted(glossary, key=lambda one: (correction_key(one.french), one.french))
    return "\n".join((HEADER, *map(_line, ordered), ""))


def tidied(one: Term) -> Term:
    """The same without needless blanks, tabs and line breaks."""
    french, english, note = (" ".join(cell.split()) for cell in (one.french, one.english, one.note))
    return replace(one, french=french.lstrip("#\ufeff "), english=english, note=note)


def _is_header(line: str) -> bool:
    heads = [correction_key(cell) for cell in line.split("\t")[:2]]
    return len(heads) == 2 and all(head in known for head, known in zip(heads, _HEADS, strict=True))


def _parsed(line: str) -> Term | None:
    cells = [_unquoted(cell.strip()) for cell in line.rstrip().split("\t")]
    if len(cells) not in (2, 3):
        return None
    term = tidied(Term(*cells))
    return term if is_term(term) else None


def _unquoted(cell: str) -> str:
    quoted = len(cell) > 1 and cell[0] == cell[-1] == _QUOTES
    return cell[1:-1].replace(2 * _QUOTES, _QUOTES) if quoted else cell


def _line(one: Term) -> str:
    tidy = tidied(one)
    return "\t".join((tidy.french, tidy.english, tidy.note)).rstrip("\t")
