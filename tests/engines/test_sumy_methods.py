"""The methods of sumy against sumy's own code, none of it overridden, and what sumy cannot rate."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop_app.core.gist import GistMethod
from desktop_app.core.work import finished
from desktop_app.engines.lexis import Lexis, lexis_of
from desktop_app.engines.sumy_methods import order_by, scores_by
from tests.samples import NAMES, load_sample

METHODS = tuple(method for method in GistMethod if method is not GistMethod.NEWS)
VOCABULARY = """
    préfet maire rivière crue pont vallée digue école train juin lundi enquête assureur dégât commune eau soldat
    habitant million euro village route pluie secours blessé victime ministre aide promesse budget
    le la de une dans selon 12 40 l'eau l'aide
"""


def made_up(count: int, seed: int, least: int = 3, most: int = 14) -> tuple[str, ...]:
    """So many sentences of random words; few words, so that ties abound."""
    shuffler = random.Random(seed)
    lengths = [shuffler.randint(least, most) for _ in range(count)]
    texts = (" ".join(shuffler.choices(VOCABULARY.split(), k=length)) + "." for length in lengths)
    return tuple(dict.fromkeys(text.capitalize() for text in texts))


def choice_of_sumy(method: GistMethod, sentences: Sequence[str], lexis: Lexis, count: int) -> tuple[int, ...]:
    """Which sentences sumy itself takes, in document order; it gives their texts, which all differ."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.kl import KLSummarizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.luhn import LuhnSummarizer
    from sumy.summarizers.reduction import ReductionSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    kinds: dict[GistMethod, Callable[..., object]] = {
        GistMethod.LEX_RANK: LexRankSummarizer,
        GistMethod.TEXT_RANK: TextRankSummarizer,
        GistMethod.LUHN: LuhnSummarizer,
        GistMethod.SUM_BASIC: SumBasicSummarizer,
        GistMethod.KL: KLSummarizer,
        GistMethod.REDUCTION: ReductionSummarizer,
    }
    summarizer = kinds[method](lexis.stem)
    summarizer.stop_words = lexis.stop_words  # type: ignore[attr-defined]
    document = ObjectDocumentModel([Paragraph([Sentence(text, lexis.tokenizer) for text in sentences])])
    chosen = summarizer(document, count)  # type: ignore[operator]
    return tuple(sentences.index(str(sentence)) for sentence in chosen)


def scores_of_sumys_lsa(sentences: Sequence[str], lexis: Lexis) -> list[float]:
    """The ranks that sumy's LSA gives, by way of the decomposition."""
    import numpy as np
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.lsa import LsaSummarizer

    summarizer = LsaSummarizer(lexis.stem)
    summarizer.stop_words = lexis.stop_words
    document = ObjectDocumentModel([Paragraph([Sentence(text, lexis.tokenizer) for text in sentences])])
    matrix = summarizer._create_matrix(document, summarizer._create_dictionary(document))
    matrix = summarizer._compute_term_frequency(matrix)
    _, sigma, vectors = np.linalg.svd(matrix, full_matrices=False)
    return [float(rank) for rank in summarizer._compute_ranks(sigma, vectors)]


@pytest.mark.parametrize("method", [one for one in METHODS if one is not GistMethod.LSA])
@pytest.mark.parametrize(
    "sentences",
    [
        *(pytest.param(load_sample(name).sentences(), id=name) for name in NAMES),
        *(pytest.param(made_up(24, seed), id=f"made up {seed}") for seed in range(4)),
        pytest.param(made_up(20, 5, 1, 3), id="short ones"),
    ],
)
def test_a_gist_of_any_length_is_the_one_that_sumy_takes(method: GistMethod, sentences: tuple[str, ...]) -> None:
    lexis = lexis_of("fr")
    order = finished(order_by(method, sentences, lexis, len(sentences)))
    for count in (1, 2, 3, 5, 8, len(sentences)):
        assert tuple(sorted(order[:count])) == choice_of_sumy(method, sentences, lexis, count)


