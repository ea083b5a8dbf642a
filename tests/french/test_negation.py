"""Negations of a sentence are counted, and weighed against those of its English."""

from __future__ import annotations

import pytest

from desktop_app.english.negation import english_denials
from desktop_app.french.denials import added, dropped
from desktop_app.french.negation import french_denials


def verdict(french: str, english: str) -> tuple[int, int]:
    """Negations dropped and added."""
    first, second = french_denials(french), english_denials(english, french)
    return dropped(first, second), added(first, second)


@pytest.mark.parametrize(
    ("french", "words"),
    [
        ("Il n'a pas répondu.", ["n'a pas"]),
        ("Personne n'est venu.", ["n'"]),
        ("Il ne peut répondre.", ["ne"]),
        ("Il n'a jamais rien dit.", ["n'a jamais"]),
        ("Nous préférons une trêve, et non pas la paix.", ["non pas"]),
        ("Pas de trêve en vue.", ["Pas"]),
        ("Il n'a que deux fils.", []),
        ("C'est un pas en avant.", []),
        ("Il est né en 1905, plus tard que lui.", []),
        ("N'importe qui peut venir.", []),
    ],
)
def test_what_surely_denies(french: str, words: list[str]) -> None:
    assert [span.of(french) for span in french_denials(french).sure] == words


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Il n'a pas répondu.", "He did not answer."),
        ("Il n'a pas réussi.", "He failed."),
        ("Il n'a que deux fils.", "He has only two sons."),
        ("Sans doute viendra-t-il.", "No doubt he will come."),
        ("C'est impossible.", "It is not possible."),
        ("Il est parti sans un mot.", "He left without a word."),
        ("Elle ne voit ni n'entend.", "She neither sees nor hears."),
        ("Non seulement il part, mais il crie.", "Not only does he leave, he shouts too."),
        ("Ne faut-il pas partir ?", "Should we leave?"),
        ("Son film « Never Again » sort lundi.", 'His film "Never Again" comes out on Monday.'),
    ],
)
def test_what_human_translators_write_passes(french: str, english: str) -> None:
    assert verdict(french, english) == (0, 0)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Il n'a pas répondu.", "He answered."),
        ("Les civils ne sont plus en danger.", "The civilians are in danger."),
        ("Aucun soldat n'a été blessé.", "A soldier was wounded."),
        ("Il refuse et ne répond pas.", "He refuses and answers."),
        ("Il est parti sans ses fils.", "He left with his sons."),
    ],
)
def test_a_lost_negation_is_seen(french: str, english: str) -> None:
    assert verdict(french, english) == (1, 0)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Il a répondu.", "He has not answered."),
        ("Il refuse de répondre.", "He does not refuse to answer."),
        ("Il n'a pas dit que la ville est prise.", "He did not say that the town is not taken."),
    ],
)
def test_an_invented_negation_is_seen(french: str, english: str) -> None:
    assert verdict(french, english) == (0, 1)
