"""What can go wrong between this computer and another, in the few words that a reader is told."""

from __future__ import annotations

import http.client
import socket
import ssl
from urllib.error import URLError


class Trouble(Exception):
    """One try failed; `passing` where another may not. The reason never holds an address or a path."""

    def __init__(self, reason: str, *, passing: bool, status: int = 0) -> None:
        self.reason, self.passing, self.status = reason, passing, status
        super().__init__(reason)


def trouble_of(error: Exception) -> Trouble:
    """What `error`, raised by a connection, means."""
    cause = error.reason if isinstance(error, URLError) else error
    match cause:
        case ssl.SSLCertVerificationError():
            return Trouble("its certificate cannot be trusted", passing=False)
        case ssl.SSLError():
            return Trouble("no secure connection to it could be made", passing=True)
        case TimeoutError():
            return Trouble("it does not answer", passing=True)
        case socket.gaierror():
            return Trouble("it cannot be found; this computer may be offline", passing=True)
        case ConnectionRefusedError():
            return Trouble("it refuses connections", passing=True)
        case ConnectionError() | http.client.HTTPException():
            return Trouble("the connection was cut", passing=True)
        case OSError(strerror=str() as words) if words:
            return Trouble(f"it cannot be reached ({words})", passing=True)
    return Trouble("its answer makes no sense", passing=False)


def trouble_of_status(status: int) -> Trouble:
    """What an answer of HTTP `status` means, where that is no success."""
    match status:
        case 404 | 410:
            return Trouble(f"it does not have the file ({status})", passing=False, status=status)
        case 401 | 403 | 407 | 451:
            return Trouble(f"it refuses access ({status})", passing=False, status=status)
        case 416:
            return Trouble("it cannot go on where the download stopped (416)", passing=True, status=status)
        case 408 | 425 | 429:
            return Trouble(f"it is too busy ({status})", passing=True, status=status)
        case _ if status >= 500:
            return Trouble(f"it has a fault of its own ({status})", passing=True, status=status)
    return Trouble(f"its answer makes no sense ({status})", passing=False, status=status)
