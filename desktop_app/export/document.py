"""A briefing laid out as a document: the parts every written format shares, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app import __version__
from desktop_app.core.checks import checks, is_doubtful
from desktop_app.core.days import said_day
from desktop_app.core.languages import ENGLISH, english_name
from desktop_app.core.model import Briefing, FlagKind, Sentence, Trouble
from desktop_app.core.names import Entity, FormSource, Side
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.export.citation import citation
from desktop_app.export.printable import one_line, printable

_TROUBLES = {
    Trouble.LANGUAGE_UNCERTAIN: "The text is too short, or too mixed, to tell its language; it was read as French.",
    Trouble.OTHER_LANGUAGE: "The text does not look {0}; it was read as {0} all the same.",
    Trouble.UNTUNED_LANGUAGE: "Read as {0}: names, dates and repairs are made for French only and were left out.",
    Trouble.NO_NAMES: "Names could not be found in this text.",
    Trouble.NO_SUMMARY: "No gist could be chosen for this text.",
    Trouble.NO_LINKS: "Names could not be linked to the English.",
}


DOUBTFUL = "Score: doubtful, compare with the {0}."
"""Said of a sentence with a low score; {0} is the language it is in."""

_AUTHORITIES = {
    FormSource.READER: "the reader's correction",
    FormSource.TABLE: "Dragoman's table of names",
    FormSource.CLDR: "Unicode CLDR",
    FormSource.TEMPLATE: "by its parts",
    FormSource.TRANSLATION: "the translation",
    FormSource.UNCHANGED: "as in the original",
    FormSource.GLOSSARY: "the reader's glossary",
}
"""Who says how English calls a name."""

_COUNTED = frozenset((RepairReason.LINE_BREAK, RepairReason.CONTROL_CHARACTER))


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence with its citation number. `opens` marks the first of a paragraph; `english` may not be there yet."""

    number: int
    opens: bool
    french: str
    english: str | None
    flags: tuple[str, ...]
    """What there is to check."""
    dismissed: tuple[str, ...] = ()
    """What the reader does not mind, each with the reason."""
    edited: bool = False
    """Whether the English is the reader's own."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """One entity: kind, both forms, and how often it stands in the French.

    `source` is who says so of the English form, `value` what a date or quantity comes to; both may be empty.
    `english_count` is how often it stands in the English, `first` the number of the first sentence, None if in none.
    """

    kind: str
    french: str
    english: str
    count: int
    source: str
    value: str
    english_count: int
    first: int | None

    @property
    def meaning(self) -> str:
        """The English form, and what it comes to where that says more: "last Wednesday (30 September 2015)"."""
        told = not self.value or self.value.casefold() in self.english.casefold()
        return self.english if told else f"{self.english} ({self.value})".strip()


@dataclass(frozen=True, slots=True)
class Document:
    """Everything a written briefing says, in the order it says it."""

    title: str
    source: str
    """The code of the language that the article is read as: "fr"."""
    language: str
    """The same in English: "French"."""
    gist: tuple[Row, ...]
    rows: tuple[Row, ...]
    names: tuple[NameRow, ...]
    repairs: tuple[str, ...]
    rewordings: tuple[str, ...]
    notes: tuple[str, ...]
    provenance: tuple[str, ...]
    footing: str
    """What is said at the foot of every page."""
    title_language: str = ENGLISH


def document(briefing: Briefing) -> Document:
    """Lay out a briefing, finished or not."""
    chosen = briefing.summary.sentences if briefing.summary else ()
    rows = _rows(briefing)
    language = english_name(briefing.article.source)
    return Document(
        title=one_line(briefing.article.origin.title) or printable(briefing.article.name) or "Briefing",
        source=briefing.article.source,
        language=language,
        gist=tuple(rows[index] for index in chosen),
        rows=rows,
        names=tuple(_name_row(entity) for entity in sorted(briefing.entities, key=_kind_then_count)),
        repairs=tuple(map(printable, _repair_lines(briefing.article.repairs))),
        rewordings=tuple(map(printable, _rewording_lines(briefing))),
        notes=tuple(_TROUBLES[trouble].format(language) for trouble in briefing.troubles),
        provenance=provenance(briefing),
        footing="Machine translation" if briefing.package else "Not translated",
        title_language=briefing.article.source if one_line(briefing.article.origin.title) else ENGLISH,
    )


def provenance(briefing: Briefing) -> tuple[str, ...]:
    """Where the words come from, a line each: what a careful reader of a copied gist must know."""
    article, package = briefing.article, briefing.package
    original = english_name(article.source)
    name = printable(article.name) or "pasted text"
    source = f"Source: {name}, {len(article.original):,} characters, SHA-256 {article.sha256}"
    if package is None:
        untranslated = "Not translated; extractive summary."
        return (*_cited(briefing), source, untranslated, *_chosen(briefing), f"Dragoman {__version__}")
    built_in = ", built in" if package.embedded else ""
    known = sum(one.french in article.text for one in article.corrections)
    corrected = (f"Names as corrected by the reader: {known}",) if known else ()
    return (
        *_cited(briefing),
        f"Machine translation, extractive summary: check against the {original} before quoting.",
        source,
        f"Package: {package.source}-{package.target} {package.version}{built_in}, SHA-256 {package.sha256}",
        _translated(briefing),
        *_chosen(briefing),
        *corrected,
        *_glossary(briefing),
        *_work_on(briefing),
        f"Dragoman {__version__}",
    )


def _cited(briefing: Briefing) -> Iterator[str]:
    """How the article is cited, where the reader has said anything of it."""
    cited = citation(briefing.article.origin)
    if cited:
        yield f"Article: {cited}"


def _translated(briefing: Briefing) -> str:
    """When, and how much of it."""
    day = f" on {said_day(briefing.translated_on)}" if briefing.translated_on else ""
    return f"Translated{day}: {briefing.translated_count} of {len(briefing.sentences)} sentences"


def _chosen(briefing: Briefing) -> Iterator[str]:
    """Who chose the gist, where there is one: by which method, and what the reader decided."""
    summary = briefing.summary
    if summary is None or not summary.sentences:
        return
    count = len(summary.sentences)
    decided = ((len(summary.pinned), "pinned"), (len(summary.struck), "struck out"))
    told = " and ".join(f"{number} {word}" for number, word in decided if number)
    by_reader = f"; {told} by the reader" if told else ""
    yield f"Gist: {count} sentence{'s' if count > 1 else ''} chosen by {summary.method}{by_reader}"


def _glossary(briefing: Briefing) -> Iterator[str]:
    """How many terms of the reader's glossary there are, and what became of them."""
    if briefing.article.glossary:
        made = (sentence.translation.rewordings for sentence in briefing.sentences if sentence.translation)
        used = sum(one.source is FormSource.GLOSSARY for rewordings in made for one in rewordings)
        flags = (flag for sentence in briefing.sentences for flag in sentence.flags if flag.kind is FlagKind.TERM)
        missed = sum(flag.english is None for flag in flags)
        not_used = f", {missed} times not" if missed else ""
        count = len(briefing.article.glossary)
        terms = "1 term" if count == 1 else f"{count} terms"
        yield f"Glossary: {terms} in force, put into the English {used} times{not_used}"


