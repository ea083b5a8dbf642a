"""Sockets that look up twenty times a second whether they are still wanted."""

from __future__ import annotations

import errno
import os
import queue
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from desktop_app.core.pipeline import Cancelled

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_TICK = 0.05
_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN)

Result = TypeVar("Result")
_Address: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what does not come, in seconds, and how long before each further try."""

    seconds: float = 20.0
    pauses: tuple[float, ...] = (1.0, 3.0)


@dataclass(frozen=True, slots=True)
class Watch:
    """Whether somebody still waits, and how patiently."""

    is_cancelled: Callable[[], bool]
    patience: Patience

    def look_up(self) -> None:
        """Raise Cancelled if nobody waits any more."""
        if self.is_cancelled():
            raise Cancelled

    def pause(self, seconds: float) -> None:
        """Do nothing for `seconds`. Raises Cancelled."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.look_up()
            time.sleep(min(left, _TICK))
        self.look_up()

    def persist(self, step: Callable[[], Result]) -> Result:
        """What `step` gives, begun again while it raises TimeoutError. Raises that in the end, and Cancelled."""
        end = time.monotonic() + self.patience.seconds
        while True:
            self.look_up()
            try:
                return step()
            except TimeoutError:
                if time.monotonic() >= end:
                    raise


class PatientSocket(socket.socket):
    """A socket whose reading can be cancelled."""

    watch: Watch

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        """As the socket's own, but raises Cancelled when nobody waits any more."""
        return self.watch.persist(lambda: super(PatientSocket, self).recv_into(buffer, nbytes, flags))


class PatientTls(ssl.SSLSocket):
    """The same with encryption."""

    def do_handshake(self, block: bool = False) -> None:
        """As the socket's own, but raises Cancelled when nobody waits any more."""
        try:
            _watch_of(self).persist(lambda: super(PatientTls, self).do_handshake(block))
        except Cancelled:
            self.close()
            raise

    def recv_into(self, buffer: WriteableBuffer, nbytes: int | None = None, flags: int = 0) -> int:
        """As the socket's own, but raises Cancelled when nobody waits any more."""
        return _watch_of(self).persist(lambda: super(PatientTls, self).recv_into(buffer, nbytes, flags))


class PatientContext(ssl.SSLContext):
    """Makes encrypted sockets that can be cancelled. Set `watch` first."""

    watch: Watch
    sslsocket_class = PatientTls


def _watch_of(tls: ssl.SSLSocket) -> Watch:
    context = tls.context
    assert isinstance(context, PatientContext)  # noqa: S101
    return context.watch


def dial(watch: Watch) -> Callable[..., socket.socket]:
    """A function in place of socket.create_connection, whose timeout is the watch's."""

    def connect(address: _Address, *_: object) -> socket.socket:
        problem = OSError(errno.EHOSTUNREACH, os.strerror(errno.EHOSTUNREACH))
        for place in _look_up_name(address, watch):
            try:
                return _connected(place, watch)
            except OSError as error:
                problem = error
        raise problem

    return connect


@dataclass(frozen=True, slots=True)
class _Place:
    """One of the addresses that a name stands for."""

    family: int
    kind: int
    protocol: int
    address: tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]


def _connected(place: _Place, watch: Watch) -> socket.socket:
    connection = PatientSocket(place.family, place.kind, place.protocol)
    connection.watch = watch
    try:
        connection.setblocking(False)
        _finish(connection, connection.connect_ex(place.address), watch)
    except BaseException:
        connection.close()
        raise
    connection.settimeout(_TICK)
    return connection


def _finish(connection: socket.socket, code: int, watch: Watch) -> None:
    if code in _UNDER_WAY:
        watch.persist(lambda: _wait_until_writable(connection))
        code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, os.strerror(code))


def _wait_until_writable(connection: socket.socket) -> None:
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        if not selector.select(_TICK):
            raise TimeoutError


def _look_up_name(address: _Address, watch: Watch) -> tuple[_Place, ...]:
    """In a thread of its own: the system's look-up cannot be stopped, only left to itself."""
    answers: queue.SimpleQueue[tuple[_Place, ...] | Exception] = queue.SimpleQueue()
    threading.Thread(target=_answer, args=(address, answers), name="look-up", daemon=True).start()

    def wait() -> tuple[_Place, ...] | Exception:
        try:
            return answers.get(timeout=_TICK)
        except queue.Empty:
            raise TimeoutError from None

    found = watch.persist(wait)
    if isinstance(found, Exception):
        raise found
    return found


def _answer(address: _Address, answers: queue.SimpleQueue[tuple[_Place, ...] | Exception]) -> None:
    try:
        rows = socket.getaddrinfo(*address, 0, socket.SOCK_STREAM)
        answers.put(tuple(_Place(family, kind, protocol, place) for family, kind, protocol, _, place in rows))
    except Exception as error:  # whatever it is, it belongs to who asked
        answers.put(error)
