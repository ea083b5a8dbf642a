"""What is put on the clipboard: a part of a briefing in three forms at once, so that it fits where it is pasted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.core.model import Briefing
from desktop_app.core.parts import Part
from desktop_app.export.blocks import blocks
from desktop_app.export.document import Document, document
from desktop_app.export.fragment import fragment
from desktop_app.export.gist import foot, gist_html, gist_markdown, gist_text
from desktop_app.export.markdown import markdown_text
from desktop_app.export.plain import plain_text


@dataclass(frozen=True, slots=True)
class Copied:
    """The same words as plain text, as a fragment of HTML and as Markdown."""

    text: str
    html: str
    markdown: str


def copied(briefing: Briefing, part: Part) -> Copied:
    """One part of a briefing, finished or not, as it is pasted."""
    if part in (Part.GIST, Part.CITED_GIST):
        cited = part is Part.CITED_GIST
        return Copied(gist_text(briefing, cited), gist_html(briefing, cited), gist_markdown(briefing, cited))
    layout = _only(document(briefing), part)
    if part is Part.EVERYTHING:
        return Copied(plain_text(layout), fragment(blocks(layout)), markdown_text(layout))
    tables = fragment(blocks(replace(layout, provenance=())))
    return Copied(plain_text(layout), tables + foot(layout), markdown_text(layout))


def _only(layout: Document, part: Part) -> Document:
    """A copy in which everything but `part` and the provenance is empty."""
    if part is Part.EVERYTHING:
        return layout
    bare = replace(layout, title="", gist=(), repairs=(), rewordings=(), notes=())
    return replace(bare, names=()) if part is Part.SIDE_BY_SIDE else replace(bare, rows=())
