"""The words of a sentence in a language other than French, as a measure of importance needs them.

Stop words are sumy's and stems Snowball's (NLTK) where they know the language; else there are none, and rarity
alone tells the words apart. Where no blanks stand between words, pairs of characters take their place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from desktop_app.core.languages import english_name, has_blanks

_LONGEST = 40
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


class PlainWords:
    """What sumy asks of a tokenizer, and the stems and stop words of the language `code`."""

    def __init__(self, code: str) -> None:
        self._pairs = not has_blanks(code)
        self._stem = cache(_stemmer(english_name(code).lower()))
        self.stop_words = _stop_words(english_name(code).lower())

    def stem(self, word: str) -> str:
        """The stem of `word`, which is in lower case."""
        return self._stem(word[:_LONGEST])

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The paragraph as one sentence: sentences are cut by an earlier step."""
        return (paragraph,) if paragraph.strip() else ()

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words and numbers of a sentence in lower case, single characters left out."""
        words = (word.lower() for word in _WORD.findall(sentence))
        pieces = (piece for word in words for piece in (_pairs(word) if self._pairs else (word,)))
        return tuple(piece for piece in pieces if len(piece) > 1)

    def content_stems(self, sentence: str) -> tuple[str, ...]:
        """The stems of the words that can be what a sentence is about, in order, repeated as they are."""
        return tuple(self.stem(word) for word in self.to_words(sentence) if word not in self.stop_words)


def _pairs(word: str) -> Iterator[str]:
    """Every two neighbours; a number or a Latin word stays whole."""
    if word.isascii() or len(word) < 2:
        yield word
        return
    yield from (word[place : place + 2] for place in range(len(word) - 1))


def _stemmer(language: str) -> Callable[[str], str]:
    from nltk.stem.snowball import SnowballStemmer  # NLTK's import costs 0.4 s

    if language not in SnowballStemmer.languages:
        return str
    stem: Callable[[str], str] = SnowballStemmer(language).stem
    return stem


def _stop_words(language: str) -> frozenset[str]:
    from sumy.utils import get_stop_words

    try:
        return frozenset(get_stop_words(language))
    except LookupError:
        return frozenset()
