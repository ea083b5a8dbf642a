"""A briefing with the reader's notes in it: flags dismissed, English written by hand, the gist as they want it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.core.gist import sentence_key
from desktop_app.core.model import Briefing, Flag, Sentence, Translation
from desktop_app.core.names import Entity, Side
from desktop_app.core.notes import Dismissal, Notes
from desktop_app.core.rewordings import as_translated


def dismissal(briefing: Briefing, index: int, flag: Flag, reason: str = "") -> Dismissal:
    """What is noted when the reader dismisses `flag` of sentence `index`."""
    return Dismissal(briefing.french(index), _written(briefing.sentences[index]), flag.text, reason)


def with_dismissals(briefing: Briefing, index: int) -> Briefing:
    """A copy in which those flags of sentence `index` are dismissed that the article's notes say so of."""
    sentence = briefing.sentences[index]
    if not sentence.flags:
        return briefing
    french, english = briefing.french(index), _written(sentence)
    noted = briefing.article.notes.dismissals
    reasons = {one.flag: one.reason for one in noted if (one.french, one.english) == (french, english)}
    flags = tuple(_judged(flag, reasons.get(flag.text, "")) for flag in sentence.flags)
    return briefing if flags == sentence.flags else briefing.with_sentence(index, replace(sentence, flags=flags))


def with_notes(briefing: Briefing, notes: Notes) -> Briefing:
    """`briefing`, whose article has other notes now, as far as that can be told without its engines.

    A sentence that the reader has just written keeps its flags until it is checked again; one that is to have the
    engine's English back keeps its words until they come.
    """
    if notes == briefing.article.notes:
        return briefing
    briefing = replace(briefing, article=replace(briefing.article, notes=notes))
    written = {edit.french: edit.english for edit in notes.edits}
    changed = [
        index
        for index, sentence in enumerate(briefing.sentences)
        if sentence.translation and _is_new(sentence.translation, written.get(briefing.french(index)))
    ]
    sentences = list(briefing.sentences)
    for index in changed:
        sentences[index] = _rewritten(sentences[index], written[briefing.french(index)])
    briefing = replace(briefing, sentences=tuple(sentences), entities=_unlinked(briefing.entities, changed))
    briefing = with_choices(briefing)
    for index, sentence in enumerate(sentences):
        briefing = with_dismissals(briefing, index) if sentence.flags else briefing
    return briefing


def with_choices(briefing: Briefing) -> Briefing:
    """A copy whose gist holds what the article's notes pin to it, and nothing that they strike out of it.

    Of a sentence that the article says twice the first is pinned, and both are struck out.
    """
    if briefing.summary is None:
        return briefing
    choices = {sentence_key(one.french): one.pinned for one in briefing.article.notes.choices}
    pinned, struck = dict[str, int](), list[int]()
    for index in range(len(briefing.sentences) if choices else 0):
        match choices.get(key := sentence_key(briefing.french(index))):
            case True:
                pinned.setdefault(key, index)
            case False:
                struck.append(index)
    return replace(briefing, summary=replace(briefing.summary, pinned=tuple(pinned.values()), struck=tuple(struck)))


def is_gist_new(known: Briefing, briefing: Briefing) -> bool:
    """Whether `briefing` has another ranking, or another method, for the very sentences of `known`."""
    summary, former = briefing.summary, known.summary
    if summary is None or (former and (former.ranking, former.method) == (summary.ranking, summary.method)):
        return False
    same_text = known.article.text == briefing.article.text
    return same_text and [one.span for one in known.sentences] == [one.span for one in briefing.sentences]


def with_gist_of(known: Briefing, briefing: Briefing) -> Briefing:
    """`known` with the gist of `briefing`, which is new in the sense of `is_gist_new`."""
    article = replace(known.article, gist_method=briefing.article.gist_method)
    return replace(known, article=article, summary=briefing.summary)


def _is_new(translation: Translation, english: str | None) -> bool:
    return english is not None and (translation.text != english or not translation.edited)


def _rewritten(sentence: Sentence, english: str) -> Sentence:
    flags = tuple(replace(flag, english=None) for flag in sentence.flags)
    return replace(sentence, translation=Translation(english, edited=True), flags=flags)


def _unlinked(entities: tuple[Entity, ...], sentences: Iterable[int]) -> tuple[Entity, ...]:
    """`entities` without their places in the English of `sentences`."""
    gone = frozenset(sentences)
    if not gone:
        return entities
    return tuple(_kept(entity, gone) for entity in entities)


def _kept(entity: Entity, gone: frozenset[int]) -> Entity:
    mentions = tuple(one for one in entity.mentions if one.side is Side.FRENCH or one.sentence not in gone)
    return entity if mentions == entity.mentions else replace(entity, mentions=mentions)


def _written(sentence: Sentence) -> str:
    """The English as the engine or the reader wrote it."""
    translation = as_translated(sentence).translation
    return translation.text if translation else ""


def _judged(flag: Flag, reason: str) -> Flag:
    return flag if flag.dismissed == reason else replace(flag, dismissed=reason)
