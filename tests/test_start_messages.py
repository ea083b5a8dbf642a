"""What start.py says: how far it is, why it failed, what to do about it."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import start
from start import Failure, House

CHECKOUT = Path(start.__file__).parent


def failing(output: str) -> list[str]:
    """A program that prints `output` as pip would, and fails."""
    return [sys.executable, "-c", f"import sys; print({output!r}); sys.exit(1)"]


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("NewConnectionError: Temporary failure in name resolution", "internet"),
        ("ReadTimeoutError: Read timed out.\nERROR: No matching distribution found for six", "internet"),
        ("E: Failed to fetch http://deb.example/x  Could not connect", "internet"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one expected"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "clock"),
        ("ERROR: No matching distribution found for ctranslate2==4.8.5", "Python 3.11"),
        ("something nobody has seen", "lines above"),
    ],
)
def test_a_failure_ends_with_what_was_printed_and_what_to_do(output: str, advice: str) -> None:
    with pytest.raises(Failure) as failure:
        start.follow(failing(output))
    *said, remedy = str(failure.value).splitlines()
    assert advice in remedy
    assert output.splitlines()[-1] in "\n".join(said)


def test_only_the_end_of_a_long_output_is_shown() -> None:
    with pytest.raises(Failure) as failure:
        start.follow(failing("\n".join(f"line {number}" for number in range(500))))
    assert "line 499" in str(failure.value)
    assert len(str(failure.value).splitlines()) < 20


def test_progress_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [*(f"Collecting p{number}" for number in range(12)), "Installing collected packages: p"]
    start.follow([sys.executable, "-c", f"print({chr(10).join(lines)!r})"], packages=12)
    told = capsys.readouterr()
    assert told.out == ""
    assert "fetching package 10 of 12" in told.err
    assert "unpacking" in told.err
    assert "Collecting" not in told.err


def test_an_older_python_is_told_so_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 10))
    assert start.main([]) == 1
    assert capsys.readouterr().err == "Dragoman needs Python 3.11 or newer; this is 3.8. Run this with a newer one.\n"


@pytest.mark.parametrize("name", ["start.py", "tools/system_libraries.py"])
def test_an_older_python_can_read_the_files_it_has_to(name: str) -> None:
    ast.parse((CHECKOUT / name).read_text(encoding="utf-8"), feature_version=(3, 8))


def test_a_failure_is_a_sentence_and_exit_code_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(house: House, arguments: list[str]) -> int:
        raise Failure("The disk is full.")

    monkeypatch.setattr(start, "start", fails)
    assert start.main([]) == 1
    assert capsys.readouterr().err == "The disk is full.\n"


def test_being_stopped_is_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stopped(house: House, arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "start", stopped)
    assert start.main([]) == 1
    assert "Stopped" in capsys.readouterr().err
