"""The history: kept, found, renamed, tagged, and deleted so that not a word of it is left in any file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from desktop_app.core.errors import HistoryDamaged, HistoryUnusable, RecordDamaged
from desktop_app.core.model import Article, Briefing
from desktop_app.core.notes import NO_NOTES, SentenceEdit
from desktop_app.core.origin import Origin
from desktop_app.library import history_file, search
from desktop_app.library.history import BriefingHistory, exists, wipe
from desktop_app.library.history_file import FILE
from desktop_app.library.record import pack
from tests import toys

FLOOD = toys.snapshots()[-1]
STRIKE = toys.snapshots(Article("Les dockers du Havre ont cessé le travail.\nLa préfète dénonce un “cœur” bloqué."))[-1]
HEAT = toys.snapshots(Article("Canicule : 41 °C à Nîmes, quinze départements en vigilance.", name="chaleur.txt"))[-1]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def history(folder: Path) -> Iterator[BriefingHistory]:
    history = BriefingHistory(folder)
    seconds = count()
    start = datetime(2026, 10, 7, tzinfo=UTC)
    history._now = lambda: start + timedelta(seconds=next(seconds))
    yield history
    history.close()


def titles(history: BriefingHistory, query: str = "") -> list[str]:
    return [entry.title[:8] for entry in history.entries(query)]


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_what_was_saved_is_opened_as_it_was(history: BriefingHistory) -> None:
    identity = history.save(FLOOD)
    assert history.briefing(identity) == FLOOD


def test_the_newest_is_listed_first(history: BriefingHistory) -> None:
    for briefing in (FLOOD, STRIKE, HEAT):
        history.save(briefing)
    assert titles(history) == ["chaleur.", "Les dock", "Le préfe"]
    history.save(replace(FLOOD, troubles=(*FLOOD.troubles,), activity=FLOOD.activity, summary=None))
    assert titles(history) == ["Le préfe", "chaleur.", "Les dock"]


def test_the_same_briefing_again_changes_nothing(history: BriefingHistory) -> None:
    history.save(FLOOD)
    history.save(STRIKE)
    before = history.entries()
    history.save(FLOOD)
    assert history.entries() == before


def test_an_entry_tells_where_the_article_comes_from(history: BriefingHistory) -> None:
    origin = Origin("La Drôme sous l’eau", "Le Courrier", date(2026, 3, 5))
    identity = history.save(replace(FLOOD, article=replace(FLOOD.article, origin=origin)))
    (entry,) = history.entries()
    assert (entry.identity, entry.sha256, entry.sentences) == (identity, FLOOD.article.sha256, 3)
    assert (entry.title, entry.outlet, entry.published) == ("La Drôme sous l’eau", "Le Courrier", date(2026, 3, 5))


def test_a_title_of_the_reader_s_outlives_another_saving(history: BriefingHistory) -> None:
    identity = history.save(FLOOD)
    history.rename(identity, "  Crues \n de mars ")
    history.save(replace(FLOOD, summary=None))
    assert titles(history) == ["Crues de"]
    history.rename(identity, "")
    assert titles(history) == ["Le préfe"]


def test_tags_are_kept_and_replaced(history: BriefingHistory) -> None:
    identity = history.save(FLOOD)
    history.tag(identity, ["  inondation", "à relire", "", "à  relire"])
    assert history.entries()[0].tags == ("inondation", "à relire")
    history.save(replace(FLOOD, summary=None))
    assert history.entries()[0].tags == ("inondation", "à relire")
    history.tag(identity, [])
    assert history.entries()[0].tags == ()


SEARCHES = [
    ("", ["chaleur.", "Les dock", "Le préfe"]),
    ("préfet Drôme", ["Le préfe"]),
    ("PREFET DROME", ["Le préfe"]),
    ("prefete", ["Les dock"]),
    ("préf", ["Les dock", "Le préfe"]),
    ("coeur", ["Les dock"]),
    ("CŒUR", ["Les dock"]),
    ("nimes", ["chaleur."]),
    ("reception centres", ["Le préfe"]),
    ("centres d'accueil reception", ["Le préfe"]),
    ("dockers Valence", []),
    ("relire", ["Le préfe"]),
    ("chaleur", ["chaleur."]),
    ("zzz", []),
    ("???", ["chaleur.", "Les dock", "Le préfe"]),
    ('" OR NEAR(* french:', []),
    ("41 °C", ["chaleur."]),
]


@pytest.mark.parametrize(("query", "found"), SEARCHES, ids=lambda one: str(one))
@pytest.mark.parametrize("indexed", [True, False])
def test_words_are_found_in_both_languages_without_their_accents(
    history: BriefingHistory, query: str, found: list[str], indexed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not indexed:
        monkeypatch.setattr(search, "can_index", lambda connection: False)
    for briefing in (FLOOD, STRIKE, HEAT):
        identity = history.save(briefing)
        if briefing is FLOOD:
            history.tag(identity, ["à relire"])
    assert titles(history, query) == found


def test_what_was_written_without_an_index_is_indexed_where_there_can_be_one(
    folder: Path, history: BriefingHistory, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = history.save(FLOOD)
    with monkeypatch.context() as poor:
        poor.setattr(search, "can_index", lambda connection: False)
        history.save(STRIKE)
        history.delete(gone)
        assert b"debord" not in bytes_of(folder), "the index is emptied even where it cannot be used"
    again = BriefingHistory(folder)
    assert again.has_index
    assert titles(again, "dockers") == ["Les dock"]
    assert titles(again, "drôme") == []
    again.save(HEAT)
    assert titles(again, "nimes") == ["chaleur."]
    again.close()


def test_another_english_is_found_and_the_former_is_not(history: BriefingHistory) -> None:
    history.save(FLOOD)
    sentence = FLOOD.sentences[0]
    assert sentence.translation
    other = replace(sentence, translation=replace(sentence.translation, text="Two shelters opened."), flags=())
    history.save(replace(FLOOD.with_sentence(0, other), entities=()))
    assert titles(history, "shelters") == ["Le préfe"]
    assert titles(history, "reception") == []


@pytest.mark.parametrize("indexed", [True, False])
def test_not_a_word_of_what_was_deleted_is_left_in_the_files(
    folder: Path, history: BriefingHistory, indexed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not indexed:
        monkeypatch.setattr(search, "can_index", lambda connection: False)
    traces = (b"drome", b"reception", "Le préfet".encode(), b"crues", pack(FLOOD)[20:60])
    kept = [history.save(one) for one in (FLOOD, STRIKE, HEAT)]
    history.rename(kept[0], "Crues")
    before = bytes_of(folder)
    assert all(trace in before for trace in traces if trace != b"crues" or indexed)
    history.delete(kept[0])
    after = bytes_of(folder)
    assert [trace for trace in traces if trace in after] == []
    assert titles(history) == ["chaleur.", "Les dock"]
    assert titles(history, "dockers") == ["Les dock"]
    assert b"dockers" in after, "the others are still there"


def test_a_wipe_leaves_no_file_and_other_windows_an_empty_history(folder: Path, history: BriefingHistory) -> None:
    for briefing in (FLOOD, STRIKE):
        history.save(briefing)
    (folder / "history.damaged").write_text("secret")
    (folder / "session-1.damaged").write_text("secret")
    wipe(folder)
    assert list(folder.iterdir()) == []
    assert not exists(folder)
    assert history.entries() == ()


def test_a_wipe_overwrites_before_it_deletes(folder: Path, history: BriefingHistory, tmp_path: Path) -> None:
    history.save(FLOOD)
    history.close()
    os.link(folder / FILE, tmp_path / "the same bytes")
    (folder / "history.damaged").write_text("secret")
    os.link(folder / "history.damaged", tmp_path / "these too")
    wipe(folder)
    left = bytes_of(tmp_path)
    assert left
    assert [trace for trace in (b"drome", b"reception", pack(FLOOD)[20:60], b"secret") if trace in left] == []


def test_what_cannot_be_emptied_is_overwritten(folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"no database, but a secret" * 400)
    os.link(folder / FILE, tmp_path / "the same bytes")
    wipe(folder)
    assert set(bytes_of(tmp_path)) == {0}


def test_a_damaged_history_can_be_wiped(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"no database, but a secret" * 400)
    wipe(folder)
    assert list(folder.iterdir()) == []


def test_wiping_nothing_makes_nothing(folder: Path) -> None:
    wipe(folder)
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_can_read_it(folder: Path, history: BriefingHistory) -> None:
    history.save(FLOOD)
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}
    assert set(modes.values()) == {0o600}
    assert "history.sqlite-wal" in modes
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_that_is_no_database_is_kept_aside_and_another_begun(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"no database" * 1000)
    with pytest.raises(HistoryDamaged) as caught:
        BriefingHistory(folder)
    assert (folder / caught.value.name).read_bytes().startswith(b"no database")
    history = BriefingHistory(folder)
    history.save(FLOOD)
    assert titles(history) == ["Le préfe"]
    history.close()


def _opened_and_searched(folder: Path) -> None:
    with contextlib.closing(BriefingHistory(folder)) as history:
        history.entries("préfet")


def test_damage_inside_is_told_and_the_next_history_works(folder: Path, history: BriefingHistory) -> None:
    for briefing in (FLOOD, STRIKE, HEAT):
        history.save(briefing)
    history.close()
    path = folder / FILE
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xaa" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(HistoryDamaged):
        _opened_and_searched(folder)
    again = BriefingHistory(folder)
    again.save(FLOOD)
    assert len(again.entries()) == 1
    again.close()


def test_one_damaged_record_costs_that_briefing_alone(folder: Path, history: BriefingHistory) -> None:
    bad, good = history.save(FLOOD), history.save(STRIKE)
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("UPDATE briefing SET record = x'00' WHERE id = ?", (bad,))
    connection.close()
    with pytest.raises(RecordDamaged):
        history.briefing(bad)
    assert history.briefing(good) == STRIKE
    with pytest.raises(RecordDamaged):
        history.briefing(999)


def test_a_full_disk_is_one_sentence_and_loses_nothing(history: BriefingHistory) -> None:
    history.save(FLOOD)
    (pages,) = history._connection.execute("PRAGMA page_count").fetchone()
    history._connection.execute(f"PRAGMA max_page_count = {pages}")
    long = replace(STRIKE, article=Article(" ".join(f"mot{number}" for number in range(9000))), sentences=())
    with pytest.raises(HistoryUnusable, match="full"):
        history.save(replace(long, summary=None, entities=()))
    assert titles(history) == ["Le préfe"]
    history._connection.execute("PRAGMA max_page_count = 100000")
    history.save(STRIKE)
    assert titles(history) == ["Les dock", "Le préfe"]


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HistoryUnusable):
        BriefingHistory(tmp_path / "file" / "library")


def test_another_window_that_writes_is_waited_for(
    folder: Path, history: BriefingHistory, monkeypatch: pytest.MonkeyPatch
) -> None:
    history.save(FLOOD)
    monkeypatch.setattr(history_file, "_WAIT", 0.05)
    second = BriefingHistory(folder)
    history._connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(HistoryUnusable, match="locked"):
        second.save(STRIKE)
    assert titles(second) == ["Le préfe"], "reading goes on"
    history._connection.execute("COMMIT")
    second.save(STRIKE)
    assert titles(history) == ["Les dock", "Le préfe"]
    second.close()


def test_an_older_schema_is_brought_up_to_date(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / FILE, isolation_level=None)
    history_file.MIGRATIONS[0](connection)
    connection.execute("PRAGMA user_version = 1")
    connection.execute(
        "INSERT INTO briefing (sha256, saved, title, sentences, record) VALUES ('a', ?, 'Crues', 3, ?)",
        ("2026-10-07T00:00:00+00:00", pack(FLOOD)),
    )
    connection.execute(
        "INSERT INTO briefing (sha256, saved, title, sentences, record) VALUES ('b', ?, 'Rien', 3, x'00')",
        ("2026-10-06T00:00:00+00:00",),
    )
    connection.close()
    history = BriefingHistory(folder)
    assert titles(history) == ["Crues", "Rien"]
    assert titles(history, "debordé") == ["Crues"]
    assert titles(history, "crues") == ["Crues"]
    assert history._connection.execute("PRAGMA user_version").fetchone() == (2,)
    history.close()


def test_a_newer_schema_is_left_alone(folder: Path, history: BriefingHistory) -> None:
    history.save(FLOOD)
    history._connection.execute("PRAGMA user_version = 99")
    with pytest.raises(HistoryUnusable, match="newer"):
        BriefingHistory(folder)
    assert history._connection.execute("SELECT count(*) FROM briefing").fetchone() == (1,)


def test_texts_that_utf_8_does_not_know_are_kept_too(history: BriefingHistory) -> None:
    odd = toys.snapshots(Article("Un \ud800 perdu.\nEt \0 deux."))[-1]
    identity = history.save(odd)
    history.rename(identity, "\udfff")
    history.tag(identity, ["\udfff"])
    assert history.briefing(identity) == odd
    assert titles(history, "perdu") == ["?"]


def test_a_thousand_briefings_are_searched_in_no_time(history: BriefingHistory) -> None:
    def made(number: int) -> Briefing:
        return replace(FLOOD, article=replace(FLOOD.article, original=f"{FLOOD.article.original} {number}"))

    history._connection.execute("PRAGMA synchronous = OFF")
    for number in range(200):
        history.save(made(number))
    start = datetime.now(UTC)
    assert len(history.entries("debordé")) == 200
    assert len(history.entries("17 debordé")) == 1
    assert datetime.now(UTC) - start < timedelta(seconds=0.5)


def test_what_the_reader_did_outlives_the_same_text_briefed_afresh(history: BriefingHistory) -> None:
    edit = SentenceEdit(FLOOD.french(0), "In the reader's own words.")
    worked_on = replace(FLOOD, article=replace(FLOOD.article, notes=NO_NOTES.edited(edit)))
    identity = history.save(worked_on)
    assert history.save(FLOOD) == identity
    assert history.briefing(identity) == worked_on
    other = replace(FLOOD, article=replace(FLOOD.article, origin=Origin(title="Crue")))
    assert history.save(other, going_on=True) == identity
    assert history.briefing(identity) == other


def with_note(english: str) -> Briefing:
    """The flood with its first sentence in the reader's words."""
    notes = NO_NOTES.edited(SentenceEdit(FLOOD.french(0), english))
    return replace(FLOOD, article=replace(FLOOD.article, notes=notes))


