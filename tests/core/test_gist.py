"""How long a gist is to be, and what a reader's choice does to one."""

from __future__ import annotations

import pytest

from desktop_app.core.gist import GistLength, GistMethod, GistUnit, parsed_length, sentence_key
from desktop_app.core.model import Summary

SUMMARY = Summary((4, 1, 7, 0, 3), 3, "toy")


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("5", GistLength(5)),
        (" 10 ", GistLength(10)),
        ("10%", GistLength(10, GistUnit.SHARE)),
        ("50 %", GistLength(50, GistUnit.SHARE)),
    ],
)
def test_a_length_is_read_and_written(text: str, length: GistLength) -> None:
    assert parsed_length(text) == length
    assert parsed_length(str(length)) == length


@pytest.mark.parametrize("text", ["", "0", "11", "0%", "51%", "-3", "3.5", "%", "three", "٣", "10%%", "9" * 5000])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"gist|length"):
        parsed_length(text)


@pytest.mark.parametrize(
    ("share", "sentences", "count"), [(10, 40, 4), (10, 44, 4), (10, 45, 5), (1, 10, 1), (50, 5, 3), (20, 0, 1)]
)
def test_a_share_is_at_least_one_sentence_and_else_the_nearest_number(share: int, sentences: int, count: int) -> None:
    assert GistLength(share, GistUnit.SHARE).of(sentences) == count


def test_sentences_are_sentences_however_long_the_article() -> None:
    assert GistLength(4).of(2) == GistLength(4).of(2000) == 4


@pytest.mark.parametrize(
    ("length", "unit", "sentences", "counted"),
    [
        (GistLength(3), GistUnit.SHARE, 30, GistLength(10, GistUnit.SHARE)),
        (GistLength(10, GistUnit.SHARE), GistUnit.SENTENCES, 30, GistLength(3)),
        (GistLength(3), GistUnit.SENTENCES, 30, GistLength(3)),
        (GistLength(10), GistUnit.SHARE, 5, GistLength(50, GistUnit.SHARE)),
        (GistLength(50, GistUnit.SHARE), GistUnit.SENTENCES, 2000, GistLength(10)),
        (GistLength(1), GistUnit.SHARE, 2000, GistLength(1, GistUnit.SHARE)),
        (GistLength(3), GistUnit.SHARE, 0, GistLength(50, GistUnit.SHARE)),
    ],
)
def test_a_length_can_be_counted_otherwise(
    length: GistLength, unit: GistUnit, sentences: int, counted: GistLength
) -> None:
    assert length.counted_in(unit, sentences) == counted


def test_every_method_has_a_name_of_its_own() -> None:
    assert len({method.title for method in GistMethod}) == len(GistMethod)


def test_blanks_and_capitals_make_no_other_sentence() -> None:
    assert sentence_key("La crue\u00a0 MONTE.\n") == sentence_key("la crue monte.")
    assert sentence_key("La crue monte.") != sentence_key("La crue monte !")


def gist(pinned: tuple[int, ...] = (), struck: tuple[int, ...] = (), length: int = 3) -> tuple[int, ...]:
    return Summary(SUMMARY.ranking, length, "toy", pinned, struck).sentences


def test_without_a_choice_the_best_are_taken() -> None:
    assert SUMMARY.sentences == gist() == (1, 4, 7)


def test_a_pinned_sentence_takes_the_place_of_the_least() -> None:
    assert gist(pinned=(9,)) == (1, 4, 9)
    assert gist(pinned=(7,)) == (1, 4, 7)


def test_pinned_sentences_stand_in_the_gist_however_many() -> None:
    assert gist(pinned=(9, 8, 3), length=1) == (3, 8, 9)


def test_the_next_best_takes_the_place_of_a_struck_one() -> None:
    assert gist(struck=(1,)) == (0, 4, 7)
    assert gist(struck=(1, 4, 7, 0)) == (3,)


def test_what_is_decided_of_each_sentence_is_told() -> None:
    summary = Summary(SUMMARY.ranking, 3, "toy", (9,), (1,))
    assert summary.decided == {(9, True), (1, False), (4, None), (7, None)}
