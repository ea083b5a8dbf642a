"""What the dialog of packages asks for; `packages.shelf.Shelf` is the real one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_app.packages.manifest import Verification
from desktop_app.packages.offer import Offer
from desktop_app.packages.shelf import PackageRow


class PackageShelf(Protocol):
    """The packages of this computer. Every call but `index_host` may be slow and may raise DragomanError."""

    def rows(self) -> tuple[PackageRow, ...]: ...

    def verify(self, name: str) -> Verification: ...

    def install(self, file: Path) -> str: ...

    def remove(self, name: str) -> None: ...

    def export(self, name: str, folder: Path) -> Path: ...

    def index_host(self) -> str: ...

    def offer(self, is_cancelled: Callable[[], bool]) -> Offer | None: ...

    def download(self, on_progress: Callable[[int, int | None], None], is_cancelled: Callable[[], bool]) -> Path: ...
