"""Links each French mention of a name, date or quantity with the English words that render it."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.core.corrections import correction_key
from desktop_app.core.glossary import Glossary
from desktop_app.core.model import Briefing, Flag, FlagKind, Severity
from desktop_app.core.names import NAME_KINDS, Entity, EntityKind, FormSource, Mention, NameCorrection, Side
from desktop_app.core.rewordings import as_translated, moved, reworded
from desktop_app.core.text import Span
from desktop_app.engines.attention import Alignment
from desktop_app.english.directions import lost_direction
from desktop_app.english.forms import EnglishForms, Form
from desktop_app.english.placing import How, Placing, Task, missing
from desktop_app.english.values import english_candidates
from desktop_app.french.hours import Hours, hours_at

Align = Callable[[str, str], Generator[None, None, Alignment | None]]
"""Takes a French sentence and its English; costs half a translation, and yields while it waits."""

_log = logging.getLogger(__name__)
_Said = tuple[Task, Span]
"""A mention, and English words that may say it wrong."""
_JOINED = re.compile(r"\b(?:de|du|des|la|le|les|et|pour|aux?)\b|\b[dl]['’]")


class LinkNames:
    """A detail of the translation: adds the English mentions of one sentence, and flags names missing or garbled.

    Where the English has a name wrong that the tables or the reader know, it is put right and the change kept; where
    the reader wrote the English, it is flagged and left.
    `second_look` asks `align` about a sentence with a name that nothing else could place, and no other.
    """

    def __init__(self, forms: EnglishForms | None = None, align: Align | None = None) -> None:
        self._forms = forms or EnglishForms()
        self._align = align
        self._document = ""
        self._corrections: tuple[NameCorrection, ...] = ()
        self._glossary: Glossary = ()
        self._by_reader: dict[str, tuple[str, FormSource]] = {}
        self._known: dict[tuple[str, EntityKind], Form | None] = {}
        self._entities: tuple[Entity, ...] | None = None
        self._by_sentence: dict[int, dict[int, list[Mention]]] = {}
        self._linked_sentences: set[int] = set()
        self._unplaced: set[int] = set()

    def __call__(self, briefing: Briefing, index: int) -> Briefing:
        """`briefing` with what stands in sentence `index` linked; unchanged where there is no English yet."""
        return self._with_links(briefing, index, None)

    def second_look(self, briefing: Briefing, index: int) -> Generator[None, None, Briefing]:
        """The same with the names that attention places. What goes wrong costs these links and nothing else."""
        english = as_translated(briefing.sentences[index]).translation
        if self._align is None or english is None or index not in self._unplaced:
            return briefing
        try:
            alignment = yield from self._align(briefing.french(index), english.text)
            return self._with_links(briefing, index, alignment) if alignment else briefing
        except Exception as error:  # its message may quote the article
            _log.warning("no alignment: %s", type(error).__name__)
            return briefing

    def _with_links(self, briefing: Briefing, index: int, alignment: Alignment | None) -> Briefing:
        self._unplaced.discard(index)
        mentions = self._mentions(briefing, index)
        sentence = as_translated(briefing.sentences[index])
        if sentence.translation is None or not mentions:
            return briefing
        tasks = list(self._tasks(briefing, index, mentions))
        placing = Placing(self._forms, sentence.translation.text, briefing.french(index))
        placing.place(tasks, alignment.shares if alignment else None)
        if placing.has_unplaced(tasks):
            self._unplaced.add(index)
        changes = sorted(placing.changes(tasks), key=lambda change: change.span)
        odd = list(placing.misspelt(tasks))
        if sentence.edited:
            odd += [
                (task, task.found) for task in tasks if task.found and task.found in {change.span for change in changes}
            ]
            return self._with_mentions(briefing.with_sentence(index, sentence), index, tasks, odd)
        odd = [(task, moved(span, changes)) for task, span in odd if span not in {change.span for change in changes}]
        for task in tasks:
            task.found = moved(task.found, changes) if task.found else None
        briefing = briefing.with_sentence(index, reworded(sentence, changes))
        return self._with_mentions(briefing, index, tasks, odd)

    def _with_mentions(self, briefing: Briefing, index: int, tasks: Sequence[Task], odd: Iterable[_Said]) -> Briefing:
        english, entities = briefing.english(index) or "", list(briefing.entities)
        for position in {task.position for task in tasks}:
            mine = [task for task in tasks if task.position == position]
            entities[position] = self._linked(entities[position], index, mine, english)
        self._entities = tuple(entities)
        self._linked_sentences.add(index)
        return _with_flags(replace(briefing, entities=self._entities), index, tasks, english, odd)

    def _mentions(self, briefing: Briefing, index: int) -> dict[int, list[Mention]]:
        """The French mentions in sentence `index` by entity. What was indexed holds as long as only we add."""
        if briefing.entities is not self._entities:
            self._entities = briefing.entities
            self._by_sentence = _indexed(briefing.entities)
            self._linked_sentences = _sentences_on(briefing.entities, Side.ENGLISH)
        said = briefing.article.corrections, briefing.article.glossary
        if briefing.article.text is not self._document or said != (self._corrections, self._glossary):
            self._document, (self._corrections, self._glossary) = briefing.article.text, said
            self._by_reader = _by_reader(self._corrections, self._glossary)
            self._known = {}
        return self._by_sentence.get(index, {})

    def _tasks(self, briefing: Briefing, index: int, mentions: dict[int, list[Mention]]) -> Iterator[Task]:
        french = briefing.french(index)
        for position, stands in mentions.items():
            entity = briefing.entities[position]
            for mention in stands:
                words = mention.span.of(french)
                own = self._form(words, entity.kind) if entity.kind in NAME_KINDS else None
                whole, hours = self._with_whole(own, entity), hours_at(french, mention.span, entity.kind)
                yield Task(position, entity.kind, words, mention.span, own, whole, hours)

    def _with_whole(self, own: Form | None, entity: Entity) -> Form | None:
        """`own`, and what English calls the entity as a whole where that says more."""
        whole = self._form(entity.french, entity.kind) if entity.kind in NAME_KINDS else None
        if own is None or whole is None or own is whole:
            return own or whole
        return replace(own, ways=tuple(dict.fromkeys((*own.ways, *whole.ways))))

    def _form(self, name: str, kind: EntityKind) -> Form | None:
        key = (name, kind)
        if key not in self._known:
            form, said = self._forms.form(name, kind, self._document), self._by_reader.get(correction_key(name))
            ways = tuple(dict.fromkeys((said[0], *(form.ways if form else ())))) if said else ()
            self._known[key] = Form(ways, said[1]) if said else form
        return self._known[key]

    def _linked(self, entity: Entity, index: int, tasks: Sequence[Task], english: str) -> Entity:
        kept: Iterable[Mention] = entity.mentions
        if index in self._linked_sentences:
            kept = [one for one in entity.mentions if one.side is Side.FRENCH or one.sentence != index]
        added = [Mention(Side.ENGLISH, index, span) for span in sorted(task.found for task in tasks if task.found)]
        shown, source = self._shown(entity, tasks, english)
        return replace(entity, english=shown, source=source, mentions=(*kept, *added))

    def _shown(self, entity: Entity, tasks: Sequence[Task], english: str) -> tuple[str | None, FormSource | None]:
        """The table's form; else the words found; else the name itself, which English keeps, but no French wording."""
        whole = [task for task in tasks if task.found and task.whole]
        if entity.kind is EntityKind.PERSON:  # the surname alone is not what the person is called
            whole = [task for task in whole if correction_key(task.french) == correction_key(entity.french)]
        found = next((task.found.of(english) for task in whole if task.found), None)
        if entity.kind not in NAME_KINDS:
            ways = english_candidates(entity.french, entity.kind, tasks[0].hours if tasks else Hours.UNKNOWN)
            said = entity.english or next(iter(ways), entity.french)
            return found or said, FormSource.TRANSLATION if found else entity.source
        form = self._form(entity.french, entity.kind)
        if form and not (found and entity.kind is EntityKind.PERSON and form.source is FormSource.TEMPLATE):
            return form.ways[0], form.source
        if entity.english not in (None, entity.french):
            return entity.english, entity.source
        if found:
            return found, FormSource.UNCHANGED if found == entity.french else FormSource.TRANSLATION
        return (None, None) if _is_wording(entity) else (entity.french, FormSource.UNCHANGED)


