"""The negations of a French sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.core.text import Span
from desktop_app.french.denials import Denials, is_inside, spans_of
from desktop_app.french.facts import plain_letters

_NE = re.compile(r"\bne\b|\bn['\"] ?(?=[a-zœ])")
_COMPANION = re.compile(
    r"\b(?:(?<!premier )(?<!quelques )(?<!petit )(?<!petits )(?<!ce )(?<!un )(?<!grand )(?<!seul )pas"
    r"|jamais|rien|personne|aun?cune?s?|guere|(?<!match )nuls?|nulles?"
    r"|(?<!ce )(?<!le )(?<!un )(?<!au )(?<!de )(?<!tel )(?<!son )point|ni|nullement|aucunement"
    r"|(?<!\bpeine )(?<!\bpeu )(?<!\bde )(?<!\bles )"
    r"(?<!\ble )(?<!\bla )(?<!\bun )(?<!\bune )(?<!\bd'autant )(?<!\bbien )(?<!\ben )(?<!\bau )"
    r"(?<!\bbeaucoup )(?<!\bencore )plus(?! (?:qu['e]|a qu))(?! \w+ que))\b"
)
_AHEAD = re.compile(r"\b(?:personne|rien|aucune?s?|nul|nulle|jamais|pas une?|ni)\b[^,;:.!?]{0,60}$")
_STOP = re.compile(r"[.;:!?]|\bne\b|\bn['\"](?=[a-zœ])")
_IDLE = re.compile(
    r"(?:n['\"]|ne )(?:importe\b|(?:y )?a(?:vait)? pas (?:si |tres )?longtemps|est-ce pas|serait-ce|empeche\b"
    r"|manqu\w+ pas d|(?:\w+ )?pas manqu\w+ d|cess\w+\b|est (?:rien d')?autre|\w+ (?:rien )?d'autre qu"
    r"|en \w+ (?:pas|guere) moins\b|est pas coutume|(?:peu\w+|pouv\w+|puis) (?:pas )?[mst]'empecher"
    r"|(?:a|ont|avait) pas cesse\b|\w+ aucun doute|(?:\w+ )?\w+ jamais (?:\w+ )?(?:aussi|autant)\b"
    r"|(?:pas )?(?:a |ont |avait |avons )?(?:pas )?(?:hesit\w+)(?: pas)?|etai\w+ autre|(?:nous |lui "
    r"|vous |leur )?rest\w+ plus qu)"
    r"|(?:ne |n['\"])(?:\w+['\" ]){0,2}\w+-(?:t-)?(?:il|elle|ils|elles|on|ce|nous|vous|je|tu)\b[^.!]{0,200}\?"
)
"""Negations that English often says without one: "n'hésite pas", "n'est-il pas... ?"."""
_DOUBT = re.compile(
    r"\b(?:(?<!en )tant qu|longtemps qu|est-ce qu|avant qu|a moins qu|peur qu|craind\w+ qu|demand\w+ s[i'])[^.;:!?]*$"
    r"|\bni $"
)
_COMPARED = re.compile(r"\b(?:plus|moins|mieux|meilleure?s?|davantage|autrement)\b[^.;:,]{0,40}\bqu[^.;:,]*$")
_ABLE = re.compile(
    r"(?:ne|n['\"]) ?(?:l[ae']|les|s[e']|lui|leur|y|en)? ?(?:peu[tx]|peuvent|pouv\w+|pourr|puis\b|puisse|saurai"
    r"|sai[st]|savai|os(?:e|es|ent|ait|aient|er)\b)"
)
_SANS = re.compile(
    r"\bsans\b(?!['\"-]| (?:(?:aucun )?doutes?|cesse|abri|papiers?|precedents?|fil|emploi|logis"
    r"|contact|surprise|fin|cœur|conteste|compter"
    r"|parler|ambages|equivoque|relache|egale?s?|pareil|tarder|frontieres?|faille|merci|appel"
    r"|surprises?|encombre|se soucier|precision)\b)"
)
_SANS_IDLE = re.compile(r"\bsans\b")
_NOT_ONLY = re.compile(
    r"(?:\bne (?:(?!pas\b)[\w']+ ){1,2}|\bn['\"](?:(?!pas\b)[\w']+ ){1,3}|\bnon )?(?:\bpas )?\b(?:non|pas) (?:plus )?"
    r"(?:seulement|uniquement|simplement|exclusivement|juste\b)"
    r"|\b(?:ne |n')(?:(?:concern|touch|vis|suffi)\w*|sont|est|etai\w+|serai\w+|y a\w*|a) (?:plus )?pas qu(?:e\b|')"
    r"|\b(?:et|mais|non) pas qu(?:e\b|')"
)
_NON = re.compile(r"(?<![\w-])non pas\b|\b(?:et|mais|ou bien) non(?! plus| seulement| pas)(?![\w-])(?! \w+ees?\b)")
_BARE_PAS = re.compile(
    r"\b(?:(?P<before>\w+) )?pas\b(?! a pas| mal\b| plus que\b| vraiment\b"
    r"| (?:tres )?longtemps| plus (?:tard|loin)| moins\b| si (?:long|mal)"
    r"| en (?:avant|arriere)| vers\b| dans la bonne| decisi| importan| supplem"
    r"| de (?:plus|geant|danse|cote)\b| suivants?\b)"
)
_NO_STEP = """
    un le les ses leurs ces des mes nos premier premiers au du grand grands petit petits deux faux vrai a de ou non
