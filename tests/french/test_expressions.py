"""Dates, times and quantities found by rule."""

from __future__ import annotations

import time

import pytest

from desktop_app.core.names import EntityKind
from desktop_app.french.expressions import find_expressions


def found(text: str) -> list[tuple[str, str]]:
    return [(one.span.of(text), one.kind.value) for one in find_expressions(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("signé le 7 octobre", "7 octobre"),
        ("signé le 7 octobre 2015 à Lyon", "7 octobre 2015"),
        ("la fête du 1er mai", "1er mai"),
        ("la fête du 1 er mai 1980", "1 er mai 1980"),
        ("le lundi 3 août, il", "lundi 3 août"),
        ("ce vendredi 25 mars à Aden", "ce vendredi 25 mars"),
        ("du 7 au 9 octobre", "7 au 9 octobre"),
        ("les 7, 8 et 9 mai 1945", "7, 8 et 9 mai 1945"),
        ("le 12 nov. 2014", "12 nov. 2014"),
        ("depuis le 11-Septembre", "11-Septembre"),
        ("le quatorze juillet", "quatorze juillet"),
        ("mis à jour le 07/10", "07/10"),
        ("le 07/10/2015.", "07/10/2015"),
        ("le 7.10.2015.", "7.10.2015"),
        ("version du 2015-10-07", "2015-10-07"),
        ("en octobre 2015", "octobre 2015"),
        ("dès octobre", "octobre"),
        ("à la mi-mars", "mi-mars"),
        ("début octobre dernier", "début octobre dernier"),
        ("en 2015, la ville", "2015"),
        ("les élections de 2017.", "2017"),
        ("la guerre (2011)", "2011"),
        ("la période 1998-2002", "1998-2002"),
        ("fin des années 1990", "fin des années 1990"),
        ("les années soixante-dix", "années soixante-dix"),
        ("au XXe siècle", "XXe siècle"),
        ("publié lundi.", "lundi"),
        ("publié Lundi", None),
        ("C'est dit. Lundi, la police", "Lundi"),
        ("frappé mercredi dernier", "mercredi dernier"),
        ("arrivé hier soir", "hier soir"),
        ("arrivé avant-hier", "avant-hier"),
        ("aujourd’hui même", "aujourd’hui"),
        ("jeudi matin", "jeudi matin"),
        ("dans la nuit de mardi à mercredi", "nuit de mardi à mercredi"),
        ("ces derniers jours", "ces derniers jours"),
        ("au cours de ces dernières 24 heures", "ces dernières 24 heures"),
        ("au cours des six derniers mois", "six derniers mois"),
        ("les trois prochaines années", "les trois prochaines années"),
        ("cette semaine", "cette semaine"),
        ("le mois dernier", "le mois dernier"),
        ("qu'il y a deux ans", "il y a deux ans"),
        ("Il y a une dizaine d'années, tout", "Il y a une dizaine d'années"),
        ("l'an prochain", "l'an prochain"),
        ("l'été 2015", "été 2015"),
        ("au premier trimestre 2025", "premier trimestre 2025"),
        ("attendu le 7, selon lui", "7"),
    ],
)
def test_dates(text: str, words: str | None) -> None:
    assert found(text) == ([(words, "date")] if words else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("à 11h26", "11h26"),
        ("à 19 h 30 précises", "19 h 30"),
        ("vers 20H30", "20H30"),
        ("à 8 heures", "8 heures"),
        ("à 8 heures 30", "8 heures 30"),
        ("à huit heures du matin", "huit heures du matin"),
        ("à 14:05 GMT", "14:05 GMT"),
        ("à 18:00 UTC-5", "18:00 UTC-5"),
        ("à midi", "midi"),
        ("à minuit et demi", "minuit et demi"),
        ("pendant 24 heures", "24 heures"),
        ("pendant trois jours", "trois jours"),
        ("depuis une semaine", "une semaine"),
        ("âgé de 93 ans", "93 ans"),
        ("cinq ans et demi de prison", "cinq ans et demi"),
        ("une dizaine de minutes", "une dizaine de minutes"),
        ("plusieurs mois", "plusieurs mois"),
        ("une demi-heure", "une demi-heure"),
        ("trois quarts d'heure", "trois quarts d'heure"),
        ("en 12 min", "12 min"),
    ],
)
def test_times_of_the_clock_and_lengths_of_time(text: str, words: str) -> None:
    assert found(text) == [(words, "time")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("plus de 41 groupes", "41"),
        ("1 200,5 tonnes de blé", "1 200,5 tonnes"),
        ("12\u202f000\u00a0soldats", "12\u202f000"),
        ("1.200 morts", "1.200"),
        ("3,5\u00a0milliards d'euros", "3,5\u00a0milliards d'euros"),
        ("2 500 milliards de dollars", "2 500 milliards de dollars"),
        ("trois millions de dollars", "trois millions de dollars"),
        ("1,2 million de personnes", "1,2 million"),
        ("un demi-million d’euros", "un demi-million d’euros"),
        ("25 % des voix", "25 %"),
        ("vingt pour cent", "vingt pour cent"),
        ("-5 °C à Moscou", "-5 °C"),
        ("à 30 km/h", "30 km/h"),
        ("un terrain de 50 m².", "50 m²"),
        ("2,5 Md€ de pertes", "2,5 Md€"),
        ("pour $500", "$500"),
        ("à un kilomètre de là", "un kilomètre"),
        ("neuf positions", "neuf"),
        ("quatre-vingt-dix-sept morts", "quatre-vingt-dix-sept"),
        ("mille neuf cent quatre-vingt-quatre pages", "mille neuf cent quatre-vingt-quatre"),
        ("vingt et un blessés", "vingt et un"),
        ("deux cents otages", "deux cents"),
        ("une trentaine de blessés", "une trentaine"),
        ("des centaines de rebelles", "des centaines"),
        ("des dizaines de milliers de morts", "des dizaines de milliers"),
        ("une quarantaine de femmes", "une quarantaine"),
        ("deux tiers des voix", "deux tiers"),
        ("la moitié du pays", "la moitié"),
        ("10-15 morts", "10-15"),
        ("noté 7/10", "7/10"),
        ("2000 soldats", "2000"),
        ("selon l'ONU 41 civils", "41"),
        ("Douze personnes sont mortes", "Douze"),
    ],
)
def test_quantities(text: str, words: str) -> None:
    assert found(text) == [(words, "quantity")]


