"""Dates, times and quantities in French text, found by rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found in a text: where, in code points, and what it is."""

    span: Span
    kind: EntityKind


# Every repetition below is bounded, so that no text, however odd, takes more than linear time.
_BLANK = r"[ \t\u00a0\u2009\u202f]"
_GAP = rf"{_BLANK}{{1,3}}"
_MAYBE = rf"{_BLANK}{{0,3}}"
_HYPHEN = "[-‑]"
_OF = rf"(?:{_GAP}(?:de{_GAP}|d['’])|{_MAYBE})"
_END = r"(?![\w])"

_FIGURES = (
    r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f.'’]\d{3}){1,4}(?!\d)(?:,\d{1,6})?"
    r"|\d{1,3}(?:,\d{3}){2,4}(?!\d)|\d{1,15}(?:[.,]\d{1,6})?)(?!\d)"
)
_SIMPLE = (
    "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente"
    "|quarante|cinquante|soixante|septante|huitante|octante|nonante"
)
_SMALL = (
    rf"(?:{_SIMPLE})(?:{_HYPHEN}(?:et{_HYPHEN})?(?:{_SIMPLE}|une?|cents?|mille)){{0,6}}{_END}"
    rf"(?:{_GAP}et{_GAP}(?:une?|onze){_END})?"
)
_HUNDREDS = rf"(?:(?:{_SMALL}{_GAP})?cents?{_END}(?:(?:{_GAP}|{_HYPHEN})(?:{_SMALL}|une?{_END}))?|{_SMALL})"
_WORDS = rf"(?:(?:{_HUNDREDS}{_GAP})?mille{_END}(?:{_GAP}{_HUNDREDS})?|{_HUNDREDS})"
_AMOUNT = rf"(?:{_FIGURES}|{_WORDS})"
_GROUP = (
    r"(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|soixantaine|centaine|millier"
    rf"|quarantaine(?={_GAP}(?:de{_GAP}|d['’])[a-zà-ÿ]))s?"  # else it may be the quarantine
)
_SCALE = rf"(?:mille|(?:demi{_HYPHEN})?(?:millier|million|milliard|billion|douzaine|dizaine|centaine)s?)"
_SCALES = rf"{_SCALE}{_END}(?:{_GAP}(?:de{_GAP}|d['’]){_SCALE}{_END}){{0,2}}"
_HALF = rf"(?:{_GAP}et{_GAP}demie?{_END})?"
_VAGUE = r"(?:une?|des|quelques|plusieurs)"
_WORD_NUMBER = (
    rf"(?:(?:{_VAGUE}{_GAP})(?:{_GROUP}|{_SCALE})|(?:{_GROUP}|{_SCALE})(?<=s))(?<!mille)"
    rf"(?:{_GAP}(?:de{_GAP}|d['’]){_SCALES})?{_END}|{_WORDS}(?:{_GAP}{_SCALES})?{_HALF}"
)
_FIGURE_NUMBER = rf"[-−+]?{_FIGURES}(?:{_GAP}{_SCALES})?{_HALF}"
_NUMBER = rf"(?:{_FIGURE_NUMBER}|{_WORD_NUMBER})"

_MONEY = (
    r"(?:euros?|dollars?|roubles?|francs?(?:\W{1,2}(?:CFA|suisses?))?|yens?|yuans?|roupies?|dinars?|dirhams?|pesos?"
    r"|rials?|riyals?|shekels?|livres?\W(?:sterling|turques?|syriennes?|libanaises?|égyptiennes?)|hryvnias?|centimes?)"
)
_MEASURE = (
    r"(?:pour\W?cents?|pourcents?|points?\Wde\W(?:pourcentage|base)|(?:kilo|centi|milli)?mètres?(?:\W(?:carrés?|cubes?))?"
    r"|kilomètres?[-/ ](?:heure|h)|kilo(?:gramme)?s?|grammes?|tonnes?|hectares?|(?:hecto)?litres?|barils?"
    r"|degrés?(?:\WCelsius)?|(?:kilo|méga|giga|téra)?watts?(?:[-‑]?heures?)?|(?:méga|giga|téra)octets?|miles?|nœuds?)"
)
_SIGNS = (
    r"(?-i:%|‰|(?:[kM]|Mds?)?[€$£]|°C?|km/h|m/s|[ckm]?m[²³]?|ha|k?g|t|l|hl|[kMGT]?Wh?|[kMGT]o|USD|EUR|FCFA|CFA)(?!['’])"
)
_UNIT = rf"(?:{_OF}(?:{_MONEY}|{_MEASURE}){_END}|{_MAYBE}{_SIGNS}(?:(?<=\W)|{_END}))"
_PERIOD = (
    r"(?:secondes?|minutes?|heures?|nuits?|jours?|journées?|semaines?|week-ends?|mois|trimestres?|semestres?|ans?"
    r"|années?|décennies?|siècles?)"
)

