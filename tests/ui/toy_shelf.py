"""A shelf of packages that exist nowhere, for tests and pictures."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.core.errors import BrokenPackage, ChecksumChanged
from desktop_app.core.model import PackageInfo
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.inspection import Origin
from desktop_app.packages.manifest import Verification
from desktop_app.packages.offer import Offer
from desktop_app.packages.shelf import IsCancelled, OnProgress, PackageRow
from desktop_app.packages.trust import Pin

BUILT_IN = PackageRow("fr_en", PackageInfo("fr", "en", "0.1", "ab" * 32, True, "/a"), Origin.EMBEDDED, in_use=True)
OURS = PackageRow("translate-fr_en-1_9", PackageInfo("fr", "en", "1.9", "cd" * 32, False, "/b"), Origin.DRAGOMAN)
BROKEN = PackageRow("broken", None, None, problem="metadata.json cannot be read")


@dataclass
class ToyShelf:
    """Keeps packages in a list and notes what was asked of it."""

    packages: list[PackageRow] = field(default_factory=lambda: [BUILT_IN, OURS, BROKEN])
    asked: list[str] = field(default_factory=list)
    slow: float = 0.0
    pin: Pin | None = None
    """What came at the first download; something else comes now."""
    sum_in_the_list: str | None = None

    def rows(self) -> tuple[PackageRow, ...]:
        return tuple(self.packages)

    def verify(self, name: str) -> Verification:
        self.asked.append(f"verify {name}")
        return Verification(True, 5) if name == OURS.name else Verification(True, 5, damaged=("model/model.bin",))

    def install(self, file: Path, on_progress: OnProgress, is_cancelled: IsCancelled) -> str:
        self.asked.append(f"install {file.name}")
        self._work(on_progress, is_cancelled)
        if "bad" in file.name:
            raise BrokenPackage(file.name, "it is no archive")
        self.packages.insert(0, PackageRow(file.stem, OURS.info, Origin.DRAGOMAN))
        return file.stem

    def remove(self, name: str) -> None:
        self.packages = [row for row in self.packages if row.name != name]

    def export(self, name: str, folder: Path) -> Path:
        return folder / f"{name}.argosmodel"

    def index_host(self) -> str:
        return "index.example"

    def offer(self, is_cancelled: IsCancelled) -> Offer | None:
        self.asked.append("offer")
        url = "https://files.example/x.argosmodel"
        return Offer("translate-fr_en", "1.9", url, "files.example", 65_000_000, self.sum_in_the_list)

    def remembered(self) -> Pin | None:
        return self.pin

    def forget(self) -> None:
        self.asked.append("forget")
        self.pin = None

    def download(self, on_progress: OnProgress, is_cancelled: IsCancelled) -> Path:
        self.asked.append("download")
        self._work(on_progress, is_cancelled)
        expected = self.sum_in_the_list or (self.pin.sha256 if self.pin else None)
        if expected is not None:
            raise ChecksumChanged("translate-fr_en 1.9", expected, "ef" * 32)
        return Path("/tmp/translate-fr_en-2_0.argosmodel")

    def _work(self, on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
        for part in range(11):
            on_progress(part * 6_500_000, 65_000_000)
            time.sleep(self.slow)
            if is_cancelled():
                raise Cancelled
