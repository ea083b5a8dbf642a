"""A screen of its own, keys pressed on it, pictures of it: Xvfb, openbox, xdotool, xclip and ImageMagick."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

PATIENCE = 60.0
"""Seconds until what was waited for is given up."""
_TICK = 0.1
_WINDOWS = (
    '<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>Clearlooks</name></theme><keyboard>'
    '<keybind key="A-Tab"><action name="NextWindow"><dialog>none</dialog><finalactions><action name="Focus"/>'
    '<action name="Raise"/></finalactions></action></keybind></keyboard><applications>'
    '<application type="normal"><maximized>yes</maximized></application></applications></openbox_config>'
)
"""Openbox's settings: programs fill the screen, Alt+Tab goes to the next one."""
_CARET = 400
"""Pixels that may differ between two pictures of a screen on which nothing but a caret blinks."""


class Missing(Exception):
    """A program that is not there."""


class GaveUp(Exception):
    """A state that did not come."""


def require(programs: Mapping[str, str]) -> None:
    """Raise Missing where one of `programs` is not there; each with the Debian package that has it."""
    lacking = [name for name in programs if shutil.which(name) is None]
    if lacking:
        packages = " ".join(dict.fromkeys(programs[name] for name in lacking))
        raise Missing(f"{', '.join(lacking)} not found: install {packages} (apt-get install {packages}).")


def wait_for(what: str, done: Callable[[], bool], patience: float = PATIENCE) -> None:
    """Come back as soon as `done`; raise GaveUp, naming `what`, after `patience` seconds."""
    end = time.monotonic() + patience
    while not done():
        if time.monotonic() > end:
            raise GaveUp(f"waited {patience:.0f} seconds in vain for {what}")
        time.sleep(_TICK)


class Screen:
    """One X server with a window manager; every program started on it ends with it."""

    def __init__(self, environment: Mapping[str, str], folder: Path, programs: ExitStack) -> None:
        self.environment, self._folder, self._programs = dict(environment), folder, programs

    def start(self, command: Sequence[str], more: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start a program on this screen, `more` added to its environment."""
        return self._programs.enter_context(running(command, {**self.environment, **(more or {})}))

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as xdotool does."""
        self._run("xdotool", "key", "--clearmodifiers", "--delay", "60", *keys)

    def write(self, words: str) -> None:
        """Type `words`, in the characters of an American keyboard."""
        self._run("xdotool", "type", "--delay", "15", words)

    def titles(self) -> tuple[str, ...]:
        """Of the windows that can be seen."""
        numbers = self._said("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return tuple(self._said("xdotool", "getwindowname", number).strip() for number in numbers)

    def title(self) -> str:
        """Of the window that has the keyboard."""
        return self._said("xdotool", "getactivewindow", "getwindowname").strip()

    def wait_for_window(self, title: str) -> None:
        """Until a window whose title holds `title` has the keyboard."""
        wait_for(f"the window “{title}”", lambda: title in self.title())

    def clip(self, text: str) -> None:
        """Put `text` on the clipboard, as another program would."""
        subprocess.run(
            ["xclip", "-in", "-selection", "clipboard"],
            input=text.encode(),
            env=self.environment,
            check=True,
            stdout=subprocess.DEVNULL,  # xclip stays behind in the background, and a pipe would be waited for
            stderr=subprocess.DEVNULL,
        )

    def clipped(self) -> str:
        """The plain text on the clipboard; nothing where there is none."""
        return self._said("xclip", "-out", "-selection", "clipboard")

    def photograph(self, path: Path) -> Path:
        """The screen as a PNG, once it stands still; a blinking caret does not count."""
        before, after = self._folder / "before.png", self._folder / "after.png"
        self.shoot(before)

        def still() -> bool:
            self.shoot(after)
            same = pixels_apart(before, after) <= _CARET
            after.replace(before)
            return same

        wait_for("a still screen", still)
        shutil.copyfile(before, path)
        return path

    def shoot(self, path: Path) -> None:
        """The screen as a PNG, as it is now."""
        self._run("import", "-window", "root", str(path))

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=PATIENCE)

    def _said(self, *command: str) -> str:
        """What a program says; nothing where it fails, as xdotool does where there is no such window."""
        done = subprocess.run(command, env=self.environment, check=False, capture_output=True, timeout=PATIENCE)
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def pixels_apart(one: Path, other: Path) -> int:
    """How many pixels differ between two pictures of one size."""
    command = ["compare", "-metric", "AE", str(one), str(other), "null:"]
    said = subprocess.run(command, check=False, capture_output=True).stderr
    return int(float(said.split()[0])) if said.split() else 0


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A program that is ended, by its own process group, when it is no longer needed."""
    process = subprocess.Popen(
        command,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    import signal

    for sent in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is None:
            os.killpg(process.pid, sent)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                continue
    process.wait()


@contextmanager
def virtual_screen(
    folder: Path, size: tuple[int, int], more: Mapping[str, str], display: int | None = None
) -> Iterator[Screen]:
    """A screen of `size` pixels with openbox on it; `display` is its number, else one that is free.

    `folder` holds what is left lying about, and is the home of whatever is started. Raises GaveUp.
    """
    with ExitStack() as programs:
        name = programs.enter_context(x_server(size, display))
        home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}
        environment = {**os.environ, **home, **more, "DISPLAY": name}
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("QT_QPA_PLATFORM", None)
        screen = Screen(environment, folder, programs)
        settings = folder / "openbox.xml"
        settings.write_text(_WINDOWS, "utf-8")
        screen.start(["openbox", "--sm-disable", "--config-file", str(settings)])
        wait_for("the window manager", lambda: bool(screen._said("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").strip()))
        yield screen


@contextmanager
def x_server(size: tuple[int, int], display: int | None = None) -> Iterator[str]:
    """An Xvfb of `size` pixels; gives its name, such as ":81". Raises GaveUp."""
    reading, writing = os.pipe()
    number = [] if display is None else [f":{display}"]
    form = f"{size[0]}x{size[1]}x24"
    command = ["Xvfb", *number, "-displayfd", str(writing), "-screen", "0", form, "-nolisten", "tcp"]
    process = subprocess.Popen(
        command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(writing)
    try:
        with os.fdopen(reading, "rb") as told:  # ends with the server where that cannot start
            said = told.readline().strip()
        if not said:
            raise GaveUp(f"Xvfb ended with {process.wait()}")
        yield f":{said.decode()}"
    finally:
        _end(process)
