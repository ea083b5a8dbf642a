"""Repairs can be folded together, shown and undone without a character lost."""

from __future__ import annotations

import itertools
import random

import pytest

from desktop_app.core.model import Article
from desktop_app.core.repairs import Edit, Repair, RepairReason, repaired, repaired_spans, with_edits
from desktop_app.core.text import Span

ACCENT, FURNITURE = RepairReason.LOST_ACCENT, RepairReason.FURNITURE


def random_edits(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    start = 0
    while True:
        start += rng.randint(1, 5)
        end = start + rng.randint(0, 3)
        if end > len(text):
            return edits
        edits.append(Edit(Span(start, end), rng.choice(("", "X", "YY")), ACCENT))
        start = end + 1


def edited(text: str, edits: list[Edit]) -> str:
    for edit in reversed(edits):
        text = text[: edit.span.start] + edit.after + text[edit.span.end :]
    return text


@pytest.mark.parametrize("seed", range(300))
def test_three_rounds_of_edits_fold_into_repairs_of_the_original(seed: int) -> None:
    rng = random.Random(seed)
    original = "abcdefghijklmnopqrstuvwxyz"[: rng.randint(0, 26)]
    repairs: tuple[Repair, ...] = ()
    text = original
    for _ in range(3):
        edits = random_edits(text, rng)
        repairs = with_edits(original, repairs, edits)
        text = edited(text, edits)
        assert repaired(original, repairs) == text
        assert all(repair.before == repair.span.of(original) for repair in repairs)
        assert all(first.span.end <= second.span.start for first, second in itertools.pairwise(repairs))
        assert [span.of(text) for span in repaired_spans(repairs)] == [repair.after for repair in repairs]


def test_setting_a_line_apart_outweighs_the_accent_repaired_in_it() -> None:
    original = "Derni?re mise à jour"
    repairs = with_edits(original, (), [Edit(Span(0, 8), "Dernière", ACCENT)])
    repairs = with_edits(original, repairs, [Edit(Span(0, 20), "Dernière mise à jour", FURNITURE)])
    assert repairs == (Repair(Span(0, 20), original, "Dernière mise à jour", FURNITURE),)
    assert Article(original, repairs).furniture == (Span(0, 20),)


def test_a_refused_repair_is_undone_and_remembered() -> None:
    repair = Repair(Span(3, 9), "cha?ne", "chaîne", ACCENT)
    article = Article("La cha?ne", (repair,))
    assert article.text == "La chaîne"
    undone = article.refusing(repair)
    assert undone.text == "La cha?ne"
    assert undone.refused == (Span(3, 9),)
