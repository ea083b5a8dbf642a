"""What the recogniser finds, put right by rules that look at the whole article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span, fold
from desktop_app.french.expressions import Found
from desktop_app.french.words import STOP_WORDS

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_BEFORE_NAME = re.compile(
    r"(?:[\s\"«»“”‘’'(\[,;:.…–—-]|[dl]['’]|qu['’]|(?:le|la|les|de|du|des|au|aux|un|une|ce|cet|cette|et|en|à)\s)+"
)
_AFTER_NAME = re.compile(
    r"(?:\s(?:de|du|des|la|le|les|et|à|en|au|aux)(?=\s|\Z)|\s[dl]['’](?=\s|\Z)|[\s\"«»“”‘’',;:…–—-]|(?<![A-Z])\.|['’]s)+\Z"
)
_TITLE = (
    r"(?:MM?\.|Mmes?|Mlles?|Dr|Pr|Me|Mgr|Sir|Lord|[Mm]onsieur|[Mm]adame|[Mm]essieurs|[Mm]aître|[Dd]octeur"
    r"|[Pp]résidente?|[Gg]énéral|[Cc]olonel|[Cc]ommandant|[Cc]apitaine|[Mm]inistre|[Ss]énateur|[Dd]éputée?|[Rr]oi|[Rr]eine"
    r"|[Pp]rincesse|[Pp]rince|[Ee]mir|[Éé]mir|[Cc]heikh|[Pp]ape|[Jj]uge|[Mm]aire)"
)
_TITLES = re.compile(rf"(?:{_TITLE}\s+)+")
_TITLE_BEFORE = re.compile(rf"(?<!\w){_TITLE}\s\Z")
_SMALL_WORD = re.compile(r"(?!(?:al|el|ben|bin|ibn|abou|von|van|di|da|dos)\b)[a-zà-öø-ÿœ][\w'’-]*\s+")
_COMMON_NOUN = re.compile(
    r"(?:agence(?:\sde\spresse)?|chaîne|quotidien|journal|hebdomadaire|magazine|site|groupe|mouvement|parti|société"
    r"|compagnie|entreprise|association|(?:ville|province|région|village|capitale)(?:\sde|\sd['’])?)\s?"
    rf"(?=[{_UPPER}])"
)
_HEAD_OF_PLACE = re.compile(
    r"(?:jabal|jebel|djebel|djebal|oued|wadi|kafr|kafar|deir|monts?|lac|iles?|baie|golfe|base(?=\s\d))\s"
)
_HEAD_OF_GROUP = re.compile(
    r"(?:jai[sc]h|jaych|jabhat|liwa|harakat|hizb|ansar|kat[ai]'?ib|katibat|faylaq|hay'?at|jund|asa'?ib|saraya)\s"
)
_ACRONYM = re.compile(rf"\s?\(([{_UPPER}][\w.-]{{1,9}})(?=[),;\s])")
_HONORIFIC_BEFORE = re.compile(r"(?<!\w)(?:MM?\.|Mmes?|Mlles?|Dr|Mgr)\s\Z")
_AGE_AFTER = re.compile(r",\s\d{1,3}\sans\b")
_HEAD_OF_ORGANISATION = re.compile(
    r"(?<![\w'’-]['’-])(?<!\w)(?:Agence|Alliance|Armée|Assemblée|Association|Banque|Bourse|Brigades?|Centre|Coalition|Comité"
    r"|Commission|Confédération|Conseil|Cour|Fédération|Fondation|Fonds|Forces|Front|Garde|Institut|Ligue|Mission"
    r"|Mouvement|Observatoire|Organisation|Parlement|Parti|Programme|Syndicat|Union|Université)"
    r"(?:\s[a-zà-öø-ÿœ]+){0,2}\s(?:d['’]|du\s|des\s|de\s(?:la\s|l['’])?|pour\s(?:la\s|le\s|les\s|l['’]))\Z"
)
_FIGURE_AFTER = re.compile(r" \d{1,3}(?![\w,.]?\d)(?!\s?[%€$]| [a-zà-ÿ]+[sx]\b)")
_NAME_BEFORE_BRACKET = re.compile(
    rf"(?<![\w-])[{_UPPER}][\w-]+(?:\s(?:(?:de|du|des|pour|et|la|le|les)\s|d['’]|l['’]){{1,3}}[\w-]+){{1,3}}\s\(\Z"
)
_SENTENCE_END = re.compile(r"(?:\A|[.!?…:\n«\"“”(–—])\s*[\"«“'‘(–—-]*\s*\Z")
_CAPITALISED = rf"(?P<name>[{_UPPER}][\w’'-]*\w(?:[ -][{_UPPER}][\w-]*\w)*)(?![\w-])"
_CUES = (
    (
        EntityKind.PLACE,
        re.compile(
            r"(?<!\w)(?:villes?|villages?|localités?|provinces?|régions?|districts?|gouvernorats?|départements?|comtés?"
            r"|quartiers?|banlieues?|vallées?|îles?|faubourgs?)(?:\s[a-zà-öø-ÿœ-]+(?:al|ale|aine|elle|enne|ière|ique))?"
            rf"\s(?:de\s(?:la\s|l['’])?|d['’]|du\s){_CAPITALISED}"
        ),
    ),
    (EntityKind.PERSON, re.compile(rf"(?<!\w)(?:M\.|Mme|Mlle|Mgr)\s{_CAPITALISED}")),
)
_LONGEST = 120  # code points of a name with its acronym
_SETTLED = 1_000  # votes: what a bracket defines outweighs what the recogniser says


def settle_names(text: str, found: Iterable[Found], expressions: Sequence[Found] = ()) -> tuple[Found, ...]:
    """The names of an article in order, without overlaps: cut to the name, of one kind throughout, gaps filled.

    `found` is what a recogniser says of `text`, in order. A name that lies in a date or time among
    `expressions` is none.
    """
    dates = _covered(one.span for one in expressions if one.kind in (EntityKind.DATE, EntityKind.TIME))
    names = [name for one in found if (name := _cut_to_name(text, one)) and name.span.start not in dates]
    names = _without_overlaps([*names, *_names_before_brackets(text, names)])
    names, defined = _with_acronyms(text, names)
    names = _without_overlaps([*names, *_after_cues(text, names)])
    names = _of_one_kind(text, names, defined)
    names = _with_surnames(text, names)
    return tuple(_without_overlaps([*names, *_missed(text, names, defined)]))


def _covered(spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(place for span in spans for place in range(span.start, span.end))


def _is_free(span: Span, taken: frozenset[int]) -> bool:
    return taken.isdisjoint(range(span.start, span.end))


def _without_overlaps(names: Iterable[Found]) -> list[Found]:
    kept: list[Found] = []
    for name in sorted(names, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or kept[-1].span.end <= name.span.start:
            kept.append(name)
    return kept


def _cut_to_name(text: str, found: Found) -> Found | None:
    """Without articles, titles, quotation marks and common nouns; None when no name is left."""
    start, end = found.span.start, found.span.end
    bracket = text.find("(", start + 1, end)
    if bracket > 0 and ")" not in text[bracket:end]:
        end = bracket
    after = _AFTER_NAME.search(text[start:end])
    end = start + after.start() if after else end
    for pattern in (_BEFORE_NAME, *_before(found.kind), _BEFORE_NAME):
        cut = pattern.match(text, start, end)
        start = cut.end() if cut and cut.end() < end else start
    name = Found(Span(start, end), _plain_kind(text, Span(start, end), found.kind))
    name = _with_head(text, _with_figure(text, name))
    return name if _can_be_name(text, name) else None


def _before(kind: EntityKind) -> tuple[re.Pattern[str], ...]:
    if kind is EntityKind.PERSON:
        return (_TITLES, _SMALL_WORD, _SMALL_WORD, _SMALL_WORD, _TITLES)
    return (_COMMON_NOUN,)


def _plain_kind(text: str, span: Span, kind: EntityKind) -> EntityKind:
    """What the words beside a name tell of its kind: "Mme ...", "..., 12 ans", "Djebel ..."."""
    if _HONORIFIC_BEFORE.search(text[max(0, span.start - 8) : span.start]) or _AGE_AFTER.match(text, span.end):
        return EntityKind.PERSON
    plain = fold(span.of(text))
    if _HEAD_OF_GROUP.match(plain):
        return EntityKind.ORGANISATION
    is_place = kind in (EntityKind.PERSON, EntityKind.ORGANISATION) and _HEAD_OF_PLACE.match(plain)
    return EntityKind.PLACE if is_place else kind


def _with_head(text: str, name: Found) -> Found:
    """ "Brigades du Nord": the noun with a capital that makes an organisation of the name after it."""
    before = text[max(0, name.span.start - 50) : name.span.start]
    head = _HEAD_OF_ORGANISATION.search(before)
    if not head or name.kind is EntityKind.OTHER:
        return name
    return Found(Span(name.span.start - len(before) + head.start(), name.span.end), EntityKind.ORGANISATION)


def _with_figure(text: str, name: Found) -> Found:
    """ "Base 46", "France 24": a figure right after belongs to the name, unless it counts something."""
    figure = _FIGURE_AFTER.match(text, name.span.end) if name.kind is not EntityKind.PERSON else None
    return replace(name, span=Span(name.span.start, figure.end())) if figure else name


def _can_be_name(text: str, name: Found) -> bool:
    words = name.span.of(text)
    if sum(character.isalpha() for character in words) < 2:
        return False
    if words == words.lower():
        return " " in words and name.kind is EntityKind.ORGANISATION
    if fold(words) in _FOLDED_STOP_WORDS and not (words.isupper() and len(words) > 1):
        return _SENTENCE_END.search(text[max(0, name.span.start - 10) : name.span.start]) is None
    return True


_FOLDED_STOP_WORDS = frozenset(map(fold, STOP_WORDS))


def _names_before_brackets(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """ "Armée du salut (Salvation Army)": the words before a bracketed organisation name it too."""
    taken = _covered(name.span for name in names)
    for name in names:
        before = text[max(0, name.span.start - 80) : name.span.start]
        long = _NAME_BEFORE_BRACKET.search(before) if name.kind is EntityKind.ORGANISATION else None
        if long and text[name.span.end : name.span.end + 1] == ")":
            start = name.span.start - len(before) + long.start()
            span = Span(start, start + len(long[0].rstrip(" (\u00a0")))
            if _is_free(span, taken):
                yield Found(span, name.kind)


def _with_acronyms(text: str, names: Sequence[Found]) -> tuple[list[Found], dict[str, EntityKind]]:
    """ "Organisation des Nations unies (ONU)": the acronym is of the same kind, here and further on."""
    names = _without_overlaps([*names, *_stretched_to_acronym(text, names)])
    acronyms = [Found(span, name.kind) for name in names if (span := acronym_after(text, name))]
    taken = _covered(acronym.span for acronym in acronyms)
    others = [name for name in names if _is_free(name.span, taken)]
    return _without_overlaps([*others, *acronyms]), {one.span.of(text): one.kind for one in acronyms}


def _stretched_to_acronym(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """ "Mission des Nations unies en Libye (Manul)", found without "en Libye": the acronym shows how far it goes."""
    starts = [name.span.start for name in names]
    for bracket in _ACRONYM.finditer(text):
        first, last = (bisect_left(starts, place) for place in (bracket.start() - _LONGEST, bracket.start()))
        for name in names[first:last]:
            span = Span(name.span.start, bracket.start())
            if (
                name.kind is EntityKind.ORGANISATION
                and _is_stretch(text, name, span)
                and _spells(span.of(text), bracket[1])
            ):
                yield replace(name, span=span)


def _is_stretch(text: str, name: Found, span: Span) -> bool:
    return name.span.end < span.end and not re.search(r"[.,;:!?()\n]", span.of(text))


def acronym_after(text: str, name: Found) -> Span | None:
    """Where the acronym of `name` stands, in brackets right behind it; None if there is none."""
    match = _ACRONYM.match(text, name.span.end)
    long = name.span.of(text)
    if not match or name.kind is EntityKind.PERSON or " " not in long:
        return None
    in_capitals = 2 * sum(character.isupper() for character in match[1]) > len(match[1])
    if (in_capitals and name.kind is EntityKind.ORGANISATION) or _spells(long, match[1]):
        return Span(*match.span(1))
    return None


def _spells(long: str, letters: str) -> bool:
    """Whether the letters are the first ones of words of `long`, in order."""
    initials = iter(word[0] for word in re.findall(r"\w+", fold(long)))
    return all(letter in initials for letter in fold(letters) if letter.isalpha())


def _of_one_kind(text: str, names: Sequence[Found], defined: dict[str, EntityKind]) -> list[Found]:
    """The same words name the same kind of thing: the most frequent, at a tie the first."""
    votes: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
    for name in names:
        votes[fold(name.span.of(text))][name.kind] += 1
    for acronym, kind in defined.items():
        votes[fold(acronym)][kind] += _SETTLED
    return [replace(name, kind=votes[fold(name.span.of(text))].most_common(1)[0][0]) for name in names]


def surnames(full_name: str) -> tuple[str, ...]:
    """The folded ways in which a person may be named after the full name: "le pen", "pen"; "al-assad", "assad"."""
    words = fold(full_name).split()
    ends = [" ".join(words[index:]) for index in range(1, len(words))]
    bare = [re.sub(r"\A(?:al|el|as|ash)[- ]", "", one) for one in ends]
    return tuple(dict.fromkeys(one for one in (*ends, *bare) if len(one) > 1 and one not in _FOLDED_STOP_WORDS))


def _with_surnames(text: str, names: Sequence[Found]) -> list[Found]:
    """A surname alone is the person, unless it is known as a place and no title stands before it."""
    people = {fold(name.span.of(text)) for name in names if name.kind is EntityKind.PERSON}
    known = {surname for person in people for surname in surnames(person)}
    return [_as_person(name) if _is_surname(text, name, known) else name for name in names]


def _is_surname(text: str, name: Found, known: set[str]) -> bool:
    if fold(name.span.of(text)) not in known:
        return False
    before = text[max(0, name.span.start - 20) : name.span.start]
    return name.kind is not EntityKind.PLACE or _TITLE_BEFORE.search(before) is not None


def _as_person(name: Found) -> Found:
    return replace(name, kind=EntityKind.PERSON)


def _missed(text: str, names: Sequence[Found], defined: dict[str, EntityKind]) -> Iterator[Found]:
    """Where a well-attested name stands that the recogniser passed over.

    Well-attested: an acronym the article explains; or found at least twice, and twice as often as missed.
    """
    taken = _covered(name.span for name in names)
    counts = Counter((name.span.of(text), name.kind) for name in names)
    for (words, kind), count in counts.items():
        if words not in defined and not _may_be_filled(words, kind, count):
            continue
        missed = [span for span in _places_of(words, text) if _is_free(span, taken)]
        if words in defined or count >= max(2, 2 * len(missed)):
            yield from (Found(span, kind) for span in missed)


def _after_cues(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """ "la province de Koutsk", "Mme Koutsk": what the words before a name say it is, where no name was found."""
    taken = _covered(name.span for name in names)
    for kind, cue in _CUES:
        spans = (Span(*match.span("name")) for match in cue.finditer(text))
        yield from (Found(span, kind) for span in spans if _is_free(span, taken))


def _may_be_filled(words: str, kind: EntityKind, count: int) -> bool:
    return count >= 2 and len(words) >= 4 and words[0].isupper() and kind is not EntityKind.OTHER


def _places_of(words: str, text: str) -> Iterator[Span]:
    """Where `words` stand as whole words, not joined to others by a hyphen."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not re.match(r"[\w-]", text[start - 1 : start] or " ") and not re.match(
            r"[\w-]", text[end : end + 1] or " "
        ):
            yield Span(start, end)
        start = text.find(words, end)
