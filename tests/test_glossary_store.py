"""Glossaries on the disk: one table each, whole or not at all, damage set aside."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.core.errors import FileUnreadable, InputError, OutputError
from desktop_app.core.glossary import Term
from desktop_app.glossary_store import LONGEST_NAME, GlossaryStore, fit_name, read_glossary

TRUCE = Term("cessez-le-feu", "truce", "house style")
AREA = Term("zone tampon", "buffer area")
CANNOT_REFUSE = os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    store = GlossaryStore(tmp_path / "glossaries")
    assert store.names() == ()
    store.save("Sahel", (AREA, TRUCE))
    assert store.names() == ("Sahel",)
    assert set(store.load("Sahel").glossary) == {AREA, TRUCE}


def test_names_are_told_in_order_and_other_files_are_not_glossaries(tmp_path: Path) -> None:
    for name in ("b.tsv", "A.tsv", "notes.txt", ".hidden.tsv", "A.damaged.tsv"):
        (tmp_path / name).write_text("french\tenglish\n", encoding="utf-8")
    assert GlossaryStore(tmp_path).names() == ("A", "b")


def test_damage_costs_its_lines_and_is_kept_beside(tmp_path: Path) -> None:
    (tmp_path / "Sahel.tsv").write_bytes("zone tampon\tbuffer area\nno tab here\n".encode("utf-16"))
    read = GlossaryStore(tmp_path).load("Sahel")
    assert (read.glossary, read.bad_lines) == ((AREA,), 1)
    assert (tmp_path / "Sahel.damaged.tsv").read_bytes() == (tmp_path / "Sahel.tsv").read_bytes()


def test_a_file_that_is_no_text_is_damaged_and_kept(tmp_path: Path) -> None:
    (tmp_path / "Sahel.tsv").write_bytes(bytes(range(256)) * 40)
    assert GlossaryStore(tmp_path).load("Sahel").bad_lines == 1
    assert (tmp_path / "Sahel.damaged.tsv").exists()


def test_a_folder_in_place_of_a_file_is_damage_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "Sahel.tsv").mkdir()
    store = GlossaryStore(tmp_path)
    assert store.load("Sahel").bad_lines == 1
    with pytest.raises(OutputError):
        store.save("Sahel", (TRUCE,))


def test_renaming_and_deleting(tmp_path: Path) -> None:
    store = GlossaryStore(tmp_path)
    store.save("Sahel", (TRUCE,))
    store.rename("Sahel", "Mali")
    assert (store.names(), store.load("Mali").glossary) == (("Mali",), (TRUCE,))
    store.delete("Mali")
    store.delete("Mali")
    assert store.names() == ()
    with pytest.raises(OutputError, match=r"Niger\.tsv could not be written"):
        store.rename("Mali", "Niger")


@pytest.mark.skipif(CANNOT_REFUSE, reason="nothing can be forbidden to this user")
def test_a_folder_that_cannot_be_written_is_told_and_keeps_what_there_was(tmp_path: Path) -> None:
    store = GlossaryStore(tmp_path)
    store.save("Sahel", (TRUCE,))
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputError):
            store.save("Sahel", (AREA,))
        with pytest.raises(OutputError):
            store.delete("Sahel")
        assert store.load("Sahel").glossary == (TRUCE,)
    finally:
        tmp_path.chmod(0o700)


def test_without_a_folder_nothing_is_kept_and_nothing_fails() -> None:
    store = GlossaryStore()
    store.save("Sahel", (TRUCE,))
    store.rename("Sahel", "Mali")
    store.delete("Mali")
    assert (store.names(), store.load("Sahel").glossary) == ((), ())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sahel", "Sahel"),
        (" Sahel  2024 ", "Sahel 2024"),
        ("../../etc/passwd", "etc passwd"),
        ("a:b|c?", "a b c"),
        ("Élections – Mali", "Élections – Mali"),
        ("con", ""),
        ("LPT1.old", ""),
        ("...", ""),
        ("", ""),
        ("x.damaged", ""),
        ("x" * 200, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_one_that_every_system_takes(text: str, name: str) -> None:
    assert fit_name(text) == name
    assert fit_name(name) == name


def test_no_name_leads_out_of_the_folder(tmp_path: Path) -> None:
    store = GlossaryStore(tmp_path / "glossaries")
    store.save("../out", (TRUCE,))
    assert not (tmp_path / "out.tsv").exists()


def test_a_table_to_import_is_read_whatever_its_encoding(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_bytes("Français\tAnglais\nforces armées\tmilitary\n".encode("cp1252"))
    assert read_glossary(path).glossary == (Term("forces armées", "military"),)


def test_a_table_without_a_term_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text("nothing here\n", encoding="utf-8")
    with pytest.raises(FileUnreadable, match=r"terms\.tsv could not be opened"):
        read_glossary(path)
    with pytest.raises(InputError):
        read_glossary(tmp_path / "missing.tsv")
