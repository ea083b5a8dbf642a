"""Where names stand, decided without Qt: one mention after the other, and the same name in a newer briefing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from desktop_app.core.model import Briefing, Rewording
from desktop_app.core.names import Entity, Mention, Side
from desktop_app.core.text import Span


def stepped(mentions: tuple[Mention, ...], place: Mention | None, step: int) -> Mention | None:
    """The mention `step` after `place`, from the end back to the start; without a place the first, or the last."""
    if not mentions:
        return None
    if place not in mentions:
        return mentions[0 if step > 0 else -1]
    return mentions[(mentions.index(place) + step) % len(mentions)]


def first_in(entity: Entity, sentence: int) -> Mention | None:
    """The first French mention of `entity` in one sentence."""
    return next((one for one in entity.on(Side.FRENCH) if one.sentence == sentence), None)


def found_again(old: Briefing, entity: int, new: Briefing) -> int | None:
    """Which entity of `new` stands where entity `entity` of `old` stands, if the text is the same and one does."""
    if not 0 <= entity < len(old.entities) or old.article.text != new.article.text:
        return None
    known = old.entities[entity]
    if entity < len(new.entities) and new.entities[entity].on(Side.FRENCH) == known.on(Side.FRENCH):
        return entity
    places: dict[int, list[tuple[Span, int]]] = {}
    for number, one in enumerate(new.entities):
        for mention in one.on(Side.FRENCH):
            places.setdefault(mention.sentence, []).append((mention.span, number))
    wanted = known.on(Side.FRENCH)
    met = Counter(number for one in wanted for span, number in places.get(one.sentence, ()) if span.overlaps(one.span))
    return met.most_common(1)[0][0] if met else None


def entity_at(briefing: Briefing, side: Side, sentence: int, span: Span) -> int | None:
    """Which entity has a mention that meets `span` of one sentence."""
    for number, entity in enumerate(briefing.entities):
        if any(one.sentence == sentence and one.span.overlaps(span) for one in entity.on(side)):
            return number
    return None


def rewordings_of(briefing: Briefing, entity: Entity) -> tuple[Rewording, ...]:
    """What was put right in the English where `entity` stands, in order."""
    return tuple(
        rewording
        for sentence in dict.fromkeys(one.sentence for one in entity.on(Side.ENGLISH))
        for rewording in _rewordings(briefing, sentence)
        if _meets(entity, sentence, rewording.span)
    )


def all_rewordings(briefing: Briefing | None) -> tuple[tuple[tuple[int, Rewording], str], ...]:
    """All words put right in the English, in order: each with its sentence, and with what stands there now."""
    count = len(briefing.sentences) if briefing else 0
    return tuple(
        ((index, one), one.span.of(briefing.english(index) or ""))
        for index in range(count)
        if briefing
        for one in _rewordings(briefing, index)
    )


def _rewordings(briefing: Briefing, sentence: int) -> Iterable[Rewording]:
    translation = briefing.sentences[sentence].translation
    return translation.rewordings if translation else ()


def _meets(entity: Entity, sentence: int, span: Span) -> bool:
    return any(one.sentence == sentence and one.span.overlaps(span) for one in entity.on(Side.ENGLISH))
