"""English words in the singular and plural, and other forms of one word, as far as simple rules go."""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "foot": "feet",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "leaf": "leaves",
    "half": "halves",
    "thief": "thieves",
    "loaf": "loaves",
    "shelf": "shelves",
    "wolf": "wolves",
    "self": "selves",
    "crisis": "crises",
    "basis": "bases",
    "analysis": "analyses",
    "hypothesis": "hypotheses",
    "criterion": "criteria",
    "medium": "media",
    "phenomenon": "phenomena",
    "gas": "gases",
    "bus": "buses",
    "virus": "viruses",
    "bonus": "bonuses",
}
_SINGULARS = {many: one for one, many in _IRREGULAR.items()}
_MEN = re.compile(r"(?:[a-z]{3,}|gun|law|ombuds)m[ae]n\Z")
_NO_MEN = frozenset(("german", "roman", "norman", "human", "shaman", "talisman", "ottoman", "cayman"))

_ALWAYS_ONE = """
    aid aircraft ammunition artillery assistance backing cattle bargaining bloodshed borrowing cavalry clothing
    pay equipment evidence fishing fuel funding housing hardware infantry information infrastructure intelligence
    joblessness legislation livestock luggage machinery manpower materiel migration military money news oil personnel
    energy police policing produce progress propaganda research safety security shipping software spending staff steel
    unemployment unrest violence warfare weaponry wheat work youth
"""
_NEVER_PLURAL = frozenset(_ALWAYS_ONE.split())
"""Words that have no plural, or are one themselves."""

_NOT_PLURAL = re.compile(r"(?:ss|us|is|ics|news|[^aeiou]ous|series|species|corps|gas|bias|chaos|canvas|atlas)\Z")
_HISSING = re.compile(r"(?:s|x|z|ch|sh)\Z")
_HISSING_CLEARLY = re.compile(r"(?:ss|x|ch|sh|[st]us)\Z")
"""Ends to which -es was added; in "releases" and "prizes" it was an -s."""
_Y = re.compile(r"(?<=[^aeiou])y\Z")
_OES = frozenset(("embargo", "hero", "potato", "tomato", "veto", "echo"))
_DOUBLING = re.compile(r"[^aeiou][aeiou]([bdgmnprt])\Z")

_LITTLE = "of for in on to with at by from against under over between into about after before and or"
PREPOSITIONS = frozenset(_LITTLE.split())


def is_plural(word: str) -> bool:
    """Whether `word`, a noun, looks like a plural."""
    lower = word.lower()
    if lower in _SINGULARS or (lower.endswith("men") and _MEN.fullmatch(lower)):
        return True
    return lower.endswith("s") and len(lower) > 2 and not _NOT_PLURAL.search(lower) and not word.isupper()


def has_number(word: str) -> bool:
    """Whether the form of `word`, a noun, tells its number: "police" and "aid" do not."""
    return word.lower() not in _NEVER_PLURAL


@lru_cache(maxsize=4096)
def plural_of(word: str) -> str:
    """`word`, a noun, in the plural; as it is where it has none, or is one."""
    lower = word.lower()
    if lower in _NEVER_PLURAL or is_plural(word):
        return word
    if lower in _IRREGULAR:
        return word[:1] + _IRREGULAR[lower][1:]
    if _MEN.fullmatch(lower) and lower not in _NO_MEN:
        return word[:-2] + "en"
    if _Y.search(word):
        return word[:-1] + "ies"
    return word + ("es" if _HISSING.search(lower) or lower in _OES else "s")


@lru_cache(maxsize=4096)
def singular_of(word: str) -> str:
    """`word`, a noun, in the singular; as it is where it is one, or is none."""
    lower = word.lower()
    if lower in _NEVER_PLURAL or not is_plural(word):
        return word
    if lower in _SINGULARS:
        return word[:1] + _SINGULARS[lower][1:]
    if lower.endswith("men"):
        return word[:-2] + "an"
    if lower.endswith("ies") and len(lower) > 4:
        return word[:-3] + "y"
    bare = word[:-2] if lower.endswith("es") else word[:-1]
    return bare if _HISSING_CLEARLY.search(bare.lower()) or bare.lower() in _OES else word[:-1]


@lru_cache(maxsize=4096)
def forms_of(word: str) -> frozenset[str]:
    """`word`, in lower case, and what it becomes in the plural, the past, with -ing; a few of them no words at all."""
    one = singular_of(word)
    stem = one[:-1] if one.endswith("e") else one
    stem += stem[-1:] if _DOUBLING.search(stem) and not one.endswith("e") else ""
    past = one[:-1] + "ied" if _Y.search(one) else stem + "ed"
    return frozenset((word, one, plural_of(one), past, one + "ed", stem + "ing", one + "ing", one + "s"))


def head_of(words: tuple[str, ...]) -> int:
    """Which of the `words` of a noun phrase takes the plural: the last before a preposition."""
    ends = (index for index, word in enumerate(words) if word.lower() in PREPOSITIONS)
    return max(0, next(ends, len(words)) - 1)
