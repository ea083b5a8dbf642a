"""Words of the English put right: how a change moves what stands behind it, and how it is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.core.model import Rewording, Sentence
from desktop_app.core.names import FormSource
from desktop_app.core.text import Span


@dataclass(frozen=True, slots=True)
class Change:
    """`span` of an English sentence is to read `after`."""

    span: Span
    after: str
    source: FormSource


def reworded(sentence: Sentence, changes: Sequence[Change]) -> Sentence:
    """The sentence with `changes` made and kept in mind; its flags move along.

    `changes` overlap neither one another nor what is reworded already; the sentence has English.
    """
    if sentence.translation is None or not changes:
        return sentence
    ordered = sorted(changes, key=lambda change: change.span)
    english = sentence.translation.text
    made = [Rewording(moved(one.span, ordered), one.span.of(english), one.source) for one in ordered]
    made += [replace(one, span=moved(one.span, ordered)) for one in sentence.translation.rewordings]
    kept = tuple(sorted(made, key=lambda one: one.span))
    translation = replace(sentence.translation, text=_changed(english, ordered), rewordings=kept)
    return _with_flags_moved(replace(sentence, translation=translation), ordered)


def as_translated(sentence: Sentence) -> Sentence:
    """The sentence in the words of the translation engine."""
    if sentence.translation is None or not sentence.translation.rewordings:
        return sentence
    back = [Change(one.span, one.before, one.source) for one in sentence.translation.rewordings]
    text = _changed(sentence.translation.text, back)
    translation = replace(sentence.translation, text=text, rewordings=())
    return _with_flags_moved(replace(sentence, translation=translation), back)


def moved(span: Span, changes: Sequence[Change]) -> Span:
    """Where `span` stands after `changes`, which are in order; a span that meets a change covers all of its words."""
    start, end, shift = span.start, span.end, 0
    for change in changes:
        if change.span.start >= span.end:
            break
        if change.span.overlaps(span):
            start, end = min(start, change.span.start), max(end, change.span.end)
            end += len(change.after) - len(change.span)
        else:
            shift += len(change.after) - len(change.span)
    return Span(start, end).shifted(shift)


def _changed(text: str, changes: Sequence[Change]) -> str:
    pieces: list[str] = []
    end = 0
    for change in changes:
        pieces += (text[end : change.span.start], change.after)
        end = change.span.end
    return "".join((*pieces, text[end:]))


def _with_flags_moved(sentence: Sentence, changes: Sequence[Change]) -> Sentence:
    flags = tuple(
        replace(flag, english=moved(flag.english, changes)) if flag.english else flag for flag in sentence.flags
    )
    return replace(sentence, flags=flags) if flags != sentence.flags else sentence
