"""Word, OpenDocument and RTF: what a reader of the printed document would read, and nothing that was deleted."""

from __future__ import annotations

import io

import pytest

from desktop_app.sources.source import DroppedKind, Format, Source
from desktop_app.sources.worker import parse
from tests.sources import makers
from tests.sources.makers import FIRST, SECOND, TITLE, w_paragraph


def counts(source: Source) -> dict[DroppedKind, int]:
    return {one.kind: one.count for one in source.dropped}


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def word(body: str, title: str = "") -> Source:
    return parse(makers.docx(body, title), Format.PACKED)


def open_document(body: str, title: str = "") -> Source:
    return parse(makers.odt(body, title), Format.PACKED)


def rich(body: str) -> Source:
    return parse(makers.rtf(body), Format.RTF)


def test_word_paragraphs_headings_links_and_tabs_are_kept() -> None:
    link = f"<w:hyperlink>{run('la préfète')}</w:hyperlink>"
    source = word(
        w_paragraph(TITLE, "Heading1")
        + f"<w:p>{run('Selon ')}{link}{run(', mardi')}<w:r><w:br/></w:r>{run('soir')}</w:p>"
    )
    assert source.text == f"{TITLE}\n\nSelon la préfète, mardi\nsoir"


def test_word_text_inserted_under_revision_is_read_and_deleted_text_is_not() -> None:
    inserted = f"<w:ins>{run('pas ')}</w:ins>"
    deleted = "<w:del><w:r><w:delText>jamais </w:delText></w:r></w:del>"
    source = word(f"<w:p>{run('Il n’a ')}{inserted}{deleted}{run('démissionné.')}</w:p>")
    assert source.text == "Il n’a pas démissionné."
    assert source.dropped[0].words == ("jamais",)


def test_word_controls_and_boxes_hold_text_that_counts_once() -> None:
    box = f"<w:txbxContent>{w_paragraph(SECOND)}</w:txbxContent>"
    choice, fallback = f"<w:drawing>{box}</w:drawing>", f"<w:pict>{box}</w:pict>"
    both = f"<mc:Choice>{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>"
    drawing = f"<mc:AlternateContent>{both}</mc:AlternateContent>"
    source = word(f"<w:sdt><w:sdtContent>{w_paragraph(FIRST)}</w:sdtContent></w:sdt><w:p><w:r>{drawing}</w:r></w:p>")
    assert source.text == f"{FIRST}\n\n{SECOND}"


