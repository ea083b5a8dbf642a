"""Makes the files that the tests read: documents of every format, sound ones and hostile ones."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from email.message import EmailMessage

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = (
    f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" xmlns:table="{ODF}:table:1.0" '
    f'xmlns:draw="{ODF}:drawing:1.0" xmlns:style="{ODF}:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    f'xmlns:manifest="{ODF}:manifest:1.0"'
)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

FIRST = (
    "Plus de 1 200 habitants n'ont pas quitté leur maison, a indiqué mercredi la préfète de la Drôme, Claire Monnet."
)
SECOND = "Le pont de Barjac, endommagé par la crue, restera fermé jusqu'au 14 mars à 18h30."
THIRD = "Selon les secours, aucune victime n'est à déplorer dans les trois villages de la vallée."
TITLE = "Trois villages évacués dans la Drôme"


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A zip of `members`, in their order, deflated."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def docx(body: str, title: str = "", head: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """A Word document; `body` is WordprocessingML, `head` stands before the root element."""
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>'
    )
    return packed(
        {
            "[Content_Types].xml": f"{XML}<Types/>",
            "word/document.xml": docx_text(body, head),
            "docProps/core.xml": XML + core,
            **(more or {}),
        }
    )


def docx_text(body: str, head: str = "") -> str:
    """The text of a Word document, as it lies in the zip."""
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return f'{XML}{head}<w:document xmlns:w="{W}" xmlns:mc="{mc}"><w:body>{body}</w:body></w:document>'


def w_paragraph(text: str, style: str = "") -> str:
    """A paragraph of WordprocessingML."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{look}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(body: str, title: str = "", head: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """An OpenDocument text; `body` stands in office:text."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": (
                f"{XML}{head}<office:document-content {NAMESPACES}><office:body><office:text>{body}</office:text>"
                "</office:body></office:document-content>"
            ),
            "meta.xml": (
                f"{XML}<office:document-meta {NAMESPACES}><office:meta><dc:title>{title}</dc:title></office:meta>"
                "</office:document-meta>"
            ),
            **(more or {}),
        }
    )


def pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]],
    title: str = "",
    more: str = "",
    trailer: str = "",
    kids: str = "",
) -> bytes:
    """A PDF in Courier: for each page its pieces of text as (left, baseline, size, words), in points.

    `more` holds further objects from number 100 on, `trailer` further entries; `kids` replaces the list of pages.
    """
    objects: dict[int, bytes] = {1: b"<</Type/Catalog/Pages 2 0 R>>"}
    numbers = [10 + 2 * index for index in range(len(pages))]
    listed = kids or " ".join(f"{number} 0 R" for number in numbers)
    objects[2] = f"<</Type/Pages/Count {len(pages)}/Kids[{listed}]>>".encode()
    objects[3] = b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"
    objects[4] = b"<</Title(" + _escaped(title) + b")>>"
    for number, pieces in zip(numbers, pages, strict=True):
        objects[number] = (
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            f"/Contents {number + 1} 0 R>>"
        ).encode()
        content = b"".join(
            f"BT /F {size} Tf {left} {bottom} Td (".encode() + _escaped(words) + b") Tj ET\n"
            for left, bottom, size, words in pieces
        )
        objects[number + 1] = f"<</Length {len(content)}>>stream\n".encode() + content + b"\nendstream"
    body = b"%PDF-1.5\n" + b"".join(b"%d 0 obj %s endobj\n" % (number, one) for number, one in objects.items())
    end = f"trailer<</Size 200/Root 1 0 R/Info 4 0 R{trailer}>>\nstartxref\n{len(body)}\n%%EOF"
    return body + more.encode("latin-1") + b"xref\n0 1\n0000000000 65535 f \n" + end.encode()


def _escaped(words: str) -> bytes:
    return words.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")


def column(
    lines: Sequence[str], left: float = 60, top: float = 780, size: float = 10
) -> list[tuple[float, float, float, str]]:
    """Lines under each other, as pieces of a page; an empty one is a blank line."""
    return [(left, top - index * 1.2 * size, size, line) for index, line in enumerate(lines) if line]


def picture_page() -> str:
    """Objects of a PDF whose one page is a picture: page 100, its content and the picture itself."""
    data = zlib.compress(b"\x80" * 10_000).decode("latin-1")
    paint = "q 500 0 0 700 40 60 cm /I Do Q"
    return (
        "100 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 102 0 R>>>>"
        f"/Contents 101 0 R>> endobj\n101 0 obj <</Length {len(paint)}>>stream\n{paint}\nendstream endobj\n"
        "102 0 obj <</Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8"
        f"/Filter/FlateDecode/Length {len(data)}>>stream\n{data}\nendstream endobj\n"
    )


def page(body: str, head: str = "") -> bytes:
    """A web page."""
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()
    )


def rtf(body: str) -> bytes:
    """An RTF document in Windows-1252; `body` is RTF, its accents are escaped here."""
    escaped = "".join(character if character < "\x80" else f"\\u{ord(character)}?" for character in body)
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}" + escaped + "}").encode("ascii")


def mail(plain: str = "", html: str = "", subject: str = TITLE) -> EmailMessage:
    """A mail from an agency, to be given attachments or written with as_bytes()."""
    message = EmailMessage()
    message["From"] = "Agence du Val <depeches@agence.example>"
    message["To"] = "lecteur@example.org"
    message["Subject"] = subject
    message["Date"] = "Thu, 14 Mar 2024 18:40:00 +0100"
    message["Message-ID"] = "<1@agence.example>"
    if plain or not html:
        message.set_content(plain)
    if html and plain:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message
