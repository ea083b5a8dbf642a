"""A briefing with the reader's notes in it."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.annotation import dismissal, with_dismissals, with_notes
from desktop_app.core.model import Article, Briefing, Flag, FlagKind, Rewording, Sentence, Severity, Translation
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, Side
from desktop_app.core.notes import Notes, SentenceEdit
from desktop_app.core.text import Span

FRENCH = ("Zorak a vu 12 chats.", "Zorak dort.")
LOST = Flag(FlagKind.LITERAL, Severity.ERROR, "“12” is gone.", Span(11, 13), Span(0, 3))
NAME = Flag(FlagKind.NAME, Severity.WARNING, "“Zorak” was not found in the English.", Span(0, 5))


def briefing(english: str = "Zora saw cats.") -> Briefing:
    """Two sentences, the first with two flags; one name in both."""
    text = " ".join(FRENCH)
    places = tuple(Mention(Side.FRENCH, index, Span(0, 5)) for index in (0, 1))
    in_english = (Mention(Side.ENGLISH, 0, Span(0, 4)), Mention(Side.ENGLISH, 1, Span(0, 5)))
    return Briefing(
        Article(text),
        (
            Sentence(Span(0, 20), 0, Translation(english, -0.5), (LOST, NAME)),
            Sentence(Span(21, 32), 0, Translation("Zorak sleeps.", -0.5)),
        ),
        (Entity(EntityKind.PERSON, "Zorak", "Zorak", (*places, *in_english)),),
    )


def reasons(annotated: Briefing) -> list[str]:
    return [flag.dismissed for flag in annotated.sentences[0].flags]


def test_a_dismissed_flag_stays_and_says_why() -> None:
    notes = Notes().dismissing(dismissal(briefing(), 0, LOST, "checked"))
    annotated = with_notes(briefing(), notes)
    assert reasons(annotated) == ["checked", ""]
    assert annotated.sentences[0].open_flags == (NAME,)
    assert annotated.article.notes == notes
    assert reasons(with_notes(annotated, Notes())) == ["", ""]


def test_notes_of_the_article_are_applied_to_a_sentence() -> None:
    article = replace(briefing().article, notes=Notes().dismissing(dismissal(briefing(), 0, NAME, "no matter")))
    assert reasons(with_dismissals(replace(briefing(), article=article), 0)) == ["", "no matter"]
    plain = briefing()
    assert with_dismissals(plain, 0) is plain
    assert with_dismissals(plain, 1) is plain


def test_a_flag_of_another_english_is_open() -> None:
    notes = Notes().dismissing(dismissal(briefing(), 0, LOST, "checked"))
    assert reasons(with_notes(briefing("Zora saw dogs."), notes)) == ["", ""]


def test_a_name_put_right_does_not_open_a_flag_again() -> None:
    notes = Notes().dismissing(dismissal(briefing(), 0, LOST, "checked"))
    rewording = Rewording(Span(0, 5), "Zora", FormSource.READER)
    right = Translation("Zorak saw cats.", -0.5, (rewording,))
    assert reasons(with_notes(briefing().translated(0, right), notes)) == ["checked", ""]


def test_what_the_reader_wrote_is_there_at_once_with_its_old_flags() -> None:
    annotated = with_notes(briefing(), Notes().edited(SentenceEdit(FRENCH[0], "Zorak saw 12 cats.")))
    first, second = annotated.sentences
    assert first.translation == Translation("Zorak saw 12 cats.", None, edited=True)
    assert (first.edited, second.edited) == (True, False)
    assert [(flag.text, flag.english) for flag in first.flags] == [(LOST.text, None), (NAME.text, None)]
    assert [one.sentence for one in annotated.entities[0].on(Side.ENGLISH)] == [1]
    assert len(annotated.entities[0].on(Side.FRENCH)) == 2


def test_a_dismissal_does_not_hold_for_what_the_reader_writes_later() -> None:
    notes = Notes().dismissing(dismissal(briefing(), 0, LOST, "checked"))
    annotated = with_notes(briefing(), notes.edited(SentenceEdit(FRENCH[0], "Zorak saw cats.")))
    assert reasons(annotated) == ["", ""]


def test_words_stay_until_the_engines_come() -> None:
    written = with_notes(briefing(), Notes().edited(SentenceEdit(FRENCH[0], "Zorak saw 12 cats.")))
    assert with_notes(written, Notes()).english(0) == "Zorak saw 12 cats."


def test_nothing_is_done_where_the_notes_are_the_same() -> None:
    known = briefing()
    assert with_notes(known, Notes()) is known
