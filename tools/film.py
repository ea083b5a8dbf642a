"""A film of still pictures with captions: PNG files, and a GIF made of them."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

_BAR = 64
"""Pixels for the caption."""
_COLOURS = 96
_PAPER, _INK, _KEY = "#1d2330", "#f4f6fa", "#ffd479"


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture with its caption, and how long it is shown."""

    path: Path
    seconds: float


def caption(picture: Path, keys: str, words: str, number: int) -> None:
    """Write the keys pressed, and in `words` what for, under a picture, in its place."""
    command = ["convert", str(picture), "-gravity", "SouthWest", "-background", _PAPER, "-splice", f"0x{_BAR}"]
    command += [*_line("sans:bold", 19, _KEY, 33), _literal(f"{number}.  {keys}")]
    command += [*_line("sans", 17, _INK, 8), _literal(words)]
    subprocess.run([*command, str(picture)], check=True, capture_output=True)


def animate(frames: list[Frame], path: Path) -> None:
    """A GIF that shows the frames in turn and holds only what changes from one to the next."""
    command = ["convert", "-loop", "0"]
    for frame in frames:
        command += ["-delay", str(round(100 * frame.seconds)), str(frame.path)]
    command += ["+dither", "-colors", str(_COLOURS), "-layers", "OptimizeTransparency"]
    subprocess.run([*command, str(path)], check=True, capture_output=True)


def _line(font: str, size: int, colour: str, bottom: int) -> list[str]:
    """How a line of the caption is drawn, `bottom` pixels from the lower edge; its words are to follow."""
    command = ["fc-match", "--format", "%{file}", font]
    file = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return ["-font", file, "-pointsize", str(size), "-fill", colour, "-annotate", f"+18+{bottom}"]


def _literal(words: str) -> str:
    """ImageMagick reads % and a first @ as something else."""
    return words.replace("\\", "\\\\").replace("%", "%%").replace("@", "\\@")
