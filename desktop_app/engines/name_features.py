"""What the network that finds names is told of each word besides its letters: the marks of the gazetteer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.french.gazetteer import MARKS, Gazetteer, Hidden, load_gazetteer

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab


@dataclass(frozen=True, slots=True)
class NameFeatures:
    """Writes the marks where the network looks for them; training and reading use the same ones."""

    _gazetteer: Gazetteer
    _numbers: dict[str, int]
    """Each of MARKS with its number among spaCy's strings."""

    def write(self, document: Doc, hidden: Hidden | None = None) -> Doc:
        """The same document, each token with its mark as TAG. `hidden` entries of the gazetteer do not count."""
        marks = self._gazetteer.marks([token.text for token in document], hidden)
        for token, mark in zip(document, marks, strict=True):
            token.tag = self._numbers[mark]
        return document


def load_name_features(vocabulary: Vocab) -> NameFeatures:
    """The features from the tables as they are now; `vocabulary` is the one of the documents."""
    return NameFeatures(load_gazetteer(), {mark: vocabulary.strings.add(mark) for mark in MARKS})
