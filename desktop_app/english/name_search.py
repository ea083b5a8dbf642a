"""Finding a name in an English sentence, word by word, also where it is spelt another way."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.core.text import Span, fold

# Vowel signs of Arabic and Hebrew and combining accents belong to their word.
_WORD = re.compile(r"[\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+")
_SPELLINGS = str.maketrans({"q": "k", "y": "i", "w": "u", "z": "s"})
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tch|sch|sh|ch", "x"),
        (r"dj|j", "j"),
        (r"kh|gh|ck", "k"),
        (r"ph", "f"),
        (r"oo|ou|o", "u"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"gu(?=[ei])", "g"),
        (r"^el(?= )|\bel ", "al "),
        (r"e+|ai|ei|i[ie]?", "i"),
        (r"(.)\1", r"\1"),
        (r"i\b", ""),
    )
)
_AMERICAN = {"defence": "defense", "labour": "labor", "organisation": "organization", "organisations": "organizations"}
_AMERICAN |= {
    "centre": "center",
    "programme": "program",
    "mobilisation": "mobilization",
    "neighbourhood": "neighborhood",
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sentence: as written, folded with American spelling, and where."""

    written: str
    plain: str
    span: Span


def words_of(text: str) -> tuple[Word, ...]:
    """The words of `text`; hyphens, apostrophes and full stops part them."""
    return tuple(_word(match.group(), Span(*match.span())) for match in _WORD.finditer(text))


@lru_cache(maxsize=4096)
def words_of_name(name: str) -> tuple[Word, ...]:
    """The same for a name, remembered."""
    return words_of(name)


def _word(written: str, span: Span) -> Word:
    plain = written.lower() if written.isascii() else fold(written)
    return Word(written, _AMERICAN.get(plain, plain), span)


@lru_cache(maxsize=4096)
def sound_of(name: str) -> str:
    """A rough spelling by sound in which "Kadhafi" and "Gadhafi", "Choïgou" and "Shoigu" come close."""
    plain = fold(name).replace("-", " ").replace("'", "")
    for pattern, sound in _SOUNDS:
        plain = pattern.sub(sound, plain)
    return plain.translate(_SPELLINGS).replace(" ", "")


def distance(first: str, second: str, limit: int) -> int:
    """Levenshtein's edit distance, or `limit` + 1 where it is more."""
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    row = list(range(len(second) + 1))
    for index, letter in enumerate(first, 1):
        above, row = row, [index]
        for column, other in enumerate(second, 1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != other)))
        if min(row) > limit:
            return limit + 1
    return row[-1]


class NameSearch:
    """One English sentence, its words, and which of them are already spoken for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = words_of(text)
        self._at: dict[str, list[int]] = {}
        for index, word in enumerate(self._words):
            self._at.setdefault(word.plain, []).append(index)
        self.taken: list[Span] = []

    def __len__(self) -> int:
        return len(self._text)

    def claim(self, span: Span) -> Span:
        """Mark `span` as spoken for."""
        self.taken.append(span)
        return span

    def has(self, name: str) -> bool:
        """Whether `name` stands anywhere, spoken for or not."""
        return next(self._runs(words_of_name(name)), None) is not None

    def exact(self, ways: Iterable[str]) -> Span | None:
        """The first free place where one of `ways` stands, the earlier way before the later."""
        for way in ways:
            for span in self._places(way):
                if self._is_free(span):
                    return self._with_full_stop(span, way)
        return None

    def _with_full_stop(self, span: Span, way: str) -> Span:
        """ "U.S." keeps its last full stop."""
        dotted = way.endswith(".") and self._text[span.end : span.end + 1] == "."
        return Span(span.start, span.end + dotted)

    def _places(self, way: str) -> Iterator[Span]:
        wanted = words_of_name(way)
        if wanted:
            yield from self._runs(wanted)
        elif way.strip():
            yield from (Span(*match.span()) for match in re.finditer(re.escape(way.strip()), self._text))

    def _runs(self, wanted: Sequence[Word]) -> Iterator[Span]:
        for start in self._at.get(wanted[0].plain, ()) if wanted else ():
            run = self._words[start : start + len(wanted)]
            if [word.plain for word in run] == [word.plain for word in wanted] and _same_case(run, wanted):
                span = Span(run[0].span.start, run[-1].span.end)
                if all(_joined(self._text, one, other) for one, other in itertools.pairwise(run)):
                    yield span

    def _is_free(self, span: Span) -> bool:
        return not any(span.overlaps(other) for other in self.taken)

    def similar(self, names: Iterable[str]) -> Iterator[Span]:
        """Free capitalised words that are one of `names` spelt a little otherwise, the nearest first."""
        found: list[tuple[int, Span]] = []
        for name in dict.fromkeys(names):
            if sum(map(str.isalpha, name)) >= 5:
                found += self._alike(name, len(words_of_name(name)))
        yield from (span for _, span in sorted(found))

    def _alike(self, name: str, words: int) -> Iterator[tuple[int, Span]]:
        """Near both by sound and by letter: "Course" sounds like "Koerse", and is another word."""
        sound, letters = sound_of(name), _letters(name)
        limit = 1 if len(letters) < 7 else 2 if len(letters) < 11 else 3
        for length in {words, words + 1, max(1, words - 1)}:
            for start in range(len(self._words) - length + 1):
                first, last = self._words[start], self._words[start + length - 1]
                span = Span(first.span.start, last.span.end)
                if not (first.written[0].isupper() or (length > 1 and last.written[0].isupper())) or not self._is_free(
                    span
                ):
                    continue
                said = span.of(self._text)
                apart = distance(letters, _letters(said), limit)
                if apart <= limit and distance(sound, sound_of(said), limit - (limit > 1)) <= limit:
                    yield apart, span


def _letters(name: str) -> str:
    return "".join(word.plain for word in words_of_name(name))


def _joined(text: str, first: Word, second: Word) -> bool:
    """At most three marks between two words of one name, none that ends a clause."""
    return re.fullmatch(r"[\s\u00a0\-‑–'’.&]{1,3}|", text[first.span.end : second.span.start]) is not None


def _same_case(run: Sequence[Word], wanted: Sequence[Word]) -> bool:
    """Acronyms and single words keep their capitals: "IS" is not "is", "Tours" not "tours"."""
    if any(_is_acronym(word.written) and one.written != word.written for one, word in zip(run, wanted, strict=True)):
        return all(_is_acronym(word.written) and word.written.lower() != "is" for word in wanted) and (
            run[0].written[:1].isupper() and len(run[0].written) > 3
        )
    return len(wanted) > 1 or run[0].written[:1].isupper() or not wanted[0].written[:1].isupper()


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= 6 and word.isupper() and word.isalpha()
