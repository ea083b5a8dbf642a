"""Trust on first use: the SHA-256 of each package as it first came, and the refusal of another later."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from desktop_app.assets import user_folder
from desktop_app.core.errors import ChecksumChanged, FileUnreadable, OutputError
from desktop_app.core.files import write_text
from desktop_app.packages.offer import Offer

_FILE = "checksums.json"


@dataclass(frozen=True, slots=True)
class Pin:
    """What came when a package was first downloaded."""

    sha256: str
    url: str
    date: str
    """Of that day, as 2030-01-31, in UTC."""


def pinned(code: str, version: str) -> Pin | None:
    """What this computer remembers of a package's version. Raises FileUnreadable where the list is damaged."""
    return _pins().get(_key(code, version))


def require_expected(offer: Offer, found: str) -> None:
    """Compare `found` with the checksum in the index and with the remembered one.

    Raises ChecksumChanged where either differs, FileUnreadable where what is remembered cannot be read.
    """
    pin = pinned(offer.code, offer.version)
    for expected in (offer.sha256, pin.sha256 if pin else None):
        if expected is not None and expected != found:
            raise ChecksumChanged(_key(offer.code, offer.version), expected, found)


def pin_first(offer: Offer, found: str) -> None:
    """Remember `found`, unless something is remembered already. Raises OutputError and FileUnreadable."""
    pins, key = _pins(), _key(offer.code, offer.version)
    if key not in pins:
        _save({**pins, key: Pin(found, offer.url, datetime.now(UTC).date().isoformat())})


def forget(code: str, version: str) -> None:
    """Trust whatever comes next: for a reader who has asked the publisher. Raises OutputError and FileUnreadable."""
    pins = _pins()
    if pins.pop(_key(code, version), None):
        _save(pins)


def _key(code: str, version: str) -> str:
    return f"{code} {version}"


def _path() -> Path | None:
    """None where the system has no place for data, such as without a home folder."""
    return user_folder(lambda: user_data_path("dragoman") / _FILE)


def _pins() -> dict[str, Pin]:
    """A damaged list is an error: to begin a new one would be to trust anything."""
    path = _path()
    try:
        rows = json.loads(path.read_bytes()) if path else {}
        return {key: Pin(row["sha256"], row["url"], row["date"]) for key, row in rows.items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise FileUnreadable(_FILE, error.strerror or type(error).__name__) from error
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
        raise FileUnreadable(_FILE, "it is damaged") from error


def _save(pins: dict[str, Pin]) -> None:
    path = _path()
    if path is None:
        raise OutputError(_FILE, "this computer has no folder for it")
    write_text(path, json.dumps({key: asdict(pin) for key, pin in sorted(pins.items())}, indent=2) + "\n")
