"""A server on this computer that plays the index of packages and the host of one, with every fault a network has."""

from __future__ import annotations

import _socket
import hashlib
import io
import json
import re
import socket
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise

import pytest

PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one answer."""

    status: int = 0
    """Answer with this code and nothing else."""
    location: str = ""
    """Send the client on to here."""
    cut_after: int | None = None
    """Close the connection after so many bytes of the body."""
    hang_after: int | None = None
    """Say nothing more after so many bytes of the body; -1: not even a header."""
    shift: int = 0
    """Go on so many bytes after the place that was asked for."""
    chunked: bool = False
    """Do not say how long the body is."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, and how many bytes of body it was given."""

    method: str
    path: str
    headers: dict[str, str]
    sent: list[int] = field(default_factory=lambda: [0])


@dataclass(slots=True)
class Site:
    """What the server has to give, and what it was asked."""

    port: int = 0
    index: bytes = b""
    file: bytes = b""
    etag: str = '"first"'
    date: str = ""
    understands_range: bool = True
    heeds_if_range: bool = True
    faults: list[Fault] = field(default_factory=list)
    """For one GET of the file after another; then all is well."""
    index_faults: list[Fault] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def index_url(self) -> str:
        return f"{self.base}/index.json"

    @property
    def file_url(self) -> str:
        return f"{self.base}/fr_en.argosmodel"

    def entry(self, **changes: object) -> dict[str, object]:
        """An entry as the official index has it."""
        usual = {"package_version": "1.9", "argos_version": "1.9", "from_code": "fr", "to_code": "en"}
        return {**usual, "code": "translate-fr_en", "links": [self.file_url], **changes}

    def offer(self, *entries: dict[str, object]) -> None:
        """Put these entries into the index, or the usual one."""
        self.index = json.dumps(entries or [self.entry()]).encode()

    def gets(self) -> list[Asked]:
        """The requests for the file's bytes."""
        return [one for one in self.asked if one.method == "GET" and one.path == "/fr_en.argosmodel"]

    def bytes_sent(self) -> int:
        """Of the file, in all answers together."""
        return sum(one.sent[0] for one in self.gets())


class Impatience:
    """A reader who cancels after so many seconds, and times how long that takes."""

    def __init__(self, seconds: float = 0.5) -> None:
        self.end = time.monotonic() + seconds
        self.looks = [time.monotonic()]

    def __call__(self) -> bool:
        self.looks.append(time.monotonic())
        return self.looks[-1] > self.end

    def delay(self) -> float:
        """Seconds that a wish at any moment would have waited: twice the mean, which is the pause between two looks.

        Not the longest pause, for a busy machine may hold up one look among many. The time since the last is added.
        """
        pauses = [after - before for before, after in pairwise(self.looks)]
        usual = sum(pause * pause for pause in pauses) / sum(pauses)
        return usual + time.monotonic() - self.looks[-1]


def package_bytes(size: int = 300_000, seed: str = "one") -> bytes:
    """A sound zip of about `size` bytes that no compression makes smaller."""
    noise = b"".join(hashlib.sha256(f"{seed} {number}".encode()).digest() for number in range(size // 32))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("fr_en/metadata.json", '{"from_code": "fr", "to_code": "en"}')
        archive.writestr("fr_en/model/model.bin", noise)
    return buffer.getvalue()


@contextmanager
def playing(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site that is up, and the only place that this test may reach."""
    site = Site(file=package_bytes())
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    server.daemon_threads = False
    site.port = server.server_address[1]
    site.offer()
    allow_port(monkeypatch, site.port)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield site
    finally:
        site.released.set()
        server.shutdown()
        server.server_close()
        thread.join()


def allow_port(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    """Let connections to one port of 127.0.0.1 through; all else stays refused."""
    refuse, refuse_name = socket.socket.connect_ex, socket.getaddrinfo

    def connect_ex(self: socket.socket, address: tuple[str, int], /) -> int:
        allowed = address == ("127.0.0.1", port)
        return _socket.socket.connect_ex(self, address) if allowed else refuse(self, address)

    def find(host: str, *rest: object, **named: object) -> object:
        if host == "127.0.0.1":
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))]
        return refuse_name(host, *rest, **named)  # type: ignore[arg-type]

    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", find)


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Answers from `site`."""

        def do_HEAD(self) -> None:
            self._note()
            known = self.path == "/fr_en.argosmodel"
            self._head(200 if known else 405, len(site.file) if known else 0)

        def do_GET(self) -> None:
            asked = self._note()
            if self.path == "/index.json":
                self._give(asked, site.index, 0, site.index_faults)
            elif self.path == "/fr_en.argosmodel":
                self._give(asked, site.file, self._start(), site.faults)
            else:
                self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

        def _note(self) -> Asked:
            asked = Asked(self.command, self.path, dict(self.headers.items()))
            site.asked.append(asked)
            return asked

        def _start(self) -> int:
            found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
            condition = self.headers.get("If-Range", "")
            same = not site.heeds_if_range or condition in ("", site.etag or site.date)
            return int(found[1]) if found and same and site.understands_range else 0

        def _give(self, asked: Asked, body: bytes, start: int, faults: list[Fault]) -> None:
            fault = faults.pop(0) if faults else Fault()
            if fault.hang_after == -1:
                site.released.wait()
                return
            if fault.status or fault.location:
                self.send_response(fault.status or 302)
                self.send_header("Location", fault.location)
                self.end_headers()
                return
            start += fault.shift
            self._head(206 if start else 200, None if fault.chunked else len(body) - start, start, len(body))
            self._body(asked, body[start:], fault)

        def _head(self, status: int, length: int | None, start: int = 0, total: int = 0) -> None:
            self.send_response(status)
            headers = {"ETag": site.etag, "Last-Modified": site.date}
            if length is not None:
                headers["Content-Length"] = str(length)
            if status == 206:
                headers["Content-Range"] = f"bytes {start}-{total - 1}/{total}"
            for name, value in headers.items():
                if value:
                    self.send_header(name, value)
            self.end_headers()

        def _body(self, asked: Asked, body: bytes, fault: Fault) -> None:
            given = [size for size in (fault.cut_after, fault.hang_after) if size is not None]
            body = body[: given[0]] if given else body
            try:
                for place in range(0, len(body), 16_384):
                    self.wfile.write(body[place : place + 16_384])
                    asked.sent[0] += len(body[place : place + 16_384])
            except OSError:
                return
            if fault.hang_after is not None:
                site.released.wait()

    return Handler