def test_word_tables_become_lines_and_boxes_of_one_cell_stay_prose() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{w_paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"

    table = f"<w:tbl>{row('Ville', 'Morts')}{row('Sebha', '23')}</w:tbl><w:tbl>{row(FIRST)}</w:tbl>"
    assert word(table).text.split("\n\n") == ["Ville | Morts", "Sebha | 23", FIRST]


def test_what_word_hides_notes_or_adds_is_left_out_and_counted() -> None:
    body = (
        f"<w:p>{run(FIRST)}<w:r><w:footnoteReference/></w:r>{run(' secret', '<w:vanish/>')}<w:r><w:drawing/></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + w_paragraph("Le pont.", "Lgende")
        + w_paragraph("1 Titre 3", "TM1")
    )
    source = word(body)
    assert source.text == FIRST
    assert counts(source) == dict.fromkeys(
        (DroppedKind.FOOTNOTE, DroppedKind.HIDDEN, DroppedKind.IMAGE, DroppedKind.CAPTION, DroppedKind.CONTENTS), 1
    )


@pytest.mark.parametrize(
    ("said", "title"), [(TITLE, TITLE), ("Microsoft Word - crue.doc", "Gros titre"), ("", "Gros titre")]
)
def test_a_title_that_a_program_made_up_is_not_taken(said: str, title: str) -> None:
    assert word(w_paragraph("Gros titre", "Title") + w_paragraph(FIRST), said).origin.title == title


def test_a_document_made_by_a_word_processor_is_read_as_it_was_written() -> None:
    from docx import Document

    document = Document()
    document.core_properties.title = TITLE
    document.add_heading(TITLE, 1)
    document.add_paragraph(FIRST)
    file = io.BytesIO()
    document.save(file)
    source = parse(file.getvalue(), Format.PACKED)
    assert source.text == f"{TITLE}\n\n{FIRST}"
    assert source.origin.title == TITLE


def test_opendocument_blanks_breaks_and_spans_are_kept() -> None:
    body = (
        f'<text:h>{TITLE}</text:h><text:p>Le <text:span>maire</text:span><text:s text:c="4"/>a\n   parlé,'
        "<text:line-break/>mardi\u00a0soir.</text:p><text:list><text:list-item><text:p>un</text:p></text:list-item></text:list>"
    )
    assert open_document(body).text.split("\n\n") == [TITLE, "Le maire a parlé,\nmardi\u00a0soir.", "un"]


def test_opendocument_tables_become_lines() -> None:
    def row(*cells: str) -> str:
        inside = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
        return f"<table:table-row>{inside}</table:table-row>"

    table = f"<table:table>{row('Ville', 'Morts')}{row('Sebha', '23')}</table:table>"
    assert open_document(table).text.split("\n\n") == ["Ville | Morts", "Sebha | 23"]


def test_what_opendocument_notes_deletes_or_adds_is_left_out_and_counted() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Un mensonge.</text:p></text:deletion>"
        f"</text:changed-region></text:tracked-changes><text:p>{FIRST}<text:note><text:p>Une note.</text:p></text:note>"
        "<office:annotation><text:p>Vrai ?</text:p></office:annotation><draw:frame><draw:image/></draw:frame></text:p>"
        "<text:table-of-content><text:p>Titre 3</text:p></text:table-of-content>"
        '<text:p text:style-name="Illustration">Le pont.</text:p>'
    )
    source = open_document(body, TITLE)
    assert source.text == FIRST
    assert source.origin.title == TITLE
    kinds = (DroppedKind.DELETION, DroppedKind.FOOTNOTE, DroppedKind.COMMENT, DroppedKind.IMAGE, DroppedKind.CONTENTS)
    assert counts(source) == dict.fromkeys((*kinds, DroppedKind.CAPTION), 1)
    assert source.dropped[0].kind is DroppedKind.CAPTION


def test_opendocument_text_boxes_are_read() -> None:
    box = f"<draw:frame><draw:text-box><text:p>{SECOND}</text:p></draw:text-box></draw:frame>"
    assert open_document(f"<text:p>{FIRST}{box}</text:p>").text == f"{FIRST}\n\n{SECOND}"


def test_rtf_characters_links_and_rows_are_kept() -> None:
    link = '{\\field{\\*\\fldinst{ HYPERLINK "https://example.org/" }}{\\fldrslt la préfète}}'
    table = "\\trowd Ville\\cell Morts\\cell\\row\\trowd Sebha\\cell 23\\cell\\row\\pard "
    title = f"{{\\info{{\\title {TITLE}}}}}"
    source = rich(f"{title}L\\'92\\'e9t\\'e9 selon {link}.\\par {table}\\u-10179?\\u-8704? fin\\~!")
    assert source.text.split("\n\n") == ["L’été selon la préfète.", "Ville | Morts", "Sebha | 23", "😀 fin\u00a0!"]
    assert source.origin.title == TITLE


def test_what_rtf_adds_is_left_out_and_counted() -> None:
    picture = "{\\pict\\pngblip " + "89504e47" * 100_000 + "}"
    source = rich(f"{{\\header La Gazette}}{FIRST}{{\\footnote Une note.}}{picture}\\par {SECOND}")
    assert source.text == f"{FIRST}\n\n{SECOND}"
    assert counts(source) == dict.fromkeys((DroppedKind.IMAGE, DroppedKind.FOOTNOTE, DroppedKind.PAGE_HEAD), 1)


def test_rtf_text_deleted_under_revision_is_not_read() -> None:
    source = rich(f"Il n'a {{\\deleted\\revauthdel1 jamais }}{{\\revised pas }}d\\u233?missionn\\u233?.\\par {FIRST}")
    assert source.text == f"Il n'a pas démissionné.\n\n{FIRST}"
    assert counts(source) == {DroppedKind.DELETION: 1}
