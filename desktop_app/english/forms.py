"""What English calls the persons, places and organisations of French news."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.core.names import EntityKind, FormSource
from desktop_app.core.text import fold
from desktop_app.english.name_templates import Demonyms, Templates, after_article
from desktop_app.french.tables import Row, name_key, read_table


@dataclass(frozen=True, slots=True)
class Form:
    """The English ways of saying one French name, the one to show first."""

    ways: tuple[str, ...]
    source: FormSource


_TABLES = {EntityKind.PLACE: "places", EntityKind.ORGANISATION: "organisations", EntityKind.PERSON: "people"}
_ARABIC_ARTICLES = re.compile(r"\b(?:el|ul|an|as|ar|ad|at|ech|es|er)(?= )")
_MAX_DEPTH = 2


class EnglishForms:
    """Finds English forms in the tables, in CLDR and by template; reads them at the first question.

    The order: as it stands, folded, without its article, as a template, by the parts of a person's name,
    and with the Arabic article spelt another way. CLDR is the Unicode locale data that Babel carries.
    """

    def __init__(self) -> None:
        self._document = ""
        self._folded_document = ""

    def english(self, name: str, kind: EntityKind, document: str) -> tuple[str, FormSource] | None:
        """The English form to show for a French name of `kind`, or None where it stays as it is.

        `document` is the whole French text: ambiguous acronyms count only where their long form stands in it.
        """
        form = self.form(name, kind, document)
        return (form.ways[0], form.source) if form else None

    def form(self, name: str, kind: EntityKind, document: str) -> Form | None:
        """All English ways of saying `name`; None for names of which nothing is known."""
        return self._form(name, kind, document, 0)

    def adjectives(self, place: str) -> tuple[str, ...]:
        """What English calls people and things from the French `place`: "Syrian" for Syrie."""
        return self._demonyms.of_place(place)

    def is_english_name(self, name: str) -> bool:
        """Whether `name` is the known English form of something, so that it can be no misspelling of another."""
        return name_key(name) in self._known_english

    def _form(self, name: str, kind: EntityKind, document: str, depth: int) -> Form | None:
        for spelling in _spellings(name):
            found = self._looked_up(spelling, kind, document)
            if found:
                return found
        templated = self._templated(name, kind, document, depth)
        if templated:
            return templated
        return self._person_by_parts(name) if kind is EntityKind.PERSON else self._respelt(name, kind, document)

    def _looked_up(self, name: str, kind: EntityKind, document: str) -> Form | None:
        for one in _order(kind, name):
            row = self._tables[one].get(name) or self._tables[one].get(name_key(name))
            if row and self._applies(row, name, document):
                return Form(row.ways, FormSource.TABLE)
            territory = self._territories.get(name_key(name)) if one is EntityKind.PLACE else None
            if territory:
                return Form((territory,), FormSource.CLDR)
        return None

    def _applies(self, row: Row, name: str, document: str) -> bool:
        """Whether an acronym is written as one, and its long form stands in the document where it must."""
        if row.tag == "part" or (row.french.isupper() and len(row.french) < 4 and not name.isupper()):
            return False
        return not row.needs or any(self._stands_in(document, long) for long in row.needs)

    def _stands_in(self, document: str, words: str) -> bool:
        """Whether the document has the words: "Liban" does not stand in "talibans"."""
        return re.search(rf"(?<!\w){re.escape(fold(words))}(?!\w)", self._folded(document)) is not None

    def _folded(self, document: str) -> str:
        if document is not self._document:
            self._document, self._folded_document = document, fold(document)
        return self._folded_document

    def _templated(self, name: str, kind: EntityKind, document: str, depth: int) -> Form | None:
        if depth >= _MAX_DEPTH:
            return None
        ways = tuple(self._templates.ministry(name)) or tuple(self._templates.institution(name))
        head = next(self._templates.heads(name), None)
        if head and not ways:
            inner = self._form(head.rest, head.slot or kind, document, depth + 1)
            ways = tuple(head.filled(inner.ways if inner else (head.rest,)))
        return Form(ways, FormSource.TEMPLATE) if ways else None

    def _person_by_parts(self, name: str) -> Form | None:
        """Given name and surname looked up apart: "Bachar Al-Assad", where the whole is in no table."""
        words = name.split()
        people = self._tables[EntityKind.PERSON]
        rows = [people.get(name_key(word)) for word in words]
        rows = [
            row if row and _is_part(row, last=word is words[-1]) else None
            for row, word in zip(rows, words, strict=True)
        ]
        if not any(rows):
            return None
        firsts = [row.english if row else word for row, word in zip(rows, words, strict=True)]
        return Form((" ".join(firsts), *_varied(firsts, rows)), FormSource.TEMPLATE)

    def _respelt(self, name: str, kind: EntityKind, document: str) -> Form | None:
        """El-Fasher for Al-Fasher, and names that the tables hold without their article."""
        key = _ARABIC_ARTICLES.sub("al", name_key(name))
        spellings = (key, key.removeprefix("al "), re.sub(r"\bal ", "el ", key))
        table = self._tables.get(kind, {})
        row = next((table[one] for one in spellings if one in table and one != name_key(name)), None)
        return Form(row.ways, FormSource.TABLE) if row and not row.needs and row.tag != "part" else None

    @cached_property
    def _tables(self) -> dict[EntityKind, dict[str, Row]]:
        return {kind: _index(read_table(name)) for kind, name in _TABLES.items()}

    @cached_property
    def _demonyms(self) -> Demonyms:
        return Demonyms()

    @cached_property
    def _templates(self) -> Templates:
        return Templates(self._demonyms, self._place, self._is_territory)

    def _place(self, name: str) -> str:
        form = self._looked_up(name, EntityKind.PLACE, "") if name else None
        return form.ways[0] if form else ""

    def _is_territory(self, name: str) -> bool:
        english = self._place(name)
        return name_key(name) in self._territories or name_key(english) in self._english_territories

    @cached_property
    def _english_territories(self) -> frozenset[str]:
        return frozenset(map(name_key, self._territories.values()))

    @cached_property
    def _territories(self) -> dict[str, str]:
        return dict(_cldr_names())

    @cached_property
    def _known_english(self) -> frozenset[str]:
        rows = (row for table in self._tables.values() for row in table.values() if row.tag != "part")
        known = {name_key(way) for row in rows for way in row.ways}
        return frozenset(known | {name_key(name) for name in self._territories.values()} | self._demonyms.english)


def _order(kind: EntityKind, name: str) -> Iterator[EntityKind]:
    """Which tables to look in: its own first, then others, for kinds are often taken for one another.

    A surname alone is no place: "Hollande", said of a person, is not Holland.
    """
    if kind in _TABLES:
        yield kind
    others = (one for one in _TABLES if one is not kind)
    yield from (
        one for one in others if not (kind is EntityKind.PERSON and one is EntityKind.PLACE and " " not in name)
    )


def _index(rows: Iterable[Row]) -> dict[str, Row]:
    """Rows by their French as written and, where two would meet, the first also by its key."""
    table: dict[str, Row] = {}
    for row in rows:
        table[row.french] = row
        table.setdefault(name_key(row.french), row)
    return table


def _is_part(row: Row, last: bool) -> bool:
    """Whether a row may stand for one word of a longer name: Platon Lebedev is no Plato, but Putin a surname."""
    return row.tag == "part" or (last and row.tag != "whole")


def _spellings(name: str) -> Iterator[str]:
    yield name
    bare = after_article(name)
    if bare != name:
        yield bare


def _varied(firsts: list[str], rows: list[Row | None]) -> Iterator[str]:
    """One part at a time said another way."""
    for place, row in enumerate(rows):
        for way in row.also if row else ():
            yield " ".join((*firsts[:place], way, *firsts[place + 1 :]))


def _cldr_names() -> Iterator[tuple[str, str]]:
    """French key and English name of every territory and of the cities that name time zones."""
    from babel import Locale

    french, english = Locale("fr"), Locale("en")
    for code, name in french.territories.items():
        if code in english.territories:
            yield name_key(name), english.territories[code].replace("’", "'")
            yield (
                name_key(re.sub(r"\s*\(.*\)", "", name)),
                english.territories[code].partition(" (")[0].replace("’", "'"),
            )
    for zone, names in french.time_zones.items():
        city = english.time_zones.get(zone, {}).get("city")
        if city and "city" in names:
            yield name_key(names["city"]), city.replace("’", "'")
