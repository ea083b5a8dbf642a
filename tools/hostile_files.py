"""What becomes of hostile files: `python -m tools.hostile_files [--write docs/hostile-files.md]`.

Makes each file of tests/sources/hostile.py in a folder of its own, has it read as the program reads what is opened,
and prints a table: the file, its size, what the reader is told, the seconds, the peak memory of the process that read
it, and whether the program lives. One more process stands for the program, so that its end could be seen and the
memory is that of one file alone. Exits with 1 where one did not live, or said more than a sentence.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import InputError
from desktop_app.sources.reading import read_source
from tests.sources.makers import FIRST

if TYPE_CHECKING:
    from tests.sources.hostile import Case

PATIENCE = 120.0
"""Seconds for one file, of which the program allows 30."""
_BEGIN, _END = "<!-- the table begins -->", "<!-- the table ends -->"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    case: Case
    size: str
    told: str
    seconds: float
    """By the clock, the start of the process that read the file included."""
    work: float
    """Seconds of processor time of that process; 0 where none was needed."""
    peak: float
    """Megabytes, of the process that read the file; 0 where none was needed."""
    lives: bool

    @property
    def good(self) -> bool:
        """Whether the program lives and said one sentence or two, in one line."""
        return self.lives and self.told.isprintable() and 0 < len(self.told) < 300


def program(path: Path) -> int:
    """Stand for the program: open `path`, say as JSON what the reader is told and what it took."""
    started = time.monotonic()
    try:
        text = read_source(path).text.strip()
        told = "(its one sentence, whole)" if text == FIRST else f"(a text of {len(text):,} characters)"
    except InputError as error:
        told = str(error)
    seconds, reader = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = reader.ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)
    work = reader.ru_utime + reader.ru_stime
    print(json.dumps({"told": told, "seconds": seconds, "work": work, "peak": peak}))
    return 0


def outcome(case: Case) -> Outcome:
    """Make the file, have it opened, and look at what happens."""
    with tempfile.TemporaryDirectory() as folder:
        path = case.write(Path(folder))
        command = [sys.executable, "-m", "tools.hostile_files", "--open", str(path)]
        try:
            done = subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE)
            said = json.loads(done.stdout or b"{}")
            lives = done.returncode == 0
        except subprocess.TimeoutExpired:
            said, lives = {}, False
        size = _size(path)
    seconds, work, peak = (float(said.get(name, 0)) for name in ("seconds", "work", "peak"))
    return Outcome(case, size, str(said.get("told", "")), seconds, work, peak, lives)


def _size(path: Path) -> str:
    if not path.is_file() or path.is_symlink():
        return "–"
    size = path.stat().st_size
    if size < 1_000:
        return f"{size} bytes"
    return f"{size / 1_000_000:,.1f} MB" if size >= 100_000 else f"{size / 1_000:.1f} kB"


def table(outcomes: Sequence[Outcome]) -> str:
    """The outcomes in Markdown."""
    titles = "file", "what is hostile in it", "size", "what the reader is told", "s", "CPU s", "MB", "lives"
    lines = [f"| {' | '.join(titles)} |", f"|{'---|' * len(titles)}"]
    for one in outcomes:
        name, told = _shown(one.case.name), _shown(one.told) or "nothing"
        cost = f"{one.work:.1f} | {one.peak:.0f}" if one.peak else "– | –"
        lives = "yes" if one.lives else "**no**"
        lines.append(f"| `{name}` | {one.case.trick} | {one.size} | {told} | {one.seconds:.1f} | {cost} | {lives} |")
    return "\n".join(lines)


def _shown(words: str) -> str:
    """What is in a cell: nothing that would end it, or turn the page round."""
    plain = "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in words)
    return plain.replace("|", "\\|").replace("`", "'")


def cases(words: str) -> tuple[Case, ...]:
    """All that there are with `words` in their name; without what this user is not hindered by."""
    from tests.sources.hostile import AS_ROOT, CASES, COSTLY, ODD  # takes long and much room: not in the other process

    everything = (*CASES, *COSTLY, *ODD)
    return tuple(one for one in everything if words in one.name and not (AS_ROOT and one.name == "forbidden.txt"))


def write_into(page: Path, made: str) -> None:
    """Put the table where `page` has one. Raises ValueError where it has no place for it."""
    text = page.read_text("utf-8")
    before, after = text.index(_BEGIN) + len(_BEGIN), text.index(_END)
    page.write_text(f"{text[:before]}\n\n{made}\n\n{text[after:]}", "utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, or write it into a page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="WORDS", help="the files with these words in their names")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="put the table into this page, which has one")
    parser.add_argument("--open", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.open:
        return program(options.open)
    outcomes = []
    for case in cases(options.only):
        outcomes.append(outcome(case))
        print(f"{outcomes[-1].seconds:5.1f} s  {_shown(case.name)}", file=sys.stderr, flush=True)
    if options.write:
        write_into(options.write, table(outcomes))
    else:
        print(table(outcomes))
    return 0 if all(one.good for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
