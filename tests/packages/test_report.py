"""One line for each package."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import UnknownPackage
from desktop_app.packages.install import install
from desktop_app.packages.report import package_lines, verification_line, verified
from tests.packages.archives import accept_anything, make_archive


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a package named fr_en-1.0."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    return install(make_archive(tmp_path / "a.argosmodel"), accept_anything).folder


def verification_lines(name: str | None = None) -> list[str]:
    return [verification_line(*one) for one in verified(name)]


def test_the_list_begins_with_the_names(installed: Path) -> None:
    ours, embedded = package_lines()
    assert ours.startswith("fr_en-1.0  fr -> en  1.0  dragoman  sha256 ")
    assert ours.endswith(str(installed))
    assert embedded.startswith("fr_en  fr -> en  ")


def test_what_is_as_it_was_says_so_and_what_cannot_be_compared_says_that() -> None:
    ours, embedded = verification_lines()
    assert ours == "fr_en-1.0  dragoman  unchanged: all 6 files are as they were installed"
    assert "no manifest" in embedded
    assert verification_lines("fr_en") == [embedded]


def test_every_change_is_named(installed: Path) -> None:
    (installed / "README.md").write_text("")
    (installed / "sentencepiece.model").unlink()
    (installed / "evil.sh").touch()
    (line,) = verification_lines("fr_en-1.0")
    assert line == ("fr_en-1.0  dragoman  CHANGED  damaged: README.md; missing: sentencepiece.model; extra: evil.sh")


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownPackage, match="no package named fr_en-9"):
        verified("fr_en-9")
