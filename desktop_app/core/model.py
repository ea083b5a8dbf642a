"""The values everything else passes around. All immutable; none knows Qt or an engine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from itertools import islice

from desktop_app.core.gist import GistMethod
from desktop_app.core.glossary import Glossary
from desktop_app.core.languages import FRENCH
from desktop_app.core.names import Entity, FormSource, Mention, NameCorrection, Side
from desktop_app.core.notes import NO_NOTES, Notes
from desktop_app.core.origin import NO_ORIGIN, Origin
from desktop_app.core.repairs import Repair, RepairReason, repaired, repaired_spans
from desktop_app.core.text import Span


@dataclass(frozen=True, slots=True)
class Language:
    """What the text seems to be written in.

    `code` is the one that packages go by, mostly ISO 639-1; `confidence` lies in 0..1; a text too short to tell
    is not `certain`.
    """

    code: str
    confidence: float
    certain: bool


@dataclass(frozen=True, slots=True)
class Article:
    """The text as it was given, and the repairs made to it. Everything else points into `text`."""

    original: str
    repairs: tuple[Repair, ...] = ()
    refused: tuple[Span, ...] = ()
    """Original spans that the reader wants left as they were."""
    language: Language | None = None
    read_as: str | None = None
    """The language the reader wants it read as, whatever it looks like, by a package's code ("fr", "es")."""
    corrections: tuple[NameCorrection, ...] = ()
    """What the reader has said of names, here or in earlier articles."""
    notes: Notes = NO_NOTES
    """The English that the reader wrote, and the flags that they dismissed."""
    glossary: Glossary = ()
    """How the reader wants certain terms said in English."""
    gist_method: GistMethod = GistMethod.NEWS
    name: str = ""
    """Where it came from, in the reader's words: a file name, or nothing."""
    origin: Origin = NO_ORIGIN
    """What a citation needs."""
    text: str = ""
    """The cleaned text; derived, do not pass it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", repaired(self.original, self.repairs))

    @property
    def source(self) -> str:
        """The language it is read as: the reader's word, else what it certainly is, else French."""
        recognised = self.language.code if self.language and self.language.certain else FRENCH
        return self.read_as or recognised

    @property
    def sha256(self) -> str:
        """SHA-256 of the original text in UTF-8, as `sha256sum` prints it for an UTF-8 file."""
        return hashlib.sha256(self.original.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def furniture(self) -> tuple[Span, ...]:
        """Lines of `text` that are not part of the article ("Lire aussi..."), in order."""
        spans = zip(repaired_spans(self.repairs), self.repairs, strict=True)
        return tuple(span for span, repair in spans if repair.reason is RepairReason.FURNITURE)

    def refusing(self, repair: Repair) -> Article:
        """The same article with one repair undone for good."""
        kept = tuple(one for one in self.repairs if one is not repair)
        return replace(self, repairs=kept, refused=(*self.refused, repair.span))


@dataclass(frozen=True, slots=True)
class Rewording:
    """Words of the English that were put right: `span` counts in the English as it stands, `before` was there."""

    span: Span
    before: str
    source: FormSource


@dataclass(frozen=True, slots=True)
class Translation:
    """The English of one sentence. `score` is the mean log-probability of its tokens, natural log."""

    text: str
    score: float | None = None
    rewordings: tuple[Rewording, ...] = ()
    """In order, without overlaps."""
    edited: bool = False
    """Whether the reader wrote it."""


class Severity(Enum):
    """How much a flag matters to somebody about to quote the sentence."""

    ERROR = "error"
    WARNING = "warning"


class FlagKind(Enum):
    """What a flag is about."""

    NAME = "name"
    LENGTH = "length"
    REPETITION = "repetition"
    UNTRANSLATED = "untranslated"
    LITERAL = "literal"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    CURRENCY = "currency"
    UNIT = "unit"
    NEGATION = "negation"
    HEDGE = "hedge"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Flag:
    """One reason to distrust a sentence. Spans count from the start of the sentence, French or English."""

    kind: FlagKind
    severity: Severity
    text: str
    french: Span | None = None
    english: Span | None = None
    dismissed: str = ""
    """Why the reader does not mind it; empty while the flag is open."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the article and, once it is known, its English."""

    span: Span
    """Code points of `Article.text`."""
    paragraph: int
    """Counted from 0."""
    translation: Translation | None = None
    flags: tuple[Flag, ...] = ()

    @property
    def open_flags(self) -> tuple[Flag, ...]:
        """The flags that the reader has not dismissed."""
        return tuple(flag for flag in self.flags if not flag.dismissed)

    @property
    def edited(self) -> bool:
        """Whether its English is the reader's own."""
        return self.translation is not None and self.translation.edited


@dataclass(frozen=True, slots=True)
class Summary:
    """The sentences that carry the article.

    `ranking` holds sentence indexes in the order a greedy method chose them, more than `length` of them
    where there are more, so that a reader can ask for a longer or shorter gist without another run.
    """

    ranking: tuple[int, ...]
    length: int
    method: str
    pinned: tuple[int, ...] = ()
    """Those that the reader wants in the gist, however many they are."""
    struck: tuple[int, ...] = ()
    """Those that the reader does not want in it; the next best take their places."""

    @property
    def sentences(self) -> tuple[int, ...]:
        """The chosen sentence indexes, in document order."""
        decided = frozenset((*self.pinned, *self.struck))
        proposed = (index for index in self.ranking if index not in decided)
        return tuple(sorted((*self.pinned, *islice(proposed, max(0, self.length - len(self.pinned))))))

    @property
    def decided(self) -> frozenset[tuple[int, bool | None]]:
        """What has been decided of sentences: by the reader to pin (True) or strike (False) them, else None: chosen."""
        struck = ((index, False) for index in self.struck)
        return frozenset((*struck, *((index, True if index in self.pinned else None) for index in self.sentences)))


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """Which package translated. `sha256` is that of its model/model.bin."""

    source: str
    target: str
    version: str
    sha256: str
    embedded: bool
    folder: str


class Trouble(Enum):
    """A part of the briefing that could not be made, or is not to be relied on."""

    LANGUAGE_UNCERTAIN = "language uncertain"
    OTHER_LANGUAGE = "does not look like the language it was read as"
    UNTUNED_LANGUAGE = "what is made for French alone was left out"
    NO_NAMES = "no names"
    NO_SUMMARY = "no summary"
    NO_LINKS = "no links"


class Activity(Enum):
    """What is being done to a briefing right now."""

    LANGUAGE = "language"
    CLEAN = "clean"
    SENTENCES = "sentences"
    NAMES = "names"
    GIST = "gist"
    TRANSLATE = "translate"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Briefing:
    """All that is known so far about one article; each step yields fuller copies."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    entities: tuple[Entity, ...] = ()
    summary: Summary | None = None
    package: PackageInfo | None = None
    troubles: tuple[Trouble, ...] = ()
    activity: Activity = Activity.LANGUAGE
    translated_on: date | None = None
    """The day on which its English was made."""

    @property
    def finished(self) -> bool:
        """Whether every step has run."""
        return self.activity is Activity.DONE

    @property
    def translated_count(self) -> int:
        """How many sentences have their English."""
        return sum(sentence.translation is not None for sentence in self.sentences)

    def french(self, index: int) -> str:
        """The French of sentence `index`."""
        return self.sentences[index].span.of(self.article.text)

    def english(self, index: int) -> str | None:
        """The English of sentence `index`, or None while it is not translated."""
        translation = self.sentences[index].translation
        return translation.text if translation else None

    def text_of(self, mention: Mention) -> str:
        """The words of one mention."""
        text = self.french(mention.sentence) if mention.side is Side.FRENCH else self.english(mention.sentence)
        return mention.span.of(text or "")

    def with_gist_length(self, length: int) -> Briefing:
        """A copy whose gist has `length` sentences, or as many as there are to choose from."""
        return replace(self, summary=replace(self.summary, length=length)) if self.summary else self

    def reading_order(self) -> Iterator[int]:
        """Sentence indexes, gist first: the order in which a reader wants the translation."""
        gist = self.summary.sentences if self.summary else ()
        chosen = frozenset(gist)
        yield from gist
        yield from (index for index in range(len(self.sentences)) if index not in chosen)

    def with_sentence(self, index: int, sentence: Sentence) -> Briefing:
        """A copy in which sentence `index` is another."""
        before, after = self.sentences[:index], self.sentences[index + 1 :]
        return replace(self, sentences=(*before, sentence, *after))

    def translated(self, index: int, translation: Translation) -> Briefing:
        """A copy in which sentence `index` has its English."""
        return self.with_sentence(index, replace(self.sentences[index], translation=translation))

    def flagged(self, index: int, *flags: Flag) -> Briefing:
        """A copy in which sentence `index` carries `flags` besides those it has."""
        sentence = self.sentences[index]
        return self.with_sentence(index, replace(sentence, flags=(*sentence.flags, *flags)))

    def troubled(self, trouble: Trouble) -> Briefing:
        """A copy that notes `trouble`, once."""
        if trouble in self.troubles:
            return self
        return replace(self, troubles=(*self.troubles, trouble))
