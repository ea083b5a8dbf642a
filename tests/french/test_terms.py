"""Terms are found where French says them, in every form, and nowhere else."""

from __future__ import annotations

import pytest

from desktop_app.core.glossary import Term
from desktop_app.core.text import Span
from desktop_app.french.terms import TermFinder


def found(french: str, sentence: str, english: str = "word") -> list[str]:
    return [one.span.of(sentence) for one in TermFinder((Term(french, english),)).find(sentence)]


@pytest.mark.parametrize(
    ("french", "sentence", "words"),
    [
        ("cessez-le-feu", "Le cessez-le-feu tient.", "cessez-le-feu"),
        ("cessez-le-feu", "Cessez‑le‑feu : un bilan", "Cessez‑le‑feu"),
        ("zone tampon", "Des zones tampons.", "zones tampons"),
        ("zones tampons", "Une zone tampon.", "zone tampon"),
        ("allié", "Leurs alliées partent.", "alliées"),
        ("État islamique", "L'Etat islamique recule.", "Etat islamique"),
        ("etat islamique", "L’État islamique recule.", "État islamique"),
        ("armée", "L'ARMEE RECULE", "ARMEE"),
        ("général", "Des généraux partent.", "généraux"),
        ("attaque", "D'attaques en attaque", "attaques"),
        ("drone", "Un drone-t-il vole ?", "drone"),
        ("otage", "Cet otage-là est libre.", "otage"),
        ("force de l'ordre", "Les forces de l’ordre sont là.", "forces de l’ordre"),
        ("œuvre", "Les oeuvres d'art", "oeuvres"),
    ],
)
def test_a_term_is_found_in_the_form_that_the_sentence_has(french: str, sentence: str, words: str) -> None:
    assert found(french, sentence)[0] == words


@pytest.mark.parametrize(
    ("french", "sentence"),
    [
        ("président", "Le vice-président parle."),
        ("feu", "Le cessez-le-feu tient."),
        ("homme", "Le prud'homme tranche."),
        ("armée", "Une arme, des armes, il est armé."),
        ("arme", "L'armée avance, ils sont armés."),
        ("port", "La porte est ouverte."),
        ("parti", "Une partie est partie."),
        ("juge", "Il est jugé."),
        ("étranger", "Une étrange affaire."),
        ("fonds", "Le fond de la mer."),
        ("cours", "La cour est fermée."),
        ("or", "Un trésor."),
        ("zone tampon", "Une zone. Tampon encreur."),
        ("zone tampon", "Une zone, tampon ou non."),
        ("police", "Écrivez à police_locale, @police ou #police."),
        ("soldat", "Le soldat-citoyen défile."),
    ],
)
def test_another_word_is_not_taken_for_it(french: str, sentence: str) -> None:
    assert found(french, sentence) == []


def test_a_verb_is_found_in_its_forms_where_the_english_says_that_it_is_one() -> None:
    assert found("démanteler", "Il est démantelé, il se démantèle.", "to take apart") == ["démantelé", "démantèle"]
    assert found("bannir", "Banni, il bannissait ; bannis !", "to outlaw") == ["Banni", "bannissait", "bannis"]
    assert found("tuer", "Il a tué, ils tuaient, elle tue.", "to murder") == ["tué", "tuaient", "tue"]
    assert found("tuer", "Il a tué, ils tuaient, elle tue.", "murder") == []


def test_the_longest_term_wins_and_none_overlap() -> None:
    finder = TermFinder((Term("frappe", "raid"), Term("frappe aérienne", "air raid"), Term("aérien", "air")))
    sentence = "Une frappe aérienne, puis une frappe."
    assert [(one.term.english, one.span.of(sentence)) for one in finder.find(sentence)] == [
        ("air raid", "frappe aérienne"),
        ("raid", "frappe"),
    ]


def test_words_that_are_spoken_for_are_left_alone() -> None:
    finder = TermFinder((Term("armée", "military"),))
    assert finder.find("L'Armée de l'air", [Span(2, 16)]) == ()


def test_the_number_is_told_where_it_is_not_that_of_the_glossary() -> None:
    finder = TermFinder((Term("otage", "captive"), Term("pourparlers", "talks"), Term("cas", "instance")))
    places = finder.find("Un otage, des otages, des pourparlers, un pourparler, des cas.")
    assert [one.plural for one in places] == [None, True, None, False, None]


def test_no_terms_find_nothing() -> None:
    assert TermFinder(()).find("Une phrase.") == ()
    assert TermFinder((Term("…", "dots"),)).find("Une phrase… ") == ()
