"""The pipeline of spaCy in which the recogniser is trained: it cuts words as the program does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.engines.french_tokeniser import TOKENS, make_tokeniser
from desktop_app.engines.word_vectors import VECTORS
from tools.train_names.word_vectors import add_word_vectors

if TYPE_CHECKING:
    from spacy.language import Language


def make_language(folder: Path) -> Language:
    """A pipeline that only cuts words, which have the vectors in `folder` if there are any."""
    from spacy.language import Language

    language = Language(create_tokenizer=lambda bare: make_tokeniser(bare.vocab, folder / TOKENS))
    if (folder / VECTORS).is_file():
        add_word_vectors(language.vocab, folder)
    return language
