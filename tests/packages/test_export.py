"""A package leaves as one file, and arrives elsewhere the same."""

from __future__ import annotations

import errno
import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from desktop_app.core.errors import BrokenPackage, OutputError, UnknownPackage
from desktop_app.packages.argos import load_argos_package
from desktop_app.packages.export import export
from desktop_app.packages.find import dragoman_folder
from desktop_app.packages.install import install
from tests.packages.archives import accept_anything, contents, make_archive, tree


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a package named fr_en-1.0."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    return install(make_archive(tmp_path / "a.argosmodel"), accept_anything).folder


def test_the_file_holds_the_package_in_a_folder_of_its_own(tmp_path: Path) -> None:
    written = export("fr_en-1.0", tmp_path / "stick")
    with zipfile.ZipFile(written) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"fr_en-1.0/{name}": data for name, data in contents().items()
        }


def test_the_sum_is_beside_it_as_sha256sum_writes_it(tmp_path: Path) -> None:
    written = export("fr_en-1.0", tmp_path / "stick")
    assert written == tmp_path / "stick" / "fr_en-1.0.argosmodel"
    told = (tmp_path / "stick" / "fr_en-1.0.argosmodel.sha256").read_text()
    assert told == f"{hashlib.sha256(written.read_bytes()).hexdigest()}  fr_en-1.0.argosmodel\n"
    assert tree(tmp_path / "stick") == {"fr_en-1.0.argosmodel", "fr_en-1.0.argosmodel.sha256"}


def test_what_arrives_elsewhere_is_the_same_and_is_exported_the_same(
    tmp_path: Path, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = export("fr_en-1.0", tmp_path / "stick")
    monkeypatch.setattr("desktop_app.packages.find.user_data_path", lambda name: tmp_path / "other laptop" / name)
    there = install(first, accept_anything)
    assert there.folder == tmp_path / "other laptop" / "dragoman" / "packages" / "fr_en-1.0"
    assert (there.folder / "manifest.json").read_bytes() == (installed / "manifest.json").read_bytes()
    assert export("fr_en-1.0", tmp_path / "back").read_bytes() == first.read_bytes()


def test_argos_itself_reads_the_file(tmp_path: Path) -> None:
    """As Argos Translate installs: everything unpacked as it is, each folder a package."""
    with zipfile.ZipFile(export("fr_en", tmp_path / "stick")) as archive:
        archive.extractall(tmp_path / "argos")
    (folder,) = (tmp_path / "argos").iterdir()
    package = load_argos_package(folder)
    assert (package.from_code, package.to_code, package.package_version) == ("fr", "en", "0.2")
    assert package.tokenizer.model_file == folder / "sentencepiece.model"


def test_the_sentence_splitters_of_argos_stay_behind(tmp_path: Path, installed: Path) -> None:
    (tmp_path / "argos").mkdir()
    installed.rename(tmp_path / "argos" / "translate-fr_en-1_9")
    (tmp_path / "argos" / "translate-fr_en-1_9" / "stanza").mkdir()
    (tmp_path / "argos" / "translate-fr_en-1_9" / "stanza" / "fr.pt").write_bytes(b"pickle")
    with zipfile.ZipFile(export("translate-fr_en-1_9", tmp_path)) as archive:
        assert len(archive.namelist()) == len(contents())


def test_an_older_export_is_replaced_and_so_is_what_a_crash_left(tmp_path: Path) -> None:
    for name in ("fr_en-1.0.argosmodel", ".fr_en-1.0.argosmodel.part", ".fr_en-1.0.argosmodel.sha256.part"):
        (tmp_path / name).write_text("old")
    assert zipfile.is_zipfile(export("fr_en-1.0", tmp_path))
    assert not list(tmp_path.glob(".*.part"))


def test_a_full_disk_leaves_the_older_export(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = export("fr_en-1.0", tmp_path / "stick").read_bytes()

    def fill_up(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(OutputError, match=r"fr_en-1.0.argosmodel could not be written \(No space left"):
        export("fr_en-1.0", tmp_path / "stick")
    assert (tmp_path / "stick" / "fr_en-1.0.argosmodel").read_bytes() == before
    assert len(tree(tmp_path / "stick")) == 2


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        export("fr_en-1.0", tmp_path / "file")


def test_a_changed_package_is_not_passed_on(tmp_path: Path, installed: Path) -> None:
    (installed / "model" / "model.bin").write_bytes(b"changed")
    with pytest.raises(BrokenPackage, match=r"has changed since it was installed \(model/model.bin\)"):
        export("fr_en-1.0", tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("name", ["nothing", "", ".", "..", "../packages/fr_en-1.0", ".lock", "/etc"])
def test_what_is_not_in_the_list_is_unknown(tmp_path: Path, name: str) -> None:
    place = dragoman_folder()
    assert place is not None
    assert (place / ".lock").exists()
    with pytest.raises(UnknownPackage):
        export(name, tmp_path / "stick")
