"""What came first is what is trusted."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.errors import ChecksumChanged, FileUnreadable, OutputError
from desktop_app.packages import trust
from desktop_app.packages.index import Offer
from desktop_app.packages.trust import forget, pin_first, pinned, require_expected

OFFER = Offer("translate-fr_en", "1.9", "https://packages.example/fr_en.argosmodel", "packages.example", None)
ONE, OTHER = "ab" * 32, "cd" * 32


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(trust, "user_data_path", lambda name: tmp_path / name)
    return tmp_path / "dragoman"


def test_nothing_is_trusted_before_it_came() -> None:
    assert pinned("translate-fr_en", "1.9") is None
    require_expected(OFFER, ONE)


def test_what_came_is_remembered_with_where_and_when() -> None:
    pin_first(OFFER, ONE)
    pin = pinned("translate-fr_en", "1.9")
    assert pin is not None
    assert (pin.sha256, pin.url) == (ONE, OFFER.url)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", pin.date)


def test_the_same_is_accepted_and_another_refused_with_both_sums() -> None:
    pin_first(OFFER, ONE)
    require_expected(OFFER, ONE)
    with pytest.raises(ChecksumChanged) as caught:
        require_expected(OFFER, OTHER)
    assert ONE in str(caught.value)
    assert OTHER in str(caught.value)
    assert "translate-fr_en 1.9" in str(caught.value)


def test_the_first_is_not_replaced_by_a_later_one() -> None:
    pin_first(OFFER, ONE)
    pin_first(OFFER, OTHER)
    pin = pinned("translate-fr_en", "1.9")
    assert pin is not None
    assert pin.sha256 == ONE


def test_versions_are_trusted_one_by_one() -> None:
    pin_first(OFFER, ONE)
    assert pinned("translate-fr_en", "1.8") is None
    assert pinned("translate-de_en", "1.9") is None


def test_the_reader_may_trust_anew() -> None:
    pin_first(OFFER, ONE)
    forget("translate-fr_en", "1.9")
    pin_first(OFFER, OTHER)
    require_expected(OFFER, OTHER)


def test_forgetting_what_is_not_there_writes_nothing(data_folder: Path) -> None:
    forget("translate-fr_en", "1.9")
    assert not data_folder.exists()


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"translate-fr_en 1.9": {"sha256": "x"}}', '{"a": 7}'])
@pytest.mark.parametrize("use", [lambda: require_expected(OFFER, ONE), lambda: pin_first(OFFER, ONE)])
def test_a_damaged_list_is_not_taken_for_an_empty_one(data_folder: Path, text: str, use: Callable[[], None]) -> None:
    data_folder.mkdir()
    (data_folder / "checksums.json").write_text(text)
    with pytest.raises(FileUnreadable, match="damaged"):
        use()
    assert (data_folder / "checksums.json").read_text() == text


def test_the_list_is_one_that_people_can_read(data_folder: Path) -> None:
    pin_first(OFFER, ONE)
    rows = json.loads((data_folder / "checksums.json").read_text())
    assert list(rows) == ["translate-fr_en 1.9"]


def test_without_a_data_folder_nothing_can_be_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "user_data_path", Path)
    with pytest.raises(OutputError):
        pin_first(OFFER, ONE)
