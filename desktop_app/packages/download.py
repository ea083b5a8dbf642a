"""Download a package: resumed, checked whole, compared with what is trusted. Only when the reader says so."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_cache_path

from desktop_app.assets import user_folder
from desktop_app.core.errors import ChecksumChanged, DownloadFailed, OutputError
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.offer import Offer
from desktop_app.packages.part import Part
from desktop_app.packages.sockets import Patience, Watch
from desktop_app.packages.trust import pin_first, pinned, require_expected
from desktop_app.packages.web import USUAL, opened, retrying
from desktop_app.packages.web_trouble import Trouble

MAX_BYTES = 500_000_000
"""Of a package's file; the largest of the official index have about 250 MB."""

_MAX_UNPACKED = 4 * MAX_BYTES
_CHUNK = 256 * 1024

Progress = Callable[[int, int | None], None]


def download_offer(
    offer: Offer,
    on_progress: Progress,
    is_cancelled: Callable[[], bool],
    patience: Patience = USUAL,
    limit: int = MAX_BYTES,
) -> Path:
    """The file NAME.argosmodel in the cache folder: a whole zip with the checksum expected. The caller removes it.

    `on_progress` gets bytes done and, if known, bytes in all, never less than before. What came before a failure
    or Cancelled is kept as NAME.part, and the next call goes on there.
    Raises DownloadFailed, ChecksumChanged, FileUnreadable (the list of checksums is damaged), Cancelled.
    """
    download = _Download(offer, _folder(offer), Watch(is_cancelled, patience), _Meter(on_progress), limit)
    return download.kept() or retrying(offer.host, download.run, download.watch, download.part.length)


@dataclass(slots=True)
class _Meter:
    """Tells progress, and never a step back: a file begun anew stands still until it is further."""

    tell: Progress
    furthest: int = field(default=0)

    def show(self, done: int, total: int | None) -> None:
        self.furthest = max(self.furthest, done)
        self.tell(self.furthest, None if total is None else max(total, self.furthest))


@dataclass(frozen=True, slots=True)
class _Download:
    """One package on its way into a folder."""

    offer: Offer
    folder: Path
    watch: Watch
    meter: _Meter
    limit: int

    @property
    def part(self) -> Part:
        return Part(self.folder / f"{self.offer.name}.part")

    @property
    def file(self) -> Path:
        return self.folder / f"{self.offer.name}.argosmodel"

    def kept(self) -> Path | None:
        """The file of an earlier call that nobody took, if it is the one that was trusted then."""
        pin = pinned(self.offer.code, self.offer.version)
        try:
            found = self._sha256(self.file) if pin and self.file.is_file() else ""
        except OSError:
            return None
        if pin is None or found != pin.sha256 or self.offer.sha256 not in (None, found):
            return None
        return self.file

    def run(self) -> Path:
        """One try. Raises Trouble, ChecksumChanged, Cancelled."""
        with _on_disk():
            self.part.keep_only_of(self.offer.url)
        resumed = self.part.length() > 0
        if not self._complete():
            self._fetch()
        self._require_whole_zip(resumed)
        return self._accepted()

    def _complete(self) -> bool:
        whole = self.part.whole()
        return whole is not None and whole.size is not None and self.part.length() == whole.size

    def _fetch(self) -> None:
        with opened(self.offer.url, self.watch, self.part.headers()) as answer:
            with _on_disk():
                total = self.part.begin(self.offer.url, answer).size
            self._require_room(total)
            self._append(answer.chunks(), total)
        if total not in (None, self.part.length()):
            raise Trouble("the connection was cut", passing=True)

    def _require_room(self, total: int | None) -> None:
        if total is None:
            return
        self._require_limit(total)
        with _on_disk():
            free = shutil.disk_usage(self.folder).free
        if free < total - self.part.length():
            raise _no_room()

    def _append(self, chunks: Iterator[bytes], total: int | None) -> None:
        done = self.part.length()
        self.meter.show(done, total)
        with _on_disk(), self.part.path.open("ab") as file:
            for chunk in chunks:
                file.write(chunk)
                done += len(chunk)
                self._require_limit(done)
                self.meter.show(done, total)
            file.flush()
            os.fsync(file.fileno())

    def _require_limit(self, size: int) -> None:
        if size > self.limit:
            self._discard()
            raise Trouble(f"its file has more than {self.limit // 1_000_000:,} MB", passing=False)

    def _require_whole_zip(self, resumed: bool) -> None:
        """Before its checksum is trusted for ever. A file pieced together wrongly is worth a try from the start."""
        try:
            with zipfile.ZipFile(self.part.path) as archive:
                self._read_through(archive)
        except Cancelled:
            raise
        except Exception as error:  # zlib and lzma have errors of their own, and zipfile raises RuntimeError
            self._discard()
            raise Trouble("what it sent is damaged or no package", passing=resumed) from error

    def _read_through(self, archive: zipfile.ZipFile) -> None:
        """Every byte, for the sums that a zip keeps. Raises BadZipFile, Cancelled."""
        if sum(member.file_size for member in archive.infolist()) > _MAX_UNPACKED:
            raise zipfile.BadZipFile("too large once unpacked")
        for member in archive.infolist():
            with archive.open(member) as file:
                while file.read(_CHUNK):
                    self.watch.look_up()

    def _accepted(self) -> Path:
        with _on_disk():
            found = self._sha256(self.part.path)
        try:
            require_expected(self.offer, found)
            pin_first(self.offer, found)
        except ChecksumChanged:
            self._discard()
            raise
        except OutputError as error:
            raise Trouble(f"its checksum cannot be remembered here ({error.reason})", passing=False) from error
        with _on_disk():
            self.part.rename(self.file)
        return self.file

    def _sha256(self, path: Path) -> str:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                self.watch.look_up()
                digest.update(chunk)
        return digest.hexdigest()

    def _discard(self) -> None:
        with contextlib.suppress(OSError):
            self.part.discard()


def _folder(offer: Offer) -> Path:
    folder = user_folder(lambda: user_cache_path("dragoman") / "downloads")
    if folder is None:
        raise DownloadFailed(offer.host, "this computer has no folder for downloads")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadFailed(offer.host, _disk_trouble(error).reason) from error
    return folder


@contextlib.contextmanager
def _on_disk() -> Iterator[None]:
    """What the disk refuses is no trouble of the network's, and no further try helps."""
    try:
        yield
    except OSError as error:
        raise _disk_trouble(error) from error


def _disk_trouble(error: OSError) -> Trouble:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _no_room()
    return Trouble(f"the file cannot be written here ({error.strerror or type(error).__name__})", passing=False)


def _no_room() -> Trouble:
    return Trouble("this computer's disk is too full for it", passing=False)
