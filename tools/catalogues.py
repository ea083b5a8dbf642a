"""Bring the catalogues in translations/ up to date and compile them: `python -m tools.catalogues`.

A new language is one new file: copy dragoman_fr.ts to dragoman_xx.ts, change its `language`, run this, translate
with Qt Linguist, run this again.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
SOURCE = "dragoman_en.ts"
"""Holds plurals alone: English is the language of the source."""


def sources(root: Path = ROOT) -> list[Path]:
    """Every file whose strings a reader can see, in a fixed order."""
    return [root / "desktop_app" / "app.py", *sorted((root / "desktop_app" / "ui").rglob("*.py"))]


def update(catalogue: Path) -> None:
    """Put the strings of the source into `catalogue`, and take those that are gone out of it."""
    plurals = ("-pluralonly",) if catalogue.name == SOURCE else ()
    files = [str(path) for path in sources()]
    _run("lupdate", "-silent", "-locations", "none", "-no-obsolete", *plurals, *files, "-ts", str(catalogue))


def release(catalogue: Path, compiled: Path) -> None:
    """Compile `catalogue` to `compiled`."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(compiled))


def unfinished(catalogue: Path) -> list[str]:
    """The strings of `catalogue` that still have no translation."""
    text = catalogue.read_text("utf-8")
    return [message for message in re.findall(r"<message.*?</message>", text, re.DOTALL) if "unfinished" in message]


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(PySide6.__file__).parent / tool, *arguments], check=True, cwd=ROOT)


def main() -> int:
    """Update and compile every catalogue; 1 where a string has no translation yet."""
    left = 0
    for catalogue in sorted(TRANSLATIONS.glob("dragoman_*.ts")):
        update(catalogue)
        release(catalogue, catalogue.with_suffix(".qm"))
        missing = unfinished(catalogue)
        print(f"{catalogue.name}: {len(missing)} unfinished")
        left += len(missing)
    return min(left, 1)


if __name__ == "__main__":
    sys.exit(main())
