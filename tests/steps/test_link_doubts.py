"""Names that one sentence spells in two ways, sides that are lost, hours taken for a length of time."""

from __future__ import annotations

import pytest

from desktop_app.core.names import Side
from tests.steps.test_link import PERSON, PLACE, TIME, Names, _linked


@pytest.mark.parametrize(
    ("french", "english", "found", "shown"),
    [
        ("On ouvre à 8 heures.", "We open at 8 a.m.", ["8 a.m."], "8 a.m."),
        ("On ouvre à 8 heures.", "We open at 8 hours.", [], "8:00"),
        ("On ouvre à 8 heures.", "We open at 8.", ["8"], "8"),
        ("On ouvre à 8 heures.", "We open.", [], "8:00"),
        ("On marche pendant 8 heures.", "We walk for 8 hours.", ["8 hours"], "8 hours"),
        ("On marche pendant 8 heures.", "We walk at 8 a.m.", [], "8 hours"),
        ("On marche pendant 8 heures.", "We walk.", [], "8 hours"),
        ("On marche depuis 8 heures.", "We have walked for 8 hours.", ["8 hours"], "8 hours"),
        ("On marche depuis 8 heures.", "We have walked since 8 a.m.", ["8 a.m."], "8 a.m."),
        ("On marche depuis 8 heures.", "We walk.", [], "8 heures"),
    ],
)
def test_hours_of_the_day_and_a_length_of_time_are_not_linked(
    french: str, english: str, found: list[str], shown: str
) -> None:
    briefing = _linked(french, english, [(TIME, "8 heures")])
    assert ([briefing.text_of(one) for one in briefing.entities[0].on(Side.ENGLISH)], briefing.entities[0].english) == (
        found,
        shown,
    )


@pytest.mark.parametrize(
    ("french", "english", "names", "doubted"),
    [
        ("Macron parle, puis Macron part.", "Macron speaks, then Macrom leaves.", [(PERSON, "Macron")], ["Macrom"]),
        ("Macron parle, puis Macron part.", "Macrom speaks, then Macron leaves.", [(PERSON, "Macron")], ["Macrom"]),
        ("Macron parle et part.", "Macron speaks, then Macrom leaves.", [(PERSON, "Macron")], ["Macrom"]),
        ("Macron parle et part.", "Macrom speaks, then Macron leaves.", [(PERSON, "Macron")], ["Macrom"]),
        ("Macron parle et part.", "Macron speaks, then Macro leaves.", [(PERSON, "Macron")], ["Macro"]),
        (
            "Hélène Dubreuil parle et part.",
            "Helene Dubreuil speaks, then Dubreul leaves.",
            [(PERSON, "Hélène Dubreuil")],
            ["Dubreul"],
        ),
        ("Zorakville brûle.", "Zorakville burns, Zorakvile is lost.", [(PLACE, "Zorakville")], ["Zorakvile"]),
        ("Macron parle, puis Macron part.", "Macron speaks, then Macron leaves.", [(PERSON, "Macron")], []),
        ("Macron parle et part.", "Macron speaks; Macron's car leaves.", [(PERSON, "Macron")], []),
        ("Macron parle et part.", "Macron speaks, then a macaroon is served.", [(PERSON, "Macron")], []),
        ("Les Clinton et Clinton.", "The Clintons and Clinton.", [(PERSON, "Clinton")], []),
        ("Martin et Marten parlent.", "Martin and Marten speak.", [(PERSON, "Martin")], []),
        ("L'Ukraine et ses soldats.", "Ukraine and Ukrainian soldiers.", [(PLACE, "Ukraine")], []),
        ("La Libye et ses chefs.", "Libya and the Libyans.", [(PLACE, "Libye")], []),
        ("Kadhafi parle.", "Gadhafi speaks.", [(PERSON, "Kadhafi")], []),
        ("Lavrov et Lavrova.", "Lavrov and Lavrova.", [(PERSON, "Lavrov")], []),
    ],
)
def test_a_name_spelt_in_two_ways_in_one_sentence_is_doubted(
    french: str, english: str, names: Names, doubted: list[str]
) -> None:
    flags = _linked(french, english, names).sentences[0].flags
    assert [flag.english.of(english) if flag.english else "" for flag in flags] == doubted
    assert all(flag.text.startswith("Check the name") and flag.french for flag in flags)


def test_the_doubt_stays_on_its_words_where_a_name_before_them_is_put_right() -> None:
    briefing = _linked(
        "À Londres, Macron parle et part.",
        "In Londres, Macron speaks, then Macrom leaves.",
        [(PLACE, "Londres"), (PERSON, "Macron")],
    )
    (flag,) = briefing.sentences[0].flags
    assert flag.english
    assert flag.english.of(briefing.english(0) or "") == "Macrom"
    assert "London, Macron" in (briefing.english(0) or "")


@pytest.mark.parametrize(
    ("french", "english", "name", "doubted"),
    [
        (
            "Il répond aux attaques de l'alliance contre la Russie.",
            "He answers the alliance attacks in Russia.",
            "Russie",
            [("contre la Russie", "in Russia")],
        ),
        (
            "Des tirs contre les Philippines.",
            "Shots in the Philippines.",
            "Philippines",
            [("contre les Philippines", "in the Philippines")],
        ),
        ("Des attaques contre la Russie.", "Attacks against Russia.", "Russie", []),
        ("Des attaques contre la Russie.", "Attacks on Russia.", "Russie", []),
        ("Des attaques contre la Russie.", "Russia was attacked.", "Russie", []),
        ("Des attaques en Russie.", "Attacks in Russia.", "Russie", []),
        ("La guerre contre la Russie.", "The war in Russia.", "Russie", []),
        ("Une opération militaire contre la Russie.", "A military operation in Russia.", "Russie", []),
        ("En Russie, on se tourne contre la Russie.", "In Russia, they turn against Russia.", "Russie", []),
        ("On se tourne contre la Russie, là-bas.", "They turn in Russia against Russia.", "Russie", []),
        ("Des tirs contre le chef en Russie.", "Shots at the chief in Russia.", "Russie", []),
    ],
)
def test_what_is_done_against_a_country_is_not_only_done_in_it(
    french: str, english: str, name: str, doubted: list[tuple[str, str]]
) -> None:
    flags = _linked(french, english, [(PLACE, name)]).sentences[0].flags
    assert [(one.french.of(french), one.english.of(english)) for one in flags if one.french and one.english] == doubted
    assert len(flags) == len(doubted)
