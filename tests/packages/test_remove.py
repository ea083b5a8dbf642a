"""Removing: this app's own packages alone, and never half of one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop_app.core.errors import PackageStays, UnknownPackage
from desktop_app.packages import place as places
from desktop_app.packages.find import find_packages
from desktop_app.packages.inspection import Origin
from desktop_app.packages.install import install
from desktop_app.packages.remove import remove
from tests.packages.archives import accept_anything, make_archive, tree


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a package named fr_en-1.0."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    return install(make_archive(tmp_path / "a.argosmodel"), accept_anything).folder


def test_a_removed_package_is_gone(installed: Path) -> None:
    remove("fr_en-1.0")
    assert tree(installed.parent) == {".lock"}
    assert [package.origin for package in find_packages()] == [Origin.EMBEDDED]
    with pytest.raises(UnknownPackage):
        remove("fr_en-1.0")


def test_a_broken_package_can_be_removed(installed: Path) -> None:
    (installed / "model" / "model.bin").unlink()
    remove("fr_en-1.0")
    assert not installed.exists()


def test_what_belongs_to_others_stays(tmp_path: Path, installed: Path) -> None:
    shutil.copytree(installed, tmp_path / "argos" / "translate-fr_en")
    with pytest.raises(PackageStays, match="belongs to Argos Translate"):
        remove("translate-fr_en")
    with pytest.raises(PackageStays, match="part of Dragoman"):
        remove("fr_en")
    assert len(find_packages()) == 3


def test_of_two_with_one_name_ours_goes(tmp_path: Path, installed: Path) -> None:
    shutil.copytree(installed, tmp_path / "argos" / "fr_en-1.0")
    remove("fr_en-1.0")
    assert [package.origin for package in find_packages()] == [Origin.ARGOS, Origin.EMBEDDED]


def test_where_a_link_leads_nothing_is_deleted(tmp_path: Path, installed: Path) -> None:
    installed.rename(tmp_path / "elsewhere")
    installed.symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    remove("fr_en-1.0")
    assert not os.path.lexists(installed)
    assert (tmp_path / "elsewhere" / "model" / "model.bin").is_file()


@pytest.mark.parametrize("name", ["", ".", "..", ".lock", "../packages/fr_en-1.0", "/"])
def test_a_path_is_not_a_name(installed: Path, name: str) -> None:
    with pytest.raises(UnknownPackage):
        remove(name)
    assert installed.exists()


def test_a_package_that_cannot_be_moved_stays_whole(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(installed.parent)

    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PackageStays, match=r"fr_en-1\.0 was not removed: Permission denied"):
        remove("fr_en-1.0")
    assert tree(installed.parent) == before


def test_nothing_is_removed_during_an_installation(installed: Path) -> None:
    with places.changing(installed.parent), pytest.raises(PackageStays, match="another window or program"):
        remove("fr_en-1.0")
    assert installed.exists()
