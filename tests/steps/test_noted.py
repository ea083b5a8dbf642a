"""The steps and the reader's notes: what was written by hand goes to no engine, is linked, checked and left alone."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace

from desktop_app.core.annotation import dismissal
from desktop_app.core.model import Briefing, FlagKind, Translation
from desktop_app.core.names import Entity, EntityKind, Mention, NameCorrection, Side
from desktop_app.core.notes import Notes, SentenceEdit
from desktop_app.core.text import Span
from desktop_app.core.work import Work
from desktop_app.steps.link import LinkNames
from desktop_app.steps.translate import Translate
from tests.steps.test_translate import ToyEngine, briefing_of

EDIT = SentenceEdit("Deux.", "Two.")


def noted(briefing: Briefing, notes: Notes) -> Briefing:
    return replace(briefing, article=replace(briefing.article, notes=notes))


def asked(engine: ToyEngine) -> list[str]:
    """All that an engine was asked to translate, in order."""
    return [text for call in engine.calls for text in call]


def test_what_the_reader_wrote_goes_to_no_engine() -> None:
    engine = ToyEngine()
    start = noted(briefing_of("Un.", "Deux.", "Trois.", "Deux."), Notes((EDIT,)))
    last = list(Translate(lambda source: engine)(start))[-1]
    assert asked(engine) == ["Un.", "Trois."]
    assert [last.english(index) for index in range(4)] == ["Un. (en)", "Two.", "Trois. (en)", "Two."]
    assert last.sentences[1].translation == Translation("Two.", None, edited=True)
    assert [sentence.edited for sentence in last.sentences] == [False, True, False, True]


def test_an_article_of_edits_alone_asks_for_nothing() -> None:
    engine = ToyEngine()
    last = list(Translate(lambda source: engine)(noted(briefing_of("Deux."), Notes((EDIT,)))))[-1]
    assert (engine.calls, last.english(0)) == ([], "Two.")


def test_the_translation_of_an_edited_sentence_is_remembered() -> None:
    engine = ToyEngine()
    step, start = Translate(lambda source: engine), briefing_of("Un.", "Deux.")
    list(step(start))
    *_, edited = step(noted(start, Notes((EDIT,))))
    *_, back = step(start)
    assert asked(engine) == ["Un.", "Deux."]
    assert (edited.english(1), back.english(1)) == ("Two.", "Deux. (en)")


def test_what_the_reader_wrote_is_not_taken_for_the_engine_s() -> None:
    engine = ToyEngine()
    begun = briefing_of("Deux.", "Deux.").translated(0, Translation("Two.", edited=True))
    last = list(Translate(lambda source: engine)(begun))[-1]
    assert [last.english(index) for index in range(2)] == ["Two.", "Deux. (en)"]


def test_what_the_reader_wrote_is_checked_and_not_looked_at_twice() -> None:
    looked: list[int] = []

    def look(briefing: Briefing, index: int) -> Work[Briefing]:
        looked.append(index)
        yield
        return briefing

    same = SentenceEdit("Le chat dort ici.", "Le chat dort ici.")
    start = noted(briefing_of("Le chat dort ici.", "Deux."), Notes((same,)))
    last = list(Translate(lambda source: ToyEngine(), (), (look,))(start))[-1]
    assert [flag.kind for flag in last.sentences[0].flags] == [FlagKind.UNTRANSLATED]
    assert looked == [1]


def test_dismissed_flags_are_marked_as_soon_as_a_sentence_is_checked() -> None:
    class Lazy(ToyEngine):
        def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
            yield
            return [Translation(text) for text in texts]

    start = briefing_of("Le chat dort ici.", "Oui.")
    first = list(Translate(lambda source: Lazy())(start))[-1]
    notes = Notes().dismissing(dismissal(first, 0, first.sentences[0].flags[0], "a title"))
    snapshots = list(Translate(lambda source: Lazy())(noted(start, notes)))
    states = [[flag.dismissed for flag in snapshot.sentences[0].flags] for snapshot in snapshots]
    assert states[-1] == ["a title"]
    assert [""] not in states


def in_london(english: str, *corrections: NameCorrection, edited: bool = True) -> Briefing:
    """A sentence about London in the reader's English, linked."""
    entity = Entity(EntityKind.PLACE, "Londres", None, (Mention(Side.FRENCH, 0, Span(10, 17)),))
    start = replace(briefing_of("Il vit à  Londres."), entities=(entity,))
    start = replace(start, article=replace(start.article, corrections=corrections))
    return LinkNames()(start.translated(0, Translation(english, edited=edited)), 0)


def test_names_in_the_reader_s_english_are_linked() -> None:
    briefing = in_london("He lives in London.")
    assert [briefing.text_of(one) for one in briefing.entities[0].on(Side.ENGLISH)] == ["London"]
    assert briefing.sentences[0].flags == ()


def test_a_name_the_reader_wrote_otherwise_is_flagged_and_left() -> None:
    assert in_london("He lives in Londres.", edited=False).english(0) == "He lives in London."
    briefing = in_london("He lives in Londres.")
    assert briefing.english(0) == "He lives in Londres."
    assert [flag.text for flag in briefing.sentences[0].flags] == [
        "Check the name “Londres → Londres”: the English may be wrong."
    ]
    assert [briefing.text_of(one) for one in briefing.entities[0].on(Side.ENGLISH)] == ["Londres"]


def test_a_correction_of_a_name_does_not_reach_into_what_the_reader_wrote() -> None:
    correction = NameCorrection("Londres", EntityKind.PLACE, "Greater London")
    assert in_london("He lives in London.", correction, edited=False).english(0) == "He lives in Greater London."
    briefing = in_london("He lives in London.", correction)
    assert briefing.english(0) == "He lives in London."
    assert [flag.kind for flag in briefing.sentences[0].flags] == [FlagKind.NAME]


def test_a_name_missing_from_the_reader_s_english_is_flagged() -> None:
    flags = in_london("He lives there.").sentences[0].flags
    assert [flag.text for flag in flags] == ["“Londres” was not found in the English."]
