"""The gist alone, as it is copied into a briefing document: saying what it is, and, if wanted, where it stands.

With its citations come the sentences they lead to: pasted elsewhere, a number alone would lead nowhere.
"""

from __future__ import annotations

from html import escape

from desktop_app.core.languages import ENGLISH, html_language
from desktop_app.core.model import Briefing
from desktop_app.core.names import EntityKind, Side
from desktop_app.export.document import Document, Row, document
from desktop_app.export.markdown import escaped, with_addresses
from desktop_app.export.printable import one_line

SMALL = "font-size:9pt;color:#5a6475"
"""Of what stands below; word processors know no `small`."""
_REMARK = "color:#8f4700;font-weight:bold"


def gist_text(briefing: Briefing, cited: bool = True) -> str:
    """The gist as plain text, a sentence a line, with its warnings and provenance; if `cited`, with what it cites."""
    layout = document(briefing)
    lines = (_words(row, cited) + _remarks(row) for row in layout.gist)
    originals = [_cited_words(row, briefing) for row in _originals(layout, cited)]
    head = ("", _head(layout)) if originals else ()
    return "\n".join((*lines, *head, *originals, "", *layout.provenance)) + "\n"


def gist_markdown(briefing: Briefing, cited: bool = True) -> str:
    """The same as Markdown, a list item a sentence."""
    layout = document(briefing)
    lines = (f"- {escaped(_words(row, cited) + _remarks(row))}" for row in layout.gist)
    originals = [f"> {escaped(_cited_words(row, briefing))}  " for row in _originals(layout, cited)]
    head = ("", f"> {_head(layout)}  ") if originals else ()
    provenance = (f"> {with_addresses(line)}  " for line in layout.provenance)
    return "\n".join((*lines, *head, *originals, "", *provenance)) + "\n"


def gist_html(briefing: Briefing, cited: bool = True) -> str:
    """The same as an HTML fragment whose few styles stand in its elements, to paste anywhere."""
    layout = document(briefing)
    lines = "".join(_paragraph(row, layout, cited) for row in layout.gist)
    originals = "<br>".join(_original(row, layout, briefing) for row in _originals(layout, cited))
    cites = f'<p lang="{ENGLISH}" style="{SMALL}">{escape(_head(layout))}<br>{originals}</p>' if originals else ""
    return lines + cites + foot(layout)


def foot(layout: Document) -> str:
    """The provenance as one small, grey paragraph of HTML."""
    lines = "<br>".join(escape(line) for line in layout.provenance)
    return f'<p lang="{ENGLISH}" style="{SMALL};margin-top:9pt">{lines}</p>'


def _paragraph(row: Row, layout: Document, cited: bool) -> str:
    remarks = _remarks(row).strip()
    told = f' <span lang="{ENGLISH}" style="{_REMARK}">{escape(remarks)}</span>' if remarks else ""
    return f"<p {_language(row, layout)}>{escape(_words(row, cited))}{told}</p>"


def _cited_words(row: Row, briefing: Briefing) -> str:
    return f"{_citation(row)} {one_line(row.french)}{_days(row, briefing)}"


def _original(row: Row, layout: Document, briefing: Briefing) -> str:
    words = f"<span {html_language(layout.source)}>{escape(one_line(row.french))}</span>"
    return f"{_citation(row)} {words}{escape(_days(row, briefing))}"


def _days(row: Row, briefing: Briefing) -> str:
    """ " (mercredi dernier: 30 September 2015)": far from the date of the article, such words say no day."""
    dates = (one for one in briefing.entities if one.kind is EntityKind.DATE and one.value)
    told = {
        one_line(briefing.text_of(mention)): one.value
        for one in dates
        for mention in one.on(Side.FRENCH)
        if mention.sentence == row.number - 1
    }
    days = [f"{words}: {day}" for words, day in told.items() if day[-4:] not in words]
    return f" ({'; '.join(days)})" if days else ""


def _originals(layout: Document, cited: bool) -> tuple[Row, ...]:
    """What is cited; not what stands in the gist untranslated."""
    return tuple(row for row in layout.gist if cited and row.english is not None)


def _head(layout: Document) -> str:
    return f"Original, in {layout.language}:"


def _language(row: Row, layout: Document) -> str:
    code = layout.source if row.english is None else ENGLISH
    return html_language(code)


def _citation(row: Row) -> str:
    return f"[{row.number}]"


def _words(row: Row, cited: bool) -> str:
    text = one_line(row.english) if row.english is not None else f"{one_line(row.french)} (not translated)"
    return f"{text} {_citation(row)}" if cited else text


def _remarks(row: Row) -> str:
    """Who wrote it, what there is to check, and what the reader does not mind."""
    edited = " (edited by the reader)" if row.edited else ""
    warnings = "".join(f" (Warning: {one_line(flag)})" for flag in row.flags)
    dismissed = "".join(f" (Dismissed by the reader: {one_line(flag)})" for flag in row.dismissed)
    return f"{edited}{warnings}{dismissed}"
