"""OpenDocument text: the same as the Word document, for LibreOffice.

Written without a library. A text of headings, lists and tables is four small files in a zip (OpenDocument 1.3); the
one library that is kept up, odfdo, weighs four megabytes and takes three times as long for a long article.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from desktop_app import __version__
from desktop_app.assets import resource
from desktop_app.core.languages import is_right_to_left
from desktop_app.core.model import Briefing
from desktop_app.export.archive import zipped
from desktop_app.export.blocks import Block, Grid, Heading, Listing, Look, Paragraph, Run, Title, blocks
from desktop_app.export.document import Document, document
from desktop_app.export.tags import Script, tag

_TYPE = "application/vnd.oasis.opendocument.text"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("meta", "meta"),
        ("style", "style"),
        ("table", "table"),
        ("text", "text"),
        ("fo", "xsl-fo-compatible"),
    )
)
_OUTSIDE = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
_PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'

_WIDTH = 17.0
"""Centimetres: A4 less two margins of 2 cm."""

_LOOKS = {
    Look.PLAIN: "",
    Look.SOFT: ' fo:color="#5a6475"',
    Look.MISSING: ' fo:font-style="italic"',
    Look.WARNING: "",
}
"""Properties of text; a warning has a style of paragraph instead."""

_MANIFEST = "".join(
    f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
    for path, kind in (("/", _TYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"))
)


def to_odt(briefing: Briefing) -> bytes:
    """The whole briefing as an OpenDocument text of A4 pages; the same bytes for the same briefing."""
    layout = document(briefing)
    parts = {
        "mimetype": _TYPE,
        "content.xml": _content(layout),
        "styles.xml": resource("style/briefing-odt.xml").read_text("utf-8").replace("FOOTING", layout.footing),
        "meta.xml": _meta(layout),
        "META-INF/manifest.xml": f'{_PROLOGUE}<manifest:manifest manifest:version="1.3" '
        f'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{_MANIFEST}</manifest:manifest>',
    }
    # The first part must be readable without unpacking: that is how the type of the file is told.
    return zipped(((name, text.encode()) for name, text in parts.items()), frozenset(("mimetype",)))


def _meta(layout: Document) -> str:
    """Title and language; no name, no date."""
    return (
        f'{_PROLOGUE}<office:document-meta {_NAMESPACES} {_OUTSIDE} office:version="1.3"><office:meta>'
        f"<meta:generator>Dragoman/{__version__}</meta:generator>"
        f"<dc:title>{escape(layout.title, quote=False)}</dc:title>"
        "<dc:language>en</dc:language></office:meta></office:document-meta>"
    )


def _content(layout: Document) -> str:
    content = tuple(blocks(layout))
    body = "".join(_block(number, block) for number, block in enumerate(content))
    grids = "".join(_grid_styles(number, block) for number, block in enumerate(content) if isinstance(block, Grid))
    return (
        f'{_PROLOGUE}<office:document-content {_NAMESPACES} {_OUTSIDE} office:version="1.3">'
        f"<office:automatic-styles>{_text_styles(('en', layout.source))}{_right_to_left_styles()}{grids}"
        '<style:style style:name="row" style:family="table-row">'
        '<style:table-row-properties fo:keep-together="always"/></style:style>'
        '<style:style style:name="cell" style:family="table-cell">'
        '<style:table-cell-properties fo:padding="0cm" fo:padding-right="0.35cm"/></style:style>'
        '<style:style style:name="ruled" style:family="table-cell"><style:table-cell-properties fo:padding="0cm" '
        'fo:padding-right="0.35cm" fo:border-top="0.5pt solid #d9dde5"/></style:style>'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def _text_styles(languages: Iterable[str]) -> str:
    """A style of text for each language and look."""
    return "".join(
        f'<style:style style:name={_style_of(language, look)} style:family="text">'
        f"<style:text-properties{_LOOKS[look]}{_language(language)}/></style:style>"
        for language in dict.fromkeys(languages)
        for look in Look
    )


def _style_of(language: str, look: Look) -> str:
    return f'"{escape(f"{look.value}-{language}")}"'


def _language(code: str) -> str:
    """The language for spelling."""
    known = tag(code)
    if known is None:
        return ""
    if known.script is Script.WESTERN:
        return f' fo:language="{known.language}" fo:country="{known.country}"'
    group = known.script.value
    return f' style:language-{group}="{known.language}" style:country-{group}="{known.country}"'


def _right_to_left_styles() -> str:
    return "".join(
        f'<style:style style:name="{name}-rtl" style:family="paragraph" style:parent-style-name="{name}">'
        '<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="right"/></style:style>'
        for name in ("Cell", "Item", "Footing")
    )


def _grid_styles(number: int, grid: Grid) -> str:
    table = (
        f'<style:style style:name="grid{number}" style:family="table"><style:table-properties '
        f'style:width="{_WIDTH}cm" table:align="left" table:border-model="collapsing"/></style:style>'
    )
    columns = (
        f'<style:style style:name="grid{number}.{place}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{_WIDTH * column.share / 100:.2f}cm"/></style:style>'
        for place, column in enumerate(grid.columns)
    )
    return table + "".join(columns)


def _block(number: int, block: Block) -> str:
    match block:
        case Title(text, language):
            return _paragraph("Title", _run(Run(text, language)))
        case Heading(text):
            return f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{_run(Run(text))}</text:h>'
        case Listing(items, small):
            inside = "".join(_item(item, "Footing" if small else "Item") for item in items)
            return f'<text:list text:style-name="Bullets">{inside}</text:list>'
        case Grid():
            return _grid(number, block)


def _item(item: tuple[Paragraph, ...], style: str) -> str:
    paragraphs = (_words(one, "Warning" if one.is_warning else style) for one in item)
    return f"<text:list-item>{''.join(paragraphs)}</text:list-item>"


def _grid(number: int, grid: Grid) -> str:
    columns = "".join(
        f'<table:table-column table:style-name="grid{number}.{place}"/>' for place in range(len(grid.columns))
    )
    heads = _row(tuple((Paragraph((Run(column.head),)),) for column in grid.columns), "Column_20_Head", "cell")
    rows = (
        _row(cells, "Cell", "ruled" if index in grid.openings or not grid.openings else "cell")
        for index, cells in enumerate(grid.rows)
    )
    return (
        f'<table:table table:name="grid{number}" table:style-name="grid{number}">{columns}'
        f"<table:table-header-rows>{heads}</table:table-header-rows>{''.join(rows)}</table:table>"
    )


def _row(cells: tuple[tuple[Paragraph, ...], ...], style: str, box: str) -> str:
    inside = "".join(
        f'<table:table-cell table:style-name="{box}" office:value-type="string">'
        + "".join(_words(one, "Warning" if one.is_warning else style) for one in cell)
        + "</table:table-cell>"
        for cell in cells
    )
    return f'<table:table-row table:style-name="row">{inside}</table:table-row>'


def _words(paragraph: Paragraph, style: str) -> str:
    turned = "-rtl" if is_right_to_left(paragraph.runs[0].language) else ""
    mark = "" if paragraph.anchor is None else f'<text:bookmark text:name="s{paragraph.anchor}"/>'
    return _paragraph(style + turned, mark + "".join(map(_run, paragraph.runs)))


def _paragraph(style: str, inside: str) -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def _run(run: Run) -> str:
    # A space at either end of an element is dropped by readers unless it is written as one.
    body = run.text.strip(" ")
    before, after = run.text.startswith(" "), run.text.endswith(" ") and bool(body)
    text = f"{'<text:s/>' if before else ''}{escape(body, quote=False)}{'<text:s/>' if after else ''}"
    words = f"<text:span text:style-name={_style_of(run.language, run.look)}>{text}</text:span>"
    return words if run.target is None else f'<text:a xlink:type="simple" xlink:href="#s{run.target}">{words}</text:a>'
