"""The reader's corrections as a list and as a table."""

from __future__ import annotations

import pytest

from desktop_app.core.corrections import (
    HEADER,
    as_table,
    parse_corrections,
    with_corrections,
    without_corrections,
)
from desktop_app.core.names import EntityKind, NameCorrection

KOUTSK = NameCorrection("Koutsk", EntityKind.PLACE, "Kutsk")
ZEBRE = NameCorrection("Zèbre", None)
FRONT = NameCorrection("Front du Nord", EntityKind.ORGANISATION, same_as="Front de Koutsk")


def test_a_table_reads_back_as_it_was_written() -> None:
    read = parse_corrections(as_table((ZEBRE, KOUTSK, FRONT)))
    assert read.bad_lines == 0
    assert set(read.corrections) == {KOUTSK, ZEBRE, FRONT}


def test_a_table_is_one_that_people_can_read() -> None:
    assert as_table((ZEBRE, KOUTSK, FRONT)).splitlines() == [
        HEADER,
        "Front du Nord\torganisation\t\tFront de Koutsk",
        "Koutsk\tplace\tKutsk",
        "Zèbre\tnot a name",
    ]


@pytest.mark.parametrize(
    "line", ["Koutsk", "Koutsk\tcity", "\tplace\tKutsk", "a\tplace\tb\tc\td", "…\tplace", "\0\xff"]
)
def test_a_line_that_makes_no_sense_is_counted_and_the_rest_is_read(line: str) -> None:
    read = parse_corrections(f"{HEADER}\n{line}\nKoutsk\tPlace\tKutsk\r\n\n# note\n")
    assert (read.corrections, read.bad_lines) == ((KOUTSK,), 1)


def test_marks_that_a_table_cannot_hold_become_blanks() -> None:
    odd = NameCorrection("Front\tdu\nNord", EntityKind.ORGANISATION, "North\nFront")
    (read,) = parse_corrections(as_table((odd,))).corrections
    assert (read.french, read.english) == ("Front du Nord", "North Front")


def test_the_newest_word_on_a_name_counts_however_it_is_spelt() -> None:
    newer = NameCorrection("KOUTSK", EntityKind.PERSON)
    assert with_corrections((KOUTSK, ZEBRE), (newer,)) == (ZEBRE, newer)
    assert without_corrections((KOUTSK, ZEBRE), ("zebre",)) == (KOUTSK,)
