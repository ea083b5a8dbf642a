"""The command line with every engine real and the network refused."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.cli.main import main
from desktop_app.core.gist import GistMethod
from desktop_app.core.offline import network_refused

SAMPLES = ("communique", "economie", "portrait")


class Stdin:
    """Standard input that holds these bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def sample_path(name: str) -> str:
    return str(resource(f"samples/{name}.txt"))


def test_several_articles_go_to_a_folder_in_one_run(tmp_path: Path) -> None:
    files = [sample_path(name) for name in SAMPLES]
    with network_refused() as attempts:
        assert main(["brief", *files, "--format", "json", "-o", str(tmp_path)]) == 0
    assert attempts == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{name}.json" for name in SAMPLES]
    for name in SAMPLES:
        data = json.loads((tmp_path / f"{name}.json").read_text("utf-8"))
        assert all(sentence["en"] for sentence in data["sentences"])
        assert len(data["summary"]["sentences"]) == 3
        assert data["package"]["embedded"] is True


def test_two_articles_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(f"Le maire de la ville {folder} est parti hier soir.", "utf-8")
    out = tmp_path / "out"
    files = [str(tmp_path / folder / "x.txt") for folder in ("a", "b")]
    assert main(["brief", *files, "--no-translation", "-o", str(out)]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["x-2.txt", "x.txt"]


def test_one_bad_file_among_several_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    out = tmp_path / "out"
    code = main(["brief", str(empty), sample_path("portrait"), "--no-translation", "--format", "md", "-o", str(out)])
    assert code == 1
    assert [path.name for path in out.iterdir()] == ["portrait.md"]
    assert "empty.txt: The text is empty." in capsys.readouterr().err


def test_a_folder_stands_for_its_text_files(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text("Le maire a quitté la réunion hier soir sans un mot.", "utf-8")
    assert main(["brief", str(folder), "--no-translation", "-o", str(tmp_path / "out")]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_standard_input_and_the_length_of_the_gist(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(Path(sample_path("economie")).read_bytes()))
    assert main(["brief", "-", "--summary", "5", "--format", "json", "--no-translation"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert len(data["summary"]["sentences"]) == 5
    assert data["package"] is None
    assert all(sentence["en"] is None for sentence in data["sentences"])


@pytest.mark.parametrize("method", GistMethod)
def test_a_share_of_the_article_by_any_method(method: GistMethod, capsys: pytest.CaptureFixture[str]) -> None:
    source = sample_path("economie")
    options = ["--summary", "25%", "--method", method.value, "--format", "json", "--no-translation"]
    assert main(["brief", source, *options]) == 0
    data = json.loads(capsys.readouterr().out)
    chosen = len(data["summary"]["sentences"])
    assert chosen == round(len(data["sentences"]) / 4)
    assert f"Gist: {chosen} sentences chosen by {method.title}" in data["provenance"]


def test_the_ending_of_the_output_chooses_the_format(tmp_path: Path) -> None:
    out = tmp_path / "briefing.html"
    assert main(["brief", sample_path("portrait"), "--no-translation", "-o", str(out)]) == 0
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_word_document_goes_to_a_file_or_a_pipe(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    out = tmp_path / "briefing.docx"
    assert main(["brief", sample_path("portrait"), "--no-translation", "-o", str(out)]) == 0
    assert main(["brief", sample_path("portrait"), "--no-translation", "--format", "docx"]) == 0
    assert capfdbinary.readouterr().out == out.read_bytes()
    assert out.read_bytes().startswith(b"PK")


def test_a_word_document_is_not_thrown_at_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    with pytest.raises(SystemExit):
        main(["brief", sample_path("portrait"), "--no-translation", "--format", "docx"])
    captured = capsys.readouterr()
    assert "needs -o" in captured.err
    assert captured.out == ""


def test_translate_keeps_lines_and_their_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lines = ["Le chat dort.", "", "Il y a 25 soldats à Alep. Ils sont fatigués.", "   ", "Merci.", "🙂"]
    monkeypatch.setattr(sys, "stdin", Stdin("\r\n".join(lines).encode()))
    out = tmp_path / "out.txt"
    assert main(["translate", "-", "-o", str(out)]) == 0
    english = out.read_text("utf-8").split("\n")
    assert english.pop() == ""
    assert len(english) == len(lines)
    assert [bool(line) for line in english] == [bool(line.strip()) for line in lines]
    assert "25" in english[2]
    assert english[5] == "🙂"


def test_packages_are_listed_with_the_one_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["packages", "list"]) == 0
    out = capsys.readouterr().out
    assert "fr -> en" in out
    assert "embedded" in out


def test_self_test_runs_every_engine(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["self-test"])
    out = capsys.readouterr().out
    assert code == 0, out
    assert len(out.splitlines()) == 7
    assert all(line.startswith("ok") for line in out.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ["brief"],
        ["brief", "a.txt", "--summary", "0"],
        ["brief", "a.txt", "--summary", "many"],
        ["brief", "a.txt", "--summary", "11"],
        ["brief", "a.txt", "--summary", "0%"],
        ["brief", "a.txt", "--summary", "60%"],
        ["brief", "a.txt", "--method", "oracle"],
        ["brief", "a.txt", "--format", "exe"],
        ["brief", "a.txt", "b.txt"],
        ["brief", "a.txt", "-o", "a.pdf"],
        ["unknown"],
        ["packages"],
    ],
)
def test_wrong_usage_is_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert main(["brief", sample_path("portrait"), "--no-translation", "-o", str(blocked / "out.txt")]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "could not be written" in error


def test_a_package_folder_that_is_none_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["brief", sample_path("portrait"), "--package", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "package" in error
