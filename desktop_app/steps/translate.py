"""Give every sentence its English, the gist first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from desktop_app.core.annotation import with_dismissals
from desktop_app.core.model import Briefing, PackageInfo, Translation
from desktop_app.core.pipeline import Detail
from desktop_app.core.rewordings import as_translated
from desktop_app.core.work import Work, while_working
from desktop_app.engines.doubts import doubts

WINDOWS = (1, 256, 512, 1024)
"""Tokens translated in one go: one sentence, so that the reader sees it at once; then more and more, as a
sentence costs less in company, up to some 500 tokens for each of two threads: see benchmarks/README.md.
A window twice as large gains nothing more and keeps the reader waiting twice as long.
"""


SecondLook = Callable[[Briefing, int], Work[Briefing]]
"""A detail that takes its time: yields often while it waits, returns the briefing it has made."""


class TranslationEngine(Protocol):
    """What translates: a package opened."""

    @property
    def package(self) -> PackageInfo: ...

    def length(self, text: str) -> int:
        """How long `text` is, in tokens."""

    def translating(self, texts: Sequence[str], /) -> Work[Sequence[Translation]]:
        """Returns one translation for each text, in order; yields often on the way, so that it can be left."""

    def rest(self) -> None:
        """Give memory back until the next translation."""


@dataclass(slots=True)
class Translate:
    """A step: translates in reading order, one snapshot a sentence, after one that names the package.

    While the engine is at work the last snapshot is yielded again and again, so that the run can be cancelled.
    The engine of the article's language is opened when it is first needed, and kept until an article in another
    language comes. `details` are applied to each sentence as soon as it is translated; the flags that the reader has
    dismissed are marked last. What the reader wrote is neither shown to the engine nor looked at a second time.
    Raises PackageError when there is no engine to open.
    """

    open_engine: Callable[[str], TranslationEngine]
    """Takes the code of the language to translate from."""
    details: tuple[Detail, ...] = ()
    second_looks: tuple[SecondLook, ...] = ()
    """Applied to each sentence after its details."""
    _engine: TranslationEngine | None = field(default=None, init=False)
    _source: str = field(default="", init=False)
    _known: dict[str, Translation] = field(default_factory=dict, init=False)
    """French to English of the article in hand: one that comes again, with names corrected, is translated at once."""
    _earlier: Briefing | None = field(default=None, init=False)
    """What an earlier run of the program made of an article."""

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        engine = self._opened(briefing.article.source)
        briefing = replace(briefing, package=engine.package)
        yield briefing
        known = self._known = self._remembered(briefing)
        written = {one.french: Translation(one.english, edited=True) for one in briefing.article.notes.edits}
        for window in _windows(briefing, engine):
            new = _unknown(briefing, window, known.keys() | written.keys())
            if new:
                found = yield from while_working(briefing, engine.translating(new))
                known |= zip(new, found, strict=True)
            for index in window:
                french = briefing.french(index)
                briefing = self._with_english(briefing, index, written.get(french) or known[french])
                for look in () if french in written else self.second_looks:
                    briefing = yield from while_working(briefing, look(briefing, index))
                briefing = with_dismissals(briefing, index)
                yield briefing

    def remember(self, earlier: Briefing) -> None:
        """Give out the English of `earlier` where the same package is asked for the same French."""
        self._earlier = earlier

    def rest(self) -> None:
        """Give the engine's memory back; it is loaded again when it is next needed."""
        if self._engine is not None:
            self._engine.rest()

    def _opened(self, source: str) -> TranslationEngine:
        if self._engine is None or source != self._source:
            self._known = {}
            self._engine = None  # before the next is opened: two would need twice the memory
            self._engine, self._source = self.open_engine(source), source
        return self._engine

    def _remembered(self, briefing: Briefing) -> dict[str, Translation]:
        """What is known of the sentences of this article; that of another one is forgotten."""
        known: dict[str, Translation] = {}
        earlier = _made(self._earlier) if self._earlier and _same_package(self._earlier, briefing) else {}
        for index, sentence in enumerate(briefing.sentences):
            french = briefing.french(index)
            made = None if sentence.edited else as_translated(sentence).translation
            translation = made or self._known.get(french) or earlier.get(french)
            if translation:
                known[french] = translation
        return known

    def _with_english(self, briefing: Briefing, index: int, translation: Translation) -> Briefing:
        flags = doubts(briefing.french(index), translation.text, briefing.article.source)
        briefing = briefing.translated(index, translation)
        briefing = briefing.flagged(index, *flags) if flags else briefing
        for detail in self.details:
            briefing = detail(briefing, index)
        return briefing


def _same_package(earlier: Briefing, briefing: Briefing) -> bool:
    """Wherever it lies: a memory stick has another name on each computer."""
    before, now = earlier.package, briefing.package
    return before is not None and now is not None and before.sha256 == now.sha256


def _made(briefing: Briefing) -> dict[str, Translation]:
    """French to English as the engine made it, before names were put right in it."""
    made: dict[str, Translation] = {}
    for index, sentence in enumerate(briefing.sentences):
        translation = None if sentence.edited else as_translated(sentence).translation
        if translation:
            made[briefing.french(index)] = translation
    return made


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


def _unknown(briefing: Briefing, window: Sequence[int], known: Collection[str]) -> tuple[str, ...]:
    """The French of the window that is new; a sentence said twice is translated once."""
    return tuple(dict.fromkeys(french for index in window if (french := briefing.french(index)) not in known))
