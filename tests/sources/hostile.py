"""The hostile files: what each is made of, and the one error that is right for it."""

from __future__ import annotations

import base64
import os
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.core.errors import FileUnreadable, InputError, NotText, TextTooLong
from desktop_app.core.file_errors import (
    DamagedFile,
    FileTooCostly,
    FileTooLarge,
    NoTextInFile,
    ProtectedFile,
    ScannedFile,
    UnsupportedFile,
)
from tests.sources import makers
from tests.sources.makers import FIRST

ENTITY = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{step} "{f"&l{step - 1};" * 10}">' for step in range(1, 12))
    + "]>"
)
BOXES = 3_000
LARGE = 500_000_000
"""Bytes of a file that has next to nothing on the disk."""
AS_ROOT = sys.platform != "win32" and os.geteuid() == 0
"""Nothing is forbidden to this user."""

Place = Callable[[Path], object]


@dataclass(frozen=True)
class Case:
    """A file, and what becomes of it: the one error that is right, or its text in spite of everything."""

    name: str
    trick: str
    """What is hostile in it, in a few words."""
    content: bytes | Place = field(repr=False)
    """Its bytes; or what puts it there, where it is more than bytes."""
    outcome: type[InputError] | None

    def write(self, folder: Path) -> Path:
        """Put it into `folder`. Raises OSError."""
        path = folder / self.name
        if isinstance(self.content, bytes):
            path.write_bytes(self.content)
        else:
            self.content(path)
        return path


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


def with_attachment(size: int) -> bytes:
    """A mail with `size` bytes of nothing attached in base64."""
    message = makers.mail(FIRST)
    message.add_attachment(bytes(size), maintype="application", subtype="octet-stream", filename="a.bin")
    return message.as_bytes()


def web_archive(html: bytes) -> bytes:
    """A page as browsers save it in one file, in base64."""
    head = "From: <Saved by a browser>\nSnapshot-Content-Location: https://a.example/\nSubject: x\nMIME-Version: 1.0\n"
    part = 'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n'
    coded = base64.encodebytes(html).decode()
    return f"{head}{part}Content-Transfer-Encoding: base64\n\n{coded}\n--b--\n".encode()


def understated(body: str, claimed: int) -> bytes:
    """A Word document that says of its text, `body`, that it unpacks to `claimed` bytes."""
    size = len(makers.docx_text(body)).to_bytes(4, "little")
    return makers.docx(body).replace(size, claimed.to_bytes(4, "little"))


def zeros(head: bytes = b"") -> Place:
    """A long file that holds nothing behind `head`; it takes no room on most disks."""

    def place(path: Path) -> None:
        with path.open("wb") as file:
            file.write(head)
            file.truncate(LARGE)

    return place


def forbidden(path: Path) -> None:
    """A file that nobody may read."""
    path.write_text(FIRST, "utf-8")
    path.chmod(0)


PAGE = makers.column([FIRST])
SOUND = makers.pdf([PAGE])
LOCKED = "/Encrypt<</Filter/Standard/V 1/R 2/O({0})/U({0})/P -4>>/ID[(0123456789abcdef)(0123456789abcdef)]".format(
    "x" * 32
)

BESIDE = makers.docx(makers.w_paragraph(FIRST), more={"word/media/a.png": bytes(80_000_000)})
WITH_ENTITY = makers.page(f"<p>{FIRST}</p>").replace(b"<!DOCTYPE html>", ENTITY.replace("x [", "html [").encode())
WITHOUT_END = b"Message-ID: <1>\nTo: a\nFrom: " + b"a," * 200_000 + b"\n\n" + FIRST.encode()
MANY = makers.docx(makers.w_paragraph(FIRST), more={f"word/{number}.xml": "" for number in range(12_000)})
IN_TITLE = makers.docx(
    makers.w_paragraph(FIRST),
    more={
        "docProps/core.xml": f'{makers.XML}{ENTITY}<a xmlns:b="http://purl.org/dc/elements/1.1/"><b:title>&x;</b:title></a>'
    },
)
UNDERSTATED = understated("<w:p>" + " " * 40_000_000 + "</w:p>", 1_000)
HUGE_PAGE = makers.page(f"<p>{FIRST}</p>" * 190_000)
ONE_PAGE = makers.pdf([PAGE], kids="10 0 R " * 1_000_000).replace(b"/Count 1", b"/Count 1000000")
UNPACKED = makers.pdf([[]], kids="100 0 R", more=packed_stream(b"BT (a) Tj ET " * 2_000_000))

