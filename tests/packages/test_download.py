"""A package comes whole and as expected, or a sentence says why not; what came is never asked for twice."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
import zipfile
from collections import namedtuple
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.core.errors import ChecksumChanged, DownloadFailed
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages import download
from desktop_app.packages.download import download_offer
from desktop_app.packages.index import Offer, available
from desktop_app.packages.sockets import Patience
from desktop_app.packages.trust import pinned
from desktop_app.packages.web import never
from tests.packages.server import Fault, Impatience, Site, package_bytes, playing

QUICK = Patience(seconds=0.3, pauses=(0.01, 0.02))

Reports = list[tuple[int, int | None]]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    with playing(monkeypatch) as playing_site:
        yield playing_site


@pytest.fixture
def cache(empty_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(download, "user_cache_path", lambda name: empty_home / name)
    return empty_home / "dragoman" / "downloads"


def fetch(site: Site, reports: Reports | None = None, is_cancelled: Callable[[], bool] = never) -> Path:
    told: Reports = [] if reports is None else reports

    def report(done: int, total: int | None) -> None:
        told.append((done, total))

    offer = available("fr", "en", site.index_url, is_cancelled, QUICK)
    assert offer is not None
    return download_offer(offer, report, is_cancelled, QUICK)


def refusal(site: Site) -> str:
    with pytest.raises(DownloadFailed) as caught:
        fetch(site)
    message = str(caught.value)
    assert message.startswith("The package could not be downloaded from 127.0.0.1: ")
    return message


def left(cache: Path) -> list[str]:
    return sorted(path.name for path in cache.iterdir())


def interrupted(site: Site, cache: Path, kept: int) -> Path:
    """A part of `kept` bytes, left by a download that ended there."""
    site.faults = [Fault(cut_after=kept), Fault(status=404)]
    refusal(site)
    part = cache / "translate-fr_en-1_9.part"
    assert part.stat().st_size == kept
    return part


def test_the_file_comes_whole(site: Site, cache: Path) -> None:
    file = fetch(site)
    assert file.read_bytes() == site.file
    assert file.suffix == ".argosmodel"
    assert left(cache) == [file.name]


def test_progress_never_goes_back_and_ends_at_the_size(site: Site, cache: Path) -> None:
    site.understands_range = False
    site.faults = [Fault(cut_after=100_000), Fault(cut_after=30_000)]
    reports: Reports = []
    fetch(site, reports)
    done = [one for one, _ in reports]
    assert all(before <= after for before, after in pairwise(done))
    assert reports[-1] == (len(site.file), len(site.file))


def test_what_has_come_is_not_sent_again(site: Site, cache: Path) -> None:
    site.faults = [Fault(cut_after=100_000), Fault(cut_after=50_000)]
    assert fetch(site).read_bytes() == site.file
    assert [one.headers.get("Range") for one in site.gets()] == [None, "bytes=100000-", "bytes=150000-"]
    assert site.bytes_sent() == len(site.file)


def test_a_later_call_goes_on_where_the_first_stopped(site: Site, cache: Path) -> None:
    interrupted(site, cache, 120_000)
    reports: Reports = []
    assert fetch(site, reports).read_bytes() == site.file
    assert reports[0] == (120_000, len(site.file))
    assert site.gets()[-1].headers["If-Range"] == '"first"'
    assert site.bytes_sent() == len(site.file)


def test_a_date_serves_where_there_is_no_etag(site: Site, cache: Path) -> None:
    site.etag, site.date = "", "Tue, 01 Jan 2030 00:00:00 GMT"
    interrupted(site, cache, 120_000)
    assert fetch(site).read_bytes() == site.file
    assert site.gets()[-1].headers["If-Range"] == site.date
    assert site.bytes_sent() == len(site.file)


def test_the_size_serves_where_there_is_neither(site: Site, cache: Path) -> None:
    site.etag = ""
    interrupted(site, cache, 120_000)
    assert fetch(site).read_bytes() == site.file
    assert site.bytes_sent() == len(site.file)


def test_a_server_that_cannot_go_on_begins_anew(site: Site, cache: Path) -> None:
    site.understands_range = False
    interrupted(site, cache, 120_000)
    assert fetch(site).read_bytes() == site.file
    assert site.bytes_sent() == 120_000 + len(site.file)


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the zip's own sums, which would find most of what goes wrong before."""
    monkeypatch.setattr(download._Download, "_require_whole_zip", lambda self, resumed: None)


@pytest.mark.usefixtures("unread")
@pytest.mark.parametrize("heeds", [True, False], ids=["server heeds If-Range", "server does not"])
@pytest.mark.parametrize("size", [300_000, 400_000], ids=["same size", "another size"])
def test_two_files_are_never_mixed(site: Site, cache: Path, heeds: bool, size: int) -> None:
    interrupted(site, cache, 120_000)
    site.file, site.etag, site.heeds_if_range = package_bytes(size, seed="two"), '"second"', heeds
    assert fetch(site).read_bytes() == site.file


