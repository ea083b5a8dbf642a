"""Settings survive a round trip; a bad file costs no more than what is bad in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.core.gist import GistLength, GistMethod, GistUnit
from desktop_app.settings import (
    TEXT_SIZES,
    Loaded,
    Quality,
    Settings,
    Theme,
    load_settings,
    save_settings,
    settings_path,
)

SHARE = GistLength(20, GistUnit.SHARE)
CHANGED = Settings("fr", Theme.DARK, 125, SHARE, "QUJD", "UEFO", Quality.BEST, gist_method=GistMethod.KL)


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    assert save_settings(CHANGED, path)
    assert load_settings(path) == Loaded(CHANGED)


def test_a_length_in_sentences_is_a_number_as_it_always_was(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"gist_length": 5}', "utf-8")
    assert load_settings(path) == Loaded(Settings(gist_length=GistLength(5)))
    save_settings(Settings(gist_length=GistLength(5)), path)
    assert json.loads(path.read_text("utf-8"))["gist_length"] == 5


def test_without_a_file_there_are_defaults_and_no_complaint(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Loaded(Settings())


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_gives_defaults_and_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Loaded(Settings(), damaged=True)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 3),
        ("theme", "purple"),
        ("theme", None),
        ("quality", "superb"),
        ("quality", 4),
        ("text_size", 101),
        ("text_size", "100"),
        ("gist_length", 0),
        ("gist_length", True),
        ("gist_length", 10**9),
        ("gist_length", "20"),
        ("gist_length", "90%"),
        ("gist_length", {"amount": 3}),
        ("gist_method", "oracle"),
        ("gist_method", 3),
        ("geometry", ["x"]),
        ("panes", ["x"]),
        ("panes", 7),
    ],
)
def test_one_bad_value_costs_that_value_alone(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    save_settings(CHANGED, path)
    data = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**data, name: value}), "utf-8")
    loaded = load_settings(path)
    assert loaded.damaged
    assert getattr(loaded.settings, name) == getattr(Settings(), name)
    others = set(data) - {name}
    assert all(getattr(loaded.settings, other) == getattr(CHANGED, other) for other in others)


def test_what_a_newer_version_wrote_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "fr", "voice": "loud"}', "utf-8")
    assert load_settings(path) == Loaded(Settings(language="fr"))


def test_a_folder_that_cannot_be_written_is_reported_not_raised(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not save_settings(CHANGED, blocked / "settings.json")


def test_a_folder_in_place_of_the_file_is_damage(tmp_path: Path) -> None:
    assert load_settings(tmp_path).damaged


def test_writing_leaves_no_other_file_behind(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(CHANGED, path)
    save_settings(Settings(), path)
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_the_file_lies_in_the_reader_s_own_folder(empty_home: Path) -> None:
    path = settings_path()
    assert path
    assert path.is_relative_to(empty_home)


def test_text_sizes_stop_at_both_ends() -> None:
    assert Settings().bigger_text(100).text_size == TEXT_SIZES[-1]
    assert Settings().bigger_text(-100).text_size == TEXT_SIZES[0]
    assert Settings().bigger_text(1).bigger_text(-1) == Settings()