_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MONTH = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|(?:janv|févr|fév|avr|juil|sept|oct|nov|déc)\.)"
)
_FULL_MONTH = _MONTH.partition("|(?:")[0] + ")"
_YEAR = r"(?:1[0-9]\d\d|20\d\d)(?!\d)"
_PART = rf"(?:{_GAP}(?:matin|midi|après-midi|soir)|{_GAP}dans{_GAP}la{_GAP}(?:matinée|soirée|nuit))"
_RELATIVE = r"(?:derni(?:er|ère)s?|prochaine?s?|passée?s?|précédente?s?|suivante?s?)"
_NUMERAL = r"(?:1 ?er|[12]\d|3[01]|0?[1-9])"
_STRETCH = (
    r"(?:début|fin|mi|courant|milieu|(?:premier|second|deuxième|troisième|quatrième)[ \u00a0](?:trimestre|semestre))"
)
_SEASON = r"(?:été|hiver|automne|printemps)"

_DATE_IN_FIGURES = (
    # 7 octobre 2015, 7 et 8 octobre, 1er mai, 11-Septembre
    rf"{_NUMERAL}(?:{_MAYBE}(?:et|au|ou|à|-|–|,){_MAYBE}(?:le{_GAP})?{_NUMERAL}){{0,4}}(?:{_GAP}|{_HYPHEN})"
    rf"{_MONTH}(?:{_GAP}(?:{_YEAR}|{_RELATIVE}{_END})|{_END})",
    # 07/10/2015, 2015-10-07, 07/10
    r"(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d\d)(?![\w/]|\.\d)",
    r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])",
    r"(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])(?![\w/])",
    rf"\d{{1,2}}(?:e|ᵉ|ème|er){_GAP}siècle{_END}",
)
_NO_PLURAL = rf"(?!{_GAP}(?!dans|sans|sous|vers|pas|plus|mais|depuis|puis|lors|après|dès)[a-zà-ÿ]+[sxz]{_END})"
_DATE_IN_WORDS = (
    # lundi 7 octobre 2015, lundi 7, lundi soir, mercredi dernier, la nuit de mardi à mercredi
    rf"(?:ce{_GAP})?{_DAY}{_GAP}(?:{_DATE_IN_FIGURES[0]})",
    rf"(?:ce{_GAP})?{_DAY}s?{_END}(?:{_PART}{_END}|{_GAP}{_RELATIVE}{_END}(?:{_PART}{_END})?"
    rf"|{_GAP}{_NUMERAL}(?![\w%]|[,.:/]\d){_NO_PLURAL})?",
    rf"nuit{_GAP}d[eu]{_GAP}{_DAY}{_GAP}(?:à|au){_GAP}{_DAY}{_END}",
    # octobre 2015, fin octobre, mars dernier, fin 2015, mi-2015, octobre
    rf"(?:{_STRETCH}(?:{_GAP}|{_HYPHEN})(?:de{_GAP}|d['’])?)?{_MONTH}{_GAP}(?:{_YEAR}|{_RELATIVE}{_END})",
    rf"{_STRETCH}(?:{_GAP}|{_HYPHEN})(?:de{_GAP}|d['’])?(?:{_FULL_MONTH}{_END}|{_YEAR})",
    rf"{_SEASON}{_GAP}{_YEAR}|{_FULL_MONTH}{_END}",
    # hier soir, aujourd'hui, la veille
    rf"(?:avant-hier|hier|après-demain|demain|aujourd['’]hui)(?:{_PART})?{_END}|(?:la{_GAP}|l['’]avant-)veille{_END}"
    rf"|le{_GAP}(?:sur)?lendemain{_END}",
    # ces derniers jours, ces dernières 24 heures, les trois prochains mois
    rf"(?:(?:ces|les){_GAP})?(?:(?:{_AMOUNT}|quelques){_GAP})?{_RELATIVE}{_GAP}(?:{_AMOUNT}{_GAP})?(?:{_PERIOD}|temps){_END}",
    # la semaine dernière, l'an prochain, cette semaine, ce matin
    rf"(?:(?:la|le){_GAP}|l['’])?(?:semaine|mois|an|année|nuit|week-end|siècle|{_SEASON}){_GAP}{_RELATIVE}{_END}",
    rf"(?:ce{_GAP}(?:matin|midi|soir|week-end|printemps|mois)|cette{_GAP}(?:nuit|semaine|année)"
    rf"|cet{_GAP}(?:après-midi|été|hiver|automne)|ces{_GAP}jours)(?:-ci)?(?![\w-])",
    # il y a deux ans
    rf"(?:il{_GAP}y{_GAP}a|voilà|voici){_GAP}(?:(?:environ|presque|près{_GAP}de|plus{_GAP}de|moins{_GAP}de|à{_GAP}peine){_GAP})?"
    rf"(?:{_NUMBER}{_OF}|(?:une?|quelques|plusieurs){_GAP}){_PERIOD}{_END}{_HALF}",
    # années 1990, fin des années soixante, XXe siècle
    rf"(?:{_STRETCH}{_GAP}des{_GAP})?années{_GAP}(?:{_YEAR}(?:[-–]{_YEAR})?|\d0{_END}|(?:vingt|trente|quarante|cinquante|soixante)(?:-dix)?{_END})",
    rf"[XVI]{{1,6}}(?:e|ᵉ|ème|er){_GAP}siècle{_END}",
)
_DATE_AFTER_NUMBER = rf"{_GAP}(?:{_RELATIVE}{_GAP}(?:{_PERIOD}|temps)|{_FULL_MONTH}(?:{_GAP}{_YEAR})?){_END}"

