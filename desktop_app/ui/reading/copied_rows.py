"""Rows of the grid as they are copied: plain text, and a table for word processors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from desktop_app.core.confidence import Confidence
from desktop_app.core.languages import ENGLISH, FRENCH, english_name, html_language
from desktop_app.core.model import Briefing, Flag
from desktop_app.export.document import DOUBTFUL
from desktop_app.export.gist import SMALL
from desktop_app.export.source_line import source_line
from desktop_app.ui.reading.present import Row


@dataclass(frozen=True, slots=True)
class CopiedRows:
    """The same rows as plain text and as a fragment of HTML."""

    text: str
    html: str


def copied_rows(rows: Sequence[Row], briefing: Briefing) -> CopiedRows:
    """Rows of the grid of `briefing`, and under them one line that says where they come from."""
    foot, source = source_line(briefing, (row.sentence for row in rows)), briefing.article.source
    table = copied_html(rows, source)
    small = f'<p lang="{ENGLISH}" style="{SMALL}">{escape(foot)}</p>'
    return CopiedRows(f"{copied_text(rows, source)}\n\n{foot}\n", table + small)


def copied_text(rows: Iterable[Row], source: str = FRENCH) -> str:
    """One line a row: French, a tab, English with what to check behind it; empty where there is none yet."""
    return "\n".join(f"{row.french.text}\t{_copied_english(row, source)}" for row in rows)


def warnings(flags: Iterable[Flag]) -> str:
    """What is written behind a sentence that is copied: its open flags, in the words of the exports."""
    return "".join(f" (Warning: {flag.text})" for flag in flags if not flag.dismissed)


def _copied_english(row: Row, source: str) -> str:
    edited = " (edited by the reader)" if row.edited else ""
    doubtful = row.confidence is Confidence.DOUBTFUL
    doubt = f" (Warning: {DOUBTFUL.format(english_name(source))})" if doubtful else ""
    return f"{row.english.text}{edited}{warnings(row.flags)}{doubt}" if row.english else ""


def copied_html(rows: Iterable[Row], source: str = FRENCH) -> str:
    """The same as an HTML table of two columns, for word processors; `source` is the language of the first."""
    cells = ((escape(row.french.text), escape(_copied_english(row, source))) for row in rows)
    lang, cell = html_language(source), 'valign="top" width="50%" style="padding:4px 7px;border:1px solid #d9dde5"'
    body = "".join(
        f'<tr><td {lang} {cell}>{french}</td><td lang="en" {cell}>{english}</td></tr>' for french, english in cells
    )
    return f'<table cellspacing="0" cellpadding="4" width="100%" style="border-collapse:collapse">{body}</table>'
