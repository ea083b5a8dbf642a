"""Argos's own Package, loaded without its side effects."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.errors import BrokenPackage
from desktop_app.packages.argos import load_argos_package

ROOT = Path(__file__).parents[2]
PROGRAM = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
before = dict(os.environ)
{setup}
from desktop_app.packages.argos import load_argos_package
package = load_argos_package(Path(sys.argv[2]))
assert dict(os.environ) == before, set(os.environ) ^ set(before)
assert "stanza" not in sys.modules and "onnxruntime" not in sys.modules
print(type(package).__module__, package.from_code, package.to_code)
"""
NO_HOME = """
import pwd
def nobody(number):
    raise KeyError(number)
pwd.getpwuid = nobody
try:
    Path.home()
except RuntimeError:
    pass
else:
    raise AssertionError("there is a home folder")
"""
READ_ONLY = """
make = os.mkdir
def refuse(path, *more, **named):
    if str(path).startswith(before["HOME"]):
        raise PermissionError(30, "Read-only file system", str(path))
    make(path, *more, **named)
os.mkdir = refuse
"""


def load_in_a_fresh_process(setup: str, environment: dict[str, str]) -> str:
    """What is printed by a process that loads the embedded package."""
    arguments = [sys.executable, "-c", PROGRAM.format(setup=setup), str(ROOT), str(resource("packages/fr_en"))]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ARGOS_", "HOME"))}
    done = subprocess.run(arguments, env=kept | environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


LOADED = "argostranslate.package fr en"


def test_the_package_is_argos_own() -> None:
    from argostranslate.package import Package

    package = load_argos_package(resource("packages/fr_en"))
    assert type(package) is Package
    assert (package.from_code, package.to_code) == ("fr", "en")


def test_loading_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "ARGOS_INTER_THREADS": "many"}
    assert load_in_a_fresh_process("", home) == LOADED
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows always knows a home folder")
def test_loading_needs_no_home_folder() -> None:
    assert load_in_a_fresh_process(NO_HOME, {}) == LOADED


def test_loading_needs_no_writable_home_folder(tmp_path: Path) -> None:
    assert load_in_a_fresh_process(READ_ONLY, {"HOME": str(tmp_path)}) == LOADED


def test_what_argos_cannot_read_is_broken(tmp_path: Path) -> None:
    with pytest.raises(BrokenPackage):
        load_argos_package(tmp_path)
    (tmp_path / "metadata.json").write_text("{")
    with pytest.raises(BrokenPackage):
        load_argos_package(tmp_path)
