"""HTML to paste: styles stand in each element, for word processors and mail programs that heed no style sheet."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from desktop_app.core.languages import html_language, is_right_to_left
from desktop_app.export.blocks import Block, Grid, Heading, Listing, Look, Paragraph, Run, Title

_SOFT = "color:#5a6475"
_STYLES = {
    Look.PLAIN: "",
    Look.SOFT: _SOFT,
    Look.MISSING: "font-style:italic",
    Look.WARNING: "color:#8f4700;font-weight:bold",
}
_CELL = "padding:4px 7px;vertical-align:top"
_FRAME = "border:1px solid #d9dde5"
_RULE = "border-top:1px solid #d9dde5"


def fragment(content: Iterable[Block], framed: bool = True) -> str:
    """The blocks as HTML without head or body, scripts or pictures; citations lead to rows of the same fragment.

    `framed`: with a line around each cell, without which LibreOffice sets columns close to each other; else with a line
    above each paragraph of the article.
    """
    return "\n".join(_block(block, framed) for block in content)


def _block(block: Block, framed: bool) -> str:
    match block:
        case Title(text, language):
            return f'<h1 {html_language(language)} style="font-size:20pt">{escape(text)}</h1>'
        case Heading(text):
            return f'<h2 style="font-size:13pt">{escape(text)}</h2>'
        case Listing(items, small):
            style = f' style="font-size:9pt;{_SOFT}"' if small else ""
            return f"<ul{style}>{''.join(map(_item, items))}</ul>"
        case Grid():
            return _grid(block, framed)


def _item(item: tuple[Paragraph, ...]) -> str:
    return f"<li>{'<br>'.join(map(_words, item))}</li>"


def _grid(grid: Grid, framed: bool) -> str:
    frame = _FRAME if framed else ""
    heads = "".join(
        f'<th dir="ltr" align="left" valign="top" width="{column.share}%" '
        f'style="width:{column.share}%;{_CELL};{frame};{_SOFT}">'
        f"{escape(column.head)}</th>"
        for column in grid.columns
    )
    rows = (_row(cells, frame or _rule(grid, index)) for index, cells in enumerate(grid.rows))
    return (
        '<table border="0" cellspacing="0" cellpadding="4" width="100%" style="border-collapse:collapse;width:100%">'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def _rule(grid: Grid, row: int) -> str:
    return _RULE if row in grid.openings or not grid.openings else ""


def _row(cells: tuple[tuple[Paragraph, ...], ...], border: str) -> str:
    return f'<tr style="page-break-inside:avoid">{"".join(_cell(cell, border) for cell in cells)}</tr>'


def _cell(cell: tuple[Paragraph, ...], border: str) -> str:
    code = cell[0].runs[0].language
    # Said of each cell: some readers let the direction of one run on into the next.
    direction = "rtl" if is_right_to_left(code) else "ltr"
    words = "<br>".join(map(_words, cell))
    return f'<td valign="top" style="{_CELL};{border}" lang="{escape(code)}" dir="{direction}">{words}</td>'


def _words(paragraph: Paragraph) -> str:
    runs = "".join(map(_run, paragraph.runs))
    return runs if paragraph.anchor is None else f'<a name="s{paragraph.anchor}"></a>{runs}'


def _run(run: Run) -> str:
    style = f' style="{_STYLES[run.look]}"' if _STYLES[run.look] else ""
    words = f"<span {html_language(run.language)}{style}>{escape(run.text)}</span>"
    return words if run.target is None else f'<a href="#s{run.target}" style="{_SOFT}">{words}</a>'
