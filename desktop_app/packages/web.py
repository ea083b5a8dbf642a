"""The one way to the network: requests that can be cancelled at any moment and tell nothing of the reader."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPResponse
from typing import IO, TypeVar
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import (
    AbstractHTTPHandler,
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from desktop_app.core.errors import DownloadFailed
from desktop_app.packages.sockets import Patience, PatientContext, Watch, dial
from desktop_app.packages.web_trouble import Trouble, trouble_of, trouble_of_status

USER_AGENT = "Dragoman"
"""The name alone: a version or a system would help to tell one reader from another."""

USUAL = Patience()
_CHUNK = 64 * 1024
_LOOPBACK = ("127.0.0.1", "::1", "localhost")

Result = TypeVar("Result")


def never() -> bool:
    """For what nobody can cancel."""
    return False


def is_safe(url: str) -> bool:
    """Whether `url` may be asked for: encrypted, or on this very computer; without a user name in it."""
    try:
        parts = urlsplit(url)
        known = bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        return False
    whole = url.isascii() and url.isprintable() and " " not in url
    return known and whole and (parts.scheme == "https" or _is_loopback(url))


def host_of(url: str) -> str:
    """The name of the computer that `url` leads to, as a reader is told it."""
    return urlsplit(url).hostname or url


@contextmanager
def opened(url: str, watch: Watch, headers: Mapping[str, str] | None = None, method: str = "GET") -> Iterator[Answer]:
    """Ask for `url`; gives the answer, whose bytes have not been read yet.

    Certificates are checked, redirects lead to https alone, the system's proxy is used.
    Raises Trouble, and Cancelled as soon as `watch` says so.
    """
    if not is_safe(url):
        raise Trouble("its address is not an encrypted one (https)", passing=False)
    request = Request(url, headers={"User-Agent": USER_AGENT, **(headers or {})}, method=method)  # noqa: S310
    try:
        response = _opener(watch).open(request, timeout=watch.patience.seconds)
    except HTTPError as error:
        error.close()
        raise trouble_of_status(error.code) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise trouble_of(error) from error
    with response:
        yield Answer(response)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; the bytes come as they are read."""

    _response: HTTPResponse

    @property
    def status(self) -> int:
        """The code of HTTP: 200 for a whole file, 206 for the rest of one."""
        return self._response.status

    @property
    def url(self) -> str:
        """Where it came from in the end, after redirects."""
        return self._response.url

    def header(self, name: str) -> str:
        """A header's value, "" where it was not sent."""
        return self._response.headers.get(name) or ""

    @property
    def length(self) -> int | None:
        """Bytes that this answer has, if it says so."""
        text = self.header("Content-Length").strip()
        return int(text) if text.isascii() and text.isdecimal() else None

    def chunks(self) -> Iterator[bytes]:
        """The bytes as they come, 64 KiB at most at once. Raises Trouble and Cancelled."""
        while chunk := self._read():
            yield chunk

    def _read(self) -> bytes:
        try:
            return self._response.read1(_CHUNK)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise trouble_of(error) from error


def retrying(host: str, attempt: Callable[[], Result], watch: Watch, reached: Callable[[], int] = lambda: 0) -> Result:
    """What `attempt` gives, tried again after growing pauses when a trouble may pass.

    The count starts anew whenever `reached`, in bytes, is further than ever before. Raises DownloadFailed, Cancelled.
    """
    failures, furthest = 0, reached()
    while True:
        try:
            return attempt()
        except Trouble as trouble:
            failures, furthest = (0, reached()) if reached() > furthest else (failures, furthest)
            if not trouble.passing or failures >= len(watch.patience.pauses):
                raise DownloadFailed(host, trouble.reason) from trouble
            watch.pause(watch.patience.pauses[failures])
            failures += 1


def _is_loopback(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname in _LOOPBACK


def _opener(watch: Watch) -> OpenerDirector:
    """Without the handlers for files, FTP, data and cookies that urllib would add."""
    opener = OpenerDirector()
    opener.addheaders = []
    for handler in (
        ProxyHandler(),
        UnknownHandler(),
        _PatientHandler(watch),
        HTTPDefaultErrorHandler(),
        _OnlyToHttps(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


class _OnlyToHttps(HTTPRedirectHandler):
    """Follows a redirect where the bytes stay encrypted, or on this computer if they were."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> Request | None:
        if not is_safe(newurl) or (_is_loopback(newurl) and not _is_loopback(req.full_url)):
            fp.close()
            raise Trouble("it leads on to an address that is not encrypted (https)", passing=False)
        request = super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]
        if request is not None:
            request.method = req.get_method()
        return request


class _PatientHandler(AbstractHTTPHandler):
    """Opens http and https by connections that look up from time to time.

    The type stubs leave out that do_open passes further arguments on to the connection.
    """

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, request: Request) -> HTTPResponse:
        return self.do_open(_Connection, request, watch=self._watch)  # type: ignore[arg-type]

    def https_open(self, request: Request) -> HTTPResponse:
        context = _context(self._watch)
        return self.do_open(_TlsConnection, request, watch=self._watch, context=context)  # type: ignore[arg-type]

    http_request = https_request = AbstractHTTPHandler.do_request_


class _Connection(http.client.HTTPConnection):
    def __init__(self, host: str, *, timeout: float, watch: Watch) -> None:
        super().__init__(host, timeout=timeout)
        # The seam that http.client has for its own tests; overriding connect() would lose proxies' tunnels.
        self._create_connection = dial(watch)


class _TlsConnection(http.client.HTTPSConnection):
    def __init__(self, host: str, *, timeout: float, watch: Watch, context: ssl.SSLContext) -> None:
        super().__init__(host, timeout=timeout, context=context)
        self._create_connection = dial(watch)


def _context(watch: Watch) -> ssl.SSLContext:
    """TLS 1.2 or newer; the certificate and its host name are checked, by what PROTOCOL_TLS_CLIENT means."""
    context = PatientContext(ssl.PROTOCOL_TLS_CLIENT)
    context.watch = watch
    context.load_default_certs()
    return context
