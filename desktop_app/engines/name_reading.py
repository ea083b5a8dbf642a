"""What several networks together say of the words of some lines: where names begin and end, and of what kind they are.

Method: spaCy's transition-based recogniser (Lample and others, 2016), but for all words at once: what a word opens
depends on the line alone, and whether a name goes on only on where it began. Networks that were trained from other
first weights err elsewhere, so the mean of what they say is righter than each (Hansen and Salamon, 1990).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.engines.name_network import LABELS, NameNetwork

if TYPE_CHECKING:
    from desktop_app.engines.name_words import Floats, Integers, Words

_NEVER = -1e9
_BEGIN, _WHOLE = slice(len(LABELS)), slice(len(LABELS), 2 * len(LABELS))


def find_names(networks: Sequence[NameNetwork], words: Words, vectors: Floats) -> Iterator[tuple[int, int, str]]:
    """The names in order: first word, the one after the last, and one of LABELS."""
    read = [network.read(words, vectors) for network in networks]
    opening = _opening(networks, words, read)
    ends = _ends(networks, words, read, opening)
    free = 0
    for first in ends.nonzero()[0].tolist():
        if first >= free:  # a name cannot begin within another
            free = int(ends[first])
            yield first, free, LABELS[opening[first] % len(LABELS)]


def _opening(networks: Sequence[NameNetwork], words: Words, read: Sequence[Floats]) -> Integers:
    """For each word, the likeliest of the OPENINGS."""
    first, *others = (_likelihoods(one.opening(own), words) for one, own in zip(networks, read, strict=True))
    likeliest: Integers = sum(others, first).argmax(axis=1)
    return likeliest


def _likelihoods(scores: Floats, words: Words) -> Floats:
    """The scores as logarithms of probabilities, of what is possible."""
    import numpy

    scores[words.is_blank, : 2 * len(LABELS)] = _NEVER
    scores[words.is_last, _BEGIN] = _NEVER
    scores -= scores.max(axis=1, keepdims=True)
    scores -= numpy.log(numpy.exp(scores).sum(axis=1, keepdims=True))
    return scores


def _ends(networks: Sequence[NameNetwork], words: Words, read: Sequence[Floats], opening: Integers) -> Integers:
    """For each word that would begin a name the word after that name's end, else 0."""
    import numpy

    ends = numpy.zeros(len(opening), "int64")
    whole = numpy.flatnonzero((opening >= len(LABELS)) & (opening < 2 * len(LABELS)))
    ends[whole] = whole + 1
    first = numpy.flatnonzero(opening < len(LABELS))
    place = first + 1
    while len(first):
        staying = sum(
            network.staying(own, first, place, opening[first]) for network, own in zip(networks, read, strict=True)
        )
        stops = (staying < 0) | words.is_last[place]
        ends[first[stops]] = place[stops] + 1
        first, place = first[~stops], place[~stops] + 1
    return ends
