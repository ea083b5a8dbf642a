"""What became of a package since it was installed."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from desktop_app.packages.manifest import MANIFEST, FileSum, Verification, verify, write_manifest
from tests.packages.archives import contents


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A package with its manifest."""
    package = tmp_path / "fr_en-1.0"
    (package / "model").mkdir(parents=True)
    for name, data in contents().items():
        (package / name).write_bytes(data)
    write_manifest(
        package, {name: FileSum(hashlib.sha256(data).hexdigest(), len(data)) for name, data in contents().items()}
    )
    return package


def test_an_untouched_package_is_unchanged(folder: Path) -> None:
    assert verify(folder) == Verification(has_manifest=True, checked=len(contents()))
    assert verify(folder).unchanged


def test_a_package_without_manifest_is_neither_good_nor_bad(folder: Path) -> None:
    (folder / MANIFEST).unlink()
    assert verify(folder) == Verification(has_manifest=False)
    assert not verify(folder).unchanged


def test_one_changed_bit_is_found(folder: Path) -> None:
    weights = bytearray((folder / "model" / "model.bin").read_bytes())
    weights[len(weights) // 2] ^= 1
    (folder / "model" / "model.bin").write_bytes(weights)
    assert verify(folder).damaged == ("model/model.bin",)
    assert not verify(folder).unchanged


def test_a_file_cut_off_is_damaged_and_a_deleted_one_is_missing(folder: Path) -> None:
    os.truncate(folder / "sentencepiece.model", 3)
    (folder / "README.md").unlink()
    found = verify(folder)
    assert (found.damaged, found.missing, found.extra) == (("sentencepiece.model",), ("README.md",), ())


def test_what_was_added_is_told(folder: Path) -> None:
    (folder / "model" / "more").mkdir()
    (folder / "model" / "more" / "payload.bin").write_bytes(b"x")
    (folder / "link").symlink_to("/etc/passwd")
    assert verify(folder).extra == ("link", "model/more/payload.bin")


def test_a_link_in_the_place_of_a_file_is_damage(folder: Path, tmp_path: Path) -> None:
    (folder / "README.md").rename(tmp_path / "README.md")
    (folder / "README.md").symlink_to(tmp_path / "README.md")
    assert verify(folder).damaged == ("README.md",)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"files": []}', '{"files": {"a": 1}}', "[" * 100_000, "\xff"])
def test_a_manifest_that_says_nothing_is_itself_damaged(folder: Path, text: str) -> None:
    (folder / MANIFEST).write_bytes(text.encode("latin-1"))
    assert verify(folder).damaged == (MANIFEST,)


def test_a_manifest_cannot_have_files_read_elsewhere(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    write_manifest(folder, {"../secret": FileSum(hashlib.sha256(b"secret").hexdigest(), 6)})
    assert verify(folder).missing == ("../secret",)
