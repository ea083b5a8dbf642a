"""French dates, times and quantities read as values, and how English would write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from desktop_app.core.names import EntityKind
from desktop_app.core.text import fold
from desktop_app.french.calendar import french_atoms
from desktop_app.french.calendar_words import Atom, Field, english_date
from desktop_app.french.expression_table import english_phrases
from desktop_app.french.hours import Hours
from desktop_app.french.numbers import Amount, Unit, french_amounts


@dataclass(frozen=True, slots=True)
class Value:
    """All that a French date, time or quantity says, read once."""

    phrases: tuple[str, ...]
    atoms: tuple[Atom, ...]
    amounts: tuple[Amount, ...]
    modifiers: frozenset[str]


_MODIFIERS = {
    "last": (r"\bdernier|\bderniere|\bpasse", "last past previous"),
    "next": (r"\bprochain|\bsuivant|\ba venir", "next coming following upcoming"),
    "this": (r"\bce\b|\bcet\b|\bcette\b|\bces\b", "this these"),
    "early": (r"\bdebut", "early beginning start"),
    "mid": (r"\bmi\b|\bmi-|\bmilieu", "mid middle"),
    "late": (r"\bfin\b", "late end"),
    "morning": (r"\bmatin", "morning"),
    "evening": (r"\bsoir|\bnuit", "evening night overnight"),
    "afternoon": (r"\bapres-midi", "afternoon"),
    "ago": (r"\bil y a\b|\bvoila\b|\bvoici\b", "ago earlier"),
    "zone": (r"\bgmt|\butc|\bheures? locales?|\bcest?\b|\btu\b|\blocales?\b", "gmt utc local time cet cest"),
    "more": (r"\bplus de\b", "more than over above"),
    "less": (r"\bmoins de\b", "less fewer than under"),
    "nearly": (r"\bpres de\b|\bpresque\b", "nearly almost close to"),
    "about": (r"\benviron\b|\bquelque\b|\bune?\s\w+aine\b", "about around some approximately roughly"),
    "least": (r"\bau moins\b", "at least"),
}
_BEFORE = {"this": "this ", "last": "last ", "next": "next ", "early": "early ", "mid": "mid-", "late": "late "}
_OPPOSITES = (
    frozenset({"last", "next"}),
    frozenset({"early", "mid", "late"}),
    frozenset({"morning", "afternoon", "evening"}),
)
MODIFIER_OF = {word: name for name, (_, words) in _MODIFIERS.items() for word in words.split()}
_BARE_HOURS = re.compile(r"[^\W_][\w -]{0,20}?\s?(?:heures?|h)(?:\set\sdemie?)?")
"""A number of hours without minutes, in plain letters."""
_FRENCH_DAYTIME = re.compile(r"\bdu (?:matin|soir)\b|\bde l'apres-midi\b")
_SHORT_HOURS = re.compile(r"(?<=\d)(\s?)h$")
_OF_DAY = Unit(("heures",), ("o'clock",), "hard")
_FRENCH_MODIFIERS = {name: re.compile(pattern) for name, (pattern, _) in _MODIFIERS.items()}


def is_opposite(name: str, wanted: frozenset[str]) -> bool:
    """Whether the modifier `name` says the contrary of one in `wanted`: "next" for "last"."""
    return any(name in group and wanted & group and name not in wanted for group in _OPPOSITES)


@lru_cache(maxsize=512)
def read_value(french: str, kind: EntityKind, hours: Hours = Hours.UNKNOWN) -> Value:
    """The value of a French mention; `kind` and `hours` decide between readings.

    Never fails: what cannot be read is empty.
    """
    if hours is Hours.LENGTH:
        french = _SHORT_HOURS.sub(" heures", french)
    plain = fold(french)
    amounts, atoms = french_amounts(french), french_atoms(french)
    clock = any(atom.field is Field.CLOCK for atom in atoms)
    counted = any(amount.unit and amount.unit.grade != "soft" for amount in amounts)
    if kind is EntityKind.QUANTITY or (counted and not clock):
        atoms = ()
    elif atoms and not (clock and counted):
        amounts = ()
    if hours is Hours.LENGTH:
        atoms = tuple(atom for atom in atoms if atom.field is not Field.CLOCK)
    elif hours is Hours.CLOCK:
        amounts = tuple(replace(amount, unit=_OF_DAY) for amount in amounts)
    modifiers = frozenset(name for name, pattern in _FRENCH_MODIFIERS.items() if pattern.search(plain))
    return Value(english_phrases(french), atoms, amounts, modifiers)


def date_variants(value: Value) -> Iterator[tuple[int, tuple[Atom, ...]]]:
    """The atoms, and what is left of them when English drops the weekday or the year."""
    if not value.atoms:
        return
    yield 9, value.atoms
    fields = {atom.field for atom in value.atoms}
    if Field.DAY in fields and Field.MONTH in fields:
        for rank, dropped in ((8, {Field.WEEKDAY}), (7, {Field.YEAR}), (6, {Field.WEEKDAY, Field.YEAR})):
            if fields & dropped:
                yield rank, tuple(atom for atom in value.atoms if atom.field not in dropped)
    if fields == {Field.WEEKDAY} and len(value.atoms) == 2 and "evening" in value.modifiers:
        yield 5, value.atoms[:1]


def english_candidates(text: str, kind: EntityKind, hours: Hours = Hours.UNKNOWN) -> tuple[str, ...]:
    """Ways in which English may write the French `text`, the one to show first; empty when it cannot be read.

    Hours that may be a time of the day or a length, as nothing says which, cannot.
    """
    value = read_value(text, kind, hours)
    if _is_doubtful(text, value, hours):
        return value.phrases
    if hours is Hours.CLOCK and not is_exact(text, hours):
        return _said_roughly(value)
    before = "".join(_BEFORE[name] for name in _BEFORE if name in value.modifiers)
    date = english_date(value.atoms)
    parts = [name for name in ("morning", "afternoon", "evening") if name in value.modifiers]
    weekday = any(atom.field is Field.WEEKDAY for atom in value.atoms)
    written = [before + " ".join((date, *(parts if weekday else ())))] if date else []
    written += [*(() if hours is Hours.CLOCK else _said_amounts(value)), *value.phrases]
    return tuple(dict.fromkeys(written))


def is_exact(text: str, hours: Hours) -> bool:
    """Whether hours of the day say which half of it: in words, "six heures" may well be in the evening."""
    return hours is Hours.CLOCK and (text[:1].isdigit() or _FRENCH_DAYTIME.search(fold(text)) is not None)


def _said_roughly(value: Value) -> tuple[str, ...]:
    minutes = [atom.value for atom in value.atoms if atom.field is Field.CLOCK]
    whole = len(minutes) == 1 and minutes[0] % 60 == 0
    if whole and minutes[0] > 720:
        return (english_date(value.atoms),)
    return (f"{minutes[0] // 60 or 12} o'clock",) if whole else ()


def _is_doubtful(text: str, value: Value, hours: Hours) -> bool:
    bare = hours is Hours.UNKNOWN and value.atoms and value.amounts
    return bool(bare) and _BARE_HOURS.fullmatch(fold(text)) is not None


def _said_amounts(value: Value) -> Iterator[str]:
    if not value.amounts:
        return
    words = " to ".join(_said(amount.value) for amount in value.amounts)
    unit = value.amounts[-1].unit
    name = (unit.english[0] if unit else "") if value.amounts[-1].value != 1 else _singular(value.amounts[-1])
    said = f"{words}{name}" if name == "%" else f"{words} {name}".strip()
    about = "about " if any(amount.about for amount in value.amounts) else ""
    before = next((_BEFORE[name] for name in ("last", "next") if name in value.modifiers), "")
    yield f"{before}{about}{said}{' ago' if 'ago' in value.modifiers else ''}"


def _singular(amount: Amount) -> str:
    if amount.unit is None:
        return ""
    return (
        amount.unit.english[1]
        if len(amount.unit.english) > 1 and amount.unit.english[0] != "%"
        else amount.unit.english[0]
    )


def _said(value: Fraction) -> str:
    for scale, name in ((10**12, " trillion"), (10**9, " billion"), (10**6, " million")):
        if abs(value) >= scale:
            return _figures(value / scale) + name
    return _figures(value)


def _figures(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}"
    decimal = f"{float(value):,.6f}".rstrip("0")
    return decimal if Fraction(decimal.replace(",", "")) == value else f"{value.numerator}/{value.denominator}"
