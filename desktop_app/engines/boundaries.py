"""Sentence boundaries for languages of which no abbreviations are known: by marks, capitals and blanks.

A full stop ends a sentence where a blank follows, and then no small letter; after an initial or what may be
an abbreviation it does not, because half a sentence is translated worse than two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.text import Span
from desktop_app.engines.literals import find_literals


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WIDE = "。！？｡।॥。۔؟։።။។"
"""Marks of other scripts that stand for nothing but the end of a sentence."""
_GLUED = "。！？｡"
"""Those of scripts without blanks: nothing need follow."""
_CLOSERS = "»”’\"')\\]」』）》〉】"
_MARK = re.compile(rf"(?P<mark>[.!?…{_WIDE}]+)(?P<close>\s?»|(?:(?<=[.!?…])“|[{_CLOSERS}])*)(?P<gap>\s*)")
_OPENERS = re.compile(r"[\s\"“„«‘'(\[–—•¿¡「『（《-]*")
_LAST_WORD = re.compile(r"[^\s\"“„”«»()\[\]]{1,20}\Z")
_LOOK_BACK = 30
"""Code points: an abbreviation is shorter."""
_LONGEST_QUOTATION = 150
_LONGEST_PART = 3
"""Letters between two stops of an abbreviation; an address has longer ones."""
_PAIRS = (("「", "」"), ("『", "』"), ("“", "”"), ("„", "“"), ("（", "）"), ("《", "》"), ("«", "»"))
_JAPANESE_ENDING = re.compile(r"[\u3041-\u3096、]")
"""What goes on behind a quotation: と言った."""

_ORDINALS = frozenset(("cs", "da", "de", "et", "fi", "hr", "hu", "lv", "nb", "pl", "sk", "sl", "tr"))
"""Languages that write "3." for "third"."""
_TITLES = _words(
    """
    adv av avd bl bzw ca cf col d dipl doc dott dr dra dras drs evt fig fr gen gral hl hr ing jr lic mgr
    mr mrs ms mt mtro n nr nro núm pag pág pp prof profa rev s sg sig sr sra sres srta ss st sta sto str
    tel ud uds vgl vol vs z г гг др о проф ред см ст стр тел тыс ул
    """
)
"""Abbreviations of European languages after which a capital goes on with the sentence; none is a word too."""


def plain_sentences(text: str, paragraph: Span, language: str) -> Iterator[Span]:
    """The sentences of one paragraph in order, without the blanks between; together they hold all the rest."""
    start = paragraph.start
    literals = {at for span in find_literals(paragraph.of(text)) for at in range(span.start, span.end)}
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        end = match.end("close")
        if end >= paragraph.end or match.start() - paragraph.start in literals:
            continue
        if _ends(text, start, match, language) and not _is_inside_quotation(text, start, match, paragraph.end):
            yield _trimmed(text, Span(start, end))
            start = match.end()
    if start < paragraph.end:
        yield _trimmed(text, Span(start, paragraph.end))


def _ends(text: str, start: int, match: re.Match[str], language: str) -> bool:
    if match["mark"][-1] in _GLUED:
        return not (match["close"] and _JAPANESE_ENDING.match(text, match.end()))
    opening = _OPENERS.match(text, match.end())
    following = text[opening.end() if opening else match.end() :][:1]
    if not match["gap"] or following.islower() or not following:
        return False
    if match["mark"] != "." or match["close"]:
        return True
    word = _LAST_WORD.search(text[max(start, match.start() - _LOOK_BACK) : match.start()])
    return word is None or not _is_abbreviation(word.group(), language)


def _is_abbreviation(word: str, language: str) -> bool:
    """Whether the stop after `word` is likely its own: an initial, EE.UU, z.B, Dr, or a German 3."""
    if word.isdecimal():
        return language in _ORDINALS and len(word) < 3
    parts = word.split(".")
    if len(parts) > 1:
        return all(part.isalpha() and len(part) <= _LONGEST_PART for part in parts)
    return word.lower() in _TITLES or (len(word) == 1 and word.isalpha() and not word.islower())


def _is_inside_quotation(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether a quotation that is open here closes soon: its sentences stay together."""
    head = text[max(start, match.end("close") - _LONGEST_QUOTATION) : match.end("close")]
    tail = text[match.end("close") : min(end, match.end("close") + _LONGEST_QUOTATION)]
    return any(head.rfind(opening) > head.rfind(closing) and closing in tail for opening, closing in _PAIRS)


def _trimmed(text: str, span: Span) -> Span:
    part = span.of(text)
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.start + len(part.rstrip())))
