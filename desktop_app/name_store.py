"""The reader's corrections of names, kept between two runs: one table that people can read, in the data folder."""

from __future__ import annotations

import logging
from pathlib import Path

from platformdirs import user_data_path

from desktop_app.assets import user_folder
from desktop_app.core.corrections import Corrections, ReadCorrections, as_table, parse_corrections
from desktop_app.core.errors import OutputError
from desktop_app.core.files import write_bytes, write_text

log = logging.getLogger(__name__)


def corrections_path() -> Path | None:
    """Where this system keeps the corrections of one user; None where it has no such place."""
    return user_folder(lambda: user_data_path("dragoman") / "names.tsv")


def load_corrections(path: Path) -> ReadCorrections:
    """What the file `path` holds; nothing where there is none. Never raises.

    A file with lines that make no sense is copied to `names.damaged.tsv` beside it, before it is ever written over.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return ReadCorrections()
    except OSError as error:
        log.warning("corrections: %s", type(error).__name__)
        return ReadCorrections(bad_lines=1)
    read = parse_corrections(data.decode("utf-8", "replace"))
    if read.bad_lines:
        _set_aside(path, data)
    return read


def save_corrections(corrections: Corrections, path: Path) -> None:
    """Write the file `path` whole or not at all. Raises OutputError."""
    write_text(path, as_table(corrections))


def _set_aside(path: Path, data: bytes) -> None:
    try:
        write_bytes(path.with_name(f"{path.stem}.damaged{path.suffix}"), data)
    except OutputError as error:
        log.warning("corrections: %s", type(error).__name__)
