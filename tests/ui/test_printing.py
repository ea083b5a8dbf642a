"""A briefing as PDF, offscreen; and where its pages end."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.model import Article, Briefing, Sentence, Translation
from desktop_app.core.text import Span
from desktop_app.ui.handing_on.printing import Page, Strip, Unit, pages, to_pdf
from tests.export.sample import ORIGIN, sample, untranslated

TEXT = "Le port de Saint-Aubin a rouvert ce lundi. "


def long_briefing(count: int) -> Briefing:
    sentences = tuple(
        Sentence(Span(index * len(TEXT), (index + 1) * len(TEXT) - 1), index // 3, Translation(TEXT.strip() * 4))
        for index in range(count)
    )
    return replace(Briefing(Article(TEXT * count)), sentences=sentences)


def pages_of(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", data))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("briefing", [sample(), untranslated(), Briefing(Article(""))], ids=["done", "french", "empty"])
def test_a_briefing_of_any_state_fits_on_a_page_of_a4(briefing: Briefing) -> None:
    data = to_pdf(briefing)
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert pages_of(data) == 1
    (width, height) = map(float, re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data.replace(b".000000", b""))[0])
    assert (round(width), round(height)) == (595, 842)


@pytest.mark.usefixtures("qapp")
def test_each_citation_leads_to_a_place_in_the_file() -> None:
    data = to_pdf(sample())
    place = "s2".encode("utf-16-be")
    assert b"/Dest (\xfe\xff" + place + b")" in data
    assert data.count(place) >= 2


@pytest.mark.usefixtures("qapp")
def test_it_names_its_title_and_no_author() -> None:
    data = to_pdf(sample())
    assert b"/Author ()" in data
    assert b"/Title (\xfe\xff" + ORIGIN.title.encode("utf-16-be") in data


def test_a_long_briefing_has_many_pages_and_no_empty_one(qapp: QApplication) -> None:
    few, many = (pages_of(to_pdf(long_briefing(count))) for count in (40, 80))
    assert few > 2
    assert 1.7 * few < many < 2.3 * few


def rows(*heights: float) -> list[Unit]:
    """Rows of a table that begins at 0 with a head of 10."""
    ends = list(itertools.accumulate(heights))
    strips = [Strip(end - height, end) for end, height in zip(ends, heights, strict=True)]
    return [Unit(strip, Strip(0, 10) if strip.top else None) for strip in strips]


def test_rows_that_do_not_fit_go_to_the_next_page_under_the_head_of_their_table() -> None:
    assert list(pages(rows(40, 30, 30, 30, 30, 30, 30), 100)) == [
        Page(None, Strip(0, 100)),
        Page(Strip(0, 10), Strip(100, 190)),
        Page(Strip(0, 10), Strip(190, 220)),
    ]


def test_a_heading_goes_with_what_it_leads() -> None:
    units = [Unit(Strip(0, 80)), Unit(Strip(80, 95), leads=True), Unit(Strip(95, 120))]
    assert list(pages(units, 100)) == [Page(None, Strip(0, 80)), Page(None, Strip(80, 120))]


def test_what_is_higher_than_a_page_ends_between_two_lines() -> None:
    lines = tuple(Strip(50 + 12 * number, 62 + 12 * number) for number in range(20))
    units = [Unit(Strip(0, 50)), Unit(Strip(50, 290), lines=lines), Unit(Strip(290, 330))]
    assert [page.strip for page in pages(units, 100)] == [
        Strip(0, 50),
        Strip(50, 146),
        Strip(146, 242),
        Strip(242, 330),
    ]


def test_what_has_no_line_to_end_at_ends_at_the_end_of_the_page() -> None:
    assert [page.strip for page in pages([Unit(Strip(0, 250))], 100)] == [
        Strip(0, 100),
        Strip(100, 200),
        Strip(200, 250),
    ]


def test_what_fits_is_one_page() -> None:
    assert list(pages([Unit(Strip(0, 50)), Unit(Strip(50, 100))], 100)) == [Page(None, Strip(0, 100))]


@pytest.mark.usefixtures("qapp")
def test_words_that_fill_pages_are_all_there() -> None:
    text = "x" * 9_000
    briefing = replace(Briefing(Article(text)), sentences=(Sentence(Span(0, len(text)), 0, Translation("y" * 9_000)),))
    assert pages_of(to_pdf(briefing)) >= 3
