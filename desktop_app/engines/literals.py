"""Literals: what must come through translation character for character, and how it is kept from the engine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.core.text import Span

_COMMON_ENDINGS = (
    "com|org|net|info|int|gov|edu|eu|fr|be|ch|ca|lu|uk|us|dz|tn|sn|ml|bf|cd|cm|tg|gn|td|rw|bi|ht|lb|iq|ir|tr|ru|ua"
)
"""Of addresses that stand without scheme and path. None is a French word, for a full stop may lack its space."""
_FILE_ENDINGS = (
    "pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|json|xml|html?|jpe?g|png|gif|svg|mp[34]|avi|mov|wav|"
    "zip|rar|7z|exe|apk|py|js|sh|bat|eml|epub"
)
_LABELS = r"(?:[^\W_](?:[\w-]{0,61}\w)?\.){1,6}"
_REST = r"[^\s<>«»\"“”]+"
# Lengths are bounded: a word of half a million letters must not take hours.
_KINDS = (
    rf"(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{{1,15}}://{_REST}",
    rf"(?<![\w.])www\.{_REST}",
    r"(?<![\w.+-])[\w.+-]{0,63}\w@(?:[\w-]{1,63}\.){1,6}[a-z]{2,}",
    r"(?<![\w@.])@\w+(?:[.-]\w+)*(?:@(?:[\w-]{1,63}\.){1,6}[a-z]{2,})?",
    r"(?<![\w&/])#(?=\w*[^\W\d_])\w+",
    rf"(?<![\w.])(?:\w:\\|~?/)?(?:[\w.+-]{{1,63}}[/\\]){{0,12}}[\w+-][\w.+-]{{0,99}}\.(?:{_FILE_ENDINGS})(?!\w)",
    rf"(?<![\w.@]){_LABELS}[a-z]{{2,}}/{_REST}",
    rf"(?<![\w.@])(?=[\w.-]{{0,63}}[^\W\d_]){_LABELS}(?:{_COMMON_ENDINGS})(?![\w-])",
    # Telephone numbers: with the country, French, French and toll-free.
    r"(?<!\w)(?=(?:\(?\+|00)(?:[\s.()-]{0,2}\d){8})(?:\(\+\d{1,3}\)|\+\d{1,3}|00[\s.]?[1-9]\d{0,2})"
    r"(?:[\s.-]?(?:\(0\))?[\s.-]?\d{1,4}){2,7}(?!\w|,\d)",
    r"(?<![\w.,+-])0\d(?:[\s.-]?\d\d){4}(?!\w|,\d)",
    r"(?<![\w.,+-])0[\s.-]?8\d\d(?:[\s.-]?\d{3}){2}(?!\w|,\d)",
    r"(?<![\w.-])[\w.-]{0,63}?\w_\w[\w.-]*",
)
_LITERAL = re.compile("|".join(_KINDS), re.IGNORECASE)
_SIGN = re.compile(r"[@#_]|://|\w[./]\w|\+\d|\d[\s.-]\d|0\d{7}")
"""Every literal has one of these: most sentences need no closer look, which costs ten times as much."""
_CLOSING = ".,;:!?…'’»)]}-"

STAND_INS = (("Kappa", "Delta", "Alpha", "Zeta"), ("Sigma", "Bravo", "Tango", "Omega"))
"""Names that engines copy: the first set is tried first. Of some thirty kinds of placeholder (numbers, tags,
acronyms, handles, names) these came through the embedded package most often."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A literal and the name that stands for it in what the engine is given."""

    name: str
    literal: str

    def lifted(self, english: str, any_case: bool = False) -> str:
        """`english` with the literal wherever the name stands."""
        pattern = rf"(?<![^\W_]){self.name}(?![^\W_])"
        return re.sub(pattern, lambda _: self.literal, english, flags=re.IGNORECASE if any_case else 0)


def find_literals(text: str) -> tuple[Span, ...]:
    """Where handles, hashtags, addresses, telephone numbers, file names and words with `_` stand, in order."""
    if not _SIGN.search(text):
        return ()
    return tuple(_trimmed(text, *found.span()) for found in _LITERAL.finditer(text))


def changed_literals(french: str, english: str) -> tuple[Span, ...]:
    """The literals of `french` that do not stand as often in `english`. Spans count in `french`."""
    plain, said = " ".join(french.split()), " ".join(english.split())
    wanted = ((span, " ".join(span.of(french).split())) for span in find_literals(french))
    return tuple(span for span, literal in wanted if plain.count(literal) != said.count(literal))


def masked(text: str, names: Sequence[str]) -> tuple[str, tuple[Mask, ...]] | None:
    """`text` with one of `names` for each literal, and which is which; None where there are too few names."""
    spans = find_literals(text)
    free = [name for name in names if name.lower() not in text.lower()]
    if len(free) < len(spans):
        return None
    masks = tuple(Mask(name, span.of(text)) for name, span in zip(free, spans, strict=False))
    return "".join(_alternating(text, spans, [mask.name for mask in masks])), masks


def _alternating(text: str, spans: Sequence[Span], names: Sequence[str]) -> Iterator[str]:
    end = 0
    for span, name in zip(spans, names, strict=True):
        yield text[end : span.start]
        yield name
        end = span.end
    yield text[end:]


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without the marks of the sentence around it; a bracket that the literal itself opens is kept."""
    while end - start > 1 and text[end - 1] in _CLOSING:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    return Span(start, end)
