"""What a briefing takes of memory: the peak of a whole process, above that of the window with nothing loaded.

    python benchmarks/memory.py [--quick] [--json]

A sample article of some 400 words is briefed from the text to the last sentence, in the window and by
`dragoman brief`, with the embedded package and with one of random weights in the architecture of the official
packages; of that the output has no end of its own, so its length is forced as in `benchmarks/translate.py`. The bare
window is the same application, shown and painted, its engines never loaded. Each run is a new process, offscreen,
with a home of its own. On Linux the peak is the kernel's VmHWM of the process, elsewhere getrusage's.
"""

from __future__ import annotations

import argparse
import json
import os
import resource as process
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that this file can be run by its path

if TYPE_CHECKING:
    from desktop_app.core.model import Briefing
    from desktop_app.core.pipeline import Stage
    from desktop_app.settings import Quality
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.worker import Desk

GOAL = 250.0
"""Megabytes (2 ** 20) above the bare window."""


@dataclass(frozen=True, slots=True)
class Run:
    """One thing to measure. `beam` is the quality: 2 is the default, 4 the best; a bare window has no package."""

    subject: str
    package: str = ""
    beam: int = 0

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.subject}, {self.package} package, beam {self.beam}" if self.package else self.subject


BARE = Run("bare window")


def peak() -> float:
    """The most megabytes that this process has held so far."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says includes the process that started this one, up to the exec
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return process.getrusage(process.RUSAGE_SELF).ru_maxrss / (1_048_576 if sys.platform == "darwin" else 1024)


def bare_window(run: Run, package: Path, text: Path) -> None:
    """Show and paint the window, load nothing, close it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app import app

    def begin(window: MainWindow, desk: Desk, files: Sequence[str]) -> None:
        window.painted.connect(lambda: QTimer.singleShot(200, QApplication.closeAllWindows))
        window.show()

    app._begin = begin
    app.main([])


def window(run: Run, package: Path, text: Path) -> None:
    """Open the window on the article and wait for its last sentence."""
    from PySide6.QtWidgets import QApplication

    from desktop_app import app

    briefed: list[Briefing] = []
    begin = app._begin

    def load(quality: Quality) -> Sequence[Stage]:
        from desktop_app.wiring import Options, load_warm_stages

        return load_warm_stages(Options(package=package, beam_size=run.beam))

    def begin_and_watch(window: MainWindow, desk: Desk, files: Sequence[str]) -> None:
        window.session.changed.connect(note)
        begin(window, desk, files)

    def note(briefing: Briefing) -> None:
        if briefing.finished:
            briefed.append(briefing)
            QApplication.closeAllWindows()

    app._load_stages, app._begin = load, begin_and_watch
    app.main([str(text)])
    if not briefed or briefed[-1].translated_count < len(briefed[-1].sentences):
        raise SystemExit("the article was not briefed to its end")


def command_line(run: Run, package: Path, text: Path) -> None:
    """`dragoman brief`, at its one quality."""
    from desktop_app.cli.main import main as dragoman

    if dragoman(["brief", str(text), "--package", str(package), "-o", str(text.with_suffix(".html"))]):
        raise SystemExit("the article was not briefed")


SUBJECTS = {"bare window": bare_window, "window": window, "command line": command_line}


def child(run: Run, package: Path, text: Path) -> None:
    """Measure in this process and print its peak."""
    if run.package == "random":
        _force_lengths()
    SUBJECTS[run.subject](run, package, text)
    print(peak())


def _force_lengths() -> None:
    """Have every engine write as much as English usually is; rubbish looks like loops, which are not tried again."""
    from benchmarks.translate import Forced
    from desktop_app.engines import translator

    opened = vars(translator)["open_translator"]
    nothing = {"loops": lambda *_: None, "too_short": lambda *_: False, "changed_literals": lambda *_: ()}
    vars(translator).update(nothing, open_translator=lambda *given: Forced(opened(*given)))


def planned(quick: bool) -> tuple[Run, ...]:
    """What is measured."""
    default = tuple(Run("window", package, 2) for package in ("embedded", "random"))
    if quick:
        return (BARE, *default)
    best = tuple(Run("window", package, 4) for package in ("embedded", "random"))
    return (BARE, *default, *best, *(Run("command line", package, 2) for package in ("embedded", "random")))


def measured(runs: Sequence[Run], rounds: int) -> dict[Run, float]:
    """The median peak of each, in megabytes."""
    from benchmarks.random_package import build_random_package
    from benchmarks.texts import article
    from desktop_app.assets import resource

    with tempfile.TemporaryDirectory() as folder:
        build_random_package(Path(folder) / "random")
        packages = {"": Path(), "embedded": resource("packages/fr_en"), "random": Path(folder) / "random"}
        text = Path(folder) / "article.txt"
        text.write_text(article(), encoding="utf-8")
        peaks: dict[Run, list[float]] = {run: [] for run in runs}
        for _ in range(rounds):
            for run in runs:
                peaks[run].append(_in_a_new_process(run, packages[run.package], text))
    return {run: statistics.median(of_run) for run, of_run in peaks.items()}


def _in_a_new_process(run: Run, package: Path, text: Path) -> float:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"), home)
        environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
        given = [json.dumps(asdict(run)), str(package), str(text)]
        command = [sys.executable, "-m", "benchmarks.memory", "--child", *given]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=300
        )
    megabytes = float(done.stdout.splitlines()[-1])
    print(f"{run.name}: {megabytes:.0f} MB", file=sys.stderr)
    return megabytes


def report(peaks: dict[Run, float]) -> str:
    """The table, in Markdown, and whether the goal is met."""
    lines = ["| | peak MB | above the bare window |", "|---|---|---|"]
    lines += [f"| {run.name} | {value:.0f} | {value - peaks[BARE]:.0f} |" for run, value in peaks.items()]
    return "\n".join((*lines, "", f"at most {GOAL:.0f} MB above: {'met' if met(peaks) else 'MISSED'}"))


def met(peaks: dict[Run, float]) -> bool:
    """Whether every run stays below the goal."""
    return max(peaks.values()) - peaks[BARE] <= GOAL


def main() -> None:
    """Measure and report, or be one of the measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one round, at the default quality: under a minute")
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        given, package, text = options.child
        child(Run(**json.loads(given)), Path(package), Path(text))
        return
    peaks = measured(planned(options.quick), 1 if options.quick else 3)
    print(report(peaks))
    if options.json:
        results = [{**asdict(run), "peak": value, "above": value - peaks[BARE]} for run, value in peaks.items()]
        print(json.dumps({"results": results, "goal": GOAL, "met": met(peaks)}))


if __name__ == "__main__":
    main()
