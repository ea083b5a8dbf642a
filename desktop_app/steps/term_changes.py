"""Terms of the glossary put into the English of one sentence: what must not be touched, what is flagged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.core.model import Briefing, Flag, FlagKind, Sentence, Severity
from desktop_app.core.names import Entity, Side
from desktop_app.core.rewordings import Change, moved, reworded
from desktop_app.core.text import Span
from desktop_app.engines.literals import find_literals
from desktop_app.english.negation import english_denials
from desktop_app.english.said_facts import english_facts
from desktop_app.french.terms import FoundTerm
from desktop_app.steps.check import fact_flags

Placed = tuple[FoundTerm, Span]
"""A term of the French, and the English words that stand for it."""


def mentions_in(briefing: Briefing, index: int, side: Side) -> Iterator[tuple[Entity, Span]]:
    """What is named in one sentence, with its place."""
    for entity in briefing.entities:
        for mention in entity.mentions:
            if mention.sentence == index and mention.side is side:
                yield entity, mention.span


def kept_words(briefing: Briefing, index: int) -> Iterator[Span]:
    """What no term may touch: names and values, numbers, negations, addresses, what was put right already."""
    english, translation = briefing.english(index) or "", briefing.sentences[index].translation
    denials = english_denials(english, "")
    yield from (span for _, span in mentions_in(briefing, index, Side.ENGLISH))
    yield from (fact.span for fact in english_facts(english))
    yield from (*denials.sure, *denials.without, *find_literals(english))
    yield from (one.span for one in (translation.rewordings if translation else ()))


def with_terms_placed(
    briefing: Briefing, index: int, made: Iterable[tuple[FoundTerm, Change]], unsaid: Sequence[FoundTerm]
) -> Briefing:
    """`briefing` with the changes made and flagged, unless the facts of the sentence are in more doubt after them.

    Of `unsaid`, terms that the English lacks altogether, those are flagged that no change puts in.
    """
    sentence, changed = briefing.sentences[index], sorted(made, key=lambda one: one[1].span)
    changes = [change for _, change in changed]
    after = reworded(sentence, changes)
    if _is_doubtful(briefing.french(index), sentence, after):
        after, changed, changes = sentence, [], []
    if changes:
        entities = tuple(_moved_with(entity, index, changes) for entity in briefing.entities)
        briefing = replace(briefing, entities=entities).with_sentence(index, after)
    put_in = [_put_in(place, change, briefing.french(index), changes) for place, change in changed]
    done = {place.term for place, _ in changed}
    return with_flags(briefing, index, (*put_in, *(missing(one) for one in unsaid if one.term not in done)))


def with_flags(briefing: Briefing, index: int, flags: Iterable[Flag]) -> Briefing:
    """`briefing` with these flags for terms on sentence `index`, and no earlier ones."""
    sentence = briefing.sentences[index]
    kept = tuple(flag for flag in sentence.flags if flag.kind is not FlagKind.TERM)
    made = (*kept, *sorted(flags, key=lambda flag: flag.french or Span(0, 0)))
    return briefing if made == sentence.flags else briefing.with_sentence(index, replace(sentence, flags=made))


def missing(place: FoundTerm) -> Flag:
    """The flag on a term that the English lacks."""
    words = f"{place.term.french} → {place.term.english}"
    text = f"The glossary says “{words}”; this English does not."
    return Flag(FlagKind.TERM, Severity.WARNING, text, french=place.span)


def _put_in(place: FoundTerm, change: Change, french: str, changes: Sequence[Change]) -> Flag:
    words = f"{place.span.of(french)} → {change.after}"
    text = f"The glossary put “{words}” into the English: check that it reads right."
    return Flag(FlagKind.TERM, Severity.WARNING, text, place.span, moved(change.span, changes))


def _is_doubtful(french: str, before: Sentence, after: Sentence) -> bool:
    """Whether the facts of the sentence are in more doubt than they were."""
    old, new = (one.translation.text if one.translation else "" for one in (before, after))
    if old == new:
        return False
    doubts, more = (Counter(flag.kind for flag in fact_flags(french, text)) for text in (old, new))
    return bool(more - doubts)


def _moved_with(entity: Entity, index: int, changes: Sequence[Change]) -> Entity:
    """`entity` with its mentions in the English of sentence `index` where they stand after `changes`."""
    mentions = tuple(
        replace(one, span=moved(one.span, changes)) if one.sentence == index and one.side is Side.ENGLISH else one
        for one in entity.mentions
    )
    return replace(entity, mentions=mentions) if mentions != entity.mentions else entity
