"""Our LexRank against sumy's own, and the texts that sumy's cannot rate."""

from __future__ import annotations

import pytest

from desktop_app.core.work import finished
from desktop_app.engines.lex_rank import lex_rank
from desktop_app.french.words import STOP_WORDS, FrenchStemmer, FrenchTokenizer
from tests.samples import NAMES, load_sample


def rates_of_sumy(sentences: tuple[str, ...]) -> list[float]:
    """The scores of sumy's own LexRankSummarizer, none of it overridden."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.lex_rank import LexRankSummarizer

    scores: dict[int, float] = {}

    def collect(infos: list[tuple[object, int, float]]) -> list[tuple[object, int, float]]:
        scores.update({order: float(rating) for _, order, rating in infos})
        return infos

    summarizer = LexRankSummarizer(FrenchStemmer())
    summarizer.stop_words = STOP_WORDS
    tokenizer = FrenchTokenizer()
    summarizer(ObjectDocumentModel([Paragraph([Sentence(text, tokenizer) for text in sentences])]), collect)
    return [scores[order] for order in range(len(sentences))]


@pytest.mark.parametrize("name", NAMES)
def test_scores_equal_those_of_sumy(name: str) -> None:
    sentences = load_sample(name).sentences()
    ours = finished(lex_rank(sentences, FrenchStemmer()))
    assert ours == pytest.approx(rates_of_sumy(sentences), abs=1e-12)


def test_scores_tell_sentences_apart() -> None:
    scores = [score for name in NAMES for score in finished(lex_rank(load_sample(name).sentences(), FrenchStemmer()))]
    assert len({round(score, 6) for score in scores}) > 10


def test_a_sentence_without_content_words_is_worth_nothing() -> None:
    sentences = ["Damas frappe Alep.", "Alep brûle.", "Il a dit que non.", "Homs attend la pluie."]
    assert finished(lex_rank(sentences, FrenchStemmer()))[2] == 0


@pytest.mark.parametrize(
    "sentences",
    [
        ["Une seule phrase parle de Damas."],
        ["Il est là.", "Elle a été ici.", "Et puis non."],
        ["Damas.", "Alep."],
        ["..."],
    ],
)
def test_texts_without_differences_are_rated_alike_and_without_warnings(sentences: list[str]) -> None:
    scores = finished(lex_rank(sentences, FrenchStemmer()))
    assert len(scores) == len(sentences)
    assert all(score == scores[0] and score >= 0 for score in scores)
