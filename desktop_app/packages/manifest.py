"""What a package was when it was installed: the SHA-256 and the size of each of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"

_FORMAT = 1
_MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class FileSum:
    """One file as it should be. `size` counts bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of a package since it was installed. Files are named by their path inside it."""

    has_manifest: bool
    """False for a package that another program put there: there is nothing to compare it with."""
    checked: int = 0
    damaged: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    @property
    def unchanged(self) -> bool:
        """Whether every file is exactly as it was installed, and no other beside them."""
        return self.has_manifest and not (self.damaged or self.missing or self.extra)


def write_manifest(folder: Path, sums: Mapping[str, FileSum]) -> None:
    """Write down `sums`, which are by path inside `folder`. Raises OSError."""
    files = {name: {"sha256": one.sha256, "size": one.size} for name, one in sorted(sums.items())}
    text = json.dumps({"format": _FORMAT, "files": files}, indent=4)
    (folder / MANIFEST).write_text(f"{text}\n", encoding="utf-8")


def verify(folder: Path) -> Verification:
    """Compare every file of `folder` with its manifest. Reads them all; raises nothing.

    Only paths that lie in the folder are opened: the manifest may have been changed too.
    """
    if not (folder / MANIFEST).is_file():
        return Verification(has_manifest=False)
    recorded = _recorded(folder / MANIFEST)
    if recorded is None:
        return Verification(has_manifest=True, damaged=(MANIFEST,))
    found = _files(folder)
    damaged = [name for name in sorted(recorded.keys() & found) if not _is_as(folder / name, recorded[name])]
    return Verification(
        has_manifest=True,
        checked=len(recorded),
        damaged=tuple(damaged),
        missing=tuple(sorted(recorded.keys() - found)),
        extra=tuple(sorted(found - recorded.keys())),
    )


def _recorded(manifest: Path) -> dict[str, FileSum] | None:
    """What `manifest` says, or None where it says nothing that can be understood."""
    try:
        with manifest.open("rb") as file:
            read = json.loads(file.read(_MAX_BYTES))
        files = read["files"]
        return {str(name): FileSum(str(one["sha256"]), int(one["size"])) for name, one in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _files(folder: Path) -> set[str]:
    """All that is not a folder, but the manifest itself."""
    try:
        inside = [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]
    except OSError:
        return set()
    return {path.relative_to(folder).as_posix() for path in inside} - {MANIFEST}


def _is_as(path: Path, recorded: FileSum) -> bool:
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size != recorded.size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == recorded.sha256
    except OSError:
        return False
