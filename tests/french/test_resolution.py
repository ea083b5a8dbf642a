"""What dates, times and quantities come to."""

from __future__ import annotations

import pytest

from desktop_app.core.names import EntityKind
from desktop_app.french.dateline import Dateline
from desktop_app.french.resolution import resolved

WEDNESDAY = Dateline(7, 10, 2015)


@pytest.mark.parametrize(
    ("french", "day"),
    [
        ("7 octobre", "7 October 2015"),
        ("31 décembre", "31 December 2015"),
        ("lundi 5 octobre", "5 October 2015"),
        ("07/10", "7 October 2015"),
        ("3 mai 2012", "3 May 2012"),
        ("hier soir", "6 October 2015"),
        ("avant-hier", "5 October 2015"),
        ("aujourd'hui", "7 October 2015"),
        ("mercredi dernier", "30 September 2015"),
        ("lundi dernier", "5 October 2015"),
        ("lundi prochain", "12 October 2015"),
        ("mercredi prochain", "14 October 2015"),
        ("le mois dernier", "September 2015"),
        ("l'an prochain", "2016"),
    ],
)
def test_a_day_is_resolved_by_the_date_of_the_article(french: str, day: str) -> None:
    assert resolved(french, EntityKind.DATE, WEDNESDAY) == day


@pytest.mark.parametrize(
    "french",
    ["lundi", "lundi soir", "1er janvier", "mardi 5 octobre", "6 et 7 octobre", "31 avril", "octobre", "la veille"],
)
def test_what_could_be_another_day_is_not_resolved(french: str) -> None:
    assert resolved(french, EntityKind.DATE, WEDNESDAY) == ""


@pytest.mark.parametrize("french", ["hier", "mercredi dernier", "7 octobre", "le mois dernier", "l'an dernier"])
def test_without_a_date_of_the_article_nothing_is_resolved(french: str) -> None:
    assert resolved(french, EntityKind.DATE) == ""


def test_a_day_that_says_its_year_needs_no_date_of_the_article() -> None:
    assert resolved("7 octobre 2015", EntityKind.DATE) == "7 October 2015"


def test_without_a_year_the_day_before_is_known_all_the_same() -> None:
    assert resolved("hier", EntityKind.DATE, Dateline(1, 10)) == "30 September"
    assert resolved("hier", EntityKind.DATE, Dateline(1, 3)) == "", "28 or 29 February"
    assert resolved("mercredi dernier", EntityKind.DATE, Dateline(7, 10)) == ""


@pytest.mark.parametrize(
    ("french", "kind", "value"),
    [
        ("3,5 milliards d'euros", EntityKind.QUANTITY, "3,500,000,000 euros"),
        ("une trentaine", EntityKind.QUANTITY, "about 30"),
        ("quatre-vingt-dix-sept", EntityKind.QUANTITY, "97"),
        ("41 groupes", EntityKind.QUANTITY, ""),
        ("des centaines", EntityKind.QUANTITY, ""),
        ("11 h 26", EntityKind.TIME, "11:26"),
        ("huit heures du soir", EntityKind.TIME, "20:00"),
        ("24 heures", EntityKind.TIME, ""),
        ("dix heures", EntityKind.TIME, ""),
    ],
)
def test_figures_and_clocks_are_said_where_the_words_do_not_show_them(
    french: str, kind: EntityKind, value: str
) -> None:
    assert resolved(french, kind) == value
