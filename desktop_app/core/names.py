"""Names as values: what is named, where it stands, and what the reader has said of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.core.text import Span


class Side(Enum):
    """Which text a mention stands in."""

    FRENCH = "fr"
    ENGLISH = "en"


class EntityKind(Enum):
    """What a name names. The order is the order of lists shown to readers."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"
    DATE = "date"
    TIME = "time"
    QUANTITY = "quantity"


NAME_KINDS = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER)
"""The kinds of proper names, which a reader can give; the others are values."""


class FormSource(Enum):
    """Where the English form of a name comes from."""

    READER = "reader"
    TABLE = "table"
    CLDR = "CLDR"
    TEMPLATE = "template"
    TRANSLATION = "translation"
    UNCHANGED = "unchanged"
    GLOSSARY = "glossary"


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a name stands. `sentence` is an index; `span` counts from the sentence's start on that side."""

    side: Side
    sentence: int
    span: Span


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place, organisation, date or quantity, with every place it stands, French before English."""

    kind: EntityKind
    french: str
    english: str | None = None
    """The English form; None while nothing is known of it."""
    mentions: tuple[Mention, ...] = ()
    source: FormSource | None = None
    """Where `english` comes from; None while there is none."""
    value: str = ""
    """What a date, time or quantity comes to, for the reader: "2026-10-07"; empty where that adds nothing."""

    def on(self, side: Side) -> tuple[Mention, ...]:
        """The mentions in one of the two texts."""
        return tuple(mention for mention in self.mentions if mention.side is side)


@dataclass(frozen=True, slots=True)
class NameCorrection:
    """What the reader says of one French name, in this article and in every later one."""

    french: str
    """The words as they stand in articles."""
    kind: EntityKind | None
    """One of NAME_KINDS; None: these words are no name."""
    english: str = ""
    """How English is to say it; empty: as the tables have it."""
    same_as: str = ""
    """The French name it goes by in lists; empty: its own. Names that share it are one."""
