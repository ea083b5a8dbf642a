"""Searching the history: every word of both languages without its accents, in an index where SQLite can make one.

`words` holds the folded texts; `word_index` is FTS5's index of them. A Python whose SQLite lacks FTS5 searches the
texts themselves, which is slower and finds parts of words too.
"""

from __future__ import annotations

import re
import sqlite3

from desktop_app.core.model import Briefing
from desktop_app.core.text import fold
from desktop_app.library.sql import transaction

_TABLE = (
    "CREATE TABLE words (id INTEGER PRIMARY KEY REFERENCES briefing (id) ON DELETE CASCADE,"
    " about TEXT NOT NULL, french TEXT NOT NULL, english TEXT NOT NULL, indexed INTEGER NOT NULL DEFAULT 0)"
)
_INDEX = (
    "CREATE VIRTUAL TABLE word_index USING fts5 (about, french, english, content='words', content_rowid='id',"
    " tokenize='unicode61 remove_diacritics 2')"
)
_SHADOWS = ("data", "idx", "docsize", "config")
"""Where FTS5 keeps the index: plain tables, which can be dropped without it."""
_WORD = re.compile(r"\w+")


def can_index(connection: sqlite3.Connection) -> bool:
    """Whether this SQLite has FTS5."""
    found = connection.execute("SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'").fetchone()
    return bool(found[0])


def make_table(connection: sqlite3.Connection) -> None:
    """The table of folded texts, empty."""
    connection.execute(_TABLE)


def prepare(connection: sqlite3.Connection) -> None:
    """Have an index of all texts, where there can be one: another computer may have written without."""
    if not can_index(connection) or (_has_index(connection) and not _is_stale(connection)):
        return
    with transaction(connection):
        if not _has_index(connection):
            connection.execute(_INDEX)
        connection.execute("INSERT INTO word_index (word_index) VALUES ('rebuild')")
        connection.execute("UPDATE words SET indexed = 1")


def put(connection: sqlite3.Connection, identity: int, briefing: Briefing) -> None:
    """Let `briefing` be found. In a transaction."""
    take_out(connection, identity)
    french = _folded(briefing.article.text)
    english = _folded("\n".join(briefing.english(index) or "" for index in range(len(briefing.sentences))))
    connection.execute(
        "INSERT INTO words (id, about, french, english) VALUES (?, ?, ?, ?)",
        (identity, _about(connection, identity), french, english),
    )
    _add(connection, identity)


def name(connection: sqlite3.Connection, identity: int) -> None:
    """Let a briefing be found by the title and the tags that it has now. In a transaction."""
    _remove(connection, identity)
    connection.execute("UPDATE words SET about = ? WHERE id = ?", (_about(connection, identity), identity))
    _add(connection, identity)


def take_out(connection: sqlite3.Connection, identity: int) -> None:
    """Let a briefing be found no more. In a transaction."""
    _remove(connection, identity)
    connection.execute("DELETE FROM words WHERE id = ?", (identity,))


def forget_deleted(connection: sqlite3.Connection) -> None:
    """Have no word in the index that only deleted briefings had. In a transaction."""
    if can_index(connection):
        connection.execute("INSERT INTO word_index (word_index) VALUES ('optimize')")
    elif _has_index(connection):
        _drop_index(connection)


def _drop_index(connection: sqlite3.Connection) -> None:
    """Without the module that made it; the next SQLite that has it makes another. In a transaction."""
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM sqlite_master WHERE name = 'word_index'")
    connection.execute("PRAGMA writable_schema = RESET")
    for shadow in _SHADOWS:
        connection.execute(f"DROP TABLE word_index_{shadow}")
    connection.execute("UPDATE words SET indexed = 0")


def condition(connection: sqlite3.Connection, query: str) -> tuple[str, tuple[str, ...]]:
    """SQL that is true of the rows of `words` with all words of `query`, the last of which may go on; its values."""
    wanted = _WORD.findall(fold(query))
    if not wanted:
        return "1", ()
    if can_index(connection):
        match = " AND ".join(f'"{word}"' for word in wanted) + "*"
        return "words.id IN (SELECT rowid FROM word_index WHERE word_index MATCH ?)", (match,)
    one = "(words.about || char(10) || words.french || char(10) || words.english) LIKE ? ESCAPE '\\'"
    values = tuple(f"%{word.replace('_', chr(92) + '_')}%" for word in wanted)
    return " AND ".join([one] * len(wanted)), values


def _has_index(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'word_index'").fetchone() is not None


def _is_stale(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM words WHERE NOT indexed LIMIT 1").fetchone() is not None


def _about(connection: sqlite3.Connection, identity: int) -> str:
    row = connection.execute("SELECT title, given_title, outlet FROM briefing WHERE id = ?", (identity,)).fetchone()
    tags = connection.execute("SELECT word FROM tag WHERE briefing = ?", (identity,)).fetchall()
    return _folded("\n".join((*(row or ()), *(word for (word,) in tags))))


def _add(connection: sqlite3.Connection, identity: int) -> None:
    if can_index(connection) and _has_index(connection):
        connection.execute(
            "INSERT INTO word_index (rowid, about, french, english)"
            " SELECT id, about, french, english FROM words WHERE id = ? AND NOT indexed",
            (identity,),
        )
        connection.execute("UPDATE words SET indexed = 1 WHERE id = ?", (identity,))


def _remove(connection: sqlite3.Connection, identity: int) -> None:
    """Out of the index alone; FTS5 must be told the words that it is to forget."""
    if can_index(connection) and _has_index(connection):
        connection.execute(
            "INSERT INTO word_index (word_index, rowid, about, french, english)"
            " SELECT 'delete', id, about, french, english FROM words WHERE id = ? AND indexed",
            (identity,),
        )
        connection.execute("UPDATE words SET indexed = 0 WHERE id = ?", (identity,))


def _folded(text: str) -> str:
    """SQLite takes no lone surrogates."""
    return fold(text).encode("utf-8", "replace").decode("utf-8")
