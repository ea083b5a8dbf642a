"""The file of the history: an SQLite database, opened, brought up to date, and set aside where it is damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app.core.errors import HistoryDamaged, HistoryUnusable, RecordDamaged
from desktop_app.library import search
from desktop_app.library.place import OWNER_ONLY, make_private, set_aside
from desktop_app.library.record import unpack
from desktop_app.library.sql import transaction

FILE = "history.sqlite"
COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite adds to the name of the file for files of its own beside it."""

_WAIT = 5.0
"""Seconds to wait for another window that is writing."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def open_file(path: Path) -> sqlite3.Connection:
    """The database `path`, made where there is none, with the newest schema. Raises OSError and sqlite3.Error.

    Raises HistoryUnusable where a newer version has written it.
    """
    make_private(path.parent)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY))
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        for setting in ("journal_mode = WAL", "secure_delete = ON", "foreign_keys = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {setting}")
        _migrate(connection)
        search.prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def trouble_told(path: Path, let_go: Callable[[], None]) -> Iterator[None]:
    """Say what SQLite and the system complain of as HistoryUnusable, or HistoryDamaged with the file set aside.

    `let_go` closes the file.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        if code & 0xFF in _DAMAGE:
            let_go()
            raise HistoryDamaged(_set_aside(path)) from error
        raise HistoryUnusable(str(error)) from error
    except sqlite3.Error as error:
        raise HistoryUnusable(type(error).__name__) from error
    except OSError as error:
        raise HistoryUnusable(error.strerror or type(error).__name__) from error


def _set_aside(path: Path) -> str:
    """The database under another name; what SQLite keeps beside it goes with it, else the next would read it."""
    kept = set_aside(path)
    for ending in COMPANIONS:
        companion = path.with_name(path.name + ending)
        with contextlib.suppress(OSError):
            companion.replace(path.with_name(kept + ending))
    return kept


def _tables(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE briefing (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, saved TEXT NOT NULL,"
        " title TEXT NOT NULL, given_title TEXT NOT NULL DEFAULT '', outlet TEXT NOT NULL DEFAULT '',"
        " published TEXT NOT NULL DEFAULT '', sentences INTEGER NOT NULL, record BLOB NOT NULL)"
    )
    connection.execute("CREATE INDEX briefing_by_date ON briefing (saved)")
    connection.execute(
        "CREATE TABLE tag (briefing INTEGER NOT NULL REFERENCES briefing (id) ON DELETE CASCADE,"
        " word TEXT NOT NULL, PRIMARY KEY (briefing, word)) WITHOUT ROWID"
    )


def _words(connection: sqlite3.Connection) -> None:
    """What is searched, made of what is kept."""
    search.make_table(connection)
    for identity, record in connection.execute("SELECT id, record FROM briefing").fetchall():
        with contextlib.suppress(RecordDamaged):
            search.put(connection, identity, unpack(record))


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_tables, _words)
"""Each leads from one version of the schema to the next; the version is how many have been gone through."""


def _migrate(connection: sqlite3.Connection) -> None:
    if _version(connection) == len(MIGRATIONS):
        return
    with transaction(connection):
        version = _version(connection)
        if version > len(MIGRATIONS):
            raise HistoryUnusable("it was written by a newer Dragoman")
        for number, migrate in enumerate(MIGRATIONS[version:], version + 1):
            migrate(connection)
            connection.execute(f"PRAGMA user_version = {number}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
