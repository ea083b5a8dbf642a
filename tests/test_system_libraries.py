"""What the system has to provide: looked for by loading it, named as Debian names it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from tools import system_libraries
from tools.system_libraries import QT, QT_WINDOW, has_display, is_loadable, missing_packages


@pytest.fixture
def nothing_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare Debian 12."""
    monkeypatch.setattr(system_libraries, "is_loadable", lambda library: False)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.usefixtures("nothing_loads")
def test_missing_libraries_are_named_as_the_system_names_them(tmp_path: Path) -> None:
    assert "libglib2.0-0" in missing_packages(QT, dpkg=tmp_path)
    (tmp_path / "libssl3t64:amd64.list").touch()
    assert "libglib2.0-0t64" in missing_packages(QT, dpkg=tmp_path)


@pytest.mark.usefixtures("nothing_loads")
def test_the_window_needs_what_the_tests_need_and_x11(tmp_path: Path) -> None:
    tests, window = missing_packages(QT, dpkg=tmp_path), missing_packages(QT_WINDOW, dpkg=tmp_path)
    assert set(tests) < set(window)
    assert "libxcb-cursor0" in window
    assert "libxcb-cursor0" not in tests


@pytest.mark.usefixtures("nothing_loads")
def test_a_python_that_cannot_make_environments_is_noticed_only_where_one_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    package = "python{}.{}-venv".format(*sys.version_info)
    assert missing_packages("", needs_venv=True) == [package]
    assert missing_packages("", needs_venv=False) == []


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux libraries")
def test_a_library_is_looked_for_where_the_system_has_it() -> None:
    assert is_loadable("libc.so.6")
    assert not is_loadable("libdragoman-does-not-exist.so.1")


def test_other_systems_than_linux_always_have_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert has_display()
