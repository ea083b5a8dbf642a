"""Give every sentence its English, the gist first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from desktop_app.core.model import Briefing, PackageInfo, Translation
from desktop_app.core.pipeline import Detail
from desktop_app.engines.doubts import doubts

WINDOWS = (1, 256, 512)
"""Tokens translated in one go: one sentence, so that the reader sees it at once; then enough to be quick.

A run can be cancelled between two windows only, so the last number bounds how long that takes.
"""


class TranslationEngine(Protocol):
    """What translates: a package opened."""

    @property
    def package(self) -> PackageInfo: ...

    def length(self, text: str) -> int:
        """How long `text` is, in tokens."""

    def translations(self, texts: Sequence[str], /) -> Iterator[Translation]:
        """One translation for each text, in order."""


@dataclass(slots=True)
class Translate:
    """A step: translates in reading order, one snapshot a sentence, after one that names the package.

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
            known |= _translated(briefing, window, known, engine)
            for index in window:
                briefing = self._with_english(briefing, index, known[briefing.french(index)])
                yield briefing

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


def _translated(
    briefing: Briefing, window: Sequence[int], known: dict[str, Translation], engine: TranslationEngine
) -> dict[str, Translation]:
    """The English of what is new in the window; a sentence said twice is translated once."""
    new = tuple(dict.fromkeys(french for index in window if (french := briefing.french(index)) not in known))
    return dict(zip(new, engine.translations(new), strict=True)) if new else {}
