"""What must come through character for character is found, hidden and shown again."""

from __future__ import annotations

from time import process_time

import pytest

from desktop_app.engines.literals import STAND_INS, Mask, changed_literals, find_literals, masked


def found(text: str) -> list[str]:
    return [span.of(text) for span in find_literals(text)]


@pytest.mark.parametrize(
    "literal",
    [
        "@Jean_Dupont",
        "@karim.benali",
        "@lea@social.exemple.org",
        "#JusticePourAdama",
        "#Été2015",
        "https://www.exemple.org/fr/annexe_2.pdf?a=1&b=(c)",
        "www.observatoire-paix.net",
        "t.me/canal_info",
        "dons.croix-bleue.fr",
        "m.durand+presse@exemple.fr",
        "+33 (0)1 44 55 66 77",
        "+243 81 234 56 78",
        "(+225) 07-08-09-10-11",
        "00 221 33 889 12 34",
        "01 42 68 53 00",
        "05.61.33.21.10",
        "0612345678",
        "0 800 123 456",
        "liste_detenus_2014.xlsx",
        "rapport-12.pdf",
        "/home/archives/rapport.pdf",
        "Pegasus_v2.1.exe",
        "Le_Matin_2",
    ],
)
@pytest.mark.parametrize("sentence", ["Voir {} ou non.", "({})", "« {} », dit-il.", "Voir : {}.", "{}, puis"])
def test_a_literal_is_found_whole_without_the_marks_around_it(literal: str, sentence: str) -> None:
    assert found(sentence.format(literal)) == [literal]


@pytest.mark.parametrize(
    "text",
    [
        "Il a 25 000 000 000 de dollars, soit +12,5 % puis +3 000 emplois.",
        "De 2014-2015 au 12/10/2015, à 00 h 30 ou à 07 h 30.",
        "C'est fini.Il part et/ou M.Dupont, S.A., p.ex. 3.5.2, le n°1 #1 et C&A à 90 km/h.",
        "Le 10.10.2015, TF1/LCI et R.F.I.",
        "__ et _",
        "",
    ],
)
def test_figures_dates_and_abbreviations_are_no_literals(text: str) -> None:
    assert found(text) == []


def test_each_literal_is_hidden_behind_its_own_name_and_shown_again() -> None:
    hidden = masked("Écrire à a@exemple.fr ou voir www.exemple.fr.", STAND_INS[0])
    assert hidden == (
        "Écrire à Kappa ou voir Delta.",
        (Mask("Kappa", "a@exemple.fr"), Mask("Delta", "www.exemple.fr")),
    )
    assert hidden[1][0].lifted("Kappa's Kappas KAPPA") == "a@exemple.fr's Kappas KAPPA"
    assert hidden[1][0].lifted("KAPPA", any_case=True) == "a@exemple.fr"


def test_a_name_that_the_sentence_holds_is_not_used() -> None:
    hidden = masked("Kappa écrit à a@exemple.fr.", STAND_INS[0])
    assert hidden is not None
    assert hidden[0] == "Kappa écrit à Delta."


def test_with_too_few_names_nothing_is_hidden() -> None:
    assert masked("a_b, c_d", ["Kappa"]) is None
    assert masked("sans rien", []) == ("sans rien", ())


def test_what_is_lost_changed_or_doubled_is_told() -> None:
    french = "Voir a_b et a_b, ou c@exemple.fr."
    assert changed_literals(french, "See a_b and a_b, or c@exemple.fr.") == ()
    assert [span.of(french) for span in changed_literals(french, "See a_b, or c@example.com.")] == [
        "a_b",
        "a_b",
        "c@exemple.fr",
    ]
    assert [span.of(french) for span in changed_literals(french, "a_b a_b c@exemple.fr c@exemple.fr")] == [
        "c@exemple.fr"
    ]


def test_spaces_of_another_kind_are_no_change() -> None:
    assert changed_literals("Le 01\u00a042\u202f68 53 00.", "The 01 42 68 53 00.") == ()


@pytest.mark.parametrize("unit", ["a", "a-", "a.", "a/", "a+", "a.a/", "a@", "a_", "0 ", "+1 ", "@", "x://"])
def test_no_text_however_odd_takes_long(unit: str) -> None:
    start = process_time()
    find_literals(unit * (100_000 // len(unit)))
    assert process_time() - start < 5
