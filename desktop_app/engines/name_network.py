"""A network that finds names, read with numpy alone: what spaCy trains, in a third of the time that spaCy takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import BadZipFile

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.engines.name_words import Floats, Integers, Words

LABELS = ("PER", "LOC", "ORG", "MISC")
"""The kinds of names, in the order of the scores."""

OPENINGS = 2 * len(LABELS) + 1
"""What a word outside names can be: the first of a name of each kind, a whole name of each kind, or no name."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Maxout (Goodfellow and others, 2013) with layer normalisation (Ba and others, 2016)."""

    weights: Floats
    """(inputs, pieces * width)"""
    bias: Floats
    scale: Floats
    shift: Floats

    def __call__(self, inputs: Floats) -> Floats:
        """(rows, width), for inputs of (rows, inputs)."""
        import numpy

        sums = inputs @ self.weights
        sums += self.bias
        outputs = _largest(sums, len(self.scale))
        outputs -= outputs.mean(axis=1, keepdims=True)
        variance = numpy.einsum("ij,ij->i", outputs, outputs) / len(self.scale)
        outputs *= (1 / numpy.sqrt(variance + 1e-8))[:, None]
        outputs *= self.scale
        outputs += self.shift
        return outputs


@dataclass(frozen=True, slots=True)
class NameNetwork:
    """The weights of one network."""

    tables: tuple[Floats, ...]
    """For each feature of a word, the rows of which its values are sums (Serrà and Karatzoglou, 2017)."""
    seeds: tuple[int, ...]
    """For each feature, of the hash that chooses the rows."""
    vectors: Floats
    mixing: Layer
    windows: tuple[Layer, ...]
    """Each looks at a word and its two neighbours."""
    states: Floats
    """(width, 3 * pieces * hidden): of the next word, of the first word of the open name, of the word before."""
    states_bias: Floats
    no_name: Floats
    """What stands for the last two where no name is open."""
    bias: Floats
    moves: Floats
    """(hidden, OPENINGS and twice the labels): what opens names, then what keeps a name open, then what ends it."""
    moves_bias: Floats

    def read(self, words: Words, vectors: Floats) -> Floats:
        """(words, 3 * pieces * hidden): what each word adds to the states in which it is first, second or third.

        `vectors`: (different words, numbers of a vector), 0 for words that have none.
        """
        import numpy

        margin = len(self.windows)  # between lines, so that none sees another
        rows = numpy.arange(1, len(words.which) + 1) + (words.line + 1) * margin
        values = numpy.zeros((rows[-1] + margin + 2, len(self.mixing.scale)), "float32")
        values[rows] = self._embed(words, vectors)[words.which]
        for layer in self.windows:
            values[1:-1] += layer(numpy.concatenate((values[:-2], values[1:-1], values[2:]), axis=1))
        read: Floats = values[rows] @ self.states + self.states_bias
        return read

    def opening(self, read: Floats) -> Floats:
        """(words, OPENINGS): the score of what each word can be where no name is open."""
        size = len(self.bias)
        hidden = _largest(read[:, :size] + self.no_name, len(self.moves))
        return hidden @ self.moves[:, :OPENINGS] + self.moves_bias[:OPENINGS]

    def staying(self, read: Floats, first: Integers, place: Integers, label: Integers) -> Floats:
        """By how much the score of going on with a name is above that of ending it with the word at `place`.

        `first` and `place` are words of names that are open, of which `label` says the kinds.
        """
        import numpy

        size = len(self.bias)
        sums = read[place, :size] + read[first, size : 2 * size] + read[place - 1, 2 * size :] + self.bias
        scores = _largest(sums, len(self.moves)) @ self.moves[:, OPENINGS:] + self.moves_bias[OPENINGS:]
        names = numpy.arange(len(label))
        difference: Floats = scores[names, label] - scores[names, label + len(LABELS)]
        return difference

    def _embed(self, words: Words, vectors: Floats) -> Floats:
        """(different words, width): what is known of each without its neighbours."""
        import numpy
        from thinc.api import NumpyOps

        parts = []
        for table, seed, values in zip(self.tables, self.seeds, words.features.T, strict=True):
            keys = NumpyOps().hash(numpy.ascontiguousarray(values), seed) % len(table)
            parts.append(table[keys].astype("float32").sum(axis=1))
        return self.mixing(numpy.concatenate((*parts, vectors @ self.vectors), axis=1))


def _largest(sums: Floats, width: int) -> Floats:
    """(rows, width): the largest of the pieces, which stand side by side in `sums`."""
    import numpy

    largest: Floats = numpy.maximum(sums[:, :width], sums[:, width : 2 * width])
    for start in range(2 * width, sums.shape[1], width):
        numpy.maximum(largest, sums[:, start : start + width], out=largest)
    return largest


def load_network(path: Path) -> NameNetwork:
    """The network in a file that tools/train_names wrote. Raises OSError or ValueError when it is damaged."""
    import numpy

    try:
        with path.open("rb") as file, numpy.load(file, allow_pickle=False) as arrays:
            return network_of(arrays)
    except (KeyError, EOFError, BadZipFile) as damage:
        raise ValueError(path.name) from damage


def network_of(arrays: Mapping[str, Floats]) -> NameNetwork:
    """The network with these weights, by name. Raises KeyError when one is missing."""
    tables = tuple(arrays[f"table{number}"] for number in range(len(arrays["seeds"])))
    windows = tuple(_layer(arrays, f"window{number}") for number in range(int(arrays["depth"])))
    others = (arrays[name].astype("float32") for name in PLAIN)
    vectors, *states_and_moves = others
    seeds = tuple(int(seed) for seed in arrays["seeds"])
    return NameNetwork(tables, seeds, vectors, _layer(arrays, "mixing"), windows, *states_and_moves)


PLAIN = ("vectors", "states", "states_bias", "no_name", "bias", "moves", "moves_bias")
"""The weights that a file holds under the names that they have in NameNetwork."""

LAYER = ("weights", "bias", "scale", "shift")
"""Those of a layer, after its name and a dot: "mixing.bias", "window0.bias"."""


def _layer(arrays: Mapping[str, Floats], name: str) -> Layer:
    return Layer(*(arrays[f"{name}.{part}"].astype("float32") for part in LAYER))
