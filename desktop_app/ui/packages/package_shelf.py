"""What the dialog of packages asks for; `packages.shelf.Shelf` is the real one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from desktop_app.packages.manifest import Verification
from desktop_app.packages.offer import Offer
from desktop_app.packages.shelf import IsCancelled, OnProgress, PackageRow
from desktop_app.packages.trust import Pin


class PackageShelf(Protocol):
    """The packages of this computer. Every call but `index_host` may be slow and may raise DragomanError."""

    def rows(self) -> tuple[PackageRow, ...]: ...

    def verify(self, name: str) -> Verification: ...

    def install(self, file: Path, on_progress: OnProgress, is_cancelled: IsCancelled) -> str: ...

    def remove(self, name: str) -> None: ...

    def export(self, name: str, folder: Path) -> Path: ...

    def index_host(self) -> str: ...

    def offer(self, is_cancelled: IsCancelled) -> Offer | None: ...

    def remembered(self) -> Pin | None: ...

    def forget(self) -> None: ...

    def download(self, on_progress: OnProgress, is_cancelled: IsCancelled) -> Path: ...
