"""A briefing as it is kept: written down whole, and looked over when it is read again."""

from __future__ import annotations

import zlib
from itertools import chain

from desktop_app.core.errors import RecordDamaged
from desktop_app.core.model import Article, Briefing, Sentence
from desktop_app.core.names import Mention, Side
from desktop_app.core.notes import NO_NOTES
from desktop_app.core.origin import NO_ORIGIN
from desktop_app.core.text import Span
from desktop_app.library.shape import from_json, to_json


def is_worked_on(article: Article) -> bool:
    """Whether the reader has written, dismissed, pinned, undone or said anything about it; names are kept elsewhere."""
    return article.notes != NO_NOTES or article.origin != NO_ORIGIN or bool(article.refused)


def write_briefing(briefing: Briefing) -> bytes:
    """The whole briefing, ASCII."""
    return to_json(briefing)


def read_briefing(data: bytes) -> Briefing:
    """The briefing that `write_briefing` made `data` of. Raises RecordDamaged, also where a place does not exist."""
    return checked(from_json(Briefing, data))


def pack(briefing: Briefing) -> bytes:
    """The same in about a tenth of the room."""
    return zlib.compress(write_briefing(briefing))


def unpack(data: bytes) -> Briefing:
    """The briefing that `pack` made `data` of. Raises RecordDamaged."""
    try:
        return read_briefing(zlib.decompress(data))
    except (zlib.error, TypeError) as error:
        raise RecordDamaged from error


def checked(briefing: Briefing) -> Briefing:
    """`briefing`, if every place that it names exists in its texts. Raises RecordDamaged."""
    sound = (
        _repairs_fit(briefing.article)
        and _in_order(tuple(one.span for one in briefing.sentences), len(briefing.article.text))
        and all(_sentence_fits(one) for one in briefing.sentences)
        and _summary_fits(briefing)
        and all(_mention_fits(briefing, one) for entity in briefing.entities for one in entity.mentions)
    )
    if not sound:
        raise RecordDamaged
    return briefing


def _repairs_fit(article: Article) -> bool:
    original = article.original
    spans = tuple(repair.span for repair in article.repairs)
    return (
        _in_order(spans, len(original))
        and all(repair.span.of(original) == repair.before for repair in article.repairs)
        and all(_lies_in(span, len(original)) for span in article.refused)
    )


def _in_order(spans: tuple[Span, ...], length: int) -> bool:
    """Whether the spans lie in a text of so many code points, one after the other."""
    ends = tuple(chain.from_iterable((span.start, span.end) for span in spans))
    return all(a <= b for a, b in zip((0, *ends), (*ends, length), strict=True))


def _lies_in(span: Span | None, length: int) -> bool:
    return span is None or 0 <= span.start <= span.end <= length


def _sentence_fits(sentence: Sentence) -> bool:
    french, translation = len(sentence.span), sentence.translation
    english = len(translation.text) if translation else 0
    return (
        sentence.paragraph >= 0
        and (translation is None or _in_order(tuple(one.span for one in translation.rewordings), english))
        and all(_lies_in(flag.french, french) for flag in sentence.flags)
        # a flag may outlive the English that it was made of, until the sentence is checked again
        and all(flag.english is None or 0 <= flag.english.start <= flag.english.end for flag in sentence.flags)
    )


def _summary_fits(briefing: Briefing) -> bool:
    summary, count = briefing.summary, len(briefing.sentences)
    if summary is None:
        return True
    named = (*summary.ranking, *summary.pinned, *summary.struck)
    return summary.length >= 0 and all(0 <= index < count for index in named)


def _mention_fits(briefing: Briefing, mention: Mention) -> bool:
    if not 0 <= mention.sentence < len(briefing.sentences):
        return False
    sentence = briefing.sentences[mention.sentence]
    if mention.side is Side.FRENCH:
        return _lies_in(mention.span, len(sentence.span))
    return sentence.translation is not None and _lies_in(mention.span, len(sentence.translation.text))
