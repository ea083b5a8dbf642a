"""Whatever becomes of the process that reads a file, the one that waits for it goes on with a source or a reason."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from desktop_app.core.file_forms import FileForm
from desktop_app.core.origin import Origin
from desktop_app.core.pipeline import Cancelled
from desktop_app.sources.child import VERB, child_command, read_in_child
from desktop_app.sources.limits import Limits
from desktop_app.sources.message import Garbled, told, understood
from desktop_app.sources.source import Dropped, DroppedKind, Format, Refusal, Refused, Source

SOURCE = Source(
    "Le maire.", Origin("Un titre", url="https://example.org/"), (Dropped(DroppedKind.MENU, 2, ("Accueil",)),), "a.pdf"
)
GOOD = f"sys.stdout.buffer.write({told(SOURCE)!r})"


def read(code: str, seconds: float = 20.0, is_cancelled: Callable[[], bool] = lambda: False) -> Source:
    """What a process that does `code` is understood to say."""
    command = [sys.executable, "-c", f"import os, signal, sys, time\n{code}"]
    return read_in_child(
        b"x" * 500_000, Format.PDF, "a.pdf", is_cancelled, Limits(seconds=seconds, characters=1_000), command
    )


def test_what_the_process_says_is_what_is_read() -> None:
    assert read(GOOD) == SOURCE


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (f"{GOOD}; sys.stdout.flush(); os.abort()", Refusal.DAMAGED),
        (f"{GOOD}; sys.exit(3)", Refusal.DAMAGED),
        ("", Refusal.DAMAGED),
        ("print('[]')", Refusal.DAMAGED),
        ("print('{}')", Refusal.DAMAGED),
        ("print('[' * 15000)", Refusal.DAMAGED),
        (f"sys.stdout.buffer.write({told(Refused(Refusal.SCANNED))!r})", Refusal.SCANNED),
        ("while True: print('x' * 1000)", Refusal.TOO_COSTLY),
    ],
)
def test_whatever_else_it_does_is_the_file_s_fault(code: str, refusal: Refusal) -> None:
    with pytest.raises(Refused) as caught:
        read(code)
    assert caught.value.refusal is refusal


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
@pytest.mark.parametrize(
    ("name", "refusal"),
    [("SIGSEGV", Refusal.DAMAGED), ("SIGKILL", Refusal.TOO_COSTLY), ("SIGXCPU", Refusal.TOO_COSTLY)],
)
def test_a_process_that_is_killed_costs_a_sentence(name: str, refusal: Refusal) -> None:
    with pytest.raises(Refused) as caught:
        read(f"os.kill(os.getpid(), signal.{name})")
    assert caught.value.refusal is refusal


def test_a_process_that_never_ends_is_ended() -> None:
    start = time.monotonic()
    with pytest.raises(Refused) as caught:
        read("time.sleep(600)", seconds=0.3)
    assert caught.value.refusal is Refusal.TOO_COSTLY
    with pytest.raises(Cancelled):
        read("time.sleep(600)", is_cancelled=lambda: time.monotonic() > start + 0.6)
    assert time.monotonic() < start + 20


@pytest.mark.parametrize(
    "outcome", [Refused(Refusal.UNSUPPORTED, FileForm.BOOK), Refused(Refusal.TOO_LONG, characters=7)]
)
def test_a_refusal_comes_over_whole(outcome: Refused) -> None:
    with pytest.raises(Refused) as caught:
        understood(told(outcome), "a.pdf")
    found = caught.value
    assert (found.refusal, found.form, found.characters) == (outcome.refusal, outcome.form, outcome.characters)


def row(**changed: object) -> bytes:
    return json.dumps({**json.loads(told(SOURCE)), **changed}).encode()


@pytest.mark.parametrize(
    "line",
    [
        row(text=1), row(origin=["a"]), row(origin=[1, 2, 3]), row(dates=None), row(dropped=[["MENU", 1]]),
        row(dropped=[["X", 1, []]]), row(dropped=[["MENU", "x", []]]), row(refusal="X"), b"null", b"\xff",
    ],
)  # fmt: skip
def test_what_nobody_would_say_is_not_believed(line: bytes) -> None:
    with pytest.raises(Garbled):
        understood(line, "a.pdf")


def test_addresses_and_lines_are_made_harmless() -> None:
    line = row(origin=["Un\u202etitre\n", "x" * 5000, "javascript:alert(1)"], dates=["2024-13-99", ""])
    origin = understood(line, "a.pdf").origin
    assert (origin.title, origin.url, origin.published) == ("Un titre", "", None)
    assert len(origin.outlet) == 1_000


CONFINED = """
import os, resource, socket, subprocess, sys, urllib.request
from desktop_app.sources.confinement import confine
from desktop_app.sources.limits import Limits
confine(Limits(memory=600_000_000))
def tries(action):
    try:
        action()
    except (OSError, MemoryError):
        return "refused"
    return "done"
print([tries(action) for action in (
    lambda: socket.create_connection(("127.0.0.1", 9), 1),
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    lambda: urllib.request.urlopen("http://127.0.0.1:9"),
    lambda: subprocess.run(["true"]),
    lambda: os.system("true"),
    lambda: os.fork(),
    lambda: open(sys.argv[1], "w"),
    lambda: os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY),
    lambda: os.remove(sys.argv[0]),
    lambda: bytearray(900_000_000),
)], flush=True)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is bounded on Linux alone")
def test_the_process_can_neither_connect_nor_start_nor_write_nor_swell(tmp_path: object) -> None:
    target = f"{tmp_path}/stolen.txt"
    command = [sys.executable, "-c", CONFINED, target]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert json.loads(said.replace("'", '"')) == ["refused"] * 11


def test_the_process_is_this_program_and_searches_no_folder_for_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    command = child_command(Format.PDF)
    assert command[:2] == [sys.executable, "-I"]
    assert command[-1] == "PDF"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(Format.PDF) == [sys.executable, VERB, "PDF"]
    assert VERB == "read-for-me"


def test_the_program_answers_to_the_verb_that_a_frozen_one_is_started_with() -> None:
    command = [sys.executable, "-m", "desktop_app", VERB, Format.MARKDOWN.name]
    done = subprocess.run(command, input=b"# Un titre\n", capture_output=True, check=True, timeout=60)
    assert understood(done.stdout, "").text == "Un titre"