def _work_on(briefing: Briefing) -> Iterator[str]:
    """How many sentences are to be checked, that the others prove nothing, and what the reader has done about them."""
    made = checks(briefing)
    counts = ((made.warnings, "warning"), (made.doubtful, "doubtful score"))
    why = ", ".join(f"{count} {word}{'s' if count > 1 else ''}" for count, word in counts if count)
    found = f"{made.sentences} of {made.total} sentences ({why})" if why else f"none of {made.total} sentences"
    yield f"To check: {found}. A sentence that is not among them can still be wrong."
    if made.dismissed:
        yield f"Warnings dismissed by the reader: {made.dismissed}"
    if made.edited:
        yield f"Sentences in the reader's own English: {made.edited}"


def _rows(briefing: Briefing) -> tuple[Row, ...]:
    rows = []
    paragraph = None
    for index, sentence in enumerate(briefing.sentences):
        english = briefing.english(index)
        row = Row(
            number=index + 1,
            opens=sentence.paragraph != paragraph,
            french=printable(briefing.french(index)),
            english=None if english is None else printable(english),
            flags=_flags(sentence, briefing.article.source),
            dismissed=_dismissed(sentence),
            edited=sentence.edited,
        )
        rows.append(row)
        paragraph = sentence.paragraph
    return tuple(rows)


def _flags(sentence: Sentence, source: str) -> tuple[str, ...]:
    """What there is to say against a translation; of the words for its score, the worst alone."""
    doubtful = (DOUBTFUL.format(english_name(source)),) if is_doubtful(sentence) else ()
    return (*(printable(flag.text) for flag in sentence.open_flags), *doubtful)


def _dismissed(sentence: Sentence) -> tuple[str, ...]:
    return tuple(printable(f"{flag.text} ({flag.dismissed})") for flag in sentence.flags if flag.dismissed)


def _name_row(entity: Entity) -> NameRow:
    return NameRow(
        kind=entity.kind.value,
        french=printable(entity.french),
        english=printable(entity.english or ""),
        count=len(entity.on(Side.FRENCH)),
        source=_AUTHORITIES[entity.source] if entity.source else "",
        value=printable(entity.value),
        english_count=len(entity.on(Side.ENGLISH)),
        first=min((mention.sentence + 1 for mention in entity.mentions), default=None),
    )


def _kind_then_count(entity: Entity) -> tuple[int, int]:
    kinds = list(type(entity.kind))
    return kinds.index(entity.kind), -len(entity.on(Side.FRENCH))


def _repair_lines(repairs: tuple[Repair, ...]) -> tuple[str, ...]:
    """A line for each repair of words; those of line ends and invisible characters are only counted."""
    words = [repair for repair in repairs if repair.reason not in _COUNTED]
    counts = Counter(repair.reason for repair in repairs if repair.reason in _COUNTED)
    return (
        *(_repair_line(repair) for repair in words),
        *(f"{reason.value}: {count} times" for reason, count in counts.items()),
    )


def _rewording_lines(briefing: Briefing) -> Iterator[str]:
    """A line for each name of the English that was put right."""
    for number, sentence in enumerate(briefing.sentences, 1):
        translation = sentence.translation
        for one in translation.rewordings if translation else ():
            after = one.span.of(translation.text if translation else "")
            yield f"{one.before} → {after} (sentence {number}, {_AUTHORITIES[one.source]})"


def _repair_line(repair: Repair) -> str:
    before, after = (text.strip() or "(nothing)" for text in (repair.before, repair.after))
    change = before if repair.before == repair.after else f"{before} → {after}"
    return f"{change} ({repair.reason.value})"
