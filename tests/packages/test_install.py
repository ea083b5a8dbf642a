"""Installing: all of a package or nothing of it, and what was there before until then."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.core.errors import BrokenPackage, InstallFailed, PackageRefused
from desktop_app.packages import install as installing
from desktop_app.packages.find import choose_package, find_broken_packages, find_packages
from desktop_app.packages.inspection import InstalledPackage, Origin
from desktop_app.packages.install import install
from desktop_app.packages.manifest import verify
from desktop_app.packages.place import changing
from tests.packages.archives import accept_anything, contents, make_archive, metadata, tree, weights


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packages go, which does not exist yet."""
    folder = tmp_path / "data" / "packages"
    monkeypatch.setattr(installing, "dragoman_folder", lambda: folder)
    monkeypatch.setattr("desktop_app.packages.find.dragoman_folder", lambda: folder)
    return folder


def packages_in(place: Path) -> dict[str, str]:
    """Name and version of what is installed; each is whole, and nothing half-made lies about."""
    if not place.exists():
        return {}
    folders = [path for path in place.iterdir() if path.name != ".lock"]
    assert all(verify(folder).unchanged for folder in folders), tree(place)
    return {folder.name: json.loads((folder / "metadata.json").read_text())["package_version"] for folder in folders}


def test_a_package_is_installed_and_then_preferred(tmp_path: Path, place: Path) -> None:
    package = install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    assert (package.folder, package.origin) == (place / "fr_en-1.0", Origin.DRAGOMAN)
    assert package == choose_package()
    assert packages_in(place) == {"fr_en-1.0": "1.0"}
    assert {name: (package.folder / name).read_bytes() for name in contents()} == contents()


def test_a_package_of_another_language_is_installed_and_not_chosen(tmp_path: Path, place: Path) -> None:
    install(make_archive(tmp_path / "de.argosmodel", contents(from_code="de")), accept_anything)
    install(make_archive(tmp_path / "fr.argosmodel"), accept_anything)
    assert packages_in(place) == {"de_en-1.0": "1.0", "fr_en-1.0": "1.0"}
    assert choose_package().info.source == "fr"


@pytest.mark.parametrize("version", ["0.9", "1.0", "1.1"])
def test_a_package_takes_the_place_of_the_one_before(tmp_path: Path, place: Path, version: str) -> None:
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    for _ in range(2):
        package = install(make_archive(tmp_path / "b.argosmodel", contents(package_version=version)), accept_anything)
        assert packages_in(place) == {package.folder.name: version}
    assert [found.origin for found in find_packages()] == [Origin.DRAGOMAN, Origin.EMBEDDED]


def test_what_the_reader_put_there_by_hand_stays(tmp_path: Path, place: Path) -> None:
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    shutil.copytree(place / "fr_en-1.0", place / "fr_en-mine")
    (place / "fr_en-mine" / "manifest.json").unlink()
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    assert (place / "fr_en-mine" / "metadata.json").is_file()


def test_progress_ends_with_all(tmp_path: Path, place: Path) -> None:
    told: list[tuple[int, int]] = []
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything, lambda done, total: told.append((done, total)))
    size = sum(map(len, contents().values()))
    assert told == sorted(told)
    assert told[-1] == (size, size)


REFUSED: list[tuple[Mapping[str, bytes], str]] = [
    ({"metadata.json": b"{"}, "metadata.json cannot be read"),
    ({"metadata.json": b"[]"}, "metadata.json cannot be read"),
    ({"metadata.json": b"[" * 100_000}, "metadata.json cannot be read"),
    ({"metadata.json": b'{"package_version": "1.0"}'}, "which languages"),
    ({"metadata.json": metadata(from_code="../../fr")}, "which languages"),
    ({"metadata.json": metadata(from_code="fr", to_code="de")}, "from “fr” to “de”, not into English"),
    ({"metadata.json": metadata(from_code="en", to_code="fr")}, "not into English"),
    ({"metadata.json": metadata(from_code="en")}, "not into English"),
    ({"model/model.bin": b""}, "model.bin is missing or empty"),
    ({"sentencepiece.model": b""}, "sentencepiece.model is missing or empty"),
    ({"model/config.json": b"", "model/shared_vocabulary.json": b""}, "vocabulary"),
    ({"model/model.bin": weights(version=9)}, "for a newer CTranslate2 (format 9; up to 6 is read here)"),
    ({"model/model.bin": weights(spec="WhisperSpec")}, "not of the kind that translates"),
    ({"model/model.bin": b"\x80\x04\x95weights of another program"}, "not a model of CTranslate2"),
    ({"model/model.bin": b"\x06"}, "not a model of CTranslate2, or not all of one"),
    ({"model/model.bin": weights()[:300]}, "not all of one"),
    ({"model/model.bin": weights(words=4)}, "its vocabulary has 3 words, and its model 4"),
    ({"model/shared_vocabulary.json": b'["<s>"]'}, "its vocabulary has 1 words, and its model 3"),
    ({"model/shared_vocabulary.json": b"{"}, "not a model"),
    ({"model/target_vocabulary.txt": b"<s>\nyes\n"}, "its vocabulary has 2 words, and its model 3"),
]


