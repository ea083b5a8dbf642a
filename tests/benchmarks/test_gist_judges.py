"""What the judge of gists calls a dangling start and a broken quotation."""

from __future__ import annotations

import pytest

from benchmarks.gist_judges import breaks_quotation, dangles, points_back

POINTING = (
    "Elle a été réélue dimanche.",
    "Il s'agit du troisième accident cette année.",
    "Celui-ci n'a pas répondu.",
    "C'est la première fois depuis 1990.",
    "Cette décision a surpris.",
    "Dans ce contexte, la banque attend.",
    "Sa mère l'attendait à Tours.",
    "Deux d'entre eux sont morts.",
    "Les autres ont fui.",
    "Tous sont rentrés.",
    "Or le pont était fermé.",
    "Par ailleurs, le maire démissionne.",
    "« Mais nous partirons », a dit le ministre.",
    "La Suisse, de son côté, a refusé.",
    "Le lendemain, la ville était vide.",
    "Trois semaines plus tard, le navire coulait.",
    "« Nous partons », a-t-il ajouté.",
    '"Nous partons", dit-elle.',
    "Aucune rançon n'a été payée, a-t-il assuré.",
)
STANDING = (
    "Il y a trois morts à Lyon.",
    "Il faut attendre mardi, selon la préfecture.",
    "Il est 22 h 40 à Rodez.",
    "Ce lundi, le pont rouvre à Tours.",
    "Ces derniers jours, la Loire a monté.",
    "Ceux qui ont signé seront entendus.",
    "Le maire de Tours a démissionné.",
    "« Nous partons », a dit le maire de Tours.",
    "Tous les élèves de Tours sont rentrés.",
    "L'orage a fait deux morts en Ardèche.",
    "Demain, la truffe va-t-elle disparaître ?",
    "Sallanches attend la neige.",
    "Orléans a battu Tours.",
)


@pytest.mark.parametrize("sentence", POINTING)
def test_points_back(sentence: str) -> None:
    assert points_back(sentence)


@pytest.mark.parametrize("sentence", STANDING)
def test_stands_alone(sentence: str) -> None:
    assert not points_back(sentence)


def test_accents_and_apostrophes_as_typed_do_not_matter() -> None:
    assert points_back("À l’époque, le pont tenait.")


def test_a_sentence_dangles_only_without_the_one_before() -> None:
    text = ("Le pont a cédé.", "Il était fermé.", "Il sera refait.")
    assert not dangles(text, 1, {0, 1})
    assert dangles(text, 1, {1})
    assert dangles(text, 2, {0, 2})


def test_the_first_sentence_never_dangles() -> None:
    assert not dangles(("Elle arrive à pied.", "Anne rit."), 0, {0})


def test_the_with_a_noun_used_before_dangles_unless_it_is_made_clear() -> None:
    text = ("Un juge et deux avocats ont quitté la salle à midi.", "Le vent souffle.", "Le juge a ri.")
    assert dangles(text, 2, {2})
    assert not dangles((*text[:2], "Le juge de paix a ri."), 2, {2})
    assert not dangles((*text[:2], "Le juge Paul Bonnard a ri."), 2, {2})
    assert not dangles((*text[:2], "Le greffier a ri."), 2, {2})


@pytest.mark.parametrize(
    "sentence",
    ["« Nous partons, a dit le maire.", "Nous restons », a dit le maire.", '"Nous partons.', "« Nous partons. »"],
)
def test_a_torn_or_unsaid_quotation_is_broken(sentence: str) -> None:
    assert breaks_quotation(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "« Nous partons », a dit le maire.",
        'Le maire parle de "départ".',
        "Le maire part.",
        "« Oui », dit-il, « et non ».",
    ],
)
def test_a_quotation_with_its_speaker_is_whole(sentence: str) -> None:
    assert not breaks_quotation(sentence)
