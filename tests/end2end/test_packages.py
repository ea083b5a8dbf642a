"""The command line's packages verbs with a real package: exported, carried, tried out, installed, used."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.cli.main import main
from desktop_app.core.errors import BrokenPackage, ChecksumChanged
from desktop_app.core.offline import network_refused
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages import index
from desktop_app.packages.find import choose_package
from desktop_app.packages.index import Offer
from desktop_app.packages.inspection import InstalledPackage, Origin
from desktop_app.packages.trust import pin_first, pinned
from desktop_app.wiring import open_engine, translate_trials, try_out_package
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
        assert capsys.readouterr().out == "installed fr_en-0.2: fr -> en, version 0.2\n"
        package = choose_package()
        assert (package.origin, package.folder.name) == (Origin.DRAGOMAN, "fr_en-0.2")
        assert "25" in next(open_engine(None).translations(["Il a posé 25 questions."])).text
        assert main(["packages", "list"]) == 0
        assert capsys.readouterr().out.startswith("fr_en-0.2  fr -> en  0.2  dragoman")
        assert main(["packages", "verify"]) == 0
        assert "unchanged" in capsys.readouterr().out
        assert main(["packages", "remove", "fr_en-0.2"]) == 0
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


def weights_without_heads() -> bytes:
    """The embedded model saying that its attention has no heads: the engine divides by zero and is gone."""
    data = bytearray((resource("packages/fr_en") / "model" / "model.bin").read_bytes())
    for name in (b"encoder/num_heads\0", b"decoder/num_heads\0"):
        at = data.index(name) + len(name)
        assert data[at : at + 6] == b"\0\2\2\0\0\0"  # a single number, of two bytes
        data[at + 6 : at + 8] = b"\0\0"
    return bytes(data)


def test_a_model_that_crashes_the_engine_is_one_sentence_and_the_old_package_stays(
    stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["packages", "install", str(stick)]) == 0
    before = {path: path.stat().st_mtime_ns for path in choose_package().folder.parent.rglob("*")}
    capsys.readouterr()
    assert main(["packages", "install", str(embedded_with(tmp_path, model=weights_without_heads()))]) == 1
    assert "was not installed: its model crashes the program that translates" in one_sentence(capsys)
    left = {path: path.stat().st_mtime_ns for path in choose_package().folder.parent.rglob("*")}
    assert left == before


@pytest.mark.parametrize("try_out", [try_out_package, translate_trials], ids=["in a process of its own", "here"])
def test_a_trial_passes_on_the_embedded_package_and_fails_on_none(
    tmp_path: Path, try_out: Callable[[InstalledPackage], None]
) -> None:
    try_out(choose_package())
    with zipfile.ZipFile(make_archive(tmp_path / "a.argosmodel", top="")) as archive:
        archive.extractall(tmp_path / "none")
    with pytest.raises(BrokenPackage, match="cannot be loaded"):
        try_out(choose_package(tmp_path / "none"))


def test_a_trial_that_is_cancelled_is_over_at_once() -> None:
    start = time.monotonic()
    with pytest.raises(Cancelled):
        try_out_package(choose_package(), lambda: time.monotonic() - start > 0.1)


def test_the_verb_for_trials_is_the_programs_own(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["packages", "--help"])
    assert "forget" in (help_text := capsys.readouterr().out)
    assert not re.search(r"\btry\b", help_text)


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
    assert asked[1].startswith("downloading version 1.9, 66 MB, from data.example\nthe list gives no SHA-256: ")
    assert choose_package().origin is Origin.DRAGOMAN
    assert not stick.exists()
    assert main(["packages", "download", "xx", "en"]) == 1
    assert "no package from xx to en" in one_sentence(capsys)


REFUSED = Offer("translate-fr_en", "1.9", "https://data.example/fr_en", "data.example", None)


def refuse(offer: Offer, on_progress: object, is_cancelled: object) -> Path:
    """A download of another file than the first."""
    raise ChecksumChanged("translate-fr_en 1.9", "ab" * 32, "cd" * 32)


@pytest.mark.parametrize("remembered", ["ab" * 32, "ef" * 32], ids=["not the first file", "not the file of the list"])
def test_a_refused_download_says_how_to_trust_it_where_that_would_help(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], remembered: str
) -> None:
    pin_first(REFUSED, remembered)
    monkeypatch.setattr(index, "available", lambda source, target: REFUSED)
    monkeypatch.setattr("desktop_app.packages.download.download_offer", refuse)
    assert main(["packages", "download", "fr", "en"]) == 1
    said = capsys.readouterr()
    assert re.search(rf"must be that of its first download, of \d{{4}}-\d\d-\d\d: {remembered}", said.out)
    assert ("dragoman packages forget translate-fr_en 1.9" in said.out) is (remembered == "ab" * 32)
    assert "was refused" in said.err


def test_what_was_remembered_can_be_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    pin_first(REFUSED, "ab" * 32)
    assert main(["packages", "forget", "translate-fr_en", "1.8"]) == 0
    assert capsys.readouterr().out == "nothing is remembered of translate-fr_en 1.8\n"
    assert main(["packages", "forget", "translate-fr_en", "1.9"]) == 0
    assert f"SHA-256 {'ab' * 32}\nnote: the next file" in capsys.readouterr().out
    assert pinned("translate-fr_en", "1.9") is None
