"""Names put right by a table that knows a part of them, and by the reader's glossary."""

from __future__ import annotations

import pytest

from desktop_app.core.glossary import Term
from desktop_app.core.model import Article, Briefing, Sentence, Translation
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, NameCorrection, Side
from desktop_app.core.text import Span
from desktop_app.english.placing import french_parts
from desktop_app.steps.link import LinkNames

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


def linked(kind: EntityKind, name: str, english: str, corrections: tuple[NameCorrection, ...] = ()) -> Briefing:
    """A sentence that names `name`, with this English, after linking."""
    french = f"Voici : {name}."
    entity = Entity(kind, name, None, (Mention(Side.FRENCH, 0, Span(8, 8 + len(name))),))
    sentence = Sentence(Span(0, len(french)), 0, Translation(english))
    return LinkNames()(Briefing(Article(french, corrections=corrections), (sentence,), (entity,)), 0)


def test_the_parts_of_a_name_begin_with_a_capital_and_cut_no_hyphen() -> None:
    assert list(french_parts("front Al-Nosra")) == ["Al-Nosra"]
    assert list(french_parts("province de Bab al-Hawa")) == ["Bab al-Hawa"]
    assert list(french_parts("Alep")) == []


@pytest.mark.parametrize(
    ("kind", "name", "english", "after"),
    [
        (ORGANISATION, "front Al-Nosra", "The Al-Nosra advances.", "The Al-Nusra advances."),
        (ORGANISATION, "front Al-Nosra", "The front Al-Nosra advances.", "The Al-Nusra Front advances."),
        (ORGANISATION, "Croissant-Rouge libyen", "The Libyan Croissant-Rouge.", "The Libyan Red Crescent."),
        (PLACE, "province d'Alep", "The province of Alep.", "The province of Aleppo."),
        (PLACE, "province d'Alep", "Alep province.", "Aleppo province."),
    ],
)
def test_a_part_of_a_longer_name_that_was_left_in_french_is_put_right(
    kind: EntityKind, name: str, english: str, after: str
) -> None:
    sentence = linked(kind, name, english).sentences[0]
    assert sentence.translation
    assert sentence.translation.text == after
    assert len(sentence.translation.rewordings) == 1
    assert sentence.flags == ()


@pytest.mark.parametrize(
    ("kind", "name", "english"),
    [
        (ORGANISATION, "Banque de France", "The bank of the country."),
        (ORGANISATION, "Institut de Paris", "Paris and its school."),
        (PERSON, "colonel Jean Chypre", "The colonel came."),
        (ORGANISATION, "front Al-Nosra", "The al-nosrawi front."),
        (ORGANISATION, "Ligue de la Manche", "The Manche-Nord league."),
    ],
)
def test_other_words_than_those_left_in_french_are_not_touched(kind: EntityKind, name: str, english: str) -> None:
    assert linked(kind, name, english).english(0) == english


def test_what_the_reader_says_of_the_whole_name_is_not_said_of_a_part() -> None:
    correction = NameCorrection("front Al-Nosra", ORGANISATION, "Shield Brigade")
    assert (
        linked(ORGANISATION, "front Al-Nosra", "The Al-Nosra came.", (correction,)).english(0) == "The Al-Nosra came."
    )


def linked_with(term: Term, corrections: tuple[NameCorrection, ...] = ()) -> Briefing:
    """A sentence on Daech, with a glossary of one term, after linking."""
    french, english = "Daech recule.", "Daesh is retreating."
    entity = Entity(ORGANISATION, "Daech", None, (Mention(Side.FRENCH, 0, Span(0, 5)),))
    article = Article(french, corrections=corrections, glossary=(term,))
    sentence = Sentence(Span(0, len(french)), 0, Translation(english))
    return LinkNames()(Briefing(article, (sentence,), (entity,)), 0)


def test_a_name_in_the_glossary_is_said_as_the_glossary_has_it() -> None:
    briefing = linked_with(Term("daech", "ISIS"))
    assert briefing.english(0) == "ISIS is retreating."
    assert (briefing.entities[0].english, briefing.entities[0].source) == ("ISIS", FormSource.GLOSSARY)
    translation = briefing.sentences[0].translation
    assert translation
    assert [one.source for one in translation.rewordings] == [FormSource.GLOSSARY]


def test_what_the_reader_says_of_a_name_goes_before_the_glossary() -> None:
    correction = NameCorrection("Daech", ORGANISATION, "the Islamic State")
    briefing = linked_with(Term("Daech", "ISIS"), (correction,))
    assert briefing.english(0) == "The Islamic State is retreating."
    assert briefing.entities[0].source is FormSource.READER