def test_earlier_work_on_a_text_is_found_by_its_sum(history: BriefingHistory) -> None:
    sha256 = FLOOD.article.sha256
    assert history.earlier_work(sha256) is None
    history.save(FLOOD)
    assert history.earlier_work(sha256) is None, "nothing was done to it"
    history.save(with_note("Mine."))
    found = history.earlier_work(sha256)
    assert found is not None
    assert found.article == with_note("Mine.").article
    assert found.saved == history.entries()[0].saved


def test_of_two_works_on_one_text_neither_is_lost(history: BriefingHistory) -> None:
    first, second = with_note("First."), with_note("Second.")
    former = history.save(first)
    newer = history.save(second)
    assert former != newer
    assert [history.briefing(one) for one in (former, newer)] == [first, second]
    assert titles(history, "valence") == ["Le préfe"] * 2, "both are found"
    assert history.save(with_note("Third."), going_on=True) == newer
    assert history.briefing(newer) == with_note("Third.")
    assert history.briefing(former) == first


def test_work_taken_back_by_the_one_who_goes_on_is_gone(history: BriefingHistory) -> None:
    identity = history.save(with_note("Mine."))
    assert history.save(FLOOD, going_on=True) == identity
    assert history.briefing(identity) == FLOOD


def test_what_is_set_apart_is_brought_forward_again(history: BriefingHistory) -> None:
    former = history.save(with_note("First."))
    history.set_apart(FLOOD.article.sha256)
    assert history.earlier_work(FLOOD.article.sha256) is None
    newer = history.save(with_note("Second."))
    sums = {entry.sha256 for entry in history.entries()}
    assert len(sums) == 2
    assert FLOOD.article.sha256 in sums
    history.bring_forward(former)
    assert history.save(with_note("First, once more."), going_on=True) == former
    assert history.briefing(newer) == with_note("Second.")
    history.bring_forward(former)
    history.bring_forward(10_000)
    assert len(history.entries()) == 2
