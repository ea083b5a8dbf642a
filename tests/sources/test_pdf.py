"""The text layer of a PDF becomes the paragraphs that were printed: in reading order, whole words, no running heads."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import pytest

from desktop_app.sources.limits import LIMITS, Limits
from desktop_app.sources.pdf import read_pdf
from desktop_app.sources.pdf_layout import joined
from desktop_app.sources.source import DroppedKind, Refusal, Refused, Source
from tests.sources.makers import FIRST, SECOND, THIRD, TITLE, column, pdf

Piece = tuple[float, float, float, str]
RANKS = dict.fromkeys(
    ("gouvernement", "ville", "porte", "parole", "porte-parole", "peut", "peut-être", "sous", "marin"), 8
)
RANKS |= {"peutêtre": 1, "til": 1, "contretemps": 8, "contre-temps": 2}


def paragraphs(*pages: Sequence[Piece]) -> list[str]:
    return read(*pages).text.split("\n\n")


def read(*pages: Sequence[Piece]) -> Source:
    return read_pdf(pdf(pages), LIMITS)


def wrapped(text: str, width: int = 50) -> list[str]:
    return textwrap.wrap(text, width)


def dropped(source: Source) -> dict[DroppedKind, int]:
    return {one.kind: one.count for one in source.dropped}


def test_lines_of_a_paragraph_are_one_and_blank_lines_set_paragraphs_apart() -> None:
    lines = [*wrapped(FIRST), "", *wrapped(SECOND), "", *wrapped(THIRD)]
    assert paragraphs(column(lines)) == [FIRST, SECOND, THIRD]


def test_an_indent_begins_a_paragraph() -> None:
    lines = [*wrapped(FIRST * 2), *wrapped(SECOND * 2), *wrapped(THIRD * 2)]
    starts = {0, len(wrapped(FIRST * 2)), len(wrapped(FIRST * 2)) + len(wrapped(SECOND * 2))}
    pieces = [(left + 14 * (index in starts), *rest) for index, (left, *rest) in enumerate(column(lines))]
    assert paragraphs(pieces) == [FIRST * 2, SECOND * 2, THIRD * 2]  # type: ignore[arg-type]


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph() -> None:
    long = f"{FIRST} {SECOND} {THIRD} Le préfet a parlé."
    assert paragraphs(column([*wrapped(long), *wrapped(long)])) == [long, long]


def test_a_heading_in_a_larger_font_stands_alone_and_is_the_title() -> None:
    source = read([(60, 790, 18, TITLE), *column(wrapped(FIRST), top=768)])
    assert source.text.split("\n\n") == [TITLE, FIRST]
    assert source.origin.title == TITLE


def test_two_columns_are_read_one_after_the_other_in_either_order_of_the_file() -> None:
    left, right = column(wrapped(FIRST * 3, 40)), column(wrapped(SECOND * 3, 40), left=320)
    mixed = [piece for pair in zip(left, right, strict=False) for piece in pair] + [
        *left[len(right) :],
        *right[len(left) :],
    ]
    expected = [FIRST * 3, SECOND * 3]
    assert paragraphs([*left, *right]) == expected
    assert sorted(paragraphs(mixed)) == sorted(expected)


def test_a_table_is_no_column() -> None:
    rows = [(60, 700, 10, "Ville"), (260, 700, 10, "Morts"), (60, 686, 10, "Sebha"), (260, 686, 10, "23")]
    assert paragraphs([*column(wrapped(FIRST)), *rows]) == [FIRST, "Ville | Morts", "Sebha | 23"]


def test_running_heads_and_page_numbers_are_left_out_and_counted() -> None:
    texts = (FIRST, SECOND, THIRD)
    pages = [
        [(60, 815, 8, "La Gazette du Val - 14 mars 2024"), *column(wrapped(text)), (290, 30, 8, f"Page {number} sur 3")]
        for number, text in enumerate(texts, 1)
    ]
    source = read(*pages)
    assert source.text.split("\n\n") == list(texts)
    assert dropped(source) == {DroppedKind.PAGE_HEAD: 3, DroppedKind.PAGE_NUMBER: 3}


def test_a_number_on_a_line_of_its_own_is_no_page_number() -> None:
    assert "1 500" in read(column([*wrapped(FIRST), "", "Morts :", "", "1 500"])).text


def test_a_browser_s_foot_gives_the_address() -> None:
    foot = (60.0, 20.0, 8.0, "https://courrier.example/crue")
    source = read([*column(wrapped(FIRST)), foot], [*column(wrapped(SECOND)), foot])
    assert source.origin.url == "https://courrier.example/crue"
    assert "courrier" not in source.text


def test_a_sentence_goes_on_in_the_next_page() -> None:
    lines = wrapped(f"{FIRST} {SECOND}")
    assert paragraphs(column(lines[:2]), column(lines[2:])) == [f"{FIRST} {SECOND}"]


def test_a_divided_word_is_whole_again() -> None:
    lines = [
        "Le porte-parole a dit mardi que le gouver-",
        "nement ne cédera pas, et que le porte-",
        "parole peut-",
        "être partira.",
    ]
    assert paragraphs(column(lines)) == [
        "Le porte-parole a dit mardi que le gouvernement ne cédera pas, et que le porte-parole peut-être partira."
    ]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("gouver-", "nement", "gouvernement"),
        ("porte-", "parole", "porte-parole"),
        ("peut-", "être", "peut-être"),
        ("vil-", "le", "ville"),
        ("contre-", "temps", "contretemps"),
        ("dit-", "il", "dit-il"),
        ("sera-t-", "il", "sera-t-il"),
        ("Seine-", "Maritime", "Seine-Maritime"),
        ("sous-", "marin", "sous-marin"),
        ("Ouaga-", "dougou", "Ouagadougou"),
        ("14-", "18", "14-18"),
        ("mot", "suivant", "mot suivant"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_the_word_has_one(first: str, second: str, whole: str) -> None:
    assert joined(first, second, lambda word: RANKS.get(word, -1)) == whole


def test_negations_numbers_and_signs_come_through() -> None:
    text = "Il n'a jamais été question de -3,5 °C, ni de 1 200 € (soit 12 %) : « non », dit-il."
    assert paragraphs(column(wrapped(text, 40))) == [text]


@pytest.mark.parametrize("title", ["Microsoft Word - crue.doc", "crue.indd", ""])
def test_a_title_that_a_program_made_up_is_not_taken(title: str) -> None:
    assert read_pdf(pdf([column(wrapped(FIRST))], title=title), LIMITS).origin.title == ""
    assert read_pdf(pdf([column(wrapped(FIRST))], title=TITLE), LIMITS).origin.title == TITLE


def test_a_book_is_refused_before_it_is_read_to_its_end() -> None:
    many = [column(wrapped(FIRST * 20))] * 5
    for limits in (Limits(characters=3_000), Limits(pages=4)):
        with pytest.raises(Refused) as caught:
            read_pdf(pdf(many), limits)
        assert caught.value.refusal is Refusal.TOO_LONG


def test_numbers_at_the_edge_of_a_page_that_count_no_pages_are_kept() -> None:
    pages = [
        [*column(wrapped(text)), (60.0, 30.0, 10.0, number)]
        for text, number in ((FIRST, "310"), (SECOND, "23"), (THIRD, "7"))
    ]
    source = read(*pages)
    assert [number in source.text.split() for number in ("310", "23", "7")] == [True, True, True]
    assert source.dropped == ()


def test_rows_at_one_height_on_two_pages_are_no_running_heads() -> None:
    pages = [
        [*column(wrapped(text)), (60.0, 30.0, 10.0, f"Total des morts : {dead}")]
        for text, dead in ((FIRST, 23), (SECOND, 45))
    ]
    assert "morts : 23" in read(*pages).text
    assert "morts : 45" in read(*pages).text


def test_wide_gaps_in_a_line_make_no_table() -> None:
    lines = column([*wrapped(FIRST), ""])
    gap = (lines[-1][1] - 12, 10)
    pieces = [*lines, (60, gap[0], 10, "Le maire"), (150, gap[0], 10, "a dit"), (240, gap[0], 10, "non.")]
    assert "Le maire a dit non." in read(pieces).text


def test_a_large_initial_belongs_to_its_word() -> None:
    lines = wrapped("a préfète n'a pas confirmé le bilan de 23 morts, mardi soir, devant la presse.")
    assert paragraphs([(60, 770, 30, "L"), *column(lines, left=82)]) == ["L" + " ".join(lines)]


def test_a_gap_sets_paragraphs_apart_though_the_line_above_is_full_and_ends_no_sentence() -> None:
    lines = ["mot " * 12 + "mots", "mot " * 12 + "fins", "", "suite " * 8 + "et", "suite " * 8 + "ou"]
    assert [text.split()[0] for text in paragraphs(column(lines))] == ["mot", "suite"]
