"""What sumy asks to know of a language: how words are cut, which of them say nothing, and their stems."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.core.languages import FRENCH
from desktop_app.engines.plain_words import PlainWords
from desktop_app.french.words import STOP_WORDS, FrenchStemmer, FrenchTokenizer


class Tokenizer(Protocol):
    """What sumy asks of a tokenizer."""

    def to_sentences(self, paragraph: str, /) -> tuple[str, ...]: ...

    def to_words(self, sentence: str, /) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Lexis:
    """One language."""

    tokenizer: Tokenizer
    stem: Callable[[str], str]
    """Takes a word in lower case."""
    stop_words: frozenset[str]

    def words(self, sentence: str) -> tuple[str, ...]:
        """The words of a sentence in lower case and reading order."""
        return tuple(word.lower() for word in self.tokenizer.to_words(sentence.strip()))

    def content(self, sentence: str) -> tuple[str, ...]:
        """Those that are no stop words."""
        return tuple(word for word in self.words(sentence) if word not in self.stop_words)

    def stems(self, sentence: str) -> tuple[str, ...]:
        """The stems of those."""
        return tuple(map(self.stem, self.content(sentence)))


def lexis_of(language: str) -> Lexis:
    """What is known of the language `language`, a package's code: most of French."""
    if language == FRENCH:
        return Lexis(FrenchTokenizer(), FrenchStemmer(), STOP_WORDS)
    words = PlainWords(language)
    return Lexis(words, words.stem, words.stop_words)
