"""The words beside negations that the ledger cannot explain are counted and ranked."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from tools.mine_denials import Counts, count_pair, likelihood_ratio, read_pairs


def test_equal_shares_say_nothing_and_a_rare_meeting_says_much() -> None:
    assert likelihood_ratio(10, 100, 20, 200) == pytest.approx(0, abs=1e-6)
    assert likelihood_ratio(90, 100, 20, 200) > likelihood_ratio(30, 100, 20, 200) > 0


def test_a_word_beside_unexplained_negations_alone_is_ranked() -> None:
    counts = {name: Counts() for name in ("lost, French", "lost, English", "invented, English")}
    for name in ("maire", "juge", "fils"):
        count_pair(counts, f"Le {name} ne zappe pas la ville de Lyon.", f"The {name} gladly skips the town of Lyon.")
        count_pair(counts, f"Le {name} ne quitte pas la ville de Lyon.", f"The {name} does not leave the town of Lyon.")
    french = counts["lost, French"]
    assert (french.odd, french.plain) == (3, 3)
    words = [word for _, word in french.ranked(2)]
    assert "zappe" in words
    assert "ville" not in words


def test_a_packed_file_is_read_and_a_third_column_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv.xz"
    path.write_bytes(lzma.compress(b"Il part.\tHe leaves.\tsource\nrien\n"))
    assert list(read_pairs(path)) == [("Il part.", "He leaves.")]
