"""Makes resources/names/model from a trained pipeline: only what the recogniser reads is kept.

The tokeniser of `spacy.lang.fr` takes seconds to build, because it compiles some 200 patterns over every letter of
every script. Its word lists (MIT licence) are written to tokens.json; `desktop_app.engines.recogniser` builds a
tokeniser from them that cuts news text alike, and the network is trained with that one.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from desktop_app.engines.word_vectors import VECTORS, WORDS

_KEPT = ("cfg", "model", "moves")


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


def pack(trained: Path, folder: Path, target: Path) -> None:
    """Write the folder `target` from a trained pipeline and the `folder` that it was trained with.

    What else stands in `target` (the model card) is left alone.
    """
    (target / "ner").mkdir(parents=True, exist_ok=True)
    for name in _KEPT:
        shutil.copyfile(trained / "ner" / name, target / "ner" / name)
    (target / "config.cfg").write_text(_minimal_config(trained), encoding="utf-8")
    for name in ("tokens.json", WORDS, VECTORS):
        if (folder / name).is_file() and folder.resolve() != target.resolve():
            shutil.copyfile(folder / name, target / name)


def _minimal_config(trained: Path) -> str:
    """The part of config.cfg that says how the recogniser's network is built."""
    from thinc.api import Config

    config = Config().from_disk(trained / "config.cfg")
    component = {key: value for key, value in config["components"]["ner"].items() if key != "scorer"}
    return str(Config({"components": {"ner": component}}).to_str()) + "\n"
