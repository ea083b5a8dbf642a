"""Adds rows to a table of resources/names, at their places, and says what is wrong with a table.

Usage: python -m tools.name_tables add TABLE FILE...   rows without a header, parted by tabs
       python -m tools.name_tables check

Rows whose French name the table has already are left out, and told.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop_app.core.files import write_text
from desktop_app.core.text import fold
from desktop_app.french.tables import name_key, parse_row

FOLDER = Path(__file__).parents[1] / "resources" / "names"
TABLES = ("places", "organisations", "people")
HEADER = "french\tenglish\tnote"


def merged(known: Sequence[str], new: Iterable[str]) -> tuple[list[str], list[str]]:
    """The lines of the fuller table without header, in its order; and the new lines that were left out."""
    taken = {name_key(line.split("\t")[0]) for line in known}
    kept, left_out = list(known), list[str]()
    for line in filter(None, map(_whole, new)):
        key = name_key(line.split("\t")[0])
        (left_out if key in taken or not _says_something(line) else kept).append(line)
        taken.add(key)
    return sorted(kept, key=lambda line: (fold(line.split("\t")[0]), line)), left_out


def _whole(line: str) -> str:
    """The line with three cells, without blanks around them."""
    cells = [cell.strip() for cell in line.rstrip("\n").split("\t")]
    return "\t".join((*cells, "", "")[:3]) if any(cells) else ""


def _says_something(line: str) -> bool:
    """Whether the row is well formed, and the English differs from the French or has other ways."""
    french, english, note = line.split("\t")
    return bool(french and english) and (french != english or bool(note))


def problems(table: str) -> Iterator[str]:
    """What is wrong with a table, a line each: rows that cannot be read, or that say nothing or the same name twice."""
    seen: dict[str, str] = {}
    for line in (FOLDER / f"{table}.tsv").read_text("utf-8").splitlines()[1:]:
        try:
            row = parse_row(line)
        except ValueError:
            yield f"{table}: cannot be read: {line}"
            continue
        if not _says_something(line):
            yield f"{table}: says nothing: {line}"
        if row.french in seen:
            yield f"{table}: twice: {line}"
        seen[row.french] = line


def add(table: str, files: Iterable[Path]) -> None:
    """Write the table with the rows of `files` added."""
    path = FOLDER / f"{table}.tsv"
    _, *known = path.read_text("utf-8").splitlines()
    new = [line for file in files for line in file.read_text("utf-8").splitlines()]
    rows, left_out = merged(known, new)
    write_text(path, "\n".join((HEADER, *rows, "")))
    sys.stdout.write("".join(f"left out: {line}\n" for line in left_out))
    sys.stdout.write(f"{table}: {len(known)} rows before, {len(rows)} now\n")


def main(arguments: Sequence[str]) -> int:
    """Gives the exit code."""
    match list(arguments):
        case ["add", table, *files] if table in TABLES and files:
            add(table, map(Path, files))
        case ["check"]:
            found = [problem for table in TABLES for problem in problems(table)]
            sys.stdout.write("".join(f"{problem}\n" for problem in found))
            return 1 if found else 0
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
