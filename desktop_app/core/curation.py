"""What a reader does to a name in a list, said as corrections of the words that stand in articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.corrections import Corrections, correction_key
from desktop_app.core.model import Briefing
from desktop_app.core.names import Entity, EntityKind, NameCorrection, Side


def words_of(briefing: Briefing, entity: Entity) -> tuple[str, ...]:
    """The different wordings of a name in the French, the first met first; spelling variants of one key count once."""
    words = (" ".join(briefing.text_of(mention).split()) for mention in entity.on(Side.FRENCH))
    by_key: dict[str, str] = {}
    for one in words:
        by_key.setdefault(correction_key(one), one)
    return tuple(by_key.values())


def retyped(briefing: Briefing, entity: Entity, kind: EntityKind) -> Corrections:
    """The name is of another kind, one of NAME_KINDS."""
    return tuple(replace(one, kind=kind) for one in _as_known(briefing, entity))


def renamed(briefing: Briefing, entity: Entity, name: str) -> Corrections:
    """The name goes by the French `name`."""
    return tuple(replace(one, same_as=name) for one in _as_known(briefing, entity))


def said_in_english(briefing: Briefing, entity: Entity, english: str) -> Corrections:
    """English says `english`, wherever the full name stands; its short forms are left alone."""
    known = _as_known(briefing, entity)
    full = [one for one in known if correction_key(one.french) == correction_key(entity.french)]
    fullest = full or [max(known, key=lambda one: len(one.french))]  # the name in the list may be the reader's own
    return tuple(replace(one, english=english) for one in (*fullest, *_label(entity, fullest)))


def _label(entity: Entity, known: Sequence[NameCorrection]) -> Corrections:
    """The name in the list, where no wording is it."""
    labelled = any(correction_key(one.french) == correction_key(entity.french) for one in known)
    return () if labelled else (NameCorrection(entity.french, entity.kind),)


def merged(briefing: Briefing, entities: Sequence[Entity], into: Entity) -> Corrections:
    """All of `entities` are what `into` is, and go by its name."""
    return tuple(
        replace(one, kind=into.kind, same_as=into.french)
        for entity in entities
        if entity is not into
        for one in _as_known(briefing, entity)
    )


def parted(briefing: Briefing, entity: Entity) -> Corrections:
    """Every wording is a name of its own."""
    return tuple(replace(one, same_as=one.french) for one in _as_known(briefing, entity))


def rejected(briefing: Briefing, entity: Entity) -> Corrections:
    """The words are no name."""
    return tuple(NameCorrection(words, None) for words in words_of(briefing, entity))


def _as_known(briefing: Briefing, entity: Entity) -> Corrections:
    """A correction for every wording, that says what the reader has said of it before, and its kind."""
    known = {correction_key(one.french): one for one in briefing.article.corrections}
    return tuple(
        replace(known.get(correction_key(words), NameCorrection(words, None)), french=words, kind=entity.kind)
        for words in words_of(briefing, entity)
    )
