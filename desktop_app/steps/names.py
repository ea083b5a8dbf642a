"""The step that finds what an article names: people, places, organisations, dates, times and quantities."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.core.model import Article, Briefing, Entity, EntityKind, Mention, Side
from desktop_app.core.text import Span, fold
from desktop_app.engines.recogniser import load_recogniser
from desktop_app.french.expressions import Found, find_expressions
from desktop_app.french.name_rules import acronym_after, settle_names, surnames

_EXPRESSIONS = (EntityKind.DATE, EntityKind.TIME, EntityKind.QUANTITY)


class NameFinder(Protocol):
    """Finds names in a text: spans in order, each with its kind."""

    def spans(self, text: str, /) -> Sequence[tuple[Span, EntityKind]]: ...


_STRETCH = 1_500
"""About 250 words, which the recogniser reads in some 40 ms."""


class FindNames:
    """Adds the entities with their French mentions; English forms and mentions are another step's."""

    def __init__(self, finder: NameFinder | None = None) -> None:
        self._finder = finder

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        """Yield the briefing as it is while the text is read, and last with its entities, by first mention.

        Raises OSError or ValueError when the recogniser's files are damaged.
        """
        text = _without_furniture(briefing.article)
        names: list[Found] = []
        for stretch in _stretches(text):
            names += self._names(text, stretch)
            yield briefing  # so that a reader who stops waits for a stretch, not for the text
        expressions = find_expressions(text)
        merged = _merged(settle_names(text, names, expressions), expressions)
        yield replace(briefing, entities=_entities(briefing, text, _cut_at_sentences(briefing, merged)))

    def _names(self, text: str, stretch: Span) -> Iterator[Found]:
        if self._finder is None:
            self._finder = load_recogniser()
        for span, kind in self._finder.spans(stretch.of(text)):
            yield Found(span.shifted(stretch.start), kind)


def _stretches(text: str) -> Iterator[Span]:
    """The text in lots of whole lines, each of _STRETCH characters or a little more."""
    start = 0
    while start < len(text):
        line = text.find("\n", start + _STRETCH)
        end = len(text) if line < 0 else line + 1
        yield Span(start, end)
        start = end


def _without_furniture(article: Article) -> str:
    """The text with what is set apart blanked out; places in it stay what they were."""
    text = article.text
    for span in article.furniture:
        text = text[: span.start] + "\n" * len(span) + text[span.end :]
    return text


def _merged(names: Sequence[Found], expressions: Sequence[Found]) -> Iterator[Found]:
    """Both in order; an expression that touches a name is left out."""
    taken = [name.span for name in names]
    starts = [span.start for span in taken]
    free = (one for one in expressions if not _touches(one.span, taken, starts))
    yield from sorted((*names, *free), key=lambda one: one.span)


def _touches(span: Span, taken: Sequence[Span], starts: Sequence[int]) -> bool:
    last = bisect_right(starts, span.end - 1) - 1
    return last >= 0 and taken[last].overlaps(span)


def _cut_at_sentences(briefing: Briefing, found: Iterator[Found]) -> list[tuple[int, Found]]:
    """Each thing with the sentence it begins in; what runs over the end is cut there, what lies outside is dropped."""
    starts = [sentence.span.start for sentence in briefing.sentences]
    inside: list[tuple[int, Found]] = []
    for one in found:
        index = bisect_right(starts, one.span.start) - 1
        if index < 0 or one.span.start >= briefing.sentences[index].span.end:
            continue
        end = min(one.span.end, briefing.sentences[index].span.end)
        inside.append((index, replace(one, span=Span(one.span.start, end))))
    return inside


def _entities(briefing: Briefing, text: str, found: Sequence[tuple[int, Found]]) -> tuple[Entity, ...]:
    """One entity for all that goes by one name, in the order of first mention."""
    same = _same_names(text, [one for _, one in found])
    groups: defaultdict[tuple[EntityKind, str], list[tuple[int, Found]]] = defaultdict(list)
    for index, one in found:
        key = _key(text, one)
        groups[one.kind, same.get((one.kind, key), key)].append((index, one))
    return tuple(_entity(briefing, text, kind, members) for (kind, _), members in groups.items())


def _key(text: str, one: Found) -> str:
    """What two mentions of one name share: letters and figures, without accents, case or marks."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(one.span.of(text))).split())


def _entity(briefing: Briefing, text: str, kind: EntityKind, members: Sequence[tuple[int, Found]]) -> Entity:
    starts = [sentence.span.start for sentence in briefing.sentences]
    mentions = tuple(Mention(Side.FRENCH, index, one.span.shifted(-starts[index])) for index, one in members)
    return Entity(kind, _form(text, [one for _, one in members]), None, mentions)


def _form(text: str, members: Sequence[Found]) -> str:
    """How the entity is called: the fullest name, as it is most often written."""
    fullest = max((_key(text, one) for one in members), key=len)
    forms = Counter(one.span.of(text) for one in members if _key(text, one) == fullest)
    return forms.most_common(1)[0][0]


def _same_names(text: str, found: Sequence[Found]) -> dict[tuple[EntityKind, str], str]:
    """Which name is short for which: acronyms that the article explains, and surnames that only one person has."""
    same = {
        (one.kind, _key(text, replace(one, span=acronym))): _key(text, one)
        for one in found
        if one.kind not in _EXPRESSIONS and (acronym := acronym_after(text, one))
    }
    people = dict.fromkeys(_key(text, one) for one in found if one.kind is EntityKind.PERSON)
    short = {surname for person in people for surname in surnames(person)}
    bearers = Counter(surname for person in people if person not in short for surname in surnames(person))
    for person in people:
        same |= {
            (EntityKind.PERSON, one): person for one in surnames(person) if bearers[one] == 1 and person not in short
        }
    return same
