"""The weights of a recogniser that spaCy trained, as desktop_app.engines.name_network reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.engines.name_network import LABELS

if TYPE_CHECKING:
    from spacy.language import Language
    from thinc.api import Model

    from desktop_app.engines.name_words import Floats

    Network = Model[object, object]

_MOVES = (*(f"B-{label}" for label in LABELS), *(f"U-{label}" for label in LABELS), "O")
_STAYS = (*(f"I-{label}" for label in LABELS), *(f"L-{label}" for label in LABELS))


def weights(language: Language) -> dict[str, Floats]:
    """The weights by name: those of `network.component`, for any Size, with vectors of words."""
    recogniser = language.get_pipe("ner")
    model: Network = recogniser.model  # type: ignore[attr-defined]  # compiled, without stubs
    moves = recogniser.moves  # type: ignore[attr-defined]
    names = [moves.get_class_name(number) for number in range(moves.n_moves)]
    return {
        **_words(model.get_ref("tok2vec")),
        **_layers(model.get_ref("tok2vec")),
        **_states(model),
        **_moves(model.get_ref("upper"), [names.index(move) for move in (*_MOVES, *_STAYS)]),
    }


def write_weights(path: Path, arrays: dict[str, Floats]) -> None:
    """Write a file that `load_network` reads, with numbers of half the length: two bytes."""
    import numpy

    halves = {name: array.astype("float16") if array.dtype.kind == "f" else array for name, array in arrays.items()}
    numpy.savez(path, allow_pickle=False, **halves)


def _weight(node: Network, name: str) -> Floats:
    import numpy

    return numpy.asarray(node.get_param(name), "float32")


def _named(model: Network, name: str, weight: str) -> Iterator[Network]:
    return (node for node in model.walk(order="dfs_pre") if node.name == name and node.has_param(weight))


def _words(model: Network) -> dict[str, Floats]:
    import numpy

    tables = list(_named(model, "hashembed", "E"))
    (vectors,) = _named(model, "static_vectors", "W")
    return {
        **{f"table{number}": _weight(table, "E") for number, table in enumerate(tables)},
        "seeds": numpy.array([table.attrs["seed"] for table in tables]),
        "vectors": _weight(vectors, "W").T,
    }


def _layers(model: Network) -> dict[str, Floats]:
    """The maxout layers, the pieces side by side; all but the first look at three words."""
    import numpy

    pairs = list(zip(_named(model, "maxout", "W"), _named(model, "layernorm", "G"), strict=True))
    arrays = {"depth": numpy.array(len(pairs) - 1)}
    for name, (maxout, norm) in zip(
        ("mixing", *(f"window{number}" for number in range(len(pairs)))), pairs, strict=False
    ):
        arrays[f"{name}.weights"] = _side_by_side(_weight(maxout, "W").transpose(2, 1, 0))
        arrays[f"{name}.bias"] = _weight(maxout, "b").T.ravel()
        arrays[f"{name}.scale"], arrays[f"{name}.shift"] = _weight(norm, "G"), _weight(norm, "b")
    return arrays


def _states(model: Network) -> dict[str, Floats]:
    """What each word adds to a state: two linear layers in a row, made one."""
    (narrowing,) = _named(model.get_ref("tok2vec"), "linear", "W")
    lower = model.get_ref("lower")
    states = _side_by_side(_weight(lower, "W").transpose(3, 0, 2, 1))
    bias = _weight(lower, "b").T.ravel()
    _, first, before = _side_by_side(_weight(lower, "pad")[0].transpose(0, 2, 1))
    return {
        "states": _weight(narrowing, "W").T @ states,
        "states_bias": _weight(narrowing, "b") @ states,
        "bias": bias,
        "no_name": bias + first + before,
    }


def _moves(model: Network, order: list[int]) -> dict[str, Floats]:
    return {"moves": _weight(model, "W")[order].T, "moves_bias": _weight(model, "b")[order]}


def _side_by_side(array: Floats) -> Floats:
    """All axes but the first made one."""
    return array.reshape(len(array), -1)
