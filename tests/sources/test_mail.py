"""Mails and saved pages: the text meant to be read, its subject and day; the rest is listed."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.core.origin import Origin
from desktop_app.sources.source import DroppedKind, Format, Source
from desktop_app.sources.worker import parse
from tests.sources.makers import FIRST, SECOND, TITLE, mail, page


def read(data: bytes) -> Source:
    return parse(data, Format.MAIL)


def test_the_plain_text_is_preferred_and_the_mail_says_where_it_is_from() -> None:
    source = read(mail(f"{FIRST}\n\n{SECOND}\n", "<p>Autre chose</p>").as_bytes())
    assert source.text == f"{FIRST}\n\n{SECOND}"
    assert source.origin == Origin(TITLE, "Agence du Val", date(2024, 3, 14))


@pytest.mark.parametrize("plain", ["", "Ce message est en HTML."])
def test_the_page_is_read_where_the_plain_text_says_nothing(plain: str) -> None:
    source = read(mail(plain, f"<p>{FIRST}</p><p>{SECOND}</p>").as_bytes())
    assert source.text == f"{FIRST}\n\n{SECOND}"
    assert source.origin.title == TITLE


def test_attachments_pictures_and_the_signature_are_left_out_and_named() -> None:
    message = mail(f"{FIRST}\n\n-- \nClaire Monnet\n")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="dépêche.pdf")
    message.add_attachment(mail(SECOND))
    source = read(message.as_bytes())
    assert source.text == FIRST
    dropped = {one.kind: one.words for one in source.dropped}
    assert dropped == {
        DroppedKind.ATTACHMENT: ("dépêche.pdf", "message/rfc822"),
        DroppedKind.SIGNATURE: ("Claire Monnet",),
    }


@pytest.mark.parametrize("subject", [f"Re: {TITLE}", f"TR : Fwd: {TITLE}", TITLE])
def test_marks_of_forwarding_are_no_part_of_the_title(subject: str) -> None:
    assert read(mail(FIRST, subject=subject).as_bytes()).origin.title == TITLE


def test_flowing_lines_are_joined_and_others_left_as_they_are() -> None:
    head = b"From: a@b.example\nMessage-ID: <1>\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n"
    assert read(head + b"Le maire \na dit non. \n\nFin.\n").text == "Le maire a dit non. \n\nFin."
    assert read(head.replace(b"; format=flowed", b"") + b"Le maire \na dit non.\n").text == "Le maire \na dit non."


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "x-unknown"])
def test_accents_survive_whatever_the_charset_is_called(charset: str) -> None:
    head = (
        f"From: a@b.example\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n".encode()
    )
    body = "L'été dernier à la frontière.".encode("iso-8859-1" if charset == "iso-8859-1" else "utf-8")
    assert read(head + body).text == "L'été dernier à la frontière."


def test_a_page_saved_with_its_pictures_gives_its_article_address_and_day() -> None:
    html = page(f"<nav><a href=x>Monde</a></nav><article><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p></article>")
    data = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: https://courrier.example/crue\nSubject: x\n"
        b"Date: Thu, 14 Mar 2024 18:40:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
        b"--b\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n"
        + html
        + b"\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    )
    source = parse(data, Format.WEB_ARCHIVE)
    assert source.text.split("\n\n") == [TITLE, FIRST, SECOND]
    assert (source.origin.url, source.origin.retrieved) == ("https://courrier.example/crue", date(2024, 3, 14))
