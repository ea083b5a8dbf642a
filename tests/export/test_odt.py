"""The OpenDocument text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from desktop_app.core.model import Briefing
from desktop_app.export.odt import to_odt
from tests.export.sample import sample, untranslated

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = {name: f"{OASIS}:{name}:1.0" for name in ("text", "table", "style", "office")}
HREF = "{http://www.w3.org/1999/xlink}href"


def archive(briefing: Briefing) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(to_odt(briefing)))


def content(briefing: Briefing) -> ElementTree.Element:
    return ElementTree.fromstring(archive(briefing).read("content.xml"))


def words(element: ElementTree.Element) -> str:
    return "".join(element.itertext())


def style(element: ElementTree.Element) -> str:
    return element.get(f"{{{SPACES['text']}}}style-name", "")


def test_its_type_can_be_told_without_unpacking() -> None:
    first = archive(sample()).infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert to_odt(sample())[38:].startswith(b"application/vnd.oasis.opendocument.text")


@pytest.mark.parametrize("part", ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"])
def test_its_parts_are_well_formed_and_dated_to_no_day(part: str) -> None:
    with archive(sample()) as file:
        ElementTree.fromstring(file.read(part))
        assert file.getinfo(part).date_time[0] == 1980


def test_its_parts_have_real_headings() -> None:
    heads = [words(one) for one in content(sample()).iterfind(".//text:h", SPACES)]
    assert heads[:2] == ["Gist", "Sentence by sentence"]
    assert heads[-1] == "Provenance"


def test_the_languages_stand_side_by_side_under_a_head_that_is_repeated() -> None:
    table = content(sample()).find(".//table:table", SPACES)
    assert table is not None
    heads = table.iterfind("table:table-header-rows//text:p", SPACES)
    assert [words(one) for one in heads] == [
        "",
        "French",
        "English",
    ]
    last = table.findall("table:table-row", SPACES)[-1]
    assert [(style(one), words(one)) for one in last.iterfind(".//text:p", SPACES)] == [
        ("Cell", "2"),
        ("Cell", "À Zorak, rien n'a été confirmé."),
        ("Cell", "Nothing has been confirmed."),
        ("Warning", "Warning: “Zorak” was not found in the English."),
    ]


def test_each_citation_leads_to_its_row() -> None:
    root = content(sample())
    (link,) = root.iterfind(".//text:a", SPACES)
    (row,) = (one for one in root.iterfind(".//table:table-row", SPACES) if f'"{link.get(HREF, "")[1:]}"' in text(one))
    assert words(row).startswith("2")


def text(element: ElementTree.Element) -> str:
    return ElementTree.tostring(element, "unicode")


def test_every_style_that_is_used_is_described() -> None:
    names = set()
    for part in ("content.xml", "styles.xml"):
        root = ElementTree.fromstring(archive(sample()).read(part))
        names |= {value for one in root.iter() for key, value in one.attrib.items() if key.endswith(":1.0}name")}
    used = {style(one) for one in content(sample()).iter()} - {""}
    assert used <= names


def test_the_styles_of_words_name_their_language() -> None:
    french = next(one for one in content(sample()).iterfind(".//style:style", SPACES) if "plain-fr" in text(one))
    assert 'language="fr"' in text(french)
    assert 'country="FR"' in text(french)


def test_the_foot_of_each_page_says_what_the_words_are() -> None:
    assert "Machine translation · page" in archive(sample()).read("styles.xml").decode()
    assert "Not translated · page" in archive(untranslated()).read("styles.xml").decode()


def test_right_to_left_words_are_set_from_right_to_left() -> None:
    arabic = replace(sample(), article=replace(sample().article, read_as="ar"))
    assert "Cell-rtl" in {style(one) for one in content(arabic).iter()}


def test_spaces_at_the_end_of_an_element_are_kept() -> None:
    gist = next(one for one in content(sample()).iterfind(".//text:list-item/text:p", SPACES))
    assert gist.find(".//text:s", SPACES) is not None


def test_it_names_title_and_language_alone() -> None:
    meta = ElementTree.fromstring(archive(sample()).read("meta.xml"))
    assert sorted(one.tag.rpartition("}")[2] for one in meta[0]) == ["generator", "language", "title"]
