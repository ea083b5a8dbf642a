"""The command line's packages verbs with a real package: exported, carried, tried out, installed, used."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.cli import main
from desktop_app.core.errors import BrokenPackage
from desktop_app.core.offline import network_refused
from desktop_app.packages import index
from desktop_app.packages.find import choose_package
from desktop_app.packages.index import Offer
from desktop_app.packages.inspection import Origin
from desktop_app.wiring import open_engine, try_out_package
from tests.packages.archives import contents, make_archive


@pytest.fixture
def stick(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The embedded package as a file."""
    assert main(["packages", "export", "fr_en", str(tmp_path)]) == 0
    assert "fr_en.argosmodel" in capsys.readouterr().out
    return tmp_path / "fr_en.argosmodel"


def embedded_with(folder: Path, **changes: bytes) -> Path:
    """A package file of the embedded package with files changed, by the stems of their names."""
    embedded = resource("packages/fr_en")
    files = {path.relative_to(embedded).as_posix(): path for path in embedded.rglob("*") if path.is_file()}
    data = {name: changes.get(path.stem, path.read_bytes()) for name, path in files.items()}
    return make_archive(folder / "changed.argosmodel", data)


def test_a_package_comes_in_is_used_checked_and_goes(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with network_refused() as attempts:
        assert main(["packages", "install", str(stick)]) == 0
        assert capsys.readouterr().out == "installed fr_en-0.1: fr -> en, version 0.1\n"
        package = choose_package()
        assert (package.origin, package.folder.name) == (Origin.DRAGOMAN, "fr_en-0.1")
        assert "25" in next(open_engine(None).translations(["Il a posé 25 questions."])).text
        assert main(["packages", "list"]) == 0
        assert capsys.readouterr().out.startswith("fr_en-0.1  fr -> en  0.1  dragoman")
        assert main(["packages", "verify"]) == 0
        assert "unchanged" in capsys.readouterr().out
        assert main(["packages", "remove", "fr_en-0.1"]) == 0
        assert choose_package().origin is Origin.EMBEDDED
    assert attempts == []


def test_the_weights_arrive_as_they_were(stick: Path) -> None:
    assert main(["packages", "install", str(stick)]) == 0
    embedded = resource("packages/fr_en") / "model" / "model.bin"
    assert choose_package().info.sha256 == hashlib.sha256(embedded.read_bytes()).hexdigest()


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """What stderr says, which is no traceback."""
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert error.startswith("dragoman: ")
    return error


def test_a_changed_package_is_found_and_is_code_1(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["packages", "install", str(stick)]) == 0
    (choose_package().folder / "README.md").write_text("changed")
    capsys.readouterr()
    assert main(["packages", "verify", "fr_en"]) == 0
    assert "no manifest" in capsys.readouterr().out
    assert main(["packages", "verify", "--debug"]) == 1
    captured = capsys.readouterr()
    assert "CHANGED  damaged: README.md" in captured.out
    assert "not as they were installed" in captured.err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["install", "nowhere.argosmodel"], "could not be opened"),
        (["remove", "fr_en"], "it is part of Dragoman"),
        (["remove", "nothing"], "no package named nothing"),
        (["verify", "nothing"], "no package named nothing"),
        (["export", "nothing", "."], "no package named nothing"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["packages", *arguments]) == 1
    assert reason in one_sentence(capsys)


@pytest.mark.parametrize(
    "arguments", [["install"], ["remove"], ["export", "fr_en"], ["download", "fr"], ["download", "fr", "de"], ["x"]]
)
def test_wrong_usage_is_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["packages", *arguments])
    assert exit_.value.code == 2


def test_weights_that_are_none_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = make_archive(tmp_path / "a.argosmodel", contents())
    assert main(["packages", "install", str(path)]) == 1
    assert "cannot be loaded" in one_sentence(capsys)
    assert choose_package().origin is Origin.EMBEDDED


def test_a_package_that_translates_rubbish_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its words are mixed up: everything loads, and nothing makes sense."""
    words = json.loads((resource("packages/fr_en") / "model" / "shared_vocabulary.json").read_text("utf-8"))
    mixed = json.dumps([*words[:3], *reversed(words[3:])]).encode()
    assert main(["packages", "install", str(embedded_with(tmp_path, shared_vocabulary=mixed))]) == 1
    assert "make no sense" in one_sentence(capsys)
    assert choose_package().origin is Origin.EMBEDDED


def test_a_tokenizer_that_is_none_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["packages", "install", str(embedded_with(tmp_path, sentencepiece=b"no model"))]) == 1
    assert "sentencepiece.model cannot be loaded" in one_sentence(capsys)
    assert choose_package().origin is Origin.EMBEDDED


def test_a_vocabulary_cut_short_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The engine would load it, and say "allowed" for "failed"."""
    words = json.loads((resource("packages/fr_en") / "model" / "shared_vocabulary.json").read_text("utf-8"))
    short = json.dumps(words[: len(words) // 2]).encode()
    assert main(["packages", "install", str(embedded_with(tmp_path, shared_vocabulary=short))]) == 1
    assert "its vocabulary has 4,000 words, and its model 8,000" in one_sentence(capsys)


def test_a_package_from_another_language_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = json.dumps({"package_version": "0.1", "from_code": "de", "to_code": "en"}).encode()
    assert main(["packages", "install", str(embedded_with(tmp_path, metadata=facts))]) == 0
    assert "does not translate from French" in capsys.readouterr().out
    assert choose_package().origin is Origin.EMBEDDED


def test_a_package_put_there_by_hand_that_wins_is_named(stick: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["packages", "install", str(stick)]) == 0
    ours = choose_package().folder
    shutil.copytree(ours, ours.with_name("mine"))
    (ours.with_name("mine") / "manifest.json").unlink()
    facts = {"package_version": "9", "from_code": "fr", "to_code": "en"}
    (ours.with_name("mine") / "metadata.json").write_text(json.dumps(facts))
    capsys.readouterr()
    assert main(["packages", "install", str(stick)]) == 0
    assert "note: mine is used rather than this one" in capsys.readouterr().out


def test_a_trial_passes_on_the_embedded_package_and_fails_on_none(tmp_path: Path) -> None:
    package = choose_package()
    try_out_package(package)
    with zipfile.ZipFile(make_archive(tmp_path / "a.argosmodel", top="")) as archive:
        archive.extractall(tmp_path / "none")
    with pytest.raises(BrokenPackage, match="cannot be loaded"):
        try_out_package(choose_package(tmp_path / "none"))


def test_downloading_names_the_host_first_then_installs_and_tidies_up(
    stick: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The network's part has tests of its own; here the file is simply there."""
    asked: list[str] = []

    def available(source: str, target: str) -> Offer | None:
        asked.append(capsys.readouterr().out)
        if source != "fr":
            return None
        return Offer("translate-fr_en", "1.9", "https://data.example/fr_en", "data.example", 66_000_000)

    def download(offer: Offer, on_progress: object, is_cancelled: object) -> Path:
        asked.append(capsys.readouterr().out)
        return stick

    monkeypatch.setattr(index, "available", available)
    monkeypatch.setattr("desktop_app.packages.download.download_offer", download)
    assert main(["packages", "download", "fr", "en"]) == 0
    assert index.index_host() in asked[0]
    assert asked[1] == "downloading version 1.9, 66 MB, from data.example\n"
    assert choose_package().origin is Origin.DRAGOMAN
    assert not stick.exists()
    assert main(["packages", "download", "xx", "en"]) == 1
    assert "no package from xx to en" in one_sentence(capsys)
