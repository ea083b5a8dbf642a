"""Hostile files: each is read by a process that may not survive it, and costs this one a sentence at most."""

from __future__ import annotations

import contextlib
import http.server
import threading
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.file_errors import (
    DamagedFile,
    FileTooCostly,
    FileTooLarge,
    NoTextInFile,
    ProtectedFile,
    ScannedFile,
)
from desktop_app.sources.limits import Limits
from desktop_app.sources.reading import read_source
from tests.sources import makers
from tests.sources.makers import FIRST

SECONDS = 1.5
"""For the files that are made to take much more; the others have as long as any."""
PATIENCE = 20
"""Seconds more, on a busy machine, until the process that was told to end has gone."""

ENTITY = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{step} "{f"&l{step - 1};" * 10}">' for step in range(1, 12))
    + "]>"
)
BOXES = 3_000


@dataclass(frozen=True)
class Case:
    """A file, and what becomes of it: the one error that is right, or its text in spite of everything."""

    name: str
    data: bytes = field(repr=False)
    outcome: type[InputError] | None


def packed_stream(text: bytes) -> str:
    """A page of a PDF whose content unpacks to `text`."""
    data = zlib.compress(text, 9).decode("latin-1")
    return (
        "100 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
        "/Contents 101 0 R>> endobj\n"
        f"101 0 obj <</Filter/FlateDecode/Length {len(data)}>>stream\n{data}\nendstream endobj\n"
    )


def nested_mail(depth: int) -> bytes:
    """A mail in a mail in a mail..."""
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{step}"\n\n--b{step}\n' for step in range(depth))
    head = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\nMessage-ID: <1>\n"
    return f"{head}{parts}Content-Type: text/plain; charset=utf-8\n\n{FIRST}\n".encode()


PAGE = makers.column([FIRST])
SOUND = makers.pdf([PAGE])
LOCKED = "/Encrypt<</Filter/Standard/V 1/R 2/O({0})/U({0})/P -4>>/ID[(0123456789abcdef)(0123456789abcdef)]".format(
    "x" * 32
)

BESIDE = makers.docx(makers.w_paragraph(FIRST), more={"word/media/a.png": bytes(80_000_000)})
WITH_ENTITY = makers.page(f"<p>{FIRST}</p>").replace(b"<!DOCTYPE html>", ENTITY.replace("x [", "html [").encode())
WITHOUT_END = b"Message-ID: <1>\nTo: a\nFrom: " + b"a," * 200_000 + b"\n\n" + FIRST.encode()

UNPACKED = makers.pdf([[]], kids="100 0 R", more=packed_stream(b"BT (a) Tj ET " * 2_000_000))