@pytest.mark.parametrize(("changes", "reason"), REFUSED)
def test_what_would_not_work_is_refused(tmp_path: Path, place: Path, changes: Mapping[str, bytes], reason: str) -> None:
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    with pytest.raises(PackageRefused) as raised:
        install(make_archive(tmp_path / "b.argosmodel", {**contents(), **changes}), accept_anything)
    assert raised.value.name == "b.argosmodel"
    assert reason in raised.value.reason
    assert packages_in(place) == {"fr_en-1.0": "1.0"}


def test_a_hostile_file_leaves_nothing_behind(tmp_path: Path, place: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[("../../../../evil", b"evil")])
    before = tree(tmp_path)
    with pytest.raises(PackageRefused, match="outside its folder"):
        install(path, accept_anything)
    assert tree(tmp_path) == before


def test_a_file_that_proves_damaged_while_it_is_unpacked_leaves_nothing_behind(tmp_path: Path, place: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel", {**contents(), "model/model.bin": os.urandom(3_000_000)})
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(PackageRefused, match=r"model/model\.bin in it is damaged"):
        install(path, accept_anything)
    assert packages_in(place) == {}


def test_a_package_that_fails_its_trial_is_refused_and_the_old_one_stays(tmp_path: Path, place: Path) -> None:
    def refuse(package: InstalledPackage) -> None:
        assert choose_package().folder == place / "fr_en-1.0"
        raise BrokenPackage(str(package.folder), "it translates rubbish")

    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    with pytest.raises(PackageRefused, match="was not installed: it translates rubbish"):
        install(make_archive(tmp_path / "b.argosmodel", contents(package_version="2.0")), refuse)
    assert packages_in(place) == {"fr_en-1.0": "1.0"}


class Stopped(Exception):
    """The reader has had enough."""


def test_stopping_undoes_everything(tmp_path: Path, place: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        install(make_archive(tmp_path / "a.argosmodel"), accept_anything, stop)
    assert packages_in(place) == {}


@pytest.mark.parametrize("text", ["{sum}  a.argosmodel\n", "SHA256 (a.argosmodel) = {sum}\n", "see the web page\n"])
def test_a_sum_beside_the_file_is_heeded(tmp_path: Path, place: Path, text: str) -> None:
    path = make_archive(tmp_path / "a.argosmodel")
    beside = tmp_path / "a.argosmodel.sha256"
    beside.write_text(text.format(sum=hashlib.sha256(path.read_bytes()).hexdigest()))
    install(path, accept_anything)
    assert packages_in(place) == {"fr_en-1.0": "1.0"}


def test_a_wrong_sum_beside_the_file_is_refused(tmp_path: Path, place: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel")
    (tmp_path / "a.argosmodel.sha256").write_text(f"{'0' * 64}  a.argosmodel\n")
    with pytest.raises(PackageRefused, match=r"its SHA-256 is not the one in a\.argosmodel\.sha256"):
        install(path, accept_anything)
    assert packages_in(place) == {}


def test_too_little_room_is_said_before_anything_is_written(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int = 12_000_000

    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage())
    with pytest.raises(InstallFailed, match=r"it needs 17 MB of disk, and 12 MB are free"):
        install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    assert packages_in(place) == {}


class Full(NamedTuple):
    """A disk that claims to have room."""

    free: int = 10**12


@pytest.mark.parametrize("call", range(7))
def test_a_disk_that_fills_up_leaves_the_old_state(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    """At each of the six files, and at the folder."""
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    left, sync = [call], os.fsync

    def fill_up(handle: int) -> None:
        if left[0] == 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        left[0] -= 1
        sync(handle)

    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(InstallFailed, match="No space left on device"):
        install(make_archive(tmp_path / "b.argosmodel", contents(package_version="2.0")), accept_anything)
    assert packages_in(place) == {"fr_en-1.0": "1.0"}


@pytest.fixture
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of two megabytes at `place`."""
    place.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_really_full_leaves_the_old_state(
    tmp_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = {**contents(package_version="2.0"), "model/model.bin": weights(filling=os.urandom(3_000_000))}
    path = make_archive(tmp_path / "b.argosmodel", large)
    with pytest.raises(InstallFailed, match="2 MB are free"):
        install(path, accept_anything)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Full())
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    with pytest.raises(InstallFailed, match="No space left on device"):
        install(path, accept_anything)
    assert packages_in(small_disk) == {"fr_en-1.0": "1.0"}


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path, place: Path) -> None:
    place.parent.write_text("in the way")
    with pytest.raises(InstallFailed, match=r"could not be installed \((Not a directory|File exists)\)"):
        install(make_archive(tmp_path / "a.argosmodel"), accept_anything)


def test_a_system_without_a_folder_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "dragoman_folder", lambda: None)
    with pytest.raises(InstallFailed, match="no folder"):
        install(make_archive(tmp_path / "a.argosmodel"), accept_anything)


def test_two_installations_at_a_time_do_not_meet(tmp_path: Path, place: Path) -> None:
    with changing(place) as part, pytest.raises(InstallFailed, match="another window or program"):
        install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    assert not part.exists()
    install(make_archive(tmp_path / "a.argosmodel"), accept_anything)
    assert packages_in(place) == {"fr_en-1.0": "1.0"}


def test_what_a_crash_left_is_no_package_and_is_swept(tmp_path: Path, place: Path) -> None:
    left = make_archive(tmp_path / "a.argosmodel")
    for name in ("new", "old0"):
        shutil.unpack_archive(left, place / ".part-x" / name, "zip")
        (place / ".part-x" / name / "translate-fr_en").rename(place / ".part-x" / f"{name}-package")
    (place / ".part-link").symlink_to(tmp_path, target_is_directory=True)
    assert [found.origin for found in find_packages()] == [Origin.EMBEDDED]
    assert find_broken_packages() == ()
    install(left, accept_anything)
    assert packages_in(place) == {"fr_en-1.0": "1.0"}
    assert left.exists()


KILLED = """
import os, shutil, signal, sys
from pathlib import Path

root, folder, file = sys.argv[1:]
sys.path.insert(0, root)
from desktop_app.packages import install as installing
import ctranslate2.specs.model_spec

EVENTS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate"}


def install_until(point, place):
    seen = 0

    def count(event, arguments):
        nonlocal seen
        if event in EVENTS:
            seen += 1
            if seen == point:
                os.kill(os.getpid(), signal.SIGKILL)

    def move(done, total):
        count("open", ())

    installing.dragoman_folder = lambda: place
    sys.addaudithook(count)
    installing.install(Path(file), lambda package: None, move)
    os._exit(0)


for point in range(1, 500):
    place = Path(folder, str(point))
    shutil.copytree(Path(folder, "before"), place)
    child = os.fork()
    if child == 0:
        try:
            install_until(point, place)
        finally:
            os._exit(9)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status):
        sys.exit(os.WEXITSTATUS(status))
"""


def after_kill(tmp_path: Path, install_old: Callable[[Path], object]) -> list[Path]:
    """The folder of packages for each moment at which the installation of version 2.0 was killed; the last was not."""
    install_old(tmp_path / "places" / "before")
    path = make_archive(tmp_path / "b.argosmodel", contents(package_version="2.0"))
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", KILLED, str(root), str(tmp_path / "places"), str(path)]
    outcome = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert outcome.returncode == 0, outcome.stderr
    folders = sorted((tmp_path / "places").iterdir(), key=lambda folder: folder.name.zfill(9))
    return [folder for folder in folders if folder.name != "before"]


@pytest.mark.skipif(sys.platform != "linux", reason="kills processes it has forked")
def test_a_kill_at_any_moment_leaves_the_old_package_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at: list[Path] = []
    monkeypatch.setattr(installing, "dragoman_folder", lambda: at[-1])
    monkeypatch.setattr("desktop_app.packages.find.dragoman_folder", lambda: at[-1])

    def install_old(place: Path) -> None:
        at.append(place)
        install(make_archive(tmp_path / "a.argosmodel"), accept_anything)

    seen = set()
    for folder in after_kill(tmp_path, install_old):
        at.append(folder)
        found = [package for package in find_packages() if package.origin is Origin.DRAGOMAN]
        assert find_broken_packages() == ()
        assert all(verify(package.folder).unchanged for package in found)
        versions = frozenset(package.info.version for package in found)
        seen.add(versions)
        install(make_archive(tmp_path / "b.argosmodel", contents(package_version="2.0")), accept_anything)
        assert list(packages_in(folder).values()) == ["2.0"]
    assert len(at) > 30
    assert seen == {frozenset({"1.0"}), frozenset({"1.0", "2.0"}), frozenset({"2.0"})}
