"""Corrections of names on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import OutputError
from desktop_app.core.names import EntityKind, NameCorrection
from desktop_app.name_store import load_corrections, save_corrections

KOUTSK = NameCorrection("Koutsk", EntityKind.PLACE, "Kutsk")


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "Élodie" / "names.tsv"
    save_corrections((KOUTSK,), path)
    assert load_corrections(path).corrections == (KOUTSK,)


def test_without_a_file_there_are_no_corrections(tmp_path: Path) -> None:
    assert load_corrections(tmp_path / "names.tsv").corrections == ()


def test_a_damaged_file_gives_what_makes_sense_and_is_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_bytes(b"Koutsk\tplace\tKutsk\n\xff\xfe\x00rubbish\n")
    read = load_corrections(path)
    assert (read.corrections, read.bad_lines) == ((KOUTSK,), 1)
    save_corrections(read.corrections, path)
    assert b"rubbish" in (tmp_path / "names.damaged.tsv").read_bytes()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "names.tsv").mkdir()
    assert load_corrections(tmp_path / "names.tsv").bad_lines == 1
    with pytest.raises(OutputError):
        save_corrections((KOUTSK,), tmp_path / "names.tsv")
