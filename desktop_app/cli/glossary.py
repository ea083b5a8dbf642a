"""The command line's glossary: a table of terms for the articles of one run."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop_app.core.glossary import Glossary
from desktop_app.glossary_store import read_glossary


def add_glossary(command: argparse.ArgumentParser) -> None:
    """Let `command` take a glossary."""
    told = "French, a tab and the English to use, in each line"
    command.add_argument("--glossary", type=Path, metavar="TSV", help=told)


def glossary_of(options: argparse.Namespace) -> Glossary:
    """The terms asked for; what makes no sense among them is told on stderr. Raises InputError."""
    path: Path | None = options.glossary
    if path is None:
        return ()
    read = read_glossary(path)
    if read.bad_lines:
        lines = "1 line was" if read.bad_lines == 1 else f"{read.bad_lines} lines were"
        sys.stderr.write(f"dragoman: note: {path.name}: {lines} not understood\n")
    return read.glossary
