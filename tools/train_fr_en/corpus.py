"""The parallel text: reading it, what each source counts for, and the watch over texts that are kept out."""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

NEWS = frozenset(
    {
        "wmt08_12_news",
        "ntrex128_news",
        "lig_newscommentary_postedit",
        "newstest-bt",
        "mt_geneval_wikipedia",
        "un_sdg_targets",
        "tico19",
        "umbrella_security_guides",
    }
)
"""Sources written like the articles that the program is for: news, reports, biographies, health, field work."""

_SPEECH = "europarl_concodisco"
_TALK = frozenset({"tatoeba_manythings", "diabla_dialogues", "african_storybook", "transread_novels"})
_NOT_WORDS = re.compile(r"\W+")
_BEGINNING = 8
"""Letters."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A French text, its English, and the source they come from."""

    french: str
    english: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mixture:
    """Expected copies of a pair in one pass over the corpus, by what its source is like."""

    news: float
    speech: float
    """Of the pairs of Parliament that are close to news; the others count a tenth."""
    talk: float
    other: float

    def weight(self, source: str, close: bool) -> float:
        """Of a pair from `source`; `close` says whether it reads like news."""
        if source in NEWS:
            return self.news
        usual = self.speech if source == _SPEECH else self.talk if source in _TALK else self.other
        return usual if close else usual / 10


BROAD = Mixture(news=3.0, speech=1.0, talk=0.5, other=0.3)
"""For most of the training."""
NARROW = Mixture(news=4.0, speech=0.4, talk=0.2, other=0.05)
"""For its end."""


def read_pairs(paths: Iterable[Path]) -> Iterator[Pair]:
    """The pairs of files of lines `french<TAB>english[<TAB>source]`, .tsv or .tsv.xz; UTF-8."""
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                yield Pair(*line.rstrip("\n").split("\t")[:3])


def bare(text: str) -> str:
    """`text` in lower case without spaces and punctuation, for comparing."""
    return _NOT_WORDS.sub("", text.lower())


def leaked(pairs: Iterable[Pair], kept_out: Iterable[Pair], shortest: int = 20) -> Iterator[Pair]:
    """The pairs with a side that stands in `kept_out`; sides of less than `shortest` letters are everybody's."""
    sides = {bare(side) for pair in kept_out for side in (pair.french, pair.english)}
    held = {side for side in sides if len(side) >= shortest}
    beginnings = {side[:_BEGINNING] for side in held}
    for pair in pairs:
        if any(_beginning(side) in beginnings and bare(side) in held for side in (pair.french, pair.english)):
            yield pair


def _beginning(text: str) -> str:
    """Of the bare text: quick to make, and enough to rule nearly all texts out."""
    return bare(text[: 4 * _BEGINNING])[:_BEGINNING]
