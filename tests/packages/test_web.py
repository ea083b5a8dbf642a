"""Encryption: whom it trusts, through a proxy too, and that even a handshake can be cancelled."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.sockets import Patience, Watch
from desktop_app.packages.web import never, opened
from desktop_app.packages.web_trouble import Trouble
from tests.packages.server import Impatience, allow_port

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate with")

WATCH = Watch(never, Patience(seconds=2))
PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate that nobody has signed, for this computer and packages.example."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    names = "subjectAltName=IP:127.0.0.1,DNS:packages.example"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=test", "-days", "2"]
    subprocess.run(
        [*command, "-addext", names, "-keyout", file, "-out", f"{file}.crt"], check=True, capture_output=True
    )
    file.write_text(file.read_text() + Path(f"{file}.crt").read_text())
    return file


@dataclass(slots=True)
class Speaker:
    """Answers one connection, and keeps what it was told."""

    port: int = 0
    told: bytes = b""


def heard(connection: socket.socket) -> bytes:
    """The head of a request."""
    data = b""
    while b"\r\n\r\n" not in data and (more := connection.recv(4096)):
        data += more
    return data


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, certificate: Path) -> Iterator[Callable[..., Speaker]]:
    """A server of one encrypted answer, with or without a proxy's greeting before."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    closing: list[Callable[[], None]] = []

    def start(answer: bytes = PAGE, as_proxy: bool = False) -> Speaker:
        listener = socket.create_server(("127.0.0.1", 0))
        speaker = Speaker(listener.getsockname()[1])
        allow_port(monkeypatch, speaker.port)

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                if as_proxy:
                    speaker.told += heard(connection)
                    connection.sendall(b"HTTP/1.1 200 go on\r\n\r\n")
                try:
                    with context.wrap_socket(connection, server_side=True) as secure:
                        speaker.told += heard(secure)
                        secure.sendall(answer)
                except OSError:
                    pass

        thread = threading.Thread(target=serve)
        thread.start()
        closing.extend((thread.join, listener.close))
        return speaker

    yield start
    for close in closing:
        close()


def body(url: str) -> bytes:
    with opened(url, WATCH) as answer:
        return b"".join(answer.chunks())


def test_a_certificate_that_nobody_signed_is_refused(speak: Callable[..., Speaker]) -> None:
    speaker = speak()
    with pytest.raises(Trouble, match="certificate cannot be trusted") as caught:
        body(f"https://127.0.0.1:{speaker.port}/")
    assert not caught.value.passing
    assert speaker.told == b""


def test_a_certificate_that_the_system_trusts_is_accepted(
    speak: Callable[..., Speaker], certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    speaker = speak()
    assert body(f"https://127.0.0.1:{speaker.port}/") == b"hello"


def test_a_certificate_for_another_name_is_refused(
    speak: Callable[..., Speaker], certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    speaker = speak(as_proxy=True)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{speaker.port}")
    with pytest.raises(Trouble, match="certificate cannot be trusted"):
        body("https://another.example/")


def test_a_proxy_sees_the_host_and_no_more(
    speak: Callable[..., Speaker], certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    speaker = speak(as_proxy=True)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{speaker.port}")
    assert body("https://packages.example/secret") == b"hello"
    seen, asked = speaker.told.split(b"\r\n\r\n")[:2]
    assert seen.startswith(b"CONNECT packages.example:443 ")
    assert b"secret" not in seen
    assert asked.startswith(b"GET /secret ")


def test_encryption_is_not_given_up_on_the_way(
    speak: Callable[..., Speaker], certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    speaker = speak(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(Trouble, match="not encrypted"):
        body(f"https://127.0.0.1:{speaker.port}/")


def test_a_handshake_that_never_comes_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        allow_port(monkeypatch, port)
        impatience = Impatience()
        watch = Watch(impatience, Patience())
        with pytest.raises(Cancelled), opened(f"https://127.0.0.1:{port}/", watch):
            pass
        assert impatience.delay() < 0.2


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="only Linux lets a queue of connections run full")
def test_a_connection_that_is_not_taken_up_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, socket.socket() as one, socket.socket() as two:
        port = full.getsockname()[1]
        allow_port(monkeypatch, port)
        for waiting in (one, two):
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        impatience = Impatience()
        watch = Watch(impatience, Patience())
        with pytest.raises(Cancelled), opened(f"http://127.0.0.1:{port}/", watch):
            pass
        assert impatience.delay() < 0.2