"""
_BEFORE_STEP = frozenset(_NO_STEP.split())
"""Words before "pas" where it is a step, or belongs to another negation."""
_ONLY = re.compile(
    r"(?<!\baccepter )(?<!\bpermettre )(?<!\badmettre )(?<!\bnier )(?<!\btolerer )(?<!\bcroire )(?<!\bpretendre )"
    r"(?<!\bignorer )(?<!\bsupporter )(?<!\bexclure )(?<!\bimaginer )(?<!\baffirmer )(?<!\bsouffrir )"
    r"(?<!\bconcevoir )(?<!\bgarantir )(?<!\bcomprendre )(?<!\boublier )\bqu(?:e\b|')"
)
"""What makes "ne" an "only"; behind the verbs here it opens a clause: "nous ne pouvons accepter que..."."""
_BARE = re.compile(
    r"\b(?:rien|nul|nulle|nullement|aucunement|aucune?|ni)\b|\b(?:ou|peu|tres|si|mais|et) pas\b"
    r"|(?:^|[:;,.?!(«\"] ?|\bque |\bsans )personne\b"
    r"|(?:[,;:.!?«\"(–-] |\bpresque |\bdonc )plus (?:d'?aucune?|personne|rien|d[e'](?! ?(?:\d|la|l'|les|un|une|deux"
    r"|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille)\b))"
)
_AGAIN = re.compile(
    r"\b(?:et|mais|ou|voire|certainement|surtout|encore)(?: \w+)? pas\b(?! seulement| que\b)|[,;] pas\b"
)
"""A second denial of one clause, which English may make a clause of its own: "I do not want it, and not now"."""
_EVER = re.compile(r"\bjamais\b")
_VEILS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("only", r"\bseul\w*|\buniquement\b|\bexclusiv\w+|\bsimplement\b|\bjuste\b"),
        ("nor", r"\bni\b"),
        ("with", r"\bavec\b"),
        ("non", r"(?<!\bet )(?<!\bmais )\bnon\b(?! pas\b)"),
        ("refuse", r"\b(?:refus|rejet|declin)\w+"),
        ("deny", r"\b(?:nie|nient|nier|niait|niaient|nia|niee?s)\b|\bdement\w+"),
        ("lack", r"\bmanqu\w+|\babsen\w+|\bfaute d|\bdefaut\b|\bdepourv\w+|\bprivee?s? d|\bexempt\w*"),
        ("little", r"\bpeu\b(?<!un peu)|\ba peine\b|\brare\w*"),
        ("less", r"(?<!\bau )(?<!\bdu )(?<!\bou )(?<!\ba )\bmoins\b(?! d[e'] ?\d)|\binferieur\w*"),
        ("forbid", r"\b(?:interdi|prohib|proscri)\w+|\bdefense d"),
        ("prevent", r"\b(?:empech|evit|abst(?:en|ien)|renonc|cess)\w+"),
        ("fail", r"\b(?:echou|echec|rat[eé]|rater|incapable|impuissan|insuff|inapte)\w*"),
        ("exclude", r"\bexclu\w*|\bsauf\b|\bhormis\b|\bexcepte\b|\bexception\b|\bsinon\b|\bautrement\b"),
        ("far", r"(?<!\bde )\bloin\b"),
        ("ignore", r"\bignor\w+|\boubli\w+|\bneglig\w+|\bmeconn\w+"),
        ("different", r"\bdiffer\w+"),
        ("hard", r"\bdifficil\w*|\bdure?s?\b|\bdurement\b|\bpeine\b"),
        ("converse", r"\bcas contraire\b|\bau contraire\b"),
        ("contrary", r"\bdesaccord\b|\bcontraire\w*|\bvain\b|\bzero\b|\bfich\w+"),
        (
            "un",
            r"\b(?:impossib|illeg|illic|inutil|inconn|inadapt|inconsc|injust|inexist|inexpl|inadmi|inaccep"
            r"|inacces|inact|intact|inega|indiff"
            r"|inattend|inevit|illimit|irreg|irresp|irreal|irrev|impopul|impens|imprev|impun|imparf|imprec"
            r"|incert|incorr|incompl|incompat|incomp"
            r"|indign|indisp|indesir|ineffic|ineluct|infond|infruct|ingrat|inhab|inhum|inoper|insens|insatis"
            r"|instab|intoler|invali|invis|inappro"
            r"|inchang|inopp|insoup|inedit|innoc|inoff|insignif|mecont|malsain|malhonn|illis|independ"
            r"|insecur)\w*|\b(?:in|im|ir|il)[a-z]{3,}[ai]bles?\b",
        ),
    )
)


def french_denials(text: str) -> Denials:
    """The negations of a French sentence; "ne... que" and "pas seulement" are none that are sure.

    Spans count code points.
    """
    plain = plain_letters(text)
    sure: list[Span] = []
    covered: list[Span] = []
    only: list[Span] = []
    for found in _NE.finditer(plain):
        if text[found.start() + 1] in "éÉ":
            continue
        span, said = _clause(plain, found)
        covered.append(span)
        (sure if said else only).append(said or Span(found.start(), min(span.end, found.end() + 30)))
    sure += _alone(plain, covered)
    limits = tuple(spans_of(_NOT_ONLY.finditer(plain)))
    sure = [span for span in sure if not any(limit.start < span.end and span.start < limit.end for limit in limits)]
    without = tuple(spans_of(_SANS.finditer(plain)))
    again = (span for span in spans_of(_AGAIN.finditer(plain)) if is_inside(span.start, covered))
    idle = (*limits, *_outside(_BARE, plain, covered), *again, *_lone_sans(plain, without))
    more = (
        *(("only" if _ONLY.search(span.of(plain)) else "lone", span) for span in only),
        *(("turn", span) for span in spans_of(_IDLE.finditer(plain))),
        *(("ever", span) for span in _outside(_EVER, plain, covered)),
    )
    return Denials(tuple(sorted(sure)), without, idle, plain, _VEILS, more, limits)


def _lone_sans(plain: str, without: tuple[Span, ...]) -> Iterator[Span]:
    """ "Sans doute", "sans-abri": what is no "without" to English."""
    starts = {span.start for span in without}
    return (span for span in spans_of(_SANS_IDLE.finditer(plain)) if span.start not in starts)


def _outside(pattern: re.Pattern[str], plain: str, covered: list[Span]) -> tuple[Span, ...]:
    return tuple(span for span in spans_of(pattern.finditer(plain)) if not is_inside(span.start, covered))


def _clause(plain: str, ne: re.Match[str]) -> tuple[Span, Span | None]:
    """How far the clause of a "ne" reaches, and the negation that it makes, if it surely makes one."""
    stop = _STOP.search(plain, ne.end())
    end = min(stop.start() if stop else len(plain), ne.end() + 90)
    companion = _COMPANION.search(plain, ne.end(), end)
    ahead = _AHEAD.search(plain, max(0, ne.start() - 70), ne.start())
    only = _ONLY.search(plain, ne.end(), companion.start() if companion else end)
    whole = Span(ahead.start() if ahead else ne.start(), end)
    if _IDLE.match(plain, ne.start()) or _DOUBT.search(plain, max(0, ne.start() - 60), ne.start()):
        return whole, None
    compared = _COMPARED.search(plain, max(0, ne.start() - 60), ne.start())
    if companion and not (only and companion[0] == "plus") and not (compared and companion[0] != "pas"):
        return whole, Span(ne.start(), companion.end())
    able = _ABLE.match(plain, ne.start()) and not only and not compared
    return whole, Span(*ne.span()) if ahead or able else None


def _alone(plain: str, covered: list[Span]) -> Iterator[Span]:
    """Negations without "ne": "non pas", "pas encore"."""
    yield from spans_of(_NON.finditer(plain))
    for found in _BARE_PAS.finditer(plain):
        place = found.end() - len("pas")
        if found["before"] not in _BEFORE_STEP and not is_inside(place, covered):
            yield Span(place, found.end())
