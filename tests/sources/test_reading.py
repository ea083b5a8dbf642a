"""A file of any format becomes an article, whatever its name says; what is no article costs one sentence."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.errors import EmptyText, FileUnreadable, InputError, NotText
from desktop_app.core.file_errors import FileTooLarge, UnsupportedFile
from desktop_app.core.file_forms import FileForm
from desktop_app.core.origin import Origin
from desktop_app.core.pipeline import Cancelled
from desktop_app.sources import reading
from desktop_app.sources.limits import Limits
from desktop_app.sources.reading import files_in, from_html, read_source, read_sources
from desktop_app.sources.source import Format, Source, completed
from desktop_app.sources.worker import parse
from tests.sources import makers
from tests.sources.makers import FIRST, SECOND, TITLE

WORD = makers.docx(makers.w_paragraph(FIRST) + makers.w_paragraph(SECOND), title=TITLE)
TWO = f"{FIRST}\n\n{SECOND}"

unix = pytest.mark.skipif(sys.platform == "win32", reason="there is no such thing on Windows")


@pytest.fixture
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read in the test's own process what is not hostile: a process each would take half a second."""

    def read(file: object, form: Format, name: str, *_: object) -> Source:
        data = file if isinstance(file, bytes) else file.read()  # type: ignore[attr-defined]
        source = parse(data, form)
        return Source(source.text, source.origin, source.dropped, name)

    monkeypatch.setattr(reading, "read_in_child", read)


@pytest.mark.parametrize(
    "data",
    [
        TWO.encode(),
        TWO.encode("utf-16"),
        WORD,
        makers.odt(f"<text:p>{FIRST}</text:p><text:p>{SECOND}</text:p>"),
        makers.pdf([makers.column([*textwrap.wrap(FIRST, 60), "", *textwrap.wrap(SECOND, 60)])]),
        makers.page(f"<p>{FIRST}</p><p>{SECOND}</p>"),
        makers.rtf(f"{FIRST}\\par {SECOND}"),
        makers.mail(TWO).as_bytes(),
    ],
    ids=["text", "utf-16", "word", "opendocument", "pdf", "html", "rtf", "mail"],
)
@pytest.mark.parametrize("ending", [".txt", ".pdf", ".docx", ".html", ""])
@pytest.mark.usefixtures("in_process")
def test_a_file_is_known_by_its_content_whatever_its_ending_says(data: bytes, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"article{ending}"
    path.write_bytes(data)
    source = read_source(path)
    assert source.text.strip() == TWO
    assert source.name == path.name


@pytest.mark.usefixtures("in_process")
def test_markdown_alone_is_known_by_its_ending(tmp_path: Path) -> None:
    for name, text in (("a.md", TITLE), ("a.txt", f"# {TITLE}")):
        (tmp_path / name).write_text(f"# {TITLE}\n", encoding="utf-8")
        assert read_source(tmp_path / name).text.strip() == text


@pytest.mark.parametrize(
    "name", ["l’été d'Élodie.docx", "a b\tc.docx", "-o.docx", "100%2.docx", "مقال.docx", "x" * 200 + ".docx"]
)
def test_a_name_may_be_anything(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    try:
        path.write_bytes(WORD)
    except OSError:
        pytest.skip("this system has no such names")
    article = read_source(path).article
    assert (article.name, article.original) == (name.replace("\t", "\ufffd"), TWO)
    assert article.origin.title == TITLE


def test_a_reading_list_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    good, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    good.write_text(FIRST, encoding="utf-8")
    bad.write_bytes(b"\0\1\2\3" * 1000)
    results = read_sources([good, bad, tmp_path / "none.txt", good])
    first = next(results)
    assert isinstance(first, Source)
    good.unlink()  # the list is lazy: the last one is opened when its turn comes
    rest = list(results)
    assert [type(one) for one in rest] == [NotText, FileUnreadable, FileUnreadable]


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), FileForm.PICTURE),
        (b"\xff\xd8\xff\xe0" + bytes(100), FileForm.PICTURE),
        (b"RIFF1234WEBPVP8 " + bytes(100), FileForm.PICTURE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), FileForm.OLD_WORD),
        (b"\x7fELF" + bytes(100), FileForm.PROGRAM),
        (b"Rar!\x1a\x07\x01\x00" + bytes(100), FileForm.ARCHIVE),
        (b"\0\0\0\x20ftypisom" + bytes(100), FileForm.RECORDING),
        (b"\0\0\0\x20ftypheic" + bytes(100), FileForm.PICTURE),
        (makers.packed({"[Content_Types].xml": "", "xl/workbook.xml": ""}), FileForm.SPREADSHEET),
        (makers.packed({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), FileForm.PRESENTATION),
        (makers.packed({"mimetype": "application/epub+zip"}), FileForm.BOOK),
        (makers.packed({"a.txt": "Bonjour"}), FileForm.ARCHIVE),
    ],
)
@pytest.mark.usefixtures("in_process")
def test_a_file_of_another_kind_is_called_by_its_name(head: bytes, form: FileForm, tmp_path: Path) -> None:
    path = tmp_path / "article.docx"
    path.write_bytes(head)
    with pytest.raises(UnsupportedFile, match=rf"article\.docx is {form.value}") as caught:
        read_source(path)
    assert caught.value.form is form


