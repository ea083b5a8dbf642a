"""What the word tables say of the words of a text: the recogniser of names reads it as one hint among others."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop_app.assets import resource
from desktop_app.core.text import fold
from desktop_app.french.tables import name_key, read_table

Parts = tuple[str, ...]
"""The folded words of an entry: ("etat", "islamique")."""

Hidden = Callable[[Parts], bool]
"""Which entries are passed over: training hides some, so that the network learns to do without."""

_TABLES = {"places": "L", "organisations": "O", "people": "P"}
_CUES = {"place": "l", "organisation": "o", "person": "p", "demonym": "o"}
_NO_PLACES = frozenset(("EU", "EZ", "UN", "XA", "XB", "ZZ"))
"""Codes of CLDR that stand for organisations or for nothing."""

_PLAIN = {code: fold(chr(code)) for code in range(0xC0, 0x180) if chr(code).isalpha()}
"""Letters of Latin alphabets without their accents, as `fold` has them, which is slower."""

_INNER_APOSTROPHE = re.compile(r"(?<=\w\w)' ")
"""As in Sana'a, which is one word, unlike "d'Ivoire"."""

_PART_OF_NAME, _DEMONYM, _UNSURE = "N", "D", "?"

_LETTERS = ("L", "O", "P", "LO", "LP", "OP", "LOP", "O?", "M", "N", "D", "l", "o", "p")

MARKS = ("-", *(letters + place for letters in _LETTERS for place in "12"))
"""Every mark: none; or letters, and 1 on the first word of an entry, 2 on the others.

Capitals are names of places, organisations and persons, or of more than one of these; `O?` acronyms that may be
something else; M names of other things; N words of persons' names, P where they may be places or organisations too;
D demonyms; small letters nouns that begin such names.
"""


class Entry(NamedTuple):
    """One name: its folded words, what it names, and how its first word must be written."""

    parts: Parts
    letters: str
    in_capitals: bool
    in_any_case: bool

    def is_written(self, word: str) -> bool:
        """Whether `word` has the capitals that the first word of this name has."""
        return self.in_any_case or (word.isupper() if self.in_capitals else word[:1].isupper())


class Gazetteer:
    """Finds the names of the tables in a text cut into words."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[Parts, list[Entry]] = {}
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for entry in _merged(entries):
            self._entries.setdefault(entry.parts, []).append(entry)
            lengths[entry.parts[0]].add(len(entry.parts))
        self._lengths = {first: sorted(some, reverse=True) for first, some in lengths.items()}

    def __iter__(self) -> Iterator[Entry]:
        return (entry for alike in self._entries.values() for entry in alike)

    def marks(self, words: Sequence[str], hidden: Hidden | None = None) -> list[str]:
        """One of MARKS for each word; of names that overlap the first and longest counts."""
        marks = ["-"] * len(words)
        text = _Parted(words)
        place = 0
        while place < len(words):
            letters, end = self._longest(text, place, hidden)
            if letters:
                marks[place:end] = [letters + "1", *([letters + "2"] * (end - place - 1))]
            place = end
        return marks

    def _longest(self, text: _Parted, place: int, hidden: Hidden | None) -> tuple[str, int]:
        """What the longest name that begins at a word is, and after which word it ends; "" where none begins."""
        start = text.starts[place]
        for length in self._lengths.get(text.parts[start], ()) if start != _NOWHERE else ():
            end = text.ends.get(start + length, 0)
            for entry in self._entries.get(tuple(text.parts[start : start + length]), ()) if end > place else ():
                if entry.is_written(text.words[place]) and not (hidden and hidden(entry.parts)):
                    return entry.letters, end
        return "", place + 1


_NOWHERE = -1
"""Where the parts of a word without letters start."""


class _Parted:
    """A text's words with their folded parts in a row: where those of each word start, and which word ends where."""

    __slots__ = ("ends", "parts", "starts", "words")

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.ends: dict[int, int] = {}
        for place, word in enumerate(words):
            self.ends.setdefault(len(self.parts), place)
            parts = split_name(word)
            self.starts.append(len(self.parts) if parts else _NOWHERE)
            self.parts += parts
        self.ends.setdefault(len(self.parts), len(words))


