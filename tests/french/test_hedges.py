"""Rumours, guesses and other people's words stay what they are."""

from __future__ import annotations

import pytest

from desktop_app.english.hedges import drops_doubt, drops_source, foretells
from desktop_app.french.hedges import french_hedges


@pytest.mark.parametrize(
    ("french", "rumours"),
    [
        ("Le ministère aurait ajouté que oui.", ["aurait"]),
        ("Les frappes auraient tué dix civils.", ["auraient"]),
        ("L'auteur présumé est en fuite.", ["présumé"]),
        ("S'il était venu, il aurait vu.", []),
        ("Il a dit qu'il serait absent.", []),
        ("Le ministère a ajouté que oui.", []),
    ],
)
def test_the_conditional_of_rumour(french: str, rumours: list[str]) -> None:
    assert [span.of(french) for span in french_hedges(french).rumours] == rumours


@pytest.mark.parametrize("english", ["He reportedly fled.", "He would have fled.", "He is said to have fled."])
def test_a_rumour_that_stays_one(english: str) -> None:
    assert not drops_doubt(french_hedges("Il aurait fui."), english)


def test_a_rumour_made_a_fact() -> None:
    assert drops_doubt(french_hedges("Il aurait fui."), "He fled.")
    assert drops_doubt(french_hedges("Il a peut-être fui."), "He fled.")


def test_may_made_will() -> None:
    hedges = french_hedges("Les civils peuvent fuir.")
    assert foretells(hedges, "The civilians will flee.")
    assert not foretells(hedges, "The civilians may flee.")
    assert not foretells(hedges, "The civilians are free to flee.")


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Selon Sana, la ville est prise.", "According to Sana, the town is taken."),
        ("Selon Sana, la ville est prise.", "The town is taken, Sana reports."),
        ("Il paie selon ses moyens.", "He pays what he can."),
    ],
)
def test_a_source_that_is_kept(french: str, english: str) -> None:
    assert not drops_source(french_hedges(french), english)


def test_a_source_left_out() -> None:
    assert drops_source(french_hedges("Selon Sana, la ville est prise."), "The town is taken.")
    both = french_hedges("Selon Sana, le maire dit que la ville est prise.")
    assert drops_source(both, "The mayor says that the town is taken.")
