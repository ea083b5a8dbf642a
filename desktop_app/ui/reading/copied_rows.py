"""Rows of the grid as they are copied: plain text, and a table for word processors."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from desktop_app.core.languages import FRENCH, html_language
from desktop_app.core.model import Flag
from desktop_app.ui.reading.present import Row


def copied_text(rows: Iterable[Row]) -> str:
    """One line a row: French, a tab, English; the English is empty where there is none yet. Open flags follow it."""
    return "\n".join(f"{row.french.text}\t{_copied_english(row)}" for row in rows)


def warnings(flags: Iterable[Flag]) -> str:
    """What is written behind a sentence that is copied: its open flags, in the words of the exports."""
    return "".join(f" (Warning: {flag.text})" for flag in flags if not flag.dismissed)


def _copied_english(row: Row) -> str:
    edited = " (edited by the reader)" if row.edited else ""
    return f"{row.english.text}{edited}{warnings(row.flags)}" if row.english else ""


def copied_html(rows: Iterable[Row], source: str = FRENCH) -> str:
    """The same as an HTML table of two columns, for word processors; `source` is the language of the first."""
    cells = ((escape(row.french.text), escape(_copied_english(row))) for row in rows)
    lang, cell = html_language(source), 'valign="top" width="50%" style="padding:4px 7px;border:1px solid #d9dde5"'
    body = "".join(
        f'<tr><td {lang} {cell}>{french}</td><td lang="en" {cell}>{english}</td></tr>' for french, english in cells
    )
    return f'<table cellspacing="0" cellpadding="4" width="100%" style="border-collapse:collapse">{body}</table>'
