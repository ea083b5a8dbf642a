"""Files of many formats become articles, or one clear sentence. All but plain text is read by a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.errors import FileUnreadable, InputError, TextTooLong
from desktop_app.core.file_errors import (
    DamagedFile,
    FileTooCostly,
    FileTooLarge,
    NoTextInFile,
    ProtectedFile,
    ScannedFile,
    UnsupportedFile,
)
from desktop_app.core.file_forms import FileForm
from desktop_app.core.reading import as_article, open_file, read_text, shown_name
from desktop_app.sources.child import IsCancelled, read_in_child
from desktop_app.sources.limits import LIMITS, MEGABYTE, Limits
from desktop_app.sources.recognition import ENDINGS, HEAD, recognise
from desktop_app.sources.source import Format, Refusal, Refused, Source

_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The name that a newer Word document has inside the old one which hides it behind a password."""

PASTED = "The pasted page"
"""How errors name what has no file."""


def _nobody() -> bool:
    return False


def read_source(path: Path, is_cancelled: IsCancelled = _nobody, limits: Limits = LIMITS) -> Source:
    """The article in the file `path`, whatever its ending says.

    Takes a second for what is no plain text. Raises InputError, and Cancelled as soon as `is_cancelled` says so.
    """
    name = shown_name(path)
    with open_file(path) as file:
        return _said_plainly(lambda: _source(file, name, is_cancelled, limits), name, limits)


def needs_patience(path: Path) -> bool:
    """Whether reading the file `path` takes a process of its own, and with it a second or more."""
    try:
        with open_file(path) as file:
            return recognise(file.read(HEAD), path.name) is not Format.TEXT
    except (InputError, Refused, OSError):
        return False


def read_sources(
    paths: Iterable[Path], is_cancelled: IsCancelled = _nobody, limits: Limits = LIMITS
) -> Iterator[Source | InputError]:
    """A reading list: for each file its article, or why there is none; each is read when it is asked for."""
    for path in paths:
        try:
            yield read_source(path, is_cancelled, limits)
        except InputError as error:
            yield error


def from_html(html: str, is_cancelled: IsCancelled = _nobody, limits: Limits = LIMITS) -> Source:
    """The article in what a browser puts on the clipboard. Raises InputError, and Cancelled."""
    data = html.encode("utf-8", "replace")
    if len(data) > limits.file:
        raise FileTooLarge(PASTED, limits.file // MEGABYTE)
    return _said_plainly(lambda: read_in_child(data, Format.FRAGMENT, "", is_cancelled, limits), PASTED, limits)


def files_in(folder: Path) -> list[Path]:
    """The files in `folder` that articles are read from, by their endings and in the order of their names.

    Raises FileUnreadable where there is none, or the folder cannot be looked into.
    """
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.is_file())
    except OSError as error:
        raise FileUnreadable(shown_name(folder) or str(folder), error.strerror or type(error).__name__) from error
    if not found:
        raise FileUnreadable(shown_name(folder) or str(folder), "the folder holds no document")
    return found


def _source(file: BinaryIO, name: str, is_cancelled: IsCancelled, limits: Limits) -> Source:
    try:
        form = recognise(file.read(HEAD), name)
    except Refused as refused:
        file.seek(0)
        if refused.form is FileForm.OLD_WORD and _LOCKED in file.read(limits.file):
            raise Refused(Refusal.PROTECTED) from refused
        raise
    file.seek(0)
    if form is Format.TEXT:
        return Source(as_article(read_text(file, name)).original, name=name)
    if file.seek(0, 2) > limits.file:
        raise Refused(Refusal.TOO_LARGE)
    file.seek(0)
    return read_in_child(file, form, name, is_cancelled, limits)


def _said_plainly(read: Callable[[], Source], name: str, limits: Limits) -> Source:
    """What `read` gives; its refusals as errors for the reader, with the name of the file."""
    try:
        return read()
    except Refused as refused:
        raise _error(refused, name, limits) from refused
    except OSError as error:
        raise FileUnreadable(name, error.strerror or type(error).__name__) from error


def _error(refused: Refused, name: str, limits: Limits) -> InputError:
    match refused.refusal:
        case Refusal.UNSUPPORTED:
            return UnsupportedFile(name, refused.form or FileForm.OTHER_PACKED)
        case Refusal.PROTECTED:
            return ProtectedFile(name)
        case Refusal.SCANNED:
            return ScannedFile(name)
        case Refusal.NO_TEXT:
            return NoTextInFile(name)
        case Refusal.DAMAGED:
            return DamagedFile(name)
        case Refusal.TOO_LARGE:
            return FileTooLarge(name, limits.file // MEGABYTE)
        case Refusal.TOO_COSTLY:
            return FileTooCostly(name)
        case Refusal.TOO_LONG:
            return TextTooLong(refused.characters, limits.characters)
