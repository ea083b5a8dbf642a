"""JSON: the stable contract that other programs read, documented in the README."""

from __future__ import annotations

import json
from datetime import date

from desktop_app import __version__
from desktop_app.core.model import Briefing, Flag, PackageInfo, Rewording, Sentence, Summary
from desktop_app.core.names import Entity, Mention
from desktop_app.core.origin import Origin
from desktop_app.core.text import Span
from desktop_app.export.document import document

FORMAT = 1

Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]


def to_json(briefing: Briefing) -> str:
    """The whole briefing as one JSON object, indented, not escaped to ASCII."""
    return json.dumps(as_object(briefing), ensure_ascii=False, indent=1) + "\n"


def as_object(briefing: Briefing) -> dict[str, Value]:
    """The briefing as plain dicts and lists, in the order of the contract."""
    return {
        "format": FORMAT,
        "app": {"name": "Dragoman", "version": __version__},
        "package": _package(briefing.package) if briefing.package else None,
        "source": _source(briefing),
        "origin": _origin(briefing.article.origin),
        "translated_on": _iso(briefing.translated_on),
        "sentences": [_sentence(briefing, i, sentence) for i, sentence in enumerate(briefing.sentences)],
        "summary": _summary(briefing),
        "entities": [_entity(briefing, entity) for entity in briefing.entities],
        "provenance": list(document(briefing).provenance),
    }


def _summary(briefing: Briefing) -> dict[str, Value]:
    """The gist: whose choice it is, and the `id`s of its sentences."""
    made = briefing.summary or Summary((), 0, "")
    chosen, pinned, struck = ([index + 1 for index in one] for one in (made.sentences, made.pinned, made.struck))
    return {"method": made.method, "sentences": [*chosen], "pinned": [*pinned], "struck": [*struck]}


def _package(package: PackageInfo) -> dict[str, Value]:
    return {
        "from": package.source,
        "to": package.target,
        "version": package.version,
        "sha256": package.sha256,
        "embedded": package.embedded,
    }


def _source(briefing: Briefing) -> dict[str, Value]:
    article = briefing.article
    repairs: list[Value] = [
        {
            "start": repair.span.start,
            "end": repair.span.end,
            "before": repair.before,
            "after": repair.after,
            "reason": repair.reason.value,
        }
        for repair in article.repairs
    ]
    return {
        "sha256": article.sha256,
        "language": article.language.code if article.language else None,
        "confidence": round(article.language.confidence, 4) if article.language else None,
        "read_as": article.source,
        "characters": len(article.original),
        "repairs": repairs,
    }


def _origin(origin: Origin) -> dict[str, Value]:
    """What the reader has said of the article; null where they have not."""
    return {
        "title": origin.title or None,
        "outlet": origin.outlet or None,
        "published": _iso(origin.published),
        "retrieved": _iso(origin.retrieved),
        "url": origin.url or None,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _sentence(briefing: Briefing, index: int, sentence: Sentence) -> dict[str, Value]:
    translation = sentence.translation
    score = translation.score if translation else None
    french, english = briefing.french(index), briefing.english(index)
    return {
        "id": index + 1,
        "paragraph": sentence.paragraph + 1,
        "start": sentence.span.start,
        "end": sentence.span.end,
        "fr": french,
        "en": english,
        "score": None if score is None else round(score, 4),
        "edited": sentence.edited,
        "rewordings": [_rewording(one, translation.text) for one in translation.rewordings] if translation else [],
        "flags": [_flag(flag, french, english) for flag in sentence.flags],
    }


def _rewording(one: Rewording, english: str) -> dict[str, Value]:
    return {
        "start": one.span.start,
        "end": one.span.end,
        "before": one.before,
        "after": one.span.of(english),
        "source": one.source.value,
    }


def _flag(flag: Flag, french: str, english: str | None) -> dict[str, Value]:
    return {
        "kind": flag.kind.value,
        "severity": flag.severity.value,
        "fr": _words(flag.french, french),
        "en": _words(flag.english, english),
        "text": flag.text,
        "dismissed": flag.dismissed or None,
    }


def _words(span: Span | None, text: str | None) -> str | None:
    return None if span is None or text is None else span.of(text)


def _entity(briefing: Briefing, entity: Entity) -> dict[str, Value]:
    return {
        "kind": entity.kind.value,
        "fr": entity.french,
        "en": entity.english,
        "en_source": entity.source.value if entity.source else None,
        "value": entity.value or None,
        "mentions": [_mention(briefing, mention) for mention in entity.mentions],
    }


def _mention(briefing: Briefing, mention: Mention) -> dict[str, Value]:
    return {
        "side": mention.side.value,
        "sentence": mention.sentence + 1,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": briefing.text_of(mention),
    }
