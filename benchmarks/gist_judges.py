"""Whether a sentence that was taken out of its text can stand alone: what it points back to, and torn quotations.

Written from this definition alone, with lists of its own from the grammar of pronouns, determiners and linking words,
so that the program is not judged by the cues it chooses by.

A sentence *dangles* if it is not the first of its text, the one before it was not chosen, and it

- begins with a pronoun that stands for somebody or something ("elle", "celui-ci", "c'est"; not "il y a", "il faut"),
- begins with a demonstrative or possessive before a noun ("cette décision", "sa mère"; not "ce lundi"),
- begins with members of a group named before ("deux d'entre eux", "les autres"),
- links to what went before, at its beginning or right behind its subject ("or"; "la Suisse, de son côté,"),
- places itself in time by what went before ("le lendemain", "à l'époque"),
- says who speaks by a pronoun behind the verb ("a-t-il ajouté"), or
- begins with "the" and a noun already used, which neither a complement nor a name makes clear.

A quotation is *broken* if the sentence holds only one end of it, or nothing but a quotation, so that nobody says it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

_MOMENTS = """
    matin midi apres-midi soir nuit jour jours semaine semaines mois annee annees an ans trimestre semestre siecle
    printemps ete automne hiver week-end lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
"""
_PREPOSITIONS = "a de dans pour par sur sous selon avec sans chez contre apres avant depuis malgre d'apres"
_LINKS = """
    par ailleurs, en outre, de plus, en plus, d'ailleurs, du reste, en effet, en fait, en realite, de fait, en
    revanche, au contraire, a l'inverse, a l'oppose, malgre tout, neanmoins, toutefois, cependant, pourtant, or,
    mais, donc, car, par consequent, en consequence, de ce fait, des lors, du coup, c'est pourquoi, d'ou, aussi,
    ainsi, egalement, de meme, autrement dit, en d'autres termes, par exemple, notamment, de son cote, de leur
    cote, pour sa part, pour leur part, quant a, de surcroit, enfin, ensuite, puis, reste, reste que, resultat,
    et, ni, bref, seule ombre au tableau, en cause
"""
_LINKS_BEHIND_SUBJECT = """
    en revanche, par ailleurs, en outre, toutefois, cependant, pourtant, neanmoins, en effet, d'ailleurs, enfin,
    au contraire, quant a lui, quant a elle, quant a eux, quant a elles, de son cote, de leur cote, pour sa
    part, pour leur part, lui, elle, eux, elles, lui aussi, elle aussi, eux aussi, elles aussi
"""
_TIMES = """
    le lendemain, des le lendemain, la veille, le jour meme, le soir meme, la meme annee, la meme nuit, a
    l'epoque, peu apres, peu avant, entre-temps, depuis lors, d'ici la, jusque-la, auparavant, dans le meme
    temps, en meme temps, au meme moment, l'annee suivante, la semaine suivante
"""
_IMPERSONAL = """
    y a, y avait, y aura, y aurait, faut, fallait, faudra, faudrait, pleut, neige, est possible, est difficile,
    est probable, est temps, est question, est interdit, est vrai, est midi, est minuit, n'est pas normal
