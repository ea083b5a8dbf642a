"""What the official index of Argos packages offers. Asked only when the reader says so."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop_app.packages.inspection import version_rank
from desktop_app.packages.offer import Offer as Offer  # this module's own word, kept apart to be cheap to import
from desktop_app.packages.sockets import Patience, Watch
from desktop_app.packages.web import USUAL, host_of, is_safe, never, opened, retrying
from desktop_app.packages.web_trouble import Trouble

OFFICIAL_INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
_MAX_INDEX_BYTES = 10_000_000


def chosen_index() -> str:
    """The official index, or the one that ARGOS_PACKAGE_INDEX names by its folder, as for Argos Translate."""
    base = os.environ.get("ARGOS_PACKAGE_INDEX", "").strip()
    if not base:
        return OFFICIAL_INDEX
    return base if base.endswith(".json") else f"{base.rstrip('/')}/index.json"


def index_host(index_url: str | None = None) -> str:
    """The computer that `available` asks: what a button must say before it is pressed."""
    return host_of(index_url or chosen_index())


def available(
    source: str,
    target: str,
    index_url: str | None = None,
    is_cancelled: Callable[[], bool] = never,
    patience: Patience = USUAL,
) -> Offer | None:
    """The newest package from `source` to `target` (ISO 639 codes) with an encrypted link; None where there is none.

    Asks the index for its list and the package's host for the size. Raises DownloadFailed and Cancelled.
    """
    url, watch = index_url or chosen_index(), Watch(is_cancelled, patience)
    entries = retrying(host_of(url), lambda: _entries(url, watch), watch)
    offers = [offer for entry in entries if (offer := _offer(entry, source, target))]
    if not offers:
        return None
    return _measured(max(offers, key=lambda offer: version_rank(offer.version)), watch)


def _entries(url: str, watch: Watch) -> tuple[dict[str, object], ...]:
    try:
        entries = json.loads(_body(url, watch))
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(entries, list):
        raise _unreadable()
    return tuple(entry for entry in entries if isinstance(entry, dict))


def _unreadable() -> Trouble:
    return Trouble("its list of packages cannot be read", passing=False)


def _body(url: str, watch: Watch) -> bytes:
    body = bytearray()
    with opened(url, watch) as answer:
        for chunk in answer.chunks():
            body += chunk
            if len(body) > _MAX_INDEX_BYTES:
                raise Trouble("its list of packages is too long", passing=False)
        if answer.length not in (None, len(body)):
            raise Trouble("the connection was cut", passing=True)
    return bytes(body)


def _offer(entry: dict[str, object], source: str, target: str) -> Offer | None:
    """What `entry` offers, if it is a package of this pair that can be had by an encrypted link."""
    if (entry.get("from_code"), entry.get("to_code")) != (source, target):
        return None
    url = next(_safe_links(entry), None)
    if url is None or entry.get("type", "translate") != "translate":
        return None
    code = str(entry.get("code") or f"translate-{source}_{target}")
    return Offer(code, str(entry.get("package_version", "")), url, host_of(url), None, _checksum(entry))


def _safe_links(entry: dict[str, object]) -> Iterator[str]:
    links = entry.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, str) and is_safe(link):
            yield link


def _checksum(entry: dict[str, object]) -> str | None:
    """Under either name that an index may give it, with or without the method before it."""
    text = str(entry.get("sha256") or entry.get("checksum") or "").lower().removeprefix("sha256:").strip()
    return text if re.fullmatch(r"[0-9a-f]{64}", text) else None


def _measured(offer: Offer, watch: Watch) -> Offer:
    """With its size and the host that a redirect leads to; as it is where the host will not tell."""
    try:
        with opened(offer.url, watch, method="HEAD") as answer:
            return replace(offer, size=answer.length, host=host_of(answer.url))
    except Trouble:
        return offer
