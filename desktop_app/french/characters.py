"""Wrong characters: controls, text read in the wrong encoding, quotation marks made of other signs."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from itertools import accumulate

from desktop_app.core.repairs import Edit, RepairReason
from desktop_app.core.text import Span
from desktop_app.core.work import Work, finished, gathered

_LINE_END = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c]+")
_CONTROL = re.compile(
    r"\r\n?|[\u2028\u2029\x0b\x0c]+"
    r"|(?:\x1b\[[0-9;]{0,20}[A-Za-z]|[\x00-\x08\x0e-\x1f\x7f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
    r"|(?<=[\wÀ-ÿ])[\u200c\u200d](?=[A-Za-zÀ-ÿ]))+"
)

# Characters that stand for themselves in good French text; a line of nothing else needs no decoding.
_STRANGE = re.compile(r"[^\t -%'-~éèêëàâäçùûüîïôöœæÉÈÊËÀÇÙÎÏÔŒÆ«»‘’“”–—…€°\u00a0\u202f]|â€|&[#\w]")
_PIECE = re.compile(r"[^\n]{1,300}(?:(?<=[a-z.,]) |(?=\n)|\Z)|[^\n]{1,300}")
_CHUNK = re.compile(r"[^ \t]+|[ \t]+")

_DOUBLED = re.compile(
    r"(?P<elision>\b(?:[cdjlmnst]|qu))''(?=\w)"
    r"|(?<!')''(?!')|(?<![`])``(?!`)|(?<!\S),,(?=\w)|’’|‘‘|(?<!\S)‘’(?=\w)"
)
_MINUTES = re.compile(r"\d['’′]\s?\d{1,2}(?:[.,]\d{1,4})?\Z")
_ANGLES = re.compile(r"<<(?=\s?[^\s<])[^<>\n]{1,300}>>")
_REPLACED = {"''": '"', "``": '"', ",,": '"', "’’": "”", "‘‘": "“", "‘’": "“"}


def control_characters(text: str) -> list[Edit]:
    """Every line end as LF; controls and characters of no width removed, but for the joiners of emoji."""
    return [
        Edit(Span(*match.span()), "\n" if _LINE_END.match(match.group()) else "", RepairReason.CONTROL_CHARACTER)
        for match in _CONTROL.finditer(text)
    ]


def wrong_encodings(text: str) -> list[Edit]:
    """The same as `wrong_encodings_in`, in one go."""
    return finished(wrong_encodings_in(text))


def wrong_encodings_in(text: str) -> Work[list[Edit]]:
    """Mojibake, HTML entities, ligatures of type and decomposed accents, by ftfy, one word at a time; interruptible.

    Quotation marks, wide characters and no-break spaces stay as they are.
    """
    if not _STRANGE.search(text.replace("\n", "")):
        return []
    fix = _fixer()
    fixed = (tuple(_fixed(match.group(), match.start(), fix)) for match in _PIECE.finditer(text))
    pieces = yield from gathered(fixed, lot=10)  # ftfy takes milliseconds for a piece
    return [edit for edits in pieces for edit in edits]


def _fixer() -> Callable[[str], str]:
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=True,
        uncurl_quotes=False,
        fix_character_width=False,
        fix_line_breaks=False,
        remove_control_chars=False,
        explain=False,
        normalization="NFC",
    )
    return lambda piece: str(ftfy.fix_text(piece, config))


def _fixed(piece: str, offset: int, fix: Callable[[str], str]) -> Iterator[Edit]:
    if not _STRANGE.search(piece):
        return
    # A numeric entity can stand for a line end, and a line must stay one.
    after = fix(piece).replace("\r", " ").replace("\n", " ")
    if after == piece:
        return
    for start, old, new in _differences(_CHUNK.findall(piece), _CHUNK.findall(after)):
        yield Edit(Span(offset + start, offset + start + len(old)), new, RepairReason.ENCODING)


def _differences(old: list[str], new: list[str]) -> Iterator[tuple[int, str, str]]:
    """Where the two differ: the place in the old text, the old words and the new ones."""
    starts = [0, *accumulate(len(chunk) for chunk in old)]
    if len(old) == len(new):
        yield from (found for found in zip(starts, old, new, strict=False) if found[1] != found[2])
        return
    for tag, first, last, new_first, new_last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield starts[first], "".join(old[first:last]), "".join(new[new_first:new_last])


def quotation_marks(text: str) -> list[Edit]:
    """Quotation marks made of two signs: `''`, `,,`, ```` `` ````, `<< >>`; minutes and seconds stay."""
    edits = [*_doubled(text), *_angles(text)]
    return sorted(edits, key=lambda edit: edit.span)


def _doubled(text: str) -> Iterator[Edit]:
    for match in _DOUBLED.finditer(text):
        span = Span(*match.span())
        if match["elision"]:
            yield Edit(Span(span.end - 2, span.end), "'", RepairReason.QUOTATION_MARK)
        elif not _MINUTES.search(text[max(0, span.start - 12) : span.start]):
            yield Edit(span, _REPLACED[match.group()], RepairReason.QUOTATION_MARK)


def _angles(text: str) -> Iterator[Edit]:
    for match in _ANGLES.finditer(text):
        yield Edit(Span(match.start(), match.start() + 2), "«", RepairReason.QUOTATION_MARK)
        yield Edit(Span(match.end() - 2, match.end()), "»", RepairReason.QUOTATION_MARK)
