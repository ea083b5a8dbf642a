"""The open session on the disk, against a crash or a power cut: one file for each running window.

A journal is `session-ID.journal` beside `session-ID.lock`, which its window holds locked for as long as it runs. The
system lets the lock go with the process, so a journal whose lock is free is that of a run that ended badly.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from desktop_app.core.errors import OutputError, RecordDamaged, SessionLost, SessionUnsafe
from desktop_app.core.files import write_bytes
from desktop_app.core.model import Article, Briefing
from desktop_app.core.notes import NO_NOTES, Notes
from desktop_app.library.place import OWNER_ONLY, hold, make_private, set_aside
from desktop_app.library.record import checked
from desktop_app.library.shape import from_json, to_json

_HEAD = b"dragoman journal 1 "
_TRIES = 3
"""So often a session is restored that is followed by a crash at once."""
_PREFIX, _ENDING, _LOCK = "session-", ".journal", ".lock"


@dataclass(frozen=True, slots=True)
class OpenSession:
    """All that a reader would miss of a window that is suddenly gone."""

    typed: str = ""
    """What stands where articles are pasted."""
    article: Article | None = None
    """The one last submitted, as it was given."""
    briefing: Briefing | None = None
    """As far as it came."""
    notes: Notes = NO_NOTES
    """What the reader wrote and dismissed; it may be newer than the briefing."""
    busy: bool = False
    """Whether the briefing was being worked on."""
    reading: bool = False
    """Whether the briefing was in front."""
    sentence: int | None = None
    """The row picked."""
    draft: str | None = None
    """English of that sentence that was being written and is not handed in."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be missed."""
        return self.article is None and not self.typed.strip()


class Journal:
    """The journal of one window. Nothing is made on the disk before there is something to keep."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = _PREFIX + secrets.token_hex(8)
        self._lock: IO[bytes] | None = None

    def adopt(self) -> OpenSession | None:
        """Take over the newest session that a run which ended badly has left; None where there is none.

        Raises SessionLost where its file is damaged; that is set aside, and another call finds the next.
        """
        for path in _newest_first(self._folder):
            lock = _free_lock(path)
            if lock is None:
                continue
            _sweep(path)
            try:
                session = _tried(_read(path), lock)
            except RecordDamaged as error:
                kept = set_aside(path)
                _let_go(lock, path.with_suffix(_LOCK))
                raise SessionLost(kept) from error
            self._name, self._lock = path.stem, lock
            if session is not None and not session.is_empty:
                return session
            self.remove()
        return None

    def settle(self) -> None:
        """The session that was adopted is on the page and has not brought the program down."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self._lock.truncate(0)

    def write(self, session: OpenSession) -> None:
        """Keep `session` in place of what was kept before; a crash leaves one of the two. Raises SessionUnsafe."""
        body = to_json(session)
        head = _HEAD + hashlib.sha256(body).hexdigest().encode("ascii") + b"\n"
        try:
            make_private(self._folder)
            self._hold()
            write_bytes(self._path, head + body, mode=OWNER_ONLY)
        except OutputError as error:
            raise SessionUnsafe(error.reason) from error
        except OSError as error:
            raise SessionUnsafe(error.strerror or type(error).__name__) from error

    def remove(self) -> None:
        """Keep nothing any more, until something is written again."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
            _sweep(self._path)
        if self._lock is not None:
            _let_go(self._lock, self._path.with_suffix(_LOCK))
            self._lock = None

    def leave(self) -> None:
        """Let what is kept lie for the next run."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @property
    def _path(self) -> Path:
        return self._folder / (self._name + _ENDING)

    def _hold(self) -> None:
        while self._lock is None:
            self._lock = hold(self._path.with_suffix(_LOCK))
            if self._lock is None:  # another window has adopted what this one had left
                self._name = _PREFIX + secrets.token_hex(8)


def _newest_first(folder: Path) -> list[Path]:
    """The journals there are; locks whose window never wrote, and halves of writing, are cleared away."""
    for lock in folder.glob(f"{_PREFIX}*{_LOCK}"):
        if not lock.with_suffix(_ENDING).exists():
            _clear(lock)
    found = {path: _written_at(path) for path in folder.glob(f"{_PREFIX}*{_ENDING}")}
    return sorted(found, key=lambda path: found[path], reverse=True)


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _free_lock(path: Path) -> IO[bytes] | None:
    try:
        return hold(path.with_suffix(_LOCK))
    except OSError:
        return None


def _clear(lock: Path) -> None:
    with contextlib.suppress(OSError):
        held = hold(lock)
        if held is not None and not lock.with_suffix(_ENDING).exists():
            _sweep(lock.with_suffix(_ENDING))
            _let_go(held, lock)


def _sweep(path: Path) -> None:
    """Do away with halves of the journal `path` that a crash while it was written has left."""
    for half in path.parent.glob(f".{path.name}.*"):
        with contextlib.suppress(OSError):
            half.unlink()


def _tried(session: OpenSession | None, lock: IO[bytes]) -> OpenSession | None:
    """`session`, and a mark for the try to restore it. Raises RecordDamaged where it brought the program down often."""
    if len(lock.read(_TRIES)) == _TRIES:
        raise RecordDamaged
    lock.write(b"x")
    lock.flush()
    return session


def _let_go(lock: IO[bytes], path: Path) -> None:
    """Unlock and do away with a lock file, in the order that the system allows."""
    if sys.platform == "win32":
        lock.close()
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    lock.close()


def _read(path: Path) -> OpenSession | None:
    """The session in the file `path`; None where it has gone, or holds nothing. Raises RecordDamaged."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RecordDamaged from error
    head, _, body = data.partition(b"\n")
    if head != _HEAD + hashlib.sha256(body).hexdigest().encode("ascii"):
        raise RecordDamaged
    return _sound(from_json(OpenSession, body))


def _sound(session: OpenSession) -> OpenSession:
    """`session`; a briefing that does not fit its article is made anew, from the reader's words, which count."""
    try:
        return replace(session, briefing=session.briefing and checked(session.briefing))
    except RecordDamaged:
        return replace(session, briefing=None, busy=True)
