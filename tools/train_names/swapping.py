"""Names put in the place of other names, so that the network learns what stands around a name and not only the name."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.core.text import Span, fold
from desktop_app.french.gazetteer import cldr_places, known_names
from desktop_app.french.tables import read_table
from tools.train_names.samples import Name, Sample

_SHARES = {"PER": 0.7, "LOC": 0.5, "ORG": 0.5, "MISC": 0.0}
_TRIES = 10
_ARTICLE_BEFORE = re.compile(r"(?:\b(?:la|le|les|du|des|de|en|au|aux)\s|['’])\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pools:
    """Names to choose from, each list without order of importance."""

    given_names: tuple[str, ...]
    surnames: tuple[str, ...]
    places: tuple[str, ...]
    acronyms: tuple[str, ...]
    organisations: tuple[str, ...]


def make_pools(samples: Iterable[Sample]) -> Pools:
    """The names of the samples and of the tables that come with the program."""
    named: dict[str, list[str]] = {"PER": [], "LOC": [], "ORG": [], "MISC": []}
    for sample in samples:
        for name in sample.names:
            named[name.label].append(name.span.of(sample.text))
    people = [words.split() for words in (*named["PER"], *_rows("people"))]
    pairs = [words for words in people if len(words) == 2 and all(word[0].isupper() for word in words)]
    places = (*_rows("places"), *cldr_places(), *known_names("places"))
    organisations = {*named["ORG"], *_rows("organisations"), *known_names("organisations")}
    return Pools(
        tuple(sorted({*(given for given, _ in pairs), *known_names("given_names")})),
        tuple(sorted({surname for _, surname in pairs})),
        tuple(sorted({place for place in places if " " not in place})),
        tuple(sorted(filter(_is_acronym, organisations))),
        tuple(sorted(one for one in organisations if " " in one and one[0].isupper())),
    )


def _rows(table: str) -> Sequence[str]:
    return [row.french for row in read_table(table) if row.tag != "part"]


def _is_acronym(name: str) -> bool:
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 6


def swapped(sample: Sample, pools: Pools, chance: random.Random) -> Sample:
    """The sample with some names replaced, the same name always by the same one."""
    instead: dict[str, str] = {}
    text, names, end = "", [], 0
    for name in sample.names:
        words = name.span.of(sample.text)
        if words not in instead:
            instead[words] = _replacement(sample.text, name, pools, chance)
        text += sample.text[end : name.span.start]
        names.append(Name(Span(len(text), len(text) + len(instead[words])), name.label))
        text, end = text + instead[words], name.span.end
    return Sample(sample.identity, text + sample.text[end:], tuple(names))


def _replacement(text: str, name: Name, pools: Pools, chance: random.Random) -> str:
    words = name.span.of(text)
    if chance.random() >= _SHARES[name.label]:
        return words
    before = text[max(0, name.span.start - 5) : name.span.start]
    for _ in range(_TRIES):
        other = _candidate(words, name.label, before, pools, chance)
        if _begins_alike(words, other):
            return other
    return words


def _candidate(words: str, label: str, before: str, pools: Pools, chance: random.Random) -> str:
    count = len(words.split())
    if label == "PER" and count == 2 and pools.given_names:
        return f"{chance.choice(pools.given_names)} {chance.choice(pools.surnames)}"
    if label == "PER" and count == 1 and pools.surnames:
        return chance.choice(pools.surnames)
    if label == "LOC" and count == 1 and not _ARTICLE_BEFORE.search(before) and pools.places:
        return chance.choice(pools.places)
    if label == "ORG" and _is_acronym(words) and pools.acronyms:
        return chance.choice(pools.acronyms)
    if label == "ORG" and count > 1 and pools.organisations:
        return chance.choice(pools.organisations)
    return words


def _begins_alike(one: str, other: str) -> bool:
    """Both with a vowel or both without: "l'" stays right before them."""
    return (fold(one)[:1] in "aeiouyh") == (fold(other)[:1] in "aeiouyh")
