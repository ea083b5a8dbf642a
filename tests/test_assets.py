"""Where the reader's own files lie, where there is such a place at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from desktop_app import assets
from desktop_app.assets import portable_folder, user_folder
from desktop_app.library.place import library_folder
from desktop_app.name_store import corrections_path
from desktop_app.packages.find import dragoman_folder
from desktop_app.settings import settings_path


def test_a_folder_that_is_known_is_given(tmp_path: Path) -> None:
    assert user_folder(lambda: tmp_path) == tmp_path


def test_without_a_home_there_is_no_folder_whichever_way_that_is_said() -> None:
    def complain() -> Path:
        raise RuntimeError("could not determine the home directory")

    assert user_folder(complain) is None
    assert user_folder(lambda: Path("~/.local/share/dragoman")) is None


def _beside(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    monkeypatch.setattr(assets, "_program", lambda: program)


@pytest.mark.parametrize("marker", ["data/", "portable"])
def test_on_a_memory_stick_everything_lies_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marker: str
) -> None:
    path = tmp_path / marker
    path.mkdir() if marker.endswith("/") else path.touch()
    _beside(monkeypatch, tmp_path)
    data = tmp_path / "data"
    assert settings_path() == data / "settings.json"
    assert corrections_path() == data / "names.tsv"
    assert library_folder() == data / "library"
    assert dragoman_folder() == data / "packages"
    assert user_folder(lambda: user_cache_path("dragoman") / "downloads") == data / "downloads"


@pytest.mark.parametrize(
    "folder",
    [
        "/home/anna/.local/share/dragoman/packages",
        "/home/dragoman/.local/share/dragoman/packages",
        "C:/Users/Anna/AppData/Local/dragoman/dragoman/packages",
        "/Users/anna/Library/Application Support/dragoman/packages",
        "~/.local/share/dragoman/packages",
    ],
)
def test_every_system_s_folder_has_its_place_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    (tmp_path / "portable").touch()
    _beside(monkeypatch, tmp_path)
    assert user_folder(lambda: Path(folder)) == tmp_path / "data" / "packages"


def test_without_a_marker_nothing_lies_beside_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty_home: Path
) -> None:
    _beside(monkeypatch, tmp_path)
    folder = library_folder()
    assert folder
    assert folder.is_relative_to(empty_home)
    assert portable_folder(None) is None
    (tmp_path / "data").write_text("a file of somebody else's")
    assert portable_folder(tmp_path) is None


def test_the_window_on_a_memory_stick_leaves_nothing_in_the_home_folder(tmp_path: Path, empty_home: Path) -> None:
    stick = tmp_path / "stick É"
    stick.mkdir()
    (stick / "portable").touch()
    code = (
        "import sys; from pathlib import Path; from desktop_app import assets;"
        "assets._program = lambda: Path(sys.argv[1]);"
        "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication; from desktop_app import app;"
        "from tests import toys; app._load_stages = lambda *_: toys.stages();"
        "QTimer.singleShot(0, lambda: QTimer.singleShot(1500, QApplication.closeAllWindows));"
        "sys.exit(app.main([]))"
    )
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code, str(stick)], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert (stick / "data" / "settings.json").is_file()
    ours = [path for path in empty_home.rglob("*") if path.is_file() and "dragoman" in str(path).lower()]
    assert ours == []


def test_a_checkout_is_a_program_that_can_be_carried_and_a_bundle_is_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert assets._program() == Path(__file__).resolve().parents[1]
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "inside"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "dragoman.exe"))
    assert assets._program() == tmp_path
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "stick" / "Dragoman.AppImage"))
    assert assets._program() == tmp_path / "stick"
    monkeypatch.delattr(sys, "_MEIPASS")
    monkeypatch.setattr(assets, "_PACKAGE", tmp_path / "site-packages" / "desktop_app")
    assert assets._program() is None, "installed for all users"
