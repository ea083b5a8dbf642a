"""The whole history in one zip file, to be taken elsewhere: each briefing in the forms that other programs read."""

from __future__ import annotations

import contextlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from desktop_app.core.errors import OutputError, RecordDamaged
from desktop_app.core.model import Briefing
from desktop_app.core.text import fold
from desktop_app.library.history import BriefingHistory, Entry
from desktop_app.library.place import OWNER_ONLY
from desktop_app.library.record import write_briefing

_STEM = 60

Writers = Mapping[str, Callable[[Briefing], bytes]]
"""By the ending of the file, without the first dot."""


def export_all(history: BriefingHistory, path: Path, writers: Writers) -> int:
    """Write all briefings to the zip file `path`, whole or not at all; gives how many could not be read.

    Each is there as `.dragoman`, which is what the history itself keeps of it, and in the form of each of `writers`.
    Raises OutputError, HistoryUnusable and HistoryDamaged.
    """
    entries = history.entries()
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                damaged = _write(file, history, entries, writers)
                os.fsync(file.fileno())
            Path(temporary).chmod(OWNER_ONLY)
            Path(temporary).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise OutputError(path.name, error.strerror or type(error).__name__) from error
    return damaged


def _write(file: IO[bytes], history: BriefingHistory, entries: tuple[Entry, ...], writers: Writers) -> int:
    damaged = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, entry in enumerate(reversed(entries), 1):
            try:
                briefing = history.briefing(entry.identity)
            except RecordDamaged:
                damaged += 1
                continue
            stem = f"{number:04} {_stem(entry)}".strip()
            archive.writestr(f"{stem}.dragoman", write_briefing(briefing))
            for ending, write in writers.items():
                archive.writestr(f"{stem}.{ending}", write(briefing))
    return damaged


def _stem(entry: Entry) -> str:
    """Safe on every system: letters and figures without accents."""
    plain = fold(entry.title).encode("ascii", "ignore").decode("ascii")
    words = "".join(character if character.isalnum() else " " for character in plain).split()
    return " ".join(words)[:_STEM].strip()
