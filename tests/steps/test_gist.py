"""Which sentences the gist takes, and which it leaves."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.gist import GistChoice, GistLength, GistMethod, GistUnit
from desktop_app.core.model import Article, Briefing, Sentence, Summary
from desktop_app.core.notes import Notes
from desktop_app.core.text import Span
from desktop_app.core.work import finished
from desktop_app.engines.lexis import lexis_of
from desktop_app.engines.sumy_methods import order_by
from desktop_app.steps.gist import METHOD, ChooseGist, rank_sentences
from tests.samples import NAMES, load_sample

SEED = Path(__file__).parents[2] / ".." / "shared" / "articles" / "seed.txt"

ARTICLE = (
    "Des inondations ont fait douze morts lundi dans la vallée de la Sorle, selon la préfecture.",
    "La rivière est montée de quatre mètres en une nuit et a emporté deux ponts de la vallée.",
    "Les écoles de Montvert resteront fermées jusqu'à la fin de la semaine, a annoncé la mairie.",
    "Le gouvernement a promis 40 millions d'euros aux communes touchées par les inondations.",
    "Les assureurs estiment les dégâts dans la vallée à plus de 300 millions d'euros.",
    "Une enquête a été ouverte sur la rupture de la digue de Montvert, vieille de cent ans.",
    "Des militaires ont été envoyés à Montvert pour distribuer de l'eau potable aux habitants.",
    "Le trafic ferroviaire entre Montvert et Lyon ne reprendra pas avant le mois de juin.",
)
RIVER = ARTICLE[1]


def briefing_of(*sentences: str) -> Briefing:
    """A briefing as the sentences step leaves it, one sentence a line."""
    placed: list[Sentence] = []
    start = 0
    for paragraph, sentence in enumerate(sentences):
        placed.append(Sentence(Span(start, start + len(sentence)), paragraph))
        start += len(sentence) + 1
    return Briefing(Article("\n".join(sentences)), tuple(placed))


def summary_of(*sentences: str, length: int = 3) -> Summary:
    """The summary that the step makes of `sentences`."""
    *_, briefing = ChooseGist(GistLength(length))(briefing_of(*sentences))
    assert briefing.summary is not None
    return briefing.summary


def rank_of(sentence: str) -> int:
    """Which choice `sentence` is when it stands in the middle of the article, after one that nobody would choose."""
    sentences = (ARTICLE[0], *ARTICLE[2:4], "« Nous avons tout perdu. »", sentence, *ARTICLE[4:])
    return rank_sentences(sentences, len(sentences)).index(4)


def test_the_step_adds_a_summary_and_changes_nothing_else() -> None:
    before = briefing_of(*ARTICLE)
    *_, after = ChooseGist()(before)
    assert after.summary == Summary(rank_sentences(ARTICLE, 10), 3, METHOD)
    assert (after.article, after.sentences, after.entities) == (before.article, before.sentences, before.entities)


def test_the_gist_begins_with_the_news() -> None:
    assert summary_of(*ARTICLE).ranking[0] == 0


def test_sentences_come_in_the_order_of_the_article() -> None:
    summary = summary_of(*ARTICLE, length=4)
    assert len(summary.sentences) == 4
    assert list(summary.sentences) == sorted(summary.ranking[:4])


@pytest.mark.parametrize("count", range(1, 9))
def test_a_shorter_ranking_is_the_beginning_of_a_longer(count: int) -> None:
    assert rank_sentences(ARTICLE, count) == rank_sentences(ARTICLE, 8)[:count]


def test_ranking_names_each_sentence_at_most_once() -> None:
    shuffler = random.Random(7)
    vocabulary = " ".join(ARTICLE).split()
    for size in (1, 2, 3, 9, 40):
        sentences = [" ".join(shuffler.choices(vocabulary, k=12)) + "." for _ in range(size)]
        ranking = rank_sentences(sentences, 10)
        assert len(ranking) == len(set(ranking)) == min(size, 10)
        assert set(ranking) <= set(range(size))


@pytest.mark.parametrize("method", GistMethod)
def test_half_of_the_article_is_ranked_and_some_to_take_the_places_of_others(method: GistMethod) -> None:
    start = briefing_of(*(f"Le village numéro {number} a voté pour la fusion lundi." for number in range(100)))
    start = replace(start, article=replace(start.article, gist_method=method))
    *_, briefing = ChooseGist(GistLength(50, GistUnit.SHARE))(start)
    assert briefing.summary is not None
    assert len(briefing.summary.sentences) == 50
    assert len(briefing.summary.ranking) == 70


@pytest.mark.parametrize(
    ("sentences", "ranking"),
    [
        ((), ()),
        (("Damas a confirmé la nouvelle.",), (0,)),
        (("Damas a confirmé lundi la nouvelle du cessez-le-feu.", "Moscou n'a pas réagi à cette annonce."), (0, 1)),
        (("Photo : Damas", "Il est là."), (1,)),
        (("Il est là.", "Elle a été ici.", "Et puis non."), (0, 1, 2)),
        (("...", "!"), (0, 1)),
        (("", "  "), ()),
    ],
)
def test_short_and_empty_texts_are_ranked_without_a_warning(
    sentences: tuple[str, ...], ranking: tuple[int, ...]
) -> None:
    assert summary_of(*sentences).ranking == ranking


def test_what_is_said_twice_is_taken_once() -> None:
    twice = (ARTICLE[0], ARTICLE[0].replace(" ", "\u00a0"), ARTICLE[0].upper(), *ARTICLE[1:])
    assert set(rank_sentences(twice, 10)) == {0, *range(3, 10)}


@pytest.mark.parametrize("method", GistMethod)
def test_captions_empty_and_repeated_sentences_enter_by_no_method(method: GistMethod) -> None:
    captions = ("Photo : la vallée de la Sorle.", "Dernière mise à jour lundi à 11h26.")
    sentences = (*captions, ARTICLE[0], "", ARTICLE[0].upper(), *ARTICLE[1:], "  ")
    assert sorted(rank_sentences(sentences, len(sentences), "fr", method)) == [2, *range(5, 12)]


@pytest.mark.parametrize("method", [one for one in GistMethod if one is not GistMethod.NEWS])
@pytest.mark.parametrize("language", ["fr", "es", "zh"])
def test_the_methods_of_sumy_choose_as_sumy_does_in_any_language(method: GistMethod, language: str) -> None:
    own = finished(order_by(method, ARTICLE, lexis_of(language), 8))
    assert rank_sentences(("Photo : la Sorle", *ARTICLE), 9, language, method) == tuple(place + 1 for place in own)


def test_the_step_asks_the_method_that_the_article_names() -> None:
    start = briefing_of(*ARTICLE)
    *_, briefing = ChooseGist()(replace(start, article=replace(start.article, gist_method=GistMethod.KL)))
    ranking = rank_sentences(ARTICLE, 8, "fr", GistMethod.KL)
    assert briefing.summary == Summary(ranking, 3, "KL")
    assert ranking != rank_sentences(ARTICLE, 8)


def test_what_the_reader_pinned_and_struck_is_known_before_anything_is_translated() -> None:
    notes = Notes().choosing(GistChoice(ARTICLE[6], True)).choosing(GistChoice(ARTICLE[0], False))
    start = briefing_of(*ARTICLE)
    *_, briefing = ChooseGist(GistLength(2))(replace(start, article=replace(start.article, notes=notes)))
    assert briefing.summary is not None
    assert (briefing.summary.pinned, briefing.summary.struck) == ((6,), (0,))
    assert 6 in briefing.summary.sentences
    assert set(list(briefing.reading_order())[:2]) == set(briefing.summary.sentences)


def test_a_near_repetition_gives_way_to_something_new() -> None:
    again = "Lundi, des inondations ont fait douze morts dans la vallée de la Sorle, a confirmé la préfecture."
    other = "La région a voté mardi un budget de trente milliards d'euros pour les trains et les routes."
    assert rank_sentences((ARTICLE[0], again, *ARTICLE[2:]), 8).index(1) > 2
    assert rank_sentences((other, again, *ARTICLE[2:]), 8).index(1) <= 1


@pytest.mark.parametrize(
    "worse",
    [
        pytest.param("« {} »", id="quotation"),
        pytest.param("{}", id="quoted to the end"),
        pytest.param("« {}", id="open quotation"),
        pytest.param("Par ailleurs, {}", id="connective"),
        pytest.param("Mais {}", id="conjunction"),
        pytest.param("Selon ce texte, {}", id="demonstrative"),
        pytest.param("À l'en croire, a-t-il dit, {}", id="inversion"),
    ],
)
def test_a_sentence_that_cannot_stand_alone_loses(worse: str) -> None:
    quoted = "la rivière « est montée de quatre mètres en une nuit et a emporté deux ponts de la vallée »."
    sentence = quoted if worse == "{}" else worse.format(RIVER[0].lower() + RIVER[1:])
    assert rank_of(sentence) > rank_of(RIVER)


@pytest.mark.parametrize(
    "worse",
    [
        pytest.param(RIVER.rstrip("."), id="heading"),
        pytest.param(RIVER.replace(".", " ?"), id="question"),
        pytest.param("La rivière monte.", id="short"),
        pytest.param(RIVER.replace("La rivière", "Elle"), id="pronoun"),
        pytest.param(RIVER.replace("La rivière", "Cette rivière"), id="this"),
        pytest.param(RIVER.replace(" de la vallée", "").replace("La rivière", "Les deux fleuves"), id="the two"),
        pytest.param(
            RIVER.replace("La rivière", "La rivière, malgré tout ce qui a été dit," + " et dit," * 40), id="long"
        ),
    ],
)
def test_a_sentence_that_reads_badly_by_itself_loses(worse: str) -> None:
    assert rank_of(worse) > rank_of(RIVER)


@pytest.mark.parametrize(
    "harmless",
    [
        RIVER.replace("La rivière est", "Il y a une rivière qui est"),
        f"Ce lundi, {RIVER[0].lower()}{RIVER[1:]}",
        RIVER.replace("rivière", "rivi?re"),
        RIVER.replace("La rivière", "La rivière, dite « la Sorle »,"),
    ],
)
def test_a_sentence_that_only_looks_dependent_loses_nothing(harmless: str) -> None:
    assert rank_of(harmless) <= rank_of(RIVER)


def test_a_dependent_sentence_may_follow_the_one_it_leans_on() -> None:
    lead, answer = ARTICLE[0], "Cette crue a emporté deux ponts et coupé la route nationale de la haute vallée."
    fillers = ARTICLE[2:]
    together = rank_sentences((lead, answer, *fillers), 8)
    apart = rank_sentences((lead, fillers[0], answer, *fillers[1:]), 8)
    assert together.index(1) < apart.index(2)


def test_a_headline_does_not_push_the_news_down() -> None:
    plain = rank_sentences(ARTICLE, 3)
    headed = rank_sentences(("Inondations meurtrières dans la vallée de la Sorle", *ARTICLE), 3)
    assert headed[0] == plain[0] + 1
    assert 0 not in headed


@pytest.mark.parametrize("name", NAMES)
def test_the_samples_share_two_of_three_sentences_with_a_choice_by_hand(name: str) -> None:
    sample = load_sample(name)
    gist = {index + 1 for index in rank_sentences(sample.sentences(), 3)}
    assert max(len(gist & set(choice)) for choice in sample.gists) >= 2


def test_a_real_article_gives_three_sentences_and_not_its_dateline() -> None:
    if not SEED.exists():
        pytest.skip("the article is not here")
    lines = SEED.read_text(encoding="utf-8").splitlines()
    summary = summary_of(*(line for line in lines if line))
    assert len(summary.sentences) == 3
    assert 0 not in summary.ranking
    assert 1 in summary.sentences


def test_a_reader_who_stops_does_not_wait_for_the_gist_of_a_long_text() -> None:
    words = " ".join(ARTICLE).replace(".", "").split()
    shuffler = random.Random(7)
    sentences = [" ".join(shuffler.choices(words, k=25)) + f" {number}." for number in range(2000)]
    start, gaps = briefing_of(*sentences), list[float]()
    rank_sentences(ARTICLE, 3)  # imports what is imported late
    before = time.process_time()
    for snapshot in ChooseGist()(start):
        gaps.append(time.process_time() - before)
        last, before = snapshot, time.process_time()
    assert len(gaps) > 200
    assert max(gaps) < min(0.5, sum(gaps) / 4)  # 0.05 s on a quiet machine, of 1.4 for the whole
    assert last.summary == Summary(rank_sentences(sentences, 1020), 3, METHOD)


def test_all_but_the_last_snapshot_are_what_was_given() -> None:
    start = briefing_of(*ARTICLE)
    *before, last = ChooseGist()(start)
    assert before
    assert all(snapshot is start for snapshot in before)
    assert last.summary


def test_the_ranking_needs_no_network_no_data_and_no_luck() -> None:
    script = """
import json, sys
def refuse(event, arguments):
    online = event.startswith(("socket.connect", "socket.getaddrinfo", "subprocess"))
    if online or (event == "open" and "nltk_data" in str(arguments[0])):
        raise PermissionError(event)
sys.addaudithook(refuse)
from desktop_app.steps.gist import rank_sentences
print(rank_sentences(json.load(sys.stdin), 8))
"""
    answers = {
        subprocess.run(
            [sys.executable, "-W", "error", "-c", script],
            input=json.dumps(ARTICLE),
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "42")
    }
    assert answers == {str(rank_sentences(ARTICLE, 8))}
