"""The step that finds what an article names: people, places, organisations, dates, times and quantities."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.core.corrections import correction_key
from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Article, Briefing
from desktop_app.core.names import NAME_KINDS, Entity, EntityKind, Mention, Side
from desktop_app.core.text import Span
from desktop_app.engines.recogniser import load_recogniser
from desktop_app.french.corrected_names import corrected
from desktop_app.french.dateline import day_of
from desktop_app.french.expressions import Found, find_expressions
from desktop_app.french.hours import hours_at
from desktop_app.french.name_rules import settle_names
from desktop_app.french.resolution import resolved
from desktop_app.french.same_names import EntityKey, entity_key, same_names


class NameFinder(Protocol):
    """Finds names in a text: spans in order, each with its kind."""

    def spans(self, text: str, /) -> Sequence[tuple[Span, EntityKind]]: ...


_STRETCH = 1_500
"""About 250 words, which the recogniser reads in some 40 ms."""


class FindNames:
    """Adds the entities with their French mentions; English forms and mentions are another step's."""

    def __init__(self, finder: NameFinder | None = None) -> None:
        self._finder = finder
        self._last: tuple[str, list[Found], list[Found]] = ("", [], [])
        """The article read last, its names and expressions: corrections do not read it again."""

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        """Yield the briefing as it is while the text is read, and last with its entities, by first mention.

        Raises OSError or ValueError when the recogniser's files are damaged.
        """
        if briefing.article.source != FRENCH:
            yield briefing  # what finds names knows French alone
            return
        text = _without_furniture(briefing.article)
        if text != self._last[0]:
            names, expressions = list[Found](), list[Found]()
            for stretch in _stretches(text):
                names += self._names(text, stretch)
                expressions += _expressions(text, stretch)
                yield briefing  # so that a reader who stops waits for a stretch, not for the text
            self._last = (text, names, expressions)
        _, names, expressions = self._last
        settled = corrected(text, settle_names(text, names, expressions), briefing.article.corrections)
        yield briefing
        merged = _merged(settled, expressions)
        yield replace(briefing, entities=_entities(briefing, text, _cut_at_sentences(briefing, merged)))

    def _names(self, text: str, stretch: Span) -> Iterator[Found]:
        if self._finder is None:
            self._finder = load_recogniser()
        for span, kind in self._finder.spans(stretch.of(text)):
            yield Found(span.shifted(stretch.start), kind)


def _expressions(text: str, stretch: Span) -> Iterator[Found]:
    """The dates, times and quantities of one stretch; none runs over the end of a line."""
    for one in find_expressions(stretch.of(text)):
        yield replace(one, span=one.span.shifted(stretch.start))


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
    corrections = briefing.article.corrections
    same = same_names(text, [one for _, one in found], corrections)
    groups: defaultdict[EntityKey, list[tuple[int, Found]]] = defaultdict(list)
    for index, one in found:
        groups[same.group(entity_key(text, one))].append((index, one))
    labels = {correction_key(one.same_as): one.same_as for one in corrections}
    dateline = day_of(briefing.article)
    entities = tuple(_entity(briefing, text, key, members, labels) for key, members in groups.items())
    hours = (hours_at(text, members[0][1].span, key[0]) for key, members in groups.items())
    each = zip(entities, hours, strict=True)
    return tuple(replace(one, value=resolved(one.french, one.kind, dateline, of)) for one, of in each)


def _entity(
    briefing: Briefing, text: str, key: EntityKey, members: Sequence[tuple[int, Found]], labels: Mapping[str, str]
) -> Entity:
    mentions = tuple(
        Mention(Side.FRENCH, index, one.span.shifted(-briefing.sentences[index].span.start)) for index, one in members
    )
    form = labels.get(key[1]) if key[0] in NAME_KINDS else None
    return Entity(key[0], form or _form(text, [one for _, one in members]), None, mentions)


def _form(text: str, members: Sequence[Found]) -> str:
    """How the entity is called: the fullest name, as it is most often written."""
    fullest = max((entity_key(text, one) for one in members), key=lambda key: len(key[1]))
    forms = Counter(one.span.of(text) for one in members if entity_key(text, one) == fullest)
    return forms.most_common(1)[0][0]
