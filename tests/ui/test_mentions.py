"""From mention to mention, and the same name in a newer briefing."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.model import Article, Briefing, Rewording
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, Side
from desktop_app.core.text import Span
from desktop_app.ui.names.mentions import all_rewordings, entity_at, first_in, found_again, rewordings_of, stepped
from tests.ui.briefings import finished_briefing

PORT = finished_briefing()


def number_of(french: str) -> int:
    return next(number for number, one in enumerate(PORT.entities) if one.french == french)


def put_right(before: str, after: str) -> Briefing:
    """The port with one word of its English put right."""
    index = next(index for index in range(len(PORT.sentences)) if after in (PORT.english(index) or ""))
    sentence, start = PORT.sentences[index], (PORT.english(index) or "").index(after)
    assert sentence.translation is not None
    rewording = Rewording(Span(start, start + len(after)), before, FormSource.TABLE)
    return PORT.with_sentence(
        index, replace(sentence, translation=replace(sentence.translation, rewordings=(rewording,)))
    )


def test_steps_go_round_in_both_directions() -> None:
    mentions = tuple(Mention(Side.FRENCH, index, Span(0, 3)) for index in (2, 5, 9))
    assert stepped(mentions, None, 1) is mentions[0]
    assert stepped(mentions, None, -1) is mentions[2]
    assert stepped(mentions, mentions[2], 1) is mentions[0]
    assert stepped(mentions, mentions[0], -1) is mentions[2]
    assert stepped((), None, 1) is None


def test_the_mention_clicked_on_is_the_first_of_its_sentence() -> None:
    port = PORT.entities[number_of("Saint-Aubin")]
    assert [one.sentence for one in port.on(Side.FRENCH)] == [0, 1]
    assert first_in(port, 1) is port.on(Side.FRENCH)[1]
    assert first_in(port, 7) is None


def test_a_name_is_found_again_by_where_it_stands_whatever_it_is_called() -> None:
    brussels = number_of("Bruxelles")
    renamed = replace(PORT.entities[brussels], french="Ville", kind=EntityKind.ORGANISATION)
    newer = replace(PORT, entities=(*PORT.entities[brussels + 1 :], renamed))
    assert found_again(PORT, brussels, newer) == len(newer.entities) - 1


def test_a_merged_name_is_found_in_what_it_became() -> None:
    brussels, ireland = number_of("Bruxelles"), number_of("Irlande")
    both = Entity(EntityKind.PLACE, "Europe", None, PORT.entities[brussels].mentions + PORT.entities[ireland].mentions)
    newer = replace(PORT, entities=(PORT.entities[0], both))
    assert found_again(PORT, brussels, newer) == found_again(PORT, ireland, newer) == 1


def test_a_name_that_is_gone_or_of_another_article_is_not_found() -> None:
    brussels = number_of("Bruxelles")
    without = replace(PORT, entities=PORT.entities[:brussels] + PORT.entities[brussels + 1 :])
    assert found_again(PORT, brussels, without) is None
    assert found_again(PORT, brussels, replace(PORT, article=Article("Autre chose."))) is None
    assert found_again(PORT, 999, PORT) is None


def test_words_put_right_belong_to_the_name_they_meet() -> None:
    briefing = put_right("Bruxelles", "Brussels")
    brussels = number_of("Bruxelles")
    (one,) = rewordings_of(briefing, briefing.entities[brussels])
    assert one.before == "Bruxelles"
    assert rewordings_of(briefing, briefing.entities[number_of("OTAN")]) == ()
    assert all_rewordings(briefing) == (((5, one), "Brussels"),)
    assert all_rewordings(None) == ()
    assert entity_at(briefing, Side.ENGLISH, 5, one.span) == brussels
    assert entity_at(briefing, Side.ENGLISH, 11, one.span) is None
