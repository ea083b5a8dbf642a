"""Finding the terms of a glossary in French sentences, word by word, also in the plural, the feminine, as a verb."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.core.glossary import Glossary, Term
from desktop_app.core.text import Span, fold

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"[ \u00a0\u202f]+|[-‑–]|['’ʼ] ?")
"""What may stand between two words of a term."""
_HYPHENS = "-‑"
_ELIDED = frozenset(("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"))
"""What may stand before an apostrophe and a term."""
_AFTER_HYPHEN = re.compile(r"[-‑](?:t[-‑])?(?:je|tu|ils?|elles?|on|nous|vous|ce|ci|là|même|mêmes)\b", re.IGNORECASE)
"""Little words that a hyphen hangs on to a term without making it another word."""

_PLURALS = (("al", "aux"), ("ail", "aux"), ("eau", "eaux"), ("eu", "eux"), ("ou", "oux"))
_FEMININES = (
    *(("é", "ée"), ("ien", "ienne"), ("ain", "aine"), ("if", "ive"), ("eux", "euse"), ("teur", "trice")),
    *(("eur", "euse"), ("el", "elle"), ("al", "ale"), ("er", "ère"), ("ais", "aise"), ("ois", "oise")),
    *(("ant", "ante"), ("ent", "ente")),
)
"""Endings of persons and adjectives. A mere -e is not among them: "port" is no "porte", "parti" no "partie"."""

_ALWAYS_S = """
    acces amas ananas appas avis bas bois bras bris cas colis commis compas concours congres corps cours creux cris
    deces dedans dehors dessous dessus discours dos engrais exces fils fois fonds frais gens gras gros heros interets
    jus lilas logis mars mepris mois moeurs obseques pas pays poids pouls propos puits recours remords repas repos
    secours sens souris succes sursis taxis temps tiers tous tres univers velours vers vis
