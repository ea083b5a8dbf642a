"""The hints of the word tables, on words of our own."""

from __future__ import annotations

import pytest

from desktop_app.french.gazetteer import MARKS, Entry, Gazetteer, load_gazetteer, split_name


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def small(*names: tuple[str, str]) -> Gazetteer:
    return Gazetteer(Entry(split_name(name), letters, in_capitals=False, in_any_case=False) for name, letters in names)


def test_names_of_every_table_and_of_cldr_are_marked(gazetteer: Gazetteer) -> None:
    words = ["Berne", "et", "Allemagne", ":", "l'", "Agence", "France-Presse", "à", "Tokyo"]
    marks = dict(zip(words, gazetteer.marks(words), strict=True))
    assert (marks["Berne"][0], marks["Allemagne"][0], marks["Tokyo"][0]) == ("L", "L", "L")
    assert (marks["Agence"], marks["France-Presse"]) == ("O1", "O2")
    assert (marks["et"], marks[":"]) == ("-", "-")


def test_a_name_is_found_however_its_words_are_cut() -> None:
    names = small(("Al-Assad", "P"))
    assert names.marks(["Al", "-", "Assad", "parle"]) == ["P1", "P2", "P2", "-"]
    assert names.marks(["Al-Assad"]) == ["P1"]
    assert names.marks(["Al", "-", "Assadi"]) == ["-", "-", "-"]


def test_the_longest_name_counts() -> None:
    names = small(("Corée", "L"), ("Corée du Nord", "L"), ("Nord", "O"))
    assert names.marks(["Corée", "du", "Nord"]) == ["L1", "L2", "L2"]
    assert names.marks(["Corée", "du"]) == ["L1", "-"]


def test_accents_do_not_matter_and_the_first_capital_does() -> None:
    names = small(("Égypte", "L"))
    assert names.marks(["Egypte", "egypte"]) == ["L1", "-"]


def test_what_is_a_place_and_a_person_has_both_letters() -> None:
    assert small(("Washington", "L"), ("Washington", "P")).marks(["Washington"]) == ["LP1"]


def test_marks_beside_a_name_are_no_part_of_it(gazetteer: Gazetteer) -> None:
    words = ["«", "ministre", "»", "(", "Berne", ")", "l'", "état", "islamique", "'"]
    assert gazetteer.marks(words) == ["-", "p1", "-", "-", "L1", "-", "-", "O1", "O2", "-"]


def test_hidden_entries_are_passed_over_for_shorter_ones() -> None:
    names = small(("Corée", "L"), ("Corée du Nord", "O"))
    assert names.marks(["Corée", "du", "Nord"], lambda parts: len(parts) > 1) == ["L1", "-", "-"]


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("malien", "D1"),
        ("maliennes", "D1"),
        ("algérienne", "D1"),
        ("ministre", "p1"),
        ("province", "l1"),
        ("Karim", "N1"),
    ],
)
def test_words_that_go_with_names_are_marked(gazetteer: Gazetteer, words: str, mark: str) -> None:
    assert gazetteer.marks([words]) == [mark]


def test_long_names_of_organisations_are_found_without_capitals(gazetteer: Gazetteer) -> None:
    assert gazetteer.marks(["l'", "état", "islamique"])[1:] == ["O1", "O2"]


def test_short_acronyms_are_found_in_capitals_only(gazetteer: Gazetteer) -> None:
    assert gazetteer.marks(["ONU", "Onu", "onu"]) == ["O1", "-", "-"]
    assert gazetteer.marks(["OTAN", "Otan", "otan"]) == ["O1", "O1", "-"]


def test_every_mark_is_one_that_the_network_knows(gazetteer: Gazetteer) -> None:
    assert {entry.letters + place for entry in gazetteer for place in "12"} <= set(MARKS)


@pytest.mark.parametrize("words", [[], ["", " "], ["'"], ["-", "-"]])
def test_words_without_letters_have_no_mark(gazetteer: Gazetteer, words: list[str]) -> None:
    assert gazetteer.marks(words) == ["-"] * len(words)
