"""What the index is believed, and what is said where it fails."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator

import pytest

from desktop_app.core.errors import DownloadFailed
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.index import OFFICIAL_INDEX, Offer, available, chosen_index, index_host
from desktop_app.packages.sockets import Patience
from desktop_app.packages.web import is_safe
from tests.packages.server import Fault, Impatience, Site, allow_port, playing

QUICK = Patience(seconds=0.3, pauses=(0.01, 0.02))


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with playing(monkeypatch) as playing_site:
        yield playing_site


def ask(site: Site, source: str = "fr") -> Offer | None:
    return available(source, "en", site.index_url, patience=QUICK)


def refusal(site: Site) -> str:
    with pytest.raises(DownloadFailed) as caught:
        ask(site)
    return str(caught.value)


def test_the_offer_says_version_host_and_size(site: Site) -> None:
    offer = ask(site)
    assert offer == Offer("translate-fr_en", "1.9", site.file_url, "127.0.0.1", len(site.file))


def test_the_newest_version_is_offered(site: Site) -> None:
    site.offer(*(site.entry(package_version=version) for version in ("1.9", "1.10", "1.2")))
    offer = ask(site)
    assert offer is not None
    assert offer.version == "1.10"


def test_other_languages_are_no_answer(site: Site) -> None:
    site.offer(site.entry(from_code="de"), site.entry(to_code="es"))
    assert ask(site) is None
    assert ask(site, "de") is not None


def test_links_without_encryption_are_passed_over(site: Site) -> None:
    plain = "http://packages.example/fr_en.argosmodel"
    site.offer(
        site.entry(package_version="2.0", links=[plain, "ipfs://abc", 7]), site.entry(links=[plain, site.file_url])
    )
    offer = ask(site)
    assert offer is not None
    assert (offer.version, offer.url) == ("1.9", site.file_url)


@pytest.mark.parametrize("odd", [None, 7, [], {"links": "https://x.example"}, {"from_code": "fr"}])
def test_senseless_entries_are_passed_over(site: Site, odd: object) -> None:
    site.index = json.dumps([odd, {"from_code": "fr", "to_code": "en", "links": None}, site.entry()]).encode()
    assert ask(site) is not None


def test_a_checksum_in_the_index_is_kept(site: Site) -> None:
    site.offer(site.entry(checksum="sha256:" + "AB" * 32))
    offer = ask(site)
    assert offer is not None
    assert offer.sha256 == "ab" * 32


def test_a_host_that_does_not_say_the_size_is_no_obstacle(site: Site) -> None:
    site.offer(site.entry(links=[f"{site.base}/elsewhere.argosmodel"]))
    offer = ask(site)
    assert offer is not None
    assert (offer.url, offer.size) == (f"{site.base}/elsewhere.argosmodel", None)


def test_a_name_from_the_index_cannot_lead_out_of_the_folder(site: Site) -> None:
    site.offer(site.entry(code="../../etc/passwd", package_version="..\\1"))
    offer = ask(site)
    assert offer is not None
    assert not set("./\\") & set(offer.name)


@pytest.mark.parametrize("index", [b"", b"<html>", b'{"a": 1}', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_list_is_said_to_be_none(site: Site, index: bytes) -> None:
    site.index = index
    assert refusal(site).startswith(
        "The package could not be downloaded from 127.0.0.1: its list of packages cannot be read."
    )


@pytest.mark.parametrize(
    ("status", "words", "tries"),
    [(404, "does not have the file (404)", 1), (403, "refuses access", 1), (500, "fault of its own (500)", 3)],
)
def test_an_answer_of_failure_is_said_and_retried_where_it_may_pass(
    site: Site, status: int, words: str, tries: int
) -> None:
    site.index_faults = [Fault(status=status)] * 5
    assert words in refusal(site)
    assert len(site.asked) == tries


def test_a_fault_that_passes_is_not_noticed(site: Site) -> None:
    site.index_faults = [Fault(status=503), Fault(cut_after=10)]
    assert ask(site) is not None


def test_a_server_that_says_nothing_is_given_up(site: Site) -> None:
    site.index_faults = [Fault(hang_after=-1)] * 3
    assert "127.0.0.1: it does not answer." in refusal(site)


def test_asking_a_server_that_says_nothing_can_be_cancelled(site: Site) -> None:
    site.index_faults = [Fault(hang_after=-1)]
    impatience = Impatience()
    with pytest.raises(Cancelled):
        available("fr", "en", site.index_url, impatience)
    assert impatience.delay() < 0.2


def test_looking_up_a_name_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: released.wait() and [])
    impatience = Impatience()
    with pytest.raises(Cancelled):
        available("fr", "en", is_cancelled=impatience)
    assert impatience.delay() < 0.2
    released.set()
    for thread in threading.enumerate():
        if thread.name == "look-up":
            thread.join()


def test_without_a_network_the_host_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(DownloadFailed) as caught:
        available("fr", "en", patience=QUICK)
    assert "from raw.githubusercontent.com: it cannot be found; this computer may be offline." in str(caught.value)


def test_a_closed_port_refuses(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    allow_port(monkeypatch, listener.getsockname()[1])
    site.port = listener.getsockname()[1]
    assert "it refuses connections" in refusal(site)
    listener.close()


def test_nothing_of_the_reader_is_told(site: Site) -> None:
    ask(site)
    assert site.asked
    for asked in site.asked:
        assert asked.headers.pop("User-Agent") == "Dragoman"
        assert set(asked.headers) <= {"Host", "Accept-Encoding", "Connection"}


def test_an_index_that_never_ends_is_too_long(site: Site) -> None:
    site.index = b" " * 10_000_001
    assert "too long" in refusal(site)


def test_the_official_index_is_asked_unless_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARGOS_PACKAGE_INDEX", raising=False)
    assert chosen_index() == OFFICIAL_INDEX
    assert index_host() == "raw.githubusercontent.com"
    for named in ("https://mirror.example/argos", "https://mirror.example/argos/"):
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", named)
        assert chosen_index() == "https://mirror.example/argos/index.json"
    assert index_host() == "mirror.example"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/x", True),
        ("http://127.0.0.1:8000/x", True),
        ("http://a.example/x", False),
        ("http://127.0.0.1.a.example/x", False),
        ("http://localhost@a.example/x", False),
        ("https://user:word@a.example/x", False),
        ("https://a.example:port/x", False),
        ("https:///x", False),
        ("https://a.example/x y", False),
        ("https://a.example/x\r\nHost: b", False),
        ("file:///etc/passwd", False),
        ("ftp://a.example/x", False),
        ("", False),
    ],
)
def test_only_encrypted_addresses_are_safe(url: str, safe: bool) -> None:
    assert is_safe(url) is safe
