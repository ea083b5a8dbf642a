"""The day on which an article was published, where the article says so."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop_app.core.model import Article
from desktop_app.core.text import fold
from desktop_app.french.calendar import french_atoms
from desktop_app.french.calendar_words import Field

_LINES = 8
"""A dateline stands among the first lines or the last ones."""
_LONGEST = 160
"""Characters of a line that says when an article was published; what is longer is a sentence of it."""

_DATE = (
    r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)?"
    r"(?:(?:1er|\d{1,2})\s(?:janv(?:ier|\.)?|fevr?(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|aout"
    r"|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?)(?:\s\d{4})?"
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d)"
)
_CLOCK = r"(?:(?:a|-|,|\|)?\s?\d{1,2}\s?[h:]\s?\d{0,2}(?:\s(?:gmt|utc|cet))?\s?)"
_PUBLISHED = re.compile(
    r"(?:^|(?<=\W))(?:publiee?|paru|poste|mise?\sen\sligne|cree|modifiee?|actualisee?|(?:derniere\s)?mise?\sa\sjour)"
    rf"[\s:,]*(?:{_CLOCK})?(?:le\s|:\s)?(?P<date>{_DATE})(?!\w)"
)
_BYLINE = re.compile(r"\W*(?:article\s|par\s[^.]{1,60}?[\s,-]+)?")
_ALONE = re.compile(rf"^\W*(?:le\s)?(?P<date>{_DATE})[\s,|-]*(?:{_CLOCK})?\W*$")
_AGENCY = re.compile(
    rf"^[^\W\d_][\w'’ -]{{1,40}}(?:\s\([\w .-]+\))?,\s(?:le\s)?(?P<date>{_DATE})\s?\((?:[a-z .-]{{2,20}})\)"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A day; `year` is None where the article does not say it."""

    day: int
    month: int
    year: int | None = None

    @property
    def date(self) -> date | None:
        """The day, where its year is known."""
        return date(self.year, self.month, self.day) if self.year else None


def day_of(article: Article) -> Dateline | None:
    """When `article` appeared: as the reader says, else as its text says."""
    published = article.origin.published
    if published is not None:
        return Dateline(published.day, published.month, published.year)
    return find_dateline(article.text)


def find_dateline(text: str) -> Dateline | None:
    """When the French article `text` appeared; None where it does not say, or names two days.

    Two dates that agree in all they both say are one: "Publié le 7 octobre 2015", "Mis à jour à 11h26 le 07/10".
    """
    found = datelines(text)
    fullest = max(found, key=lambda one: one.year is not None, default=None)
    return fullest if all(_agree(one, fullest) for one in found) else None


def datelines(text: str) -> list[Dateline]:
    """Every day on which the French article `text` says that it appeared or was changed, in its order."""
    lines = [line for line in text.splitlines() if line.strip()]
    nearby = lines if len(lines) <= 2 * _LINES else [*lines[:_LINES], *lines[-_LINES:]]
    return [dateline for line in nearby for dateline in _read(line)]


def _agree(one: Dateline, other: Dateline | None) -> bool:
    return other is not None and (one.day, one.month) == (other.day, other.month) and one.year in (None, other.year)


def _read(line: str) -> Iterator[Dateline]:
    plain = re.sub(r"[\s\u00a0\u202f]+", " ", fold(line)).strip()
    matches = [match for pattern in (_ALONE, _AGENCY) if (match := pattern.search(plain))]
    published = _PUBLISHED.search(plain) if len(plain) <= _LONGEST else None
    if published and _BYLINE.fullmatch(plain[: published.start()]):
        matches += _PUBLISHED.finditer(plain)
    for match in matches:
        values = {atom.field: atom.value for atom in french_atoms(match["date"])}
        day, month, year = (values.get(field, 0) for field in (Field.DAY, Field.MONTH, Field.YEAR))
        if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2000, month)[1]:
            yield Dateline(day, month, year or None)