@lru_cache(maxsize=20_000)
def split_name(name: str) -> Parts:
    """The folded words of a name, however it is hyphened; a word of a text may have none, one or several."""
    plain = name if name.isascii() else name.translate(_PLAIN)
    if plain.isascii() and plain.replace(" ", "").isalpha():
        return tuple(plain.lower().split())  # what follows says the same, in five times the time
    return tuple(_INNER_APOSTROPHE.sub("", name_key(plain)).replace("'", " ").split())


def _merged(entries: Iterable[Entry]) -> Iterator[Entry]:
    """One entry for all that is written alike: "Washington" is a place and a person."""
    alike: dict[tuple[Parts, bool, bool], str] = {}
    for parts, letters, in_capitals, in_any_case in entries:
        key = (parts, in_capitals, in_any_case)
        known = alike.setdefault(key, letters)
        if known != letters:
            alike[key] = _both(known, letters)
    return (Entry(parts, letters, *written) for (parts, *written), letters in alike.items())


def _both(some: str, others: str) -> str:
    """The letters of what two entries written alike name: "Florence" is a place and a part of persons' names."""
    letters = {*some, *others}
    if _PART_OF_NAME in letters and letters & {"L", "O"}:
        letters.add("P")
    return "".join(letter for letter in "LOP" if letter in letters) or min(some, others)


def load_gazetteer() -> Gazetteer:
    """The names of resources/names and the territories and cities of CLDR, as they are today."""
    return Gazetteer((*_from_tables(), *_from_lists(), *_cues(), *_demonyms()))


def _from_tables() -> Iterator[Entry]:
    for table, letter in _TABLES.items():
        for row in read_table(table):
            if row.tag == "part":
                yield from _names(row.french, _PART_OF_NAME)
            else:
                yield from _names(row.french, letter + _UNSURE if row.needs and letter == "O" else letter)


def cldr_places() -> Iterator[str]:
    """Countries and the cities that name time zones: the Unicode locale data that Babel carries."""
    from babel import Locale
    from babel.core import get_global

    french = Locale("fr")
    zones = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories")}
    zones |= {zone: names["city"] for zone, names in french.time_zones.items() if "city" in names}
    territories = (name for code, name in french.territories.items() if code not in _NO_PLACES)
    yield from (re.sub(r"\s*\(.*\)", "", name) for name in territories)
    yield from (city for zone, city in zones.items() if zone.count("/") == 1 and not zone.startswith("Etc/"))


def known_names(kind: str) -> tuple[str, ...]:
    """A list that comes with the recogniser: given_names, surnames, places, organisations or others."""
    return tuple(resource(f"names/model/{kind}.txt").read_text("utf-8").splitlines())


def _from_lists() -> Iterator[Entry]:
    listed = {
        "L": (*cldr_places(), *known_names("places")),
        "O": known_names("organisations"),
        "M": known_names("others"),
        _PART_OF_NAME: (*known_names("given_names"), *known_names("surnames")),
    }
    for letters, names in listed.items():
        for name in names:
            yield from _names(name, letters)


def _names(name: str, letters: str) -> Iterator[Entry]:
    """The entry of a name, if it is long enough. "NASA" is also written "Nasa", but "EI" is not written "Ei"."""
    parts = split_name(name)
    is_acronym = name.isupper() and len(parts) == 1
    if parts and (is_acronym or len(name) > 2):
        yield Entry(parts, letters, is_acronym and len(name) < 4, letters == "O" and len(parts) > 1)


def _cues() -> Iterator[Entry]:
    for row in read_table("templates"):
        if row.tag in _CUES:
            yield Entry(split_name(row.french), _CUES[row.tag], in_capitals=False, in_any_case=True)


def _demonyms() -> Iterator[Entry]:
    for row in read_table("demonyms"):
        for form in _inflected(row.french):
            yield Entry(split_name(form), _DEMONYM, in_capitals=False, in_any_case=True)


def _inflected(masculine: str) -> Iterator[str]:
    """Feminine and plural of an adjective of nationality: "malien", "malienne", "maliens", "maliennes"."""
    doubled = re.sub(r"(?<=[eo])n\Z", "nn", masculine)
    feminine = masculine if masculine.endswith("e") else doubled + "e"
    yield from dict.fromkeys((masculine, feminine, masculine + "s", feminine + "s"))