CASES = (
    Case(
        "zip bomb.docx",
        "80 MB of spaces, packed to 80 KB",
        makers.docx("<w:p>" + " " * 80_000_000 + "</w:p>"),
        FileTooLarge,
    ),
    Case(
        "zip bomb.odt",
        "the same as OpenDocument",
        makers.odt("<text:p>" + " " * 80_000_000 + "</text:p>"),
        FileTooLarge,
    ),
    Case("bomb in a picture.docx", "80 MB in a picture, which is not unpacked", BESIDE, None),
    Case("cut.docx", "half a zip file", makers.docx(makers.w_paragraph(FIRST))[:500], DamagedFile),
    Case(
        "no document.docx",
        "a zip without the document itself",
        makers.packed({"[Content_Types].xml": "", "word/styles.xml": ""}),
        DamagedFile,
    ),
    Case(
        "outer entity.docx",
        "XXE: an entity that stands for /etc/passwd",
        makers.docx(makers.w_paragraph("&x;"), head=ENTITY),
        DamagedFile,
    ),
    Case("outer entity.odt", "the same as OpenDocument", makers.odt("<text:p>&x;</text:p>", head=ENTITY), DamagedFile),
    Case(
        "billion laughs.docx",
        "eleven entities, each ten of the one before",
        makers.docx(makers.w_paragraph("&l11;"), head=LAUGHS),
        DamagedFile,
    ),
    Case(
        "billion laughs.odt", "the same as OpenDocument", makers.odt("<text:p>&l11;</text:p>", head=LAUGHS), DamagedFile
    ),
    Case(
        "deep.docx",
        "3,000 boxes in boxes",
        makers.docx("<w:sdt>" * BOXES + makers.w_paragraph(FIRST) + "</w:sdt>" * BOXES),
        DamagedFile,
    ),
    Case(
        "password.odt",
        "encrypted",
        makers.odt("", more={"META-INF/manifest.xml": "<manifest:encryption-data/>"}),
        ProtectedFile,
    ),
    Case(
        "password.docx",
        "encrypted",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        ProtectedFile,
    ),
    Case(
        "blanks of a million.odt",
        "a space that is to be repeated a thousand million times",
        makers.odt(f'<text:p>{FIRST}<text:s text:c="999999999"/></text:p>'),
        None,
    ),
    Case("cut.pdf", "the first 300 bytes of one", SOUND[:300], DamagedFile),
    Case(
        "noise.pdf",
        "a PDF's first line, then noise",
        b"%PDF-1.7\n" + zlib.compress(bytes(range(256)) * 99),
        DamagedFile,
    ),
    Case("pages in a circle.pdf", "a list of pages that holds itself", makers.pdf([PAGE], kids="2 0 R"), NoTextInFile),
    Case(
        "tables in a circle.pdf",
        "a table of contents that goes on at its own beginning",
        makers.pdf([PAGE], trailer="/Prev 0"),
        None,
    ),
    Case("two billion pages.pdf", "claims so many, has one", SOUND.replace(b"/Count 1", b"/Count 2000000000"), None),
    Case("password.pdf", "encrypted", makers.pdf([PAGE], trailer=LOCKED), ProtectedFile),
    Case("scan.pdf", "a picture of a page", makers.pdf([[]], kids="100 0 R", more=makers.picture_page()), ScannedFile),
    Case("nothing.pdf", "an empty page", makers.pdf([[]]), NoTextInFile),
    Case("entity.html", "XXE in a web page", WITH_ENTITY, None),
    Case("groups.rtf", "50,000 groups in groups", makers.rtf("{" * 50_000 + FIRST + "}" * 50_000), None),
    Case("groups never closed.rtf", "50,000 opened, none closed", makers.rtf("{" * 50_000), NoTextInFile),
    Case("numbers missing.rtf", "control words without their numbers", makers.rtf(f"\\uc\\u {FIRST}"), DamagedFile),
    Case(
        "bytes beyond the end.rtf",
        "a picture that claims 100 GB",
        makers.rtf("{\\pict\\bin99999999999 }" + FIRST),
        NoTextInFile,
    ),
    Case("less deep.eml", "30 mails in mails", nested_mail(30), None),
    Case("outer entity in the title.docx", "XXE in what a Word document says of itself", IN_TITLE, DamagedFile),
    Case("size understated.docx", "40 MB that claim to be 1 KB", UNDERSTATED, DamagedFile),
    Case("12,000 members.docx", "a zip of so many files", MANY, FileTooCostly),
    Case("picture.pdf", "a picture by another name", b"\x89PNG\r\n\x1a\n" + bytes(500), UnsupportedFile),
    Case("one page a million times.pdf", "a list of pages that names the same one so often", ONE_PAGE, TextTooLong),
    Case("huge attachment.eml", "11 MB of base64 beside the text", with_attachment(8_000_000), None),
    Case("zeros.txt", "500 MB of zeros", zeros(), NotText),
    Case("zeros.docx", "500 MB of zeros behind a zip's first bytes", zeros(b"PK\3\4"), FileTooLarge),
    Case("zeros.pdf", "500 MB of zeros behind a PDF's first line", zeros(b"%PDF-1.7\n"), FileTooLarge),
    Case(
        "text, then zeros.txt",
        "60 KB of text, then zeros up to 500 MB",
        zeros(500 * f"{FIRST}\n".encode()),
        TextTooLong,
    ),
    Case(
        "line\nbreak \x1b[31m\u202efdp.pdf",
        "a name that breaks lines, turns red and runs backwards",
        SOUND[:300],
        DamagedFile,
    ),
)
"""Read like any other file, in the time that there is."""
COSTLY = (
    Case("huge page.mhtml", "30 MB of base64 that is one page", web_archive(HUGE_PAGE), FileTooCostly),
    Case("deep.html", "100,000 boxes in boxes", makers.page("<div>" * 100_000 + FIRST), FileTooCostly),
    Case("unpacked.pdf", "26 MB of drawing, packed to 26 KB", UNPACKED, FileTooCostly),
    Case("never closed.html", "40,000 tags opened, none closed", makers.page("<b><i>" * 20_000 + FIRST), FileTooCostly),
    Case("brackets.md", "100,000 brackets opened", b"[" * 100_000, FileTooCostly),
    Case("quotes in quotes.md", "a quotation 50,000 deep", b">" * 50_000 + FIRST.encode(), FileTooCostly),
    Case("deep.eml", "1,000 mails in mails", nested_mail(1_000), FileTooCostly),
    Case("header without end.eml", "200,000 senders", WITHOUT_END, FileTooCostly),
)
"""Made to take longer than any file may."""
ODD = (
    ()
    if sys.platform == "win32"
    else (
        Case("endless.txt", "a link to /dev/zero", lambda path: path.symlink_to("/dev/zero"), FileUnreadable),
        Case("pipe.txt", "a named pipe that nobody writes into", os.mkfifo, FileUnreadable),
        Case("folder.txt", "a folder", Path.mkdir, FileUnreadable),
        Case("circle.txt", "a link to itself", lambda path: path.symlink_to(path), FileUnreadable),
        Case(
            "memory.txt",
            "a link to the memory of whoever reads it",
            lambda path: path.symlink_to("/proc/self/mem"),
            FileUnreadable,
        ),
        Case("forbidden.txt", "a file that nobody may read", forbidden, None if AS_ROOT else FileUnreadable),
    )
)
"""What is no file, or none that can be read; on systems that have such things."""