_ZONE = (
    rf"(?:{_GAP}\(?(?:(?:GMT|UTC)(?:[-+−]\d{{1,2}})?|TU|CES?T|heures?{_GAP}locales?|locales?"
    rf"|heure{_GAP}de{_GAP}[^\W\d_]{{2,20}}){_END}\)?)?"
)
_DAYTIME = rf"(?:{_GAP}(?:du{_GAP}(?:matin|soir)|de{_GAP}l['’]après-midi){_END})?"
_TIME_IN_FIGURES = (
    rf"\d{{1,3}}{_MAYBE}h(?:{_MAYBE}[0-5]\d(?!\d))?{_END}{_ZONE}",  # 11h26, 19 h 30
    rf"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:]){_ZONE}",  # 14:05
    rf"\d{{1,4}}{_MAYBE}(?-i:min|s){_END}",
)
_TIME_IN_WORDS = (
    rf"(?:midi|minuit){_END}{_HALF}{_ZONE}",
    rf"(?:(?:quelques|plusieurs){_GAP}|une?{_GAP}(?!jour|nuit)(?:demi-|quart{_GAP}d['’])?){_PERIOD}{_END}{_HALF}",
)
_TIME_AFTER_NUMBER = (
    rf"{_GAP}heures?{_END}(?:{_GAP}[0-5]\d(?![\w%])|{_HALF}){_DAYTIME}{_ZONE}",  # 8 heures 30, huit heures du matin
    rf"(?:{_OF}|{_GAP}quarts?{_GAP}d['’]){_PERIOD}{_END}{_HALF}",  # trois jours, une dizaine de minutes
)
_QUANTITY_ALONE = (
    rf"[€$£]{_MAYBE}{_FIGURES}(?:{_GAP}{_SCALE}{_END})?",
    rf"une?(?:{_GAP}(?:{_MONEY}|{_MEASURE}|(?:tiers|quart(?!{_GAP}de{_GAP}finale|{_GAP}d['’]))){_END}|{_MAYBE}%)",
    rf"la{_GAP}moitié{_END}",
)
_QUANTITY_AFTER_NUMBER = (
    _UNIT,
    rf"{_GAP}(?:tiers|quarts(?!{_GAP}de{_GAP}finale)|cinquièmes|dixièmes){_END}",
    rf"[-–/]\d{{1,4}}(?![\w/-])(?:{_UNIT})?",
)
_PASSED_OVER = (
    # a telephone number
    r"(?:\+|00)\d{1,3}(?:[ \u00a0\u202f.-]?\(?\d{1,4}\)?){3,6}(?!\d)|0\d(?:[ \u00a0\u202f.-]?\d\d){4}(?!\d)",
    r"\d{1,4}(?:\.\d{1,4}){2,5}(?!\d)",  # a version, the address of a machine
    rf"\d{{1,3}}(?:er|re|ère|e|ᵉ|ème|ième|nde?|d)s?{_END}",  # 3e
)
_ADDRESS = re.compile(r"://|www\.|@\w|^#\w|\w\.(?:fr|com|org|net|int|eu|info|be|ch|ca|tv)(?:/|\W*$)")
_START = re.compile(r"(?<![\w°])(?<!\w[-‑])(?<!\d[.,/:–])(?:\w|[€$£]|[-−+](?=\d))")

