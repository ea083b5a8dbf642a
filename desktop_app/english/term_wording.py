"""Putting the words of a glossary in the place of others: number, article and capitals kept; refused where unsafe."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.core.names import FormSource
from desktop_app.core.rewordings import Change
from desktop_app.core.text import Span
from desktop_app.english.inflection import has_number, head_of, is_plural, plural_of, singular_of
from desktop_app.english.name_search import Word, words_of

_ARTICLE = re.compile(r"(?:the|an?) (?=\S)", re.IGNORECASE)
_ARTICLES = frozenset(("a", "an", "the"))
_CONSONANT = re.compile(r"(?:eu|uni(?!n|m)|us[ae]|one\b|once|ur[aio])", re.IGNORECASE)
"""Vowels that are spoken with a consonant first: "a European", "a union"."""
_SILENT = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)

_ONE = frozenset(("a", "an", "this", "each", "every", "another", "one"))
_MANY = frozenset(("these", "those", "many", "several", "few", "both", "various"))
_ONE_DOES = frozenset(("is", "was", "has", "does"))
_MANY_DO = frozenset(("are", "were", "have", "do"))

_PRONOUNS = frozenset(("he", "she", "it", "they", "we", "you", "i", "who", "whom", "let", "lets"))
_MODALS = "will would can could may might must shall should cannot not to"
_BEFORE_VERBS = frozenset(_MODALS.split())
"""What follows one of these, and is no plural, may well be a verb; after a pronoun, anything may."""
_IS = frozenset(("is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "gets", "got", "get"))
_NO_NOUN = re.compile(r"(?:ed|ing)\Z")


def change_to(english: str, span: Span, term: str, plural: bool | None, kept: Iterable[Span] = ()) -> Change | None:
    """The change that has `english` say `term` at `span`; None where that might do harm.

    `plural`: whether it is to stand in the plural, where the words there do not; None: as the glossary has it.
    `kept`: what must stay as it is.
    """
    words = words_of(english)
    inside = [index for index, word in enumerate(words) if word.span.overlaps(span)]
    before = words[inside[0] - 1] if inside and inside[0] > 0 else None
    after = words[inside[-1] + 1] if inside and inside[-1] + 1 < len(words) else None
    if not inside or _is_unsafe(english, [words[index] for index in inside], before, after):
        return None
    said = tuple(words[index].written for index in inside)
    many = is_plural(said[head_of(said)])
    new = _in_number(term, plural=True if many else plural)
    other = is_plural(_head(new)) is not many or not has_number(said[head_of(said)])
    if other and _clashes(is_plural(_head(new)), before, after):
        return None
    change = _with_article(english, span, new, before)
    return None if any(change.span.overlaps(one) for one in kept) else change


def _is_unsafe(english: str, said: list[Word], before: Word | None, after: Word | None) -> bool:
    """Whether the words are likely a verb, or a part of a name with capitals."""
    plain = before.plain if before and _touch(english, before, said[0]) else ""
    verb = plain in _PRONOUNS or (plain in _BEFORE_VERBS and not is_plural(said[-1].written))
    verb = verb or (plain in _IS and len(said) == 1 and _NO_NOUN.search(said[0].plain) is not None)
    beside = [one for one in (before, after) if one and _touch(english, *sorted((one, said[0]), key=_start))]
    beside += [after] if after and _touch(english, said[-1], after) else []
    first = not any(map(str.isalnum, english[: said[0].span.start]))
    capital = said[0].written[:1].isupper() and not first and not english.isupper()
    return verb or (capital and any(one.written[:1].isupper() and one.plain not in _ARTICLES for one in beside))


def _start(word: Word) -> int:
    return word.span.start


def _touch(english: str, one: Word, other: Word) -> bool:
    return english[one.span.end : other.span.start] in (" ", "-", "\u00a0")


def _head(term: str) -> str:
    words = tuple(word.written for word in words_of(term))
    return words[head_of(words)]


def _in_number(term: str, plural: bool | None) -> str:
    """`term` with its head in the plural or the singular; None: as the glossary has it."""
    if plural is None:
        return term
    words = words_of(term)
    head = words[head_of(tuple(word.written for word in words))]
    formed = plural_of(head.written) if plural else singular_of(head.written)
    return term[: head.span.start] + formed + term[head.span.end :]


def _clashes(plural: bool, before: Word | None, after: Word | None) -> bool:
    """Whether the words around ask for the other number."""
    ahead, behind = before.plain if before else "", after.plain if after else ""
    if plural:
        return ahead in _ONE or behind in _ONE_DOES
    return ahead in _MANY or ahead.isdigit() or behind in _MANY_DO


def _with_article(english: str, span: Span, new: str, before: Word | None) -> Change:
    """The change, with the "a" or "an" before it where that becomes another, and no second article."""
    own = _ARTICLE.match(new)
    touching = before is not None and english[before.span.end : span.start].isspace()
    if before and touching and before.plain in ("a", "an") and not own:
        article = "an" if _starts_with_vowel(new) else "a"
        if article != before.plain and not is_plural(_head(new)):
            new = f"{article} {new}"
            span = Span(before.span.start, span.end)
    elif before and touching and before.plain in _ARTICLES and own:
        span = Span(before.span.start, span.end)
    return Change(span, _cased(english, span, new), FormSource.GLOSSARY)


def _starts_with_vowel(words: str) -> bool:
    spoken = words[:1].lower() in "aeiou" and not _CONSONANT.match(words)
    return spoken or _SILENT.match(words) is not None


def _cased(english: str, span: Span, new: str) -> str:
    """`new` with a capital at the start of the sentence, and in capitals where all of it is."""
    if english.isupper():
        return new.upper()
    starts = not any(map(str.isalnum, english[: span.start]))
    return new[:1].upper() + new[1:] if starts else new
