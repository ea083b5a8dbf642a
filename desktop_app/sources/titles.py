"""Titles that programs write into a file by themselves, and the addresses that stand in one."""

from __future__ import annotations

import re
from datetime import date

_LONGEST = 300
_MADE_BY_A_PROGRAM = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel) ?[-–].*|word document|document ?\d*|sans[ -]titre ?\d*|untitled ?\d*|"
    r"unnamed|(?:nouveau|new) document.*|titre|title|pr[ée]sentation ?\d*|about:blank|print|"
    r"\S+\.(?:docx?|odt|pdf|rtf|indd|qxd|qxp|html?|txt|xml|tmp|aspx?|php|dvi|tex))",
    re.I,
)
_ADDRESS = re.compile(r"https?://[^\s<>\"'“”«»|]{4,1000}", re.I)
_DAY = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")


def believable_title(text: str) -> str:
    """`text` on one line where somebody seems to have written it, else nothing."""
    line = " ".join(text.split())
    return "" if len(line) > _LONGEST or _MADE_BY_A_PROGRAM.fullmatch(line) else line


def address_in(text: str) -> str:
    """The first web address in `text`, or nothing."""
    found = _ADDRESS.search(text)
    return found.group().rstrip(".,;:!?)]}") if found else ""


def day_in(text: str) -> date | None:
    """The day of an ISO 8601 date, whatever follows it."""
    found = _DAY.match(text)
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None
