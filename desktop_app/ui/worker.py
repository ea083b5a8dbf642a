"""The one thread that owns the engines, and the desk where articles go in and briefings come out."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from desktop_app.core.model import Article, Briefing
from desktop_app.core.pipeline import Cancelled, CancelToken, Stage, run

log = logging.getLogger(__name__)

LoadStages = Callable[[], Sequence[Stage]]

IDLE_SECONDS = 600.0
"""Without work for so long, the engines give their memory back."""

_PAUSE = 0.033
"""Seconds between two deliveries: thirty a second is all that an eye can use."""
_SHARE = 4
"""After a delivery that took long to draw, pause this many times as long: the reader's clicks come first."""


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One article on its way; compared by identity, so that an old job's results can be told apart."""

    article: Article
    earlier: Briefing | None = None
    """What an earlier run of the program made of it."""
    token: CancelToken = field(default_factory=CancelToken)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A briefing and the job it belongs to."""

    job: Job
    briefing: Briefing


@dataclass(frozen=True, slots=True)
class Failure:
    """An error and the job it ended."""

    job: Job
    error: Exception


@runtime_checkable
class Resting(Protocol):
    """A step that can give memory back until it is needed again."""

    def rest(self) -> None: ...


@runtime_checkable
class Remembering(Protocol):
    """A step that need not do again what an earlier run of the program has done."""

    def remember(self, earlier: Briefing) -> None: ...


class _Slot:
    """Room for one snapshot between two threads: a newer one replaces one not yet taken."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None

    def put(self, snapshot: Snapshot) -> bool:
        """Leave `snapshot`; whether the slot was empty, so that somebody must be told."""
        with self._lock:
            was_empty, self._snapshot = self._snapshot is None, snapshot
        return was_empty

    def take(self) -> Snapshot | None:
        """What was left last, and empty the slot."""
        with self._lock:
            snapshot, self._snapshot = self._snapshot, None
        return snapshot


class _Runner(QObject):
    """Lives in the worker thread: loads the stages once, runs one job at a time."""

    ready = Signal()
    """There is something in the slot."""
    failed = Signal(Failure)

    def __init__(self, load_stages: LoadStages, slot: _Slot, idle_seconds: float) -> None:
        super().__init__()
        self._idle = QTimer(self)  # a child, so that it moves to the thread with its parent
        self._idle.setSingleShot(True)
        self._idle.setInterval(int(1000 * idle_seconds))
        self._idle.timeout.connect(self.rest)
        self._load_stages = load_stages
        self._slot = slot
        self._stages: Sequence[Stage] | None = None

    @Slot()
    def warm_up(self) -> None:
        """Load the stages before anybody waits for them. A failure is told when an article needs them."""
        try:
            self._loaded()
        except Exception as error:
            log.warning("warm-up: %s", type(error).__name__)
        self._idle.start()

    @Slot()
    def rest(self) -> None:
        """Have every step that can give its memory back."""
        for stage in self._stages or ():
            if isinstance(stage.step, Resting):
                stage.step.rest()

    @Slot()
    def stop_waiting(self) -> None:
        """Before the thread ends: a timer may be stopped in its own thread only."""
        self._idle.stop()

    @Slot(object)
    def reload(self, load_stages: LoadStages) -> None:
        """Forget the stages and load others, after the job in hand."""
        self._load_stages, self._stages = load_stages, None
        self.warm_up()

    @Slot(Job)
    def run(self, job: Job) -> None:
        """Make the briefing of `job`, leaving every snapshot in the slot."""
        self._idle.stop()
        try:
            if not job.token.cancelled:
                self._run(job)
        except Cancelled:
            log.info("cancelled")
        except Exception as error:
            # Message and traceback may quote the article; logs never hold article text.
            log.info("briefing failed: %s", type(error).__name__)
            self.failed.emit(Failure(job, error))
        finally:
            self._idle.start()

    def _run(self, job: Job) -> None:
        last: Briefing | None = None
        for stage in self._loaded() if job.earlier else ():
            if isinstance(stage.step, Remembering) and job.earlier:
                stage.step.remember(job.earlier)
        for briefing in run(self._loaded(), Briefing(job.article), job.token):
            if briefing is not last and self._slot.put(Snapshot(job, briefing)):
                self.ready.emit()
            last = briefing

    def _loaded(self) -> Sequence[Stage]:
        if self._stages is None:
            self._stages = tuple(self._load_stages())
        return self._stages


class Desk(QObject):
    """Takes articles in, hands briefings out, in the thread it was made in. The newest article wins.

    `load_stages` is called once, in the worker thread, and again after `reload`; it may be slow. `close` must be
    called before the last reference goes.
    """

    updated = Signal(Briefing)
    """A fuller briefing of the newest article; at most thirty a second, the last one always."""
    failed = Signal(Exception)
    """The newest article's work ended early."""
    _submitted = Signal(Job)
    _warming = Signal()
    _reloading = Signal(object)

    def __init__(
        self, load_stages: LoadStages, parent: QObject | None = None, idle_seconds: float = IDLE_SECONDS
    ) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._slot = _Slot()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._deliver)
        self._thread = QThread()
        self._thread.setObjectName("engines")
        self._runner = _Runner(load_stages, self._slot, idle_seconds)
        self._runner.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        # Only @Slot methods of QObjects here: a lambda would run in the thread that emits.
        self._submitted.connect(self._runner.run)
        self._warming.connect(self._runner.warm_up)
        self._reloading.connect(self._runner.reload)
        self._runner.ready.connect(self._on_ready)
        self._runner.failed.connect(self._on_failed)
        self._thread.finished.connect(self._runner.stop_waiting, Qt.ConnectionType.DirectConnection)

    @property
    def busy(self) -> bool:
        """Whether an article is being worked on."""
        return self._job is not None

    def warm_up(self) -> None:
        """Have the engines loaded in the background."""
        self._warming.emit()

    def reload(self, load_stages: LoadStages) -> None:
        """Have other stages loaded in the background; articles submitted from now on go through those."""
        self._reloading.emit(load_stages)

    def submit(self, article: Article, earlier: Briefing | None = None) -> None:
        """Brief `article`, giving up whatever was being done.

        `earlier` is what an earlier run of the program made of it: its English is not made again.
        """
        self.cancel()
        self._job = Job(article, earlier)
        self._submitted.emit(self._job)

    def cancel(self) -> None:
        """Give up the article being worked on; nothing more is heard of it."""
        if self._job is not None:
            self._job.token.cancel()
            self._job = None

    def close(self) -> None:
        """End the thread; waits for the sentence or the model in hand."""
        self.cancel()
        self._pause.stop()
        self._thread.quit()
        self._thread.wait()

    @Slot()
    def _on_ready(self) -> None:
        if not self._pause.isActive():
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        snapshot = self._slot.take()
        if snapshot is None or snapshot.job is not self._job:
            return
        if snapshot.briefing.finished:
            self._job = None
        start = time.monotonic()
        self.updated.emit(snapshot.briefing)
        self._pause.start(int(1000 * max(_PAUSE, _SHARE * (time.monotonic() - start))))

    @Slot(Failure)
    def _on_failed(self, failure: Failure) -> None:
        if failure.job is not self._job:
            return
        self._deliver()  # what was done before the failure is worth having
        self._job = None
        self.failed.emit(failure.error)