@pytest.mark.usefixtures("unread")
def test_another_size_is_another_file_even_without_marks(site: Site, cache: Path) -> None:
    site.etag = ""
    interrupted(site, cache, 120_000)
    site.file = package_bytes(400_000, seed="two")
    assert fetch(site).read_bytes() == site.file


@pytest.mark.usefixtures("unread")
def test_a_server_that_goes_on_elsewhere_is_not_followed(site: Site, cache: Path) -> None:
    interrupted(site, cache, 120_000)
    site.faults = [Fault(shift=1000)]
    assert fetch(site).read_bytes() == site.file


def test_two_files_of_one_size_without_marks_are_found_out(site: Site, cache: Path) -> None:
    site.etag = ""
    interrupted(site, cache, 120_000)
    site.file = package_bytes(seed="two")
    assert fetch(site).read_bytes() == site.file
    assert pinned("translate-fr_en", "1.9") is not None


def test_a_part_of_another_address_is_not_used(site: Site, cache: Path) -> None:
    part = interrupted(site, cache, 120_000)
    note = part.with_name(f"{part.name}.json")
    note.write_text(note.read_text().replace("fr_en", "fr_xx"))
    fetch(site)
    assert "Range" not in site.gets()[-1].headers


@pytest.mark.parametrize("note", ["", "{", "[]", '{"url": 1, "validator": 2, "size": "3"}'])
def test_a_part_of_unknown_origin_is_not_used(site: Site, cache: Path, note: str) -> None:
    part = interrupted(site, cache, 120_000)
    part.with_name(f"{part.name}.json").write_text(note)
    assert fetch(site).read_bytes() == site.file
    assert "Range" not in site.gets()[-1].headers


def test_a_part_that_was_whole_already_is_not_asked_for(site: Site, cache: Path) -> None:
    part = interrupted(site, cache, 120_000)
    part.write_bytes(site.file)
    before = len(site.gets())
    assert fetch(site).read_bytes() == site.file
    assert len(site.gets()) == before


def test_a_file_that_nobody_took_is_not_asked_for_again(site: Site, cache: Path) -> None:
    first = fetch(site)
    assert fetch(site) == first
    assert len(site.gets()) == 1
    first.write_bytes(b"something else")
    assert fetch(site).read_bytes() == site.file
    assert len(site.gets()) == 2


def test_a_truncated_download_is_no_package(site: Site, cache: Path) -> None:
    site.faults = [Fault(cut_after=1000), Fault(cut_after=0), Fault(cut_after=0), Fault(cut_after=0)]
    assert "the connection was cut" in refusal(site)
    assert left(cache) == ["translate-fr_en-1_9.part", "translate-fr_en-1_9.part.json"]


def test_each_step_forward_gives_three_tries_more(site: Site, cache: Path) -> None:
    site.faults = [Fault(cut_after=20_000)] * 12
    assert fetch(site).read_bytes() == site.file
    assert len(site.gets()) == 13


@pytest.mark.parametrize("chunked", [False, True], ids=["with a length", "without"])
def test_half_a_zip_is_no_package(site: Site, cache: Path, chunked: bool) -> None:
    site.file = site.file[:200_000]
    site.faults = [Fault(chunked=chunked)]
    assert "damaged or no package" in refusal(site)
    assert left(cache) == []
    assert pinned("translate-fr_en", "1.9") is None


def test_one_wrong_byte_is_found_before_it_is_trusted(site: Site, cache: Path) -> None:
    wrong = bytearray(site.file)
    wrong[150_000] ^= 1
    site.file = bytes(wrong)
    assert "damaged or no package" in refusal(site)
    assert pinned("translate-fr_en", "1.9") is None


def test_a_page_of_a_hotel_is_no_package(site: Site, cache: Path) -> None:
    site.file = b"<html>Please log in</html>"
    assert "damaged or no package" in refusal(site)
    assert len(site.gets()) == 1


def test_a_small_zip_that_unpacks_to_a_mountain_is_refused(
    site: Site, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "_MAX_UNPACKED", 1_000_000)
    path = cache.parent / "bomb.zip"
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(2_000_000))
    site.file = path.read_bytes()
    assert "damaged or no package" in refusal(site)


@pytest.mark.parametrize(
    ("status", "words", "tries"), [(404, "not have the file (404)", 1), (500, "a fault of its own (500)", 3)]
)
def test_an_answer_of_failure_is_said(site: Site, cache: Path, status: int, words: str, tries: int) -> None:
    site.faults = [Fault(status=status)] * 5
    assert words in refusal(site)
    assert len(site.gets()) == tries


def test_a_refused_range_leads_to_a_new_beginning(site: Site, cache: Path) -> None:
    interrupted(site, cache, 120_000)
    site.faults = [Fault(status=416)]
    assert fetch(site).read_bytes() == site.file


def test_a_server_that_falls_silent_is_given_up_and_the_part_kept(site: Site, cache: Path) -> None:
    site.faults = [Fault(hang_after=50_000), Fault(hang_after=0), Fault(hang_after=0), Fault(hang_after=0)]
    assert "it does not answer" in refusal(site)
    assert (cache / "translate-fr_en-1_9.part").stat().st_size == 50_000


