"""French abbreviations that end in a full stop, and the words that begin a sentence after one."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    """
    m mm mme mmes mlle mlles mr mrs ms me mes dr drs pr prs prof mgr mgrs rev st ste sts stes
    gal gén cdt cne lt ltn adj capt sgt cpl amb maj vve
    av bd bld boul bvd pl fg rte imp
    """
)
"""A name or an address follows: the stop after one never ends a sentence."""

NUMBERED = _words("p pp art chap ch fig vol vols n no nº n° nos t tab al § env tél tel fax v")
"""A number follows: the stop after one ends no sentence where it does."""

OTHERS = _words(
    """
    etc inc ltd corp co cie ets éts sté sarl jr sr bros av apr cf cfr conf ex p.ex p-ex c.-à-d c-à-d càd
    i.e e.g ibid id op cit vs env approx moy max min éds ed eds coll suiv sq sqq trad réf ref resp ann app
    abr anc hab dépt prov arr arrt arrdt cant comm com gouv dir adm intl univ min sec secr secrét gouv
    janv févr fév avr juil sept oct nov déc présid sén dép col cap éd
    r.-v r.v n.b nb p.-s p.s s.v.p svp tlj ttc ht
    """
)
"""The stop after one ends a sentence only where a word follows that begins sentences."""

STARTERS = _words(
    """
    le la les un une des du au aux il elle ils elles on nous vous je ce cet cette ces c' ça cela ceci
    celui celle ceux celles son sa ses leur leurs notre nos votre vos mon ma mes
    et mais or donc ni car si puis alors ainsi aussi cependant toutefois pourtant néanmoins enfin ensuite
    en dans pour par sur selon d'après après avant avec sans chez entre vers sous contre depuis pendant
    malgré grâce face outre parmi lors lorsque quand comme puisque que qui quant quel quelle quels quelles
    tout toute tous toutes plusieurs certains certaines aucun aucune chaque beaucoup quelques autre autres
    hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche interrogé interrogée
    pourquoi comment combien où à y deux trois quatre cinq
    """
)

_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
_PARTICLE = re.compile(r"(?:L[eao]s?|D[eu]s?)\s+[^\W\d_a-zà-öø-ÿ]")
_INITIALS = re.compile(r"[^\W\d_](?:\.[ -]?[^\W\d_]{1,2})*")


def bare(word: str) -> str:
    """`word` in lower case, without the elision and the quotation marks before it; acronyms stay capital."""
    if word.isupper() and len(word) > 1 and word != "MM" and "." not in word:
        return word
    return _ELIDED.sub("", word.lower().lstrip("'’‘-–—"), count=1)


def is_abbreviation(word: str) -> bool:
    """Whether `word`, which stands before a full stop, is one that rarely ends a sentence."""
    plain = bare(word)
    return plain in TITLES or plain in NUMBERED or plain in OTHERS or are_initials(word)


def are_initials(word: str) -> bool:
    """Whether `word` is an initial or several: J, J.-M, U.S.A (the last stop left out)."""
    last = word.rpartition("'")[2].rpartition("’")[2]
    return last[-1:].isupper() and _INITIALS.fullmatch(last) is not None


def begins_sentence(text: str, place: int) -> bool:
    """Whether the word at `place` is one that begins sentences rather than the name after an abbreviation."""
    match = _FIRST_WORD.match(text, place)
    if not match or not match.group()[0].isupper() or _PARTICLE.match(text, place):
        return False
    word = match.group().lower().replace("’", "'")
    return word in STARTERS or _ELIDED.match(word) is not None


_FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
