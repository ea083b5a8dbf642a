"""What the panes show of a briefing, decided without Qt: rows, gist lines and names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import IntEnum

from desktop_app.core.confidence import Confidence, confidence
from desktop_app.core.model import Briefing, Flag, Rewording, Severity
from desktop_app.core.names import Entity, EntityKind, Mention, Side
from desktop_app.core.text import Span, fold, without_breaks


@dataclass(frozen=True, slots=True)
class Mark:
    """A name inside a text. `entity` is an index into `Briefing.entities`."""

    span: Span
    kind: EntityKind
    entity: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A piece of a text that a flag points at."""

    span: Span
    severity: Severity


@dataclass(frozen=True, slots=True)
class MarkedText:
    """One sentence on one side. Marks are in order, do not overlap, and lie inside `text`; so do the others."""

    text: str
    marks: tuple[Mark, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    rewordings: tuple[Rewording, ...] = ()
    """English words that the program put right."""

    def without(self, kinds: frozenset[EntityKind]) -> MarkedText:
        """The same without the marks of names of `kinds`."""
        kept = tuple(mark for mark in self.marks if mark.kind not in kinds)
        return self if kept == self.marks else replace(self, marks=kept)

    def mark_at(self, index: int) -> Mark | None:
        """The mark that covers code point `index`, if one does."""
        return next((mark for mark in self.marks if mark.span.start <= index < mark.span.end), None)


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence in both languages, as the grid shows it."""

    sentence: int
    french: MarkedText
    english: MarkedText | None
    """None while the sentence is not translated."""
    opens_paragraph: bool
    in_gist: bool
    flags: tuple[Flag, ...] = ()
    confidence: Confidence | None = None
    """None while there is no translation with a score."""
    edited: bool = False
    """Whether the reader wrote the English."""
    choice: bool | None = None
    """Whether the reader wants it in the gist, or out of it; None: the method decides."""

    @property
    def number(self) -> int:
        """What the reader calls the sentence: counted from 1."""
        return self.sentence + 1

    @property
    def severity(self) -> Severity | None:
        """The gravest of the open flags."""
        return gravest(self.flags)


@dataclass(frozen=True, slots=True)
class Selection:
    """Words picked in one cell of the grid; `span` counts code points of its text."""

    row: int
    column: int
    span: Span


@dataclass(frozen=True, slots=True)
class GistLine:
    """One sentence of the gist: English where there is one, else French."""

    sentence: int
    shown: MarkedText
    translated: bool
    flags: tuple[Flag, ...] = ()
    """Those that are open."""
    edited: bool = False
    """Whether the reader wrote it."""
    pinned: bool = False
    """Whether it is the reader's choice."""

    doubtful: bool = False
    """Whether the engine was not sure of its words."""

    @property
    def number(self) -> int:
        """The sentence's number in the grid, counted from 1: what a citation says."""
        return self.sentence + 1


@dataclass(frozen=True, slots=True)
class NameRow:
    """One entity as the list of names shows it. `count` is how often the French has it."""

    entity: int
    kind: EntityKind
    french: str
    english: str | None
    count: int


class NameColumn(IntEnum):
    """The columns of the list of names."""

    KIND = 0
    FRENCH = 1
    ENGLISH = 2
    COUNT = 3


def gravest(flags: Iterable[Flag]) -> Severity | None:
    """ERROR if there is one among `flags` that are open, else WARNING, else None."""
    severities = {flag.severity for flag in flags if not flag.dismissed}
    return Severity.ERROR if Severity.ERROR in severities else next(iter(severities), None)


def grid_rows(briefing: Briefing) -> tuple[Row, ...]:
    """One row a sentence, in order. Time grows with sentences and mentions, not with their product."""
    sentences = range(len(briefing.sentences))
    return tuple(_rows(briefing, sentences, _marks(briefing, frozenset(sentences))))


def same_grid(old: Briefing | None, new: Briefing | None) -> bool:
    """Whether both have the same sentences of the same text, so that rows can be compared one by one."""
    if old is None or new is None:
        return old is new
    if old.article.text != new.article.text or len(old.sentences) != len(new.sentences):
        return False
    pairs = zip(old.sentences, new.sentences, strict=True)
    return all(a is b or (a.span == b.span and a.paragraph == b.paragraph) for a, b in pairs)


def changed_rows(rows: Sequence[Row], old: Briefing, new: Briefing) -> tuple[Row, ...]:
    """The rows of `new` that differ from `rows`, which are those of `old`. Needs `same_grid(old, new)`."""
    touched = frozenset(_touched(old, new))
    fresh = _rows(new, sorted(touched), _marks(new, touched))
    return tuple(row for row in fresh if row != rows[row.sentence])


def _touched(old: Briefing, new: Briefing) -> set[int]:
    pairs = enumerate(zip(old.sentences, new.sentences, strict=True))
    touched = {index for index, (before, after) in pairs if before is not after}
    touched |= {index for index, _ in _decided(old) ^ _decided(new)}
    shared = min(len(old.entities), len(new.entities))
    for before, after in zip(old.entities[:shared], new.entities[:shared], strict=True):
        if before is not after:
            touched |= {mention.sentence for mention in _moved(before, after)}
    rest = (*old.entities[shared:], *new.entities[shared:])
    return touched | {mention.sentence for entity in rest for mention in entity.mentions}


def _moved(before: Entity, after: Entity) -> set[Mention]:
    if before.kind is not after.kind:
        return {*before.mentions, *after.mentions}
    return set(before.mentions) ^ set(after.mentions)


def _gist(briefing: Briefing) -> tuple[int, ...]:
    return briefing.summary.sentences if briefing.summary else ()


def _decided(briefing: Briefing) -> AbstractSet[tuple[int, bool | None]]:
    return briefing.summary.decided if briefing.summary else frozenset()


_Marks = dict[tuple[int, Side], list[Mark]]


def _marks(briefing: Briefing, wanted: AbstractSet[int]) -> _Marks:
    marks: _Marks = {}
    for index, entity in enumerate(briefing.entities):
        for mention in entity.mentions:
            if mention.sentence in wanted:
                mark = Mark(mention.span, entity.kind, index)
                marks.setdefault((mention.sentence, mention.side), []).append(mark)
    return marks


def _rows(briefing: Briefing, sentences: Iterable[int], marks: _Marks) -> Iterable[Row]:
    gist, choices = frozenset(_gist(briefing)), dict(_decided(briefing))
    for index in sentences:
        sentence = briefing.sentences[index]
        opens = index == 0 or briefing.sentences[index - 1].paragraph != sentence.paragraph
        french = _marked(briefing, index, Side.FRENCH, marks)
        english = _marked(briefing, index, Side.ENGLISH, marks) if sentence.translation else None
        sure = confidence(sentence)
        in_gist, choice = index in gist, choices.get(index)
        yield Row(index, french, english, opens, in_gist, sentence.flags, sure, sentence.edited, choice)


def _marked(briefing: Briefing, index: int, side: Side, marks: _Marks) -> MarkedText:
    """The text with line breaks as spaces, one for one, so that no offset moves."""
    text = briefing.french(index) if side is Side.FRENCH else briefing.english(index) or ""
    flags, translation = briefing.sentences[index].open_flags, briefing.sentences[index].translation
    spans = ((flag.french if side is Side.FRENCH else flag.english, flag.severity) for flag in flags)
    doubts = tuple(Doubt(span, severity) for span, severity in spans if span and _inside(span, text))
    reworded = translation.rewordings if translation and side is Side.ENGLISH else ()
    kept = tuple(one for one in reworded if _inside(one.span, text))
    return MarkedText(without_breaks(text), _apart(marks.get((index, side), ()), text), doubts, kept)


def _apart(marks: Iterable[Mark], text: str) -> tuple[Mark, ...]:
    """The marks that lie inside `text`; where two overlap, the longer one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (-len(mark.span), mark.span)):
        if _inside(mark.span, text) and not any(mark.span.overlaps(other.span) for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda mark: mark.span))


def _inside(span: Span, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text)


def gist_lines(briefing: Briefing | None) -> tuple[GistLine, ...]:
    """The gist in document order; nothing while no gist is chosen."""
    gist = _gist(briefing) if briefing else ()
    if briefing is None or not gist:
        return ()
    rows = _rows(briefing, gist, _marks(briefing, frozenset(gist)))
    return tuple(_gist_line(row) for row in rows)


def _gist_line(row: Row) -> GistLine:
    flags = tuple(flag for flag in row.flags if not flag.dismissed)
    shown, pinned = row.english or row.french, row.choice is True
    doubtful = row.confidence is Confidence.DOUBTFUL
    return GistLine(row.sentence, shown, row.english is not None, flags, row.edited, pinned, doubtful)


def name_rows(briefing: Briefing | None) -> tuple[NameRow, ...]:
    """One row an entity, by kind, then the most frequent first."""
    entities = enumerate(briefing.entities if briefing else ())
    rows = [NameRow(index, one.kind, one.french, one.english, len(one.on(Side.FRENCH))) for index, one in entities]
    return sorted_names(rows, NameColumn.KIND)


def sorted_names(rows: Iterable[NameRow], column: NameColumn, descending: bool = False) -> tuple[NameRow, ...]:
    """`rows` ordered by one column; ties by frequency, then by the French form."""
    even = sorted(rows, key=lambda row: (-row.count, fold(row.french)))
    return tuple(sorted(even, key=lambda row: _sort_key(row, column), reverse=descending))


def _sort_key(row: NameRow, column: NameColumn) -> tuple[int, str]:
    match column:
        case NameColumn.KIND:
            return tuple(EntityKind).index(row.kind), ""
        case NameColumn.FRENCH:
            return 0, fold(row.french)
        case NameColumn.ENGLISH:
            return int(row.english is None), fold(row.english or "")
        case NameColumn.COUNT:
            return row.count, ""


def kind_counts(briefing: Briefing | None) -> tuple[tuple[EntityKind, int], ...]:
    """How many different entities there are of each kind that occurs, in the order of kinds."""
    kinds = [entity.kind for entity in (briefing.entities if briefing else ())]
    return tuple((kind, kinds.count(kind)) for kind in EntityKind if kind in kinds)
