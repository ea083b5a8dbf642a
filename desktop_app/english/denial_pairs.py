"""Finds for each negation of a sentence what renders it in the other language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from desktop_app.core.text import Span
from desktop_app.english.parallels import Parallels, unpaired
from desktop_app.english.turned import turned_in_english, turned_in_french
from desktop_app.french.denials import Denials

_REACH = 60
"""How far from its place, in characters, a negation may have moved in the translation; all but a few move less."""
_ALIKE = 60
"""The same of two words of one kind that render each other."""
_ENGLISH_REACH = {"idle": 40, "without": 25, "non": 30, "un": 20, "fail": 30, "lack": 20, "less": 15, "little": 25}
_ENGLISH_REACH |= {"refuse": 30, "rather": 30, "nor": 6, "prevent": 12, "exclude": 12, "different": 12, "hard": 6}
_ENGLISH_REACH |= {"ignore": 20, "forbid": 20, "contrary": 4, "doubt": 20, "yet": 20, "outside": 10}
_FRENCH_REACH = {"idle": 15, "without": 25, "non": 15, "un": 6, "fail": 12, "lack": 12, "little": 8, "refuse": 15}
_FRENCH_REACH |= {"nor": 15, "ever": 15, "ignore": 12, "forbid": 8, "far": 8, "prevent": 8, "lone": 10, "turn": 20}
_FRENCH_REACH |= {"converse": 20}
"""The same of words that only may stand for a negation of the other side, by their kinds; other kinds never do."""
_WITH = 45
_ALSO = re.compile(r"\b(?:more|also|but|too|as well|both|even)\b")
_MANY = 60


@dataclass(frozen=True, slots=True)
class _Sign:
    """A negation, or what may stand for one, and how far its counterpart may be."""

    span: Span
    reach: int


class DenialPairs:
    """The negations of a French sentence and those of its English, tied to each other by their places."""

    def __init__(self, french: Denials, english: Denials, parallels: Parallels) -> None:
        self._french, self._english = french, english
        self._parallels = parallels

    def lost(self) -> tuple[Span, ...]:
        """Negations of the French that nothing in the English renders. Spans count in the French."""
        rendered = _signs(self._english.sure)
        said = [*_signs(self._french.sure), *self._reversed(), *self._limits()]
        if not self._unmatched(said, rendered):
            return ()
        left = self._unmatched(said, [*rendered, *self._spare_english()])
        return tuple(one.span for one in left if not self._is_turned_in_english(one.span))

    def invented(self) -> tuple[Span, ...]:
        """Negations of the English that nothing in the French can have meant. Spans count in the English."""
        said, rendered = _signs(self._french.sure), _signs(self._english.sure)
        if not self._unmatched_back(rendered, said):
            return ()
        left = self._unmatched_back(rendered, [*said, *self._spare_french()])
        return tuple(one.span for one in left if not self._is_turned_in_french(one.span))

    def _reversed(self) -> list[_Sign]:
        """ "Sans" where the English says "with" that no "avec" explains."""
        lone = self._unmatched(_signs(self._french.without), _signs(self._english.without))
        if not lone:
            return []
        said, rendered = (_of_kind(side.veiled(), "with", _ALIKE) for side in (self._french, self._english))
        new = [_Sign(one.span, _WITH) for one in self._unmatched_back(rendered, said)]
        return [sign for sign in lone if not self._unmatched([sign], new)]

    def _limits(self) -> list[_Sign]:
        """ "Pas seulement" where the English says "only" and nothing that could be "not only"."""
        limits = _signs(self._french.limits)
        if not limits or self._english.idle or _ALSO.search(self._english.plain):
            return []
        only = _of_kind(self._english.veiled(), "only", _WITH)
        return [sign for sign in limits if not self._unmatched([sign], only)]

    def _spare_english(self) -> Iterator[_Sign]:
        """What in the English may render a negation besides negations."""
        lone = self._unmatched_back(_signs(self._english.without), _signs(self._french.without))
        yield from _signs([one.span for one in lone], _ENGLISH_REACH["without"])
        yield from _signs(self._english.idle, _ENGLISH_REACH["idle"])
        mine, others = list(self._english.veiled())[:_MANY], list(self._french.veiled())[:_MANY]
        for kind in _ENGLISH_REACH.keys() & {name for name, _ in mine}:
            left = self._unmatched_back(_of_kind(mine, kind, _ALIKE), _of_kind(others, kind, _ALIKE))
            yield from _signs([one.span for one in left], _ENGLISH_REACH[kind])

    def _spare_french(self) -> Iterator[_Sign]:
        """What in the French a negation may render besides negations."""
        lone = self._unmatched(_signs(self._french.without), _signs(self._english.without))
        yield from _signs([one.span for one in lone], _FRENCH_REACH["without"])
        yield from _signs(self._french.idle, _FRENCH_REACH["idle"])
        mine, others = list(self._french.veiled())[:_MANY], list(self._english.veiled())[:_MANY]
        for kind in _FRENCH_REACH.keys() & {name for name, _ in mine}:
            left = self._unmatched(_of_kind(mine, kind, _ALIKE), _of_kind(others, kind, _ALIKE))
            yield from _signs([one.span for one in left], _FRENCH_REACH[kind])

    def _is_turned_in_english(self, french: Span) -> bool:
        return turned_in_english(self._french.plain, french, self._english.plain, self._parallels.in_english(french))

    def _is_turned_in_french(self, english: Span) -> bool:
        return turned_in_french(self._english.plain, english, self._french.plain, self._parallels)

    def _unmatched(self, french: Sequence[_Sign], english: Sequence[_Sign]) -> list[_Sign]:
        """What of `french` is left when as many as possible have one of `english` each."""
        return _left(french, english, lambda there, here: self._parallels.distance(there.span, here.span))

    def _unmatched_back(self, english: Sequence[_Sign], french: Sequence[_Sign]) -> list[_Sign]:
        return _left(english, french, lambda here, there: self._parallels.distance(there.span, here.span))


def _signs(spans: Sequence[Span], reach: int = _REACH) -> list[_Sign]:
    return [_Sign(span, reach) for span in spans[:_MANY]]


def _of_kind(veiled: Iterable[tuple[str, Span]], kind: str, reach: int) -> list[_Sign]:
    return [_Sign(span, reach) for name, span in veiled if name == kind][:_MANY]


def _left(mine: Sequence[_Sign], others: Sequence[_Sign], distance: Callable[[_Sign, _Sign], float]) -> list[_Sign]:
    """What of `mine` finds no partner within the reach of both."""

    def cost(one: _Sign, other: _Sign) -> float:
        away = distance(one, other)
        return away if away <= min(one.reach, other.reach) else inf

    return [mine[index] for index in unpaired(mine, others, cost)]
