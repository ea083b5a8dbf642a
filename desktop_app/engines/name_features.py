"""What the network that finds names is told of each word besides its letters: the marks of the gazetteer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.french.gazetteer import MARKS, Gazetteer, Hidden, load_gazetteer

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class NameFeatures:
    """The marks as the network reads them; training and reading use the same ones."""

    _gazetteer: Gazetteer
    _numbers: dict[str, int]
    """Each of MARKS with its number among spaCy's strings."""

    def marks(self, words: Sequence[str], hidden: Hidden | None = None) -> list[int]:
        """The number of each word's mark. `hidden` entries of the gazetteer do not count."""
        return [self._numbers[mark] for mark in self._gazetteer.marks(words, hidden)]

    def write(self, document: Doc, hidden: Hidden | None = None) -> Doc:
        """The same document, each token with its mark as TAG, where spaCy's network looks for it."""
        marks = self.marks([token.text for token in document], hidden)
        for token, mark in zip(document, marks, strict=True):
            token.tag = mark
        return document


def load_name_features(strings: StringStore) -> NameFeatures:
    """The features from the tables as they are now; `strings` are those of the documents' vocabulary."""
    return NameFeatures(load_gazetteer(), {mark: strings.add(mark) for mark in MARKS})
