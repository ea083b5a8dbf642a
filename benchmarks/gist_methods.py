"""Ways to choose the sentences of a gist: the program's, sumy's, the first ones, chance, and the best there are."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from benchmarks.rouge import Rouge, mean_rouge, rouge, words
from desktop_app.core.gist import GistMethod
from desktop_app.steps.gist import rank_sentences

if TYPE_CHECKING:
    from sumy.models.dom import ObjectDocumentModel

Method = Callable[[Sequence[str], int], tuple[int, ...]]
"""Sentences and how many are wanted, at least one; the indexes chosen, in the order of the text."""

SUMY = {
    "LexRank": "lex_rank.LexRankSummarizer",
    "TextRank": "text_rank.TextRankSummarizer",
    "LSA": "lsa.LsaSummarizer",
    "Luhn": "luhn.LuhnSummarizer",
    "SumBasic": "sum_basic.SumBasicSummarizer",
    "KL": "kl.KLSummarizer",
    "Reduction": "reduction.ReductionSummarizer",
}
"""Module and class in sumy.summarizers."""


def offering(method: GistMethod) -> Method:
    """What the program shows by `method`."""
    return lambda sentences, count: tuple(sorted(rank_sentences(sentences, count, method=method)))


def lead(sentences: Sequence[str], count: int) -> tuple[int, ...]:
    """The first ones."""
    return tuple(range(min(count, len(sentences))))


def chance(seed: int) -> Method:
    """Any ones; the same for the same seed and number of sentences."""

    def choose(sentences: Sequence[str], count: int) -> tuple[int, ...]:
        places = range(len(sentences))
        return tuple(sorted(random.Random(seed).sample(places, min(count, len(places)))))

    return choose


def best_against(references: Sequence[Sequence[str]]) -> Method:
    """Greedily what brings the gist nearest to `references`, as `rouge.words` cuts them; stops when nothing does."""

    def choose(sentences: Sequence[str], count: int) -> tuple[int, ...]:
        cut = [words(sentence) for sentence in sentences]

        def worth(places: tuple[int, ...]) -> float:
            together = [word for place in sorted(places) for word in cut[place]]
            return against(together, references).mean

        chosen: tuple[int, ...] = ()
        while len(chosen) < min(count, len(cut)):
            further = max(((*chosen, place) for place in range(len(cut)) if place not in chosen), key=worth)
            if chosen and worth(further) <= worth(chosen):
                break
            chosen = further
        return tuple(sorted(chosen))

    return choose


def against(summary: Sequence[str], references: Sequence[Sequence[str]]) -> Rouge:
    """The mean over the references."""
    return mean_rouge([rouge(summary, reference) for reference in references])


def sumy(name: str, memory: bool = True) -> Method:
    """A method of SUMY with sumy's own stemmer, stop words and cutting of words.

    Only NLTK's cutting into sentences is left out: it needs data from the network, and here the sentences are known.
    With `memory`, each stem is worked out once, which changes nothing but the time.
    """
    from importlib import import_module

    from sumy.nlp.stemmers import Stemmer
    from sumy.utils import get_stop_words

    module, _, class_name = SUMY[name].partition(".")
    stemmer = Stemmer("french")
    stem: Callable[[str], str] = cache(stemmer) if memory else stemmer
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), class_name)(stem)
    summarizer.stop_words = get_stop_words("french")

    def choose(sentences: Sequence[str], count: int) -> tuple[int, ...]:
        document = _document(tuple(sentences))
        places = {id(sentence): place for place, sentence in enumerate(document.sentences)}
        return tuple(places[id(sentence)] for sentence in summarizer(document, count))

    return choose


@lru_cache(maxsize=100)
def _document(sentences: tuple[str, ...]) -> ObjectDocumentModel:
    """The same one for the same text, as its words take long to cut."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    return ObjectDocumentModel([Paragraph([Sentence(sentence, StockWords()) for sentence in sentences])])


class StockWords:
    """The words of a sentence as sumy's tokenizer cuts them."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """What NLTK takes for words and sumy for letters."""
        from nltk import word_tokenize
        from sumy.nlp.tokenizers import Tokenizer

        return tuple(
            word for word in word_tokenize(sentence, preserve_line=True) if Tokenizer._WORD_PATTERN.match(word)
        )
