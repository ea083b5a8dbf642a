"""The year that two figures mean behind a whole one."""

from __future__ import annotations

import pytest

from desktop_app.english.ledger import differences
from desktop_app.english.said_facts import english_facts
from desktop_app.french.said_facts import french_facts


def count_differences(french: str, english: str) -> int:
    """How many facts differ."""
    return len(differences(french_facts(french), english_facts(english), french, english))


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("La saison 2017-2018.", "The 2017–18 season."),
        ("Entre 1943 et 1946.", "From 1943–6."),
        ("L'hiver 1999-2000.", "The winter of 1999-2000."),
    ],
)
def test_the_end_of_a_span_of_years_may_be_short(french: str, english: str) -> None:
    assert count_differences(french, english) == 0


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("La saison 2017-2018.", "The 2017–19 season."),
        ("Entre 1943 et 1946.", "From 1943–7."),
        ("Ils étaient 2018.", "They were 18."),
    ],
)
def test_another_year_is_a_difference(french: str, english: str) -> None:
    assert count_differences(french, english) > 0
