"""The measurement of gists: its texts, its bounds, its intervals."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.gist import beheaded, interval, judged, mean_gist, news_of
from benchmarks.gist_methods import SUMY, best_against, chance, lead, offering, sumy
from benchmarks.gist_texts import NewsText, cut, long_text, read_news, read_text
from benchmarks.rouge import words
from desktop_app.core.gist import GistMethod

TEXT = NewsText(
    "pont",
    "first",
    "Un pont cède",
    (
        "Le vent soufflait fort.",
        "Elle dormait.",
        "Le pont de Tours a cédé mardi sous un convoi de bois.",
        "« Nous avons eu de la chance. »",
        "Le maire de Tours promet un pont provisoire avant mai.",
    ),
    ("Un convoi de bois a fait céder mardi le pont de Tours.", "Le pont de Tours a cédé. Un pont provisoire viendra."),
)


def test_the_texts_are_what_their_description_says() -> None:
    texts = read_news()
    assert (sum(text.kind == "first" for text in texts), sum(text.kind == "later" for text in texts)) == (38, 22)
    assert len({text.sentences for text in texts}) == len(texts)
    for text in texts:
        assert 10 <= len(text.sentences) <= 27
        assert 20 <= len(text.summaries[0].split()) <= 35
        assert len(cut(text.summaries[1])) == 3


def test_no_summary_is_copied_from_its_article() -> None:
    for text in read_news():
        taken = {words(sentence) for sentence in text.sentences}
        assert not taken & {words(sentence) for summary in text.summaries for sentence in cut(summary)}


def test_a_text_without_its_summaries_is_refused(tmp_path: Path) -> None:
    torn = tmp_path / "torn.txt"
    torn.write_text("Titre\n\nUne phrase.\n---\nUne autre.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"torn\.txt"):
        read_text(torn)


def test_a_long_text_says_nothing_twice() -> None:
    texts = read_news()
    assert len(set(long_text(texts, 2000))) == 2000
    assert long_text(texts, 50) == long_text(texts, 200)[:50]
    with pytest.raises(ValueError, match="not 100000"):
        long_text(texts, 100_000)


def test_the_news_is_the_sentence_nearest_to_the_short_summary() -> None:
    assert news_of(TEXT) == 2
    assert judged(TEXT, (2,)).news == 1
    assert judged(TEXT, (0, 4)).news == 0


def test_what_is_wrong_with_a_gist_is_counted() -> None:
    gist = judged(TEXT, (1, 3, 4))
    assert (gist.chosen, gist.dangling, gist.broken) == (3, 1, 1)
    assert gist.words == 2 + 6 + 10


def test_the_mean_of_gists_is_taken_part_by_part() -> None:
    whole, nothing = judged(TEXT, (2,)), judged(TEXT, (1,))
    assert mean_gist([whole, nothing]).rouge.one == pytest.approx((whole.rouge.one + nothing.rouge.one) / 2)
    assert mean_gist([whole, nothing]).news == 0.5


def test_the_best_possible_is_never_worse_than_one_sentence_of_the_same_text() -> None:
    best = best_against([words(summary) for summary in TEXT.summaries])
    worth = judged(TEXT, best(TEXT.sentences, 1)).rouge.mean
    assert best(TEXT.sentences, 1) == (2,)
    assert all(judged(TEXT, (place,)).rouge.mean <= worth for place in range(5))
    assert judged(TEXT, best(TEXT.sentences, 3)).rouge.mean >= worth


def test_the_first_and_chance() -> None:
    assert lead(TEXT.sentences, 3) == (0, 1, 2)
    assert lead(TEXT.sentences, 9) == (0, 1, 2, 3, 4)
    assert chance(1)(TEXT.sentences, 2) == chance(1)(TEXT.sentences, 2)
    assert {chance(seed)(TEXT.sentences, 1) for seed in range(50)} == {(place,) for place in range(5)}


@pytest.mark.parametrize("name", SUMY)
def test_sumy_chooses_as_many_as_are_wanted(name: str) -> None:
    chosen = sumy(name)(TEXT.sentences, 2)
    assert len(set(chosen)) == 2
    assert list(chosen) == sorted(chosen)


def test_the_program_chooses_in_the_order_of_the_text() -> None:
    chosen = offering(GistMethod.NEWS)(TEXT.sentences, 2)
    assert list(chosen) == sorted(chosen)
    assert 2 in chosen


def test_a_beheaded_text_is_one_of_the_first_kind_without_its_beginning() -> None:
    (one,) = beheaded([TEXT, replace(TEXT, kind="later")])
    assert one.sentences == TEXT.sentences[1:]
    assert one.summaries == TEXT.summaries


def test_an_interval_lies_around_the_mean_and_is_the_same_each_time() -> None:
    low, high = interval([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    assert 1 < low < 3.5 < high < 6
    assert (low, high) == interval([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    assert interval([2.0, 2.0]) == (2.0, 2.0)
