"""Give every sentence its English, the gist first."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from desktop_app.core.model import Briefing, PackageInfo, Translation
from desktop_app.core.pipeline import Detail
from desktop_app.engines.doubts import doubts

WINDOWS = (1, 256, 512)
"""Tokens translated in one go: one sentence, so that the reader sees it at once; then enough to be quick.
"""


class TranslationEngine(Protocol):
    """What translates: a package opened."""

    @property
    def package(self) -> PackageInfo: ...

    def length(self, text: str) -> int:
        """How long `text` is, in tokens."""

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, Sequence[Translation]]:
        """Returns one translation for each text, in order; yields often on the way, so that it can be left."""

    def rest(self) -> None:
        """Give memory back until the next translation."""


@dataclass(slots=True)
class Translate:
    """A step: translates in reading order, one snapshot a sentence, after one that names the package.

    While the engine is at work the last snapshot is yielded again and again, so that the run can be cancelled.
    The engine is opened when it is first needed and kept. `details` are applied to each sentence as soon
    as it is translated. Raises PackageError when there is no engine to open.
    """

    open_engine: Callable[[], TranslationEngine]
    details: tuple[Detail, ...] = ()
    _engine: TranslationEngine | None = field(default=None, init=False)

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        engine = self._opened()
        briefing = replace(briefing, package=engine.package)
        yield briefing
        known = _known(briefing)
        for window in _windows(briefing, engine):
            new = _unknown(briefing, window, known)
            if new:
                found = yield from _while_waiting(briefing, engine.translating(new))
                known |= zip(new, found, strict=True)
            for index in window:
                briefing = self._with_english(briefing, index, known[briefing.french(index)])
                yield briefing

    def rest(self) -> None:
        """Give the engine's memory back; it is loaded again when it is next needed."""
        if self._engine is not None:
            self._engine.rest()

    def _opened(self) -> TranslationEngine:
        if self._engine is None:
            self._engine = self.open_engine()
        return self._engine

    def _with_english(self, briefing: Briefing, index: int, translation: Translation) -> Briefing:
        flags = doubts(briefing.french(index), translation.text)
        briefing = briefing.translated(index, translation)
        briefing = briefing.flagged(index, *flags) if flags else briefing
        for detail in self.details:
            briefing = detail(briefing, index)
        return briefing


def _known(briefing: Briefing) -> dict[str, Translation]:
    """French to English, for the sentences that have theirs."""
    return {
        sentence.span.of(briefing.article.text): sentence.translation
        for sentence in briefing.sentences
        if sentence.translation
    }


def _windows(briefing: Briefing, engine: TranslationEngine) -> Iterator[tuple[int, ...]]:
    """Indexes of the sentences still to be translated, in reading order, as many together as fit a window."""
    sizes = iter(WINDOWS)
    size, tokens = next(sizes), 0
    window: list[int] = []
    for index in briefing.reading_order():
        if briefing.sentences[index].translation:
            continue
        length = engine.length(briefing.french(index))
        if window and tokens + length > size:
            yield tuple(window)
            window, tokens, size = [], 0, next(sizes, size)
        window.append(index)
        tokens += length
    if window:
        yield tuple(window)


def _unknown(briefing: Briefing, window: Sequence[int], known: dict[str, Translation]) -> tuple[str, ...]:
    """The French of the window that is new; a sentence said twice is translated once."""
    return tuple(dict.fromkeys(french for index in window if (french := briefing.french(index)) not in known))


def _while_waiting(
    briefing: Briefing, work: Generator[None, None, Sequence[Translation]]
) -> Generator[Briefing, None, Sequence[Translation]]:
    """What `work` returns; `briefing` as often as it yields. Closed early, it closes `work`."""
    with contextlib.closing(work):
        while True:
            try:
                next(work)
            except StopIteration as stop:
                found: Sequence[Translation] = stop.value
                return found
            yield briefing
