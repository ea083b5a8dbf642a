"""The negations of an English sentence."""

from __future__ import annotations

import re

from desktop_app.core.text import Span
from desktop_app.french.denials import Denials, is_inside, spans_of
from desktop_app.french.facts import plain_letters

_NOT = re.compile(
    r"\b(?:not|cannot|cannat|never|none|nobody|no[- ]one|nothing|nowhere|neither)\b|n't\b"
    r"|\b(?:can|won|don|doesn|didn|aren|isn|wasn|weren|hasn|haven|havan|hadn|couldn|wouldn|shouldn)t\b"
    r"|\bno\b(?!\.? ?\d|-)|(?:^\W*|[.;] )nor\b"
)
_NOT_ONLY = re.compile(r"\bnot (?:only|just|merely|simply)\b")
_BUT_ALSO = re.compile(r"\b(?:but|also|as well|too)\b")
_FRENCH_NOT_ONLY = re.compile(r"\b(?:seulement|uniquement|simplement|exclusivement|pas qu[e']|juste|plus qu[e'])\b")
_WITHOUT = re.compile(r"\bwithout\b")
_IDLE = re.compile(
    r"\bnot (?:least|to mention|so much)\b|(?:[,–-] ?|\balso |\bleast |\bif "
    r"|\bbut )not\b(?! [a-z]+ed\b)|\bno (?:doubt|matter|wonder|sooner|fewer|less)\b"
    r"|\bno (?:later|earlier|more) than\b|\bnext to nothing\b|\bnever more so\b|(?:\bnot|n't) (?:only )?until\b"
    r"|\bnothing (?:but|less|more than|short of)\b|\b(?:not|n't|cannot) fail to\b|\b(?:can't|cannot|not) wait\b"
    r"|\bfor nothing\b|\byes or no\b|\bin no small\b|\bnever[- ]ending\b|\b(?:cannot|can't|not|n't) agree more\b"
    r"|\b(?:or|if|why) not\b|\bnone other\b|\b(?:can't|cannot"
    r"|(?:can|could) not|couldn't) help(?= (?:but|it|my|our|him|her|them)\b| \w+ing\b)|\bcannot but\b"
    r"|n't (?:it|they|he|she|you|we|there|that|this)\b[^.!]{0,200}\?"
)
_VEILS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("only", r"\b(?:only|just|merely|solely|simply|sole|alone|exclusiv\w+|until|but|except|single)\b"),
        ("ever", r"\bever\b"),
        ("nor", r"\b(?:nor|neither)\b|\bor (?=any\b)"),
        ("with", r"\bwith\b"),
        ("non", r"\bnon-?[a-z]+|\b(?:or|if|why) not\b|\bnot only\b"),
        ("refuse", r"\b(?:refus|reject|declin)\w*|\bturn\w* down\b"),
        ("deny", r"\b(?:deny|denie[sd]|denial|denying|disput\w+|refut\w+)\b"),
        ("lack", r"\b(?:lack|absen|missing|missed|devoid|shortage|depriv|exempt|exception)\w*"),
        ("little", r"\b(?:little|few|hardly|barely|scarcely|rare\w*|seldom|unlikely)\b(?<!a few)(?<!a little)"),
        ("less", r"\b(?:less|fewer)\b(?! than)"),
        ("forbid", r"\b(?:forbid\w*|forbad\w*|ban|bans|banned|banning|prohibit\w*|outlaw\w*)\b"),
        (
            "prevent",
            r"\b(?:prevent|avoid|stop|refrain|abst[ae]in|cease|abandon|withh)\w*|\bg[ia]ve up\b|\bkee?p\w* from\b",
        ),
        ("fail", r"\b(?:fail|unable|inabil|incapable|powerless|insuff)\w*"),
        ("exclude", r"\b(?:exclu|except|unless)\w*|\botherwise\b|\brule[sd]? out\b|\bother than\b"),
        ("far", r"\bbeyond\b"),
        ("yet", r"\byet to\b|\banything but\b|\bfar from\b|\bshort of\b|\bmore than (?:just|only|merely)\b"),
        ("outside", r"\boutside\b"),
        ("ignore", r"\b(?:ignor|forg[eo]t|overlook|neglect|unaware|disregard)\w*"),
        ("different", r"\bdifferent\w*"),
        ("hard", r"\b(?:hard|harder|difficult\w*|tough)\b"),
        ("contrary", r"\bdisagree\w*|\bcontrary\b|\bvain\b|\bzero\b|\bbad\b|\bopposed?\b"),
        ("rather", r"\brather than\b|\binstead of\b"),
        ("doubt", r"\b(?:undoubtedly|doubtless|unprecedented|free of|free from|\w+-free)\b"),
        (
            "un",
            r"\bun(?!der|til|ion|i[a-z]|cle|less|to\b|able|aware|like|cover|precedented|doubtedly|fortun"
            r"|employ|anim|rest|easy|ivers)[a-z]{3,}"
            r"|\b[a-z]{3,}less\b(?<!unless)(?<!doubtless)(?<!homeless)(?<!wireless)(?<!theless)(?<!regardless)"
            r"|\b(?:imposs|imprud|imparti|imperf|immun|improp|immor|immob|impun|illeg|illic|illog|irreg|irrel"
            r"|irresp|irrev"
            r"|inact|inadeq|inapp|incomp|inconc|inconsi|incorr|incred|indiff|ineff|ineq|inevit|inex|infin"
            r"|inform(?=al)|inhum|injust|innoc"
            r"|insec|insens|insig|instab|intol|invalid|invis|misunder|disapp|dishon|dissat|disadv)\w*",
        ),
    )
)


def english_denials(text: str, french: str) -> Denials:
    """The negations of an English sentence; "not only" and "no doubt" are no sure ones. Spans count code points.

    English words that the `french` already has, in a title say, are not counted.
    """
    plain = plain_letters(text)
    other = plain_letters(french)
    idle = list(spans_of(_IDLE.finditer(plain)))
    if _BUT_ALSO.search(plain) or _FRENCH_NOT_ONLY.search(other):
        idle += spans_of(_NOT_ONLY.finditer(plain))
    kept = set(re.findall(r"\b(?:not|never|no|nothing|nobody|none|cannot)\b", other))
    idle.sort()
    spans = [Span(*found.span()) for found in _NOT.finditer(plain) if found[0] not in kept]
    sure = tuple(span for span in spans if not is_inside(span.start, idle))
    spare = tuple(span for span in spans if is_inside(span.start, idle))
    return Denials(sure, tuple(spans_of(_WITHOUT.finditer(plain))), spare, plain, _VEILS)
