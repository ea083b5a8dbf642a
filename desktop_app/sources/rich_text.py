"""The text of an RTF document."""

from __future__ import annotations

import re

from desktop_app.core.origin import Origin
from desktop_app.sources.limits import Limits
from desktop_app.sources.source import DroppedKind, Refusal, Refused, Source, Tally, paragraphs
from desktop_app.sources.titles import believable_title

_DELETED = re.compile(r"\\deleted(?![a-z0-9])")
_LEFT_OUT = (
    (DroppedKind.IMAGE, re.compile(r"\\pict(?![a-z])")),
    (DroppedKind.FOOTNOTE, re.compile(r"\\footnote(?![a-z])")),
    (DroppedKind.COMMENT, re.compile(r"\\annotation(?![a-z])")),
    (DroppedKind.PAGE_HEAD, re.compile(r"\\(?:header|footer)[lrf]?(?![a-z])")),
    (DroppedKind.DELETION, _DELETED),
)
_TITLE = re.compile(r"\{\\title(?![a-z])((?:[^{}\\]|\\[^{}]){0,2000})\}")
_CELL = re.compile(r"\\(?:nest)?cell(?![a-z])")
_LINK = re.compile(r"HYPERLINK(?=\s)")
_BINARY = re.compile(r"\\bin\s?(\d+) ?")
_HEXADECIMAL = re.compile(r"[0-9a-fA-F\r\n]{256,}")
_ROW = re.compile(r"[ \t]*\x1f[ \t\x1f]*")
_BETWEEN_CELLS = " | "


def read_rtf(data: bytes, limits: Limits) -> Source:
    """The article in an RTF file. Raises Refused."""
    rtf = _without_binaries(data.lstrip().decode("latin-1"))
    tally = Tally()
    for kind, mark in _LEFT_OUT:
        count = len(mark.findall(rtf))
        if count:
            tally.add(kind, count=count)
    titled = _TITLE.search(rtf)
    title = believable_title(_plain("{\\rtf1\\ansi " + titled.group(1) + "}")) if titled else ""
    rtf = _DELETED.sub(lambda _: "\\*\\deleted", rtf)  # the library skips a group that is marked so, and no other
    # The library would write a link's address into the text, where its name of the field stands as it should.
    text = _plain(_LINK.sub("LINK", _CELL.sub(lambda _: "\\'1f", rtf)))
    lines = (_ROW.sub(_BETWEEN_CELLS, line.strip(" \t\x1f")) for line in text.split("\n"))
    return Source(paragraphs(lines), Origin(title=title), tally.dropped())


def _without_binaries(rtf: str) -> str:
    """Without pictures: raw bytes, counted, braces among them that would end the document; or millions of digits."""
    pieces: list[str] = []
    place = 0
    while found := _BINARY.search(rtf, place):
        pieces.append(rtf[place : found.start()])
        place = found.end() + int(found.group(1)[:10])
    pieces.append(rtf[place:])
    return _HEXADECIMAL.sub("", "".join(pieces))


def _plain(rtf: str) -> str:
    from striprtf.striprtf import rtf_to_text

    try:
        text = rtf_to_text(rtf, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        raise Refused(Refusal.DAMAGED) from error
    return str(text).encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\xad", "")
