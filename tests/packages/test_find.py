"""Which package is found, preferred, passed over."""

from __future__ import annotations

import hashlib
import json
import shutil
from io import BufferedReader
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.errors import BrokenPackage, NoPackage
from desktop_app.packages import find
from desktop_app.packages.find import (
    argos_folder,
    choose_package,
    find_broken_packages,
    find_packages,
    open_preferred,
    source_languages,
)
from desktop_app.packages.inspection import InstalledPackage, Origin
from desktop_app.packages.report import package_lines


@pytest.fixture(autouse=True)
def empty_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer on which nothing is installed but this app."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "argos"))
    monkeypatch.setattr(find, "user_data_path", lambda name: tmp_path / name)


def make_package(folder: Path, version: str = "1.0", source: str = "fr", **metadata: object) -> Path:
    """A folder that looks like a package, with weights that no engine would load."""
    (folder / "model").mkdir(parents=True)
    facts = {"package_version": version, "from_code": source, "to_code": "en", **metadata}
    (folder / "metadata.json").write_text(json.dumps(facts), "utf-8")
    (folder / "model" / "model.bin").write_bytes(version.encode())
    (folder / "model" / "config.json").write_text("{}")
    (folder / "sentencepiece.model").write_bytes(b"pieces")
    return folder


def test_a_bare_computer_has_the_embedded_package() -> None:
    package = choose_package()
    weights = (resource("packages/fr_en") / "model" / "model.bin").read_bytes()
    assert package.origin is Origin.EMBEDDED
    assert package.info.embedded
    assert (package.info.source, package.info.target) == ("fr", "en")
    assert package.info.sha256 == hashlib.sha256(weights).hexdigest()


def test_a_package_of_argos_is_preferred_to_the_embedded_one(tmp_path: Path) -> None:
    folder = make_package(tmp_path / "argos" / "translate-fr_en-1_9")
    package = choose_package()
    assert (package.folder, package.origin, package.info.embedded) == (folder, Origin.ARGOS, False)


def test_a_package_of_this_app_is_preferred_to_one_of_argos(tmp_path: Path) -> None:
    make_package(tmp_path / "argos" / "fr_en", "9.9")
    ours = make_package(tmp_path / "dragoman" / "packages" / "fr_en")
    assert choose_package().folder == ours


def test_of_several_the_highest_version_wins(tmp_path: Path) -> None:
    for version in ("1.9", "1.10", "1.2"):
        make_package(tmp_path / "argos" / version, version)
    assert choose_package().info.version == "1.10"


def test_other_pairs_are_listed_and_never_chosen(tmp_path: Path) -> None:
    make_package(tmp_path / "argos" / "de_en", source="de")
    assert choose_package().origin is Origin.EMBEDDED
    assert {package.info.source for package in find_packages()} == {"de", "fr"}


def test_every_pair_into_english_makes_a_language_that_can_be_read(tmp_path: Path) -> None:
    assert source_languages() == {"fr"}
    make_package(tmp_path / "argos" / "de_en", source="de")
    make_package(tmp_path / "dragoman" / "packages" / "es_en", source="es")
    make_package(tmp_path / "argos" / "fr_de", source="it", to_code="de")
    lose_weights(make_package(tmp_path / "argos" / "nl_en", source="nl"))
    assert source_languages() == {"fr", "de", "es"}
    assert source_languages(tmp_path / "argos") == {"de"}


def test_a_language_is_opened_with_its_own_package(tmp_path: Path) -> None:
    for source in ("de", "es"):
        make_package(tmp_path / "argos" / f"{source}_en", source=source)
    assert open_preferred(lambda package: package.info.source, source="es") == "es"
    with pytest.raises(NoPackage, match="No Italian-English package"):
        open_preferred(lambda package: package, source="it")


def test_a_brazilian_package_reads_portuguese(tmp_path: Path) -> None:
    make_package(tmp_path / "argos" / "pb_en", source="pb")
    assert {"pb", "pt"} <= source_languages()
    assert open_preferred(lambda package: package.info.source, source="pt") == "pb"


@pytest.mark.parametrize("itself", [True, False])
def test_a_given_folder_may_be_a_package_or_hold_one(tmp_path: Path, itself: bool) -> None:
    folder = make_package(tmp_path / "Élodie's paquets" / "fr_en")
    package = choose_package(folder if itself else folder.parent)
    assert (package.folder, package.origin) == (folder, Origin.GIVEN)


def test_a_given_folder_is_preferred_to_all_others(tmp_path: Path) -> None:
    make_package(tmp_path / "argos" / "fr_en", "9.9")
    assert choose_package(make_package(tmp_path / "given", "0.1")).info.version == "0.1"


@pytest.mark.parametrize("name", ["nowhere", "empty", "file"])
def test_a_given_folder_without_a_package_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("")
    with pytest.raises(NoPackage, match=name):
        choose_package(tmp_path / name)


def test_a_given_package_of_another_pair_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoPackage):
        choose_package(make_package(tmp_path / "given", source="de"))


def damage_metadata(folder: Path) -> None:
    (folder / "metadata.json").write_bytes(b'{"from_code": "fr", \xff')


def forget_languages(folder: Path) -> None:
    (folder / "metadata.json").write_text('{"package_version": "1.0"}')


def empty_metadata(folder: Path) -> None:
    (folder / "metadata.json").write_text("[]")


