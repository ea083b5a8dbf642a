"""A session by keys alone, recorded: `python -m tools.keyboard_session FOLDER [--film docs/keyboard-session.gif]`.

On a screen of its own a journalist pastes an article, briefs it, reads the gist, goes through what is to be checked,
mends a sentence, follows a name, finds a word, copies the gist into LibreOffice Writer and saves the document. FOLDER
gets a picture of each step and the document. The program is the real one with the real engines, and has no door for
this: what is waited for is what anybody can see, the titles of windows, the clipboard, the screen, and the journal on
the disk.

Exits with 1 where a step does not come about, or the saved document lacks the gist, its citations or its provenance.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.assets import resource
from desktop_app.core.errors import RecordDamaged
from desktop_app.library.journal import OpenSession
from desktop_app.library.shape import from_json
from tools.film import Frame, animate, caption
from tools.virtual_screen import GaveUp, Missing, Screen, pixels_apart, require, virtual_screen, wait_for
from tools.word_processor import close_writer, missing_from, open_writer

PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xclip": "xclip",
    "xprop": "x11-utils",
    "import": "imagemagick",
    "compare": "imagemagick",
    "convert": "imagemagick",
    "fc-match": "fontconfig",
    "soffice": "libreoffice-writer",
}
"""What this needs, and the Debian packages that have it."""
SIZE = (1280, 740)
MENDED = 3
"""The number of the sentence that is written anew, one of the gist."""
ENGLISH = 'The FSF, which has controlled the town since February 2, accuses the Brigades of al-Rimal of "deliberately targeting civilians".'  # noqa: E501
NAME = "Idris Bou Chahma"
"""The third of the list of names."""
SOUGHT, FOUND = "communique", "communiqué"
PROVENANCE = "Machine translation, extractive summary: check against the French before quoting."
_CHANGED = 5_000
"""Pixels that differ at least once something was pasted."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the journal says of the open session, as far as it is waited for."""

    busy: bool = True
    sentence: int | None = None
    """The row that the keyboard is on, counted from 0."""
    draft: str | None = None
    english: tuple[str, ...] = ()
    french: tuple[str, ...] = ()
    gist: tuple[int, ...] = ()
    """Counted from 0, in the order of the article."""
    flagged: tuple[int, ...] = ()

    @property
    def done(self) -> bool:
        """Whether all of it is in English."""
        return not self.busy and bool(self.english) and all(self.english)


def seen(journal: bytes) -> Seen:
    """The state in a journal's bytes. Raises IndexError and RecordDamaged for what is none."""
    session = from_json(OpenSession, journal.split(b"\n", 1)[1])
    briefing = session.briefing
    if briefing is None or briefing.summary is None:
        return Seen()
    numbers = range(len(briefing.sentences))
    return Seen(
        session.busy,
        session.sentence,
        session.draft,
        tuple(briefing.english(index) or "" for index in numbers),
        tuple(briefing.french(index) for index in numbers),
        briefing.summary.sentences,
        tuple(index for index in numbers if briefing.sentences[index].open_flags),
    )


@dataclass
class Recording:
    """The pictures taken so far."""

    screen: Screen
    folder: Path
    frames: list[Frame] = field(default_factory=list)

    def take(self, keys: str, words: str, seconds: float = 3.0) -> None:
        """A picture of the screen, with the keys that led there and what they were for."""
        number = len(self.frames) + 1
        path = self.screen.photograph(self.folder / f"{number:02}.png")
        caption(path, keys, words, number)
        self.frames.append(Frame(path, seconds))
        print(f"{number:2}  {keys:<28} {words}", flush=True)