@pytest.mark.filterwarnings("ignore:Number of words")
@pytest.mark.parametrize(
    "sentences", [*(load_sample(name).sentences() for name in NAMES), made_up(12, 1, 4, 30), made_up(60, 2)]
)
def test_the_scores_of_lsa_are_those_of_the_decomposition(sentences: tuple[str, ...]) -> None:
    lexis = lexis_of("fr")
    assert finished(scores_by(GistMethod.LSA, sentences, lexis)) == pytest.approx(scores_of_sumys_lsa(sentences, lexis))


def test_of_sentences_that_lsa_cannot_tell_apart_the_earlier_comes_first() -> None:
    sentences = ("Le préfet attend la crue.", "La rivière emporte un pont.", "Un train quitte la vallée.")
    assert finished(order_by(GistMethod.LSA, sentences, lexis_of("fr"), 3)) == [0, 1, 2]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("language", ["fr", "es", "zh", "xx"])
def test_every_method_rates_every_language(method: GistMethod, language: str) -> None:
    sentences = {
        "fr": load_sample("economie").sentences(),
        "es": ("El río creció cuatro metros.", "El alcalde pidió ayuda para el río.", "Nadie contestó al alcalde."),
        "zh": ("河水上涨了四米。", "市长请求援助。", "没有人回答市长。"),
        "xx": ("Zor blim ka.", "Blim nash zor to.", "Ka ka ro."),
    }[language]
    order = finished(order_by(method, sentences, lexis_of(language), 99))
    assert sorted(order) == list(range(len(sentences)))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "sentences",
    [
        (),
        ("...",),
        ("Il est là.", "Elle a été ici.", "Et puis non."),
        ("...", "!", "?"),
        ("Damas.", "Alep.", "Damas !"),
    ],
)
def test_texts_with_hardly_a_word_are_ordered_without_a_warning(method: GistMethod, sentences: tuple[str, ...]) -> None:
    order = finished(order_by(method, sentences, lexis_of("fr"), 10))
    assert sorted(order) == list(range(len(sentences)))


@pytest.mark.parametrize("method", METHODS)
def test_a_shorter_order_is_the_beginning_of_a_longer(method: GistMethod) -> None:
    sentences, lexis = load_sample("communique").sentences(), lexis_of("fr")
    whole = finished(order_by(method, sentences, lexis, len(sentences)))
    assert [finished(order_by(method, sentences, lexis, count)) for count in (1, 4)] == [whole[:1], whole[:4]]


def test_our_own_method_is_none_of_sumys() -> None:
    with pytest.raises(ValueError, match="news"):
        finished(order_by(GistMethod.NEWS, ("Damas.",), lexis_of("fr"), 1))


@pytest.mark.parametrize("method", METHODS)
def test_long_texts_take_seconds_and_can_be_left_at_any_time(method: GistMethod) -> None:
    sentences, lexis = made_up(1000, 9, 10, 30), lexis_of("fr")
    finished(order_by(method, sentences[:9], lexis, 9))  # imports what is imported late
    start = before = time.process_time()
    gaps = list[float]()
    for _ in order_by(method, sentences, lexis, 520):
        gaps.append(time.process_time() - before)
        before = time.process_time()
    assert len(gaps) > 20
    assert before - start < 6  # 0.2 to 0.6 s on a quiet machine
    assert max(gaps) < 0.5


def test_the_order_is_the_same_in_every_run() -> None:
    script = """
import json, sys
from desktop_app.core.gist import GistMethod
from desktop_app.core.work import finished
from desktop_app.engines.lexis import lexis_of
from desktop_app.engines.sumy_methods import order_by
texts = json.load(sys.stdin)
print([finished(order_by(method, texts, lexis_of("fr"), 30)) for method in list(GistMethod)[1:]])
"""
    answers = {
        subprocess.run(
            [sys.executable, "-W", "error", "-c", script],
            input=json.dumps(made_up(30, 3)),
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(answers) == 1
