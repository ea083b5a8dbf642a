"""A package file that an enemy made is refused in one sentence, whatever is wrong with it."""

from __future__ import annotations

import os
import pickle
import random
import stat
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from desktop_app.core.errors import FileUnreadable, PackageRefused
from desktop_app.packages import archive
from desktop_app.packages.archive import is_part, opened
from tests.packages.archives import contents, make_archive, metadata, special


def read_all(path: Path) -> dict[str, bytes]:
    """Every part of the package file, unpacked."""
    with opened(path) as package:
        return {part: b"".join(package.chunks(part)) for part in package.parts}


def refusal(path: Path) -> str:
    """Why the package file is refused."""
    with pytest.raises(PackageRefused) as raised:
        read_all(path)
    assert raised.value.name == path.name
    assert "\n" not in str(raised.value)
    return raised.value.reason


@pytest.mark.parametrize("top", ["translate-fr_en-1_9/", "Élodie's/", ""])
def test_a_sound_package_is_read_whole(tmp_path: Path, top: str) -> None:
    assert read_all(make_archive(tmp_path / "sound.argosmodel", top=top)) == contents()


def test_the_size_is_that_of_what_will_be_unpacked(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[("translate-fr_en/stanza/weights.pt", b"x" * 9000)])
    with opened(path) as package:
        assert package.size == sum(map(len, contents().values()))


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "translate-fr_en/../../evil",
        "translate-fr_en/model/../../../evil",
        "..",
        "/etc/evil",
        "//server/share/evil",
        "C:/evil",
        "C:evil",
        "translate-fr_en/model/model.bin:hidden",
        "..\\evil",
        "translate-fr_en\\..\\..\\evil",
        "\\\\server\\share\\evil",
        "translate-fr_en/evil\n",
        "translate-fr_en/\x1b[31mevil",
    ],
)
def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[(name, b"evil")])
    assert "outside its folder" in refusal(path)


def test_a_name_that_python_would_cut_off_is_judged_whole(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[("translate-fr_en/safeXevil", b"evil")])
    path.write_bytes(path.read_bytes().replace(b"safeXevil", b"safe\0evil"))
    assert "outside its folder" in refusal(path)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK])
@pytest.mark.parametrize("name", ["translate-fr_en/model/vmap.txt", "translate-fr_en/other"])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int, name: str) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[(special(name, kind), b"/etc/passwd")])
    assert "a link or a device" in refusal(path)


@pytest.mark.parametrize("name", ["translate-fr_en/model/vmap.txt", "translate-fr_en/stanza/other"])
def test_a_file_that_swells_is_refused(tmp_path: Path, name: str) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[(name, bytes(20_000_000))])
    assert path.stat().st_size < 100_000
    assert "far more" in refusal(path)


def test_an_archive_that_is_too_large_unpacked_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "_MOST_BYTES", 3_000_000)
    swelling = [(f"translate-fr_en/{number}", os.urandom(900_000)) for number in range(4)]
    assert "more than 2 GB" in refusal(make_archive(tmp_path / "a.argosmodel", extra=swelling))


def test_a_hundred_thousand_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.argosmodel"
    with ZipFile(path, "w") as many:
        for number in range(100_000):
            many.writestr(ZipInfo(f"{number}"), b"")
    assert "100,000 files" in refusal(path)


def test_a_list_of_files_without_end_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[(f"translate-fr_en/{number}", b"") for number in range(100)])
    assert read_all(path)
    monkeypatch.setattr(archive, "_LONGEST_DIRECTORY", 4000)
    assert "not a zip" in refusal(path)


def change_directory(path: Path, name: bytes, offset: int, field: bytes) -> None:
    """Overwrite bytes of the entry of `name` in the list at the end of the archive."""
    data = bytearray(path.read_bytes())
    start = data.rindex(name) - 46
    assert data[start : start + 4] == b"PK\x01\x02"
    data[start + offset : start + offset + len(field)] = field
    path.write_bytes(data)


@pytest.mark.parametrize("size", [0, 10, 511, 800_000])
def test_a_size_that_lies_is_found_out(tmp_path: Path, size: int) -> None:
    path = make_archive(tmp_path / "a.argosmodel")
    change_directory(path, b"translate-fr_en/model/model.bin", 24, struct.pack("<I", size))
    assert "model/model.bin in it is" in refusal(path)


