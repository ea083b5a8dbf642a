"""Quotation marks of the English follow those of the French."""

from __future__ import annotations

import pytest

from desktop_app.engines.quotation import loses_quoted_words, marks_differ, with_marks_of


@pytest.mark.parametrize("english", ["“No”, he said.", "« No », he said.", '"No", he said.', "''No'', he said."])
def test_every_kind_of_double_mark_becomes_the_straight_one(english: str) -> None:
    assert with_marks_of("« Non », dit-il.", english) == '"No", he said.'


def test_single_marks_become_double_where_the_french_quotes() -> None:
    assert with_marks_of("« Non », dit-il d'un ton sec.", "‘No’, he said.") == '"No", he said.'
    assert with_marks_of("« Non », dit-il.", "\"No', he said.") == '"No", he said.'
    assert with_marks_of("« L'ami des garçons part.", "The boys' friend leaves.") == "\"The boys' friend leaves."
    assert with_marks_of("L'ami de Paul.", "The boys' friend 'Paul'.") == "The boys' friend 'Paul'."


def test_an_apostrophe_is_no_mark() -> None:
    assert with_marks_of("« Non », dit-il.", "The boys' father's.") == "The boys' father's."


@pytest.mark.parametrize(
    ("french", "english", "mended"),
    [
        ("« Nous partons.", "We are leaving.", '"We are leaving.'),
        ("Nous partons. »", "We are leaving.", 'We are leaving."'),
        ("Il a dit : « Nous partons. »", 'He said: "We are leaving.', 'He said: "We are leaving."'),
        ("Il a dit « nous partons ».", 'He said "we are leaving.', 'He said "we are leaving."'),
        ("« Nous partons », a-t-il dit.", 'We are leaving", he said.', '"We are leaving", he said.'),
    ],
)
def test_a_mark_lost_at_an_end_is_put_back(french: str, english: str, mended: str) -> None:
    assert with_marks_of(french, english) == mended
    assert not marks_differ(french, mended)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("Il a qualifié cela d'« occupation » hier.", 'He called it an "occupation yesterday.'),
        ("Le « bon » mot.", "The good word."),
        ("Il part.", 'He "leaves".'),
        ("« Nous partons. »", "We are leaving."),
    ],
)
def test_where_a_mark_belongs_is_not_guessed(french: str, english: str) -> None:
    assert with_marks_of(french, english) == english
    assert marks_differ(french, english)


def test_a_quotation_over_several_sentences_is_balanced_as_the_french_is() -> None:
    assert not marks_differ("« Nous partons.", '"We are leaving.')


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ('Il accuse la brigade d\'avoir "délibérément visé des civils".', 'He accuses the brigade of "Rimal".'),
        ("Ils parlent d’« occupation ».", 'They speak of "".'),
        ("« Oui », dit-il, « nous viendrons tous demain ».", '"Yes," he says, "we".'),
    ],
)
def test_quotations_that_lost_their_words_are_noticed(french: str, english: str) -> None:
    assert loses_quoted_words(french, english)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("« Oui », dit-il.", '"Yes," he says.'),
        ("Il a parlé d’un « coup de main ».", 'He spoke of a "helping hand".'),
        ("Il a parlé d’un « c’est-à-dire ».", 'He spoke of an "in other words".'),
        ("Sans guillemets.", "Without quotation marks."),
        ("Il parle d’« occupation ».", "He speaks of occupation."),
    ],
)
def test_quotations_with_their_words_are_left_alone(french: str, english: str) -> None:
    assert not loses_quoted_words(french, english)
