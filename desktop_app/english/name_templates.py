"""Names made of a common noun and a name: "province de Homs", "ministère russe de la Défense"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from desktop_app.core.names import EntityKind
from desktop_app.french.tables import Row, name_key, read_table

_ARTICLE = re.compile(r"(?:de\s+la|de\s+l['’]|du|des|de|d['’]|les|le|la|l['’])\s*(?<=[\s'’])(?=\S)", re.IGNORECASE)
_SLOTS = {"place": EntityKind.PLACE, "organisation": EntityKind.ORGANISATION, "person": EntityKind.PERSON}
_MINISTRY = re.compile(r"minist[eèé]re\s+", re.IGNORECASE)
_WORD_OR_GAP = re.compile(r"[\s\u00a0]+")


def after_article(name: str) -> str:
    """`name` without the article or preposition that begins it."""
    match = _ARTICLE.match(name)
    return name[match.end() :] if match else name


class Demonyms:
    """French adjectives of countries and places, with their English."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._places: dict[str, tuple[str, ...]] = {}
        for row in read_table("demonyms"):
            self._places[name_key(row.place)] = (*self._places.get(name_key(row.place), ()), *row.ways)
            for form in _inflected(row.french):
                self._rows.setdefault(name_key(form), row)

    @property
    def english(self) -> frozenset[str]:
        """The keys of all English adjectives."""
        return frozenset(name_key(way) for row in self._rows.values() for way in row.ways)

    def row(self, word: str) -> Row | None:
        """The row of a French adjective in any gender and number."""
        return self._rows.get(name_key(word))

    def of_place(self, place: str) -> tuple[str, ...]:
        """English adjectives of a French place name."""
        return self._places.get(name_key(place), self._places.get(name_key(after_article(place)), ()))


def _inflected(masculine: str) -> Iterator[str]:
    """The four forms of an adjective: -ien -ienne, -éen -éenne, -on -onne, else an e."""
    doubled = masculine.endswith(("en", "on", "el"))
    feminine = masculine if masculine.endswith("e") else masculine + masculine[-1] * doubled + "e"
    yield from (masculine, feminine, feminine + "s")
    yield masculine if masculine.endswith(("s", "x")) else masculine + "s"


@dataclass(frozen=True, slots=True)
class Head:
    """A name that begins with a known common noun; `rest` is the name behind it, `slot` its kind."""

    row: Row
    rest: str
    slot: EntityKind | None

    def filled(self, ways: Sequence[str]) -> Iterator[str]:
        """The English of the whole, for every English way of saying `rest`; the first is the one to show."""
        patterns = self.row.ways
        yield from dict.fromkeys(pattern.replace("{}", way) for way in ways for pattern in patterns)


class Templates:
    """The templates, by their first words."""

    def __init__(self, demonyms: Demonyms, place: Callable[[str], str], is_territory: Callable[[str], bool]) -> None:
        self._demonyms, self._place, self._is_territory = demonyms, place, is_territory
        self._heads: dict[tuple[str, str], Row] = {}
        for row in read_table("templates"):
            self._heads[(row.tag, name_key(row.french))] = row

    def heads(self, name: str) -> Iterator[Head]:
        """The longest known common noun that begins `name`, with what is left behind it."""
        words = _WORD_OR_GAP.split(name)
        for length in range(min(3, len(words) - 1), 0, -1):
            noun = name_key(" ".join(words[:length]))
            for tag, slot in _SLOTS.items():
                row = self._heads.get((tag, noun))
                rest = after_article(" ".join(words[length:]))
                if row and rest[:1].isupper() and not self._is_country_of_demonym(rest):
                    yield Head(row, rest, slot)

    def _is_country_of_demonym(self, rest: str) -> bool:
        return self._demonyms.row(rest) is not None and rest[:1].islower()

    def institution(self, name: str) -> Iterator[str]:
        """ "armée syrienne" and "armée de Syrie": the noun with an adjective of its country."""
        words = _WORD_OR_GAP.split(name)
        for length in range(len(words) - 1, 0, -1):
            row = self._heads.get(("demonym", name_key(" ".join(words[:length]))))
            adjective = self._adjective(" ".join(words[length:])) if row else ()
            if row and adjective:
                yield from dict.fromkeys(pattern.replace("{}", said) for said in adjective for pattern in row.ways)
                return

    def _adjective(self, words: str) -> tuple[str, ...]:
        """English for "syrienne" or "de Syrie"; a town gives its name: "Damascus government"."""
        row = self._demonyms.row(words)
        place = after_article(words)
        if row or place == words:
            return row.ways if row else ()
        english = self._place(place)
        adjectives = self._demonyms.of_place(place)
        return (*adjectives, english) if self._is_territory(place) else (english,) if english else ()

    def ministry(self, name: str) -> Iterator[str]:
        """ "ministère russe de la Défense", "ministère de la Défense russe", "ministère de la Défense du Niger"."""
        match = _MINISTRY.match(name)
        words = _WORD_OR_GAP.split(name[match.end() :]) if match else []
        start = 1 if words and self._demonyms.row(words[0]) else 0
        for end in range(len(words), start, -1):
            topic = self._heads.get(("topic", name_key(after_article(" ".join(words[start:end])))))
            owner = " ".join([*words[:start], *words[end:]])
            if topic and (not owner or self._adjective(owner) or after_article(owner)[:1].isupper()):
                bare = after_article(owner)
                adjectives = self._adjective(owner) if owner else ()
                yield from _ministries(topic.ways, adjectives or ((bare,) if bare else ()), self._place(bare))
                return


def _ministries(topics: Sequence[str], adjectives: Sequence[str], country: str) -> Iterator[str]:
    topics = tuple(chain.from_iterable(_spelt(topic) for topic in topics))
    said = [f"Ministry of {topic}" for topic in topics if topic != "Foreign"]
    said += [f"{topic} {office}" for office in ("Ministry", "Department") for topic in topics if "the " not in topic]
    owned = [f"{adjective} {one}" for one in said for adjective in adjectives]
    owned += [f"{one} of {country}" for one in said] if country else []
    yield from dict.fromkeys((*owned, *said))


def _spelt(topic: str) -> tuple[str, ...]:
    american = topic.replace("Defence", "Defense").replace("Labour", "Labor")
    return (topic,) if american == topic else (topic, american)
