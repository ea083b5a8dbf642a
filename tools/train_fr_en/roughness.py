"""French as it comes out of mail programs, old web sites and headlines, so that the model meets it in training."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

_ACCENTED = re.compile(r"[àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ]")


def roughened(french: str, chance: random.Random) -> str:
    """`french` with one kind of damage of those that real articles have."""
    return chance.choice(DAMAGES)(french, chance)


def _lost_accents(text: str, chance: random.Random) -> str:
    """One in three of its accented letters is a question mark."""
    return _ACCENTED.sub(lambda found: "?" if chance.random() < 1 / 3 else found[0], text)


def _bare_capitals(text: str, _: random.Random) -> str:
    return "".join(_without_accent(letter) if letter.isupper() else letter for letter in text)


def _upper_case(text: str, chance: random.Random) -> str:
    """A headline; on half of the sites without accents."""
    upper = text.upper()
    return upper if chance.random() < 0.5 else "".join(map(_without_accent, upper))


def _other_quotes(text: str, chance: random.Random) -> str:
    """Straight marks where they were curly, and the other way round."""
    if "’" in text or "«" in text:
        return text.replace("’", "'").replace("« ", '"').replace(" »", '"').replace("«", '"').replace("»", '"')
    return re.sub(r'"([^"]*)"', r"« \1 »" if chance.random() < 0.5 else r"“\1”", text.replace("'", "’"))


def _no_stop(text: str, _: random.Random) -> str:
    return text.rstrip(" .!")


def _without_accent(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (
    _lost_accents,
    _bare_capitals,
    _upper_case,
    _other_quotes,
    _no_stop,
)