class Session:
    """The journalist: what is pressed, and what has to come of it."""

    def __init__(self, screen: Screen, data: Path, recording: Recording, saved: Path) -> None:
        self._screen, self._data, self._film, self._saved = screen, data, recording, saved

    def play(self, app: subprocess.Popen[bytes]) -> str:
        """The whole session; gives the gist as it was copied. Raises GaveUp."""
        self._brief()
        self._read()
        self._mend()
        self._follow_a_name()
        self._find()
        copied = self._copy()
        self._paste_and_save()
        self._quit(app)
        return copied

    def _brief(self) -> None:
        self._screen.clip(resource("samples/communique.txt").read_text("utf-8"))
        self._film.take("Ctrl+C, elsewhere", "A French article has been copied in another program; Dragoman is open.")
        before = self._film.frames[-1].path
        self._screen.press("ctrl+v")
        wait_for("the article on the page", lambda: self._changed(before))
        self._film.take("Ctrl+V", "The article is pasted.")
        self._screen.press("ctrl+Return")
        self._until("the finished briefing", lambda now: now.done)
        self._film.take("Ctrl+Enter", "Briefed: the gist above, every sentence in two languages below.", 4)

    def _read(self) -> None:
        self._screen.press("shift+F6", "Down", "Down", "Down", "Down", "Down")
        self._until("the keyboard in the gist", lambda now: now.sentence in now.gist)
        self._film.take("Shift+F6, Down", "The gist is read line by line; the sentence behind it is lit below.")
        here = self._now().sentence or 0
        for _ in range(2):
            target = next((one for one in self._now().flagged if one > here), min(self._now().flagged, default=here))
            self._screen.press("F8")
            self._until("the next sentence to check", lambda now, target=target: now.sentence == target)  # type: ignore[misc]
            here = target
        self._film.take("F8, F8", "The next sentences with a warning; the line at the bottom says what is doubtful.")

    def _mend(self) -> None:
        self._screen.press("ctrl+j")
        self._screen.wait_for_window("Go to")
        self._screen.write(str(MENDED))
        self._screen.press("Return")
        self._until(f"sentence {MENDED}", lambda now: now.sentence == MENDED - 1)
        self._screen.press("F7", "ctrl+a")
        self._screen.write(ENGLISH)
        self._until("the new English", lambda now: now.draft == ENGLISH)
        self._film.take(f"Ctrl+J {MENDED} Enter, F7", "A sentence of the gist is written anew, over the translation.")
        self._screen.press("Return")
        self._until("the corrected briefing", lambda now: now.done and now.english[MENDED - 1] == ENGLISH)
        self._film.take("Enter", "It is marked as the reader's own, checked like any other, and the gist has it.", 4)

    def _follow_a_name(self) -> None:
        self._screen.press("F6", "Down", "Down")
        self._film.take("F6, Down, Down", "A name is picked: where it stands, how English calls it and who says so.")
        self._screen.press("F4")
        self._until(f"a mention of {NAME}", lambda now: now.sentence is not None and NAME in now.french[now.sentence])
        self._film.take("F4", "Its next mention, lit in both languages.")

    def _find(self) -> None:
        self._screen.press("ctrl+f")
        self._screen.write(SOUGHT)
        self._screen.press("Return")
        self._until(f"“{FOUND}”", lambda now: now.sentence is not None and FOUND in now.french[now.sentence])
        self._film.take(f"Ctrl+F {SOUGHT}", "Found in both languages; accents need not be typed.")
        self._screen.press("Escape")

    def _copy(self) -> str:
        self._screen.press("ctrl+shift+c")
        wait_for("the gist on the clipboard", lambda: PROVENANCE in self._screen.clipped())
        self._film.take("Ctrl+Shift+C", "The gist is on the clipboard, with citations, warnings and provenance.")
        return self._screen.clipped()

    def _paste_and_save(self) -> None:
        self._screen.press("alt+Tab")
        self._screen.wait_for_window("LibreOffice Writer")
        before = self._screen.photograph(self._film.folder / "empty.png")
        self._screen.press("ctrl+v")
        wait_for("the gist in the document", lambda: self._changed(before))
        before.unlink()
        self._screen.press("ctrl+Home")
        self._film.take("Alt+Tab, Ctrl+V, Ctrl+Home", "The briefing is pasted into a document.", 4)
        self._screen.press("ctrl+s")
        self._screen.wait_for_window("Save")
        self._settle()
        self._screen.press("ctrl+a")
        self._screen.write(str(self._saved))
        self._settle()
        self._screen.press("Return")
        wait_for("the saved document", lambda: self._saved.name in self._screen.title())
        self._film.take("Ctrl+S", "The document is saved.", 4)

    def _quit(self, app: subprocess.Popen[bytes]) -> None:
        """Nothing of the article is to be left behind."""
        self._screen.press("alt+Tab")
        self._screen.wait_for_window("Dragoman")
        self._screen.press("ctrl+q")
        wait_for("the end of the program", lambda: app.poll() is not None)
        if app.returncode or self._journal() is not None:
            raise GaveUp(f"the program ended with {app.returncode}, its journal is {self._journal() or 'gone'}")

    def _until(self, what: str, come: Callable[[Seen], bool]) -> None:
        wait_for(what, lambda: come(self._now()))

    def _now(self) -> Seen:
        with suppress(OSError, IndexError, RecordDamaged):  # not written yet
            path = self._journal()
            return seen(path.read_bytes()) if path else Seen()
        return Seen()

    def _journal(self) -> Path | None:
        return next(iter((self._data / "dragoman" / "library").glob("session-*.journal")), None)

    def _settle(self) -> None:
        """Until what was opened or written stands on the screen."""
        self._screen.photograph(self._film.folder / "now.png").unlink()

    def _changed(self, before: Path) -> bool:
        now = self._screen.photograph(self._film.folder / "now.png")
        apart = _apart(before, now)
        now.unlink()
        return apart > _CHANGED


