"""How long a reader waits: CPU time and memory to first paint, to warm engines, to the first English
sentence and to the finished briefing of a sample article, beside what any program of this kind must pay.

    python benchmarks/start.py [--quick] [--json]

Each run is a new process, offscreen. CPU seconds are those of all threads of the process, interpreter
included, so a busy machine disturbs them little; wall seconds are given for orientation. The peers, in the
same run: a bare Qt window with two text fields, and the engines imported plainly with `spacy.load` on
`spacy.blank("fr")` and `spacy`, `sumy`, `langdetect` and `ctranslate2` imported before the window is shown.
"""

from __future__ import annotations

import json
import os
import resource as process
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GOALS = {"first paint": 0.25, "engines warm": 3.0}
"""CPU seconds. For the engines: what they add after the first paint."""
MEMORY_GOAL = 350.0
"""Megabytes of the whole process, at its highest."""

Reading = dict[str, float]
"""cpu and wall in seconds since the process began, rss in megabytes at its highest so far."""


def reading(began: float) -> Reading:
    """What the process has used up to now."""
    peak = process.getrusage(process.RUSAGE_SELF).ru_maxrss
    scale = 1 / 1_048_576 if sys.platform == "darwin" else 1 / 1024
    return {"cpu": time.process_time(), "wall": time.time() - began, "rss": peak * scale}


def dragoman(began: float) -> dict[str, Reading]:
    """Start the real application, brief a sample, note when what happens."""
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app import app
    from desktop_app.assets import resource
    from desktop_app.core.model import Briefing
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.worker import _Runner

    readings: dict[str, Reading] = {}
    load = _Runner.warm_up

    class Window(MainWindow):
        """Notes when it has been painted; nothing else is watched, as watching costs time itself."""

        def event(self, event: QEvent) -> bool:
            handled = super().event(event)
            if event.type() is QEvent.Type.UpdateRequest and "first paint" not in readings:
                readings["first paint"] = reading(began)
                QTimer.singleShot(0, follow)
            return handled

    def warm_up(runner: _Runner) -> None:
        load(runner)
        readings["engines warm"] = reading(began)

    _Runner.warm_up = warm_up  # type: ignore[method-assign,assignment]
    app.MainWindow = Window  # type: ignore[attr-defined]

    def follow() -> None:
        if "engines warm" not in readings:
            QTimer.singleShot(5, follow)
            return
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        window.session.changed.connect(on_changed)
        window.errands.open_path(resource("samples/communique.txt"))

    def on_changed(briefing: Briefing) -> None:
        if briefing.translated_count:
            readings.setdefault("first English sentence", reading(began))
        if briefing.finished:
            readings["briefing finished"] = reading(began)
            QApplication.closeAllWindows()

    app.main([])
    return readings


def bare_window(began: float) -> dict[str, Reading]:
    """The least a Qt program can do: a window with two text fields."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QSplitter

    application = QApplication([])
    window = QMainWindow()
    splitter = QSplitter()
    for _ in range(2):
        splitter.addWidget(QPlainTextEdit())
    window.setCentralWidget(splitter)
    window.show()
    readings: dict[str, Reading] = {}

    def note() -> None:
        readings["first paint"] = reading(began)
        application.quit()

    QTimer.singleShot(30, note)
    application.exec()
    return readings


def plain_imports(began: float) -> dict[str, Reading]:
    """The same engines, as their own first pages show them, before anything is painted."""
    import ctranslate2  # noqa: F401
    import langdetect
    import spacy
    import sumy.summarizers.lex_rank  # noqa: F401

    langdetect.detect("Le chat dort sur la table de la cuisine.")
    spacy.blank("fr")
    return {"engines warm": reading(began)} | bare_window(began)


SUBJECTS = {"Dragoman": dragoman, "bare Qt window": bare_window, "engines imported plainly": plain_imports}


def run(subject: str, bytecode: Path) -> dict[str, Reading]:
    """One run in a process, a home and a settings folder of its own; compiled modules are kept in `bytecode`."""
    import subprocess  # like all that a measured process does not need, imported only where it is used
    import tempfile

    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"), home)
        environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(bytecode)}
        command = [sys.executable, __file__, "--child", subject]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise SystemExit(done.stderr)
    result: dict[str, Reading] = json.loads(done.stdout.splitlines()[-1])
    return result


def measured(rounds: int) -> dict[str, dict[str, Reading]]:
    """The median of each reading; subjects take turns, so that a noisy minute hits all of them."""
    import statistics
    import tempfile

    runs: dict[str, list[dict[str, Reading]]] = {subject: [] for subject in SUBJECTS}
    with tempfile.TemporaryDirectory() as bytecode:
        for subject in SUBJECTS:
            run(subject, Path(bytecode))  # compiles; not counted, as a reader's second start is what is repeated
        for _ in range(rounds):
            for subject in SUBJECTS:
                runs[subject].append(run(subject, Path(bytecode)))
    return {
        subject: {
            moment: {unit: round(statistics.median(one[moment][unit] for one in all_), 3) for unit in all_[0][moment]}
            for moment in all_[0]
        }
        for subject, all_ in runs.items()
    }


def report(results: dict[str, dict[str, Reading]]) -> None:
    """The table, the ratios and the goals, for people."""
    print(f"{'':26} {'':24} {'CPU s':>7} {'wall s':>7} {'peak MB':>8}")
    for subject, moments in results.items():
        for moment, values in moments.items():
            print(f"{subject:26} {moment:24} {values['cpu']:7.2f} {values['wall']:7.2f} {values['rss']:8.0f}")
    for name, value, goal in goals(results):
        print(f"{name}: {value:.2f}, goal {goal:g}: {'met' if value <= goal else 'MISSED'}")
    ours, bare = results["Dragoman"]["first paint"]["cpu"], results["bare Qt window"]["first paint"]["cpu"]
    plain = results["engines imported plainly"]["first paint"]["cpu"]
    print(f"first paint: {ours / bare:.1f} times a bare Qt window, {plain / ours:.1f} times sooner than plain imports")


def goals(results: dict[str, dict[str, Reading]]) -> list[tuple[str, float, float]]:
    """Each goal: its name, what was measured, what was wanted."""
    ours = results["Dragoman"]
    added = ours["engines warm"]["cpu"] - ours["first paint"]["cpu"]
    return [
        ("first paint, CPU s", ours["first paint"]["cpu"], GOALS["first paint"]),
        ("engines warm after it, CPU s", added, GOALS["engines warm"]),
        ("whole process, MB", ours["briefing finished"]["rss"], MEMORY_GOAL),
    ]


def main() -> None:
    """Measure and report."""
    import argparse

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="one round instead of five")
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    options = parser.parse_args()
    results = measured(1 if options.quick else 5)
    report(results)
    if options.json:
        print(json.dumps({"results": results, "goals": goals(results)}))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(SUBJECTS[sys.argv[2]](time.time())))
    else:
        main()
