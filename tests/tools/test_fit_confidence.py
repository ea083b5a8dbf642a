"""The fit of the words for scores: chrF by hand, and bounds that keep what they promise."""

from __future__ import annotations

import random

import pytest

from tools.fit_confidence import DOUBTFUL_PRECISION, SURE_ERROR, Scored, bad_share, chrf, fitted, judged


def test_the_same_text_has_a_chrf_of_one_and_another_none() -> None:
    assert chrf("The bridge is closed.", "The bridge is closed.") == pytest.approx(1)
    assert chrf("xyz", "abc") == 0
    assert chrf("", "abc") == 0


def test_chrf_is_what_its_definition_gives_by_hand() -> None:
    """Of the n-grams of either word 3 of 4, 2 of 3, 1 of 2 and 0 of 1 are in the other; longer ones there are none."""
    assert chrf("abcd", "abce") == pytest.approx((3 / 4 + 2 / 3 + 1 / 2 + 0) / 4)


def test_blanks_do_not_count() -> None:
    assert chrf("ab cd ef", "abcdef") == pytest.approx(1)


def test_missing_words_cost_more_than_words_too_many() -> None:
    assert chrf("The bridge", "The bridge is closed.") < chrf("The bridge is closed.", "The bridge")


def made_up(seed: int) -> list[Scored]:
    """Scores that say something about chrF, and not everything."""
    numbers = random.Random(seed)
    qualities = [numbers.uniform(0.2, 0.8) for _ in range(2000)]
    return [Scored(quality - 1.5 + numbers.gauss(0, 0.4), quality) for quality in qualities]


def test_bounds_keep_their_promises_where_they_were_fitted() -> None:
    sentences = made_up(1)
    bounds = fitted(sentences)
    assert bounds.doubtful < bounds.sure
    doubtful = [one for one in sentences if one.score < bounds.doubtful]
    sure = [one for one in sentences if one.score > bounds.sure]
    assert bad_share(doubtful, bounds.bad) >= DOUBTFUL_PRECISION - 0.02
    assert bad_share(sure, bounds.bad) <= SURE_ERROR + 0.01
    assert len(judged(made_up(2), bounds).splitlines()) == 5


def test_scores_that_mean_nothing_cannot_be_fitted() -> None:
    numbers = random.Random(3)
    noise = [Scored(numbers.random(), numbers.random()) for _ in range(4000)]
    with pytest.raises(ValueError, match="no bound"):
        fitted(noise)
