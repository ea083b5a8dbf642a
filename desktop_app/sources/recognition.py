"""What form a file has, by what is in it; its ending counts only where the content leaves a choice."""

from __future__ import annotations

import contextlib
import re
from pathlib import PurePath

from desktop_app.core.errors import NotText
from desktop_app.core.file_forms import FileForm
from desktop_app.core.reading import decode
from desktop_app.sources.source import Format, Refusal, Refused

HEAD = 8_192
"""Bytes of a file that are enough to tell."""

_PDF_WITHIN = 1_024
"""A PDF may begin after so many bytes of something else."""

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_ARCHIVED = frozenset({".mhtml", ".mht"})
ENDINGS = (
    ".txt",
    ".text",
    *sorted(MARKDOWN),
    *sorted(_HTML),
    *sorted(_ARCHIVED),
    ".docx",
    ".odt",
    ".pdf",
    ".eml",
    ".rtf",
)
"""Of the files that articles are read from."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FORMS = (
    (b"\x89PNG\r\n", FileForm.PICTURE),
    (b"\xff\xd8\xff", FileForm.PICTURE),
    (b"GIF8", FileForm.PICTURE),
    (b"II*\0", FileForm.PICTURE),
    (b"MM\0*", FileForm.PICTURE),
    (b"\0\0\1\0", FileForm.PICTURE),
    (b"7z\xbc\xaf\x27\x1c", FileForm.ARCHIVE),
    (b"Rar!\x1a\7", FileForm.ARCHIVE),
    (b"\x1f\x8b\x08", FileForm.ARCHIVE),
    (b"BZh", FileForm.ARCHIVE),
    (b"\xfd7zXZ\0", FileForm.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", FileForm.ARCHIVE),
    (b"ID3", FileForm.RECORDING),
    (b"OggS", FileForm.RECORDING),
    (b"fLaC", FileForm.RECORDING),
    (b"\x1a\x45\xdf\xa3", FileForm.RECORDING),
    (b"\x7fELF", FileForm.PROGRAM),
    (b"MZ\x90\0", FileForm.PROGRAM),
)
_BRANDS = {b"heic": FileForm.PICTURE, b"avif": FileForm.PICTURE, b"mif1": FileForm.PICTURE}

_DOCUMENT = re.compile(r"\s*(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|\s)*<(?:!doctype html|html)\b", re.I | re.S)
_TAG = re.compile(r"<(?:head|body|div|p|article|main|section|h1|title|meta|span|table|br)\b[^<>]*>", re.I)
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?[^\n]*(?:\n[ \t][^\n]*)*(?:\n|\Z)")
_POSTMARKS = frozenset(
    {
        "received",
        "return-path",
        "message-id",
        "mime-version",
        "delivered-to",
        "dkim-signature",
        "snapshot-content-location",
    }
)


def recognise(head: bytes, name: str) -> Format:
    """The format of a file that begins with `head` (HEAD bytes, or all there is).

    Raises Refused for the forms of file that are known and not read, NotText for those that are not known.
    """
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Format.PACKED
    if head.lstrip().startswith(b"{\\rtf"):
        return Format.RTF
    form = _form(head)
    if form:
        raise Refused(Refusal.UNSUPPORTED, form)
    return _format_of_text(_decoded(head, name), PurePath(name).suffix.lower())


def _form(head: bytes) -> FileForm | None:
    if head.startswith(_OLE):
        return FileForm.OLD_WORD
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], FileForm.RECORDING)
    if head.startswith(b"RIFF"):
        return FileForm.PICTURE if head[8:12] == b"WEBP" else FileForm.RECORDING
    return next((form for mark, form in _FORMS if head.startswith(mark)), None)


def _decoded(head: bytes, name: str) -> str:
    """The beginning as text; a character cut at the end does no harm. Raises NotText."""
    for cut in range(4):
        with contextlib.suppress(NotText):
            return decode(head[: len(head) - cut], name).replace("\r\n", "\n").lstrip("\ufeff")
    raise NotText(name)


def _format_of_text(text: str, ending: str) -> Format:
    if _DOCUMENT.match(text) or (ending in _HTML and _TAG.search(text)):
        return Format.HTML
    headers = _headers(text)
    if headers and (ending in {".eml", *_ARCHIVED} or (len(headers) > 2 and headers.keys() & _POSTMARKS)):
        archived = ending in _ARCHIVED or "snapshot-content-location" in headers
        return Format.WEB_ARCHIVE if archived else Format.MAIL
    return Format.MARKDOWN if ending in MARKDOWN else Format.TEXT


def _headers(text: str) -> dict[str, str]:
    """The lines of a mail's head, by name in small letters; empty where the text does not begin with such lines."""
    found: dict[str, str] = {}
    place = 0
    while match := _HEADER.match(text, place):
        name, _, value = match.group().partition(":")
        found[name.lower()] = value.strip()
        place = match.end()
    return found if text[place : place + 1] in ("\n", "") else {}