CASES = (
    Case("zip bomb.docx", makers.docx("<w:p>" + " " * 80_000_000 + "</w:p>"), FileTooLarge),
    Case("zip bomb.odt", makers.odt("<text:p>" + " " * 80_000_000 + "</text:p>"), FileTooLarge),
    Case("bomb in a picture.docx", BESIDE, None),
    Case("cut.docx", makers.docx(makers.w_paragraph(FIRST))[:500], DamagedFile),
    Case("no document.docx", makers.packed({"[Content_Types].xml": "", "word/styles.xml": ""}), DamagedFile),
    Case("outer entity.docx", makers.docx(makers.w_paragraph("&x;"), head=ENTITY), DamagedFile),
    Case("outer entity.odt", makers.odt("<text:p>&x;</text:p>", head=ENTITY), DamagedFile),
    Case("billion laughs.docx", makers.docx(makers.w_paragraph("&l11;"), head=LAUGHS), DamagedFile),
    Case("billion laughs.odt", makers.odt("<text:p>&l11;</text:p>", head=LAUGHS), DamagedFile),
    Case("deep.docx", makers.docx("<w:sdt>" * BOXES + makers.w_paragraph(FIRST) + "</w:sdt>" * BOXES), DamagedFile),
    Case("password.odt", makers.odt("", more={"META-INF/manifest.xml": "<manifest:encryption-data/>"}), ProtectedFile),
    Case("password.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), ProtectedFile),
    Case("blanks of a million.odt", makers.odt(f'<text:p>{FIRST}<text:s text:c="999999999"/></text:p>'), None),
    Case("cut.pdf", SOUND[:300], DamagedFile),
    Case("noise.pdf", b"%PDF-1.7\n" + zlib.compress(bytes(range(256)) * 99), DamagedFile),
    Case("pages in a circle.pdf", makers.pdf([PAGE], kids="2 0 R"), NoTextInFile),
    Case("tables in a circle.pdf", makers.pdf([PAGE], trailer="/Prev 0"), None),
    Case("two billion pages.pdf", SOUND.replace(b"/Count 1", b"/Count 2000000000"), None),
    Case("password.pdf", makers.pdf([PAGE], trailer=LOCKED), ProtectedFile),
    Case("scan.pdf", makers.pdf([[]], kids="100 0 R", more=makers.picture_page()), ScannedFile),
    Case("nothing.pdf", makers.pdf([[]]), NoTextInFile),
    Case("entity.html", WITH_ENTITY, None),
    Case("groups.rtf", makers.rtf("{" * 50_000 + FIRST + "}" * 50_000), None),
    Case("groups never closed.rtf", makers.rtf("{" * 50_000), NoTextInFile),
    Case("numbers missing.rtf", makers.rtf(f"\\uc\\u {FIRST}"), DamagedFile),
    Case("bytes beyond the end.rtf", makers.rtf("{\\pict\\bin99999999999 }" + FIRST), NoTextInFile),
    Case("less deep.eml", nested_mail(30), None),
)  # fmt: skip
COSTLY = (
    Case("deep.html", makers.page("<div>" * 100_000 + FIRST), FileTooCostly),
    Case("unpacked.pdf", UNPACKED, FileTooCostly),
    Case("never closed.html", makers.page("<b><i>" * 20_000 + FIRST), FileTooCostly),
    Case("brackets.md", b"[" * 100_000, FileTooCostly),
    Case("quotes in quotes.md", b">" * 50_000 + FIRST.encode(), FileTooCostly),
    Case("deep.eml", nested_mail(1_000), FileTooCostly),
    Case("header without end.eml", WITHOUT_END, FileTooCostly),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.timeout(90)
def test_a_hostile_file_costs_a_sentence_and_no_more(case: Case, tmp_path: Path) -> None:
    path = tmp_path / case.name
    path.write_bytes(case.data)
    if case.outcome is None:
        assert read_source(path).text.strip() == FIRST
        return
    with pytest.raises(case.outcome) as caught:
        read_source(path)
    assert case.name in str(caught.value)
    assert "root:" not in str(caught.value)


@pytest.mark.parametrize("case", COSTLY, ids=lambda case: case.name)
@pytest.mark.timeout(90)
def test_a_file_made_to_take_long_takes_no_longer_than_it_may(case: Case, tmp_path: Path) -> None:
    """Whether a computer is done with it in that time is for the computer to say."""
    path = tmp_path / case.name
    path.write_bytes(case.data)
    started = time.monotonic()
    with contextlib.suppress(InputError):
        read_source(path, limits=Limits(seconds=SECONDS))
    assert time.monotonic() - started < SECONDS + PATIENCE


def test_a_file_that_takes_longer_is_too_costly(tmp_path: Path) -> None:
    path = tmp_path / "sound.pdf"
    path.write_bytes(SOUND)
    with pytest.raises(FileTooCostly):
        read_source(path, limits=Limits(seconds=0.01))


class _Listener(http.server.BaseHTTPRequestHandler):
    """Notes who comes."""

    def do_GET(self) -> None:
        """Any request at all is one too many."""
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_error(404)


@pytest.fixture
def listener() -> Iterator[http.server.HTTPServer]:
    """A web server of this computer, whose `asked` lists what it was asked for."""
    server = http.server.HTTPServer(("127.0.0.1", 0), _Listener)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_is_fetched_for_any_file(listener: http.server.HTTPServer, tmp_path: Path) -> None:
    address = f"http://127.0.0.1:{listener.server_port}"
    outside = f'<!DOCTYPE x SYSTEM "{address}/dtd">'
    page = f'<link rel=stylesheet href="{address}/css"><base href="{address}/">'
    active = f'<iframe src="{address}/f"></iframe><script src="{address}/j"></script>'
    remote = f'<p>{FIRST}</p><img src="{address}/i.png">{active}'
    files = {
        "a.html": makers.page(remote, page),
        "a.docx": makers.docx(makers.w_paragraph(FIRST), head=outside),
        "a.odt": makers.odt(f"<text:p>{FIRST}</text:p>", head=outside),
        "a.eml": makers.mail(html=remote).as_bytes(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        try:
            assert FIRST in read_source(tmp_path / name).text
        except DamagedFile:
            assert name in ("a.docx", "a.odt")
    assert listener.asked == []  # type: ignore[attr-defined]
