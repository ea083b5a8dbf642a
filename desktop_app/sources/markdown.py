"""Markdown as plain paragraphs: CommonMark with tables, after a head of `key: value` lines where there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.core.errors import NotText
from desktop_app.core.origin import Origin
from desktop_app.core.reading import decode
from desktop_app.sources.limits import Limits
from desktop_app.sources.source import DroppedKind, Refusal, Refused, Source, Tally, paragraphs
from desktop_app.sources.titles import address_in, believable_title, day_in

if TYPE_CHECKING:
    from markdown_it.token import Token

_DEEPEST = 200
_BETWEEN_CELLS = " | "
_FRONT = re.compile(r"\ufeff?---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_FIELD = re.compile(r"([A-Za-z_-]{2,30})[ \t]*:[ \t]*(.*)")
_TAG = re.compile(r"<[^<>]*>")
_UNREAD = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)
_OUTLETS = ("outlet", "publication", "publisher", "site", "sitename", "site_name", "media", "journal")
_ADDRESSES = ("url", "source", "link", "canonical", "canonical_url", "permalink")
_DATES = ("date", "published", "publishdate", "pubdate", "created")


def read_markdown(data: bytes, limits: Limits) -> Source:
    """The article in a Markdown file. Raises Refused."""
    try:
        text = decode(data).replace("\r\n", "\n")
    except NotText as error:
        raise Refused(Refusal.DAMAGED) from error
    if len(text) > 2 * limits.characters:
        raise Refused(Refusal.TOO_LONG, characters=len(text))
    tally = Tally()
    front = _FRONT.match(text)
    fields = dict(_fields(front.group(1))) if front else {}
    if front and fields:
        tally.add(DroppedKind.FRONT_MATTER, ", ".join(fields))
        text = text[front.end() :]
    reading = _Reading(tally)
    plain = paragraphs(reading.blocks(_tokens(text)))
    return Source(plain, _origin(fields, reading.title), tally.dropped())


def _fields(front: str) -> Iterator[tuple[str, str]]:
    for line in front.splitlines():
        found = _FIELD.fullmatch(line.rstrip())
        if found:
            yield found.group(1).lower(), found.group(2).strip().strip("\"'")


def _origin(fields: dict[str, str], heading: str) -> Origin:
    days = (day_in(fields.get(key, "")) for key in _DATES)
    return Origin(
        title=believable_title(fields.get("title", "")) or heading,
        outlet=_first(fields, _OUTLETS),
        published=next((day for day in days if day), None),
        url=next((url for url in (address_in(fields.get(key, "")) for key in _ADDRESSES) if url), ""),
    )


def _first(fields: dict[str, str], keys: Sequence[str]) -> str:
    return next((fields[key] for key in keys if fields.get(key)), "")


def _tokens(text: str) -> list[Token]:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    tokens = reader.parse(text)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        raise Refused(Refusal.TOO_COSTLY)  # deeper, the reader would leave text out without a word
    return tokens


class _Reading:
    """Turns the parts of a Markdown text into paragraphs."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self.title = ""

    def blocks(self, tokens: Sequence[Token]) -> Iterator[str]:
        """The paragraphs, headings, list items and rows, in order."""
        row: list[str] | None = None
        opened = ""
        for token in tokens:
            match token.type:
                case "tr_open":
                    row = []
                case "tr_close":
                    yield _BETWEEN_CELLS.join(cell for cell in row or () if cell)
                    row = None
                case "inline" if row is not None:
                    row.append(self._inline(token))
                case "inline":
                    text = self._inline(token)
                    self.title = self.title or (" ".join(text.split()) if opened == "h1" else "")
                    yield text
                case "fence" | "code_block":
                    self._tally.add(DroppedKind.CODE, token.content)
                case "html_block":
                    yield self._without_tags(token.content)
            opened = token.tag if token.nesting == 1 else ""

    def _inline(self, token: Token) -> str:
        return "".join(self._pieces(token.children or ()))

    def _pieces(self, tokens: Sequence[Token]) -> Iterator[str]:
        """Words without their marks; of a link its text."""
        for token in tokens:
            match token.type:
                case "text" | "code_inline" | "text_special":
                    yield token.content
                case "softbreak":
                    yield " "
                case "hardbreak":
                    yield "\n"
                case "image":
                    self._tally.add(DroppedKind.IMAGE, token.content)

    def _without_tags(self, html: str) -> str:
        """HTML between paragraphs: its words."""
        from html import unescape

        for _ in _UNREAD.finditer(html):
            self._tally.add(DroppedKind.ACTIVE)
        return unescape(_TAG.sub(" ", _UNREAD.sub(" ", html)))
