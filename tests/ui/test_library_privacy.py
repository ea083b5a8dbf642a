"""The private session: nothing of it is on the disk, and the window says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.names import EntityKind, NameCorrection
from desktop_app.settings import Settings
from tests.ui.library_runs import Runs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def test_a_private_session_is_nowhere_on_the_disk(start: Runs, folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    run = start(Settings(language="en", history=True))
    run.type("avant")
    run.desk.recovery.keep()
    run.window.commands.library.private.trigger()
    label = run.desk.privacy._label
    assert label.isVisible()
    assert label.text() == "Private session: nothing is kept"
    run.opened.brief()
    run.window.checker.write(0, "Two centres.")
    run.opened.wait()
    run.desk.recovery.keep()
    run.desk.keeper.keep()
    qtbot.wait(50)
    assert run.kept == b""
    run.end(properly=False)
    assert [one for one in folder.glob("*") if one.suffix != ".lock"] == []


def test_names_of_a_private_session_are_forgotten_with_it(
    start: Runs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "names.tsv"
    run = start()
    book = run.window.session.book
    book._path = path
    book.correct([NameCorrection("Koutsk", EntityKind.PLACE, "Kutsk")])
    before = path.read_bytes()
    run.window.commands.library.private.trigger()
    book.correct([NameCorrection("Secrétan", EntityKind.PERSON)])
    assert len(book.corrections) == 2
    assert path.read_bytes() == before
    run.type("encore")
    monkeypatch.setattr("desktop_app.ui.library.library_privacy.agrees", lambda *_: False)
    run.window.commands.library.private.trigger()
    assert run.desk.privacy.on
    assert run.window.commands.library.private.isChecked()
    monkeypatch.setattr("desktop_app.ui.library.library_privacy.agrees", lambda *_: True)
    run.window.commands.library.private.trigger()
    assert not run.desk.privacy.on
    assert not run.desk.privacy._label.isVisible()
    assert run.window.empty_page.text() == ""
    assert [one.french for one in book.corrections] == ["Koutsk"]
    book.history.undo()
    book.correct([NameCorrection("Valence", EntityKind.PLACE)])
    assert b"Secr" not in path.read_bytes()


def test_the_window_stays_private_in_another_language(start: Runs) -> None:
    run = start()
    run.window.commands.library.private.trigger()
    run.window.preferences.choose_language("fr")
    assert run.window.commands.library.private.isChecked()
    assert not run.desk.privacy._label.isHidden()
    run.window.commands.library.private.trigger()
    assert not run.desk.privacy.on
