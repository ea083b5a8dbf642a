"""A package that can be downloaded, as a value: importing it brings nothing of the network along."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that can be downloaded."""

    code: str
    """The index's own name for it, such as translate-fr_en."""
    version: str
    url: str
    host: str
    """The computer that its bytes come from."""
    size: int | None
    """In bytes, where the host says so."""
    sha256: str | None = None
    """64 hexadecimal digits, where the index says so. The official one does not."""

    @property
    def name(self) -> str:
        """A file's name without extension; nothing in it leads out of a folder."""
        return re.sub(r"[^A-Za-z0-9_-]+", "_", f"{self.code}-{self.version}")[:80]
