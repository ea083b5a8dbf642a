"""Run the steps in order, handing over every fuller briefing on the way."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.core.errors import DragomanError
from desktop_app.core.model import Activity, Briefing, Trouble

log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The reader asked for something else."""


class CancelToken:
    """A flag that one thread raises and the worker reads between two snapshots."""

    def __init__(self) -> None:
        self._raised = threading.Event()

    def cancel(self) -> None:
        """Ask the run that holds this token to stop."""
        self._raised.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._raised.is_set()


class Step(Protocol):
    """Takes a briefing, yields fuller ones."""

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]: ...


Detail = Callable[[Briefing, int], Briefing]
"""Adds to one sentence as soon as it is translated: takes its index, gives the fuller briefing."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A step and what a reader is told while it runs."""

    activity: Activity
    step: Step


@dataclass(frozen=True, slots=True)
class BestEffort:
    """A step the reader can do without: its failure is noted, not raised."""

    step: Step
    trouble: Trouble

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        try:
            for briefing in self.step(briefing):
                yield briefing
        except DragomanError:
            raise
        except Exception as error:
            _log_failure(self.trouble, error)
            yield briefing.troubled(self.trouble)


@dataclass(frozen=True, slots=True)
class BestEffortDetail:
    """A detail the reader can do without: the sentence stays as it was."""

    detail: Detail
    trouble: Trouble

    def __call__(self, briefing: Briefing, index: int, /) -> Briefing:
        try:
            return self.detail(briefing, index)
        except Exception as error:
            _log_failure(self.trouble, error)
            return briefing.troubled(self.trouble)


def run(stages: Sequence[Stage], briefing: Briefing, token: CancelToken) -> Iterator[Briefing]:
    """Yield one snapshot as each stage starts, those of its step, and the finished briefing last.

    Raises Cancelled as soon as `token` is raised, DragomanError when the work cannot go on.
    """
    for stage in stages:
        briefing = replace(briefing, activity=stage.activity)
        yield _unless_cancelled(briefing, token)
        for briefing in stage.step(briefing):
            yield _unless_cancelled(briefing, token)
    yield replace(briefing, activity=Activity.DONE)


def _unless_cancelled(briefing: Briefing, token: CancelToken) -> Briefing:
    if token.cancelled:
        raise Cancelled
    return briefing


def _log_failure(trouble: Trouble, error: Exception) -> None:
    # The message and the traceback may quote the article; logs never hold article text.
    log.error("%s: %s", trouble.value, type(error).__name__)
