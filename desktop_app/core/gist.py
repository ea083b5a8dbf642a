"""How a gist is asked for: by which method, and how long."""

from __future__ import annotations

from enum import Enum


class GistMethod(Enum):
    """Who chooses the sentences. The first is this project's own; the others are sumy's."""

    NEWS = "news"
    LEX_RANK = "lexrank"
    TEXT_RANK = "textrank"
    LSA = "lsa"
    LUHN = "luhn"
    SUM_BASIC = "sumbasic"
    KL = "kl"
    REDUCTION = "reduction"
