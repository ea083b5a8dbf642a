"""Plain text: for terminals, e-mail and note pads."""

from __future__ import annotations

from desktop_app.core.model import Briefing
from desktop_app.export.document import Document, NameRow, Row, document

_UNTRANSLATED = "(not translated)"


def to_plain(briefing: Briefing) -> str:
    """The whole briefing as plain text, no line broken."""
    return plain_text(document(briefing))


def plain_text(layout: Document) -> str:
    """The parts of `layout` that have content; a title only where it has words."""
    parts = (
        (layout.title, "=" * len(layout.title)) if layout.title else (),
        _section("GIST", [_gist_line(line) for line in layout.gist]),
        _section("SENTENCE BY SENTENCE", [_row(row) for row in layout.rows]),
        _section("NAMES, DATES, QUANTITIES", _names(layout.names)),
        _section("REPAIRS TO THE TEXT", list(layout.repairs)),
        _section("NAMES PUT RIGHT IN THE ENGLISH", list(layout.rewordings)),
        _section("NOTES", list(layout.notes)),
        _section("PROVENANCE", list(layout.provenance)),
    )
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _section(title: str, lines: list[str]) -> tuple[str, ...]:
    return (title, *lines) if lines else ()


def _gist_line(line: Row) -> str:
    text = line.english or f"{line.french} {_UNTRANSLATED}"
    return "\n".join((f"[{line.number}] {text}", *_warnings(line.flags)))


def _row(row: Row) -> str:
    english = (row.english or _UNTRANSLATED) + (" (edited by the reader)" if row.edited else "")
    text = f"[{row.number}] {english}\n    {row.french}"
    dismissed = (f"    - dismissed: {flag}" for flag in row.dismissed)
    return "\n".join((f"\n{text}" if row.opens and row.number > 1 else text, *_warnings(row.flags), *dismissed))


def _warnings(flags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"    ! {flag}" for flag in flags)


def _names(names: tuple[NameRow, ...]) -> list[str]:
    return [f"{row.kind}: {row.french} = {row.meaning or '?'} ({row.count})" for row in names]
