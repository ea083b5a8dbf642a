"""The five checks, by hand and in CI: all of them run, pytest last; with arguments, pytest alone and with those.

    .venv/bin/python tools/check.py [PYTEST ARGUMENT...]

Exits with pytest's code; with 1 if pytest passed and another check did not.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECKS = {
    "ruff check": ("-m", "ruff", "check"),
    "ruff format --check": ("-m", "ruff", "format", "--check"),
    "mypy": ("-m", "mypy"),
    "lint-imports": ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
}


def passes(name: str, arguments: tuple[str, ...]) -> bool:
    """Run one check with this Python, under a heading; whether it passed."""
    print(f"== {name}", flush=True)
    return subprocess.call([sys.executable, *arguments]) == 0


def main(arguments: list[str]) -> int:
    """The exit code of the whole."""
    os.chdir(Path(__file__).resolve().parents[1])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks = {} if arguments else CHECKS
    failed = [name for name, check in checks.items() if not passes(name, check)]
    for name in checks:
        print(f"{'FAILED' if name in failed else 'passed'}  {name}")
    print("== pytest", flush=True)
    return subprocess.call([sys.executable, "-m", "pytest", *arguments]) or int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
