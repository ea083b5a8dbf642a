"""Starting this very program once more, as a process that may crash without taking anything with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = """
import sys
sys.path.insert(0, sys.argv.pop(1))
import desktop_app
sys.path.append(sys.path.pop(0))
from {module} import main
sys.exit(main({arguments}))
"""
"""The same desktop_app as here, wherever it was found; nothing that lies beside it stands for a module of Python."""


def is_frozen() -> bool:
    """Whether the program was packed into one file, which is started by its own name."""
    return bool(getattr(sys, "frozen", False))


def python_command(module: str, arguments: str, options: Sequence[str], *given: str) -> list[str]:
    """What starts Python, with `options`, on `main` of `module`; `arguments` is what stands in its brackets."""
    program = _PROGRAM.format(module=module, arguments=arguments)
    return [sys.executable, *options, "-c", program, str(_ROOT), *given]


def creation_flags() -> int:
    """On Windows, no console window appears when the window itself has none."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
