"""Which names of an article name one and the same: by rule, as the article says, and as the reader says."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.core.corrections import correction_key
from desktop_app.core.names import NAME_KINDS, EntityKind, NameCorrection
from desktop_app.french.expressions import Found
from desktop_app.french.hours import Hours, hours_at
from desktop_app.french.name_rules import acronym_after, surnames

EntityKey = tuple[EntityKind, str]
"""A kind, and what all spellings of a name share."""

_OPENING_BRACKET = re.compile(r"\s?\(\s?(?:en [a-zà-ÿ]+\s?:\s?)?[«\"“]?\s?")
_CLOSING_BRACKET = re.compile(r"\s?[»\"”]?\s?\)")
_BY_ANOTHER_NAME = re.compile(
    r",?\s(?:alias|dite?s?|(?:aussi|également)\s(?:appelé|nommé|connu)e?s?(?:\ssous\sle\snom\s(?:de\s|d['’]))?"
    r"|connue?s?\ssous\sle\snom\s(?:de\s|d['’])|plus\sconnue?s?\ssous\sle\snom\s(?:de\s|d['’])|surnommée?s?|rebaptisée?s?"
    r"|anciennement(?:\sappelée?)?|autrement\sdit)\s?(?:l[ea]s?\s|l['’])?[«\"“]?\s?"
)


def entity_key(text: str, one: Found) -> EntityKey:
    """Under what `one` is gathered with others of its name; the hour and the length of time are two."""
    hours, key = hours_at(text, one.span, one.kind), correction_key(one.span.of(text))
    return one.kind, key if hours is Hours.UNKNOWN else f"{key} {hours.value}"


@dataclass(frozen=True, slots=True)
class SameNames:
    """Answers which name a name goes by."""

    _article: dict[EntityKey, EntityKey]
    _reader: dict[str, str] = field(default_factory=dict)

    def group(self, key: EntityKey) -> EntityKey:
        """The key of the entity; the reader's word counts for more than the article's."""
        kind, name = key
        if name in self._reader:
            return kind, self._reader[name]
        for _ in self._article:  # a chain is never longer than the links there are
            if key not in self._article:
                break
            key = self._article[key]
        return kind, self._reader.get(key[1], key[1])


def same_names(text: str, found: Sequence[Found], corrections: Iterable[NameCorrection] = ()) -> SameNames:
    """What the article of `found` and the reader say of names that are one; `found` is in order."""
    names = [one for one in found if one.kind in NAME_KINDS]
    article = {**_acronyms(text, names), **_surnames_alone(text, names)}
    for short, long in (*_in_brackets(text, names), *_by_another_name(text, names)):
        if SameNames(article).group(long) != short:
            article.setdefault(short, long)
    reader = {correction_key(one.french): correction_key(one.same_as) for one in corrections if one.same_as}
    return SameNames(article, reader)


def _acronyms(text: str, names: Sequence[Found]) -> dict[EntityKey, EntityKey]:
    explained = ((one, acronym_after(text, one)) for one in names)
    return {entity_key(text, replace(one, span=span)): entity_key(text, one) for one, span in explained if span}


def _surnames_alone(text: str, names: Sequence[Found]) -> dict[EntityKey, EntityKey]:
    """Surnames that only one person of the article has."""
    people = dict.fromkeys(entity_key(text, one)[1] for one in names if one.kind is EntityKind.PERSON)
    short = {surname for person in people for surname in surnames(person)}
    full = [person for person in people if person not in short]
    bearers = Counter(surname for person in full for surname in surnames(person))
    return {
        (EntityKind.PERSON, surname): (EntityKind.PERSON, person)
        for person in full
        for surname in surnames(person)
        if bearers[surname] == 1
    }


def _in_brackets(text: str, names: Sequence[Found]) -> Iterator[tuple[EntityKey, EntityKey]]:
    """ "Armée de la conquête (Jaish al-Fatah)". Of organisations only: after a place its country stands in brackets."""
    for one, other in itertools.pairwise(names):
        if (
            one.kind is other.kind is EntityKind.ORGANISATION
            and _OPENING_BRACKET.fullmatch(text, one.span.end, other.span.start)
            and _CLOSING_BRACKET.match(text, other.span.end)
        ):
            yield entity_key(text, other), entity_key(text, one)


def _by_another_name(text: str, names: Sequence[Found]) -> Iterator[tuple[EntityKey, EntityKey]]:
    """ "Ahmed al-Charaa, alias Abou Mohammed al-Joulani"."""
    for one, other in itertools.pairwise(names):
        if one.kind is other.kind and _BY_ANOTHER_NAME.fullmatch(text, one.span.end, other.span.start):
            yield entity_key(text, other), entity_key(text, one)
