"""The history: finished briefings kept on this computer where the reader wants it, found again by any of their words.

Nothing here writes by itself: who keeps a history calls `save`. What is deleted is overwritten in the file
(secure_delete), out of the index and out of the write-ahead log; what the disk itself keeps of it is beyond a program.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import textwrap
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop_app.core.errors import HistoryUnusable, RecordDamaged
from desktop_app.core.model import Article, Briefing
from desktop_app.library import search
from desktop_app.library.history_file import COMPANIONS, FILE, open_file, trouble_told
from desktop_app.library.place import set_aside_files
from desktop_app.library.record import is_worked_on, pack, unpack
from desktop_app.library.sql import transaction

_TITLE = 90
"""Characters of an article's first words."""
_APART = "/"
"""Between the SHA-256 and the number of an earlier work on the same text."""
_LIST = (
    "SELECT id, sha256, saved, title, given_title, outlet, published, sentences,"
    " (SELECT group_concat(word, char(10)) FROM tag WHERE tag.briefing = briefing.id)"
    " FROM briefing LEFT JOIN words USING (id) WHERE {condition} ORDER BY saved DESC, id DESC"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One briefing in the list."""

    identity: int
    sha256: str
    """Of the original text; with a number behind it where this is an earlier work on a text, set apart."""
    saved: datetime
    """When it was last written, with its time zone."""
    title: str
    outlet: str
    published: date | None
    sentences: int
    tags: tuple[str, ...]
    """In alphabetical order."""


@dataclass(frozen=True, slots=True)
class EarlierWork:
    """What the reader did to a text before."""

    article: Article
    saved: datetime
    """When, with its time zone."""


def exists(folder: Path) -> bool:
    """Whether there is a history in `folder`."""
    return (folder / FILE).exists()


def wipe(folder: Path) -> None:
    """Delete the history in `folder`, and all damaged files that were kept there. Raises HistoryUnusable."""
    path = folder / FILE
    with trouble_told(path, lambda: None):
        if path.exists() and not _emptied(path):
            _overwritten(path)
        for file in set_aside_files(folder):
            _overwritten(file)
        for file in (path, *(path.with_name(path.name + ending) for ending in COMPANIONS), *set_aside_files(folder)):
            file.unlink(missing_ok=True)


def _emptied(path: Path) -> bool:
    """Whether the database could be emptied, so that another window that has it open sees no damaged one."""
    try:
        with contextlib.closing(open_file(path)) as connection:
            _empty(connection)
    except (sqlite3.Error, HistoryUnusable):
        return False
    return True


def _empty(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        for (identity,) in connection.execute("SELECT id FROM briefing").fetchall():
            search.take_out(connection, identity)
        connection.execute("DELETE FROM briefing")
        search.forget_deleted(connection)
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")


def _overwritten(file: Path) -> None:
    with file.open("r+b") as opened:
        size = opened.seek(0, os.SEEK_END)
        opened.seek(0)
        for _ in range(0, size, 1 << 20):
            opened.write(bytes(min(1 << 20, size - opened.tell())))
        opened.flush()
        os.fsync(opened.fileno())


class BriefingHistory:
    """The history in one folder, for one thread. Every method raises HistoryUnusable and HistoryDamaged.

    After HistoryDamaged the file is set aside, and the next history that is opened there is a new one.
    """

    def __init__(self, folder: Path) -> None:
        """Opens the file; makes it where there is none."""
        self._path = folder / FILE
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)
        with trouble_told(self._path, lambda: None):
            self._connection = open_file(self._path)

    @property
    def has_index(self) -> bool:
        """Whether searching is fast and by whole words; else it is slow, and by any part of a word."""
        with self._told():
            return search.can_index(self._connection)

    def close(self) -> None:
        """Must be called; the file holds all by then."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def save(self, briefing: Briefing, going_on: bool = False) -> int:
        """Keep `briefing` in place of what is kept of the same text; gives its identity.

        One that is as it was keeps its place in the list. Unless `briefing` is `going_on` from what is kept, no work of
        the reader's is lost by it: one made afresh is not kept in place of one worked on, and of two that were worked
        on the earlier is set apart.
        """
        record = pack(briefing)
        article = briefing.article
        published = article.origin.published.isoformat() if article.origin.published else ""
        with self._told(), transaction(self._connection):
            known = self._row("SELECT id, record FROM briefing WHERE sha256 = ?", article.sha256)
            lost = known is not None and not going_on and _was_worked_on(known[1])
            if known and (known[1] == record or (lost and not is_worked_on(article))):
                return int(known[0])
            if lost:
                self._set_apart(article.sha256)
            self._connection.execute(
                "INSERT INTO briefing (sha256, saved, title, outlet, published, sentences, record)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET saved = excluded.saved,"
                " title = excluded.title, outlet = excluded.outlet, published = excluded.published,"
                " sentences = excluded.sentences, record = excluded.record",
                (
                    article.sha256,
                    self._now().isoformat(timespec="microseconds"),
                    _storable(title_of(briefing)),
                    _storable(article.origin.outlet),
                    published,
                    len(briefing.sentences),
                    record,
                ),
            )
            (identity,) = self._row("SELECT id FROM briefing WHERE sha256 = ?", article.sha256) or (0,)
            search.put(self._connection, int(identity), briefing)
        return int(identity)

    def earlier_work(self, sha256: str) -> EarlierWork | None:
        """What the reader did to the text with this SHA-256, if anything; None where it cannot be read."""
        with self._told():
            row = self._row("SELECT record, saved FROM briefing WHERE sha256 = ?", sha256)
        if row is None or not _was_worked_on(row[0]):
            return None
        return EarlierWork(unpack(row[0]).article, datetime.fromisoformat(str(row[1])))

    def set_apart(self, sha256: str) -> None:
        """Keep what there is of the text with this SHA-256 for itself: what is saved from now on is another work."""
        with self._told(), transaction(self._connection):
            self._set_apart(sha256)

    def bring_forward(self, identity: int) -> None:
        """Let a briefing be the one that is worked on; any other of the same text is set apart."""
        with self._told(), transaction(self._connection):
            row = self._connection.execute("SELECT sha256 FROM briefing WHERE id = ?", (identity,)).fetchone()
            sha256, apart, _ = str(row[0] if row else "").partition(_APART)
            if apart:
                self._set_apart(sha256)
                self._connection.execute("UPDATE briefing SET sha256 = ? WHERE id = ?", (sha256, identity))

    def _set_apart(self, sha256: str) -> None:
        """In a transaction."""
        statement = "UPDATE briefing SET sha256 = sha256 || ? || id WHERE sha256 = ?"
        self._connection.execute(statement, (_APART, sha256))

    def entries(self, query: str = "") -> tuple[Entry, ...]:
        """All briefings with every word of `query` in the French, the English, the title or the tags; newest first.

        Case and accents are no matter; the last word may be the beginning of one.
        """
        with self._told():
            condition, values = search.condition(self._connection, query)
            rows = self._connection.execute(_LIST.format(condition=condition), values).fetchall()
        return tuple(_entry(*row) for row in rows)

    def briefing(self, identity: int) -> Briefing:
        """A briefing as it was kept. Raises RecordDamaged, also where there is none."""
        with self._told():
            row = self._row("SELECT record FROM briefing WHERE id = ?", identity)
        if row is None:
            raise RecordDamaged
        return unpack(row[0])

    def rename(self, identity: int, title: str) -> None:
        """Give a briefing a title; an empty one brings its own back."""
        with self._told(), transaction(self._connection):
            self._connection.execute(
                "UPDATE briefing SET given_title = ? WHERE id = ?", (_storable(" ".join(title.split())), identity)
            )
            search.name(self._connection, identity)

    def tag(self, identity: int, words: Iterable[str]) -> None:
        """Let `words` be the tags of a briefing."""
        tags = sorted({tidy for word in words if (tidy := _storable(" ".join(word.split())))})
        with self._told(), transaction(self._connection):
            self._connection.execute("DELETE FROM tag WHERE briefing = ?", (identity,))
            self._connection.executemany("INSERT INTO tag VALUES (?, ?)", [(identity, word) for word in tags])
            search.name(self._connection, identity)

    def delete(self, *identities: int) -> None:
        """Delete briefings so that their bytes are gone from the file."""
        with self._told():
            with transaction(self._connection):
                for identity in identities:
                    search.take_out(self._connection, identity)
                    self._connection.execute("DELETE FROM briefing WHERE id = ?", (identity,))
                search.forget_deleted(self._connection)
            self._connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")

    def _row(self, statement: str, value: str | int) -> tuple[bytes, ...] | None:
        row: tuple[bytes, ...] | None = self._connection.execute(statement, (value,)).fetchone()
        return row

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        with trouble_told(self._path, self.close):
            yield


def _was_worked_on(record: bytes) -> bool:
    try:
        return is_worked_on(unpack(record).article)
    except RecordDamaged:
        return False


def title_of(briefing: Briefing) -> str:
    """What a briefing is called in a list: its title, the name of its file, or its first words."""
    article = briefing.article
    words = briefing.french(0) if briefing.sentences else article.text[: 4 * _TITLE]
    start = textwrap.shorten(" ".join(words.split()), _TITLE, placeholder="…")
    return article.origin.title or article.name or start or "–"


def _storable(text: str) -> str:
    """SQLite takes no lone surrogates."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _entry(
    identity: int,
    sha256: str,
    saved: str,
    title: str,
    given_title: str,
    outlet: str,
    published: str,
    sentences: int,
    tags: str | None,
) -> Entry:
    day = date.fromisoformat(published) if published else None
    words = tuple(sorted(tags.split("\n"))) if tags else ()
    return Entry(identity, sha256, datetime.fromisoformat(saved), given_title or title, outlet, day, sentences, words)
