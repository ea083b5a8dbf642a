"""What reading a file gives: the article's text, where it comes from, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from desktop_app.core.file_forms import FileForm
from desktop_app.core.model import Article
from desktop_app.core.origin import NO_ORIGIN, Origin

MOST_WORDS = 20
"""Passages of one kind that are quoted in a list of what was left out; the rest is counted."""

LONGEST_WORDS = 80
"""Characters of each."""


class Format(Enum):
    """A form of file that articles are read from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    FRAGMENT = "html fragment"
    """What a browser puts on the clipboard."""
    WEB_ARCHIVE = "web archive"
    MAIL = "mail"
    RTF = "rtf"
    PDF = "pdf"
    PACKED = "packed"
    """A zip: Word or OpenDocument, or something else; its members say which."""


class DroppedKind(Enum):
    """What was left out of an article's text."""

    MENU = "menu"
    READ_ALSO = "link to another article"
    ASIDE = "box beside the text"
    CAPTION = "caption"
    IMAGE = "picture"
    ACTIVE = "script or embedded page"
    FORM = "form or button"
    HIDDEN = "hidden text"
    FOOTNOTE = "footnote"
    COMMENT = "comment"
    DELETION = "tracked deletion"
    CONTENTS = "table of contents"
    PAGE_HEAD = "running head or foot"
    PAGE_NUMBER = "page number"
    ATTACHMENT = "attachment"
    SIGNATURE = "signature"
    CODE = "code"
    FRONT_MATTER = "front matter"
    REST = "line around the article"


@dataclass(frozen=True, slots=True)
class Dropped:
    """All that was left out of one kind. `words` quotes the beginning of some of it; pictures and scripts have none."""

    kind: DroppedKind
    count: int
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An article as a file holds it. `origin` has what the file says of itself, and is a proposal to the reader."""

    text: str
    """Paragraphs and headings with a blank line between them."""
    origin: Origin = NO_ORIGIN
    dropped: tuple[Dropped, ...] = ()
    name: str = ""
    """The file's, without its folder; empty for what was pasted."""

    @property
    def article(self) -> Article:
        """The article, to be briefed."""
        return Article(self.text, name=self.name, origin=self.origin)


def completed(said: Origin, found: Origin) -> Origin:
    """What somebody has said of an article, and for the rest what its file says."""
    return Origin(
        said.title or found.title,
        said.outlet or found.outlet,
        said.published or found.published,
        said.retrieved or found.retrieved,
        said.url or found.url,
    )


class Refusal(Enum):
    """Why a reader of some format gives no text."""

    UNSUPPORTED = "unsupported"
    PROTECTED = "protected"
    SCANNED = "scanned"
    NO_TEXT = "no text"
    DAMAGED = "damaged"
    TOO_LARGE = "too large"
    TOO_COSTLY = "too costly"
    TOO_LONG = "too long"


class Refused(Exception):
    """A format's reader found no article. `form` goes with UNSUPPORTED, `characters` with TOO_LONG."""

    def __init__(self, refusal: Refusal, form: FileForm | None = None, characters: int = 0) -> None:
        super().__init__(refusal.value)
        self.refusal, self.form, self.characters = refusal, form, characters


class Tally:
    """Counts what is left out while a file is read."""

    def __init__(self) -> None:
        self._counts: dict[DroppedKind, int] = {}
        self._words: dict[DroppedKind, list[str]] = {}

    def add(self, kind: DroppedKind, words: str = "", count: int = 1) -> None:
        """Note `count` things of a kind; `words` are the beginning of what they say."""
        self._counts[kind] = self._counts.get(kind, 0) + count
        line = " ".join(words[: 4 * LONGEST_WORDS].split())
        known = self._words.setdefault(kind, [])
        if line and len(known) < MOST_WORDS:
            known.append(line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1].rstrip() + "…")

    def dropped(self) -> tuple[Dropped, ...]:
        """Everything noted so far, in the order of the kinds."""
        kinds = [kind for kind in DroppedKind if self._counts.get(kind)]
        return tuple(Dropped(kind, self._counts[kind], tuple(self._words[kind])) for kind in kinds)


def paragraphs(blocks: Iterable[str]) -> str:
    """Blocks of text with a blank line between them, the empty ones left out."""
    return "\n\n".join(block for block in (one.strip() for one in blocks) if block)
