"""Links each French mention of a name, date or quantity with the English words that render it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.model import Briefing, Entity, EntityKind, Flag, FlagKind, Mention, Severity, Side
from desktop_app.core.text import Span
from desktop_app.english.forms import EnglishForms, Form, Source
from desktop_app.english.name_search import NameSearch, words_of_name
from desktop_app.english.values import EnglishValues, english_candidates

_VALUES = frozenset({EntityKind.DATE, EntityKind.TIME, EntityKind.QUANTITY})
_JOINED = re.compile(r"\b(?:de|du|des|la|le|les|et|pour|aux?)\b|\b[dl]['’]")
_MISSED = frozenset({EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION})


@dataclass(slots=True)
class _Task:
    """One French mention whose English is looked for; `whole` says that all of it was found, and well spelt."""

    position: int
    kind: EntityKind
    french: str
    span: Span
    form: Form | None
    found: Span | None = None
    whole: bool = True

    @property
    def ways(self) -> tuple[str, ...]:
        """All spellings worth looking for, the French one first."""
        return (self.french, *(self.form.ways if self.form else ()))

    @property
    def weight(self) -> int:
        """Letters of the longest way; longer names are placed first."""
        return max(map(len, self.ways))


class LinkNames:
    """A detail of the translation: adds the English mentions of one sentence, and flags names that are missing."""

    def __init__(self, forms: EnglishForms | None = None) -> None:
        self._forms = forms or EnglishForms()
        self._document = ""
        self._known: dict[tuple[str, EntityKind], Form | None] = {}
        self._entities: tuple[Entity, ...] | None = None
        self._by_sentence: dict[int, dict[int, list[Mention]]] = {}
        self._linked_sentences: set[int] = set()

    def __call__(self, briefing: Briefing, index: int) -> Briefing:
        """`briefing` with what stands in sentence `index` linked; unchanged where there is no English yet."""
        english = briefing.english(index)
        mentions = self._mentions(briefing, index)
        if english is None or not mentions:
            return briefing
        tasks = list(self._tasks(briefing, index, mentions))
        _Linker(self._forms, english, len(briefing.french(index))).link(tasks)
        entities = list(briefing.entities)
        for position in mentions:
            mine = [task for task in tasks if task.position == position]
            entities[position] = self._linked(entities[position], index, mine, english)
        self._entities = tuple(entities)
        self._linked_sentences.add(index)
        return _with_flags(replace(briefing, entities=self._entities), index, tasks)

    def _mentions(self, briefing: Briefing, index: int) -> dict[int, list[Mention]]:
        """The French mentions in sentence `index` by entity. What was indexed holds as long as only we add."""
        if briefing.entities is not self._entities:
            self._entities = briefing.entities
            self._by_sentence = _indexed(briefing.entities)
            self._linked_sentences = _sentences_on(briefing.entities, Side.ENGLISH)
        if briefing.article.text is not self._document:
            self._document, self._known = briefing.article.text, {}
        return self._by_sentence.get(index, {})

    def _tasks(self, briefing: Briefing, index: int, mentions: dict[int, list[Mention]]) -> Iterator[_Task]:
        french = briefing.french(index)
        for position, stands in mentions.items():
            entity = briefing.entities[position]
            for mention in stands:
                words = mention.span.of(french)
                yield _Task(position, entity.kind, words, mention.span, self._form_of(words, entity))

    def _form_of(self, words: str, entity: Entity) -> Form | None:
        """What English calls `words`, and the entity as a whole where that says more."""
        if entity.kind in _VALUES:
            return None
        own, whole = self._form(words, entity.kind), self._form(entity.french, entity.kind)
        if own is None or whole is None or own is whole:
            return own or whole
        return replace(own, ways=tuple(dict.fromkeys((*own.ways, *whole.ways))))

    def _form(self, name: str, kind: EntityKind) -> Form | None:
        key = (name, kind)
        if key not in self._known:
            self._known[key] = self._forms.form(name, kind, self._document)
        return self._known[key]

    def _linked(self, entity: Entity, index: int, tasks: Sequence[_Task], english: str) -> Entity:
        kept: Iterable[Mention] = entity.mentions
        if index in self._linked_sentences:
            kept = [one for one in entity.mentions if one.side is Side.FRENCH or one.sentence != index]
        added = [Mention(Side.ENGLISH, index, span) for span in sorted(task.found for task in tasks if task.found)]
        return replace(entity, english=self._shown(entity, tasks, english), mentions=(*kept, *added))

    def _shown(self, entity: Entity, tasks: Sequence[_Task], english: str) -> str | None:
        """The table's form; else the words found; else the name itself, which English keeps, but no French wording."""
        found = next((task.found.of(english) for task in tasks if task.found and task.whole), None)
        if entity.kind in _VALUES:
            return found or entity.english or next(iter(english_candidates(entity.french, entity.kind)), entity.french)
        form = self._form(entity.french, entity.kind)
        if form and not (found and entity.kind is EntityKind.PERSON and form.source is Source.TEMPLATE):
            return form.ways[0]
        known = entity.english if entity.english not in (None, entity.french) else None
        return known or found or (None if _is_wording(entity) else entity.french)