@pytest.mark.parametrize("hang_after", [-1, 50_000], ids=["before the answer", "in the middle"])
def test_cancelling_takes_no_time_and_keeps_what_came(site: Site, cache: Path, hang_after: int) -> None:
    site.faults = [Fault(hang_after=hang_after)]
    impatience = Impatience(0.2)
    with pytest.raises(Cancelled):
        fetch(site, is_cancelled=impatience)
    assert impatience.delay() < 0.2
    kept = max(hang_after, 0)
    assert fetch(site).read_bytes() == site.file
    assert [one.headers.get("Range") for one in site.gets()][1:] == [f"bytes={kept}-" if kept else None]


def test_cancelling_while_the_file_is_checked_keeps_it(site: Site, cache: Path) -> None:
    reports: Reports = []
    with pytest.raises(Cancelled):
        fetch(site, reports, lambda: bool(reports) and reports[-1][0] == len(site.file))
    assert fetch(site).read_bytes() == site.file
    assert len(site.gets()) == 1


def test_a_pause_can_be_cancelled(site: Site, cache: Path) -> None:
    site.faults = [Fault(status=500)]
    offer = Offer("translate-fr_en", "1.9", site.file_url, "127.0.0.1", None)
    impatience = Impatience()
    with pytest.raises(Cancelled):
        download_offer(offer, lambda *_: None, impatience, Patience(pauses=(60.0,)))
    assert impatience.delay() < 0.2


def test_a_redirect_to_plain_http_is_refused_without_going_there(site: Site, cache: Path) -> None:
    site.faults = [Fault(location="http://packages.example/fr_en.argosmodel")]
    assert "not encrypted" in refusal(site)
    assert len(site.gets()) == 1


def test_a_redirect_to_a_file_is_refused(site: Site, cache: Path) -> None:
    site.faults = [Fault(location="file:///etc/passwd")]
    assert refusal(site)


@pytest.mark.parametrize("chunked", [False, True], ids=["said before", "found out"])
def test_a_file_that_is_too_large_is_not_kept(site: Site, cache: Path, chunked: bool) -> None:
    offer = Offer("translate-fr_en", "1.9", site.file_url, "127.0.0.1", None)
    site.file = package_bytes(1_500_000)
    site.faults = [Fault(chunked=chunked)]
    reports: Reports = []
    with pytest.raises(DownloadFailed, match="its file has more than 1 MB"):
        download_offer(offer, lambda *report: reports.append(report), never, QUICK, limit=1_000_000)
    assert left(cache) == []
    assert bool(reports) is chunked


def test_a_disk_that_fills_up_is_said_and_the_rest_comes_later(
    site: Site, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        assert "disk is too full" in refusal(site)
    assert len(site.gets()) == 1
    assert fetch(site).read_bytes() == site.file


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit to the size of a file")
def test_a_write_that_fails_in_the_middle_is_said_and_the_rest_comes_later(site: Site, cache: Path) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, limits[1]))
    try:
        assert "disk is too full" in refusal(site)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert 0 < (cache / "translate-fr_en-1_9.part").stat().st_size <= 150_000
    assert fetch(site).read_bytes() == site.file
    assert len(site.gets()) == 2


def test_a_disk_without_room_is_not_written_to(site: Site, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(1, 1, 1000))
    assert "disk is too full" in refusal(site)
    assert (cache / "translate-fr_en-1_9.part").stat().st_size == 0


def test_a_folder_that_may_not_be_written_to_is_said(site: Site, cache: Path) -> None:
    cache.parent.write_text("a file where the folder should be")
    assert "the file cannot be written here" in refusal(site)


def test_without_a_cache_folder_nothing_is_fetched(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "user_cache_path", Path)
    assert "no folder for downloads" in refusal(site)
    assert site.gets() == []


def test_a_file_that_changed_since_it_was_trusted_is_refused(site: Site, cache: Path) -> None:
    fetch(site).unlink()
    trusted, site.file = site.file, package_bytes(seed="two")
    site.etag = '"second"'
    with pytest.raises(ChecksumChanged) as caught:
        fetch(site)
    sums = [hashlib.sha256(data).hexdigest() for data in (trusted, site.file)]
    assert all(one in str(caught.value) for one in sums)
    assert left(cache) == []
    site.file = trusted
    assert fetch(site).read_bytes() == trusted


def test_the_checksum_of_the_index_counts_from_the_first_time(site: Site, cache: Path) -> None:
    site.offer(site.entry(sha256="ab" * 32))
    with pytest.raises(ChecksumChanged, match="ab" * 32):
        fetch(site)
    assert pinned("translate-fr_en", "1.9") is None
    site.offer(site.entry(sha256=hashlib.sha256(site.file).hexdigest()))
    assert fetch(site).is_file()


def test_the_headers_tell_nothing_of_the_reader(site: Site, cache: Path) -> None:
    fetch(site)
    headers = replace(site.gets()[0]).headers
    assert headers.pop("User-Agent") == "Dragoman"
    assert set(headers) == {"Host", "Accept-Encoding", "Connection"}
