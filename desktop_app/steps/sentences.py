"""French sentence boundaries, by rules; those of other languages are found by `engines/boundaries.py`.

The marks `. ! ? …` are looked at one by one, with the forty characters before and the word after; an
abbreviation, an initial, a decimal or a cut "(...)" ends nothing. A line is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Briefing, Sentence
from desktop_app.core.text import Span
from desktop_app.core.work import gathered, while_working
from desktop_app.engines.boundaries import plain_sentences
from desktop_app.engines.literals import find_literals
from desktop_app.french.abbreviations import NUMBERED, OTHERS, TITLES, are_initials, bare, begins_sentence

_LOOK_BACK = 40
"""Code points: no abbreviation is longer, and looking further made one long paragraph quadratic."""

_LONGEST_QUOTATION = 150
"""Code points: a quotation up to this long stays with the words that say who said it."""

_EMOJI = "\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff"
_MARK = re.compile(
    r"(?P<mark>\.{2,}|…+|[.!?]+(?:[ \u00a0\u202f]?[!?]+)*)"
    rf"(?P<close>(?:[ \u00a0\u202f]?»|[\"”’')\]]|\[\d{{1,3}}\]|\s?[{_EMOJI}]+)*)"
    r"(?P<gap>\s*)"
)
_OPENING = re.compile(r"(?:[\"“«‘'(\[–—•-]\s?)*")
_NO_WORD = re.compile(r"[\s\"“”«»()\[\]/]")
_ADDRESS = re.compile(r"www\.|://|@|/", re.IGNORECASE)
_NAMED = re.compile(r"[^\W\d_](?:[^\W\d_]|['’]|\.?\s)")
_NUMERAL = re.compile(r"(?:[A-Z]|[IVXLC]+)\b(?!['’])")
_INCISE = re.compile(r"[ \u00a0\u202f]*,?\s+[^\W\d_A-ZÀ-Þ]")
_SIGNS = frozenset("+#€$£%&*§")
_QUOTES = {"«": "»", "“": "”", '"': '"'}


@dataclass(frozen=True, slots=True)
class _Stop:
    """A mark that may end a sentence, and what stands around it."""

    text: str
    paragraph: Span
    start: int
    """Where the sentence that it may end begins."""
    match: re.Match[str]
    next: int
    """Where the next word begins, behind its opening quotation marks."""

    @property
    def mark(self) -> str:
        return self.match["mark"]

    @property
    def closes(self) -> bool:
        return bool(self.match["close"].strip())

    @property
    def opening(self) -> str:
        return self.text[self.match.end() : self.next].strip()

    @property
    def following(self) -> str:
        return self.text[self.next : self.next + 1]

    @property
    def is_ellipsis(self) -> bool:
        return self.mark.startswith("…") or (len(self.mark) > 1 and set(self.mark) == {"."})

    @property
    def before(self) -> str:
        """The character before the mark."""
        return self.text[max(self.start, self.match.start() - 1) : self.match.start()]

    @property
    def left(self) -> str:
        """The word before the mark."""
        place = self.match.start()
        return _NO_WORD.split(self.text[max(self.start, place - _LOOK_BACK) : place])[-1]


def split_sentences(briefing: Briefing) -> Iterator[Briefing]:
    """The briefing with its article's sentences; lines that are not part of the article are left out."""
    article = briefing.article
    spans = yield from while_working(briefing, gathered(_spans(article.text, article.furniture, article.source)))
    yield replace(briefing, sentences=tuple(Sentence(span, paragraph) for span, paragraph in spans))


def sentence_spans(text: str, skip: Sequence[Span] = (), language: str = FRENCH) -> list[tuple[Span, int]]:
    """The sentences of `text`, which is in `language`, in order, each with the number of its paragraph, from 0.

    Spans count code points of `text`, are not empty and do not overlap; together they hold every
    character that is neither white space nor inside a span of `skip`, which must be in order.
    """
    return list(_spans(text, skip, language))


def _spans(text: str, skip: Sequence[Span], language: str) -> Iterator[tuple[Span, int]]:
    for number, paragraph in enumerate(_paragraphs(text, skip)):
        spans = _sentences(text, paragraph) if language == FRENCH else plain_sentences(text, paragraph, language)
        yield from ((span, number) for span in spans)


def _paragraphs(text: str, skip: Sequence[Span]) -> Iterator[Span]:
    for start, end in _gaps(len(text), skip):
        for line in re.compile(r"[^\n]+").finditer(text, start, end):
            span = _trimmed(text, Span(*line.span()))
            if len(span):
                yield span


