"""The gist alone, as it is copied into a briefing document: cited, and saying what it is."""

from __future__ import annotations

from html import escape

from desktop_app.core.model import Briefing
from desktop_app.export.document import Row, document


def gist_text(briefing: Briefing) -> str:
    """The gist as plain text, a sentence a line, with citation numbers and provenance."""
    layout = document(briefing)
    lines = [_line(line) for line in layout.gist]
    return "\n".join((*lines, "", *layout.provenance)) + "\n"


def gist_html(briefing: Briefing) -> str:
    """The same as an HTML fragment with no styles but a small, grey last paragraph, to paste anywhere."""
    layout = document(briefing)
    lines = "".join(f"<p>{escape(_line(line))}</p>" for line in layout.gist)
    foot = "<br>".join(escape(line) for line in layout.provenance)
    return f'{lines}<p style="font-size:small;color:#666666">{foot}</p>'


def _line(line: Row) -> str:
    text = line.english or f"{line.french} (not translated)"
    warnings = "".join(f" (check: {flag})" for flag in line.flags)
    return f"{text} [{line.number}]{warnings}"
