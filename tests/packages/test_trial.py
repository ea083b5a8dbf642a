"""A package is tried out in a process of its own: whatever becomes of that one, this one goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.core.errors import BrokenPackage
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.trial import run_trial, trial_command, verdict

FOLDER = Path("somewhere", "Élodie's paquets", "fr_en")


def never() -> bool:
    """Nobody cancels."""
    return False


def child(code: str) -> list[str]:
    """A process that does `code` in the place of a trial."""
    return [sys.executable, "-c", f"import os, signal, socket, sys, time\n{code}"]


GOOD = f"print({verdict(None)!r})"
FAILING: dict[str, tuple[str, str]] = {
    "says no": (f"print({verdict('it makes no sense')!r}); sys.exit(1)", "it makes no sense"),
    "ends in an error of its own": ("raise RuntimeError", "its trial ended without a result"),
    "says nothing": ("", "its trial ended without a result"),
    "says something else": ("print('[]')", "its trial ended without a result"),
    "says yes and fails": (f"{GOOD}; sys.exit(1)", "its trial ended without a result"),
    "says no and succeeds": (f"print({verdict('no')!r})", "its trial ended without a result"),
    "aborts": ("os.abort()", "its model crashes"),
    "says yes and aborts": (f"{GOOD}; sys.stdout.flush(); os.abort()", "its model crashes"),
}


def refusal(command: list[str], seconds: float = 20.0) -> str:
    """What is said of a package whose trial is `command`."""
    with pytest.raises(BrokenPackage) as caught:
        run_trial(FOLDER, never, command, seconds)
    assert caught.value.where == str(FOLDER)
    return caught.value.reason


def test_a_process_that_says_yes_and_ends_well_is_a_good_trial() -> None:
    run_trial(FOLDER, never, child(f"print('a warning of the engine'); {GOOD}"))


@pytest.mark.parametrize(("code", "reason"), FAILING.values(), ids=FAILING)
def test_whatever_else_it_does_the_package_is_refused(code: str, reason: str) -> None:
    assert reason in refusal(child(code))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGFPE", "SIGILL", "SIGBUS", "SIGKILL"])
def test_a_process_that_is_killed_by_a_signal_has_crashed(name: str) -> None:
    assert "its model crashes" in refusal(child(f"{GOOD}; sys.stdout.flush(); os.kill(os.getpid(), signal.{name})"))


def test_a_reason_is_one_short_line() -> None:
    long = verdict("bad\n" * 1000)
    said = refusal(child(f"print({long!r}); sys.exit(1)"))
    assert said.startswith("bad bad bad")
    assert len(said) <= 200


def test_more_words_than_a_pipe_holds_are_no_trap() -> None:
    run_trial(FOLDER, never, child(f"print('x' * 1_000_000); {GOOD}"))


@pytest.fixture
def ids(tmp_path: Path) -> Callable[[], int]:
    """The number of the process that wrote it down, once it has."""

    def read() -> int:
        end = time.monotonic() + 20
        while not (text := (tmp_path / "id").read_text() if (tmp_path / "id").exists() else ""):
            assert time.monotonic() < end
            time.sleep(0.01)
        return int(text)

    return read


def hanging(folder: Path) -> list[str]:
    """A process that writes its number down and never ends."""
    return child(f"open({str(folder / 'id')!r}, 'w').write(str(os.getpid()))\nwhile True: time.sleep(1)")


def is_alive(number: int) -> bool:
    """Whether a process of this number runs, and is not only waiting to be buried."""
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill means something else there")
def test_a_process_that_hangs_is_ended(tmp_path: Path, ids: Callable[[], int]) -> None:
    assert refusal(hanging(tmp_path), seconds=1.0) == "three sentences took it more than 1 seconds"
    assert not is_alive(ids())


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill means something else there")
def test_cancelling_ends_the_process_at_once(tmp_path: Path, ids: Callable[[], int]) -> None:
    asked: list[float] = []

    def cancel() -> bool:
        asked.append(time.monotonic())
        return (tmp_path / "id").exists()

    with pytest.raises(Cancelled):
        run_trial(FOLDER, cancel, hanging(tmp_path))
    assert time.monotonic() - asked[-1] < 0.5
    assert not is_alive(ids())
    pauses = sorted(after - before for before, after in pairwise(asked))
    assert pauses[len(pauses) // 2] < 0.15


def test_the_process_can_ask_nobody_anything() -> None:
    asks = "assert sys.stdin.read() == ''\nassert not os.isatty(0) and not os.isatty(1) and not os.isatty(2)\n"
    run_trial(FOLDER, never, child(asks + GOOD))


def test_a_program_that_is_not_there_is_an_error_of_the_computer() -> None:
    with pytest.raises(OSError, match="nowhere"):
        run_trial(FOLDER, never, ["/nowhere/python"])


def test_the_command_names_the_folder_in_full_and_this_program() -> None:
    command = trial_command(FOLDER)
    assert command[0] == sys.executable
    assert command[-3:] == ["packages", "try", str(FOLDER.absolute())]


def test_a_frozen_program_calls_itself_by_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/dragoman/dragoman")
    assert trial_command(FOLDER) == ["/opt/dragoman/dragoman", "packages", "try", str(FOLDER.absolute())]


def test_modules_in_the_folder_one_happens_to_be_in_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "argparse", "desktop_app", "numpy"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    done = subprocess.run(trial_command(FOLDER), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == verdict("metadata.json cannot be read") + "\n"


QUIET = """
import resource, sys, time
from pathlib import Path
from desktop_app.packages.trial import expect_the_worst
expect_the_worst(float(sys.argv[1]))
print(resource.getrlimit(resource.RLIMIT_CORE), Path("/proc/self/oom_score_adj").read_text().strip(), flush=True)
time.sleep(float(sys.argv[2]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(("seconds", "code"), [("60", 0), ("0.2", 1)], ids=["in time", "forgotten by all"])
def test_a_trial_leaves_no_dump_goes_first_and_outlives_nobody(seconds: str, code: int) -> None:
    command = [sys.executable, "-c", QUIET, seconds, "0" if code == 0 else "60"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (code, "(0, 0) 1000\n")
