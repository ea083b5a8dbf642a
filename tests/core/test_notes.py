"""Notes of the reader: the newest word counts, and each can be taken back."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.gist import GistChoice
from desktop_app.core.notes import Dismissal, Notes, SentenceEdit, one_line

ONE, TWO = SentenceEdit("Un.", "One."), SentenceEdit("Deux.", "Two.")
FIRST, SECOND = Dismissal("Un.", "One.", "“1” is gone.", "checked"), Dismissal("Un.", "One.", "“2” is gone.", "checked")


def test_the_newest_english_of_a_sentence_counts() -> None:
    again = replace(ONE, english="Once.")
    assert Notes().edited(ONE).edited(TWO).edited(again).edits == (TWO, again)


def test_an_edit_taken_back_leaves_the_rest() -> None:
    notes = Notes().edited(ONE).edited(TWO).dismissing(FIRST)
    assert notes.unedited("Un.") == Notes((TWO,), (FIRST,))
    assert notes.unedited("Trois.") == notes


def test_the_newest_reason_for_a_flag_counts() -> None:
    again = replace(FIRST, reason="no matter")
    assert Notes().dismissing(FIRST, SECOND).dismissing(again).dismissals == (SECOND, again)


def test_a_flag_is_raised_whatever_the_reason_was() -> None:
    notes = Notes((ONE,)).dismissing(FIRST, SECOND)
    assert notes.raising(replace(FIRST, reason="")) == Notes((ONE,), (SECOND,))
    assert notes.raising(replace(FIRST, english="Another.")) == notes


def test_an_edit_is_one_line_and_keeps_its_hard_spaces() -> None:
    assert one_line(" One\ntwo\r\nthree\u2029four\t5\u00a0% ") == "One two  three four 5\u00a0%"


def test_the_newest_choice_of_a_sentence_is_the_only_one() -> None:
    notes = Notes().choosing(GistChoice("Un.", True)).choosing(GistChoice("Deux.", True))
    struck = notes.choosing(GistChoice("Un.", False))
    assert struck.choices == (GistChoice("Deux.", True), GistChoice("Un.", False))
    assert struck.unchosen("Un.").choices == (GistChoice("Deux.", True),)
    assert struck.unchosen("Un.", "Deux.") == Notes()


def test_choices_edits_and_dismissals_leave_each_other_alone() -> None:
    dismissal = Dismissal("Un.", "One.", "flag", "checked")
    notes = Notes().choosing(GistChoice("Un.", True)).edited(SentenceEdit("Un.", "One.")).dismissing(dismissal)
    assert notes.choices == (GistChoice("Un.", True),)
    assert notes.unedited("Un.").raising(dismissal) == Notes().choosing(GistChoice("Un.", True))


def test_earlier_notes_are_joined_and_the_newer_word_counts() -> None:
    old, new = SentenceEdit("Il pleut.", "It rains."), SentenceEdit("Il pleut.", "It is raining.")
    other = SentenceEdit("Il neige.", "It snows.")
    calm, calmer = (Dismissal("Il neige.", "It snows.", "check", reason) for reason in ("checked", "does not matter"))
    earlier = Notes((old, other), (calm,), (GistChoice("Oui.", True),))
    joined = Notes((new,), (calmer,), (GistChoice("Oui.", False), GistChoice("Non.", True))).after(earlier)
    assert joined == Notes((other, new), (calmer,), (GistChoice("Oui.", False), GistChoice("Non.", True)))
    assert Notes().after(earlier) == earlier
    assert earlier.after(Notes()) == earlier
