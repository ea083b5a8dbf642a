"""The reader's corrections, applied to the names found in an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.core.corrections import correction_key
from desktop_app.core.names import NameCorrection
from desktop_app.core.text import Span
from desktop_app.french.expressions import Found

_APOSTROPHES = str.maketrans("’ʼ\u00a0\u202f", "''  ")
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-ÞŒ]")


def corrected(text: str, names: Sequence[Found], corrections: Sequence[NameCorrection]) -> tuple[Found, ...]:
    """`names` in order, without overlaps, as the reader wants them: some taken away, some of another kind, some new."""
    if not corrections:
        return tuple(names)
    rejected = {correction_key(one.french) for one in corrections if one.kind is None}
    kept = [name for name in names if correction_key(name.span.of(text)) not in rejected]
    for name in _named(text, corrections):
        if not any(_is_part(text, name, other) for other in kept):
            kept = [other for other in kept if not other.span.overlaps(name.span)] + [name]
    return tuple(sorted(kept, key=lambda name: name.span))


def _named(text: str, corrections: Sequence[NameCorrection]) -> Iterator[Found]:
    """Every place where a corrected name stands, shorter names first, so that longer ones have the last word."""
    plain = text.translate(_APOSTROPHES)
    for correction in sorted(corrections, key=lambda one: len(one.french)):
        if correction.kind is not None:
            words = re.escape(" ".join(correction.french.translate(_APOSTROPHES).split())).replace(r"\ ", r"\s")
            for match in re.finditer(rf"(?<![\w-])(?:{words})(?![\w-])", plain):
                yield Found(Span(*match.span()), correction.kind)


def _is_part(text: str, name: Found, other: Found) -> bool:
    """Whether `name` is a piece of a longer name: "Assad" in "Hafez Al-Assad", but not in "Assad jeudi"."""
    if not other.span.contains(name.span) or other.span == name.span:
        return False
    before, after = text[other.span.start : name.span.start], text[name.span.end : other.span.end]
    return _CAPITAL.search(before) is not None or _CAPITAL.search(after) is not None
