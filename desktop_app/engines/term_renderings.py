"""What the translation engine says for terms of a glossary by themselves, asked once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

from desktop_app.core.model import Translation

Translating = Callable[[Sequence[str]], Generator[None, None, Sequence[Translation]]]
"""Takes French texts; yields while it waits."""

_VOWELS = tuple("aeiouyâàéèêëîïôöûüœh")
_REMEMBERED = 5_000


class TermRenderings:
    """Remembers the answers of one engine."""

    def __init__(self, translating: Translating | None = None) -> None:
        self._translating = translating
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, words: str) -> tuple[str, ...]:
        """What the engine says for `words`, French as it stands in a sentence; nothing where it was not asked."""
        return self._known.get(words, ())

    def asking(self, wordings: Iterable[str]) -> Generator[None, None, None]:
        """Ask about all of `wordings` that are new, in one go; an engine forgets its last sentences over it."""
        if self._translating is None:
            return
        if len(self._known) > _REMEMBERED:
            self._known = {}
        asked = {words: tuple(_in_context(words)) for words in wordings if words not in self._known}
        texts = tuple(dict.fromkeys(text for contexts in asked.values() for text in contexts))
        said = (yield from self._translating(texts)) if texts else ()
        answers = {text: one.text for text, one in zip(texts, said, strict=True)}
        for words, contexts in asked.items():
            self._known[words] = tuple(dict.fromkeys(answers[text] for text in contexts))


def _in_context(words: str) -> Iterator[str]:
    """The words bare, and after the articles that they may have."""
    lower = words if words.isupper() else words[:1].lower() + words[1:]
    before = ("l'", "les ") if lower.startswith(_VOWELS) else ("le ", "la ", "les ")
    return (article + lower for article in ("", *before, "un ", "une "))
