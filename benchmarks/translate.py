"""What translating costs: Dragoman's engine beside Argos Translate's own driving of the same package.

    python benchmarks/translate.py [--quick] [--json] [--plot FILE.svg]

Two packages: the embedded one, and one with random weights in the architecture of the official Argos packages, built
for the run; its output has no end of its own, so both sides are made to write 0.95 tokens for each token they read
(the mean over each call). Two texts: a sample article, and one ten times as long made of the samples' sentences, no
two alike. Argos runs as it comes (one sentence a batch, beam 4), with our sentence splitter. Each measurement is a new
process, in turn; loading and one warm-up sentence are not counted. CPU seconds are those of all threads of the
process: the figure to trust on a busy machine. The first English sentence is timed by the clock; Argos hands over
nothing before the whole is done.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that this file can be run by its path

from benchmarks.bars import Bar, Group, bar_chart  # noqa: E402
from benchmarks.random_package import build_random_package  # noqa: E402
from benchmarks.texts import article, long_text  # noqa: E402
from desktop_app.assets import resource  # noqa: E402

if TYPE_CHECKING:
    from desktop_app.engines.translator import Engine

GOALS = {"article": 3.0, "long": 4.5, "first": 0.1}
"""Times less CPU than Argos at beam 4; the first sentence as a share of Argos's whole time."""
ENGLISH_PER_FRENCH = 0.95
WARM_UP = "Le ministre a quitté Paris mardi."


@dataclass(frozen=True, slots=True)
class Run:
    """One thing to measure. `threads` is (inter, intra), None for what the side chooses; `cores` 0 for all."""

    side: str
    package: str
    text: str
    beam: int = 4
    threads: tuple[int, int] | None = None
    cores: int = 0

    @property
    def name(self) -> str:
        """What the table calls it."""
        threads = "" if self.threads is None else f", {self.threads[0]} x {self.threads[1]} threads"
        cores = "" if not self.cores else f", {self.cores} core" + "s" * (self.cores > 1)
        return f"{self.side}, beam {self.beam}{threads}{cores}"


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds: CPU and clock for the whole text, clock until the first English sentence."""

    cpu: float
    wall: float
    first: float


class Translator(Protocol):
    """The part of ctranslate2.Translator that both sides call."""

    def translate_batch(self, source: Sequence[Sequence[str]], **options: object) -> object:
        """One result for each source."""


@dataclass(frozen=True, slots=True)
class Forced:
    """A translator whose output is as long as English usually is, for a model that knows no end."""

    translator: Translator

    def translate_batch(self, source: Sequence[Sequence[str]], **options: object) -> object:
        """What the translator gives, with both length limits overruled."""
        mean = sum(map(len, source)) / max(1, len(source))
        length = max(1, round(ENGLISH_PER_FRENCH * mean))
        lengths = {"min_decoding_length": length, "max_decoding_length": length}
        return self.translator.translate_batch(source, **{**options, **lengths})

    def __getattr__(self, name: str) -> object:
        """Everything else as the translator has it."""
        return getattr(self.translator, name)


def measure_argos(run: Run, package: Path, text: str) -> Cost:
    """Argos's own way, by its own code."""
    from benchmarks.argos_peer import argos_translation

    threads = dict(zip(("inter_threads", "intra_threads"), run.threads or (), strict=False))
    translation = argos_translation(package, beam_size=run.beam, **threads)
    translation.translate(WARM_UP)
    if run.package == "random":
        translation.translator = Forced(translation.translator)  # type: ignore[arg-type]
    return _timed(lambda: iter([translation.translate(text)]))


def measure_dragoman(run: Run, package: Path, text: str) -> Cost:
    """The steps that split and translate, by themselves."""
    from desktop_app.core.model import Article, Briefing
    from desktop_app.steps.sentences import split_sentences
    from desktop_app.steps.translate import Translate

    engine = _engine(run, package)
    translate = Translate(lambda source: engine)

    def english() -> Iterator[object]:
        *_, briefing = split_sentences(Briefing(Article(text)))
        for now in translate(briefing):
            if now is not briefing and now.translated_count:
                yield now
            briefing = now

    return _timed(english)


def _engine(run: Run, package: Path) -> Engine:
    from desktop_app.engines import translator
    from desktop_app.packages.find import choose_package

    engine = translator.Engine(choose_package(package), run.beam)
    if run.threads is not None:
        inter, intra = run.threads
        engine._threads = inter
        engine._translator = _opened(package, inter, intra)
    list(engine.translations([WARM_UP]))
    if run.package == "random":
        # Rubbish looks like loops and losses; trying it again is no part of the comparison.
        nothing = {"loops": lambda *_: None, "too_short": lambda *_: False, "changed_literals": lambda *_: ()}
        vars(translator).update(nothing)
        engine._translator = Forced(engine._translator)
    return engine


def _opened(package: Path, inter: int, intra: int) -> Translator:
    import ctranslate2

    opened: Translator = ctranslate2.Translator(str(package / "model"), inter_threads=inter, intra_threads=intra)
    return opened


def _timed(english: Callable[[], Iterator[object]]) -> Cost:
    cpu, wall = time.process_time(), time.monotonic()
    parts = english()
    next(parts)
    first = time.monotonic() - wall
    for _ in parts:
        pass
    return Cost(time.process_time() - cpu, time.monotonic() - wall, first)


SIDES = {"Argos": measure_argos, "Dragoman": measure_dragoman}
TEXTS = {"article": article, "long": long_text}


def child(run: Run, package: Path) -> None:
    """Measure in this process and print the cost."""
    if run.cores and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, set(sorted(os.sched_getaffinity(0))[: run.cores]))
    print(json.dumps(asdict(SIDES[run.side](run, package, TEXTS[run.text]()))))


