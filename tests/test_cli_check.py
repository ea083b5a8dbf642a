"""`dragoman check`: pairs of sentences from a file or standard input."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from desktop_app.cli.check import check_pairs, remarks, report_lines
from desktop_app.cli.main import main

WRONG = "Il a 25 ans.\tHe is 35."
RIGHT = "Il a 25 ans.\tHe is 25."


def test_a_line_for_each_flag() -> None:
    checked = check_pairs([RIGHT, "", WRONG])
    assert list(report_lines(checked, "txt")) == ["3\tnumber\terror\tThe French says “25”, the English “35”."]
    assert list(remarks(checked)) == ["2 pairs: 1 error, 0 warnings"]


def test_json_is_one_object_with_the_words() -> None:
    (line,) = report_lines(check_pairs([WRONG]), "json")
    found = json.loads(line)
    assert (found["format"], found["pairs"], found["bad_lines"]) == (1, 1, [])
    (flag,) = found["flags"]
    assert (flag["line"], flag["kind"], flag["fr"], flag["en"]) == (1, "number", "25", "35")


def test_bad_lines_are_told_and_the_others_checked() -> None:
    checked = check_pairs(["no tab", "a\tb\tc", WRONG])
    assert (checked.bad_lines, len(checked.found), checked.clean) == ((1, 2), 1, False)
    assert next(remarks(checked)).startswith("line 1 is no pair")


@pytest.mark.parametrize(
    ("text", "code"),
    [(RIGHT, 0), (WRONG, 1), ("no tab", 1), ("Des millions.\tBillions.", 0), ("", 0)],
)
def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: int) -> None:
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text(text + "\n", encoding="utf-8")
    assert main(["check", str(pairs)]) == code


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode()), encoding="utf-8"))
    assert main(["check", "-", "--format", "json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["flags"]) == 1
