"""Whether "huit heures" is a time of the day or how long something took, told by the words around it."""

from __future__ import annotations

import re
from enum import Enum

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.french.calendar import HOUR_WORDS
from desktop_app.french.facts import plain_letters


class Hours(Enum):
    """What a number of hours says."""

    CLOCK = "a time of the day"
    LENGTH = "a length of time"
    UNKNOWN = "either"


_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(HOUR_WORDS, key=len, reverse=True))})"
_HOURS = r" ?(?:heures?|h)(?![a-z])"
_HOUR = rf"(?:(?:[01]?\d|2[0-4])(?!\d)|{'|'.join(sorted(HOUR_WORDS, key=len, reverse=True))})"
_CLOCK_TIME = rf"(?:{_HOUR}{_HOURS}(?: ?[0-5]\d)?|midi|minuit)"
_AGO = re.compile("(?:il y a|voila|voici) ")
_WITH_NUMBER = re.compile(rf"(?P<number>{_NUMBER}){_HOURS}(?! ?\d)")

_DAY = r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|hier|aujourd'hui)(?: (?:matin|midi|soir|apres-midi))?"
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: (?:1\d|20)\d\d)?"
_ABOUT = r"(?:environ|presque|pres de|quelque|a peu pres|a peine|seulement|exactement|precisement)"
_SIZE = (
    rf"(?:{_ABOUT}|plus de|moins de|au moins|au plus|au maximum|au minimum|encore|deja|quasiment"
    r"|pas moins de)"
)

_OF_DAY_AFTER = re.compile(
    r"(?: et demie?)? ?(?:du (?:matin|soir)\b|de l'apres-midi\b|precises?\b|pile\b"
    r"|tapantes?\b|sonnantes?\b|\(?(?:gmt|utc|tu|cest|cet)\b|\(?(?:heures? )?locales?\b"
    r"|\(?heure (?:de |d'|locale|francaise|normale|solaire))"
)
"""What makes any hour one of the day."""
_MINUTES_AFTER = re.compile(
    r" (?:moins\b(?! de )|et quart\b|(?:et )?(?:cinq|dix|quinze|vingt|trente|quarante|cinquante)(?![a-z])"
    r"(?! [a-z]+s\b))"
)
"""What makes it another time than the hours alone say: "dix-huit heures trente", "huit heures moins dix"."""
_LENGTH_AFTER = re.compile(
    r"(?: et demie?)? (?:d'affilee|de suite|durant|par (?:jour|semaine|mois|an|nuit|journee|personne|eleve)\b"
    r"|sur (?:24|\d)|(?:plus tard|plus tot|auparavant|consecutives?|supplementaires?|ouvrables?|hebdomadaires?"
    r"|quotidiennes?|mensuelles?|chacune?s?|au total|en moyenne|avant|apres)\b"
    r"|d'(?!octobre|aout|avril|une?\b|ete\b|hiver|apres\b)[a-z]"
    rf"|de (?!{_DAY}|cette|ce\b|cet\b|la\b|l'|le\b|{_MONTH}|temps universel|paris\b)[a-z]{{3,}})"
)
"""What makes any number of hours a length, where nothing before them says more."""
_UNSURE_AFTER = re.compile(
    r"(?: et demie?)? (?:de |d'|par |et (?:\d|une|deux|trois|dix|vingt|trente|quarante)|avant|apres|plus"
    r"|au (?:moins|plus|maximum|minimum)|maxim|minim|ou (?:plus|moins)|en moyenne|supplement|-)|-"
)

