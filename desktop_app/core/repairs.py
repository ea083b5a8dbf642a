"""Repairs: every change made to a text before it is read, kept so that it can be shown and undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.core.text import Span


class RepairReason(Enum):
    """Why a piece of the text was changed. The values are what exports print."""

    ENCODING = "wrong encoding"
    CONTROL_CHARACTER = "control character"
    LOST_ACCENT = "lost accent"
    LINE_BREAK = "line break inside a sentence"
    QUOTATION_MARK = "quotation mark"
    FURNITURE = "set apart: not part of the article"


@dataclass(frozen=True, slots=True)
class Repair:
    """One change: `span` counts code points of the original text, where `before` stands.

    A repair of reason FURNITURE may leave the text as it is (`before == after`): what changes is that
    the line is no longer read as a sentence.
    """

    span: Span
    before: str
    after: str
    reason: RepairReason


@dataclass(frozen=True, slots=True)
class Edit:
    """One change asked for: `span` counts code points of the text as it stands after earlier repairs."""

    span: Span
    after: str
    reason: RepairReason


def repaired(original: str, repairs: Sequence[Repair]) -> str:
    """The text after `repairs`, which must be in order and must not overlap."""
    pieces: list[str] = []
    end = 0
    for repair in repairs:
        pieces += (original[end : repair.span.start], repair.after)
        end = repair.span.end
    return "".join((*pieces, original[end:]))


def repaired_spans(repairs: Iterable[Repair]) -> list[Span]:
    """Where each repair's `after` stands in the repaired text."""
    spans: list[Span] = []
    shift = 0
    for repair in repairs:
        start = repair.span.start + shift
        spans.append(Span(start, start + len(repair.after)))
        shift += len(repair.after) - len(repair.span)
    return spans


def with_edits(original: str, repairs: Sequence[Repair], edits: Sequence[Edit]) -> tuple[Repair, ...]:
    """`repairs` followed by `edits`, as one list of repairs of `original`.

    `edits` are in order, do not overlap, and count in the text after `repairs`. Where an edit meets an
    earlier repair the two become one, with the edit's reason.
    """
    text = repaired(original, repairs)
    changes: list[tuple[Span, Repair | Edit]] = [
        *zip(repaired_spans(repairs), repairs, strict=True),
        *((edit.span, edit) for edit in edits),
    ]
    merged: list[Repair] = []
    shift = 0  # from a place in `text`, between repairs, to the same place in `original`
    for place, group in _clusters(sorted(changes, key=lambda change: change[0])):
        start = place.start + shift
        grown = sum(len(one.after) - len(one.span) for one in group if isinstance(one, Repair))
        shift -= grown
        after = _edited(text, place, [one for one in group if isinstance(one, Edit)])
        span = Span(start, place.end + shift)
        merged.append(Repair(span, span.of(original), after, _weightiest(group)))
    return tuple(merged)


def _clusters(changes: list[tuple[Span, Repair | Edit]]) -> list[tuple[Span, list[Repair | Edit]]]:
    """Changes that share text, gathered; each cluster with the span that holds it."""
    clusters: list[tuple[Span, list[Repair | Edit]]] = []
    for span, change in changes:
        last = clusters[-1][0] if clusters else None
        if last and (span.start < last.end or (span.start == last.end and not (len(span) and len(last)))):
            clusters[-1] = (Span(last.start, max(last.end, span.end)), [*clusters[-1][1], change])
        else:
            clusters.append((span, [change]))
    return clusters


def _edited(text: str, place: Span, edits: list[Edit]) -> str:
    pieces: list[str] = []
    end = place.start
    for edit in edits:
        pieces += (text[end : edit.span.start], edit.after)
        end = edit.span.end
    return "".join((*pieces, text[end : place.end]))


def _weightiest(group: list[Repair | Edit]) -> RepairReason:
    """Being set apart outweighs the rest; else the latest change names the reason."""
    if any(change.reason is RepairReason.FURNITURE for change in group):
        return RepairReason.FURNITURE
    edits = [change for change in group if isinstance(change, Edit)]
    return (edits or group)[-1].reason