def test_a_sum_that_lies_is_found_out(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel")
    change_directory(path, b"translate-fr_en/model/model.bin", 16, b"\1\2\3\4")
    assert refusal(path) == "model/model.bin in it is damaged"


def test_a_password_is_refused(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel")
    change_directory(path, b"translate-fr_en/model/model.bin", 8, b"\1\0")
    assert "password" in refusal(path)


def test_an_unusual_method_is_refused(tmp_path: Path) -> None:
    entry = ZipInfo("translate-fr_en/other")
    entry.compress_type = zipfile.ZIP_LZMA
    assert "method" in refusal(make_archive(tmp_path / "a.argosmodel", extra=[(entry, b"data")]))


@pytest.mark.parametrize("name", ["translate-fr_en/metadata.json", "translate-fr_en/METADATA.json"])
def test_two_files_of_one_name_are_refused(tmp_path: Path, name: str) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[(name.replace(".json", ".jsom"), metadata())])
    path.write_bytes(path.read_bytes().replace(b".jsom", b".json"))
    assert "two files of one name" in refusal(path)


def without(name: str) -> dict[str, bytes]:
    return {one: data for one, data in contents().items() if one != name}


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "no metadata.json"),
        ({"notes.txt": b"hello"}, "no metadata.json"),
        ({"inside.zip": b"PK"}, "another archive"),
        ({"fr_en.argosmodel": b"PK"}, "another archive"),
        (without("metadata.json"), "no metadata.json"),
        (without("model/model.bin"), "no model/model.bin"),
        ({**without("sentencepiece.model"), "bpe.model": b"merges"}, "only SentencePiece"),
        ({**contents(), "metadata.json": b" " * 1_000_001}, "far too large"),
        ({**contents(), "model/config.json": os.urandom(1_000_001)}, "far too large"),
    ],
)
def test_what_is_no_package_is_refused(tmp_path: Path, files: Mapping[str, bytes], reason: str) -> None:
    assert reason in refusal(make_archive(tmp_path / "a.argosmodel", files))


def test_an_archive_of_two_packages_is_refused(tmp_path: Path) -> None:
    path = make_archive(tmp_path / "a.argosmodel", extra=[("translate-de_en/metadata.json", metadata())])
    assert "more than one package" in refusal(path)


@pytest.mark.parametrize("data", [b"", b"PK", b"hello " * 999, b"PK\x05\x06", b"\0" * 5000, b"\x1f\x8b\x08" * 40])
def test_what_is_no_zip_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.argosmodel"
    path.write_bytes(data)
    assert "not a zip archive" in refusal(path)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_refused(tmp_path: Path, share: float) -> None:
    path = make_archive(tmp_path / "a.argosmodel")
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    assert "not all of one" in refusal(path)


def test_whatever_is_scrambled_is_refused_or_harmless(tmp_path: Path) -> None:
    """Nothing but PackageRefused comes out, and nothing is unpacked that is not meant to be."""
    whole = make_archive(tmp_path / "a.argosmodel").read_bytes()
    generator = random.Random(7)
    refused = 0
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(generator.choice((1, 1, 2, 8))):
            data[generator.randrange(len(data))] = generator.randrange(256)
        (tmp_path / "b.argosmodel").write_bytes(data)
        try:
            assert all(is_part(part) for part in read_all(tmp_path / "b.argosmodel"))
        except PackageRefused:
            refused += 1
    assert refused > 100


class Harmful:
    """Would make a folder when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.path),)


def test_pickles_are_neither_read_nor_unpacked(tmp_path: Path) -> None:
    bait = pickle.dumps(Harmful(tmp_path / "harm"))
    names = ("stanza/fr/tokenize/gsd.pt", "model/weights.pkl", "minisbd/fr.onnx", "setup.py", "manifest.json")
    extra = [(f"translate-fr_en/{name}", bait) for name in names]
    assert read_all(make_archive(tmp_path / "a.argosmodel", extra=extra)) == contents()
    assert not (tmp_path / "harm").exists()


def test_a_file_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="No such file"):
        read_all(tmp_path / "nowhere.argosmodel")
    with pytest.raises(FileUnreadable, match="not a file"):
        read_all(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.argosmodel")
    with pytest.raises(FileUnreadable, match="not a file"):
        read_all(tmp_path / "pipe.argosmodel")
