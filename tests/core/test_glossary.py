"""A glossary as a list and as a table: read with tolerance, written so that it reads back."""

from __future__ import annotations

import pytest

from desktop_app.core.glossary import (
    HEADER,
    Term,
    glossary_table,
    parse_glossary,
    term_meant,
    tidied,
    with_terms,
    without_terms,
)

TRUCE = Term("cessez-le-feu", "truce", "house style")
AREA = Term("zone tampon", "buffer area")


def test_a_table_reads_back_as_it_was_written() -> None:
    table = glossary_table((AREA, TRUCE))
    assert table.splitlines()[0] == HEADER
    read = parse_glossary(table)
    assert (set(read.glossary), read.bad_lines) == ({AREA, TRUCE}, 0)
    assert glossary_table(read.glossary) == table


@pytest.mark.parametrize(
    "text",
    [
        "\ufefffrench\tenglish\tnote\nzone tampon\tbuffer area\n",
        "Français\tAnglais\nzone tampon\tbuffer area",
        "# of the desk\n\nzone tampon\tbuffer area\t\t\r\n".replace("\t\t", "\t"),
        "zone  tampon \t buffer area\r\n",
        '"zone tampon"\t"buffer area"\n',
        "zone tampon\tarea between\nZone tampon\told\nzone tampon\tbuffer area\n",
    ],
)
def test_tables_are_read_as_people_write_them(text: str) -> None:
    read = parse_glossary(text)
    assert (read.glossary, read.bad_lines) == ((AREA,), 0)


def test_quoted_cells_keep_the_quotation_marks_inside() -> None:
    (term,) = parse_glossary('zone\tarea\t"so-called ""zone"", 2024"').glossary
    assert term.note == 'so-called "zone", 2024'


@pytest.mark.parametrize("line", ["zone tampon", "\tbuffer area", "zone tampon\t", "…\tbuffer", "a\tb\tc\td"])
def test_a_line_that_makes_no_sense_is_counted_and_costs_no_other(line: str) -> None:
    read = parse_glossary(f"{line}\nzone tampon\tbuffer area\n")
    assert (read.glossary, read.bad_lines) == ((AREA,), 1)


def test_words_that_look_like_a_header_are_a_term_further_down() -> None:
    read = parse_glossary("zone tampon\tbuffer area\nfrançais\tEnglish\n")
    assert [one.french for one in read.glossary] == ["zone tampon", "français"]


def test_tabs_and_line_ends_inside_a_cell_break_no_table() -> None:
    odd = Term("zone\ttampon", "buffer\narea", "#1\r\nnote")
    assert parse_glossary(glossary_table((odd,))).glossary == (Term("zone tampon", "buffer area", "#1 note"),)


def test_a_term_that_begins_like_a_remark_is_still_there_when_read_back() -> None:
    assert parse_glossary(glossary_table((tidied(Term("#MeToo", "Me Too")),))).glossary == (Term("MeToo", "Me Too"),)


def test_the_newest_word_on_a_term_counts_in_its_old_place() -> None:
    changed = with_terms((AREA, TRUCE), [Term("Zone tampon", "no man's land")])
    assert [one.english for one in changed] == ["no man's land", "truce"]
    assert without_terms(changed, ["ZONE TAMPON"]) == (TRUCE,)


@pytest.mark.parametrize(("words", "term"), [("zones tampons", AREA), ("Cessez-le-feu", TRUCE), ("armée", None)])
def test_the_words_of_an_article_tell_their_term(words: str, term: Term | None) -> None:
    assert term_meant((TRUCE, AREA), words) == term
