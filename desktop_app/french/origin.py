"""What the text of a French article says about where it comes from: headline, outlet, date, address.

Proposals only. They are read off the first and the last lines, by their form; the reader confirms them or does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.origin import FoundOrigin, Origin
from desktop_app.core.text import fold
from desktop_app.french.dateline import Dateline, datelines
from desktop_app.french.furniture import is_furniture

_LINES = 8
"""Lines at either end of the text that may tell."""
_LONGEST_TITLE = 180
_SHORTEST_TITLE = 12
_LONGEST_BYLINE = 90
"""Characters of a line that names an outlet and says nothing else."""
_DATELINE = 90
"""Characters at the start of a line within which an agency signs."""

_AGENCIES = (
    "AFP", "Agence France-Presse", "Reuters", "AP", "Associated Press", "Belga", "ATS", "Keystone-ATS", "ANP", "dpa",
    "EFE", "ANSA", "Xinhua", "TASS", "APS", "MAP", "TAP", "PANA", "Anadolu", "La Presse canadienne",
)  # fmt: skip
_OUTLETS = (
    "Le Monde", "Le Figaro", "Libération", "Le Parisien", "La Croix", "L'Humanité", "Les Echos", "La Tribune",
    "L'Express", "Le Point", "L'Obs", "Mediapart", "Le Monde diplomatique", "Courrier international",
    "Ouest-France", "Sud Ouest", "La Voix du Nord", "La Provence", "La Dépêche du Midi", "Le Progrès", "20 Minutes",
    "France 24", "franceinfo", "RFI", "TV5MONDE", "BFMTV", "Europe 1", "France Inter", "LCI", "HuffPost", "Le HuffPost",
    "Jeune Afrique", "Le Monde Afrique", "L'Orient-Le Jour", "El Watan", "Hespress", "Le Soir", "La Libre Belgique",
    "La Libre", "RTBF", "Le Temps", "Tribune de Genève", "RTS", "Le Devoir", "La Presse", "Radio-Canada",
)  # fmt: skip

_SIGNED = re.compile(rf"\((?:[^()]*[\s/-])?(?P<name>{'|'.join(map(re.escape, _AGENCIES))})(?:[\s/-][^()]*)?\)")
_ADDRESS = re.compile(r"^(?:source|lien|url|adresse)?[\s:–—-]*(?P<url>https?://[^\s<>\"«»]+)$", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\.|m\.|amp\.)?(?P<host>[\w.-]+\.\w+)")
_AFTER_BAR = re.compile(r"^(?P<title>.+?)\s+\|\s+(?P<outlet>[^|]{2,40})$")
_ENDS_A_SENTENCE = re.compile(r"(?<!\.)\.[\s»”\")]*$|[,;:]$")
_WORD = re.compile(r"[^\W\d_]{2,}")


def find_origin(text: str) -> FoundOrigin:
    """What stands in `text`, French as it was pasted; empty parts where nothing does, or it is not clear."""
    lines = [line.strip() for line in text.splitlines()]
    told = [line for line in lines if line]
    ends = told if len(told) <= 2 * _LINES else [*told[:_LINES], *told[-_LINES:]]
    title, behind = _headline(lines)
    url = next((match["url"] for line in ends if (match := _ADDRESS.match(line))), "")
    outlet = behind or _agency(ends) or _outlet(line for line in ends if line != title) or _host(url)
    day = _earliest(datelines(text))
    if day is None or day.date:
        return FoundOrigin(Origin(title, outlet, day.date if day else None, url=url))
    return FoundOrigin(Origin(title, outlet, url=url), day.day, day.month)


def _headline(lines: list[str]) -> tuple[str, str]:
    """The headline, and the outlet that stands behind a bar after it; either may be empty."""
    told = [(place, line) for place, line in enumerate(lines) if line][:_LINES]
    for place, line in told:
        following = next((one for one in lines[place + 1 :] if one), "")
        if _is_headline(line, following, adjacent=lines[place + 1 : place + 2] == [following]):
            parted = _AFTER_BAR.match(line)
            return (parted["title"], parted["outlet"]) if parted else (line, "")
        if len(line) > _LONGEST_TITLE or _ENDS_A_SENTENCE.search(line):
            break  # the article has begun
    return "", ""


def _is_headline(line: str, following: str, adjacent: bool) -> bool:
    if not following or not _SHORTEST_TITLE <= len(line) <= _LONGEST_TITLE or _ENDS_A_SENTENCE.search(line):
        return False
    if len(_WORD.findall(line)) < 3 or not (line[0].isupper() or line[0].isdigit() or line[0] in "«“\"'"):
        return False
    if adjacent and following[0].islower():
        return False  # a sentence whose line was broken
    return not (is_furniture(line) or datelines(line) or _ADDRESS.match(line) or _is_byline(line))


def _is_byline(line: str) -> bool:
    return fold(line).startswith(("par ", "de notre ", "propos recueillis", "avec "))


def _agency(lines: list[str]) -> str:
    """The agency that signs in brackets near the start of a line, or on a line by itself."""
    return next((match["name"] for line in lines if (match := _SIGNED.search(line[:_DATELINE]))), "")


def _outlet(lines: Iterator[str]) -> str:
    """The outlet or agency named first on a line that is too short to be a sentence of the article."""
    for line in lines:
        if len(line) > _LONGEST_BYLINE or line.endswith(".") or not (is_furniture(line) or _is_byline(line)):
            continue
        places = [(match.start(), -len(name), name) for name in _NAMES if (match := _NAMES[name].search(line))]
        if places:
            return min(places)[2]
    return ""


_NAMES = {name: re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for name in (*_OUTLETS, *_AGENCIES)}


def _host(url: str) -> str:
    match = _HOST.match(url)
    return match["host"].lower() if match else ""


def _earliest(days: list[Dateline]) -> Dateline | None:
    """The first of the days that are told in full: what was published may be brought up to date later."""
    dated = sorted((day.date, number) for number, day in enumerate(days) if day.date)
    return days[dated[0][1]] if dated else days[0] if len({(one.day, one.month) for one in days}) == 1 else None
