"""The words of other languages, for the gist."""

from __future__ import annotations

import pytest

from desktop_app.engines.plain_words import PlainWords


def test_words_lose_their_endings_and_stop_words_go() -> None:
    stems = PlainWords("es").content_stems("Las negociaciones, la negociación y los ministros")
    assert len(stems) == 3
    assert stems[0] == stems[1]


def test_pairs_of_characters_stand_for_words_where_there_are_no_blanks() -> None:
    assert PlainWords("ja").to_words("首都東京 NATO 25") == ("首都", "都東", "東京", "nato", "25")


@pytest.mark.parametrize("code", ["hi", "sq", "xx"])
def test_a_language_of_which_nothing_is_known_has_words_all_the_same(code: str) -> None:
    words = PlainWords(code)
    assert words.stop_words == frozenset()
    assert words.content_stems("Alfa beta x alfa") == ("alfa", "beta", "alfa")


@pytest.mark.parametrize("code", ["ar", "de", "es", "it", "nb", "ru", "zh", "uk"])
def test_what_is_needed_is_there_without_a_network(code: str) -> None:
    assert PlainWords(code).to_words("Alfa beta") == ("alfa", "beta")
