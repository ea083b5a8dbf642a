"""How the network is built: spaCy's transition-based recogniser over hashed features of words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.engines.name_network import LABELS
from tools.train_names.language import make_language

if TYPE_CHECKING:
    from spacy.language import Language

ATTRIBUTES = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 2500, "TAG": 200}
"""What is known of a word, and the rows of the table into which each is hashed; TAG is the gazetteer's mark."""


@dataclass(frozen=True, slots=True)
class Size:
    """What makes the network larger, slower and, up to a point, better."""

    width: int = 96
    depth: int = 4
    hidden: int = 64
    rows: int = 5000
    """Of the table for whole words."""


def component(size: Size, *, vectors: bool) -> dict[str, object]:
    """The settings of the component, as config.cfg holds them."""
    rows = ATTRIBUTES | {"NORM": size.rows}
    embed = {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": size.width,
        "attrs": list(rows),
        "rows": list(rows.values()),
        "include_static_vectors": vectors,
    }
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": size.width,
        "depth": size.depth,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": size.hidden,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {"@architectures": "spacy.Tok2Vec.v2", "embed": embed, "encode": encode},
    }
    return {"moves": None, "update_with_oracle_cut_size": 100, "incorrect_spans_key": None, "model": model}


def make_untrained(size: Size, folder: Path) -> Language:
    """A pipeline with an untrained recogniser; words are cut, and have the vectors, of the model in `folder`."""
    language = make_language(folder)
    vectors = len(language.vocab.vectors) > 0
    recogniser = language.add_pipe("ner", config=component(size, vectors=vectors))
    for label in LABELS:
        recogniser.add_label(label)  # type: ignore[attr-defined]  # compiled, without stubs
    return language
