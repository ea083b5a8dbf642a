"""Where a French sentence does not vouch for what it says: rumour, guess, somebody else's word."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.core.text import Span
from desktop_app.french.denials import spans_of
from desktop_app.french.facts import plain_letters


@dataclass(frozen=True, slots=True)
class Hedges:
    """`rumours`, `guesses`: the facts are not certain. `sources`: whose word they are; `sayings`: verbs that say so."""

    rumours: tuple[Span, ...] = ()
    guesses: tuple[Span, ...] = ()
    sources: tuple[Span, ...] = ()
    sayings: tuple[Span, ...] = ()
    may: tuple[Span, ...] = ()
    """What "peut" allows and does not foretell."""
    futures: tuple[Span, ...] = ()


_PARTICIPLE = r"(?= (?:\w+ ){0,2}?\w+(?:e|es|i|is|u|us|ie|ies|ue|ues|it|ite|ts|t)\b)"
_RUMOUR = re.compile(
    rf"(?<!\bqui )\baurai(?:t|ent)\b{_PARTICIPLE}|(?<!\bqui )\bserai(?:t|ent)\b{_PARTICIPLE}"
    r"|\bpresume(?:e?s?|ment)\b|(?<!\ba )(?<!ait )(?<!ont )\bpretendu(?:e|es|s|ment)?\b|\bsoi-disant\b"
    r"|\bsoupconnee?s? d|\bsuppose(?:es?|ment)\b|(?<!\bme )(?<!\bnous )(?<!\bcomment )\bdit-on\b|\bparait-il\b"
    r"|\bsemble-t-il\b|\bparait qu|\bapparemment\b|\bla rumeur\b"
)
_ANY_RUMOUR = re.compile(r"aurai|serai|presum|pretend|soi-d|soupcon|suppos|dit-on|parai|semble-t|apparem|rumeur")
"""Most sentences have none of these, and need no closer look."""
_CONDITION = re.compile(
    r"\b(?:si|s'(?=ils?\b)|sinon|a moins|sans|meme si|au cas ou|quand|aimerai\w*|voudrai\w*|aurait du|auraient du)\b"
)
"""What makes a conditional one of wish or of chance."""
_REPORTED = re.compile(r"\bqu(?:e\b|')")
"""Behind it "serait" may be the future of the past."""
_GUESS = re.compile(
    r"\bpeut-etre\b|\bprobable(?:s|ment)?\b|\bvraisemblable(?:s|ment)?\b|\bpourrai(?:t|ent)\b(?!-)"
    r"|(?<!\bme )(?<!\bnous )(?<!\bvous )(?<!\blui )(?<!\bleur )\bsembl(?:e|ent|ait|aient)\b(?!-t-il)"
    r"|\bpossiblement\b|\bil (?:se peut|est possible) qu|\bsans doute\b"
)
_MAY = re.compile(r"(?<!\bne )(?<!\bon )\b(?:peut|peuvent|puisse|puissent|pourrait|pourraient)\b(?!-)")
_FUTURE = re.compile(r"\b\w{2,}(?:ra|ront|rons|rai)\b|\b(?:va|vont|allons) \w+[ei]r\b")
_MATTERS = (
    "moi|nous|mon|notre|lesquel\\w+|heure|cas|besoins?|modalites?|criteres?|regles?|lois?|types?|methodes?"
    "|demande|parametres?|interets?|cercles?|formules?|procedures?|principes?"
    "|schemas?|modeles?|calendrier|prix|saisons?|normes?|dispositions?|plans?|quel\\w*|laquelle|lequel|gouts?"
    "|taille|niveau|humeur|moyens|rythme|resultats?|axes?|conditions?|groupes?|spots?|chaleur|jugement|situation"
    "|circonstances|contexte|evolution|ordre|dates?"
    "|zones?|couleurs?|age|ages|sexe|poids|accords?|termes?|annees?|jours?|endroits?|besoin|nombre|volume"
    "|tailles?|capacites?"
)
_SOURCE = re.compile(
    rf"\bselon (?!qu|(?:(?:le|la|les|un|une|des|certaine?s|ses|leurs?|son|sa|ces|cette|ce|de) "
    rf"|l')?(?:propres? |memes? |\w+ )?(?:{_MATTERS})\b)"
    r"|(?<!jour )(?<!jours )(?<!semaine )(?<!annee )(?<!mois )(?<!matches )\bd'apres\b(?!-| (?:guerre"
    r"|ce que|mon|nos|notre|le roman|l'oeuvre|une oeuvre|le livre|le nom|le mot"
    r"|le titre|un roman|une histoire))|\ba en croire\b|\baux dires d|\bde source\b"
    r"|\bde l'aveu d"
)
_SAYING = re.compile(
    r"\b(?:dit|disent|disait|disaient|disant|declar(?:e|ent|ait|aient|ant)|affirm(?:e|ent|ait|aient"
    r"|ant)|annoncee?s?|annoncent|indiqu(?:e|ent|ait|ant)"
    r"|expliqu(?:e|ent|ait|ant)|estim(?:e|ent|ait|aient|ant)|rapporte(?:nt)?|precis(?:e|ent|ait|ant)"
    r"|soulign(?:e|ent|ait|ant)|ajout(?:e|ent|ait|ant)"
    r"|confie|assur(?:e|ent|ait|ant)|revel(?:e|ent|ait)|constat(?:e|ent)|not(?:e|ent|ait)|ecri(?:t"
    r"|vent)|raconte(?:nt)?|reconn(?:ait|u)|cit(?:e|ant)"
    r"|pretend(?:ent|ait)?|suggere|conclu|repond(?:u|ent)?"
    r"|(?!\w*(?:tion|ment|ance|ateur|atrice)s?\b)(?:demand|pens|jug|consider|montr|prouv|confirm|insist|rappel"
    r"|propos|observ|trouv|declar|affirm|expliqu|estim"
    r"|precis|soulign|ajout|assur|revel|constat|indiqu|ecri|accus|recommand|denonc|critiqu|regrett|deplor)\w*"
    r"|rapportee?s?"
    r"|croi\w+|crai\w+|admet\w*|admis|avert\w*|espe[r]\w+|promet\w*|sent\w*|voi[etr]\w*|vu|avis|parol\w+)\b"
)


def french_hedges(text: str) -> Hedges:
    """The hedges of a French sentence. A conditional behind "si" is none of rumour. Spans count code points."""
    plain = plain_letters(text)
    supposed, reported = _CONDITION.search(plain), _REPORTED.search(plain)
    rumours = [
        found
        for found in (_RUMOUR.finditer(plain) if _ANY_RUMOUR.search(plain) else ())
        if not (supposed and found[0].startswith(("aurai", "serai")))
        and not (reported and reported.start() < found.start() and found[0].startswith("serai"))
    ]
    return Hedges(
        tuple(Span(*found.span()) for found in rumours),
        tuple(Span(*found.span()) for found in _GUESS.finditer(plain)),
        tuple(Span(found.start(), len(found[0].rstrip()) + found.start()) for found in _SOURCE.finditer(plain)),
        tuple(spans_of(_SAYING.finditer(plain))),
        tuple(spans_of(_MAY.finditer(plain))),
        tuple(spans_of(_FUTURE.finditer(plain))),
    )
