"""The glossary in force: on the disk at once, undone and made again, another one chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import DragomanError
from desktop_app.core.glossary import Term
from desktop_app.glossary_store import GlossaryStore
from desktop_app.ui.glossary.glossary_book import GlossaryBook
from desktop_app.ui.history import History

TRUCE = Term("cessez-le-feu", "truce")
AREA = Term("zone tampon", "buffer area")


def opened(folder: Path, name: str = "") -> GlossaryBook:
    book = GlossaryBook(History())
    book.open(GlossaryStore(folder), name)
    return book


def test_a_term_is_on_the_disk_before_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    book = opened(tmp_path)
    assert book.create("Sahel")
    seen = []
    book.changed.connect(lambda: seen.append(GlossaryStore(tmp_path).load("Sahel").glossary))
    book.add([TRUCE])
    assert seen == [(TRUCE,)]
    assert opened(tmp_path, "Sahel").glossary == (TRUCE,)


def test_one_that_is_gone_is_not_in_force(qtbot: QtBot, tmp_path: Path) -> None:
    assert opened(tmp_path, "Sahel").name == ""


def test_changes_are_undone_and_made_again(qtbot: QtBot, tmp_path: Path) -> None:
    history = History()
    book = GlossaryBook(history)
    book.open(GlossaryStore(tmp_path))
    book.create("Sahel")
    book.add([TRUCE])
    book.write([TRUCE, AREA])
    history.undo()
    assert (book.glossary, GlossaryStore(tmp_path).load("Sahel").glossary) == ((TRUCE,), (TRUCE,))
    history.undo()
    assert (book.glossary, history.can_undo) == ((), False)
    history.redo()
    assert GlossaryStore(tmp_path).load("Sahel").glossary == (TRUCE,)


def test_another_glossary_holds_other_terms_and_undo_reaches_into_none_of_the_first(
    qtbot: QtBot, tmp_path: Path
) -> None:
    book = opened(tmp_path)
    chosen: list[str] = []
    book.chosen.connect(chosen.append)
    book.create("Sahel")
    book.add([TRUCE])
    book.create("Mali")
    assert (book.glossary, book.names) == ((), ("Mali", "Sahel"))
    book.use("Sahel")
    assert book.in_force == (TRUCE,)
    book.use("")
    assert len(book.in_force) == 0
    assert chosen == ["Sahel", "Mali", "Sahel", ""]


@pytest.mark.parametrize("name", ["sahel", "SAHEL", "", "///", "con"])
def test_a_name_that_is_taken_or_impossible_is_refused(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    book = opened(tmp_path)
    book.create("Sahel")
    book.add([TRUCE])
    assert not book.create(name)
    assert (book.name, book.glossary) == ("Sahel", (TRUCE,))


def test_renaming_and_deleting(qtbot: QtBot, tmp_path: Path) -> None:
    book = opened(tmp_path)
    book.create("Sahel")
    book.add([TRUCE])
    assert book.rename("SAHEL")
    assert book.rename("Mali")
    assert (book.name, book.names, opened(tmp_path, "Mali").glossary) == ("Mali", ("Mali",), (TRUCE,))
    book.delete()
    assert (book.name, book.in_force, book.names) == ("", (), ())


def test_a_term_can_be_left_out_of_the_article_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    book = opened(tmp_path)
    book.create("Sahel")
    book.add([TRUCE, AREA])
    book.leave([TRUCE])
    assert (book.in_force, book.glossary) == ((AREA,), (TRUCE, AREA))
    assert set(GlossaryStore(tmp_path).load("Sahel").glossary) == {TRUCE, AREA}
    book.add([Term("cessez-le-feu", "ceasefire")])
    assert len(book.in_force) == 2
    book.leave([TRUCE])
    book.begin()
    assert len(book.in_force) == 2


def test_import_adds_and_export_writes_all(qtbot: QtBot, tmp_path: Path) -> None:
    book = opened(tmp_path / "glossaries")
    book.create("Sahel")
    book.add([TRUCE])
    table = tmp_path / "others.tsv"
    table.write_text("zone tampon\tbuffer area\nno tab\ncessez-le-feu\tarmistice\n", encoding="utf-8")
    assert book.take_in(table) == 1
    assert [one.english for one in book.glossary] == ["armistice", "buffer area"]
    book.hand_on(tmp_path / "out.tsv")
    assert (tmp_path / "out.tsv").read_text(encoding="utf-8").count("\n") == 3
    with pytest.raises(DragomanError):
        book.take_in(tmp_path / "missing.tsv")


def test_what_cannot_be_written_counts_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    book = opened(tmp_path)
    book.create("Sahel")
    (tmp_path / "Sahel.tsv").unlink()
    (tmp_path / "Sahel.tsv").mkdir()
    with qtbot.waitSignal(book.failed, timeout=100):
        book.add([TRUCE])
    assert book.in_force == (TRUCE,)


def test_damage_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Sahel.tsv").write_text("zone tampon\tbuffer area\nno tab\n", encoding="utf-8")
    book = opened(tmp_path)
    with qtbot.waitSignal(book.damaged, timeout=100) as told:
        book.use("Sahel")
    assert (told.args, book.in_force) == (["Sahel"], (AREA,))


def test_a_private_session_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    book = opened(tmp_path)
    book.create("Sahel")
    book.add([TRUCE])
    book.set_private(True)
    book.add([AREA])
    assert book.in_force == (TRUCE, AREA)
    book.create("Secret")
    book.delete()
    book.set_private(False)
    assert (book.name, list(book.in_force), list(book.names)) == ("Sahel", [TRUCE], ["Sahel"])
    assert GlossaryStore(tmp_path).load("Sahel").glossary == (TRUCE,)
