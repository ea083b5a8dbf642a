"""Long work that can be left between any two of its steps, so that a reader who stops does not wait for it."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable
from typing import TypeVar

from desktop_app.core.model import Briefing

Done = TypeVar("Done")
Work = Generator[None, None, Done]
"""Yields often on the way, returns what was made."""

LOT = 50
"""Things made between two yields, of the size of a sentence: a few milliseconds' work."""


def gathered(things: Iterable[Done], lot: int = LOT) -> Work[list[Done]]:
    """All of `things`, which are made as they are asked for, in order; yields after every `lot` of them."""
    made: list[Done] = []
    for thing in things:
        made.append(thing)
        if len(made) % lot == 0:
            yield
    return made


def finished(work: Work[Done]) -> Done:
    """What `work` returns, all of it done now."""
    while True:
        try:
            next(work)
        except StopIteration as stop:
            made: Done = stop.value
            return made


def while_working(briefing: Briefing, work: Work[Done]) -> Generator[Briefing, None, Done]:
    """What `work` returns; `briefing` as often as it yields. Closed early, it closes `work`."""
    with contextlib.closing(work):
        while True:
            try:
                next(work)
            except StopIteration as stop:
                made: Done = stop.value
                return made
            yield briefing
