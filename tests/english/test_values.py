"""Dates, times and quantities are found in English by their value, and never by another."""

from __future__ import annotations

from time import process_time

import pytest

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.english.values import EnglishValues, english_candidates
from desktop_app.french.numbers import french_amounts

SAME = [
    ("41", EntityKind.QUANTITY, "more than 41 rebel groups", "41"),
    ("41", EntityKind.QUANTITY, "forty-one groups", "forty-one"),
    ("neuf", EntityKind.QUANTITY, "nine positions", "nine"),
    ("neuf", EntityKind.QUANTITY, "9 positions", "9"),
    ("1 200,5", EntityKind.QUANTITY, "1,200.5 tonnes", "1,200.5"),
    ("3,5 milliards d'euros", EntityKind.QUANTITY, "worth 3.5 billion euros", "3.5 billion euros"),
    ("3,5 milliards d'euros", EntityKind.QUANTITY, "worth €3.5 billion today", "€3.5 billion"),
    ("3,5 milliards d'euros", EntityKind.QUANTITY, "worth €3.5bn today", "€3.5bn"),
    ("25 %", EntityKind.QUANTITY, "rose by 25% in", "25%"),
    ("25 %", EntityKind.QUANTITY, "rose by 25 percent", "25 percent"),
    ("25 %", EntityKind.QUANTITY, "rose by 25 per cent", "25 per cent"),
    ("25", EntityKind.QUANTITY, "25 strikes", "25"),
    ("25", EntityKind.QUANTITY, "at 11:25, 25 strikes", "25"),
    ("une trentaine", EntityKind.QUANTITY, "about thirty people", "about thirty"),
    ("une trentaine", EntityKind.QUANTITY, "some thirty", "some thirty"),
    ("une trentaine", EntityKind.QUANTITY, "thirty", "thirty"),
    ("une trentaine", EntityKind.QUANTITY, "around 30 people", "around 30"),
    ("des centaines", EntityKind.QUANTITY, "killed hundreds of rebels", "hundreds"),
    ("des dizaines de milliers", EntityKind.QUANTITY, "tens of thousands fled", "tens of thousands"),
    ("plusieurs centaines", EntityKind.QUANTITY, "several hundred men", "several hundred"),
    ("lundi", EntityKind.DATE, "on Monday", "Monday"),
    ("mercredi dernier", EntityKind.DATE, "since last Wednesday", "last Wednesday"),
    ("mercredi dernier", EntityKind.DATE, "on Wednesday", "Wednesday"),
    ("7 octobre 2015", EntityKind.DATE, "on October 7, 2015, he", "October 7, 2015"),
    ("7 octobre 2015", EntityKind.DATE, "on 7 October 2015", "7 October 2015"),
    ("7 octobre 2015", EntityKind.DATE, "on the 7th of October 2015", "7th of October 2015"),
    ("7 octobre", EntityKind.DATE, "the 7th of October", "7th of October"),
    ("07/10", EntityKind.DATE, "updated 07/10", "07/10"),
    ("07/10", EntityKind.DATE, "updated on 7 October", "7 October"),
    ("07/10", EntityKind.DATE, "updated 10/07", "10/07"),
    ("hier", EntityKind.DATE, "yesterday", "yesterday"),
    ("hier soir", EntityKind.DATE, "last night", "last night"),
    ("hier soir", EntityKind.DATE, "yesterday evening", "yesterday evening"),
    ("ces derniers jours", EntityKind.DATE, "in recent days", "recent days"),
    ("ces derniers jours", EntityKind.DATE, "over the last few days", "the last few days"),
    ("ces dernières 24 heures", EntityKind.DATE, "over the last 24 hours", "last 24 hours"),
    ("ces dernières 24 heures", EntityKind.DATE, "in the past 24 hours", "past 24 hours"),
    ("ces dernières 24 heures", EntityKind.DATE, "in the past twenty-four hours", "past twenty-four hours"),
    ("cette semaine", EntityKind.DATE, "this week", "this week"),
    ("il y a deux ans", EntityKind.DATE, "two years ago", "two years ago"),
    ("il y a deux ans", EntityKind.DATE, "2 years ago", "2 years ago"),
    ("11h26", EntityKind.TIME, "at 11:26", "11:26"),
    ("11h26", EntityKind.TIME, "at 11.26", "11.26"),
    ("11h26", EntityKind.TIME, "at 11h26", "11h26"),
    ("11h26", EntityKind.TIME, "at 11:26 am", "11:26 am"),
    ("11h26", EntityKind.TIME, "at 11:26 a.m. today", "11:26 a.m."),
    ("19 h 30", EntityKind.TIME, "at 7:30 pm", "7:30 pm"),
    ("19 h 30", EntityKind.TIME, "at 7:30 p.m. local time", "7:30 p.m."),
    ("19 h 30", EntityKind.TIME, "at 19:30", "19:30"),
    ("19 h 30 GMT", EntityKind.TIME, "at 1930 GMT", "1930 GMT"),
    ("midi", EntityKind.TIME, "at noon", "noon"),
    ("minuit", EntityKind.TIME, "at midnight", "midnight"),
    ("8 heures", EntityKind.TIME, "at 8 o'clock", "8 o'clock"),
    ("8 heures", EntityKind.TIME, "at 8 a.m.", "8 a.m."),
    ("8 heures", EntityKind.TIME, "for 8 hours", "8 hours"),
    ("huit heures du soir", EntityKind.TIME, "at eight o'clock in the evening", "eight o'clock in the evening"),
    ("trois jours", EntityKind.TIME, "for three days", "three days"),
    ("quinze jours", EntityKind.TIME, "for two weeks", "two weeks"),
    ("quinze jours", EntityKind.TIME, "a fortnight", "a fortnight"),
    ("1er mai", EntityKind.DATE, "on May 1", "May 1"),
    ("1er mai", EntityKind.DATE, "on the first of May", "first of May"),
    ("7 et 8 octobre", EntityKind.DATE, "on October 7 and 8", "October 7 and 8"),
    ("du 7 au 9 octobre", EntityKind.DATE, "7-9 October", "7-9 October"),
    ("années 90", EntityKind.DATE, "in the 1990s", "1990s"),
    ("années 1990", EntityKind.DATE, "in the 1990s", "1990s"),
    ("XXe siècle", EntityKind.DATE, "20th century", "20th century"),
    ("XXe siècle", EntityKind.DATE, "the twentieth century", "twentieth century"),
    ("fin 2015", EntityKind.DATE, "at the end of 2015", "end of 2015"),
    ("fin octobre", EntityKind.DATE, "in late October", "late October"),
    ("mi-octobre", EntityKind.DATE, "in mid-October", "mid-October"),
    ("octobre dernier", EntityKind.DATE, "last October", "last October"),
    ("octobre 2015", EntityKind.DATE, "in October 2015", "October 2015"),
    ("lundi soir", EntityKind.DATE, "on Monday evening", "Monday evening"),
    ("lundi soir", EntityKind.DATE, "on Monday night", "Monday night"),
    ("lundi 7 octobre 2015", EntityKind.DATE, "on Monday, October 7, 2015", "Monday, October 7, 2015"),
    ("lundi 7 octobre", EntityKind.DATE, "on 7 October", "7 October"),
    (
        "la nuit de mardi à mercredi",
        EntityKind.DATE,
        "overnight Tuesday to Wednesday",
        "overnight Tuesday to Wednesday",
    ),
    ("la semaine dernière", EntityKind.DATE, "last week", "last week"),
    ("l'été dernier", EntityKind.DATE, "last summer", "last summer"),
    ("été 2014", EntityKind.DATE, "in the summer of 2014", "summer of 2014"),
    ("2015", EntityKind.DATE, "in 2015", "2015"),
    ("11-Septembre", EntityKind.DATE, "the 9/11 attacks", "9/11"),
    ("7", EntityKind.QUANTITY, "on 7 October, 7 people", "7"),
    ("-5 °C", EntityKind.QUANTITY, "at -5°C", "-5°C"),
    ("deux tiers", EntityKind.QUANTITY, "two-thirds of", "two-thirds"),
    ("la moitié", EntityKind.QUANTITY, "half of them", "half"),
    ("un million et demi de dollars", EntityKind.QUANTITY, "$1.5 million", "$1.5 million"),
    ("50-60 km", EntityKind.QUANTITY, "50-60 km", "50-60 km"),
    ("50-60 km", EntityKind.QUANTITY, "50 to 60 kilometers", "50 to 60 kilometers"),
    ("1 200", EntityKind.QUANTITY, "1,200 men", "1,200"),
    ("un tiers", EntityKind.QUANTITY, "a third", "a third"),
    ("un an", EntityKind.TIME, "for a year", "a year"),
    ("une demi-heure", EntityKind.TIME, "half an hour", "half an hour"),
    ("deux ans", EntityKind.TIME, "a two-year term", "two-year"),
    ("quelques jours", EntityKind.TIME, "a few days", "a few days"),
    ("aujourd'hui", EntityKind.DATE, "today", "today"),
    ("la veille", EntityKind.DATE, "the day before", "the day before"),
    ("4 millions", EntityKind.QUANTITY, "4 million", "4 million"),
    ("4 000 milliards", EntityKind.QUANTITY, "4 trillion", "4 trillion"),
    ("1er août", EntityKind.DATE, "1 August", "1 August"),
    ("lundi 7", EntityKind.DATE, "Monday 7", "Monday 7"),
    ("il y a quelques jours", EntityKind.DATE, "a few days ago", "a few days ago"),
    ("2 fois", EntityKind.QUANTITY, "twice", "twice"),
]
DIFFERENT = [
    ("3,5 milliards d'euros", EntityKind.QUANTITY, "worth 3.5 billion dollars"),
    ("3,5 milliards d'euros", EntityKind.QUANTITY, "worth 3.5 million euros"),
    ("25 %", EntityKind.QUANTITY, "25 strikes"),
    ("25", EntityKind.QUANTITY, "250 strikes or 2.5 percent"),
    ("25", EntityKind.QUANTITY, "on October 25"),
    ("des centaines", EntityKind.QUANTITY, "killed hundreds of thousands"),
    ("mercredi dernier", EntityKind.DATE, "next Wednesday"),
    ("7 octobre 2015", EntityKind.DATE, "on October 7, 2014"),
    ("07/10", EntityKind.DATE, "updated 07/11"),
    ("il y a deux ans", EntityKind.DATE, "three years ago"),
    ("11h26", EntityKind.TIME, "at 11:26 pm"),
    ("19 h 30", EntityKind.TIME, "at 7:30"),
    ("trois jours", EntityKind.TIME, "for three weeks"),
    ("années 1990", EntityKind.DATE, "in the 1890s"),
    ("début octobre", EntityKind.DATE, "in late October"),
    ("octobre", EntityKind.DATE, "on October 7"),
    ("lundi soir", EntityKind.DATE, "on Monday morning"),
    ("2015", EntityKind.DATE, "in 2016"),
    ("-5 °C", EntityKind.QUANTITY, "at 5°C"),
    ("7500$", EntityKind.QUANTITY, "7500 euros"),
    ("1 200", EntityKind.QUANTITY, "1.200 men"),
    ("25 km", EntityKind.QUANTITY, "25 miles"),
]


