"""Words put right in the English, and taken back."""

from __future__ import annotations

import pytest

from desktop_app.core.model import Flag, FlagKind, Sentence, Severity, Translation
from desktop_app.core.names import FormSource
from desktop_app.core.rewordings import Change, as_translated, moved, reworded
from desktop_app.core.text import Span

ENGLISH = "In Damas and near Alep, 12 people."


def sentence(flag: str = "12") -> Sentence:
    start = ENGLISH.index(flag)
    warning = Flag(FlagKind.LITERAL, Severity.WARNING, "Look.", english=Span(start, start + len(flag)))
    return Sentence(Span(0, 10), 0, Translation(ENGLISH, -0.5), (warning,))


def change(before: str, after: str) -> Change:
    start = ENGLISH.index(before)
    return Change(Span(start, start + len(before)), after, FormSource.TABLE)


def words_of(changed: Sentence) -> list[tuple[str, str]]:
    translation = changed.translation
    assert translation
    return [(one.before, one.span.of(translation.text)) for one in translation.rewordings]


def test_every_change_is_made_and_remembered_where_it_stands_now() -> None:
    changed = reworded(sentence(), [change("Alep", "Aleppo"), change("Damas", "Damascus")])
    assert changed.translation
    assert changed.translation.text == "In Damascus and near Aleppo, 12 people."
    assert changed.translation.score == -0.5
    assert words_of(changed) == [("Damas", "Damascus"), ("Alep", "Aleppo")]


@pytest.mark.parametrize("flagged", ["12", "In", "near Alep, 12", "Damas"])
def test_a_flag_stays_on_its_words(flagged: str) -> None:
    changed = reworded(sentence(flagged), [change("Damas", "Damascus"), change("Alep", "Aleppo")])
    assert changed.translation
    assert changed.flags[0].english
    expected = flagged.replace("Damas", "Damascus").replace("Alep", "Aleppo")
    assert changed.flags[0].english.of(changed.translation.text) == expected


@pytest.mark.parametrize("flagged", ["12", "In", "near Alep, 12", "Damas"])
def test_what_was_changed_can_be_taken_back_whole(flagged: str) -> None:
    before = sentence(flagged)
    assert as_translated(reworded(before, [change("Damas", "Damascus"), change("Alep", "Al")])) == before


def test_a_sentence_without_english_or_changes_stays_the_same_value() -> None:
    bare = Sentence(Span(0, 3), 0)
    assert reworded(bare, [change("Alep", "Aleppo")]) is bare
    known = sentence()
    assert reworded(known, []) is known
    assert as_translated(known) is known


def test_a_span_moves_by_what_changes_before_it() -> None:
    assert moved(Span(24, 26), [change("Damas", "Damascus")]) == Span(27, 29)
    assert moved(Span(0, 2), [change("Damas", "Damascus")]) == Span(0, 2)
