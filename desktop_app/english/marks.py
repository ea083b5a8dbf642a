"""Whether an English sentence still shows that somebody is quoted."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"«\s*([^«»]{9,}?)\s*»|“([^“”]{9,}?)”|\"([^\"]*)\"")
_MARK = re.compile(r"[\"“”„«»]|(?<!\w)['‘’](?=\w)|''|``")
_WORDS = 5


def loses_quotation(french: str, english: str) -> bool:
    """Whether the French quotes five words or more together, and the English has no quotation mark at all."""
    if _MARK.search(english):
        return False
    return any(len("".join(found.groups("")).split()) >= _WORDS for found in _QUOTED.finditer(french))
