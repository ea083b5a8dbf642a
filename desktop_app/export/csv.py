"""CSV: the sentences, or the names, as a table for spreadsheets (RFC 4180, with the mark that tells Excel of UTF-8)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from desktop_app.core.model import Briefing
from desktop_app.export.document import NameRow, Row, document
from desktop_app.export.printable import one_line

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@")
"""A cell that begins so is reckoned as a formula, which may run programs and fetch pages."""


def sentences_csv(briefing: Briefing) -> str:
    """A line for each sentence: number, whether it is in the gist, both languages, what to check and what was done.

    The provenance comes last.
    """
    layout = document(briefing)
    chosen = frozenset(row.number for row in layout.gist)
    head = ("Sentence", "Gist", _cell(layout.language), "English", "Edited", "Warnings", "Dismissed")
    return _table(head, (_sentence(row, row.number in chosen) for row in layout.rows), layout.provenance)


def names_csv(briefing: Briefing) -> str:
    """A line for each person, place, organisation, date or quantity; then the provenance."""
    layout = document(briefing)
    head = (
        "Kind", _cell(layout.language), "English", "Source of the English", "Value",
        _cell(f"Times in {layout.language}"), "Times in English", "First sentence",
    )  # fmt: skip
    return _table(head, map(_name, layout.names), layout.provenance)


def _sentence(row: Row, chosen: bool) -> tuple[str, ...]:
    notes = "; ".join(row.flags), "; ".join(row.dismissed)
    return str(row.number), _yes(chosen), row.french, row.english or "", _yes(row.edited), *notes


def _yes(said: bool) -> str:
    return "yes" if said else ""


def _name(row: NameRow) -> tuple[str, ...]:
    first = "" if row.first is None else str(row.first)
    counts = str(row.count), str(row.english_count), first
    return row.kind, row.french, row.english, row.source, row.value, *counts


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]], provenance: tuple[str, ...]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(head)
    writer.writerows(tuple(map(_cell, row)) for row in rows)
    writer.writerow(())
    writer.writerows(("Provenance", _cell(line)) for line in provenance)
    return _BYTE_ORDER_MARK + buffer.getvalue()


def _cell(text: str) -> str:
    """`text` on one line, with an apostrophe before what a spreadsheet would reckon."""
    line = one_line(text)
    return f"'{line}" if line.lstrip().startswith(_FORMULA) else line
