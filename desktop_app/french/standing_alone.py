"""What speaks against quoting a sentence by itself, and what in it points back to the one before.

All but marks and a repeated noun is looked for in folded text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.core.text import fold
from desktop_app.french.words import FrenchStemmer

_QUOTATION = 0.49
_QUESTION = 0.35
_SHORT = 0.6
_CAPTION = 2.0
_HEADING = 0.8
_DANGLING_AT_MOST = 0.6

_ENDED = re.compile(r"[.!?…。！？؟۔।][\s\"'”’»“)\]」』]*$")
_ASKED = re.compile(r"[?!](?!\w)")  # a letter after it: an accent was lost, "cha?ne"
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_OPENED = re.compile(r"\s*(?:[«“\"]|[-–—]\s)")
_CAPTIONED = re.compile(
    r"(?:derniere mise a jour|mise? a jour|publiee? le \d|modifiee? le \d"
    r"|(?:photos?|video|illustration|credits?|source) ?:|lire aussi|a lire aussi|voir aussi|copyright\b|©)"
)


def blemishes(text: str) -> float:
    """What a sentence loses, whatever stands around it."""
    words = len(text.split())
    return (
        _QUOTATION * _is_quotation(text)
        + _QUESTION * bool(_ASKED.search(text))
        + _SHORT * (words < 7)
        + _CAPTION * is_caption(text)
        + _HEADING * is_heading(text)
        + 0.1 * max(0, words - 25) / 25
    )


def is_heading(text: str) -> bool:
    """Whether no mark ends the sentence."""
    return not _ENDED.search(text)


def is_caption(text: str) -> bool:
    """Whether it begins as the line under a picture does, or one that says when the page was changed."""
    return bool(_CAPTIONED.match(fold(text)))


def _is_quotation(text: str) -> bool:
    """Whether the sentence starts in a quotation, is mostly one, or holds only one end of it."""
    text = text.replace("''", '"')
    quoted = sum(len(found) for found in _QUOTED.findall(text))
    torn = text.count("«") != text.count("»") or text.count("“") != text.count("”") or text.count('"') % 2 == 1
    return torn or bool(_OPENED.match(text)) or quoted > len(text) / 2


_TIME = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|nuit|semaine|mois|annee|week-end)"
_THIS = rf"(?:ce|cet|cette|ces)\b(?! {_TIME}\b(?!-la))"
_CONNECTIVE = re.compile(
    r"(?:par ailleurs|en outre|de plus|d'ailleurs|en effet|en fait|en revanche|au contraire|a l'inverse|malgre tout"
    r"|par consequent|en consequence|c'est pourquoi|des lors|du coup|autrement dit|par exemple|par la suite"
    r"|dans la foulee|d'(?:une|autre) part|de (?:son|leur) cote|pour (?:sa|leur) part|quant a|reste que|de meme"
    r"|ainsi|aussi|egalement|mais|or|et|car|donc|puis|ensuite|enfin|alors(?! qu)|cependant|toutefois|pourtant"
    r"|neanmoins|surtout|notamment|finalement)\b"
)
_POINTER = re.compile(
    r"(?:(?:il|elle)\b(?! (?:n')?y (?:a|avait|aura|aurait)\b| faut\b| fallait\b| faudra)"
    r"|(?:ils|elles|lui|eux|cela|ceci|ca)\b"
    rf"|c'(?:est|etait)\b|ce sont\b|(?:celui|celle|ceux|celles)\b|(?:son|sa|ses|leurs?)\b|{_THIS}"
    r"|(?:selon|d'apres|pour|dans|depuis|apres|avant|malgre|avec|sans|contre|parmi|chez|a|de|en|par|sur|face a) "
    rf"(?:{_THIS}|(?:lui|elle|eux|elles|cela|celui-ci|celle-ci|ceux-ci|celles-ci)\b)"
    r"|(?:tous|toutes) (?:les )?(?:deux|trois)\b|les deux\b|\w+ d'(?:eux|elles|entre)\b"
    r"|l'autre\b|les (?:\w+ )?autres\b|(?:le|la|les) (?:plus|moins) \w+,)"
)
_INVERSION = re.compile(r"\w-(?:il|elle|ils|elles)\b")
_CONTINUATION = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient) (?:encore )?(?:ajoute|poursuivi|conclu|rencheri|enchaine)\b"
    r"|\b(?:egalement|aussi|au contraire|a (?:son|leur) tour|a cet egard|en question)\b"
    r"|(?<!\bil )(?<!\bn')\by (?:a|ont|est|sont|avait|avaient|etait|etaient|avoir|etre)\b"
)
_SUBJECT = re.compile(
    r"([^,;:.]{3,90}), (?:il|elle|ils|elles)\b(?! (?:y (?:a|av)|faut|fall|faud|est (?:pr|po|im|n|u|d)))"
)
"""A pronoun behind a first clause: "Née à Tunis, elle..."."""
_CONJUNCTION = re.compile(r"(?:si|quand|lorsqu|comme|puisqu|alors qu|depuis qu|tandis qu|apres qu|parce qu|bien qu)")
_DEFINITE = re.compile(r"(?:dans |selon )?(?:le |la |les |l['’]|du |des |au |aux )([^\W\d_]{4,})", re.IGNORECASE)
_PROPER = re.compile(r"(?<=[\w,;] )[^\W\d_a-zà-ÿœ][\w-]{2,}")


def losses(
    texts: Sequence[str], stems: Sequence[tuple[str, ...]], places: Sequence[int], stem: FrenchStemmer
) -> Iterator[float]:
    """What each sentence loses when the one before it is not chosen."""
    seen: set[str] = set()
    before = ""
    for text, own, place in zip(texts, stems, places, strict=True):
        loss = _pointing_back(text) + 0.15 * _resumes(text, seen, stem) + 0.25 * _answers(text, before)
        yield min(_DANGLING_AT_MOST, loss) if place else 0.0
        seen.update(own)
        before = text


def _pointing_back(text: str) -> float:
    plain = " ".join(fold(text).split()).lstrip("«“\"'([-–— ")
    return (
        0.35 * bool(_CONNECTIVE.match(plain))
        + 0.30 * bool(_POINTER.match(plain))
        + 0.30 * _has_its_subject_before(text)
        + 0.25 * bool(_INVERSION.search(plain))
        + 0.15 * bool(_CONTINUATION.search(plain))
    )


def _has_its_subject_before(text: str) -> bool:
    """Whether a first clause that names nobody, or that is an apposition, is followed by "he" or "they"."""
    plain = " ".join(fold(text).split())
    clause = _SUBJECT.match(plain)
    if not clause:
        return False
    named = bool(_PROPER.search(text[: len(clause[1]) + 1]))
    return not (named and _CONJUNCTION.match(plain))


def _answers(text: str, before: str) -> bool:
    """Whether it comes right after a question and is none itself."""
    return bool(_ASKED.search(before)) and before.rstrip(' »"”').endswith("?") and not _ASKED.search(text)


def _resumes(text: str, seen: set[str], stem: FrenchStemmer) -> bool:
    """Whether it starts with "the" and a noun used before, and names nobody who would make it clear."""
    noun = _DEFINITE.match(text)
    return bool(noun and noun[1][0].islower() and stem(noun[1].lower()) in seen and not _PROPER.search(text))
