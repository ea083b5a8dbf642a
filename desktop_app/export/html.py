"""HTML: one self-contained file that reads well on a screen and on paper, and loads nothing."""

from __future__ import annotations

from html import escape

from desktop_app.assets import resource
from desktop_app.core.languages import html_language
from desktop_app.core.model import Briefing
from desktop_app.core.names import NAME_KINDS, EntityKind, Mention, Side
from desktop_app.export.document import Document, NameRow, Row, document
from desktop_app.export.printable import printable


def to_html(briefing: Briefing) -> str:
    """The whole briefing as one HTML5 file without scripts, fonts or pictures from elsewhere."""
    layout = document(briefing)
    marked = _marked_texts(briefing)
    lang = html_language(briefing.article.source)
    style = resource("style/briefing.css").read_text("utf-8")
    parts = (
        f"<h1 {html_language(layout.title_language)}>{escape(layout.title)}</h1>",
        _gist(layout, marked, lang),
        _table(
            "Sentence by sentence",
            "rows",
            ("", layout.language, "English"),
            [_row(row, marked, lang) for row in layout.rows],
        ),
        _table(
            "Names, dates, quantities",
            "names",
            ("Kind", layout.language, "English", "Times"),
            [_name(row, lang) for row in layout.names],
        ),
        _list("Repairs to the text", [escape(repair) for repair in layout.repairs]),
        _list("Names put right in the English", [escape(one) for one in layout.rewordings]),
        _list("Notes", [escape(note) for note in layout.notes]),
        _list("Provenance", [escape(line) for line in layout.provenance]),
    )
    body = "\n".join(part for part in parts if part)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(layout.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def marked_text(text: str, mentions: list[tuple[Mention, EntityKind]]) -> str:
    """`text` escaped, with each mention in a span of its kind's class. Mentions must not overlap."""
    pieces: list[str] = []
    end = 0
    for mention, kind in sorted(mentions, key=lambda pair: pair[0].span):
        if mention.span.start < end:
            continue
        name = kind.value if kind in NAME_KINDS else "value"
        words = _shown(mention.span.of(text))
        pieces += (_shown(text[end : mention.span.start]), f'<span class="{name}">{words}</span>')
        end = mention.span.end
    return "".join((*pieces, _shown(text[end:])))


def _shown(text: str) -> str:
    return escape(printable(text))


def _marked_texts(briefing: Briefing) -> dict[tuple[Side, int], str]:
    """Every sentence of both sides with its names marked, by side and index."""
    mentions: dict[tuple[Side, int], list[tuple[Mention, EntityKind]]] = {}
    for entity in briefing.entities:
        for mention in entity.mentions:
            mentions.setdefault((mention.side, mention.sentence), []).append((mention, entity.kind))
    texts: dict[tuple[Side, int], str] = {}
    for index in range(len(briefing.sentences)):
        for side, text in ((Side.FRENCH, briefing.french(index)), (Side.ENGLISH, briefing.english(index))):
            if text is not None:
                texts[side, index] = marked_text(text, mentions.get((side, index), []))
    return texts


def _gist(layout: Document, marked: dict[tuple[Side, int], str], lang: str) -> str:
    if not layout.gist:
        return ""
    items = "\n".join(f"<li>{_gist_line(line, marked, lang)}</li>" for line in layout.gist)
    return f'<h2>Gist</h2>\n<ol class="gist">\n{items}\n</ol>'


def _gist_line(line: Row, marked: dict[tuple[Side, int], str], lang: str) -> str:
    english = marked.get((Side.ENGLISH, line.number - 1))
    text = english if english is not None else f"<i {lang}>{escape(line.french)}</i> (not translated)"
    return f'{text} <a class="cite" href="#s{line.number}">[{line.number}]</a>{_flags(line.flags)}'


def _row(row: Row, marked: dict[tuple[Side, int], str], lang: str) -> str:
    opens = ' class="opens"' if row.opens else ""
    french = marked[Side.FRENCH, row.number - 1]
    english = marked.get((Side.ENGLISH, row.number - 1), "<i>not translated</i>")
    return (
        f'<tr{opens} id="s{row.number}"><td class="n">{row.number}</td>'
        f'<td class="fr" {lang}>{french}</td><td>{english}{_flags(row.flags)}{_notes(row)}</td></tr>'
    )


def _flags(flags: tuple[str, ...]) -> str:
    return "".join(f'<span class="flag">⚠ {escape(flag)}</span>' for flag in flags)


def _notes(row: Row) -> str:
    """What the reader has done to a sentence."""
    dismissed = (f"dismissed: {escape(flag)}" for flag in row.dismissed)
    notes = (*(("edited by the reader",) if row.edited else ()), *dismissed)
    return "".join(f'<span class="note">{note}</span>' for note in notes)


def _name(row: NameRow, lang: str) -> str:
    return (
        f"<tr><td>{row.kind}</td><td {lang}>{escape(row.french)}</td>"
        f"<td>{escape(row.meaning)}</td><td>{row.count}</td></tr>"
    )


def _table(title: str, name: str, heads: tuple[str, ...], rows: list[str]) -> str:
    if not rows:
        return ""
    head = "".join(f"<th>{text}</th>" for text in heads)
    return f'<h2>{title}</h2>\n<table class="{name}">\n<thead><tr>{head}</tr></thead>\n<tbody>\n' + "\n".join(
        (*rows, "</tbody>\n</table>")
    )


def _list(title: str, items: list[str]) -> str:
    if not items:
        return ""
    return f'<h2>{title}</h2>\n<ul class="foot">\n' + "\n".join(f"<li>{item}</li>" for item in items) + "\n</ul>"