def measured(runs: Sequence[Run], packages: Mapping[str, Path], rounds: int) -> dict[Run, Cost]:
    """Each of the runs in turn, so many times: for each the medians."""
    costs: dict[Run, list[Cost]] = {run: [] for run in runs}
    for turn in range(rounds):
        for run in runs:
            if turn and run.package == "random" and run.text == "long":
                continue  # minutes each, and long enough to even the noise out
            costs[run].append(_in_a_new_process(run, packages[run.package]))
    return {run: _median(of_run) for run, of_run in costs.items()}


def _in_a_new_process(run: Run, package: Path) -> Cost:
    command = [sys.executable, "-m", "benchmarks.translate", "--child", json.dumps(asdict(run)), str(package)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    cost = Cost(**json.loads(done.stdout.splitlines()[-1]))
    print(f"{run.package} {run.text}: {run.name}: {cost.cpu:.2f} s", file=sys.stderr)
    return cost


def _median(costs: Sequence[Cost]) -> Cost:
    middle = {name: statistics.median(asdict(cost)[name] for cost in costs) for name in ("cpu", "wall", "first")}
    return Cost(**middle)


def planned(quick: bool) -> tuple[Run, ...]:
    """What is measured; the first of each package and text is what the others are compared with."""
    argos, ours = Run("Argos", "embedded", "article"), Run("Dragoman", "embedded", "article")
    beams = tuple(replace(ours, beam=beam) for beam in (4, 2, 1))
    official = tuple(replace(run, package="random") for run in (argos, *beams))
    long = tuple(replace(run, text="long") for run in (argos, *beams))
    if quick:
        return (argos, *beams[:2], *official[:2])
    argos_beams = (replace(argos, beam=2), replace(argos, beam=1))
    alone = replace(official[0], threads=(1, 1))
    threads = (alone, *(replace(official[1], threads=pair) for pair in ((1, 1), (1, 2), (2, 1))))
    one_core = tuple(replace(run, cores=1) for run in (official[0], *threads[1:]))
    official_long = tuple(replace(run, package="random") for run in long)
    return (argos, *argos_beams, *beams, *long, *official, *threads, *one_core, *official_long)


def verdicts(costs: Mapping[Run, Cost]) -> dict[str, dict[str, float | bool]]:
    """For each package and text, how Dragoman at beam 4 stands to Argos, and whether the goals are met."""
    found: dict[str, dict[str, float | bool]] = {}
    for run, cost in costs.items():
        peer = replace(run, side="Argos")
        if run.side == "Argos" or run.beam != 4 or run.threads or run.cores or peer not in costs:
            continue
        times, first = costs[peer].cpu / cost.cpu, cost.first / costs[peer].wall
        met = {"cpu met": times >= GOALS[run.text], "first met": first <= GOALS["first"]}
        found[f"{run.package} {run.text}"] = {"times less cpu": times, "first share": first, **met}
    return found


def report(costs: Mapping[Run, Cost]) -> str:
    """The table, in Markdown."""
    lines: list[str] = []
    for package, text in dict.fromkeys((run.package, run.text) for run in costs):
        part = {run: cost for run, cost in costs.items() if (run.package, run.text) == (package, text)}
        base = next(iter(part.values()))
        lines += [
            f"\n{package} package, {text}\n",
            "| | CPU s | times less | clock s | first English s |",
            "|---|---|---|---|---|",
        ]
        lines += [
            f"| {run.name} | {one.cpu:.2f} | {base.cpu / one.cpu:.1f} | {one.wall:.2f} | {one.first:.2f} |"
            for run, one in part.items()
        ]
    lines.append("")
    for name, verdict in verdicts(costs).items():
        said = ("met" if verdict["cpu met"] else "MISSED", "met" if verdict["first met"] else "MISSED")
        lines.append(
            f"{name}: {verdict['times less cpu']:.1f} times less CPU at beam 4 ({said[0]}); "
            f"first sentence at {verdict['first share']:.1%} of Argos's whole time ({said[1]})"
        )
    return "\n".join(lines)


def chart(costs: Mapping[Run, Cost]) -> str:
    """The plain runs as SVG bars."""
    plain = {run: cost for run, cost in costs.items() if not run.threads and not run.cores}
    places = dict.fromkeys((run.package, run.text) for run in plain)
    groups = [
        Group(
            f"{'Official architecture' if package == 'random' else 'Embedded package'}, "
            f"{'an article' if text == 'article' else 'ten times as much'}",
            [
                Bar(run.name, cost.cpu, run.side == "Dragoman")
                for run, cost in plain.items()
                if (run.package, run.text) == (package, text) and not (run.side == "Argos" and run.beam != 4)
            ],
        )
        for package, text in places
    ]
    return bar_chart("CPU seconds to translate, less is better", groups)


def main() -> None:
    """Measure and report, or be one of the measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one round of the article alone: under a minute")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured; the medians are given")
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the table as SVG")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        given = json.loads(options.child[0])
        child(Run(**{**given, "threads": given["threads"] and tuple(given["threads"])}), Path(options.child[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        build_random_package(Path(folder) / "random")
        packages = {"embedded": resource("packages/fr_en"), "random": Path(folder) / "random"}
        costs = measured(planned(options.quick), packages, 1 if options.quick else options.rounds)
    print(report(costs))
    if options.plot:
        options.plot.write_text(chart(costs), "utf-8")
    if options.json:
        results = [{**asdict(run), **asdict(cost)} for run, cost in costs.items()]
        print(json.dumps({"results": results, "verdicts": verdicts(costs)}))


if __name__ == "__main__":
    main()
