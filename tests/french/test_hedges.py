"""Rumours, guesses and other people's words stay what they are."""

from __future__ import annotations

import pytest

from desktop_app.english.hedges import HedgePairs
from desktop_app.english.parallels import Parallels
from desktop_app.french.hedges import french_hedges


def lost(french: str, english: str) -> list[str]:
    """The words of the doubts that the English drops."""
    pairs = HedgePairs(french_hedges(french), english, Parallels(french, english))
    return [span.of(french) for span in pairs.lost_doubts()]


def source(french: str, english: str) -> str | None:
    """The words that name a source which the English drops."""
    span = HedgePairs(french_hedges(french), english, Parallels(french, english)).lost_source()
    return span.of(french) if span else None


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
    assert lost("Il aurait fui.", english) == []


def test_a_rumour_made_a_fact() -> None:
    assert lost("Il aurait fui.", "He fled.") == ["aurait"]
    assert lost("Il a peut-être fui.", "He fled.") == ["peut-être"]


def test_somebody_elses_word_is_no_fact() -> None:
    assert lost("Selon Sana, il aurait fui.", "According to Sana, he fled.") == []
    assert lost("Il aurait fui.", "He fled, an officer said.") == []


def test_a_doubt_far_off_keeps_nothing() -> None:
    french = "Le maire a peut-être lu la lettre que les habitants des trois villages du nord ont écrite hier soir"
    english = "The mayor read the letter that the inhabitants of the three northern villages wrote last night"
    french, english = (
        f"{french} dans la vieille école, et pourrait agir.",
        f"{english} in the old school, and could act.",
    )
    assert lost(french, english) == ["peut-être"]


def test_may_made_will() -> None:
    assert lost("Les civils peuvent fuir.", "The civilians will flee.") == ["peuvent"]
    assert lost("Les civils peuvent fuir.", "The civilians may flee.") == []
    assert lost("Les civils peuvent fuir.", "The civilians are free to flee.") == []
    assert lost("Les civils ne peuvent fuir.", "The civilians will not flee.") == []
    assert lost("Ils partiront et peuvent revenir.", "They will leave and may return.") == []


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Selon Sana, la ville est prise.", "According to Sana, the town is taken."),
        ("Selon Sana, la ville est prise.", "The town is taken, Sana reports."),
        ("Selon une étude, la ville vieillit.", "In a new study the town grows old."),
        ("Il paie selon ses moyens.", "He pays what he can."),
    ],
)
def test_a_source_that_is_kept(french: str, english: str) -> None:
    assert source(french, english) is None


def test_a_source_left_out() -> None:
    assert source("Selon Sana, la ville est prise.", "The town is taken.") == "Selon"
    both = "Selon Sana, le maire dit que la ville est prise."
    assert source(both, "The mayor says that the town is taken.") == "Selon"
