"""The house's own rules that no linter knows: docstrings, sizes, what imports without Qt, what a wheel holds."""

from __future__ import annotations

import ast
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "desktop_app"
CODE = sorted([*PACKAGE.rglob("*.py"), *(CHECKOUT / "tools").rglob("*.py"), CHECKOUT / "start.py"])
EVERY_FILE = sorted([*CODE, *(CHECKOUT / "tests").rglob("*.py")])

MAX_LINES, MAX_LINES_OF_TESTS = 300, 450
MAX_LINES_OF = {"desktop_app/ui/main_window.py": 200, "start.py": 200}

each_file = pytest.mark.parametrize("path", EVERY_FILE, ids=lambda path: path.relative_to(CHECKOUT).as_posix())


@each_file
def test_a_file_begins_by_saying_what_it_is(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert len(docstring.splitlines()[0]) > 10


@each_file
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    usual = MAX_LINES if path in CODE else MAX_LINES_OF_TESTS
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES_OF.get(path.relative_to(CHECKOUT).as_posix(), usual)


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_public_class_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    assert [node.name for node in classes if not ast.get_docstring(node)] == []


@pytest.mark.parametrize("folder", [one for one in PACKAGE.rglob("*") if one.is_dir()], ids=lambda one: one.name)
def test_a_folder_of_code_is_a_package(folder: Path) -> None:
    assert not list(folder.glob("*.py")) or (folder / "__init__.py").is_file()


WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
import {module}
"""

HEAVY = ("spacy", "sumy", "ctranslate2", "langdetect", "nltk", "numpy", "sentencepiece", "argostranslate", "PySide6")


def run(code: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in a Python of its own, in the checkout."""
    return subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("module", ["desktop_app.cli.main", "desktop_app.wiring"])
def test_everything_but_the_window_works_where_qt_does_not(module: str) -> None:
    outcome = run(WITHOUT_QT.format(module=module))
    assert outcome.returncode == 0, outcome.stderr


def test_qt_can_be_kept_out_at_all() -> None:
    outcome = run(WITHOUT_QT.format(module="PySide6.QtCore"))
    assert outcome.returncode == 1
    assert "ModuleNotFoundError" in outcome.stderr


@pytest.mark.parametrize("module", ["desktop_app.cli.main", "desktop_app.wiring"])
def test_no_engine_is_loaded_before_it_is_needed(module: str) -> None:
    outcome = run(f"import sys, {module}\nprint([name for name in {HEAVY} if name in sys.modules])")
    assert outcome.stdout.strip() == "[]", outcome.stderr


@pytest.fixture(scope="module")
def wheel_files(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The names of the files in the wheel, as hatchling builds it from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    outcome = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def test_the_wheel_holds_all_code_and_nothing_else_of_the_checkout(wheel_files: frozenset[str]) -> None:
    code = {path.relative_to(CHECKOUT).as_posix() for path in PACKAGE.rglob("*.py")}
    assert code <= wheel_files
    tops = {name.partition("/")[0] for name in wheel_files}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"desktop_app"}


@pytest.mark.parametrize("folder", ["resources", "translations"])
def test_the_wheel_holds_the_data(folder: str, wheel_files: frozenset[str]) -> None:
    files = {path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / folder).rglob("*") if path.is_file()}
    assert files
    assert {f"desktop_app/data/{name}" for name in files} <= wheel_files


def test_the_wheel_brings_the_command_and_the_licences(wheel_files: frozenset[str]) -> None:
    names = {name.partition(".dist-info/")[2] for name in wheel_files if ".dist-info/" in name}
    assert {"entry_points.txt", "licenses/LICENSE", "licenses/THIRD-PARTY.md"} <= names
