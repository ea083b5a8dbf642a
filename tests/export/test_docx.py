"""The Word document, opened again with the library that made its blank."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.model import Briefing
from desktop_app.export.archive import unzipped
from desktop_app.export.docx import to_docx
from tests.export.sample import ORIGIN, sample, untranslated

if TYPE_CHECKING:
    from docx.document import Document


def opened(briefing: Briefing) -> Document:
    from docx import Document

    return Document(io.BytesIO(to_docx(briefing)))


def qn(name: str) -> str:
    """A qualified name: of `w:lang` the one with the namespace in braces."""
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name.removeprefix('w:')}"


def languages(document: Document) -> dict[str, str]:
    """The language of each run with words in it."""
    runs = document.element.body.iter(qn("w:r"))
    return {
        "".join(text.text or "" for text in run.iter(qn("w:t"))): lang.get(qn("w:val"))
        for run in runs
        for lang in run.iter(qn("w:lang"))
    }


def test_its_parts_have_real_headings() -> None:
    paragraphs = opened(sample()).paragraphs
    assert [one.text for one in paragraphs if one.style is not None and one.style.name == "Title"] == [ORIGIN.title]
    assert [one.text for one in paragraphs if one.style is not None and one.style.name == "Heading 1"] == [
        "Gist",
        "Sentence by sentence",
        "Names, dates, quantities",
        "Repairs to the text",
        "Names put right in the English",
        "Notes",
        "Provenance",
    ]


def test_the_languages_stand_side_by_side_under_a_head_that_is_repeated() -> None:
    table = opened(sample()).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["", "French", "English"]
    assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert table.rows[2].cells[1].text == "À Zorak, rien n'a été confirmé."
    english = table.rows[2].cells[2].paragraphs
    assert [one.text for one in english] == [
        "Nothing has been confirmed.",
        "Warning: “Zorak” was not found in the English.",
    ]
    assert [one.style.name for one in english if one.style is not None] == ["Cell", "Warning"]


def test_each_citation_leads_to_its_row() -> None:
    document = opened(sample())
    (link,) = (one for one in document.element.body.iter(qn("w:hyperlink")))
    row = next(
        row for row in document.tables[0].rows
        if any(mark.get(qn("w:name")) == link.get(qn("w:anchor")) for mark in row._tr.iter(qn("w:bookmarkStart")))
    )  # fmt: skip
    assert row.cells[0].text == "2"


def test_every_word_is_in_its_language() -> None:
    found = languages(opened(sample()))
    assert found["À Zorak, rien n'a été confirmé."] == "fr-FR"
    assert found["Nothing has been confirmed."] == "en-US"


def test_a_title_is_in_the_language_of_the_article() -> None:
    assert languages(opened(sample()))[ORIGIN.title] == "fr-FR"


def test_what_is_not_translated_says_so() -> None:
    cells = opened(untranslated()).tables[0].rows[1].cells
    assert cells[2].text == "not translated"


def test_the_foot_of_each_page_says_what_the_words_are() -> None:
    assert opened(sample()).sections[0].footer.paragraphs[0].text.startswith("Machine translation · page")
    assert opened(untranslated()).sections[0].footer.paragraphs[0].text.startswith("Not translated · page")


def test_right_to_left_words_are_set_from_right_to_left() -> None:
    arabic = replace(sample(), article=replace(sample().article, read_as="ar"))
    cell = opened(arabic).tables[0].rows[1].cells[1]
    assert cell.paragraphs[0]._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    (lang,) = cell._tc.iter(qn("w:lang"))
    assert lang.get(qn("w:bidi")).startswith("ar-")


def test_its_properties_are_title_and_language_alone() -> None:
    core = opened(sample()).core_properties
    assert (core.title, core.language) == (ORIGIN.title, "en")
    assert (core.author, core.last_modified_by, core.comments) == ("", "", "")
    assert core.created is None


@pytest.mark.parametrize("word", ["thumbnail", "app.xml", "stylesWithEffects", "customXml"])
def test_nothing_of_the_blank_document_is_left(word: str) -> None:
    assert not any(word in name for name, _ in unzipped(to_docx(sample())))
