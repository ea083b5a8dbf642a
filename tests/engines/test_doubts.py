"""Which translations are doubted, and which are not."""

from __future__ import annotations

import pytest

from desktop_app.core.model import FlagKind, Severity
from desktop_app.engines.doubts import doubts, loops, too_short
from desktop_app.engines.pieces import GAP

FRENCH = "Le ministre de la Défense a quitté la capitale mardi soir avec douze de ses conseillers les plus proches."
ENGLISH = "The defence minister left the capital on Tuesday evening with twelve of his closest advisers."


def kinds(french: str, english: str) -> list[tuple[FlagKind, Severity]]:
    return [(flag.kind, flag.severity) for flag in doubts(french, english)]


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (FRENCH, ENGLISH),
        ("Oui.", "Yes."),
        ("Non, non, non !", "No, no, no!"),
        ("S'il vous plaît, restez calmes.", "Please stay calm."),
        ("Paris, 7 octobre 2015", "Paris, 7 October 2015"),
        ("Vladimir Poutine", "Vladimir Poutine"),
        ("***", "***"),
        ("Il l'a vu, il l'a dit.", "He saw it, he said it."),
    ],
)
def test_a_sound_translation_is_not_doubted(french: str, english: str) -> None:
    assert doubts(french, english) == ()


@pytest.mark.parametrize("english", ["", " ", GAP])
def test_no_english_at_all_is_an_error(english: str) -> None:
    assert kinds(FRENCH, english) == [(FlagKind.UNTRANSLATED, Severity.ERROR)]


def test_french_given_back_as_english_is_an_error() -> None:
    assert kinds(FRENCH, FRENCH.upper()) == [(FlagKind.UNTRANSLATED, Severity.ERROR)]


def test_names_given_back_are_only_a_warning() -> None:
    names = "Bachar Al-Assad, Vladimir Poutine"
    assert kinds(names, names) == [(FlagKind.UNTRANSLATED, Severity.WARNING)]


@pytest.mark.parametrize(
    ("english", "where"),
    [
        (
            "The minister said the minister said the minister said no.",
            "The minister said the minister said the minister said",
        ),
        ("He left left left the capital on Tuesday with his men.", "left left left"),
        ("The mainstremainstremainstremainstre of the capital city fell.", "mainstremainstremainstremainstre"),
        ("He said that......... of the capital on Tuesday evening.", "........."),
        ("The end of the war the end of the war in the city.", "The end of the war the end of the war"),
    ],
)
def test_a_loop_is_an_error_that_shows_where(english: str, where: str) -> None:
    (flag,) = doubts(FRENCH, english)
    assert (flag.kind, flag.severity) == (FlagKind.REPETITION, Severity.ERROR)
    assert flag.english is not None
    assert flag.english.of(english) == where


def test_a_repetition_that_the_french_has_is_no_loop() -> None:
    assert loops("Never, never, never again.", "Jamais, jamais, jamais plus.") is None
    assert loops("Never, never, never again.", "Plus jamais.") is not None


def test_much_too_short_is_doubted_by_degree() -> None:
    assert kinds(FRENCH, "The minister left the capital on Tuesday.") == [(FlagKind.LENGTH, Severity.WARNING)]
    assert kinds(FRENCH, "The minister left.") == [(FlagKind.LENGTH, Severity.ERROR)]
    assert too_short(FRENCH, "The minister left.")
    assert not too_short("Le ministre est parti.", "Gone.")


def test_much_too_long_is_doubted_by_degree() -> None:
    more = "The minister left the city at noon because his old mother was ill"
    assert kinds("Le ministre est parti.", more) == [(FlagKind.LENGTH, Severity.ERROR)]
    assert kinds("Le ministre est parti hier.", "The minister went away yesterday, as we have heard") == []
    assert kinds("Le ministre est parti hier soir.", more) == [(FlagKind.LENGTH, Severity.WARNING)]


def test_a_gap_inside_the_sentence_is_an_error_that_shows_where() -> None:
    flag = doubts(FRENCH, f"{ENGLISH} {GAP}")[0]
    assert (flag.kind, flag.severity) == (FlagKind.LENGTH, Severity.ERROR)
    assert flag.english is not None
    assert flag.english.of(f"{ENGLISH} {GAP}") == GAP
    assert doubts(f"Il a dit {GAP} hier.", f"He said {GAP} yesterday.") == ()


def test_a_literal_that_is_lost_is_an_error_that_shows_where() -> None:
    french = "Écrivez à aide@exemple.fr."
    (flag,) = doubts(french, "Write to help@example.fr.")
    assert (flag.kind, flag.severity) == (FlagKind.LITERAL, Severity.ERROR)
    assert flag.french is not None
    assert flag.french.of(french) == "aide@exemple.fr"
    assert doubts(french, "Write to aide@exemple.fr.") == ()


def test_quotation_marks_that_are_lost_are_a_warning() -> None:
    assert kinds("Il a dit « non » hier.", "He said no yesterday.") == [(FlagKind.LITERAL, Severity.WARNING)]
    assert kinds("Il a dit « non » hier.", 'He said "no" yesterday.') == []
