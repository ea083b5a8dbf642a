"""ROUGE by hand: small summaries whose shared words can be counted on the fingers."""

from __future__ import annotations

import random

import pytest

from benchmarks.rouge import Rouge, longest_common, mean_rouge, rouge, words


def test_words_are_cut_at_elisions_and_folded_to_their_stem() -> None:
    assert words("L'État réélit 12 maires.") == words("l’etat reelit 12 maire")
    assert len(words("l'État, c'est 3,5 %")) == 6


def test_forms_of_a_word_meet_and_different_words_do_not() -> None:
    assert words("continuellement") == words("continuelle")
    assert words("chat") != words("chien")


def test_no_word_is_left_out() -> None:
    assert len(words("le chat de la voisine")) == 5


def test_the_same_text_has_all_points() -> None:
    cut = words("Le chat noir dort sur le lit.")
    assert rouge(cut, cut) == Rouge(100, 100, 100)


def test_a_text_with_nothing_in_common_has_none() -> None:
    assert rouge(words("chat noir"), words("chien blanc")) == Rouge(0, 0, 0)
    assert rouge((), words("chien blanc")) == Rouge(0, 0, 0)


def test_one_common_word_of_one_makes_no_pair() -> None:
    assert rouge(("a",), ("a",)) == Rouge(100, 0, 100)


def test_counted_by_hand() -> None:
    """Shared: a b d of 4 and 5 words; the pair ab of 3 and 4; in order a b d."""
    found = rouge(("a", "b", "c", "d"), ("a", "b", "e", "f", "d"))
    assert (found.one, found.two, found.longest) == pytest.approx((200 * 3 / 9, 200 * 1 / 7, 200 * 3 / 9))
    assert found.mean == pytest.approx((200 * 3 / 9 * 2 + 200 / 7) / 3)


def test_precision_and_recall_weigh_alike() -> None:
    """P = 2/2 and R = 2/6: F1 is 0.5."""
    short, long = ("a", "b"), ("a", "x", "b", "y", "z", "w")
    assert rouge(short, long).one == rouge(long, short).one == pytest.approx(50)


def test_a_word_counts_as_often_as_both_hold_it() -> None:
    assert rouge(("a", "a", "a"), ("a", "a", "b")).one == pytest.approx(200 * 2 / 6)


def test_order_matters_for_the_longest_row_alone() -> None:
    turned = rouge(("a", "b", "c"), ("c", "b", "a"))
    assert (turned.one, turned.two) == (100, 0)
    assert turned.longest == pytest.approx(100 / 3)


def test_the_longest_row_is_that_of_the_usual_table() -> None:
    draw = random.Random(1)
    for _ in range(200):
        left = draw.choices("abcd", k=draw.randrange(12))
        right = draw.choices("abcd", k=draw.randrange(12))
        assert longest_common(left, right) == by_table(left, right)


def by_table(left: list[str], right: list[str]) -> int:
    """The longest common subsequence as it is taught."""
    row = [0] * (len(right) + 1)
    for one in left:
        before = row
        row = [0]
        for place, other in enumerate(right, 1):
            row.append(before[place - 1] + 1 if one == other else max(before[place], row[-1]))
    return row[-1]


def test_means_are_taken_part_by_part() -> None:
    assert mean_rouge([Rouge(10, 20, 30), Rouge(30, 40, 50)]) == Rouge(20, 30, 40)
