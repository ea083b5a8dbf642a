"""Refuse the network inside this process, and count who asked for it."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager


class NetworkRefused(OSError):
    """Something tried to reach the network while it was refused."""


@contextmanager
def network_refused() -> Iterator[list[str]]:
    """Make every connection and name look-up raise NetworkRefused; gives the list of attempts, by name of the call."""
    attempts: list[str] = []
    with ExitStack() as stack:
        for owner, name in (
            (socket.socket, "connect"),
            (socket.socket, "connect_ex"),
            (socket.socket, "sendto"),
            (socket, "create_connection"),
            (socket, "getaddrinfo"),
        ):
            stack.callback(setattr, owner, name, getattr(owner, name))
            setattr(owner, name, _refusal(name, attempts))
        yield attempts


def _refusal(name: str, attempts: list[str]) -> Callable[..., None]:
    def refused(*arguments: object, **named: object) -> None:
        attempts.append(name)
        raise NetworkRefused(f"{name}: the network is refused")

    return refused
