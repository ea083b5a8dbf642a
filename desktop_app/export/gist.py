"""The gist alone, as it is copied into a briefing document: saying what it is, and, if wanted, where it stands."""

from __future__ import annotations

from html import escape

from desktop_app.core.languages import ENGLISH, html_language
from desktop_app.core.model import Briefing
from desktop_app.export.document import Document, Row, document
from desktop_app.export.markdown import escaped
from desktop_app.export.printable import one_line


def gist_text(briefing: Briefing, cited: bool = True) -> str:
    """The gist as plain text, a sentence a line, with its warnings and provenance; if `cited`, with row numbers."""
    layout = document(briefing)
    lines = (_line(row, cited) for row in layout.gist)
    return "\n".join((*lines, "", *layout.provenance)) + "\n"


def gist_markdown(briefing: Briefing, cited: bool = True) -> str:
    """The same as Markdown, a list item a sentence."""
    layout = document(briefing)
    lines = (f"- {escaped(_line(row, cited))}" for row in layout.gist)
    return "\n".join((*lines, "", *(f"> {escaped(line)}  " for line in layout.provenance))) + "\n"


def gist_html(briefing: Briefing, cited: bool = True) -> str:
    """The same as an HTML fragment with no styles but a small, grey last paragraph, to paste anywhere."""
    layout = document(briefing)
    lines = "".join(f"<p {_language(row, layout)}>{escape(_line(row, cited))}</p>" for row in layout.gist)
    return lines + foot(layout)


def foot(layout: Document) -> str:
    """The provenance as one small, grey paragraph of HTML."""
    lines = "<br>".join(escape(line) for line in layout.provenance)
    return f'<p lang="{ENGLISH}" style="font-size:small;color:#666666">{lines}</p>'


def _language(row: Row, layout: Document) -> str:
    code = layout.source if row.english is None else ENGLISH
    return html_language(code)


def _line(row: Row, cited: bool) -> str:
    text = one_line(row.english) if row.english is not None else f"{one_line(row.french)} (not translated)"
    citation = f" [{row.number}]" if cited else ""
    edited = " (edited by the reader)" if row.edited else ""
    warnings = "".join(f" (Warning: {one_line(flag)})" for flag in row.flags)
    dismissed = "".join(f" (Dismissed by the reader: {one_line(flag)})" for flag in row.dismissed)
    return f"{text}{citation}{edited}{warnings}{dismissed}"