@pytest.mark.parametrize(("french", "kind", "english", "words"), SAME)
def test_the_english_words_of_the_same_value_are_found(french: str, kind: EntityKind, english: str, words: str) -> None:
    span = EnglishValues(english).find(french, kind)
    assert span is not None
    assert span.of(english) == words


@pytest.mark.parametrize(("french", "kind", "english"), DIFFERENT)
def test_another_value_is_never_linked(french: str, kind: EntityKind, english: str) -> None:
    assert EnglishValues(english).find(french, kind) is None


@pytest.mark.parametrize("number", [3, 7, 12, 25, 41, 90, 100, 999, 1200, 2015, 250_000, 3_500_000])
def test_a_number_is_linked_with_itself_and_with_no_neighbour(number: int) -> None:
    french = f"{number:,}".replace(",", "\u202f")
    assert EnglishValues(f"There were {number:,} of them").find(french, EntityKind.QUANTITY) is not None
    for other in (number + 1, number * 10, number - 1, number * 1000):
        assert EnglishValues(f"There were {other:,} of them").find(french, EntityKind.QUANTITY) is None
    assert EnglishValues(f"It rose by {number / 10}1 points").find(french, EntityKind.QUANTITY) is None


def test_the_nearest_of_several_is_taken_and_none_twice() -> None:
    english = "On Monday he left and came back on Monday."
    values = EnglishValues(english)
    first = values.find("lundi", EntityKind.DATE, place=0.1)
    last = values.find("lundi", EntityKind.DATE, place=0.9)
    assert first == Span(3, 9)
    assert last == Span(35, 41)
    assert values.find("lundi", EntityKind.DATE, place=0.1, taken=(first,)) == last
    assert values.find("lundi", EntityKind.DATE, place=0.1, taken=(first, last)) is None


