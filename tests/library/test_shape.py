"""A briefing comes back from JSON as it was, whatever fields it has; damaged data are one error."""

from __future__ import annotations

import dataclasses
import json
import random
from dataclasses import dataclass
from enum import Enum

import pytest

from desktop_app.core.errors import RecordDamaged
from desktop_app.core.model import Article, Briefing
from desktop_app.library.journal import OpenSession
from desktop_app.library.shape import as_data, from_json, restored, to_json
from tests import toys
from tests.library.values import filled, leaves


@pytest.mark.parametrize("kind", [Briefing, OpenSession])
def test_every_field_comes_back_as_it_was(kind: type) -> None:
    value = filled(kind)
    again: object = from_json(kind, to_json(value))
    assert again == value
    assert list(leaves(again)) == list(leaves(value))
    assert [type(leaf) for _, leaf in leaves(again)] == [type(leaf) for _, leaf in leaves(value)]


def test_the_value_that_is_tested_has_no_default_left() -> None:
    bare = Briefing(Article("", ()))
    full = dict(leaves(filled(Briefing)))
    same = [path for path, leaf in leaves(bare) if path in full and full[path] == leaf]
    assert same == []
    assert len(full) > 60


def test_every_snapshot_of_a_briefing_comes_back() -> None:
    for briefing in toys.snapshots():
        assert from_json(Briefing, to_json(briefing)) == briefing


def test_the_text_of_an_article_is_made_again_and_not_kept() -> None:
    assert "text" not in json.loads(to_json(toys.ARTICLE))["value"]
    assert from_json(Article, to_json(toys.ARTICLE)).text == toys.ARTICLE.text


def test_fields_of_a_newer_version_are_passed_over() -> None:
    data = json.loads(to_json(toys.ARTICLE))
    data["value"]["mood"] = "sombre"
    assert from_json(Article, json.dumps(data).encode()) == toys.ARTICLE


def test_a_field_that_an_older_version_lacked_has_its_default() -> None:
    data = json.loads(to_json(toys.ARTICLE))
    del data["value"]["glossary"], data["value"]["notes"]
    assert from_json(Article, json.dumps(data).encode()) == toys.ARTICLE


class Mood(Enum):
    """Something to choose from."""

    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Sample:
    """One field of each shape."""

    number: int
    share: float
    yes: bool
    words: str
    mood: Mood
    row: tuple[int, ...]
    pair: tuple[str, int]
    perhaps: int | None = None


SAMPLE = Sample(1, 0.5, True, "a", Mood.CALM, (1, 2), ("a", 1), 3)


@pytest.mark.parametrize(
    ("field", "data"),
    [
        ("number", True),
        ("number", 1.0),
        ("number", "1"),
        ("number", None),
        ("share", "0.5"),
        ("share", False),
        ("yes", 1),
        ("words", 1),
        ("words", None),
        ("mood", "furious"),
        ("mood", []),
        ("mood", None),
        ("row", 1),
        ("row", {"0": 1}),
        ("row", [1, "2"]),
        ("pair", ["a"]),
        ("pair", ["a", 1, 2]),
        ("perhaps", "3"),
    ],
)
def test_a_value_of_another_type_is_damage(field: str, data: object) -> None:
    changed = {**dataclasses.asdict(SAMPLE), "mood": "calm", "row": [1, 2], "pair": ["a", 1], field: data}
    with pytest.raises(RecordDamaged):
        restored(Sample, changed)


def test_a_missing_field_without_a_default_is_damage() -> None:
    data = as_data(SAMPLE)
    assert isinstance(data, dict)
    assert restored(Sample, {key: value for key, value in data.items() if key != "perhaps"}).perhaps is None
    with pytest.raises(RecordDamaged):
        restored(Sample, {key: value for key, value in data.items() if key != "words"})


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"schema": 1}', b'{"schema": 99, "value": {}}', b"{}"],
)
def test_what_is_no_record_is_damage(data: bytes) -> None:
    with pytest.raises(RecordDamaged):
        from_json(Briefing, data)


def test_half_a_record_is_damage_wherever_it_is_cut() -> None:
    data = to_json(toys.snapshots()[-1])
    for cut in range(0, len(data) - 1, 97):
        with pytest.raises(RecordDamaged):
            from_json(Briefing, data[:cut])


def test_scrambled_data_are_a_briefing_or_damage_and_nothing_else() -> None:
    data, dice = to_json(toys.snapshots()[-1]), random.Random(1)
    told = 0
    for _ in range(300):
        scrambled = bytearray(data)
        for _ in range(3):
            scrambled[dice.randrange(len(data))] = dice.randrange(32, 127)
        try:
            from_json(Briefing, bytes(scrambled))
        except RecordDamaged:
            told += 1
    assert told > 30


def test_a_value_that_no_model_has_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        as_data({1, 2})
