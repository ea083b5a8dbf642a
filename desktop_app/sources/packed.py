"""Zip files: what is packed in them, unpacked within limits; and which of them are documents."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import IO

from desktop_app.core.file_forms import FileForm
from desktop_app.sources.limits import Limits
from desktop_app.sources.source import Refusal, Refused, Source

_CHUNK = 65_536
_FREE = 1_000_000
"""Bytes that a member may unpack to whatever its ratio is."""

_OFFICE = {"word/": None, "xl/": FileForm.SPREADSHEET, "ppt/": FileForm.PRESENTATION}
_MIMETYPES = {
    "application/epub": FileForm.BOOK,
    "application/vnd.oasis.opendocument.spreadsheet": FileForm.SPREADSHEET,
    "application/vnd.oasis.opendocument.presentation": FileForm.PRESENTATION,
    "application/vnd.oasis.opendocument.text": None,
}
_ENCRYPTED = 0x1


class Pack:
    """A zip file in memory. Raises Refused for one that is damaged or holds too much."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise Refused(Refusal.DAMAGED) from error
        self._limits = limits
        self._left = limits.unpacked
        self.names = frozenset(self._zip.namelist())
        if len(self.names) > limits.members:
            raise Refused(Refusal.TOO_COSTLY)

    def member(self, name: str) -> bytes:
        """The whole member `name`. Raises Refused for one that is missing, damaged, encrypted or too large."""
        try:
            about = self._zip.getinfo(name)
            if about.flag_bits & _ENCRYPTED:
                raise Refused(Refusal.PROTECTED)
            with self._zip.open(about) as file:
                return self._unpacked(file, about.compress_size)
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
            raise Refused(Refusal.DAMAGED) from error

    def _unpacked(self, file: IO[bytes], packed: int) -> bytes:
        """Read in pieces, since what the directory says of sizes may be a lie."""
        most = min(self._left, max(_FREE, packed * self._limits.ratio))
        pieces: list[bytes] = []
        size = 0
        while piece := file.read(_CHUNK):
            pieces.append(piece)
            size += len(piece)
            if size > most:
                raise Refused(Refusal.TOO_LARGE)
        self._left -= size
        return b"".join(pieces)


def read_packed(data: bytes, limits: Limits) -> Source:
    """The article in a Word or OpenDocument file. Raises Refused."""
    pack = Pack(data, limits)
    if "mimetype" in pack.names:
        return _open_document(pack)
    parts = {folder: form for folder, form in _OFFICE.items() if any(name.startswith(folder) for name in pack.names)}
    if "[Content_Types].xml" not in pack.names or not parts:
        raise Refused(
            Refusal.UNSUPPORTED, FileForm.OTHER_PACKED if "[Content_Types].xml" in pack.names else FileForm.ARCHIVE
        )
    if "word/" not in parts:
        raise Refused(Refusal.UNSUPPORTED, next(iter(parts.values())))
    from desktop_app.sources.word import read_word

    return read_word(pack)


def _open_document(pack: Pack) -> Source:
    """One that says by its first member what it is: OpenDocument, EPUB and their kin."""
    mimetype = pack.member("mimetype")[:200].decode("ascii", "replace").strip()
    form = next((form for start, form in _MIMETYPES.items() if mimetype.startswith(start)), FileForm.OTHER_PACKED)
    if form is not None:
        raise Refused(Refusal.UNSUPPORTED, form)
    from desktop_app.sources.open_document import read_open_document

    return read_open_document(pack)
