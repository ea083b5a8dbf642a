"""While the network is refused nothing gets out, and every attempt is counted."""

from __future__ import annotations

import socket
import urllib.request

import pytest

from desktop_app.core.offline import NetworkRefused, network_refused


def test_a_download_is_refused_and_counted() -> None:
    with network_refused() as attempts, pytest.raises(OSError, match="refused"):
        urllib.request.urlopen("http://127.0.0.1:9/")
    assert attempts == ["create_connection"]


def test_the_network_is_as_before_afterwards() -> None:
    before = socket.socket.connect, socket.getaddrinfo
    with network_refused(), pytest.raises(NetworkRefused):
        socket.getaddrinfo("localhost", 80)
    assert (socket.socket.connect, socket.getaddrinfo) == before
