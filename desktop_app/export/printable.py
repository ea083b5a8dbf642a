"""Text that any file format can hold: no character that XML forbids or that no page shows."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile(r"[\t\n\r ]+")


def printable(text: str) -> str:
    """`text` without control characters, lone surrogates and the like.

    What is left are the characters of XML 1.0, less those it discourages: https://www.w3.org/TR/xml/#charsets.
    """
    return _FORBIDDEN.sub("", text)


def one_line(text: str) -> str:
    """Printable `text` on one line. Spaces that do not break, which French puts before some marks, stay."""
    return _BREAKS.sub(" ", printable(text)).strip(" ")
