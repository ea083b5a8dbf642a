"""What a text says about where it comes from."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.assets import resource
from desktop_app.core.origin import NOTHING_FOUND, FoundOrigin, Origin
from desktop_app.french.origin import find_origin

BODY = "Le maire de Koutsk a présenté mardi le budget de la ville, qui baisse de 3 % en un an.\nIl a plu."


@pytest.mark.parametrize(
    "headline",
    [
        "Koutsk : le maire présente un budget en baisse",
        "« Le budget baisse », prévient le maire de Koutsk",
        "Pourquoi le budget de Koutsk baisse-t-il ?",
        "640 postes supprimés à la mairie",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_first_line_of_the_form_of_a_headline_is_the_title(headline: str, gap: str) -> None:
    assert find_origin(headline + gap + BODY).origin.title == headline


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Koutsk : le maire présente un budget",
        "Publié le 7 octobre 2015 à 11h26\n" + BODY,
        "Par Anne Valmy et Jean Korre\n" + BODY,
        "Lire aussi : le budget de Koutsk en baisse\n" + BODY,
        "Le maire de Koutsk a présenté mardi\nle budget de la ville, qui baisse.\nIl a plu.",
        "",
    ],
)
def test_what_has_another_form_is_no_title(text: str) -> None:
    assert find_origin(text).origin.title == ""


def test_the_title_may_stand_below_the_furniture() -> None:
    text = "Accueil > Monde > Valmie\nMonde\nLe maire de Koutsk présente son budget\nPublié le 7 octobre 2015\n" + BODY
    assert find_origin(text).origin == Origin("Le maire de Koutsk présente son budget", published=date(2015, 10, 7))


def test_an_outlet_behind_a_bar_is_no_part_of_the_title() -> None:
    found = find_origin("Le maire présente son budget | Le Courrier de Koutsk\n" + BODY).origin
    assert (found.title, found.outlet) == ("Le maire présente son budget", "Le Courrier de Koutsk")


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("KOUTSK, 7 octobre 2015 (AFP) - Le maire a présenté le budget.", "AFP"),
        ("Koutsk (Reuters) - Le maire a présenté le budget.", "Reuters"),
        ("Par Le Monde avec AFP", "Le Monde"),
        ("Par L'Orient-Le Jour, le 7 octobre 2015", "L'Orient-Le Jour"),
        ("(AFP)", "AFP"),
        ("https://www.courrier-koutsk.example/a?b=1", "courrier-koutsk.example"),
        ("Le maire a lu Le Monde (et Le Temps) ce matin.", ""),
        ("Le Front du salut (FSA) a parlé.", ""),
    ],
)
def test_an_outlet_is_known_by_how_it_signs(line: str, outlet: str) -> None:
    assert find_origin(line + "\n" + BODY).origin.outlet == outlet
    assert find_origin(BODY + "\n" + line).origin.outlet == outlet


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("Publié le 7 octobre 2015 à 11h26", date(2015, 10, 7)),
        ("Publié le 7 octobre 2015\nMis à jour le 9 octobre 2015", date(2015, 10, 7)),
        ("Mis à jour le 9 octobre 2015\nPublié le 7 octobre 2015", date(2015, 10, 7)),
    ],
)
def test_the_day_is_that_of_publication(lines: str, day: date) -> None:
    assert find_origin(f"{lines}\n{BODY}").origin.published == day


def test_a_day_without_its_year_is_told_as_it_is() -> None:
    assert find_origin("Dernière mise à jour à 11h26 le 07/10\n" + BODY) == FoundOrigin(day=7, month=10)


def test_two_days_without_a_year_are_none() -> None:
    assert find_origin("Publié le 07/10\nMis à jour le 09/10\n" + BODY) == NOTHING_FOUND


def test_an_address_stands_on_a_line_of_its_own() -> None:
    assert find_origin(f"{BODY}\nSource : https://a.example/b?c=d").origin.url == "https://a.example/b?c=d"
    assert find_origin(f"Voir https://a.example/b pour la suite.\n{BODY}").origin.url == ""


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("communique", FoundOrigin(day=14, month=3)),
        (
            "economie",
            FoundOrigin(Origin("Batteries : Voltarive supprime 640 postes malgré un chiffre d'affaires record")),
        ),
        ("portrait", FoundOrigin(Origin("Aminata Koroba, l’infirmière qui sillonne la Creuse en autobus"))),
    ],
)
def test_the_samples_say_what_they_say(name: str, found: FoundOrigin) -> None:
    assert find_origin(resource(f"samples/{name}.txt").read_text("utf-8")) == found
