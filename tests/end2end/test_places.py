"""Packages load wherever they lie: folders with accents, media that cannot be written to, computers without a home."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from desktop_app.assets import resource

ROOT = Path(__file__).parents[2]
FRENCH = "Il a posé 25 questions au ministre.\n"
FOLDERS = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")

FORMS: tuple[tuple[Literal["NFC", "NFD"], str], ...] = (("NFC", "C.UTF-8"), ("NFD", "C"))

NO_HOME = """
import pwd, sys
def nobody(number):
    raise KeyError(number)
pwd.getpwuid = nobody
sys.argv = ["dragoman", *sys.argv[1:]]
from desktop_app.__main__ import main
sys.exit(main())
"""


def dragoman(
    environment: dict[str, str], *arguments: str | Path, start: tuple[str, ...] = ("-m", "desktop_app")
) -> str:
    """What the command prints, in a process of its own that knows no folder but those in `environment`."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ARGOS_", "LC_", "LANG"))}
    bare = {name: value for name, value in bare.items() if name not in FOLDERS}
    done = subprocess.run(
        [sys.executable, *start, *map(str, arguments)],
        cwd=ROOT,
        env=bare | environment,
        input=FRENCH.encode(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    return (done.stdout + done.stderr).decode("utf-8")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The embedded package as a file, in a folder with accents."""
    folder = tmp_path / "clé usb d'André"
    dragoman({"HOME": str(tmp_path)}, "packages", "export", "fr_en", folder)
    return folder / "fr_en.argosmodel"


@pytest.mark.skipif(sys.platform == "win32", reason="a profile is chosen by other means there")
@pytest.mark.parametrize(("form", "locale"), FORMS)
def test_a_profile_folder_with_accents_takes_a_package_and_uses_it(
    tmp_path: Path, stick: Path, form: Literal["NFC", "NFD"], locale: str
) -> None:
    """NFD is how macOS writes names; "C" is the locale of a service, or of a computer set up in haste."""
    home = tmp_path / unicodedata.normalize(form, "Élodie d'André")
    home.mkdir()
    environment = {"HOME": str(home), "LC_ALL": locale}
    assert dragoman(environment, "packages", "install", stick).startswith("installed fr_en-0.2: fr -> en")
    assert dragoman(environment, "packages", "list").startswith("fr_en-0.2  fr -> en  0.2  dragoman")
    assert "25" in dragoman(environment, "translate", "-")
    assert "unchanged: all" in dragoman(environment, "packages", "verify", "fr_en-0.2")
    assert dragoman(environment, "packages", "remove", "fr_en-0.2") == "removed fr_en-0.2\n"


@pytest.fixture
def medium(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with the embedded package and a place for data, that can be read and not written to."""
    place = tmp_path / "média"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        shutil.copytree(resource("packages/fr_en"), place / "fr_en")
        (place / "home").mkdir()
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_package_on_a_medium_that_cannot_be_written_to_is_used_as_it_lies(tmp_path: Path, medium: Path) -> None:
    out = tmp_path / "out.json"
    dragoman({"HOME": str(tmp_path)}, "brief", "-", "-o", out, "--package", medium / "fr_en")
    briefing = json.loads(out.read_text("utf-8"))
    assert briefing["package"]["embedded"] is False
    assert "25" in briefing["sentences"][0]["en"]


def test_a_home_that_cannot_be_written_to_is_said_on_installing_and_hinders_nothing_else(
    stick: Path, medium: Path
) -> None:
    environment = {"HOME": str(medium / "home")}
    refused = dragoman(environment, "packages", "install", stick)
    assert refused.startswith("dragoman: fr_en.argosmodel could not be installed (Read-only file system).")
    assert refused.count("\n") == 1
    assert "25" in dragoman(environment, "translate", "-")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no table of users there")
def test_a_computer_without_a_home_translates_and_says_that_it_cannot_install(stick: Path) -> None:
    start = ("-c", NO_HOME)
    assert "25" in dragoman({}, "translate", "-", start=start)
    refused = dragoman({}, "packages", "install", stick, start=start)
    assert refused.startswith("dragoman: fr_en.argosmodel could not be installed (this system has no folder for it).")
