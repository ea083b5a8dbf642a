"""Writes the table of packages in THIRD-PARTY.md: what requirements.lock installs, and under which licence.

    .venv/bin/python tools/third_party.py

Licences are read from the metadata of the installed packages, so the environment must hold them.
"""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
PAGE, LOCK = CHECKOUT / "THIRD-PARTY.md", CHECKOUT / "requirements.lock"
BEGIN, END = "<!-- packages: written by tools/third_party.py -->\n", "<!-- end of packages -->\n"

ELSEWHERE = {"colorama": "BSD-3-Clause"}
"""Packages of other systems or Pythons than the one this runs on, read by hand."""

NAMES = {
    "Apache License, Version 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "ISC License": "ISC",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "PSFL": "PSF-2.0",
}
"""Older ways to name a licence, and the one used here."""


@dataclass(frozen=True, slots=True)
class Package:
    """One package of the lock. `direct`: asked for in pyproject.toml, not by another package."""

    name: str
    versions: tuple[str, ...]
    licence: str
    direct: bool


def locked(text: str) -> dict[str, tuple[str, ...]]:
    """Versions by package name; a lock may hold two, for different Pythons."""
    found: dict[str, tuple[str, ...]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE):
        found[name] = (*found.get(name, ()), version)
    return found


def normalised(name: str) -> str:
    """A package's name as locks spell it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def direct_names(pyproject: Path) -> frozenset[str]:
    """The packages that the project itself asks for."""
    wanted = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["dependencies"]
    return frozenset(normalised(re.split(r"[<>=!~;\[ ]", one, maxsplit=1)[0]) for one in wanted)


def licence_of(name: str) -> str:
    """What the installed package says of itself: its SPDX expression, else its short statement, else its classifier.

    Raises PackageNotFoundError for one that is not installed, ValueError for one that says nothing.
    """
    if name in ELSEWHERE:
        return ELSEWHERE[name]
    about = metadata(name)
    classifiers = [one.split(" :: ")[-1] for one in about.get_all("Classifier", []) if one.startswith("License ::")]
    for statement in (*about.get_all("License-Expression", []), *about.get_all("License", []), *classifiers):
        if statement not in ("", "UNKNOWN") and "\n" not in statement:
            return NAMES.get(str(statement), str(statement))
    raise ValueError(f"{name} does not say its licence; add it to ELSEWHERE")


def packages() -> list[Package]:
    """Every package of the lock, by name."""
    direct = direct_names(CHECKOUT / "pyproject.toml")
    versions = locked(LOCK.read_text(encoding="utf-8"))
    return [Package(name, found, licence_of(name), name in direct) for name, found in sorted(versions.items())]


def table(rows: list[Package]) -> str:
    """A Markdown table, direct dependencies in bold."""
    lines = ["| package | version | licence |", "|---|---|---|"]
    for row in rows:
        name = f"**{row.name}**" if row.direct else row.name
        lines.append(f"| {name} | {', '.join(row.versions)} | {row.licence} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Put the table in its place on the page; the exit code."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    try:
        rows = packages()
    except (PackageNotFoundError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    PAGE.write_text(f"{before}{BEGIN}\n{table(rows)}\n{END}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
