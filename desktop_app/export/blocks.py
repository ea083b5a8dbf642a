"""A briefing as headings, lists and tables of styled words: what word processors are given, whatever their format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from desktop_app.core.languages import ENGLISH
from desktop_app.export.document import Document, NameRow, Row
from desktop_app.export.printable import one_line


class Look(Enum):
    """How words stand out; each format has a style of that name."""

    PLAIN = "plain"
    SOFT = "soft"
    MISSING = "missing"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one language and one look, on one line. `target`: the number of the sentence they lead to."""

    text: str
    language: str = ENGLISH
    look: Look = Look.PLAIN
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that stand in one paragraph. `anchor`: the number of the sentence that is found here."""

    runs: tuple[Run, ...]
    anchor: int | None = None

    @property
    def is_warning(self) -> bool:
        """Whether it says what to check."""
        return any(run.look is Look.WARNING for run in self.runs)


@dataclass(frozen=True, slots=True)
class Title:
    """What the whole document is called."""

    text: str
    language: str = ENGLISH


@dataclass(frozen=True, slots=True)
class Heading:
    """The words above a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; of an item's paragraphs the first has the bullet. `small`: of less weight than the rest."""

    items: tuple[tuple[Paragraph, ...], ...]
    small: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """The words above a column, and its share of the width in percent."""

    head: str
    share: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose first row is repeated on each page; a cell is one paragraph or more."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    openings: frozenset[int] = frozenset()
    """Indexes of the rows that begin a paragraph of the article; where there are none, each row is set off."""


Block = Title | Heading | Listing | Grid


def blocks(layout: Document) -> Iterator[Block]:
    """The parts of a briefing in order; a part without content, or a title without words, is left out."""
    if one_line(layout.title):
        yield Title(one_line(layout.title), layout.title_language)
    yield from _part("Gist", Listing(tuple(_gist_item(row, layout) for row in layout.gist)))
    yield from _part("Sentence by sentence", _sentences(layout))
    yield from _part("Names, dates, quantities", _names(layout))
    yield from _part("Repairs to the text", _lines(layout.repairs, layout.source))
    yield from _part("Names put right in the English", _lines(layout.rewordings))
    yield from _part("Notes", _lines(layout.notes))
    yield from _part("Provenance", _lines(layout.provenance))


def warnings(row: Row) -> tuple[Paragraph, ...]:
    """A paragraph for each warning about a sentence."""
    return tuple(Paragraph((Run(f"Warning: {one_line(flag)}", look=Look.WARNING),)) for flag in row.flags)


def _part(title: str, content: Listing | Grid) -> Iterator[Block]:
    if content.items if isinstance(content, Listing) else content.rows:
        yield Heading(title)
        yield content


def _gist_item(row: Row, layout: Document) -> tuple[Paragraph, ...]:
    target = row.number if layout.rows else None
    cited = (Run(" "), Run(f"[{row.number}]", look=Look.SOFT, target=target))
    return (Paragraph((*_english(row, layout.source), *cited)), *warnings(row))


def _english(row: Row, source: str) -> tuple[Run, ...]:
    """The English, or else the words in the language of the article, and that they are not translated."""
    if row.english is not None:
        return (Run(one_line(row.english)),)
    return (Run(one_line(row.french), source, Look.MISSING), Run(" (not translated)"))


def _sentences(layout: Document) -> Grid:
    columns = (Column("", 7), Column(one_line(layout.language), 46), Column("English", 47))
    rows = tuple(_sentence(row, layout.source) for row in layout.rows)
    return Grid(columns, rows, frozenset(index for index, row in enumerate(layout.rows) if row.opens))


def _sentence(row: Row, source: str) -> tuple[tuple[Paragraph, ...], ...]:
    number = Paragraph((Run(str(row.number), look=Look.SOFT),), row.number)
    missing = not row.english
    english = Run(one_line(row.english or "not translated"), look=Look.MISSING if missing else Look.PLAIN)
    return (
        (number,),
        (Paragraph((Run(one_line(row.french), source),)),),
        (Paragraph((english,)), *warnings(row), *_notes(row)),
    )


def _notes(row: Row) -> Iterator[Paragraph]:
    """What the reader has done to a sentence."""
    if row.edited:
        yield Paragraph((Run("Edited by the reader.", look=Look.SOFT),))
    for flag in row.dismissed:
        yield Paragraph((Run(f"Dismissed: {one_line(flag)}", look=Look.SOFT),))


def _names(layout: Document) -> Grid:
    columns = (Column("Kind", 16), Column(one_line(layout.language), 37), Column("English", 37), Column("Times", 10))
    return Grid(columns, tuple(_name(row, layout.source) for row in layout.names))


def _name(row: NameRow, source: str) -> tuple[tuple[Paragraph, ...], ...]:
    runs = Run(row.kind), Run(one_line(row.french), source), Run(one_line(row.meaning)), Run(str(row.count))
    return tuple((Paragraph((run,)),) for run in runs)


def _lines(lines: tuple[str, ...], language: str = ENGLISH) -> Listing:
    return Listing(tuple((Paragraph((Run(one_line(line), language),)),) for line in lines), small=True)