def test_spans_count_code_points_behind_an_emoji() -> None:
    english = "😀🇫🇷 yesterday, 1,200 men"
    span = EnglishValues(english).find("1 200", EntityKind.QUANTITY)
    assert span is not None
    assert span.of(english) == "1,200"


@pytest.mark.parametrize(
    ("french", "value"),
    [
        ("quatre-vingt-dix-sept", 97),
        ("soixante et onze", 71),
        ("deux cent cinquante mille", 250_000),
        ("mille neuf cent quatre-vingt-dix", 1990),
        ("deux millions trois cent mille", 2_300_000),
        ("3 milliards 200 millions", 3_200_000_000),
        ("deux millions et demi", 2_500_000),
        ("nonante", 90),
        ("une trentaine de milliers", 30_000),
        ("moins 5 degrés", -5),
        ("25 M€", 25_000_000),
        ("1.200", 1200),
        ("2.5", 2.5),
    ],
)
def test_french_numbers_are_read(french: str, value: float) -> None:
    assert [float(amount.value) for amount in french_amounts(french)] == [value]


@pytest.mark.parametrize("french", ["des centaines", "le 1er", "la 3e", "M23", "plusieurs millions", ""])
def test_what_says_no_number_is_none(french: str) -> None:
    assert french_amounts(french) == ()


