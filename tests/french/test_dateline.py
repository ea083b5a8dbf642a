"""The day on which an article appeared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.model import Article
from desktop_app.core.origin import Origin
from desktop_app.french.dateline import Dateline, day_of, find_dateline

BODY = "\nLe maire a parlé.\nIl a plu."


@pytest.mark.parametrize(
    "line",
    [
        "Publié le 7 octobre 2015 à 11h26",
        "Dernière mise à jour : 07/10/2015",
        "Mis à jour à 9 h 05 le 07.10.2015",
        "Par Anne Valmy, publié le 7 octobre 2015",
        "Mercredi 7 octobre 2015",
        "07/10/2015 - 14h30",
        "Koutsk (Valmie), 7 oct 2015 (AFP) - Le maire a parlé.",
        "KOUTSK, 7 octobre 2015 (Reuters) – Le maire a parlé.",
        "Publié le 7 octobre à 9h, mis à jour le 7 octobre 2015 à 11h",
    ],
)
def test_a_dateline_says_the_day(line: str) -> None:
    assert find_dateline(line + BODY) == Dateline(7, 10, 2015)
    assert find_dateline(BODY + "\n" + line) == Dateline(7, 10, 2015)


def test_the_year_may_not_be_said() -> None:
    assert find_dateline("Dernière mise à jour à 11h26 le 07/10" + BODY) == Dateline(7, 10)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Le 7 octobre 2015, il a parlé.",
        "Selon un communiqué publié lundi 5 octobre 2015.",
        "Publié le 32/10/2015",
        "Publié le 29/02/2015",
        "Publié le 6 octobre 2015, mis à jour le 7 octobre 2015",
        "Publié le 06/10/2015\nMis à jour le 07/10/2015",
    ],
)
def test_what_is_no_dateline_or_names_two_days_says_nothing(text: str) -> None:
    assert find_dateline(text + BODY) is None


def test_a_date_deep_in_the_text_is_no_dateline() -> None:
    lines = ["Une phrase du texte."] * 30
    lines[15] = "Mercredi 7 octobre 2015"
    assert find_dateline("\n".join(lines)) is None


def test_what_the_reader_says_wins_over_the_text() -> None:
    article = Article("Publié le 7 octobre 2015" + BODY)
    assert day_of(article) == Dateline(7, 10, 2015)
    assert day_of(replace(article, origin=Origin(published=date(2014, 1, 2)))) == Dateline(2, 1, 2014)
    assert day_of(replace(article, origin=Origin(title="Koutsk", retrieved=date(2014, 1, 2)))) == Dateline(7, 10, 2015)
