"""The setup: what start.py decides, without a network. pip and apt are replaced by small programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import start
from start import RUN, TEST, Failure, House
from tools.system_libraries import QT, QT_WINDOW

CHECKOUT = Path(start.__file__).parent
LOCK = "one==1.0 --hash=sha256:11\nsetuptools==81.0 \\\n    --hash=sha256:22 \\\n    --hash=sha256:33\n    # via x\n"


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A checkout with two small locks and nothing installed."""
    for lock in (RUN, TEST):
        (tmp_path / lock).write_text(LOCK, encoding="utf-8")
    return House(tmp_path)


def make_environment(house: House, version: str = "{}.{}.0".format(*sys.version_info)) -> None:
    """What `python -m venv` would leave behind, as far as start.py looks at it."""
    house.python.parent.mkdir(parents=True)
    house.python.touch()
    (house.venv / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {version}\n", encoding="utf-8")
    (house.venv / ("Lib" if os.name == "nt" else "lib/python3") / "site-packages").mkdir(parents=True)


class Commands:
    """Stands in for `follow`: notes each command, and makes the environment where one asks for it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.seen: list[list[str]] = []

    def __call__(self, command: list[str], packages: int = 0) -> None:
        self.seen.append(command)
        if command[1:3] == ["-m", "venv"] and not self.house.python.exists():
            make_environment(self.house)

    @property
    def pip(self) -> list[list[str]]:
        """The calls of pip."""
        return [command for command in self.seen if "pip" in command]


@pytest.fixture
def commands(house: House, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """A setup that runs nothing."""
    fake = Commands(house)
    monkeypatch.setattr(start, "follow", fake)
    return fake


def test_the_first_start_installs_and_the_second_does_not(house: House, commands: Commands) -> None:
    start.prepare(house, RUN)
    assert len(commands.pip) == 2
    start.prepare(house, RUN)
    assert len(commands.pip) == 2


def test_a_changed_lock_is_installed_over_the_old_one(house: House, commands: Commands) -> None:
    start.prepare(house, RUN)
    keepsake = house.venv / "keepsake"
    keepsake.touch()
    (house.root / RUN).write_text(LOCK.replace("1.0", "1.1"), encoding="utf-8")
    start.prepare(house, RUN)
    assert len(commands.pip) == 4
    assert keepsake.exists()


def test_a_setup_killed_in_the_middle_is_made_anew(
    house: House, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(house: House, lock: str) -> None:
        (house.venv / "half").touch()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(start, "install", killed)
        with pytest.raises(KeyboardInterrupt):
            start.prepare(house, RUN)
    assert not start.is_ready(house, RUN)
    start.prepare(house, RUN)
    assert start.is_ready(house, RUN)
    assert not (house.venv / "half").exists()


def test_an_upgrade_killed_in_the_middle_counts_as_unfinished(
    house: House, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(house: House, lock: str) -> None:
        raise KeyboardInterrupt

    start.prepare(house, RUN)
    monkeypatch.setattr(start, "install", killed)
    (house.root / TEST).write_text(LOCK + "\n", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        start.prepare(house, TEST)
    assert not start.is_ready(house, RUN)


def test_the_development_setup_serves_the_window_too_but_not_the_other_way(house: House, commands: Commands) -> None:
    start.prepare(house, RUN)
    assert not start.is_ready(house, TEST)
    start.prepare(house, TEST)
    assert start.is_ready(house, TEST)
    assert start.is_ready(house, RUN)


def test_an_environment_of_another_python_is_made_anew(house: House, commands: Commands) -> None:
    make_environment(house, "3.1.4")
    old = house.venv / "old"
    old.touch()
    start.prepare(house, RUN)
    assert not old.exists()


def test_an_environment_of_the_readers_own_is_kept(house: House, commands: Commands) -> None:
    make_environment(house)
    own = house.venv / "own"
    own.touch()
    start.prepare(house, RUN)
    assert own.exists()
    assert start.is_ready(house, RUN)


def test_an_environment_whose_python_is_gone_is_not_ready(house: House, commands: Commands) -> None:
    start.prepare(house, RUN)
    house.python.unlink()
    assert not start.is_ready(house, RUN)


def test_pip_checks_hashes_and_gets_its_build_tool_first(house: House, commands: Commands) -> None:
    start.prepare(house, RUN)
    first, second = commands.pip
    assert Path(first[-1]).read_text(encoding="utf-8") == (
        "setuptools==81.0 \\\n    --hash=sha256:22 \\\n    --hash=sha256:33\n"
    )
    assert second[-1] == str(house.root / RUN)
    for command in (first, second):
        assert {"--require-hashes", "--no-deps", "--no-build-isolation"} <= set(command)


def test_a_full_disk_is_noticed_before_anything_is_fetched(
    house: House, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: type("Usage", (), {"free": 5_000_000})())
    with pytest.raises(Failure, match="disk"):
        start.prepare(house, RUN)
    assert commands.seen == []


def test_a_moved_checkout_is_found_again_without_installing(house: House, commands: Commands, tmp_path: Path) -> None:
    start.prepare(house, RUN)
    moved = tmp_path.with_name("médias & notes' folder")
    tmp_path.rename(moved)
    start.prepare(House(moved), RUN)
    assert len(commands.pip) == 2
    link = next(moved.glob(".venv/[Ll]ib/**/dragoman.pth")).read_bytes().decode("ascii")
    found = subprocess.run(
        [sys.executable, "-c", f"{link}print(ascii(sys.path[-1]))"], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == ascii(str(moved))


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_command_hands_its_arguments_to_the_application(house: House, commands: Commands, tmp_path: Path) -> None:
    start.prepare(house, RUN)
    house.python.write_text('#!/bin/sh\nprintf "<%s>" "$@"\n', encoding="utf-8")
    house.python.chmod(0o755)
    program = house.python.with_name("dragoman")
    said = subprocess.run([program, "brief", "my file.txt"], capture_output=True, text=True, check=True)
    assert said.stdout == "<-P><-m><desktop_app><brief><my file.txt>"


@pytest.fixture
def lacking(house: House, commands: Commands, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """A Debian that lacks one library."""
    monkeypatch.setattr(start, "missing_packages", lambda libraries, needs_venv: ["libegl1"])
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return commands


def test_an_ordinary_user_gets_the_one_line_to_run(
    house: House, lacking: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(Failure, match=r"\n  sudo apt-get install --no-install-recommends libegl1$"):
        start.require(house, QT)
    assert lacking.seen == []


@pytest.mark.skipif(os.name == "nt", reason="apt-get")
def test_root_has_it_installed(house: House, lacking: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    start.require(house, QT)
    update, install = (command[2:] for command in lacking.seen)
    assert update == ["apt-get", "update"]
    assert install == ["apt-get", "install", "--yes", "--no-install-recommends", "libegl1"]


def test_a_system_without_apt_gets_the_names(house: House, lacking: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(Failure, match="libegl1"):
        start.require(house, QT)


class Handed:
    """Stands in for `hand_over` and `require`: notes what would be run, and for which libraries."""

    def __init__(self) -> None:
        self.command: list[str] = []
        self.libraries = ""

    def hand_over(self, command: list[str]) -> int:
        """Note the command."""
        self.command = command
        return 0

    def require(self, house: House, libraries: str) -> None:
        """Note the libraries."""
        self.libraries = libraries


@pytest.fixture
def handed(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> Handed:
    """A start that ends before the application begins."""
    fake = Handed()
    monkeypatch.setattr(start, "hand_over", fake.hand_over)
    monkeypatch.setattr(start, "require", fake.require)
    return fake


def test_with_a_display_the_window_opens(house: House, handed: Handed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert start.start(house, []) == 0
    assert handed.command[1:] == ["-P", "-m", "desktop_app"]
    assert handed.libraries == QT_WINDOW


def test_without_a_display_the_sample_is_briefed(
    house: House, handed: Handed, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert start.start(house, []) == 0
    assert handed.command[3:5] == ["desktop_app", "brief"]
    assert handed.libraries == ""
    assert "no display" in capsys.readouterr().err
    sample = Path(handed.command[5]).relative_to(house.root)
    assert (CHECKOUT / sample).is_file()


def test_arguments_are_handed_on_and_need_no_display(house: House, handed: Handed) -> None:
    start.start(house, ["brief", "-", "--summary", "2"])
    assert handed.command[1:] == ["-P", "-m", "desktop_app", "brief", "-", "--summary", "2"]
    assert handed.libraries == ""


def test_test_runs_the_checks_with_the_development_packages(house: House, handed: Handed) -> None:
    start.start(house, ["test", "-k", "names"])
    assert Path(handed.command[1]).relative_to(house.root) == Path("tools/check.py")
    assert (CHECKOUT / "tools" / "check.py").is_file()
    assert handed.command[2:] == ["-k", "names"]
    assert handed.libraries == QT
    assert start.is_ready(house, TEST)


def test_a_start_that_has_nothing_to_set_up_costs_little(house: House, commands: Commands) -> None:
    (house.root / RUN).write_bytes((CHECKOUT / RUN).read_bytes())
    start.prepare(house, RUN)
    began = time.process_time()
    start.prepare(house, RUN)
    assert time.process_time() - began < 0.1