def _by_reader(corrections: Iterable[NameCorrection], glossary: Glossary) -> dict[str, tuple[str, FormSource]]:
    """How the reader wants names said, by their keys; of a name the word on names counts, not that on terms."""
    terms = {correction_key(one.french): (one.english, FormSource.GLOSSARY) for one in glossary}
    names = {correction_key(one.french): (one.english, FormSource.READER) for one in corrections if one.english}
    return terms | names


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


def _with_flags(briefing: Briefing, index: int, tasks: Sequence[Task], english: str, odd: Iterable[_Said]) -> Briefing:
    """One warning for each name not found, or said oddly; those of an earlier English of the sentence go."""
    sentence = briefing.sentences[index]
    kept = tuple(flag for flag in sentence.flags if flag.kind is not FlagKind.NAME or flag.french is None)
    new = [*map(_lost, (task for task in missing(tasks) if task.is_name))]
    attended = [(task, task.found) for task in tasks if task.how is How.ATTENTION and task.found]
    new += [_odd(task, span, english) for span, task in {span: task for task, span in (*odd, *attended)}.items()]
    new += _directions(briefing.french(index), tasks, english)
    flags = (*kept, *sorted(new, key=lambda flag: flag.french or Span(0, 0)))
    return briefing if flags == sentence.flags else briefing.with_sentence(index, replace(sentence, flags=flags))


def _lost(task: Task) -> Flag:
    text = f"“{task.french}” was not found in the English."
    return Flag(FlagKind.NAME, Severity.WARNING, text, french=task.span)


def _odd(task: Task, span: Span, english: str) -> Flag:
    return _doubt(task.french, task.span, span.of(english), span)


def _directions(french: str, tasks: Iterable[Task], english: str) -> Iterator[Flag]:
    """ "Contre la Russie" said as "in Russia"."""
    names = ((task.span, task.found) for task in tasks if task.is_name and task.found)
    for one in (lost_direction(french, span, english, found) for span, found in names):
        if one:
            yield _doubt(one[0].of(french), one[0], one[1].of(english), one[1])


def _doubt(french: str, there: Span, english: str, here: Span) -> Flag:
    name = f"{french} → {english}"
    text = f"Check the name “{name}”: the English may be wrong."
    return Flag(FlagKind.NAME, Severity.WARNING, text, french=there, english=here)
