"""Makes both locks anew from pyproject.toml. Needs uv and a package index; see CONTRIBUTING.md.

    .venv/bin/python tools/lock.py              keep every version that still fits
    .venv/bin/python tools/lock.py --upgrade    take the newest of everything that pyproject.toml allows

What a dependency of ours asks for and we leave out stands under [tool.uv] in pyproject.toml, which is why uv makes the
locks; installing them needs pip alone.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = "3.11"
COMPILE = (
    "pip",
    "compile",
    "pyproject.toml",
    "--quiet",
    "--universal",
    "--generate-hashes",
    "--no-emit-index-url",
    "--python-version",
    OLDEST_PYTHON,
    "--custom-compile-command",
    "python tools/lock.py",
)
LOCKS = {
    "requirements.lock": (),
    # The same versions for development as for readers.
    "requirements-dev.lock": ("--group", "dev", "--constraints", "requirements.lock"),
}


def write_locks(uv: str, folder: Path, options: list[str]) -> None:
    """Both locks of the project in `folder`. Raises CalledProcessError where uv finds no solution."""
    for lock, extra in LOCKS.items():
        subprocess.run([uv, *COMPILE, *extra, *options, "--output-file", lock], cwd=folder, check=True)


def main(options: list[str]) -> int:
    """The exit code."""
    uv = shutil.which("uv")
    if not uv:
        print("uv is needed to make the locks: https://docs.astral.sh/uv/", file=sys.stderr)
        return 1
    try:
        write_locks(uv, CHECKOUT, options)
    except subprocess.CalledProcessError as error:
        return error.returncode
    print("Now run tools/third_party.py, then the tests.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