@pytest.mark.parametrize(
    ("french", "kind", "shown"),
    [
        ("3,5 milliards d'euros", EntityKind.QUANTITY, "3.5 billion euros"),
        ("25 %", EntityKind.QUANTITY, "25%"),
        ("une trentaine", EntityKind.QUANTITY, "about 30"),
        ("1 200,5", EntityKind.QUANTITY, "1,200.5"),
        ("des centaines", EntityKind.QUANTITY, "hundreds"),
        ("lundi 7 octobre 2015", EntityKind.DATE, "Monday 7 October 2015"),
        ("mercredi dernier", EntityKind.DATE, "last Wednesday"),
        ("fin octobre", EntityKind.DATE, "late October"),
        ("hier soir", EntityKind.DATE, "last night"),
        ("il y a deux ans", EntityKind.DATE, "2 years ago"),
        ("ces dernières 24 heures", EntityKind.DATE, "last 24 hours"),
        ("11h26", EntityKind.TIME, "11:26"),
        ("années 90", EntityKind.DATE, "1990s"),
        ("XXIe siècle", EntityKind.DATE, "21st century"),
    ],
)
def test_the_first_candidate_is_what_english_would_write(french: str, kind: EntityKind, shown: str) -> None:
    assert english_candidates(french, kind)[0] == shown


@pytest.mark.parametrize("odd", ["", " ", "XXXXXXXX", "0" * 400, "%", "١٢", "²", "1,2,3,4", "24h24h24h", "l'an " * 90])
def test_odd_text_is_no_error(odd: str) -> None:
    for kind in (EntityKind.DATE, EntityKind.TIME, EntityKind.QUANTITY):
        english_candidates(odd, kind)
        EnglishValues(odd).find("41", kind)
        EnglishValues("41 of them in 2015 at 11:26").find(odd, kind)


PIECES = ["1-", "1 and ", "07/10 ", "45/99 7 ", "May ", "a hundred and ", "one ", "1,", "last ", "$", "8:", "1 000 "]


@pytest.mark.parametrize("piece", PIECES)
def test_a_sentence_of_one_thing_over_and_over_takes_no_time(piece: str) -> None:
    start = process_time()
    for kind, french in (
        (EntityKind.DATE, "7 octobre 2015"),
        (EntityKind.QUANTITY, "25 %"),
        (EntityKind.TIME, "11h26"),
    ):
        EnglishValues(piece * 1000).find(french, kind)
    assert process_time() - start < 5
