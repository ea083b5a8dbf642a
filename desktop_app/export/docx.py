"""Word: real headings, a table with a repeated first row, citations that lead to their row, each word in its language.

The document is built on the blank one of python-docx, which brings the styles that Word expects. Its body is put in
as text, in WordprocessingML (ECMA-376, part 1, chapter 17): as a tree of elements a long article takes 15 s.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import count

from desktop_app.core.languages import is_right_to_left
from desktop_app.core.model import Briefing
from desktop_app.export.archive import unzipped, zipped
from desktop_app.export.blocks import Block, Grid, Heading, Listing, Look, Paragraph, Run, Title, blocks
from desktop_app.export.document import document
from desktop_app.export.tags import Script, tag

_BODY = "word/document.xml"
_WIDTH = 9638
"""What is written on: the width of A4 less two margins of 2 cm, in twentieths of a point."""

_LOOKS = {
    Look.PLAIN: "",
    Look.SOFT: '<w:color w:val="5A6475"/>',
    Look.MISSING: "<w:i/>",
    Look.WARNING: "",
}
"""Run properties; a warning has a style of paragraph instead."""

_ATTRIBUTES = {Script.WESTERN: "w:val", Script.EAST_ASIAN: "w:eastAsia", Script.COMPLEX: "w:bidi"}
_RULE = '<w:{side} w:val="single" w:sz="4" w:space="0" w:color="D9DDE5"/>'


def to_docx(briefing: Briefing) -> bytes:
    """The whole briefing as a Word document of A4 pages; the same bytes for the same briefing."""
    from docx import Document

    from desktop_app.export.docx_template import adapt, packed

    layout = document(briefing)
    word = Document()
    adapt(word, layout.title, layout.footing)
    ids = count(1)
    body = "".join(_block(block, ids) for block in blocks(layout)).encode()
    return zipped((name, _filled(part, body) if name == _BODY else part) for name, part in unzipped(packed(word)))


def _filled(part: bytes, body: bytes) -> bytes:
    """The part that holds the text, with `body` before the properties of its only section."""
    before, start, after = part.partition(b"<w:body>")
    return before + start + body + after


def _block(block: Block, ids: Iterator[int]) -> str:
    match block:
        case Title(text, language):
            return _paragraph("Title", _run(Run(text, language)))
        case Heading(text):
            return _paragraph("Heading1", _run(Run(text)))
        case Listing(items, small):
            return "".join(_item(item, small, ids) for item in items)
        case Grid():
            return _grid(block, ids)


def _item(item: tuple[Paragraph, ...], small: bool, ids: Iterator[int]) -> str:
    first, *others = item
    styles = [(first, "Footing" if small else "ListBullet"), *((one, "ListWarning") for one in others)]
    return "".join(_words(paragraph, style, ids) for paragraph, style in styles)


def _grid(grid: Grid, ids: Iterator[int]) -> str:
    """A table of fixed columns, with a space after it: Word sets what follows a table close to it."""
    widths = [_WIDTH * column.share // 100 for column in grid.columns]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    heads = tuple((Paragraph((Run(column.head),)),) for column in grid.columns)
    rows = [_row(heads, widths, ids, "<w:tblHeader/>", "ColumnHead", rule=False)]
    for index, cells in enumerate(grid.rows):
        rows.append(_row(cells, widths, ids, "", "Cell", rule=index in grid.openings or not grid.openings))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _row(
    cells: tuple[tuple[Paragraph, ...], ...], widths: list[int], ids: Iterator[int], kind: str, style: str, rule: bool
) -> str:
    """One row that stays on one page where it fits on one. `rule`: with a line above."""
    border = f"<w:tcBorders>{_RULE.format(side='top')}</w:tcBorders>" if rule else ""
    texts = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{border}</w:tcPr>'
        + "".join(_words(paragraph, "Warning" if paragraph.is_warning else style, ids) for paragraph in cell)
        + "</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{kind}</w:trPr>{''.join(texts)}</w:tr>"


def _words(paragraph: Paragraph, style: str, ids: Iterator[int]) -> str:
    right_to_left = is_right_to_left(paragraph.runs[0].language)
    runs = "".join(_linked(run) for run in paragraph.runs)
    if paragraph.anchor is None:
        return _paragraph(style, runs, right_to_left)
    mark = next(ids)
    start = f'<w:bookmarkStart w:id="{mark}" w:name="s{paragraph.anchor}"/>'
    return _paragraph(style, f'{start}{runs}<w:bookmarkEnd w:id="{mark}"/>', right_to_left)


def _paragraph(style: str, runs: str, right_to_left: bool = False) -> str:
    direction = "<w:bidi/>" if right_to_left else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr>{runs}</w:p>'


def _linked(run: Run) -> str:
    if run.target is None:
        return _run(run)
    return f'<w:hyperlink w:anchor="s{run.target}" w:history="1">{_run(run)}</w:hyperlink>'


def _run(run: Run) -> str:
    right_to_left = "<w:rtl/>" if is_right_to_left(run.language) else ""
    properties = f"{_LOOKS[run.look]}{right_to_left}{_language(run.language)}"
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(run.text, quote=False)}</w:t></w:r>'


def _language(code: str) -> str:
    """The language for spelling."""
    known = tag(code)
    return f'<w:lang {_ATTRIBUTES[known.script]}="{known.language}-{known.country}"/>' if known else ""