_LENGTH_BEFORE = re.compile(
    rf"(?:\b(?:pendant|durant|dans|en|toutes|d'une duree de|au bout de|au cours de|en l'espace de)"
    rf"(?: les| ces| ses)?(?: (?:prochaines|dernieres|premieres))?(?: {_SIZE}){{0,2}} "
    rf"|\b(?:il y a|voila|voici)(?: {_SIZE}){{0,2}} "
    r"|\b(?<!vers )(?:les|ces|ses|leurs|nos)(?: (?:prochaines|dernieres|premieres))? "
    r"|(?<!est )(?<!etait )(?<!sera )(?<!deja )\b(?:plus de|moins de|au moins|pas moins de|au maximum|a peine) "
    r"|\b(?:dure|durent|dura|dureront|durera|durait|duraient|durer|duree de|travaille|dormi|dormir|perdu|fallu|faudra"
    rf"|fallait|faut|passe|passer|passent|marche|roule|reste|consacre|comptent|totalise)(?: {_SIZE}){{0,2}} "
    r"|\b(?:une?|cette|la|le|du) (?:[a-z-]+ )?(?:duree|delai|retard|trajet|voyage|attente|marche|greve|treve"
    r"|reunion|entretien|debat|coupure|siege|pause|preavis|periode|intervalle|garde a vue|cessez-le-feu|ultimatum"
    rf"|debrayage|formation|audition|bataille|combats) (?:[a-z-]+ )?(?:de|d')(?: {_SIZE})? ?)$"
)
_CLOCK_BEFORE = re.compile(
    rf"(?:\b(?:vers|a|jusqu'a|avant|a partir de|a compter de|aux (?:alentours|environs) de|autour de|sur le coup de"
    r"|peu (?:avant|apres)|juste (?:avant|apres)|passees?)(?: les)? "
    rf"|\bil (?:est|etait|sera|fut)(?: (?:deja|{_ABOUT}))? (?:(?:plus|pres) de )?"
    rf"|\b(?:journal|jt|edition|messe|flash) (?:televise )?de |\b{_DAY},? )$"
)
_ON_A_DAY = re.compile(rf"\b(?:{_DAY}|ce (?:matin|soir|midi)|cet apres-midi|cette nuit),? (?:a|vers) $")
_RATHER_LENGTH = re.compile(
    r"(?:\b(?:dur(?:e|ee|ees|ent|er|era|eront|ait|aient)|prend\w*|faut|faudra|attente|delais?|retards?|coupures?"
    r"|trajets?|allant|pouvant|peut|peuvent|limit\w+|redui\w+|port(?:e|ee|er|ees|es|ant)|fixe(?:e|es|s|r)?"
    r"|augment\w+|ramen\w+|condamn\w+|consacr\w+|equiva\w+|correspond\w*|grace|face|egale?s?|inferieure?s?"
    r"|superieure?s?|rapport|quant|plafon\w+|exten\w+|eten\w+|derog\w+|maxim\w+|distance|situee?s?|se trouve"
    r"|mis|reduct\w+|tranches?|pass(?:e|ant|er|era|ent|ait) (?:[a-z-]+ )?de"
    r"|periode|duree)\b[^,;:.]{0,40}|\bpas (?:\w+ )?avant |\bsituee?s? a )$"
)
_AFTER_NUMBER = re.compile(rf"\b(?:{_NUMBER}|\d+|demie?)(?:{_HOURS})? (?:et|a|ou) $")
_BETWEEN = re.compile(r"\b(?:entre|de) $")
_SECOND_END = re.compile(rf"\b(?:entre|de) {_CLOCK_TIME} (?:et|a|jusqu'a) $")
_OTHER_END = re.compile(rf" (?:et|a|jusqu'a) {_CLOCK_TIME}")
_SHORT_RANGE = re.compile(rf"\b(?:entre (?P<low>{_NUMBER}) et|de (?P<from>{_NUMBER}) a) $")
_OPEN = re.compile(
    r"\b(?:ouvert|ferme|interdit|couvre-feu|en vigueur|tous les jours|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
    rf"(?:e|es|s)?,? de {_NUMBER} a $"
)
_ANY_BEFORE = re.compile(r"\b(?:depuis|apres|de|pour|heure|des|entre|et) $")
_OF_AN_HOUR = re.compile(r" (?:[a-z]+e\b|des |pour |ou\b|si\b|aussi\b)")
"""Behind "une heure" that is neither: "une heure tardive", "une heure des questions"."""
_FROM = re.compile(r"\bdès(?= )", re.IGNORECASE)
"""Told from "des" by its accent, which plain letters lose."""
_HAS = re.compile(r"(?<!\by\s)\ba\s$")
"""The verb, told from "à" by its accent: "il a huit heures pour répondre"."""
_LOOKED_AT = 60
"""Characters before and after that are read."""


def hours_of(text: str, span: Span) -> Hours:
    """What the hours at `span` of a French text say; `span` begins with the number and may hold its unit.

    A time of the day or a length only where the words leave no doubt; UNKNOWN for all else, other things included.
    """
    before = text[max(0, span.start - _LOOKED_AT) : span.start]
    before = plain_letters(_HAS.sub("ont ", _FROM.sub("a partir de", before)))
    plain = plain_letters(text[span.start : span.end + _LOOKED_AT])
    if _AGO.match(plain) and "heure" in plain[: len(span)]:
        return Hours.LENGTH
    written = _WITH_NUMBER.match(plain)
    if written is None:
        return Hours.UNKNOWN
    return _read(before, plain[written.end() :], _value(written["number"]))


def hours_at(text: str, span: Span, kind: EntityKind) -> Hours:
    """The same for a mention of `kind`: of what is neither a time nor a date nothing is said."""
    return hours_of(text, span) if kind in (EntityKind.TIME, EntityKind.DATE) else Hours.UNKNOWN


def _read(before: str, after: str, hour: int) -> Hours:
    if hour > 24:
        return Hours.LENGTH
    if _MINUTES_AFTER.match(after):
        return Hours.UNKNOWN
    if _OF_DAY_AFTER.match(after) or _is_end_of_range(before, after, hour):
        return Hours.CLOCK
    named = _CLOCK_BEFORE.search(before)
    if _LENGTH_BEFORE.search(before) or (_LENGTH_AFTER.match(after) and (not named or _AFTER_NUMBER.search(before))):
        return Hours.LENGTH
    if hour < 2:
        doubtful = named or hour == 0 or _ANY_BEFORE.search(before) or _OF_AN_HOUR.match(after)
        return Hours.UNKNOWN if doubtful else Hours.LENGTH
    return Hours.CLOCK if named and _is_of_day(before, after, hour) else Hours.UNKNOWN


def _is_of_day(before: str, after: str, hour: int) -> bool:
    if hour > 23 or _UNSURE_AFTER.match(after) or _AFTER_NUMBER.search(before):
        return False
    return _ON_A_DAY.search(before) is not None or _RATHER_LENGTH.search(before) is None


def _is_end_of_range(before: str, after: str, hour: int) -> bool:
    """ "Entre 8 heures et 20 heures"; "de 20 à 6 heures"; not "entre 8 heures et 12 heures de route"."""
    first_end = _OTHER_END.match(after) if _BETWEEN.search(before) else None
    rest = after[first_end.end() :] if first_end else after
    if first_end and _OF_DAY_AFTER.match(rest):
        return True
    if _UNSURE_AFTER.match(rest) or _LENGTH_AFTER.match(rest) or _RATHER_LENGTH.search(before):
        return False
    if first_end or _SECOND_END.search(before) or _OPEN.search(before):
        return True
    short = _SHORT_RANGE.search(before)
    return short is not None and hour < _value(short["low"] or short["from"]) <= 24


def _value(number: str) -> int:
    return int(number) if number.isdigit() else HOUR_WORDS.index(number)
