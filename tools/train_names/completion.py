"""Places that the annotation of a text passed over: a network that reads them unmarked learns not to see them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.core.text import Span
from desktop_app.french.gazetteer import Gazetteer
from tools.train_names.samples import Name, Sample

_WORD = re.compile(r"\w+|[^\w\s]")
_SENTENCE_END = re.compile(r"(?:\A|[.!?:…\n«\"])\s*\Z")
_PLACE = ("L1", "L2")
"""The marks of the gazetteer for what is a place and nothing else."""


def completed(sample: Sample, gazetteer: Gazetteer) -> Sample:
    """The sample with the places of the gazetteer that stand outside its names.

    Words that begin a sentence are left alone: what has a capital there need not be a name.
    """
    free = (
        name
        for name in _places(sample.text, gazetteer)
        if not any(name.span.overlaps(other.span) for other in sample.names)
        and not _SENTENCE_END.search(sample.text[: name.span.start][-10:])
    )
    return replace(sample, names=tuple(sorted((*sample.names, *free))))


def _places(text: str, gazetteer: Gazetteer) -> Iterator[Name]:
    words = [Span(*match.span()) for match in _WORD.finditer(text)]
    marks = gazetteer.marks([word.of(text) for word in words])
    for place, (word, mark) in enumerate(zip(words, marks, strict=True)):
        if mark == _PLACE[0] and text[word.start].isupper():
            end = place + 1
            while end < len(marks) and marks[end] == _PLACE[1]:
                end += 1
            yield Name(Span(word.start, words[end - 1].end), "LOC")
