"""The packages of this computer as one object, for the dialog that shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import PackageError
from desktop_app.core.model import PackageInfo
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.export import export
from desktop_app.packages.find import SOURCE, TARGET, choose_package, find_broken_packages, find_packages
from desktop_app.packages.inspection import InstalledPackage, Origin
from desktop_app.packages.install import install
from desktop_app.packages.manifest import Verification
from desktop_app.packages.offer import Offer
from desktop_app.packages.remove import remove
from desktop_app.packages.report import verified
from desktop_app.packages.trust import Pin, forget, pinned

IsCancelled = Callable[[], bool]
OnProgress = Callable[[int, int | None], None]
"""Told how many bytes are done, and of how many, if known."""


@dataclass(frozen=True, slots=True)
class PackageRow:
    """One package. `problem` says why a broken one cannot be used; such a one has no `info`."""

    name: str
    info: PackageInfo | None
    origin: Origin | None
    in_use: bool = False
    problem: str = ""

    @property
    def removable(self) -> bool:
        """Whether it lies in Dragoman's own folder."""
        return self.origin is Origin.DRAGOMAN


class Shelf:
    """Every call may be slow and raise DragomanError; `offer` and `download` alone use the network.

    `try_out` raises BrokenPackage for a package that translates badly, and Cancelled. Belongs to one thread at a time.
    """

    def __init__(self, try_out: Callable[[InstalledPackage, IsCancelled], None]) -> None:
        self._try_out = try_out
        self._offer: Offer | None = None
        self._fetched: Path | None = None

    def rows(self) -> tuple[PackageRow, ...]:
        """All packages, preferred first, the broken ones last."""
        used = _preferred_folder()
        sound = (PackageRow(one.folder.name, one.info, one.origin, one.folder == used) for one in find_packages())
        broken = (PackageRow(Path(one.where).name, None, None, problem=one.reason) for one in find_broken_packages())
        return (*sound, *broken)

    def verify(self, name: str) -> Verification:
        """What became of a package's files since it was installed."""
        ((_, found),) = verified(name)
        return found

    def install(self, file: Path, on_progress: OnProgress, is_cancelled: IsCancelled) -> str:
        """Install an .argosmodel file; gives the package's name. A file that was downloaded for it goes.

        Raises Cancelled while it is unpacked and tried out; then nothing has changed.
        """

        def unpacked(done: int, total: int) -> None:
            if is_cancelled():
                raise Cancelled
            on_progress(done, total)

        name = install(file, lambda package: self._try_out(package, is_cancelled), unpacked).folder.name
        if file == self._fetched:
            file.unlink(missing_ok=True)
        return name

    def remove(self, name: str) -> None:
        """Delete one of Dragoman's own packages."""
        remove(name)

    def export(self, name: str, folder: Path) -> Path:
        """Write a package as one .argosmodel file, with its SHA-256 beside it."""
        return export(name, folder)

    def index_host(self) -> str:
        """The computer that `offer` asks; it is not asked here."""
        from desktop_app.packages.index import index_host  # what it imports for the network costs 0.2 s

        return index_host()

    def offer(self, is_cancelled: IsCancelled) -> Offer | None:
        """The newest official French-English package. Uses the network."""
        from desktop_app.packages.index import available

        self._offer = available(SOURCE, TARGET, is_cancelled=is_cancelled)
        return self._offer

    def remembered(self) -> Pin | None:
        """What came when the package that was offered last was first downloaded."""
        return pinned(self._offer.code, self._offer.version) if self._offer else None

    def forget(self) -> None:
        """Trust whatever comes next for the package that was offered last."""
        if self._offer is not None:
            forget(self._offer.code, self._offer.version)

    def download(self, on_progress: OnProgress, is_cancelled: IsCancelled) -> Path:
        """Fetch what was offered last, as an .argosmodel file. Uses the network."""
        from desktop_app.packages.download import download_offer

        if self._offer is None:
            raise ValueError("nothing was offered")
        self._fetched = download_offer(self._offer, on_progress, is_cancelled)
        return self._fetched


def _preferred_folder() -> Path | None:
    try:
        return choose_package().folder
    except PackageError:
        return None
