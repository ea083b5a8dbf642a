"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.core.errors import OutputError
from desktop_app.core.files import write_text


def test_text_is_written_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "out.txt"
    write_text(path, "été\n")
    assert path.read_bytes() == "été\n".encode()
    assert [one.name for one in path.parent.iterdir()] == ["out.txt"]


def test_a_full_disk_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")

    def no_space(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OutputError, match="No space left"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["out.txt"]


def test_a_folder_in_the_way_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_text(tmp_path, "text")


def test_permissions_of_a_replaced_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    path.chmod(0o600)
    write_text(path, "new")
    assert path.stat().st_mode & 0o777 == 0o600