def _gaps(length: int, skip: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The stretches of a text of `length` that `skip` leaves."""
    end = 0
    for span in skip:
        yield end, max(end, span.start)
        end = max(end, span.end)
    yield end, length


def _trimmed(text: str, span: Span) -> Span:
    part = span.of(text)
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.start + len(part.rstrip())))


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    literals = {at for span in find_literals(paragraph.of(text)) for at in range(span.start, span.end)}
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        if match.start() - paragraph.start in literals:
            continue  # `photo_2034.JPG` and `www.Exemple.fr` go on
        opening = _OPENING.match(text, match.end(), paragraph.end)
        stop = _Stop(text, paragraph, start, match, opening.end() if opening else match.end())
        end = _end_of_sentence(stop)
        if start < end < paragraph.end:
            yield _trimmed(text, Span(start, end))
            start = match.end() if match["gap"] else end
    if start < paragraph.end:
        yield _trimmed(text, Span(start, paragraph.end))


def _end_of_sentence(stop: _Stop) -> int:
    """Where the sentence ends, or 0 where it goes on."""
    if not stop.following or (stop.is_ellipsis and stop.before in {"(", "["}):
        return 0
    if not stop.match["gap"]:
        return _end_before_glued(stop)
    return stop.match.end("close") if _is_end(stop) and not _inside_quotation(stop) else 0


def _end_before_glued(stop: _Stop) -> int:
    """`fin.Le début`: no space, but a small letter before and a capital word after."""
    before = stop.before
    if not stop.following.isupper() or not (before.islower() or before.isdigit() or before in {*'%€»"”)'}):
        return 0
    if not _NAMED.match(stop.text, stop.next) or _ADDRESS.search(stop.left):
        return 0
    if stop.mark == "." and before.isalpha() and (len(stop.left) < 2 or bare(stop.left) in TITLES | NUMBERED | OTHERS):
        return 0
    opens = stop.match["close"] == '"' and stop.text.count('"', stop.start, stop.match.end("mark")) % 2 == 0
    return stop.match.end("mark") if opens else stop.match.end("close")


def _is_end(stop: _Stop) -> bool:
    if stop.following.islower():
        return _is_end_before_small_letter(stop)
    if stop.following in ".…" and stop.opening[-1:] in {"(", "["}:
        return stop.mark == "." or stop.closes
    if not stop.following.isalnum() and stop.following not in _SIGNS:
        return False
    if stop.mark != "." or stop.closes or not stop.left:
        return stop.mark != "." or not _is_list_number(stop)
    return _is_end_after_word(stop)


def _is_end_before_small_letter(stop: _Stop) -> bool:
    """Capitals lose their accents, and then their size: `à l'époque` may begin a sentence."""
    if stop.opening[-1:] in set("-–—•"):
        return stop.mark == "." or stop.closes
    if stop.mark != "." or stop.closes:
        return False
    word = bare(stop.left).replace("-", "")
    if not stop.left:
        return stop.before in {*')"»”'}
    return len(word) > 3 and word.isalpha() and word not in TITLES | NUMBERED | OTHERS


def _is_end_after_word(stop: _Stop) -> bool:
    """A single full stop after a word, with a capital or a digit ahead."""
    word = bare(stop.left)
    if _is_list_number(stop) or word in TITLES:
        return False
    if stop.following.isdigit():
        return word not in NUMBERED | OTHERS and not (len(word) == 1 and word.isalpha())
    if word in NUMBERED and len(word) > 2:
        return not _NUMERAL.match(stop.text, stop.next)
    if word in NUMBERED or word in OTHERS or are_initials(stop.left):
        return begins_sentence(stop.text, stop.next)
    return True


def _is_list_number(stop: _Stop) -> bool:
    """`1. Premier point`, at the start of a line."""
    head = stop.text[stop.paragraph.start : stop.match.start()] if stop.start == stop.paragraph.start else ""
    return bool(re.fullmatch(r"\d{1,2}|[a-zA-Z]|[IVX]{1,4}", head[:5])) and len(head) < 5


def _inside_quotation(stop: _Stop) -> bool:
    """Whether a short quotation is open here whose sentence goes on behind it: `« Oui. Non », dit-il`."""
    place = stop.match.end("close")
    head = stop.text[max(stop.start, place - _LONGEST_QUOTATION) : place]
    tail = stop.text[place : min(stop.paragraph.end, place + _LONGEST_QUOTATION)]
    for opening, closing in _QUOTES.items():
        begun, ended = head.rfind(opening), tail.find(closing)
        is_open = head.count('"') % 2 == 1 if opening == '"' else begun > head.rfind(closing)
        if is_open and ended >= 0 and len(head) - begun + ended <= _LONGEST_QUOTATION:
            return _INCISE.match(tail, ended + 1) is not None
    return False
