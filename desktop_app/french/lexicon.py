"""French word forms and how frequent they are: what is needed to guess a lost letter safely."""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

LOST = "?"
"""What stands for a lost letter in a pattern."""

TEN_TIMES = 4
"""Ranks between a form and one ten times as frequent."""

UNKNOWN = -1
"""The rank of a form that is in no list."""

_LEAST_RANKS = {2: 10, 3: 4}
"""By length: a short pattern fits too much, so that its word must be a frequent one."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Ranks of word forms, and the accented forms by what is left of them when accents are lost."""

    ranks: Mapping[str, int]
    accented: Mapping[str, tuple[str, ...]]

    def rank(self, word: str) -> int:
        """How frequent `word` is, in quarters of a decade; UNKNOWN if it is no French word."""
        return max(self.ranks.get(word, UNKNOWN), self.ranks.get(word.lower(), UNKNOWN))

    def restored(self, pattern: str, starts: bool = False, elided: bool = False) -> tuple[str, int] | None:
        """The one word that `pattern` is with its lost letters, and its rank; None where that is not clear.

        `pattern` has LOST for each lost letter. Of several words one must be ten times as frequent as the
        rest. `starts`: the word starts a sentence, so that its capital may be owed to its place.
        `elided`: it stands after an article (`l'?tat`), where of État and état the more frequent is taken.
        """
        best: dict[str, tuple[int, str]] = {}
        for word, rank in self._candidates(pattern, starts):
            key = word.lower()
            best[key] = _preferred(best.get(key), (rank, word), 1 if elided else TEN_TIMES)
        ranked = sorted(best.values(), reverse=True)
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < TEN_TIMES):
            return None
        rank, word = ranked[0]
        if rank < _LEAST_RANKS.get(len(pattern), 0):
            return None
        return (word[0].upper() + word[1:] if starts and pattern[0] == LOST else word), rank

    def _candidates(self, pattern: str, starts: bool) -> Iterator[tuple[str, int]]:
        found = False
        for cased in _cases(pattern):
            for word in self.accented.get(_key(cased), ()):
                if _agree(cased, word):
                    found = True
                    yield _cased(word, pattern), self.ranks[word]
            if found and not starts:
                return


def load_lexicon(path: Path) -> Lexicon:
    """The lexicon in `path`: an xz file with one line a rank, the rank first, then its forms."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        lines = [line.rstrip("\n").split(" ") for line in file]
    ranks: dict[str, int] = {}
    accented: dict[str, tuple[str, ...]] = {}
    for rank, *forms in lines:
        ranks.update(dict.fromkeys(forms, int(rank)))
        for form in forms:
            if not form.isascii():
                key = _key(form)
                accented[key] = (*accented.get(key, ()), form)
    return Lexicon(ranks, accented)


def _preferred(known: tuple[int, str] | None, found: tuple[int, str], lead: int) -> tuple[int, str]:
    """Of two forms that differ in capitals the small one, unless the other is ahead by `lead` ranks."""
    if known is None:
        return found
    small, tall = sorted((known, found), key=lambda ranked: ranked[1].islower(), reverse=True)
    return tall if tall[0] - small[0] >= lead else small


def _cases(pattern: str) -> tuple[str, ...]:
    """The pattern as it stands, and as it stands in the list where its capitals are owed to its place."""
    if not _is_shouted(pattern):
        return tuple(dict.fromkeys((pattern, pattern.lower())))
    return (pattern.lower(), pattern.title()) if len(pattern) > 3 else ()


def _is_shouted(pattern: str) -> bool:
    letters = [letter for letter in pattern if letter.isalpha()]
    return len(letters) > 1 and all(letter.isupper() for letter in letters)


def _key(word: str) -> str:
    return word.encode("ascii", "replace").decode("ascii")


def _agree(pattern: str, word: str) -> bool:
    """Whether the letters that are left are the same; both have the same key, so the same length."""
    return all(left in (LOST, right) for left, right in zip(pattern, word, strict=True))


def _cased(word: str, pattern: str) -> str:
    """`word` with the capitals of `pattern`; a lost letter among capitals is a capital one."""
    if _is_shouted(pattern):
        return word.upper() if len(word.upper()) == len(word) else word
    return "".join(right if left == LOST else left for left, right in zip(pattern, word, strict=True))
