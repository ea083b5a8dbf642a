"""Languages by their codes."""

from __future__ import annotations

from desktop_app.core.languages import (
    english_name,
    has_blanks,
    is_right_to_left,
    near_languages,
    same_language,
)


def test_a_language_has_a_name_and_an_unknown_one_its_code() -> None:
    assert english_name("es") == "Spanish"
    assert english_name("xx") == "“xx”"


def test_scripts_are_told_apart() -> None:
    assert [is_right_to_left(code) for code in ("ar", "he", "fr", "xx")] == [True, True, False, False]
    assert [has_blanks(code) for code in ("ja", "zh", "ko", "fr")] == [False, False, True, True]


def test_two_codes_of_one_language_are_one() -> None:
    assert same_language("pb", "pt")
    assert not same_language("es", "pt")
    assert near_languages("pb") == {"pb", "pt"}
    assert near_languages("es") == {"es"}
