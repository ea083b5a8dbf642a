"""Names for files, from the titles of articles: such as every system takes, and no reader is fooled by."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 80
"""Characters; with its folder a path has some 260 on Windows."""
_LONGEST_BYTES = 180
"""In UTF-8: a name has 255 on most systems, ending and temporary parts included."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|clock\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
"""Devices of Windows, whatever ending follows."""


def file_stem(title: str, otherwise: str = "briefing") -> str:
    """A file name without an ending, as near to `title` as may be; `otherwise` where nothing is left of it."""
    # Controls and marks of direction go: with the latter "gnp.exe" can be made to look like "exe.png".
    kept = "".join(one if unicodedata.category(one) not in _UNSEEN else " " for one in title)
    words = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", kept)).split())
    stem = _bare(_shortened(_bare(words)))
    return f"_{stem}" if _RESERVED.fullmatch(stem) else stem or otherwise


_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def _bare(words: str) -> str:
    """No dot in front, which hides a file, and no dot or blank behind, which Windows drops."""
    return words.lstrip(". -").rstrip(". -,;")


def _shortened(words: str) -> str:
    """`words` cut to what a name may hold, at a blank where there is one in the second half."""
    cut = words[:_LONGEST].encode()[:_LONGEST_BYTES].decode("utf-8", "ignore")
    blank = cut.rfind(" ")
    return cut if cut == words or blank < len(cut) // 2 else cut[:blank]
