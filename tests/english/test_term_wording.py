"""Words of the glossary take the place of others without harm to what stands around."""

from __future__ import annotations

import pytest

from desktop_app.core.names import FormSource
from desktop_app.core.text import Span
from desktop_app.english.term_wording import change_to


def put(english: str, said: str, term: str, plural: bool | None = None) -> str | None:
    start = english.index(said)
    change = change_to(english, Span(start, start + len(said)), term, plural)
    if change is None:
        return None
    assert change.source is FormSource.GLOSSARY
    return english[: change.span.start] + change.after + english[change.span.end :]


@pytest.mark.parametrize(
    ("english", "said", "term", "after"),
    [
        ("The ceasefire holds.", "ceasefire", "truce", "The truce holds."),
        ("Ceasefire holds.", "Ceasefire", "truce", "Truce holds."),
        ("“Ceasefire holds.”", "Ceasefire", "truce", "“Truce holds.”"),
        ("TALKS ON THE CEASEFIRE", "CEASEFIRE", "truce", "TALKS ON THE TRUCE"),
        ("The hostages left.", "hostages", "captive", "The captives left."),
        ("The election results.", "election", "poll", "The poll results."),
        ("An agreement came.", "agreement", "deal", "A deal came."),
        ("It is a deal.", "deal", "agreement", "It is an agreement."),
        ("A deal came.", "deal", "agreement", "An agreement came."),
        ("It was a pact.", "pact", "union", "It was a union."),
        ("The army came.", "army", "the military", "The military came."),
        ("An army came.", "army", "the military", "The military came."),
        ("Human rights groups.", "Human rights", "rights of man", "Rights of man groups."),
        ("The ceasefire's end.", "ceasefire", "truce", "The truce's end."),
        ("The rebels attacked.", "rebels", "armed opposition", "The armed oppositions attacked."),
        ("More equipments came.", "equipments", "materiel", "More materiel came."),
    ],
)
def test_number_article_and_capitals_fit(english: str, said: str, term: str, after: str) -> None:
    assert put(english, said, term) == after


@pytest.mark.parametrize(
    ("english", "said", "term", "plural"),
    [
        ("They want to judge.", "judge", "magistrate", None),
        ("He judges them.", "judge", "magistrate", None),
        ("It will strike.", "strike", "walkout", None),
        ("It was bombing.", "bombing", "shelling", None),
        ("They had reformed.", "reformed", "overhaul", None),
        ("The Security Council met.", "Security", "safety", None),
        ("The UN Security Council met.", "Security", "safety", None),
        ("The police are here.", "police", "constabulary", None),
        ("An aid came.", "aid", "relief funds", None),
        ("The staff has left.", "staff", "employee", True),
    ],
)
def test_what_might_do_harm_is_refused(english: str, said: str, term: str, plural: bool | None) -> None:
    assert put(english, said, term, plural) is None


@pytest.mark.parametrize(
    ("plural", "after"),
    [(True, "The fighters came."), (None, "The fighter came."), (False, "The fighter came.")],
)
def test_the_french_tells_the_number_where_the_english_does_not(plural: bool | None, after: str) -> None:
    assert put("The fighting came.", "fighting", "fighter", plural) == after


def test_a_plural_of_the_glossary_becomes_one() -> None:
    assert put("The zone came.", "zone", "buffer areas", plural=False) == "The buffer area came."


def test_words_that_must_stay_are_not_touched_nor_the_article_before_them() -> None:
    assert change_to("In two zones.", Span(3, 12), "area", None, [Span(3, 6)]) is None
    assert change_to("It is a deal.", Span(8, 12), "agreement", None, [Span(6, 7)]) is None