_NO_NOUN = """
    à au aux avec car ce cela ces cet cette chez comme contre dans de depuis des dès devant donc du durant elle elles
    en entre est et était étaient être eux furent fut il ils jamais je jusqu la le les leur leurs lors mais même moins
    ne ni nos nous on ont ou où par parmi pas pendant plus plusieurs pour près puis quand que quelques qui sans sauf se
    selon sera ses si soit son sont sous suis sur tandis tous toujours toutes très un une vers vos vous y
"""
_LABELS_OF_FIGURES = """
    article articles page pages p. pp. chapitre chapitres alinéa alinéas paragraphe paragraphes ligne lignes
    numéro numéros no n° résolution résolutions décret décrets loi lois route routes autoroute autoroutes
    chambre tél tél. téléphone fax version
"""
_SMALL_WORDS = frozenset(_NO_NOUN.split())
_LABELS = frozenset(_LABELS_OF_FIGURES.split())
_BEFORE_YEAR = frozenset(("en", "depuis", "dès", "avant", "après", "vers", "courant", "année", "an", "horizon"))
_NEXT_WORD = re.compile(rf"{_GAP}([a-zà-öø-ÿœ]+)(?!\w)")
_SENTENCE_MARKS = '.!?:;«"“”\n…—–-('


_IN_FIGURES = (
    (EntityKind.DATE, _DATE_IN_FIGURES),
    (None, _PASSED_OVER),
    (EntityKind.TIME, _TIME_IN_FIGURES),
    (EntityKind.QUANTITY, _QUANTITY_ALONE),
)
_IN_WORDS = (
    (EntityKind.DATE, _DATE_IN_WORDS),
    (EntityKind.TIME, _TIME_IN_WORDS),
    (EntityKind.QUANTITY, _QUANTITY_ALONE),
)
_AFTER_NUMBER = (
    (EntityKind.DATE, (_DATE_AFTER_NUMBER,)),
    (EntityKind.TIME, _TIME_AFTER_NUMBER),
    (EntityKind.QUANTITY, _QUANTITY_AFTER_NUMBER),
)


