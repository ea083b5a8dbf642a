"""What can be told of a package before its engine is loaded: whether its words are those of its model."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.errors import BrokenPackage
from desktop_app.packages import find
from desktop_app.packages.find import choose_package, find_broken_packages, find_packages
from desktop_app.packages.inspection import Origin, inspect
from tests.packages.archives import contents, weights

OTHER_LENGTHS: dict[str, tuple[dict[str, bytes], str]] = {
    "cut short": ({"model/shared_vocabulary.json": b'["<s>"]'}, "its vocabulary has 1 words, and its model 3"),
    "longer": ({"model/model.bin": weights(words=2)}, "its vocabulary has 3 words, and its model 2"),
    "of the source": ({"model/source_vocabulary.json": b'["<s>", "oui"]'}, "its vocabulary has 2 words, and its model"),
    "as text": ({"model/target_vocabulary.txt": b"<s>\nyes\n"}, "its vocabulary has 2 words, and its model 3"),
}

LEFT_TO_THE_ENGINE: dict[str, dict[str, bytes]] = {
    "weights of another program": {"model/model.bin": b"\x80\x04\x95weights"},
    "weights cut off": {"model/model.bin": weights()[:300]},
    "words that are no list": {"model/shared_vocabulary.json": b"{"},
    "an older format": {"model/model.bin": weights(version=3)},
}


@pytest.fixture(autouse=True)
def argos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Argos Translate's own folder, on a computer where nothing else is installed."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    monkeypatch.setattr(find, "user_data_path", lambda name: tmp_path / name)
    return tmp_path / "argos"


def unpacked(folder: Path, changes: dict[str, bytes]) -> Path:
    """A package that lies in `folder` without having been installed, with these files changed."""
    for name, data in {**contents(), **changes}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_a_package_whose_words_are_those_of_its_model_is_taken(argos: Path) -> None:
    assert choose_package().origin is Origin.EMBEDDED
    folder = unpacked(argos / "fr_en", {})
    assert choose_package().folder == folder


@pytest.mark.parametrize(("changes", "reason"), OTHER_LENGTHS.values(), ids=OTHER_LENGTHS)
def test_a_vocabulary_of_another_length_gives_way_to_the_next(
    argos: Path, changes: dict[str, bytes], reason: str
) -> None:
    folder = unpacked(argos / "fr_en", changes)
    assert choose_package().origin is Origin.EMBEDDED
    assert [package.origin for package in find_packages()] == [Origin.EMBEDDED]
    (broken,) = find_broken_packages()
    assert broken.where == str(folder)
    assert reason in broken.reason
    with pytest.raises(BrokenPackage, match=reason):
        choose_package(folder)


@pytest.mark.parametrize("changes", LEFT_TO_THE_ENGINE.values(), ids=LEFT_TO_THE_ENGINE)
def test_what_the_engine_refuses_by_itself_is_left_to_it(argos: Path, changes: dict[str, bytes]) -> None:
    assert inspect(unpacked(argos / "fr_en", changes), Origin.ARGOS).source == "fr"


def test_half_the_words_of_a_real_package_are_missed(argos: Path) -> None:
    """The engine loads it, and says "allowed" for "failed"."""
    shutil.copytree(resource("packages/fr_en"), argos / "fr_en")
    words = argos / "fr_en" / "model" / "shared_vocabulary.json"
    listed = json.loads(words.read_text("utf-8"))
    words.write_text(json.dumps(listed[: len(listed) // 2]), "utf-8")
    assert choose_package().origin is Origin.EMBEDDED
    with pytest.raises(BrokenPackage, match="its vocabulary has 4,000 words, and its model 8,000"):
        choose_package(argos)


def test_looking_takes_no_time() -> None:
    """Processor time of the quickest of five, which is what it costs where nothing else runs."""
    took = []
    for _ in range(5):
        start = time.thread_time()
        inspect(resource("packages/fr_en"), Origin.EMBEDDED)
        took.append(time.thread_time() - start)
    assert min(took) < 0.02