"""


def _any_of(phrases: str) -> str:
    """A pattern for one of the phrases parted by commas, or else by spaces."""
    listed = phrases.split(",") if "," in phrases else phrases.split()
    return "(?:" + "|".join(re.escape(" ".join(phrase.split())).replace(r"\ ", " ") for phrase in listed) + r")\b"


_PREPOSITION = f"(?:{_any_of(_PREPOSITIONS)} )?"
_QUALIFIED = "(?:(?:dernier|prochain)e?s? )?"
_BEGINNINGS = (
    rf"ils?\b(?! {_any_of(_IMPERSONAL)}| (?:est|etait) \d)",
    rf"{_PREPOSITION}(?:lui|elles?|eux|cela|ceci|ca|c(?:elui|elle|eux|elles)-(?:ci|la))\b",
    r"c(?:elui|elle|eux|elles)\b(?! (?:qui|que|dont|ou)\b| qu')",
    r"c'(?:est|etait|eut)\b|ce (?:sont|fut|sera|serait)\b",
    rf"{_PREPOSITION}(?:ce|cet|cette|ces)\b(?! {_QUALIFIED}{_any_of(_MOMENTS)}(?!-la)| (?:qui|que|dont)\b| qu')",
    rf"{_PREPOSITION}(?:son|sa|ses|leurs?)\b",
    r"\w+ (?:autres )?d'(?:entre )?(?:eux|elles)\b|l'une?\b|les une?s\b",
    r"(?:\w+ )?d'autres\b|l'autre\b|les (?:\w+ )?autres\b",
    r"(?:tous|toutes)\b(?! (?:les|ceux|celles)\b)|les deux\b|ni l'une?\b",
    rf"{_any_of(_LINKS)}(?!-)",
    rf"{_any_of(_TIMES)}|(?:\w+ ){{1,2}}(?:heures?|jours?|semaines?|mois|ans) plus (?:tard|tot)\b",
)
_BEGINS = re.compile("|".join(f"(?:{beginning})" for beginning in _BEGINNINGS))
_LINKED_BEHIND_SUBJECT = re.compile(rf"[^,;:«»\"]{{2,60}}, {_any_of(_LINKS_BEHIND_SUBJECT)},")
_SPOKEN = re.compile(r"(?:[»\"],?|,) (?:\w+['-]|\w+ )?\w*-(?:t-)?(?:il|elle)s?\b")
_ARTICLE = re.compile(r"(?:le |la |les |l['’])([^\W\d_]{3,})\b", re.IGNORECASE)
_COMPLEMENT = re.compile(r" (?:\w+ )?(?:(?:de|du|des|à|au|aux|en|qui|que|dont|pour)\b|d['’])")
_NAME = re.compile(r"(?:(?<=[\w,;] )|(?<=[ld]['’]))[A-ZÀ-Ý][\w-]+")
_PAIRS = (("«", "»"), ("“", "”"))
_WHOLE = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")


def dangles(sentences: Sequence[str], place: int, chosen: Collection[int]) -> bool:
    """Whether sentence `place`, one of `chosen`, leans on a sentence that was not chosen."""
    if place == 0 or place - 1 in chosen:
        return False
    return points_back(sentences[place]) or _resumes(sentences[place], sentences[:place])


def points_back(sentence: str) -> bool:
    """Whether its words alone tell that something went before."""
    plain = folded(sentence)
    bare = plain.lstrip("«“\"'([-–— ")
    return bool(_BEGINS.match(bare) or _LINKED_BEHIND_SUBJECT.match(bare) or _spoken_by_pronoun(plain))


def _spoken_by_pronoun(plain: str) -> bool:
    """Questions turn round as well, with a subject of their own: "demain, la truffe va-t-elle disparaître ?"."""
    return bool(_SPOKEN.search(plain)) and not plain.endswith("?")


def _resumes(sentence: str, before: Sequence[str]) -> bool:
    noun = _ARTICLE.match(sentence)
    if not noun or _COMPLEMENT.match(sentence, noun.end()) or _NAME.search(sentence):
        return False
    used = re.compile(rf"\b{re.escape(folded(noun[1]).rstrip('sx'))}[sx]?\b")
    return any(used.search(folded(one)) for one in before)


def breaks_quotation(sentence: str) -> bool:
    """Whether it holds a torn quotation, or one that nobody says."""
    if sentence.count('"') % 2 or any(sentence.count(left) != sentence.count(right) for left, right in _PAIRS):
        return True
    return bool(_WHOLE.search(sentence)) and not re.search(r"\w", _WHOLE.sub("", sentence))


def folded(text: str) -> str:
    """In lower case, without accents, with plain apostrophes and single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return " ".join("".join(one for one in decomposed if not unicodedata.combining(one)).lower().split())
