"""Makes resources/names/model from trained networks and what they were trained with.

The tokeniser of `spacy.lang.fr` takes seconds to build, because it compiles some 200 patterns over every letter of
every script. Its word lists (MIT licence) are written to tokens.json; `desktop_app.engines.french_tokeniser` builds a
tokeniser from them that cuts news text alike, and the network is trained with that one.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from desktop_app.engines.french_tokeniser import TOKENS
from desktop_app.engines.recogniser import NETWORKS
from desktop_app.engines.word_vectors import VECTORS, WORDS


def write_token_lists(target: Path) -> None:
    """Write what spaCy's French tokeniser knows: exceptions, and the parts of words kept whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(_token_lists(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _token_lists() -> dict[str, object]:
    from spacy.lang.fr import FrenchDefaults, tokenizer_exceptions
    from spacy.symbols import IDS  # type: ignore[import-not-found]  # compiled, without stubs

    names = {number: name for name, number in IDS.items()}
    exceptions = {
        word: [{names[key]: value for key, value in token.items()} for token in tokens]
        for word, tokens in sorted((FrenchDefaults.tokenizer_exceptions or {}).items())
    }
    return {
        "exceptions": exceptions,
        "first_parts": sorted({part.lower() for part in tokenizer_exceptions._hyphen_prefix}),
        "middle_parts": sorted(tokenizer_exceptions._hyphen_combination),
        "whole_stems": sorted(_stems(tokenizer_exceptions._regular_exp)),
    }


def _stems(patterns: list[str]) -> list[str]:
    """The beginnings of single words: patterns with a fixed stem, an inner hyphen and a free ending."""
    from spacy.lang.char_classes import ALPHA_LOWER
    from spacy.lang.fr.punctuation import ELISION, HYPHENS

    plain = (one.replace(f"[{HYPHENS}]", "-").replace(f"[{ELISION}]", "'") for one in patterns)
    stems = (re.fullmatch(r"\^(.+?)\[" + re.escape(ALPHA_LOWER) + r"\][*+]\$", one) for one in plain)
    return [stem[1] for stem in stems if stem and "[" not in stem[1].replace("[ée]", "")]


def pack(networks: Sequence[Path], folder: Path, target: Path) -> None:
    """Write the folder `target` from trained networks and the `folder` that all were trained with.

    What else stands in `target` (the model card) is left alone, but for other networks.
    """
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob(NETWORKS):
        old.unlink()
    for number, network in enumerate(networks, 1):
        shutil.copyfile(network, target / NETWORKS.replace("*", str(number)))
    for name in (TOKENS, WORDS, VECTORS):
        if folder.resolve() != target.resolve():
            shutil.copyfile(folder / name, target / name)
