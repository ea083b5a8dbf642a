"""The reader's glossaries, kept between two runs: a folder of tables that people can read, one for each project."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from platformdirs import user_data_path

from desktop_app.assets import user_folder
from desktop_app.core.errors import DragomanError, FileUnreadable, NotText, OutputError
from desktop_app.core.files import write_bytes, write_text
from desktop_app.core.glossary import Glossary, ReadGlossary, glossary_table, parse_glossary
from desktop_app.core.reading import decode, read_article

log = logging.getLogger(__name__)

LONGEST_NAME = 60
"""Characters."""

_ENDING = ".tsv"
_DAMAGED = ".damaged"
_NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?\Z", re.IGNORECASE)
_TOO_LARGE = 8_000_000
"""Bytes; a dictionary has fewer."""


def glossaries_folder() -> Path | None:
    """Where this system keeps the glossaries of one user; None where it has no such place."""
    return user_folder(lambda: user_data_path("dragoman") / "glossaries")


def fit_name(text: str) -> str:
    """`text` as the name of a glossary, which every system takes for a file; empty where nothing of it can be."""
    name = " ".join(_NO_FILE_NAME.sub(" ", text).split())[:LONGEST_NAME].strip(". ")
    return "" if _RESERVED.match(name) or name.lower().endswith(_DAMAGED) else name


def read_glossary(path: Path) -> ReadGlossary:
    """What the table of terms `path` holds. Raises InputError, also where not one of its lines is a term."""
    read = parse_glossary(read_article(path).original)
    if not read.glossary:
        raise FileUnreadable(path.name, "no line of it has French, a tab and English")
    return read


class GlossaryStore:
    """A folder of glossaries; without one, nothing is kept. Two names that differ in case alone are one."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """The glossaries there are, in the order of their names. Never raises."""
        try:
            found = [path.stem for path in self._folder.iterdir() if path.suffix == _ENDING] if self._folder else []
        except OSError as error:
            if not isinstance(error, FileNotFoundError):
                log.warning("glossaries: %s", type(error).__name__)
            return ()
        return tuple(sorted((one for one in found if fit_name(one) == one), key=lambda one: (one.lower(), one)))

    def load(self, name: str) -> ReadGlossary:
        """What the glossary `name` holds; nothing where there is none. Never raises.

        One with lines that make no sense is copied to `NAME.damaged.tsv`, before it is ever written over.
        """
        path = self._path(name)
        if path is None:
            return ReadGlossary()
        try:
            data = path.read_bytes()[:_TOO_LARGE]
        except FileNotFoundError:
            return ReadGlossary()
        except OSError as error:
            log.warning("glossary: %s", type(error).__name__)
            return ReadGlossary(bad_lines=1)
        read = _parsed(data)
        if read.bad_lines:
            _set_aside(path, data)
        return read

    def save(self, name: str, glossary: Glossary) -> None:
        """Write the glossary `name` whole or not at all. Raises OutputError."""
        path = self._path(name)
        if path:
            write_text(path, glossary_table(glossary))

    def rename(self, name: str, new: str) -> None:
        """Give the glossary `name` another name, which no other has. Raises OutputError."""
        path, target = self._path(name), self._path(new)
        if path is None or target is None:
            return
        try:
            path.rename(target)
        except OSError as error:
            raise OutputError(target.name, error.strerror or type(error).__name__) from error

    def delete(self, name: str) -> None:
        """Delete the glossary `name`. Raises OutputError."""
        path = self._path(name)
        try:
            if path:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(path.name if path else name, error.strerror or type(error).__name__) from error

    def _path(self, name: str) -> Path | None:
        return self._folder / f"{name}{_ENDING}" if self._folder and name and fit_name(name) == name else None


def _parsed(data: bytes) -> ReadGlossary:
    try:
        return parse_glossary(decode(data))
    except NotText:
        return ReadGlossary(bad_lines=1)


def _set_aside(path: Path, data: bytes) -> None:
    try:
        write_bytes(path.with_name(f"{path.stem}{_DAMAGED}{path.suffix}"), data)
    except DragomanError as error:
        log.warning("glossary: %s", type(error).__name__)
