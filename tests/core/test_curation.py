"""What a reader does to names, as corrections."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.curation import merged, parted, rejected, renamed, retyped, said_in_english, words_of
from desktop_app.core.model import Article, Briefing, Sentence
from desktop_app.core.names import Entity, EntityKind, Mention, NameCorrection, Side
from desktop_app.core.text import Span

TEXT = "Paul Martin et Koutsk. Martin et KOUTSK. Le FDN."
PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


def entity(kind: EntityKind, *spans: tuple[int, int]) -> Entity:
    mentions = tuple(Mention(Side.FRENCH, 0, Span(*span)) for span in spans)
    return Entity(kind, TEXT[slice(*spans[0])], None, (*mentions, Mention(Side.ENGLISH, 0, Span(0, 1))))


MARTIN = entity(PERSON, (0, 11), (23, 29))
KOUTSK = entity(PLACE, (15, 21), (33, 39))
FRONT = entity(ORGANISATION, (44, 47))


@pytest.fixture
def briefing() -> Briefing:
    return Briefing(Article(TEXT), (Sentence(Span(0, len(TEXT)), 0),), (MARTIN, KOUTSK, FRONT))


def test_wordings_that_differ_only_in_case_count_once(briefing: Briefing) -> None:
    assert words_of(briefing, MARTIN) == ("Paul Martin", "Martin")
    assert words_of(briefing, KOUTSK) == ("Koutsk",)


def test_another_kind_is_said_of_every_wording(briefing: Briefing) -> None:
    assert retyped(briefing, MARTIN, PLACE) == (NameCorrection("Paul Martin", PLACE), NameCorrection("Martin", PLACE))


def test_another_french_name_gathers_every_wording(briefing: Briefing) -> None:
    assert renamed(briefing, KOUTSK, "Ville de Koutsk") == (NameCorrection("Koutsk", PLACE, same_as="Ville de Koutsk"),)


def test_english_is_said_of_the_full_name_alone(briefing: Briefing) -> None:
    assert said_in_english(briefing, MARTIN, "Saul Martin") == (NameCorrection("Paul Martin", PERSON, "Saul Martin"),)


def test_english_is_said_of_the_fullest_wording_where_the_list_has_a_name_of_the_reader_s(briefing: Briefing) -> None:
    labelled = replace(MARTIN, french="M. Paul")
    assert said_in_english(briefing, labelled, "Saul") == (
        NameCorrection("Paul Martin", PERSON, "Saul"),
        NameCorrection("M. Paul", PERSON, "Saul"),
    )


def test_merged_names_take_kind_and_name_of_the_one_that_stays(briefing: Briefing) -> None:
    assert merged(briefing, (MARTIN, KOUTSK), KOUTSK) == (
        NameCorrection("Paul Martin", PLACE, same_as="Koutsk"),
        NameCorrection("Martin", PLACE, same_as="Koutsk"),
    )


def test_parted_names_go_each_by_its_own(briefing: Briefing) -> None:
    assert parted(briefing, MARTIN) == (
        NameCorrection("Paul Martin", PERSON, same_as="Paul Martin"),
        NameCorrection("Martin", PERSON, same_as="Martin"),
    )


def test_what_is_no_name_is_so_in_every_wording(briefing: Briefing) -> None:
    assert rejected(briefing, MARTIN) == (NameCorrection("Paul Martin", None), NameCorrection("Martin", None))


def test_what_the_reader_said_before_is_kept(briefing: Briefing) -> None:
    known = (NameCorrection("Koutsk", PLACE, "Kutsk", "La ville"),)
    briefing = replace(briefing, article=replace(briefing.article, corrections=known))
    assert retyped(briefing, KOUTSK, ORGANISATION) == (NameCorrection("Koutsk", ORGANISATION, "Kutsk", "La ville"),)
    assert said_in_english(briefing, KOUTSK, "Kootsk") == (NameCorrection("Koutsk", PLACE, "Kootsk", "La ville"),)