@pytest.mark.parametrize(
    "text",
    [
        "un homme et une femme",
        "un jour viendra",
        "la 3e édition, le 1er étage, la 2ème fois",
        "la troisième fois",
        "un véhicule neuf dans la rue",
        "la planète Mars et Avril Lavigne",
        "les Deux-Sèvres et les Sept d'Or",
        "un deux-roues volé",
        "la Base 46 et un Boeing 737",
        "le Covid-19, un F-16, le G7, la 5G et un A320",
        "l'article 5 à la page 12, n° 7",
        "la résolution 2254 du Conseil",
        "voir https://exemple.fr/2015/10/07/41-morts.html",
        "voir exemple.com/12-morts ou a.b12@exemple.org",
        "appelez le 01 23 45 67 89 ou le +33 1 23 45 67 89",
        "la version 3.11.2",
        "en quart de finale",
        "placé en quarantaine",
        "cet après-midi-là mis à part",
        "",
    ],
)
def test_what_is_neither_date_nor_time_nor_quantity(text: str) -> None:
    assert found(text) == []


def test_several_in_one_sentence_stand_in_order_with_their_places() -> None:
    text = "Mardi 3 mai à 9h15, entre 20 et 30 civils, dont neuf enfants, ont été tués en deux heures."
    assert found(text) == [
        ("Mardi 3 mai", "date"),
        ("9h15", "time"),
        ("20", "quantity"),
        ("30", "quantity"),
        ("neuf", "quantity"),
        ("deux heures", "time"),
    ]


def test_places_count_code_points() -> None:
    text = "🕊️🕊️ Le 7 mai"
    assert [(one.span.start, one.span.end, one.kind) for one in find_expressions(text)] == [(8, 13, EntityKind.DATE)]


@pytest.mark.parametrize("odd", ["1", " ", "\n", "1,", "12-", "deux-", "a", "1 ", "http://", "a@", "X"])
def test_no_text_takes_more_than_linear_time(odd: str) -> None:
    text = odd * (200_000 // len(odd))
    start = time.process_time()
    find_expressions(text)
    assert time.process_time() - start < 20  # quadratic time would be hours