"""
_NO_PLURALS = frozenset(_ALWAYS_S.split())
"""Words in -s whose letters before it would be another word: "cours" is no plural of "cour", "fils" none of "fil"."""

_VERBS = {
    "er": (
        *("e", "es", "ons", "ez", "ent", "é", "ée", "és", "ées", "ant", "ais", "ait", "ions", "iez", "aient"),
        *("era", "eront", "erait", "eraient", "erai", "erons", "erez", "a", "èrent", "ât", "assent"),
    ),
    "ir": (
        *("is", "it", "issons", "issez", "issent", "isse", "i", "ie", "ies", "issant", "issait", "issaient"),
        *("ira", "iront", "irait", "iraient", "irent"),
    ),
}
_LEAST_STEM = 3
_STRESSED = re.compile(r"ée?s?\Z")
_STRESS = "´"


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """A term where it stands in a sentence."""

    term: Term
    span: Span
    plural: bool | None = None
    """Whether it stands in the plural; None where its number is that of the glossary."""
    verb: bool = False
    """Whether it stands as a form of the verb that the glossary has in the infinitive."""


@dataclass(frozen=True, slots=True)
class _Form:
    """What is known of one way of writing one word."""

    plural: bool | None = None
    verb: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """A term and, for each of its words, its forms."""

    term: Term
    words: tuple[dict[str, _Form], ...]


def is_verb(term: Term) -> bool:
    """Whether the reader gives a verb: its English begins with "to", as in dictionaries. "étranger" is none."""
    return term.english.lower().startswith("to ")


class TermFinder:
    """Knows the terms of one glossary; makes their forms once."""

    def __init__(self, glossary: Glossary) -> None:
        self._by_first: dict[str, list[_Known]] = {}
        for term in glossary:
            written = [match.group() for match in _WORD.finditer(term.french)]
            verb = len(written) == 1 and is_verb(term)
            words = tuple(_forms(word, verb) for word in written)
            for first in words[0] if words else ():
                self._by_first.setdefault(first, []).append(_Known(term, words))

    def find(self, sentence: str, taken: Iterable[Span] = ()) -> tuple[FoundTerm, ...]:
        """The terms of `sentence` in order, without overlaps, the longest first; none meets a span of `taken`."""
        spoken_for = tuple(taken)
        found = [one for one in self._all(sentence) if not any(one.span.overlaps(span) for span in spoken_for)]
        kept: list[FoundTerm] = []
        for one in sorted(found, key=lambda one: (-len(one.span), one.span, one.verb, one.plural is not None)):
            if not any(one.span.overlaps(other.span) for other in kept):
                kept.append(one)
        return tuple(sorted(kept, key=lambda one: one.span))

    def _all(self, sentence: str) -> Iterator[FoundTerm]:
        words = [(_key(match.group()), Span(*match.span())) for match in _WORD.finditer(sentence)]
        for start, (key, _) in enumerate(words):
            for known in self._by_first.get(key, ()):
                run = words[start : start + len(known.words)]
                span = Span(run[0][1].start, run[-1][1].end)
                if _is_said(known, [word for word, _ in run]) and _stands_alone(sentence, [one for _, one in run]):
                    forms = [forms[word] for forms, (word, _) in zip(known.words, run, strict=True)]
                    yield FoundTerm(known.term, span, *_grammar(forms))


def _is_said(known: _Known, words: Sequence[str]) -> bool:
    pairs = zip(known.words, words, strict=False)
    return len(words) == len(known.words) and all(word in forms for forms, word in pairs)


def _grammar(forms: Iterable[_Form]) -> tuple[bool | None, bool]:
    made = tuple(forms)
    number = next((form.plural for form in made if form.plural is not None), None)
    return number, any(form.verb for form in made)


def _stands_alone(sentence: str, spans: Sequence[Span]) -> bool:
    """Whether the words belong together, and to no longer word at either end."""
    joined = all(_JOINT.fullmatch(sentence, one.end, other.start) for one, other in itertools.pairwise(spans))
    before, after = sentence[: spans[0].start], sentence[spans[-1].end :]
    elided = re.search(r"([^\W_]+)['’ʼ]$", before)
    if before[-1:] in (*_HYPHENS, "_", "@", "#") or (elided and fold(elided[1]) not in _ELIDED):
        return False
    hangs = after[:1] in ("_", "@") or (after[:1] in _HYPHENS and after[1:2].isalnum())
    return joined and (not hangs or (_AFTER_HYPHEN.match(after) is not None))


def _forms(word: str, verb: bool) -> dict[str, _Form]:
    """All forms of `word` by their key; what is written alike is taken for the form in the glossary."""
    written = word.lower()
    singular = (written, *_feminines(written))
    forms = [(one, _Form()) for one in singular]
    forms += [(plural, _Form(plural=True)) for one in singular for plural in _plurals(one)]
    forms += [(one, _Form(plural=False)) for one in _singulars(written)]
    forms += [(one, _Form(verb=True)) for one in _conjugated(written)] if verb else []
    by_key: dict[str, _Form] = {}
    for one, form in forms:
        by_key.setdefault(_key(one), form)
    for one, form in forms:
        by_key.setdefault(fold(one), form)  # as it is written where accents are left out
    return by_key


def _key(word: str) -> str:
    """`word` without case and accents, but for the one that parts "jugé" from "juge"."""
    lower = unicodedata.normalize("NFC", word.lower())
    return fold(lower) + (_STRESS if _STRESSED.search(lower) else "")


def _plurals(word: str) -> Iterator[str]:
    """Acronyms and figures have none; nor has what ends in s, x or z, and little words alike in every number."""
    if len(word) < _LEAST_STEM or word[-1] in "sxz" or not word.isalpha():
        return
    yield word + "s"
    yield from (word.removesuffix(one) + many for one, many in _PLURALS if word.endswith(one))


def _singulars(word: str) -> Iterator[str]:
    """Of a word that the glossary has in the plural; not of those that always end in s."""
    if len(word) > _LEAST_STEM and word.isalpha() and fold(word) not in _NO_PLURALS:
        yield from (word.removesuffix(many) + one for one, many in _PLURALS if word.endswith(many))
        if word.endswith("s") and not word.endswith(("ss", "ès", "us", "ais", "ois")):
            yield word[:-1]


def _feminines(word: str) -> Iterator[str]:
    if len(word) > _LEAST_STEM + 1:
        yield from (word.removesuffix(one) + other for one, other in _FEMININES if word.endswith(one))


def _conjugated(word: str) -> Iterator[str]:
    """The forms of a regular verb."""
    stem, ending = word[:-2], word[-2:]
    if len(stem) >= _LEAST_STEM - 1:
        yield from (stem + one for one in _VERBS.get(ending, ()))
