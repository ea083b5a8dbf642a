"""What a reader is told about a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.model import Article, Briefing, Sentence, Translation
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, Side
from desktop_app.core.text import Span
from desktop_app.ui.names.lookup import name_description, name_facts, name_tip, source_words
from tests.ui.briefings import finished_briefing
from tests.ui.test_mentions import number_of, put_right


def with_entity(french: str, **changes: object) -> tuple[Briefing, int]:
    briefing, number = finished_briefing(), number_of(french)
    entities = list(briefing.entities)
    entities[number] = replace(entities[number], **changes)  # type: ignore[arg-type]
    return replace(briefing, entities=tuple(entities)), number


def test_kind_forms_source_counts_and_first_mention_are_told() -> None:
    briefing, number = with_entity("Saint-Aubin", source=FormSource.UNCHANGED)
    assert name_facts(briefing, number) == (
        "Place",
        "Saint-Aubin → Saint-Aubin",
        "English form: the same in both languages",
        "Mentions: 2 in the French, 3 in the English",
        "First in sentence 1: “🔴 Marie-Hélène Duval rouvre le port de Saint-Aubin, trois…”",
    )


def test_what_a_date_comes_to_is_told() -> None:
    briefing, number = with_entity("21 octobre", value="21 October 2024")
    assert "21 octobre → 21 October = 21 October 2024" in name_facts(briefing, number)


def test_what_was_put_right_is_told() -> None:
    facts = name_facts(put_right("Bruxelles", "Brussels"), number_of("Bruxelles"))
    assert "The translation had “Bruxelles”; put right from: Dragoman’s table." in facts


def test_a_tip_shows_markup_as_it_is_written_and_a_description_is_spoken() -> None:
    text = "Le <b> parle & rit."
    entity = Entity(EntityKind.OTHER, "<b>", None, (Mention(Side.FRENCH, 0, Span(3, 6)),))
    briefing = Briefing(Article(text), (Sentence(Span(0, len(text)), 0, Translation("x")),), (entity,))
    assert "<b>" not in name_tip(briefing, 0).replace("<b>Other name</b>", "")
    assert "“Le &lt;b&gt; parle &amp; rit.”" in name_tip(briefing, 0)
    assert name_description(briefing, 0).startswith("Other name. <b>. Mentions: 1 in the French, 0 in the English")


@pytest.mark.parametrize("source", FormSource)
def test_every_source_has_words_of_its_own(source: FormSource) -> None:
    assert source_words(source)
    assert len({source_words(one) for one in FormSource}) == len(FormSource)
