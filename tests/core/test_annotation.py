"""A briefing with the reader's notes in it."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.annotation import dismissal, is_gist_new, with_dismissals, with_notes
from desktop_app.core.gist import GistChoice
from desktop_app.core.model import (
    Article,
    Briefing,
    Flag,
    FlagKind,
    Rewording,
    Sentence,
    Severity,
    Summary,
    Translation,
)
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


def chosen(noted: Briefing) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """The gist of `noted`, what is pinned to it, and what is struck out of it."""
    assert noted.summary is not None
    return noted.summary.sentences, noted.summary.pinned, noted.summary.struck


def three_times() -> Briefing:
    """Three sentences, of which the last says the first again; a gist of one."""
    text = "\n".join((*FRENCH, FRENCH[0].replace(" ", "\u00a0")))
    sentences = (*briefing().sentences, Sentence(Span(33, 53), 1))
    return Briefing(Article(text), sentences, summary=Summary((0, 1), 1, "toy"))


def test_a_choice_changes_the_gist_at_once_and_can_be_taken_back() -> None:
    pinned = with_notes(three_times(), Notes().choosing(GistChoice(FRENCH[1], True)))
    assert chosen(pinned) == ((1,), (1,), ())
    struck = with_notes(pinned, Notes().choosing(GistChoice(FRENCH[1], False)))
    assert chosen(struck) == ((0,), (), (1,))
    assert chosen(with_notes(struck, Notes())) == ((0,), (), ())


def test_what_is_said_twice_is_pinned_once_and_struck_twice() -> None:
    assert chosen(with_notes(three_times(), Notes().choosing(GistChoice(FRENCH[0], True)))) == ((0,), (0,), ())
    assert chosen(with_notes(three_times(), Notes().choosing(GistChoice(FRENCH[0], False)))) == ((1,), (), (0, 2))


def test_a_choice_of_a_sentence_that_is_not_there_changes_nothing() -> None:
    assert chosen(with_notes(three_times(), Notes().choosing(GistChoice("Rien.", True)))) == ((0,), (), ())
    assert with_notes(briefing(), Notes().choosing(GistChoice(FRENCH[0], True))).summary is None


def test_a_gist_is_new_where_another_method_ranks_the_same_sentences() -> None:
    known = three_times()
    other = replace(known, summary=Summary((1, 0), 1, "other"))
    assert is_gist_new(known, other)
    assert is_gist_new(replace(known, summary=None), known)
    assert not is_gist_new(known, with_notes(known, Notes().choosing(GistChoice(FRENCH[1], True))))
    assert not is_gist_new(known, replace(other, summary=None))
    assert not is_gist_new(known, replace(other, sentences=other.sentences[:2]))
    assert not is_gist_new(known, replace(other, article=Article("Zorak.")))
