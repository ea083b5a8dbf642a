"""The list of corrections: on the disk at once, undone and made again, handed on as a table."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import DragomanError
from desktop_app.core.names import EntityKind, NameCorrection
from desktop_app.name_store import load_corrections
from desktop_app.ui.names.name_book import NameBook

KOUTSK = NameCorrection("Koutsk", EntityKind.PLACE, "Kutsk")
ZEBRE = NameCorrection("Zèbre", None)


def test_a_correction_is_on_the_disk_before_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    book = NameBook(path)
    seen = []
    book.changed.connect(lambda: seen.append(load_corrections(path).corrections))
    book.correct([KOUTSK])
    assert seen == [(KOUTSK,)]
    assert NameBook(path).corrections == (KOUTSK,)


def test_changes_are_undone_and_made_again(qtbot: QtBot) -> None:
    book = NameBook()
    assert (book.history.can_undo, book.history.can_redo) == (False, False)
    book.correct([KOUTSK])
    book.correct([ZEBRE])
    book.history.undo()
    assert (book.corrections, book.history.can_undo, book.history.can_redo) == ((KOUTSK,), True, True)
    book.history.undo()
    assert (book.corrections, book.history.can_undo) == ((), False)
    book.history.redo()
    assert book.corrections == (KOUTSK,)
    book.correct([KOUTSK])
    assert book.history.can_redo, "nothing was changed, so nothing is forgotten"
    book.correct([ZEBRE])
    assert not book.history.can_redo


def test_a_table_is_taken_in_and_handed_on(qtbot: QtBot, tmp_path: Path) -> None:
    book, other = NameBook(), NameBook()
    book.correct([KOUTSK, ZEBRE])
    book.hand_on(tmp_path / "Élodie.tsv")
    other.correct([NameCorrection("Koutsk", EntityKind.PERSON)])
    assert other.take_in(tmp_path / "Élodie.tsv") == 0
    assert set(other.corrections) == {KOUTSK, ZEBRE}
    other.history.undo()
    assert other.corrections == (NameCorrection("Koutsk", EntityKind.PERSON),)


def test_a_file_that_is_no_table_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "picture.tsv").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x01" * 50)
    book = NameBook()
    with pytest.raises(DragomanError):
        book.take_in(tmp_path / "picture.tsv")
    assert book.corrections == ()


def test_where_nothing_can_be_written_the_correction_counts_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "names.tsv").mkdir()
    book = NameBook(tmp_path / "names.tsv")
    with qtbot.waitSignals([book.failed, book.changed]):
        book.correct([KOUTSK])
    assert book.corrections == (KOUTSK,)


_KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.core.names import EntityKind, NameCorrection
from desktop_app.ui.names.name_book import NameBook

book = NameBook(Path(sys.argv[1]))
for number in range(1000):
    book.correct([NameCorrection(f"Nom {number}", EntityKind.PLACE)])
    print(number, flush=True)
"""


def test_corrections_survive_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(_KILLED), str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(20)]
        process.kill()
    assert told[-1].strip() == "19"
    read = load_corrections(path)
    assert read.bad_lines == 0
    assert len(read.corrections) >= 20


def test_what_was_said_of_a_name_is_taken_back(qtbot: QtBot) -> None:
    book = NameBook()
    book.correct([KOUTSK, ZEBRE])
    book.forget(["KOUTSK"])
    assert book.corrections == (ZEBRE,)
    book.history.undo()
    assert set(book.corrections) == {KOUTSK, ZEBRE}
