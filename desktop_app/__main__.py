"""python -m desktop_app, and the `dragoman` command: the window, on files if there are any, else the command line."""

from __future__ import annotations

import sys
from pathlib import Path

_COMMANDS = ("brief", "translate", "check", "packages", "self-test")


def main() -> int:
    """Open the window, or run the command that the arguments name. Gives the exit code."""
    if sys.argv[1:2] == ["read-for-me"]:  # the program itself, started to read one file: desktop_app/sources/child.py
        from desktop_app.sources.worker import main as read

        return read(sys.argv[2:])
    if len(sys.argv) > 1 and not _are_files(sys.argv[1:]):
        from desktop_app.cli.main import main as run
    else:
        from desktop_app.app import main as run
    return run()


def _are_files(arguments: list[str]) -> bool:
    """Whether nothing but files and folders is named, as a file manager does; a command is what it says first."""
    return all(path.exists() for path in map(Path, arguments)) and arguments[0] not in _COMMANDS


if __name__ == "__main__":
    sys.exit(main())
