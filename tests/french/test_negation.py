"""Negations of a sentence are found, and tied to those of its English by their places."""

from __future__ import annotations

import pytest

from desktop_app.english.denial_pairs import DenialPairs
from desktop_app.english.negation import english_denials
from desktop_app.english.parallels import Parallels
from desktop_app.french.negation import french_denials


def verdict(french: str, english: str) -> tuple[int, int]:
    """Negations dropped and added."""
    said, rendered = french_denials(french), english_denials(english, french)
    pairs = DenialPairs(said, rendered, Parallels(french, english))
    return len(pairs.lost()), len(pairs.invented())


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
        ("Nous ne pouvons partir.", ["ne"]),
        ("Ils sont plus grands qu'ils ne l'étaient jadis.", []),
        ("Il ne partage ce point de vue qu'à moitié.", []),
        ("Elle n'est pas seulement juge.", []),
        ("Ils avancent à grands pas.", []),
        ("Elle ne croit pas que la trêve tienne.", ["ne croit pas"]),
        ("Ce n'est pas que la faute du maire.", []),
        ("Nous ne pouvons accepter que la ville cède.", ["ne"]),
        ("Il n'en reste pas moins ministre.", []),
        ("On se demande si elle n'a pas menti.", []),
        ("Il ne fait que le premier pas.", []),
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
        ("Les prix n'ont pas changé.", "Prices have stayed the same."),
        ("Nous ne savons pas qui a tiré.", "It is unclear who fired."),
        ("Il n'est pas le seul à fuir.", "He is one of many who flee."),
        ("Il n'y a pas longtemps, il pleuvait.", "Recently it rained."),
        ("Le train n'arrivera que lundi.", "The train will not arrive until Monday."),
        ("Le témoin a gardé l'anonymat.", "The witness did not want to be named."),
        ("Pourquoi n'a-t-il pas fui ?", "Why didn't he flee?"),
        ("Son film « Never Again » sort lundi.", 'His film "Never Again" comes out on Monday.'),
        ("Il n'en est pas moins libre.", "He is nevertheless free."),
        ("Pas plus tard qu'hier, il pleuvait.", "It rained only yesterday."),
        ("L'enquête n'a pas encore commencé.", "The inquiry has yet to begin."),
        ("Ils n'ont pas respecté la trêve.", "They breached the truce."),
        ("N'oublions pas les otages.", "Let us bear the hostages in mind."),
        ("Un régime juste et non discriminatoire.", "A fair and non-discriminatory regime."),
        ("Sinon, le maire part.", "If that is not so, the mayor leaves."),
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
        ("Elle n'est pas seulement juge.", "She is only a judge."),
        ("Nous ne pouvons partir.", "We can leave."),
        ("Elle ne croit pas que la trêve tienne.", "She thinks that the truce holds."),
        ("Nous ne pouvons accepter que la ville cède.", "We can accept that the town gives in."),
    ],
)
def test_a_lost_negation_is_seen(french: str, english: str) -> None:
    assert verdict(french, english) == (1, 0)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Il a répondu.", "He has not answered."),
        ("Cela peut aider les villes.", "This can not help the towns."),
        ("Il refuse de répondre.", "He does not refuse to answer."),
        ("Il n'a pas dit que la ville est prise.", "He did not say that the town is not taken."),
        (
            "Le maire dit que les écoles ouvrent lundi, bien que ce soit impossible pour certaines du nord.",
            "The mayor says that schools do not open on Monday, although this is impossible for some in the north.",
        ),
        (
            "Le ministre a signé l'accord jeudi à Genève, mais le texte reste inconnu.",
            "The minister has not signed the agreement on Thursday in Geneva, but the text remains unknown.",
        ),
    ],
)
def test_an_invented_negation_is_seen(french: str, english: str) -> None:
    assert verdict(french, english) == (0, 1)


def test_the_negation_that_is_lost_is_the_one_that_is_shown() -> None:
    french = "Le maire n'a pas vu la lettre, et le préfet n'a jamais ouvert les archives de la ville."
    english = "The mayor has seen the letter, and the prefect has never opened the archives of the town."
    pairs = DenialPairs(french_denials(french), english_denials(english, french), Parallels(french, english))
    assert [span.of(french) for span in pairs.lost()] == ["n'a pas"]
    assert pairs.invented() == ()


def test_a_word_far_from_a_negation_explains_nothing() -> None:
    french = "L'armée a pris le pont, et les civils, incapables de fuir par la route du nord, attendent dans les caves."
    english = (
        "The army has not taken the bridge, and the civilians, who cannot flee by the northern road, wait in cellars."
    )
    assert verdict(french, english) == (0, 1)
