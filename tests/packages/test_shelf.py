"""The packages of this computer as the dialog uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import ChecksumChanged
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages import download, find, trust
from desktop_app.packages import install as installing
from desktop_app.packages.inspection import InstalledPackage, Origin
from desktop_app.packages.shelf import Shelf
from tests.packages.archives import make_archive
from tests.packages.server import Site, package_bytes, playing


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packages go."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    for module in (find, trust):
        monkeypatch.setattr(module, "user_data_path", lambda name: tmp_path / name)
    monkeypatch.setattr(download, "user_cache_path", lambda name: tmp_path / "cache" / name)
    monkeypatch.setattr(installing, "dragoman_folder", find.dragoman_folder)
    return tmp_path / "dragoman" / "packages"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with playing(monkeypatch) as playing_site:
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", playing_site.index_url)
        yield playing_site


def never() -> bool:
    """Nobody cancels."""
    return False


def ignore(done: int, total: int | None) -> None:
    """Nobody looks at the progress."""


def accept(package: InstalledPackage, is_cancelled: Callable[[], bool]) -> None:
    """A trial that every package passes."""


def names(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir() if path.name != ".lock")


def test_what_is_installed_is_in_use(tmp_path: Path, place: Path) -> None:
    shelf = Shelf(accept)
    told: list[tuple[int, int | None]] = []
    name = shelf.install(make_archive(tmp_path / "a.argosmodel"), lambda *report: told.append(report), never)
    ours, embedded = shelf.rows()
    assert (ours.name, ours.origin, ours.in_use, ours.removable) == (name, Origin.DRAGOMAN, True, True)
    assert (embedded.origin, embedded.in_use, embedded.removable) == (Origin.EMBEDDED, False, False)
    assert told[-1][0] == told[-1][1]
    shelf.remove(name)
    assert [row.origin for row in shelf.rows()] == [Origin.EMBEDDED]


def test_stopping_while_it_is_unpacked_leaves_nothing(tmp_path: Path, place: Path) -> None:
    with pytest.raises(Cancelled):
        Shelf(accept).install(make_archive(tmp_path / "a.argosmodel"), ignore, lambda: True)
    assert names(place) == []


def test_the_wish_to_stop_reaches_the_trial(tmp_path: Path, place: Path) -> None:
    wishes = [False]

    def try_out(package: InstalledPackage, is_cancelled: Callable[[], bool]) -> None:
        wishes[0] = True
        assert is_cancelled()
        raise Cancelled

    with pytest.raises(Cancelled):
        Shelf(try_out).install(make_archive(tmp_path / "a.argosmodel"), ignore, lambda: wishes[0])
    assert names(place) == []


def test_what_was_downloaded_goes_after_it_is_installed(tmp_path: Path, place: Path, site: Site) -> None:
    site.file = make_archive(tmp_path / "a.argosmodel").read_bytes()
    shelf = Shelf(accept)
    offer = shelf.offer(never)
    assert offer is not None
    file = shelf.download(ignore, never)
    shelf.install(file, ignore, never)
    assert not file.exists()
    assert (tmp_path / "a.argosmodel").exists()
    assert names(place) == ["fr_en-1.0"]


def test_another_file_is_refused_until_the_reader_forgets_the_first(place: Path, site: Site) -> None:
    shelf = Shelf(accept)
    assert shelf.remembered() is None
    shelf.offer(never)
    assert shelf.remembered() is None
    shelf.download(ignore, never).unlink()
    pin = shelf.remembered()
    assert pin is not None
    site.file, site.etag = package_bytes(seed="two"), '"second"'
    with pytest.raises(ChecksumChanged) as caught:
        shelf.download(ignore, never)
    assert caught.value.expected == pin.sha256
    shelf.forget()
    assert shelf.remembered() is None
    assert shelf.download(ignore, never).read_bytes() == site.file
    second = shelf.remembered()
    assert second is not None
    assert second.sha256 == caught.value.found


def test_nothing_is_forgotten_before_anything_was_offered(place: Path) -> None:
    Shelf(accept).forget()
    assert not place.parent.exists()