def find_expressions(text: str) -> tuple[Found, ...]:
    """Every date, time (of the clock, or a length of time) and quantity, in order, without overlaps.

    Spans count code points of `text`. A quantity is a number with its unit, or the number alone when it
    counts things ("41 groupes"); "un" and "une" alone, ordinals, web addresses and telephone numbers are none.
    """
    return tuple(_find(re.sub(r"\S+", _without_address, text)))


def _without_address(chunk: re.Match[str]) -> str:
    return " " * len(chunk[0]) if _ADDRESS.search(chunk[0]) else chunk[0]


def _find(text: str) -> Iterator[Found]:
    end = 0
    for start in _START.finditer(text):
        if start.start() >= end:
            end, kind = _read(text, start.start())
            span = Span(start.start(), end)
            if kind and not _is_part_of_name(text, span):
                yield Found(span, kind)


@cache
def _pattern(ways: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{way})" for way in ways), re.IGNORECASE)


def _read(text: str, start: int) -> tuple[int, EntityKind | None]:
    """Where what begins at `start` ends, and what it is; None for nothing worth marking."""
    in_words = text[start].isalpha()
    for kind, ways in _IN_WORDS if in_words else _IN_FIGURES:
        if match := _pattern(ways).match(text, start):
            return match.end(), kind
    number = _pattern((_WORD_NUMBER if in_words else _FIGURE_NUMBER,)).match(text, start)
    return _read_number(text, Span(*number.span())) if number else (start, None)


def _read_number(text: str, number: Span) -> tuple[int, EntityKind | None]:
    for kind, ways in _AFTER_NUMBER:
        if match := _pattern(ways).match(text, number.end):
            return match.end(), _kind_of_range(text, Span(number.start, match.end())) or kind
    if text[number.end : number.end + 1].isalnum():
        return number.end, None
    return number.end, _kind_of_bare_number(text, number)


def _kind_of_range(text: str, span: Span) -> EntityKind | None:
    return EntityKind.DATE if re.fullmatch(rf"{_YEAR}[-–/]{_YEAR}", span.of(text)) else None


def _kind_of_bare_number(text: str, span: Span) -> EntityKind | None:
    """A bare number may be a year, a day of the month, a label ("article 5") or an adjective ("neuf")."""
    words, previous, following = span.of(text), _previous_word(text, span.start), _next_word(text, span.end)
    counts = following.endswith(("s", "x", "z"))
    if words.lower() == "neuf" and not counts:
        return None
    if re.fullmatch(_YEAR, words) and not (counts and previous not in _BEFORE_YEAR):
        return EntityKind.DATE
    if re.fullmatch(_NUMERAL, words) and previous.lower() in ("le", "du", "au") and not following:
        return EntityKind.DATE
    if words.isdigit() and (previous.lower() in _LABELS or (_is_name(previous) and not counts)):
        return None
    return EntityKind.QUANTITY


def _previous_word(text: str, start: int) -> str:
    """The word before a blank before `start`, without an elided article; empty if a mark stands between."""
    before = text[max(0, start - 40) : start]
    words = before.split() if before[-1:].isspace() or before.endswith("°") else ()
    return re.split("['’(«“\"]", words[-1])[-1] if words else ""


def _is_name(word: str) -> bool:
    """Whether a word looks like the name that a figure belongs to, as in "Boeing 737" or "Base 46"."""
    return word[:1].isupper() and word[-1].isalnum() and word.lower() not in _SMALL_WORDS


def _next_word(text: str, end: int) -> str:
    """The lower-case word right after, unless it is one that no noun phrase begins with."""
    following = _NEXT_WORD.match(text, end)
    return following[1] if following and following[1] not in _SMALL_WORDS else ""


def _is_part_of_name(text: str, span: Span) -> bool:
    """Words with a capital inside a sentence ("les Deux Alpes"), or the first half of a hyphened word."""
    if re.match(r"[-‑][^\W\d_]", text[span.end : span.end + 2]):
        return True
    if not text[span.start].isupper() or span.of(text)[:2].isupper():
        return False
    before = text[max(0, span.start - 20) : span.start].rstrip(" \u00a0\u202f")
    return bool(before) and before[-1] not in _SENTENCE_MARKS
