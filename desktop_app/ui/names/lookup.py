"""What is known of one name: kind, both forms, where the English comes from, what it comes to, first mention."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from desktop_app.core.model import Briefing, Rewording
from desktop_app.core.names import Entity, FormSource, Side
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.names.mentions import rewordings_of

translate = QCoreApplication.translate

_BEGINNING = 60
"""Characters of the sentence with the first mention."""


def name_tip(briefing: Briefing, entity: int, most: int | None = None) -> str:
    """HTML of what is known of entity `entity`, or of the first `most` facts."""
    head, *rest = name_facts(briefing, entity)[:most]
    lines = "".join(f"<div>{escape(line)}</div>" for line in rest)
    way = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
    return f'<div dir="{way}"><div><b>{escape(head)}</b></div>{lines}</div>'


def name_description(briefing: Briefing, entity: int) -> str:
    """The same to be spoken."""
    return ". ".join(name_facts(briefing, entity))


def name_facts(briefing: Briefing, entity: int) -> tuple[str, ...]:
    """One fact a line; the kind first."""
    one = briefing.entities[entity]
    return (kind_word(one.kind), *_forms(one), *_put_right(briefing, one), *_mentions(briefing, one))


def source_words(source: FormSource) -> str:
    """Where an English form comes from, in plain words."""
    match source:
        case FormSource.READER:
            return translate("FormSource", "your correction")
        case FormSource.TABLE:
            return translate("FormSource", "Dragoman’s table")
        case FormSource.CLDR:
            return translate("FormSource", "Unicode CLDR, a list of countries")
        case FormSource.TEMPLATE:
            return translate("FormSource", "built from its parts")
        case FormSource.TRANSLATION:
            return translate("FormSource", "as in the translation")
        case FormSource.UNCHANGED:
            return translate("FormSource", "the same in both languages")
        case FormSource.GLOSSARY:
            return translate("FormSource", "your glossary")


def rewording_words(rewording: Rewording) -> str:
    """What was put right in the English, and from where."""
    text = translate("Lookup", "The translation had “%1”; put right from: %2.")
    return text.replace("%2", source_words(rewording.source)).replace("%1", rewording.before)


def _forms(entity: Entity) -> Iterator[str]:
    both = f"{entity.french} → {entity.english}" if entity.english else entity.french
    yield both + (f" = {entity.value}" if entity.value else "")
    if entity.english and entity.source:
        yield translate("Lookup", "English form: %1").replace("%1", source_words(entity.source))


def _put_right(briefing: Briefing, entity: Entity) -> Iterator[str]:
    yield from dict.fromkeys(map(rewording_words, rewordings_of(briefing, entity)))


def _mentions(briefing: Briefing, entity: Entity) -> Iterator[str]:
    french, english = entity.on(Side.FRENCH), entity.on(Side.ENGLISH)
    counts = translate("Lookup", "Mentions: %1 in the French, %2 in the English")
    yield counts.replace("%1", _number(len(french))).replace("%2", _number(len(english)))
    if french:
        first = french[0].sentence
        beginning = textwrap.shorten(briefing.french(first), _BEGINNING, placeholder="…")
        text = translate("Lookup", "First in sentence %1: “%2”")
        yield text.replace("%1", _number(first + 1)).replace("%2", beginning)


def _number(count: int) -> str:
    return QLocale().toString(count)
