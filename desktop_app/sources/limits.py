"""How much a file may cost."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.reading import MAX_CHARACTERS

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that reading one file may take; sizes in bytes, times in seconds."""

    file: int = 50 * MEGABYTE
    """As it lies on the disk."""
    unpacked: int = 50 * MEGABYTE
    """Of what is unpacked of it; pictures and the like are left packed."""
    ratio: int = 250
    """Unpacked to packed size; text is packed to a tenth, a bomb to a thousandth."""
    members: int = 10_000
    """Files in an archive."""
    parts: int = 500
    """Of a mail."""
    pages: int = 2_000
    characters: int = MAX_CHARACTERS
    memory: int = 1_200 * MEGABYTE
    """Address space of the process that reads, where the system can bound it."""
    seconds: float = 30.0
    """Until the process is ended from outside."""


LIMITS = Limits()
