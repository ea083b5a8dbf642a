"""Fixed French expressions of time and quantity, and how English says them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.core.text import fold
from desktop_app.french.tables import read_table

_UNITS = {
    "minutes": "minutes",
    "heures": "hours",
    "jours": "days",
    "nuits": "nights",
    "semaines": "weeks",
    "mois": "months",
    "annees": "years",
    "ans": "years",
    "decennies": "decades",
    "siecles": "centuries",
}
_LEAD = re.compile(
    r"^(?:(?:plus de|pres de|moins de|environ|au moins|pendant|depuis|durant|au cours de|lors de|dans|des|a|vers"
    r"|jusqu'a|le|la|les|l'|d')\s?)+(?=\w)"
)


@dataclass(frozen=True, slots=True)
class _Table:
    """Expressions by their folded French words."""

    english: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def _table() -> _Table:
    english: dict[str, tuple[str, ...]] = {}
    for row in read_table("expressions"):
        ways = tuple(row.english.split("|"))
        if "{units}" not in row.french:
            english[_plain(row.french)] = ways
            continue
        for french, said in _UNITS.items():
            english[_plain(row.french.replace("{units}", french))] = tuple(way.replace("{units}", said) for way in ways)
    return _Table(english)


def _plain(text: str) -> str:
    return re.sub(r"[\s\u00a0\u2009\u202f]+", " ", fold(text)).strip()


def english_phrases(text: str) -> tuple[str, ...]:
    """What English says for the fixed expression that `text` is, or begins with; empty for anything else."""
    plain = _plain(text)
    table = _table().english
    for start in (plain, _LEAD.sub("", plain)):
        words = start.split(" ")
        for length in range(len(words), 0, -1):
            rest = " ".join(words[length:])
            ways = table.get(" ".join(words[:length]))
            if ways and not re.search(r"\d", rest) and (not rest or re.match(r"d[e']", rest)):
                return ways
    return ()
