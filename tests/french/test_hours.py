"""Times of the day and lengths of time are told apart by the words around them, or not at all."""

from __future__ import annotations

import re

import pytest

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.french.expressions import find_expressions
from desktop_app.french.hours import Hours, hours_at, hours_of
from desktop_app.french.resolution import resolved
from desktop_app.french.values import english_candidates

_NUMBER_OF_HOURS = re.compile(
    r"(?<![\w-])(?:\d+|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dix-huit|vingt) ?(?:heures?|h)\b",
    re.IGNORECASE,
)


def readings(text: str) -> list[Hours]:
    """What each number of hours of `text` is read as."""
    return [hours_of(text, Span(*found.span())) for found in _NUMBER_OF_HOURS.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Le marché ouvre entre 8 heures et 20 heures.",
        "Couvre-feu de 20 heures à 6 heures sur toute la côte.",
        "Le couvre-feu vaut de 20 à 6 heures.",
        "Le guichet est ouvert de 8 à 20 heures.",
        "Le convoi part à 20 heures.",
        "À 8 heures, la place était vide.",
        "On l'attend vers 8 heures.",
        "Le pont reste fermé jusqu'à 22 heures.",
        "Dès 6 heures, les files se forment.",
        "Les urnes ferment avant 18 heures.",
        "Après 7 heures du matin, plus personne.",
        "Rendez-vous à 8 heures précises.",
        "Peu après 15 heures, le toit a cédé.",
        "Il était 3 heures quand la sirène a retenti.",
        "Vote mardi à 11 heures.",
        "Le journal de 20 heures l'a annoncé.",
        "À partir de dix-huit heures, le quai est à eux.",
        "Le navire a accosté à 14 heures GMT.",
        "À huit heures et demie du matin, rien.",
        "Entre 9 heures et midi, le quartier se vide.",
        "De 22 heures à 4 heures du matin, il travaille.",
        "À 7h, ils partaient.",
        "À une heure du matin, le bac est revenu.",
        "Le débat s'est tenu aux alentours de 9 heures.",
    ],
)
def test_a_time_of_the_day(text: str) -> None:
    assert set(readings(text)) == {Hours.CLOCK}


@pytest.mark.parametrize(
    "text",
    [
        "Ils ont marché pendant 8 heures.",
        "La ville est tombée en 24 heures.",
        "Il faut répondre dans les 48 heures.",
        "Il est parti il y a 3 heures.",
        "Le poste est gardé 24 heures sur 24.",
        "Plus de 8 heures ont passé.",
        "Le village est à plus de 8 heures de marche.",
        "Comptez 8 heures de route.",
        "Au bout de 3 heures, ils ont cédé.",
        "Elle vaut entre 8 et 12 heures de travail.",
        "La séance a duré six heures.",
        "Trois heures plus tard, le feu reprenait.",
        "Deux heures avant le vote, il s'est retiré.",
        "Une trêve de 8 heures a été conclue.",
        "Ils travaillent 9 heures par jour.",
        "Toutes les 6 heures, on relève la garde.",
        "En moins de 5 heures, tout était fini.",
        "Pendant 8h, personne n'a bougé.",
        "Ils ont attendu deux heures de suite.",
        "L'alerte a duré une heure.",
        "Le conseil a passé près de dix heures à en débattre.",
    ],
)
def test_a_length_of_time(text: str) -> None:
    assert set(readings(text)) == {Hours.LENGTH}


@pytest.mark.parametrize(
    "text",
    [
        "Ils attendent depuis 12 heures.",
        "Après 8 heures, les pompiers sont partis.",
        "La semaine sera réduite à 20 heures.",
        "Le délai a été porté à 12 heures.",
        "Le camp est à 8 heures de route.",
        "Il a 20 heures pour répondre.",
        "Des coupures allant jusqu'à 18 heures.",
        "La file dure jusqu'à 6 heures.",
        "Le trajet dure de 8 heures à 10 heures.",
        "Il faut compter entre 8 et 12 heures.",
        "Pas un mot avant 3 heures et pas avant 5 heures.",
        "Il est dix-huit heures trente.",
        "Le train part à 8 heures moins le quart.",
        "Le débat a lieu à une heure tardive.",
        "Des gardes de six à huit heures.",
        "Il ouvre ses portes. 8 heures.",
    ],
)
def test_what_leaves_a_doubt_is_neither(text: str) -> None:
    assert Hours.UNKNOWN in readings(text)
    assert Hours.CLOCK not in readings(text)[-1:]


def test_two_in_one_sentence_are_read_each_by_itself() -> None:
    text = "Après 6 heures de débats, le vote a eu lieu à 18 heures, puis une pause de 2 heures."
    assert readings(text) == [Hours.LENGTH, Hours.CLOCK, Hours.LENGTH]


def test_of_what_is_no_number_of_hours_nothing_is_said() -> None:
    assert hours_of("Il part à 20 minutes d'ici.", Span(10, 12)) is Hours.UNKNOWN
    assert hours_at("à 8 heures", Span(2, 10), EntityKind.QUANTITY) is Hours.UNKNOWN
    assert hours_of("", Span(0, 0)) is Hours.UNKNOWN


def shown(text: str) -> list[tuple[str, str, str]]:
    """The times of `text`, how English writes each, and what it comes to."""
    found = []
    for one in find_expressions(text):
        words, hours = one.span.of(text), hours_at(text, one.span, one.kind)
        ways = english_candidates(words, one.kind, hours)
        found.append((words, next(iter(ways), ""), resolved(words, one.kind, None, hours)))
    return found


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Ouvert entre 8 heures et 20 heures.", [("8 heures", "8:00", "8:00"), ("20 heures", "20:00", "20:00")]),
        ("Il dort pendant 8 heures.", [("8 heures", "8 hours", "")]),
        ("Il dort depuis 12 heures.", [("12 heures", "", "")]),
        ("C'était il y a 3 heures.", [("il y a 3 heures", "3 hours ago", "")]),
        ("Il veille 24h sur 24.", [("24h", "24 hours", ""), ("24", "24", "")]),
        ("Il part à 20 heures 30.", [("20 heures 30", "20:30", "20:30")]),
        ("Il part à dix-huit heures.", [("dix-huit heures", "18:00", "")]),
        ("Il part à six heures.", [("six heures", "6 o'clock", "")]),
        ("Il part à six heures et demie.", [("six heures et demie", "", "")]),
        ("Il part à six heures du matin.", [("six heures du matin", "6:00", "6:00")]),
        ("Il est dix-huit heures trente.", [("dix-huit heures", "", ""), ("trente", "30", "30")]),
    ],
)
def test_the_value_is_that_of_the_reading_and_none_where_there_is_none(
    text: str, times: list[tuple[str, str, str]]
) -> None:
    assert shown(text) == times