def _is_wording(entity: Entity) -> bool:
    """Whether the name is French words rather than a proper name alone: `hôpital général`, `Brigades d'al-Rimal`."""
    if entity.kind not in (EntityKind.ORGANISATION, EntityKind.OTHER):
        return False
    return entity.french[:1].islower() or _JOINED.search(entity.french) is not None


def _indexed(entities: Sequence[Entity]) -> dict[int, dict[int, list[Mention]]]:
    by_sentence: dict[int, dict[int, list[Mention]]] = {}
    for position, entity in enumerate(entities):
        for mention in entity.on(Side.FRENCH):
            by_sentence.setdefault(mention.sentence, {}).setdefault(position, []).append(mention)
    return by_sentence


def _sentences_on(entities: Sequence[Entity], side: Side) -> set[int]:
    return {mention.sentence for entity in entities for mention in entity.on(side)}


class _Linker:
    """Places the mentions of one sentence, the sure ones before the doubtful."""

    def __init__(self, forms: EnglishForms, english: str, french_length: int) -> None:
        self._forms = forms
        self._search = NameSearch(english)
        self._english = english
        self._values = EnglishValues(english)
        self._french_length = max(1, french_length)

    def link(self, tasks: Sequence[_Task]) -> None:
        """Set `found` on every task whose English is there; no two of them overlap."""
        longest_first = sorted(tasks, key=lambda task: (-task.weight, task.span))
        names = [task for task in longest_first if task.kind not in _VALUES]
        for task in names:
            self._set(task, self._search.exact(task.ways))
        for task in longest_first:
            if task.kind in _VALUES:
                self._set(task, self._value(task))
        for task in _missing(names):
            self._set(task, self._similar(task.ways[:2]), whole=False)
        for task in _missing(names):
            self._set(task, self._similar(task.ways[2:]), whole=False)
        for task in _missing(names):
            self._set(task, self._part(task), whole=False)
        for task in _missing(names):
            self._set(task, self._adjective(task), whole=False)

    def _set(self, task: _Task, span: Span | None, whole: bool = True) -> None:
        if span:
            task.found, task.whole = self._search.claim(span), whole

    def _value(self, task: _Task) -> Span | None:
        place = (task.span.start + task.span.end) / 2 / self._french_length
        return self._values.find(task.french, task.kind, place, self._search.taken)

    def _similar(self, ways: Sequence[str]) -> Span | None:
        """Words spelt nearly so that are not the known name of something else."""
        spans = self._search.similar(ways)
        return next((span for span in spans if not self._forms.is_english_name(span.of(self._english))), None)

    def _part(self, task: _Task) -> Span | None:
        """The surname alone, where English leaves the given name or the title out."""
        if task.kind is not EntityKind.PERSON:
            return None
        words = (words_of_name(way) for way in task.ways)
        return self._search.exact(
            _surname(way, parts[-1].span) for way, parts in zip(task.ways, words, strict=True) if len(parts) > 1
        )

    def _adjective(self, task: _Task) -> Span | None:
        """ "Syrian" for Syrie, where Syria itself is not said."""
        if task.kind is not EntityKind.PLACE or any(self._search.has(way) for way in task.ways):
            return None
        adjectives = self._forms.adjectives(task.french)
        return self._search.exact([*adjectives, *(adjective + "s" for adjective in adjectives)])


def _surname(way: str, span: Span) -> str:
    word = span.of(way)
    return word if len(word) > 3 else way


def _missing(tasks: Iterable[_Task]) -> list[_Task]:
    return [task for task in tasks if task.found is None]


def _with_flags(briefing: Briefing, index: int, tasks: Sequence[_Task]) -> Briefing:
    """One warning for each name that was not found; those of an earlier English of the sentence go."""
    sentence = briefing.sentences[index]
    kept = tuple(flag for flag in sentence.flags if flag.kind is not FlagKind.NAME or flag.english is not None)
    lost = tuple(_flag(task) for task in _missing(tasks) if task.kind in _MISSED)
    flags = (*kept, *sorted(lost, key=lambda flag: flag.french or Span(0, 0)))
    return briefing if flags == sentence.flags else briefing.with_sentence(index, replace(sentence, flags=flags))


def _flag(task: _Task) -> Flag:
    text = f"“{task.french}” was not found in the English."
    return Flag(FlagKind.NAME, Severity.WARNING, text, french=task.span)