def lose_weights(folder: Path) -> None:
    (folder / "model" / "model.bin").unlink()


def empty_weights(folder: Path) -> None:
    (folder / "model" / "model.bin").write_bytes(b"")


def lose_vocabulary(folder: Path) -> None:
    (folder / "model" / "config.json").unlink()


def lose_tokenizer(folder: Path) -> None:
    (folder / "sentencepiece.model").unlink()


def use_older_tokenizer(folder: Path) -> None:
    (folder / "sentencepiece.model").rename(folder / "bpe.model")


DAMAGES = [
    (damage_metadata, "metadata.json cannot be read"),
    (empty_metadata, "metadata.json cannot be read"),
    (forget_languages, "which languages"),
    (lose_weights, "model.bin is missing"),
    (empty_weights, "model.bin is missing or empty"),
    (lose_vocabulary, "vocabulary"),
    (lose_tokenizer, "sentencepiece.model is missing"),
    (use_older_tokenizer, "only SentencePiece is supported"),
]


@pytest.mark.parametrize(("damage", "reason"), DAMAGES)
def test_a_damaged_package_is_passed_over_and_reported(tmp_path: Path, damage: object, reason: str) -> None:
    assert callable(damage)
    folder = make_package(tmp_path / "argos" / "fr_en")
    damage(folder)
    assert choose_package().origin is Origin.EMBEDDED
    (broken,) = find_broken_packages()
    assert broken.where == str(folder)
    assert reason in str(broken)
    with pytest.raises(BrokenPackage, match=reason):
        choose_package(folder)


def test_stray_files_and_folders_are_no_packages(tmp_path: Path) -> None:
    (tmp_path / "argos" / "unpacking").mkdir(parents=True)
    (tmp_path / "argos" / "notes.txt").write_text("")
    assert find_broken_packages() == ()
    assert [package.origin for package in find_packages()] == [Origin.EMBEDDED]


def test_a_package_that_does_not_open_gives_way_to_the_next(tmp_path: Path) -> None:
    make_package(tmp_path / "argos" / "fr_en")

    def opener(package: InstalledPackage) -> Origin:
        if package.origin is Origin.ARGOS:
            raise BrokenPackage(str(package.folder), "its model cannot be loaded")
        return package.origin

    assert open_preferred(opener) is Origin.EMBEDDED
    with pytest.raises(BrokenPackage, match="cannot be loaded"):
        open_preferred(opener_that_fails, tmp_path / "argos")


def opener_that_fails(package: InstalledPackage) -> Origin:
    raise BrokenPackage(str(package.folder), "its model cannot be loaded")


def test_choosing_reads_the_weights_of_one_package_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_package(tmp_path / "argos" / "a", "1.0")
    make_package(tmp_path / "argos" / "b", "1.1")
    read: list[object] = []
    digest = hashlib.file_digest

    def remember(file: BufferedReader, name: str) -> object:
        read.append(file.name)
        return digest(file, name)

    monkeypatch.setattr(hashlib, "file_digest", remember)
    choose_package()
    assert read == [str(tmp_path / "argos" / "b" / "model" / "model.bin")]


def test_an_unreadable_place_is_an_empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_package(tmp_path / "argos" / "fr_en")

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert choose_package().origin is Origin.EMBEDDED


def test_a_package_that_may_not_be_looked_into_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_package(tmp_path / "argos" / "fr_en")
    look = Path.is_file

    def refuse(path: Path) -> bool:
        if folder in path.parents:
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr(Path, "is_file", refuse)
    assert choose_package().origin is Origin.EMBEDDED


def test_without_a_home_folder_there_is_still_the_embedded_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("ARGOS_PACKAGES_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    monkeypatch.setattr(find, "user_data_path", lambda name: Path("~/.local/share", name))
    assert argos_folder() is None
    assert choose_package().origin is Origin.EMBEDDED


def test_the_folder_of_argos_follows_its_own_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert argos_folder() == tmp_path / "argos"
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert argos_folder() == tmp_path / "data" / "argos-translate" / "packages"
    monkeypatch.setenv("XDG_DATA_HOME", "")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert argos_folder() == tmp_path / ".local" / "share" / "argos-translate" / "packages"


def test_the_length_that_a_model_learnt_is_read_from_the_metadata(tmp_path: Path) -> None:
    said = choose_package(make_package(tmp_path / "said", longest_piece=60))
    senseless = choose_package(make_package(tmp_path / "senseless", longest_piece="many"))
    assert (said.longest_piece, senseless.longest_piece) == (60, None)


def test_every_package_has_its_line_and_broken_ones_say_why(tmp_path: Path) -> None:
    lose_weights(make_package(tmp_path / "argos" / "lost"))
    make_package(tmp_path / "argos" / "fr_en", "1.9")
    argos, embedded, broken = package_lines()
    assert argos.startswith("fr_en  fr -> en  1.9  argos  sha256 ")
    assert "embedded" in embedded
    assert broken.startswith("broken: ")
    assert "model.bin is missing" in broken


def test_a_copy_of_the_embedded_package_is_a_package(tmp_path: Path) -> None:
    folder = tmp_path / "argos" / "fr_en"
    shutil.copytree(resource("packages/fr_en"), folder)
    assert choose_package().info.sha256 == find_packages()[-1].info.sha256
