"""The tables for spreadsheets."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from desktop_app.core.model import Briefing, Translation
from desktop_app.export import EXPORTERS
from tests.export.sample import FRENCH, sample


def rows(ending: str, briefing: Briefing) -> list[list[str]]:
    return list(csv.reader(io.StringIO(EXPORTERS[ending].write(briefing).decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("ending", ["csv", "names.csv"])
def test_excel_knows_that_it_is_unicode(ending: str) -> None:
    assert EXPORTERS[ending].write(sample()).startswith(b"\xef\xbb\xbf")


def test_a_line_of_sentences_has_both_languages_and_what_to_check() -> None:
    assert rows("csv", sample())[:3] == [
        ["Sentence", "Gist", "French", "English", "Edited", "Warnings", "Dismissed"],
        ["1", "", FRENCH[0], "😀 The Damascus channel named 41 groups | <b>.", "", "", ""],
        ["2", "yes", FRENCH[1], "Nothing has been confirmed.", "", "“Zorak” was not found in the English.", ""],
    ]


def test_a_line_of_names_says_who_says_so_and_how_often() -> None:
    assert rows("names.csv", sample())[:3] == [
        [
            "Kind", "French", "English", "Source of the English", "Value",
            "Times in French", "Times in English", "First sentence",
        ],
        ["place", "Damas", "Damascus", "Dragoman's table of names", "", "1", "1", "1"],
        ["place", "Zorak", "", "", "", "1", "0", "2"],
    ]  # fmt: skip


@pytest.mark.parametrize("ending", ["csv", "names.csv"])
def test_the_provenance_stands_apart_at_the_end(ending: str) -> None:
    lines = rows(ending, sample())
    apart = lines.index([])
    assert {line[0] for line in lines[apart + 1 :]} == {"Provenance"}
    assert lines[-1][1].startswith("Dragoman")


@pytest.mark.parametrize("text", ["=1+1", "+33 1 23", "-2 degrees", "@SUM(A1)", "\t=1+1", "\x00=1+1", "\u00a0=1+1"])
def test_no_cell_is_a_formula(text: str) -> None:
    briefing = sample().translated(0, Translation(text))
    briefing = replace(briefing, entities=(replace(briefing.entities[0], french=text),))
    for ending, row in (("csv", 1), ("names.csv", 1)):
        assert not any(cell.strip().startswith(("=", "+", "-", "@")) for cell in rows(ending, briefing)[row])
        assert any(cell.startswith("'") for cell in rows(ending, briefing)[row])
