"""Set Dragoman up the first time, and start it. Needs nothing but Python.

    python3 start.py            set up if need be, then open the window
    python3 start.py test       set up for development, then run the five checks (tools/check.py)
    python3 start.py ANYTHING   set up if need be, then hand ANYTHING to the command line

All is kept in `.venv` beside this file, which is written so that a Python too old for it can still read it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections import deque
from pathlib import Path

from tools.system_libraries import QT, QT_WINDOW, has_display, missing_packages

RUN, TEST = "requirements.lock", "requirements-dev.lock"
WEIGHTS = {RUN: "about 275 MB to download, 850 MB on disk", TEST: "about 305 MB to download, 950 MB on disk"}
SETUP = "1"  # raised when what an earlier start.py installed has to be installed again
PIP_INSTALL = """-m pip --disable-pip-version-check --no-input install --progress-bar off
--no-deps --require-hashes --no-build-isolation --use-pep517 -r"""

# What installers print when they fail, and what can be done about it; the first that fits is said.
REMEDIES = {
    "No space left|Errno 28": "The disk is full: free 2 GB and start again.",
    "DO NOT MATCH THE HASHES": "A downloaded file is not the one expected: start again, or try another network.",
    "CERTIFICATE_VERIFY|SSLError": "No secure connection: check this computer's clock and its proxy settings.",
    "Connect|[Tt]ime(out|d out)|resolv|resolution|unreachable|Proxy|to fetch": "Check the internet connection, which"
    " is needed this once, and start again.",
    "No matching|Failed building|metadata-gen|subprocess-ex": "Use a 64-bit Python 3.11, 3.12 or 3.13.",
}


class Failure(Exception):
    """What went wrong and what to do about it, for the reader."""


class House:
    """A checkout, the virtual environment in it, and the stamp: a line for each lock that is installed completely."""

    def __init__(self, root: Path) -> None:
        self.root, self.venv = root, root / ".venv"
        self.python = self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.stamp = self.venv / "dragoman-setup.txt"


def say(text: str) -> None:
    """Tell the reader what is going on; the standard output belongs to the command line's results."""
    print(text, file=sys.stderr, flush=True)


def prepare(house: House, lock: str) -> None:
    """Bring `.venv` to what `lock` says, if it is not. Raises Failure."""
    if not is_ready(house, lock):
        say(f"Setting Dragoman up in {house.venv}: {WEIGHTS[lock]}. This happens once.")
        if shutil.disk_usage(house.root).free < 1_000_000_000:
            raise Failure("The disk is nearly full: free 2 GB and start again.")
        make_venv(house)
        install(house, lock)
        finished = {lock, RUN}  # the development lock holds all of the other
        house.stamp.write_text("".join(stamp_line(house, name) + "\n" for name in finished), encoding="utf-8")
        say("Ready. From now on Dragoman needs no internet connection.")
    link(house)


def stamp_line(house: House, lock: str) -> str:
    """What the stamp says of a finished setup made from `lock`, by this file, for this Python."""
    content = hashlib.sha256((house.root / lock).read_bytes()).hexdigest()
    return f"{lock} {SETUP} {sys.implementation.cache_tag} {sys.platform} {content}"


def is_ready(house: House, lock: str) -> bool:
    """Whether every package of `lock` is installed for this Python."""
    stamped = house.stamp.read_text(encoding="utf-8") if house.stamp.is_file() else ""
    return house.python.exists() and stamp_line(house, lock) in stamped.splitlines()


def is_usable(house: House) -> bool:
    """Whether packages can be installed into `.venv` as it is: not left half made, and of this Python's version."""
    config, half_made = house.venv / "pyvenv.cfg", house.stamp.is_file() and not house.stamp.stat().st_size
    made_by = config.read_text(encoding="utf-8") if config.is_file() and house.python.exists() else ""
    return not half_made and bool(re.search(r"version(_info)? *= *{}\.{}\.".format(*sys.version_info), made_by))


def make_venv(house: House) -> None:
    """A virtual environment with pip and an empty stamp; what cannot be used is made anew. Raises Failure."""
    if not is_usable(house):
        shutil.rmtree(house.venv, ignore_errors=True)
    house.venv.mkdir(exist_ok=True)
    house.stamp.write_text("", encoding="utf-8")
    follow([sys.executable, "-m", "venv", str(house.venv)])