def _apart(one: Path, other: Path) -> int:
    """Pixels that differ; the caption under a picture is not looked at."""
    return pixels_apart(Path(f"{one}[{SIZE[0]}x{SIZE[1]}+0+0]"), other)


def lacking(document: Path, copied: str) -> tuple[str, ...]:
    """What a saved document lacks of the gist that was copied: sentences, citations, provenance, the mended one."""
    return missing_from(document, [*copied.splitlines(), PROVENANCE, ENGLISH, f"[{MENDED}]"])


def record(folder: Path, display: int | None) -> tuple[list[Frame], tuple[str, ...]]:
    """Play the session; gives its pictures, and what the document lacks. Raises GaveUp."""
    kept = folder / "briefing.odt"
    with tempfile.TemporaryDirectory() as home:
        saved = Path(home, kept.name)
        data, profile = Path(home, "data"), Path(home, "office")
        places = {"XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": f"{home}/config", "XDG_CACHE_HOME": f"{home}/cache"}
        with virtual_screen(Path(home), SIZE, places, display) as screen:
            writer = open_writer(screen, profile)
            app = screen.start([sys.executable, "-m", "desktop_app"])
            screen.wait_for_window("Dragoman")
            recording = Recording(screen, folder)
            try:
                copied = Session(screen, data, recording, saved).play(app)
                close_writer(screen, writer)
            except GaveUp:
                screen.shoot(folder / "gave-up.png")
                raise
        shutil.copyfile(saved, kept)
    return recording.frames, lacking(kept, copied)


def main(arguments: Sequence[str] | None = None) -> int:
    """Record, make the film, and say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--film", type=Path, help="where to write the film; FOLDER/keyboard-session.gif if not given")
    parser.add_argument("--display", type=int, help="number of the X display to make; one that is free if not given")
    options = parser.parse_args(arguments)
    try:
        require(PROGRAMS)
        options.folder.mkdir(parents=True, exist_ok=True)
        frames, missing = record(options.folder.resolve(), options.display)
    except (Missing, GaveUp) as error:
        print(f"keyboard_session: {error}", file=sys.stderr)
        return 1
    animate(frames, options.film or options.folder / "keyboard-session.gif")
    for line in missing:
        print(f"missing from the document: {line}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
