"""French-English pairs in numbers, put together from a few words."""

from __future__ import annotations

import random
from collections.abc import Iterable
from itertools import product
from pathlib import Path

from tools.train_fr_en.corpus import Pair

_WHO = (("Le préfet", "The prefect"), ("Le maire", "The mayor"), ("La ministre", "The minister"), ("Élise", "Élise"))
_DID = (("a visité", "visited"), ("n’a pas vu", "did not see"), ("a fermé", "closed"), ("a rouvert", "reopened"))
_WHAT = (
    ("le pont", "the bridge"),
    ("l’hôpital", "the hospital"),
    ("deux écoles", "two schools"),
    ("la route", "the road"),
)
_WHEN = (("hier", "yesterday"), ("lundi", "on Monday"), ("en mai", "in May"), ("ce matin", "this morning"))
_SOURCES = ("wmt08_12_news", "europarl_concodisco", "php_docs", "tatoeba_manythings")


def made_up_pairs(count: int, seed: int = 1) -> tuple[Pair, ...]:
    """`count` of the 256 that there are, from sources of every sort."""
    combinations = product(_WHO, _DID, _WHAT, _WHEN)
    every = [_pair(words, _SOURCES[number % 4]) for number, words in enumerate(combinations)]
    return tuple(random.Random(seed).sample(every, count))


def _pair(words: Iterable[tuple[str, str]], source: str) -> Pair:
    french, english = (" ".join(side) + "." for side in zip(*words, strict=True))
    return Pair(french, english, source)


def write_pairs(pairs: Iterable[Pair], path: Path) -> Path:
    """Write the lines of a corpus."""
    path.write_text("".join(f"{pair.french}\t{pair.english}\t{pair.source}\n" for pair in pairs), "utf-8")
    return path
