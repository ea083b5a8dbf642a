"""Numbers, dates and times of French and English sentences are read alike."""

from __future__ import annotations

from fractions import Fraction

import pytest

from desktop_app.english.said_facts import english_facts
from desktop_app.french.facts import Fact, Topic, figure_values, plain_letters
from desktop_app.french.said_facts import french_facts


def said(facts: tuple[Fact, ...]) -> list[tuple[str, Fraction]]:
    """Topic and first value of each fact."""
    return [(fact.topic.value, fact.value) for fact in facts]


@pytest.mark.parametrize(
    ("french", "value"),
    [
        ("quatre-vingt-dix-sept navires", 97),
        ("trois mille deux cent quarante et un", 3241),
        ("soixante et onze", 71),
        ("1 200,5 tonnes", Fraction(2401, 2)),
        ("1.200 tonnes", 1200),
        ("3,5 milliards d'euros", 3_500_000_000),
        ("une trentaine de blessés", 30),
        ("un demi-million", 500_000),
        ("cent mille milliards", 10**14),
    ],
)
def test_french_numbers_have_one_value(french: str, value: int | Fraction) -> None:
    firm = tuple(fact for fact in french_facts(french) if fact.firm)
    assert said(firm) == [("number", Fraction(value))]


@pytest.mark.parametrize(
    ("english", "value"),
    [
        ("ninety-seven ships", 97),
        ("three thousand two hundred and forty-one", 3241),
        ("1,200.5 tonnes", Fraction(2401, 2)),
        ("$3.5bn", 3_500_000_000),
        ("€40m", 40_000_000),
        ("half a million", 500_000),
        ("a hundred", 100),
        ("seven thousand million", 7 * 10**9),
    ],
)
def test_english_numbers_have_one_value(english: str, value: int | Fraction) -> None:
    assert said(english_facts(english))[0] == ("number", Fraction(value))


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [fact.value for fact in french_facts("deux, trois et vingt et trente")] == [2, 3, 20, 30]
    assert [fact.value for fact in english_facts("two or three, twenty and thirty")] == [2, 3, 20, 30]


def test_a_cent_is_no_hundred() -> None:
    assert said(french_facts("46 cents par an")) == [("number", Fraction(46))]


def test_units_stand_before_or_after() -> None:
    assert [fact.units for fact in english_facts("$5, 5 dollars, 5%")] == [{"dollars"}, {"dollars"}, {"%"}]
    assert [fact.units for fact in french_facts("5 $, 5 dollars, 5 pour cent")] == [{"dollars"}, {"dollars"}, {"%"}]


def test_spans_lead_to_the_words_in_the_text() -> None:
    text = "Âgé de 41 ans, né à Noël 1990."
    assert [fact.span.of(text) for fact in french_facts(text)] == ["41", "1990"]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("à 19 h 30", "at 7.30 p.m."),
        ("à 11h26", "at 11:26"),
        ("à 8 heures du soir", "at 8 pm"),
        ("à midi", "at noon"),
        ("en octobre", "in October"),
        ("lundi", "on Mondays"),
        ("les années 90", "the nineties"),
        ("au XXe siècle", "in the 20th century"),
        ("la troisième fois", "the 3rd time"),
        ("le 11-Septembre", "9/11"),
        ("deux tiers", "two-thirds"),
    ],
)
def test_both_languages_say_the_same_in_their_own_way(french: str, english: str) -> None:
    first, second = french_facts(french)[0], english_facts(english)[0]
    parts = {key for way in second.parts for key in way}
    assert not set(first.keys).isdisjoint((*second.keys, *parts))


@pytest.mark.parametrize("text", ["Mrs May said so.", "They may march.", "La planète Mars est loin."])
def test_names_and_verbs_are_no_months(text: str) -> None:
    assert not [fact for fact in (*english_facts(text), *french_facts(text)) if fact.topic is Topic.MONTH]


def test_figures_with_one_separator_may_mean_two_things() -> None:
    assert figure_values("1.200") == (Fraction(1200), Fraction(6, 5))
    assert figure_values("1.200.000") == (Fraction(1_200_000),)
    assert figure_values("0,250") == (Fraction(1, 4),)


def test_plain_letters_keep_their_places() -> None:
    text = "L’Été à Œuvre, İzmir\u00a0\u202f!"
    assert len(plain_letters(text)) == len(text)
    assert plain_letters("L’ÉTÉ") == "l'ete"