def test_what_cannot_be_opened_is_said_with_the_reason(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.pdf", tmp_path / "a\0b.pdf"):
        with pytest.raises(FileUnreadable, match="could not be opened"):
            read_source(path)


@unix
@pytest.mark.timeout(20)
def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.pdf").symlink_to("/dev/zero")
    for path in (tmp_path / "pipe.txt", tmp_path / "zero.pdf", Path("/dev/tty")):
        with pytest.raises(FileUnreadable):
            read_source(path)


@unix
def test_links_that_lead_nowhere_are_no_trap(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(FileUnreadable):
        read_source(tmp_path / "a.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_without_permission_is_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "secret.docx"
    path.write_bytes(WORD)
    path.chmod(0)
    with pytest.raises(FileUnreadable, match="Permission denied"):
        read_source(path)


def test_permission_denied_by_the_system_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileUnreadable, match="Permission denied"):
        read_source(tmp_path / "secret.docx")


def test_half_a_gigabyte_of_zeros_is_not_read(tmp_path: Path) -> None:
    for name, start, error in (
        ("a.txt", b"", NotText),
        ("a.pdf", b"%PDF-1.7", FileTooLarge),
        ("a.zip", b"PK\3\4", FileTooLarge),
    ):
        path = tmp_path / name
        with path.open("wb") as file:
            file.write(start)
            file.truncate(500_000_000)
        with pytest.raises(InputError) as caught:
            read_source(path)
        assert isinstance(caught.value, error) or (name == "a.txt" and "characters" in str(caught.value))


def test_an_empty_file_is_empty_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf", "a.docx", "a.html"):
        (tmp_path / name).write_bytes(b"")
        with pytest.raises(EmptyText):
            read_source(tmp_path / name)


def test_waiting_for_a_file_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(WORD)
    with pytest.raises(Cancelled):
        read_source(path, lambda: True)


def test_a_pasted_page_is_read_by_a_process_too() -> None:
    source = from_html(f"<html><body><script>steal()</script><p>{FIRST}</p><p>{SECOND}</p></body></html>")
    assert source.text == TWO
    assert source.name == ""


def test_a_page_too_large_to_be_pasted_is_refused() -> None:
    with pytest.raises(FileTooLarge, match="The pasted page holds more than 50 MB"):
        from_html("x" * 50_000_001)
    with pytest.raises(FileTooLarge):
        from_html("x" * 2_000_001, limits=Limits(file=2_000_000))


def test_a_folder_stands_for_the_documents_in_it(tmp_path: Path) -> None:
    for name in ("b.PDF", "a.docx", "c.txt", "photo.png", "d.argosmodel"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "e.odt").mkdir()
    assert [path.name for path in files_in(tmp_path)] == ["a.docx", "b.PDF", "c.txt"]


@pytest.mark.parametrize("make", [lambda path: path.mkdir(), lambda path: None], ids=["empty", "missing"])
def test_a_folder_without_documents_is_said_to_be_one(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "articles")
    with pytest.raises(FileUnreadable):
        files_in(tmp_path / "articles")


def test_what_is_said_of_an_article_counts_before_what_its_file_says() -> None:
    found = Origin("Un titre", "Un journal", date(2024, 3, 14), None, "https://example.org/a")
    said = Origin(title="Le vrai titre", retrieved=date(2024, 3, 15))
    whole = Origin("Le vrai titre", "Un journal", date(2024, 3, 14), date(2024, 3, 15), "https://example.org/a")
    assert completed(said, found) == whole
