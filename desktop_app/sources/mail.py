"""The article in a mail, or in a web page saved with its pictures (MHTML), which is built like a mail."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import parseaddr

from desktop_app.core.errors import NotText
from desktop_app.core.origin import Origin
from desktop_app.core.reading import decode
from desktop_app.sources.limits import Limits
from desktop_app.sources.source import Dropped, DroppedKind, Refusal, Refused, Source, Tally
from desktop_app.sources.titles import address_in

_REPLY = re.compile(r"(?:\s*(?:re|fwd?|tr|aw|wg|rv|i)\s*(?:\[\d+\])?\s*:)+\s*", re.I)
_SIGNATURE = re.compile(r"^-- \n", re.M)
_DEEPEST = 50
_A_LOT = 4
"""The HTML of a mail is preferred where it has so many times the words of the plain text."""

_FEW = 400
"""Characters of a plain text that may be there only to say that there is another."""


def read_mail(data: bytes, limits: Limits) -> Source:
    """The article in a mail: its plain text, else its HTML. Raises Refused."""
    mail = _mail(data)
    tally = Tally()
    plain, pages = _bodies(mail, tally, limits)
    origin = Origin(title=_REPLY.sub("", _header(mail, "Subject"), count=1), outlet=_sender(mail), published=_day(mail))
    source = _plain_source(plain, tally) if plain else Source("")
    if pages and _is_stub(source.text, pages):
        source = _page_source(pages, tally, limits)
        origin = replace(origin, url=source.origin.url)
    return Source(source.text, origin, source.dropped)


def read_web_archive(data: bytes, limits: Limits) -> Source:
    """The article in a web page saved as MHTML. Raises Refused."""
    mail = _mail(data)
    _, pages = _bodies(mail, Tally(), limits)
    if not pages:
        raise Refused(Refusal.NO_TEXT)
    from desktop_app.sources.web import page_source

    source = page_source(pages[0], limits)
    found = source.origin
    url = found.url or address_in(_header(mail, "Snapshot-Content-Location"))
    return replace(
        source, origin=replace(found, title=found.title or _header(mail, "Subject"), url=url, retrieved=_day(mail))
    )


def _mail(data: bytes) -> Message:
    try:
        return message_from_bytes(data, _class=EmailMessage, policy=policy.default)
    except RecursionError as error:
        raise Refused(Refusal.TOO_COSTLY) from error


def _bodies(mail: Message, tally: Tally, limits: Limits) -> tuple[list[str], list[str]]:
    """The plain texts and the HTML pages of a mail; the rest is noted as left out."""
    plain: list[str] = []
    pages: list[str] = []
    for count, part in enumerate(_parts(mail)):
        if count > limits.parts:
            raise Refused(Refusal.TOO_COSTLY)
        kind = part.get_content_type()
        if part.get_content_disposition() == "attachment" or kind not in ("text/plain", "text/html"):
            is_picture = kind.startswith("image/") and part.get_content_disposition() != "attachment"
            tally.add(DroppedKind.IMAGE if is_picture else DroppedKind.ATTACHMENT, _file_name(part) or kind)
        elif kind == "text/plain":
            plain.append(_unwrapped(_text(part), part))
        else:
            pages.append(_text(part))
    return [one for one in plain if one.strip()], [one for one in pages if one.strip()]


def _parts(mail: Message) -> Iterator[Message]:
    """The parts that hold something themselves; mails attached to the mail are left whole. Does not call itself."""
    waiting = [(mail, 0)]
    while waiting:
        part, depth = waiting.pop()
        if depth > _DEEPEST:
            raise Refused(Refusal.TOO_COSTLY)
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            waiting += [(one, depth + 1) for one in reversed(inside) if isinstance(one, Message)]
        else:
            yield part


def _text(part: Message) -> str:
    """A part's characters: by its charset, else by what fits."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    with contextlib.suppress(LookupError, UnicodeDecodeError):
        return data.decode(part.get_content_charset() or "").replace("\r\n", "\n")
    try:
        return decode(data).replace("\r\n", "\n") if data else ""
    except NotText as error:
        raise Refused(Refusal.DAMAGED) from error


def _unwrapped(text: str, part: Message) -> str:
    """Lines that end with a blank go on in the next, where the mail says so (RFC 3676); else as they are."""
    if str(part.get_param("format") or "").lower() != "flowed":
        return text
    joint = "" if str(part.get_param("delsp") or "").lower() == "yes" else " "
    return re.sub(r"(?<!^-- )(?<!\n-- ) +\n(?=[^\n>])", joint, text)


def _plain_source(plain: list[str], tally: Tally) -> Source:
    kept: list[str] = []
    for text in plain:
        body, *signature = _SIGNATURE.split(text, maxsplit=1)
        if signature:
            tally.add(DroppedKind.SIGNATURE, signature[0])
        kept.append(body.strip("\n"))
    return Source("\n\n".join(kept), dropped=tally.dropped())


def _is_stub(plain: str, pages: list[str]) -> bool:
    """Whether a plain text only says that there is another: short, beside a page with much more in it."""
    if len(plain) > _FEW:
        return False
    words = re.sub(r"<(style|script)\b.*?</\1\s*>|<[^<>]*>", " ", pages[0], flags=re.I | re.S)
    return len(" ".join(words.split())) > _A_LOT * len(plain)


def _page_source(pages: list[str], tally: Tally, limits: Limits) -> Source:
    from desktop_app.sources.web import page_source

    source = page_source(pages[0], limits, is_selection=True)
    known = {one.kind: one for one in tally.dropped()}
    return replace(source, dropped=(*(one for one in source.dropped if one.kind not in known), *_both(source, known)))


def _both(source: Source, known: dict[DroppedKind, Dropped]) -> Iterator[Dropped]:
    """What the mail around the page has, with what the page has of the same kind."""
    of_page = {one.kind: one for one in source.dropped}
    for kind, one in known.items():
        other = of_page.get(kind, Dropped(kind, 0))
        yield Dropped(kind, one.count + other.count, (*one.words, *other.words))


def _header(mail: Message, name: str) -> str:
    with contextlib.suppress(Exception):  # a header that the library stumbles over
        return " ".join(str(mail.get(name) or "").split())
    return ""


def _sender(mail: Message) -> str:
    """The name that the mail comes from, else the address's domain."""
    name, address = parseaddr(_header(mail, "From"))
    return name or address.rpartition("@")[2]


def _day(mail: Message) -> date | None:
    with contextlib.suppress(Exception):
        found = getattr(mail["Date"], "datetime", None)
        return found.date() if found else None
    return None


def _file_name(part: Message) -> str:
    with contextlib.suppress(Exception):
        return str(part.get_filename() or "")
    return ""