def install(house: House, lock: str) -> None:
    """Every package of `lock`, each file checked against its hashes. Raises Failure.

    setuptools goes first: a few packages are built here, and pip would fetch them a build tool nobody has checked.
    """
    text = (house.root / lock).read_text(encoding="utf-8")
    first = house.venv / "setuptools.txt"
    first.write_text("".join(re.findall(r"^setuptools==.*(?:\n +--hash=.*)+", text, re.M)) + "\n", encoding="utf-8")
    for file in (first, house.root / lock):
        follow([str(house.python), *PIP_INSTALL.split(), str(file)], len(re.findall(r"^\S+==", text, re.M)))


def follow(command: list[str], packages: int = 0) -> None:
    """Run an installer, telling how far pip is with its `packages`. Raises Failure with the end of what it printed."""
    lines: deque[str] = deque(maxlen=15)
    fetched = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        for raw in process.stdout or ():
            lines.append(raw.decode("utf-8", "replace").rstrip())
            is_next = lines[-1].startswith(("Collecting ", "Processing "))
            fetched += is_next
            if is_next and fetched % 10 == 0:
                say(f"  fetching package {fetched} of {packages}")
            elif lines[-1].startswith("Installing collected packages") and fetched > 1:
                say("  unpacking them, which takes a minute or two")
    if process.returncode:
        said = "\n".join(lines)
        remedies = (remedy for clue, remedy in REMEDIES.items() if re.search(clue, said))
        raise Failure(f"{said}\n\n{next(remedies, 'Setting up failed; the lines above say why.')}")


def link(house: House) -> None:
    """Let the virtual environment find this checkout, wherever it has been moved, and give it a `dragoman` command."""
    # A line of ASCII code, because a plain path in a .pth file is read in another encoding on each system.
    packages = next(house.venv.glob("[Ll]ib/**/site-packages"))
    write(packages / "dragoman.pth", f"import sys; sys.path.append({str(house.root)!a})\n")
    if os.name == "nt":
        write(house.python.with_name("dragoman.cmd"), '@"%~dp0python.exe" -P -m desktop_app %*\n')
    else:
        command = f'exec {shlex.quote(str(house.python))} -P -m desktop_app "$@"'
        write(house.python.with_name("dragoman"), f"#!/bin/sh\n{command}\n")


def write(path: Path, text: str) -> None:
    """A runnable file, left alone if it says `text` already."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)


def require(house: House, libraries: str) -> None:
    """See to it that the system has what Python and Qt need, by itself where it may. Raises Failure."""
    packages = missing_packages(libraries, needs_venv=not house.python.exists())
    line = "apt-get install --no-install-recommends " + " ".join(packages)
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise Failure("Install what Debian calls " + " ".join(packages) + ", then start again.")
    if os.name != "posix" or os.geteuid():
        raise Failure(f"System packages are missing; install them with this line, then start again:\n\n  sudo {line}")
    say("Installing what the system lacks: " + " ".join(packages))
    for command in ("apt-get update", line.replace("install", "install --yes", 1)):
        follow(["env", "DEBIAN_FRONTEND=noninteractive", *command.split()])


def start(house: House, arguments: list[str]) -> int:
    """Do what the arguments ask for; gives the exit code. Raises Failure."""
    if arguments[:1] == ["test"]:
        require(house, QT)
        prepare(house, TEST)
        return hand_over([str(house.python), str(house.root / "tools" / "check.py"), *arguments[1:]])
    if not arguments and not has_display():
        say("There is no display to open a window on: the sample article is briefed in the terminal instead.")
        arguments = ["brief", str(house.root / "resources" / "samples" / "communique.txt")]
    require(house, "" if arguments else QT_WINDOW)
    prepare(house, RUN)
    return hand_over([str(house.python), "-P", "-m", "desktop_app", *arguments])


def hand_over(command: list[str]) -> int:
    """Become another program; on Windows, where that ends the terminal's wait, run it. Gives its exit code."""
    return subprocess.call(command) if os.name == "nt" else os.execv(command[0], command)


def main(arguments: list[str]) -> int:
    """The exit code: 0 done, 1 failed, with a sentence that says why and what to do; else that of the program."""
    if sys.version_info < (3, 11):  # noqa: UP036 - not every reader's Python is new enough
        say("Dragoman needs Python 3.11 or newer; this is {}.{}. Run this with a newer one.".format(*sys.version_info))
        return 1
    try:
        return start(House(Path(__file__).resolve().parent), arguments)
    except (Failure, OSError) as failure:
        say(str(failure))
    except KeyboardInterrupt:
        say("Stopped. The next start takes it up again.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
