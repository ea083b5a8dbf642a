"""Where the reader's own files lie, where there is such a place at all."""

from __future__ import annotations

from pathlib import Path

from desktop_app.assets import user_folder


def test_a_folder_that_is_known_is_given(tmp_path: Path) -> None:
    assert user_folder(lambda: tmp_path) == tmp_path


def test_without_a_home_there_is_no_folder_whichever_way_that_is_said() -> None:
    def complain() -> Path:
        raise RuntimeError("could not determine the home directory")

    assert user_folder(complain) is None
    assert user_folder(lambda: Path("~/.local/share/dragoman")) is None
