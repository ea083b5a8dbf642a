"""What two sentences do not agree on."""

from __future__ import annotations

import pytest

from desktop_app.english.ledger import differences
from desktop_app.english.marks import loses_quotation
from desktop_app.english.said_facts import english_facts
from desktop_app.french.said_facts import french_facts


def disagreements(french: str, english: str) -> list[tuple[str | None, str | None]]:
    """The words of each difference."""
    found = differences(french_facts(french), english_facts(english), french, english)
    return [
        (one.french.span.of(french) if one.french else None, one.english.span.of(english) if one.english else None)
        for one in found
    ]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Une cinquantaine d'hommes, soit 50 %.", "About fifty men, or half."),
        ("En 24 heures.", "In a day."),
        ("Il est venu deux fois, avec les deux fils.", "He came twice, with both sons."),
        ("Une dizaine de blessés.", "A dozen wounded."),
        ("Les huitièmes de finale.", "The last 16."),
        ("À 32 kilomètres.", "20 miles away."),
        ("Il fait 26 degrés.", "It is 80 degrees."),
        ("Il est parti le 3/4.", "He left on 3 April."),
        ("Après 1h30 de route.", "After 1.5 hours on the road."),
        ("Deux à trois millions de civils.", "Two to three million civilians."),
        ("Il cite « Five Lives ».", 'He quotes "Five Lives".'),
        ("Des dizaines de milliers de gens.", "Tens of thousands of people."),
        ("Un an et demi plus tard.", "A year and a half later."),
        ("Dans la nuit de samedi à dimanche.", "On Saturday night."),
        ("Les années 1990 et 41 ans.", "The nineties, and aged forty-one."),
        ("Le vingt-et-unième siècle.", "The 21st century."),
        ("Deux tiers des maires.", "Two thirds of the mayors."),
        ("Des millions d'enfants.", "Millions of children."),
        ("Pour le milliard d'hommes du sud.", "For the billion people of the south."),
        ("Un prix multiplié par quatre.", "A fourfold price."),
        ("De 5 à 7,5 centimètres de pluie.", "2 to 3 inches of rain."),
        (
            "Non des milliers de gens, mais des centaines de milliers.",
            "Not thousands of people but hundreds of thousands.",
        ),
        ("Deux millions et demi de civils.", "Two and half million civilians."),
        ("À un mille du port.", "A mile from the port."),
    ],
)
def test_the_same_said_otherwise(french: str, english: str) -> None:
    assert disagreements(french, english) == []


@pytest.mark.parametrize(
    ("french", "english", "found"),
    [
        ("25 morts.", "35 dead.", [("25", "35")]),
        ("25 morts en mai.", "Dead in May.", [("25", None)]),
        ("Des morts.", "Nine dead.", [(None, "Nine")]),
        ("3,5 milliards d'euros.", "3.5 million euros.", [("3,5 milliards", "3.5 million")]),
        ("Lundi 7 octobre.", "Tuesday 7 November.", [("Lundi", "Tuesday"), ("octobre", "November")]),
        ("À 19 h 30.", "At 7.30 am.", [("19 h 30", "7.30 am")]),
        ("La première fois.", "The second time.", [("première", "second")]),
        ("Le 07/10.", "On 8 October.", [("07/10", None), (None, "8"), (None, "October")]),
        ("Ses deux fils.", "His three sons.", [("deux", "three")]),
        ("Ces deux dernières années.", "These last years.", [("deux", None)]),
        ("Six hommes.", "Seven men.", [("Six", "Seven")]),
        ("Un avion F-16.", "An F-15 plane.", [("16", "15")]),
    ],
)
def test_what_differs(french: str, english: str, found: list[tuple[str | None, str | None]]) -> None:
    assert disagreements(french, english) == found


def test_the_same_number_of_another_thing() -> None:
    assert disagreements("Il a payé 30 dollars.", "He paid 30 euros.") == [("30", "30")]
    assert disagreements("Après 5 heures.", "After 5 days.") == [("5", "5")]
    assert disagreements("Il a 41 ans.", "He is 41.") == []


def test_a_table_in_one_line_takes_no_hours() -> None:
    row = " ".join(map(str, range(2000)))
    assert disagreements(row, row) == []


def test_a_long_quotation_needs_marks() -> None:
    assert loses_quotation("Il a dit : « Nous partons tous demain matin. »", "He said that we all leave.")
    assert not loses_quotation("Il a dit : « Nous partons tous demain matin. »", "He said 'we all leave'.")
    assert loses_quotation('" Nous partons tous demain matin ", dit-il.', "We all leave tomorrow morning, he says.")
    assert not loses_quotation("Un « faux » certificat.", "A fake certificate.")


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Ouvert entre 8 heures et 20 heures.", "Open between 8 a.m. and 8 p.m."),
        ("Ouvert entre 8 heures et 20 heures.", "Open from 8:00 to 20:00."),
        ("Ouvert de 8 à 20 heures.", "Open from 8 to 8 p.m."),
        ("Il part à 8 heures.", "He leaves at 8 o'clock."),
        ("Il part à 8 heures.", "He leaves at eight."),
        ("Il part à 20 heures ce soir.", "He leaves at eight tonight."),
        ("Il part à 18 heures GMT.", "He leaves at 1800 hours GMT."),
        ("Il part à 18 heures GMT.", "He leaves at 18 hours GMT."),
        ("Il dort pendant 8 heures.", "He sleeps for eight hours."),
        ("Il part vers six heures.", "He leaves around 6 p.m."),
        ("Une éolienne tourne 1500 à 2000 heures par an.", "A wind turbine runs for 1500 to 2000 hours a year."),
        ("Il dort depuis 12 heures.", "He has slept for 12 hours."),
        ("Il attend depuis 12 heures.", "He has waited since 12 p.m."),
        ("Le vote a lieu à 15.30 heures.", "The vote is at 3.30 p.m."),
        ("Il part à 8 heures, après 8 heures de route.", "He leaves at 8 a.m., after 8 hours on the road."),
        ("Avec 4 heures d'avance.", "With 4 hours to spare."),
        ("Il travaille 8h par jour.", "He works 8 hours a day."),
    ],
)
def test_hours_of_the_day_and_lengths_of_time_said_otherwise(french: str, english: str) -> None:
    assert disagreements(french, english) == []


@pytest.mark.parametrize(
    ("french", "english", "found"),
    [
        (
            "Ouvert entre 8 heures et 20 heures.",
            "Open between 8 hours and 20 hours.",
            [("8", "8"), ("20", "20")],
        ),
        ("Ouvert entre 8 heures et 20 heures.", "Open between 8 and 20 hours.", [("8", "8"), ("20", "20")]),
        ("Il part à 20 heures.", "He leaves in 20 hours.", [("20", "20")]),
        ("Il part à 20h.", "He leaves in 20 hours.", [("20h", "20")]),
        ("Il dort pendant 8 heures.", "He sleeps until 8 a.m.", [("8", "8 a.m.")]),
        ("Il dort pendant 8h.", "He sleeps until 8 o'clock.", [("8h", "8 o'clock")]),
        ("Il part à 8 heures.", "He leaves at 8 p.m.", [("8", "8 p.m.")]),
        ("Il part à 20 heures.", "He leaves at 9 p.m.", [("20", "9 p.m.")]),
        ("De 6 heures à 18 heures.", "From 6 hours.", [("6", "6"), ("18", None)]),
    ],
)
def test_an_hour_of_the_day_is_no_length_of_time(
    french: str, english: str, found: list[tuple[str | None, str | None]]
) -> None:
    assert disagreements(french, english) == found
