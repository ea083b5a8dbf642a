"""Markdown: for Obsidian, wikis and issue trackers."""

from __future__ import annotations

import re

from desktop_app.core.model import Briefing
from desktop_app.export.document import Document, NameRow, Row, document

_ADDRESS = re.compile(r"(https?://[^\s<>“”]+)")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")


def to_markdown(briefing: Briefing) -> str:
    """The whole briefing as CommonMark with pipe tables. Citations link to their row."""
    return markdown_text(document(briefing))


def markdown_text(layout: Document) -> str:
    """The parts of `layout` that have content; a title only where it has words."""
    parts = [
        f"# {escaped(layout.title)}" if layout.title else "",
        _section("Gist", [_gist_line(line) for line in layout.gist]),
        _section("Sentence by sentence", _table(("", layout.language, "English"), [_row(row) for row in layout.rows])),
        _section(
            "Names, dates, quantities", _table(("Kind", layout.language, "English", "Times"), _names(layout.names))
        ),
        _section("Repairs to the text", [f"- {escaped(repair)}" for repair in layout.repairs]),
        _section("Names put right in the English", [f"- {escaped(one)}" for one in layout.rewordings]),
        _section("Notes", [f"- {note}" for note in layout.notes]),
        _section("Provenance", [f"- {with_addresses(line)}" for line in layout.provenance]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(title: str, lines: list[str]) -> str:
    return "\n".join((f"## {title}", "", *lines)) if lines else ""


def _gist_line(line: Row) -> str:
    text = escaped(line.english) if line.english else f"*{escaped(line.french)}* (not translated)"
    warnings = "".join(f" **⚠ {escaped(flag)}**" for flag in line.flags)
    return f"- {text} [\\[{line.number}\\]](#s{line.number}){warnings}"


def _row(row: Row) -> tuple[str, ...]:
    warnings = "".join(f" **⚠ {escaped(flag)}**" for flag in row.flags)
    english = escaped(row.english) if row.english else "(not translated)"
    edited = " *(edited by the reader)*" if row.edited else ""
    dismissed = "".join(f" *dismissed: {escaped(flag)}*" for flag in row.dismissed)
    return f'<a id="s{row.number}"></a>{row.number}', escaped(row.french), english + edited + warnings + dismissed


def _names(names: tuple[NameRow, ...]) -> list[tuple[str, ...]]:
    return [(row.kind, escaped(row.french), escaped(row.meaning), str(row.count)) for row in names]


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    rule = "|".join("---" for _ in heads)
    return [f"| {' | '.join(cells)} |" if cells else f"|{rule}|" for cells in (heads, (), *rows)]


def with_addresses(text: str) -> str:
    """The same as `escaped`, but web addresses stay whole: between angle brackets, as CommonMark has them."""
    pieces = _ADDRESS.split(" ".join(text.split()))
    return "".join(f"<{piece}>" if index % 2 else _plain(piece) for index, piece in enumerate(pieces))


def escaped(text: str) -> str:
    """Text whose punctuation means nothing to Markdown, on one line."""
    return _plain(" ".join(text.split()))


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
