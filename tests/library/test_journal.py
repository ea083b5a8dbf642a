"""The open session survives the end of its process, however that comes; two windows keep two."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.errors import SessionLost, SessionUnsafe
from desktop_app.core.notes import Dismissal, Notes, SentenceEdit
from desktop_app.library.journal import Journal, OpenSession
from tests import toys

SECRET = "Un texte qui n’est pas encore envoyé."
NOTES = Notes((SentenceEdit("a", "b"),), (Dismissal("a", "b", "c", "d"),))
SESSION = OpenSession(SECRET, toys.ARTICLE, toys.snapshots()[-1], NOTES, False, True, 1, "The river")


def found(folder: Path) -> OpenSession | None:
    """What the next window restores, before it ends badly too."""
    journal = Journal(folder)
    session = journal.adopt()
    journal.leave()
    return session


def crashed(folder: Path, *sessions: OpenSession) -> None:
    """What windows leave that ended badly, the last one last: their journals, and locks that nobody holds."""
    for age, session in enumerate(reversed(sessions)):
        journal = Journal(folder)
        journal.write(session)
        journal.leave()
        (path,) = (one for one in folder.glob("*.journal") if one.stat().st_mtime > 2_000_000)
        os.utime(path, (1000.0 - age, 1000.0 - age))


def test_a_session_comes_back_as_it_was(tmp_path: Path) -> None:
    crashed(tmp_path, SESSION)
    assert found(tmp_path) == SESSION


def test_a_session_that_was_closed_properly_is_gone(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.write(SESSION)
    journal.remove()
    assert list(tmp_path.iterdir()) == []
    assert found(tmp_path) is None


def test_nothing_is_made_before_there_is_something_to_keep(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    journal = Journal(folder)
    assert journal.adopt() is None
    journal.remove()
    journal.leave()
    assert not folder.exists()


def test_an_empty_session_is_not_restored(tmp_path: Path) -> None:
    crashed(tmp_path, OpenSession(" \n"))
    assert found(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_a_restored_session_is_kept_until_its_new_window_is_closed(tmp_path: Path) -> None:
    crashed(tmp_path, SESSION)
    second = Journal(tmp_path)
    assert second.adopt() == SESSION
    second.leave()
    third = Journal(tmp_path)
    assert third.adopt() == SESSION
    third.write(replace(SESSION, typed="autre"))
    third.remove()
    assert list(tmp_path.iterdir()) == []


def test_two_windows_keep_two_sessions(tmp_path: Path) -> None:
    one, two = Journal(tmp_path), Journal(tmp_path)
    one.write(SESSION)
    two.write(replace(SESSION, typed="autre"))
    assert found(tmp_path) is None, "both are held by windows that run"
    one.leave()
    third = Journal(tmp_path)
    assert third.adopt() == SESSION
    assert found(tmp_path) is None
    two.leave()
    fourth = Journal(tmp_path)
    restored = fourth.adopt()
    assert restored
    assert restored.typed == "autre"
    third.remove()
    fourth.remove()


def test_after_a_power_cut_the_newest_comes_first_and_none_twice(tmp_path: Path) -> None:
    crashed(tmp_path, replace(SESSION, typed="vieux"), replace(SESSION, typed="neuf"))
    journals = [Journal(tmp_path) for _ in range(3)]
    restored = [journal.adopt() for journal in journals]
    for journal in journals:
        journal.leave()
    assert [one.typed if one else None for one in restored] == ["neuf", "vieux", None]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    former = os.umask(0)
    try:
        journal = Journal(folder)
        journal.write(SESSION)
    finally:
        os.umask(former)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()] == [0o600, 0o600]
    journal.remove()


@pytest.mark.parametrize("damage", ["half", "nothing", "a bit", "another file"])
def test_a_damaged_journal_is_told_once_and_kept_aside(tmp_path: Path, damage: str) -> None:
    crashed(tmp_path, SESSION)
    (path,) = tmp_path.glob("*.journal")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    damaged = {"half": data[:-100], "nothing": bytearray(), "a bit": data, "another file": bytearray(b"PNG" * 99)}
    path.write_bytes(damaged[damage])
    with pytest.raises(SessionLost) as caught:
        found(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [caught.value.name]
    assert found(tmp_path) is None


def test_a_damaged_journal_does_not_hide_another(tmp_path: Path) -> None:
    crashed(tmp_path, SESSION, replace(SESSION, typed="neuf"))
    newest = max(tmp_path.glob("*.journal"), key=lambda path: path.stat().st_mtime)
    newest.write_bytes(b"")
    os.utime(newest, (2000.0, 2000.0))
    with pytest.raises(SessionLost):
        found(tmp_path)
    assert found(tmp_path) == SESSION


def test_a_briefing_that_does_not_fit_its_article_is_made_anew_from_the_reader_s_words(tmp_path: Path) -> None:
    assert SESSION.briefing
    crashed(tmp_path, replace(SESSION, briefing=replace(SESSION.briefing, sentences=())))
    assert found(tmp_path) == replace(SESSION, briefing=None, busy=True)


def test_a_session_that_brings_the_program_down_again_and_again_is_set_aside(tmp_path: Path) -> None:
    crashed(tmp_path, SESSION)
    for _ in range(3):
        journal = Journal(tmp_path)
        assert journal.adopt() == SESSION
        journal.leave()
    with pytest.raises(SessionLost):
        found(tmp_path)


def test_a_session_that_was_shown_can_be_restored_any_number_of_times(tmp_path: Path) -> None:
    crashed(tmp_path, SESSION)
    for _ in range(6):
        journal = Journal(tmp_path)
        assert journal.adopt() == SESSION
        journal.settle()
        journal.leave()


def test_halves_and_locks_that_a_crash_left_are_cleared_away(tmp_path: Path) -> None:
    crashed(tmp_path, SESSION)
    (path,) = tmp_path.glob("*.journal")
    (tmp_path / f".{path.name}.x1y2").write_text(SECRET)
    (tmp_path / "session-aa.lock").touch()
    (tmp_path / ".session-aa.journal.zz").write_text(SECRET)
    journal = Journal(tmp_path)
    assert journal.adopt() == SESSION
    assert sorted(one.suffix for one in tmp_path.iterdir()) == [".journal", ".lock"]
    journal.remove()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SessionUnsafe, match="could not be kept"):
        Journal(tmp_path / "file" / "library").write(SESSION)


def test_a_full_disk_leaves_what_was_kept_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path)
    journal.write(SESSION)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SessionUnsafe, match="No space left"):
        journal.write(replace(SESSION, typed="autre"))
    monkeypatch.undo()
    journal.leave()
    assert found(tmp_path) == SESSION


_KILLED = """
import sys
from dataclasses import replace
from pathlib import Path
from desktop_app.library.journal import Journal, OpenSession

journal = Journal(Path(sys.argv[1]))
for number in range(100_000):
    journal.write(OpenSession(f"texte {number} " + "é" * 20_000))
    print(number, flush=True)
"""


def test_a_kill_in_the_middle_of_writing_leaves_a_whole_session(tmp_path: Path) -> None:
    for lines in (3, 10, 17):
        with subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_KILLED), str(tmp_path)], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            told = [int(process.stdout.readline()) for _ in range(lines)]
            assert found(tmp_path) is None, "a window that runs holds it"
            process.kill()
        journal = Journal(tmp_path)
        session = journal.adopt()
        assert session is not None
        assert int(session.typed.split()[1]) >= told[-1]
        assert session.typed.endswith("é" * 20_000)
        journal.remove()
        assert list(tmp_path.iterdir()) == []
