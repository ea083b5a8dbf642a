"""Hostile files: each is read by a process that may not survive it, and costs this one a sentence at most."""

from __future__ import annotations

import contextlib
import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import InputError, TextTooLong
from desktop_app.core.file_errors import DamagedFile, FileTooCostly
from desktop_app.core.reading import shown_name
from desktop_app.sources.limits import Limits
from desktop_app.sources.reading import read_source
from tests.sources import makers
from tests.sources.hostile import CASES, COSTLY, ODD, SOUND, Case
from tests.sources.makers import FIRST

SECONDS = 1.5
"""For the files that are made to take much more; the others have as long as any."""
PATIENCE = 20
"""Seconds more, on a busy machine, until the process that was told to end has gone."""


@pytest.mark.parametrize("case", [*CASES, *ODD], ids=lambda case: ascii(case.name))
@pytest.mark.timeout(90)
def test_a_hostile_file_costs_a_sentence_and_no_more(case: Case, tmp_path: Path) -> None:
    path = case.write(tmp_path)
    if case.outcome is None:
        assert read_source(path).text.strip() == FIRST
        return
    with pytest.raises(case.outcome) as caught:
        read_source(path)
    said = str(caught.value)
    assert isinstance(caught.value, TextTooLong) or shown_name(path) in said
    assert said.isprintable(), "one sentence in one line, whatever the name of the file"
    assert "root:" not in said


@pytest.mark.parametrize("case", COSTLY, ids=lambda case: case.name)
@pytest.mark.timeout(90)
def test_a_file_made_to_take_long_takes_no_longer_than_it_may(case: Case, tmp_path: Path) -> None:
    """Whether a computer is done with it in that time is for the computer to say."""
    path = case.write(tmp_path)
    started = time.monotonic()
    with contextlib.suppress(InputError):
        read_source(path, limits=Limits(seconds=SECONDS))
    assert time.monotonic() - started < SECONDS + PATIENCE


def test_a_file_that_takes_longer_is_too_costly(tmp_path: Path) -> None:
    path = tmp_path / "sound.pdf"
    path.write_bytes(SOUND)
    with pytest.raises(FileTooCostly):
        read_source(path, limits=Limits(seconds=0.01))


class _Listener(http.server.BaseHTTPRequestHandler):
    """Notes who comes."""

    def do_GET(self) -> None:
        """Any request at all is one too many."""
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_error(404)


@pytest.fixture
def listener() -> Iterator[http.server.HTTPServer]:
    """A web server of this computer, whose `asked` lists what it was asked for."""
    server = http.server.HTTPServer(("127.0.0.1", 0), _Listener)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_is_fetched_for_any_file(listener: http.server.HTTPServer, tmp_path: Path) -> None:
    address = f"http://127.0.0.1:{listener.server_port}"
    outside = f'<!DOCTYPE x SYSTEM "{address}/dtd">'
    page = f'<link rel=stylesheet href="{address}/css"><base href="{address}/">'
    active = f'<iframe src="{address}/f"></iframe><script src="{address}/j"></script>'
    remote = f'<p>{FIRST}</p><img src="{address}/i.png">{active}'
    files = {
        "a.html": makers.page(remote, page),
        "a.docx": makers.docx(makers.w_paragraph(FIRST), head=outside),
        "a.odt": makers.odt(f"<text:p>{FIRST}</text:p>", head=outside),
        "a.eml": makers.mail(html=remote).as_bytes(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        try:
            assert FIRST in read_source(tmp_path / name).text
        except DamagedFile:
            assert name in ("a.docx", "a.odt")
    assert listener.asked == []  # type: ignore[attr-defined]
