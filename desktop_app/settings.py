"""What the window remembers between two runs: one frozen value, one JSON file. No article, no file name."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from desktop_app.assets import user_folder
from desktop_app.core.errors import OutputError
from desktop_app.core.files import write_text
from desktop_app.core.gist import GistLength, GistMethod, GistUnit, parsed_length
from desktop_app.core.names import EntityKind

log = logging.getLogger(__name__)

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent of the usual size."""


class Theme(Enum):
    """Light, dark, or whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Quality(Enum):
    """How long the engine searches for each sentence. Measured in benchmarks/README.md."""

    FAST = "fast"
    BALANCED = "balanced"
    BEST = "best"

    @property
    def beam_size(self) -> int:
        """How many beginnings of a translation are kept while it is written."""
        return {Quality.FAST: 1, Quality.BALANCED: 2, Quality.BEST: 4}[self]


@dataclass(frozen=True, slots=True)
class Settings:
    """The reader's choices. Every field has a default, so an empty file is a good file."""

    language: str = ""
    """Of the window, ISO 639-1; empty: the system's."""
    theme: Theme = Theme.SYSTEM
    text_size: int = 100
    """Per cent; one of TEXT_SIZES."""
    gist_length: GistLength | None = None
    """None: as long as the gist itself proposes. In the file a number of sentences, or a share: 5, "10%"."""
    geometry: str = ""
    """Place and size of the window, as Qt writes it, in base64."""
    panes: str = ""
    """What the reading page shows where, as Qt writes it, in base64; empty: as usual."""
    quality: Quality = Quality.BALANCED
    stacked: bool = False
    """Whether the French stands above the English."""
    hidden_kinds: frozenset[EntityKind] = frozenset()
    """Kinds of names that are not marked."""
    glossary: str = ""
    """The name of the one in force; empty: none."""
    history: bool = False
    """Whether finished briefings are kept on this computer."""
    gist_method: GistMethod = GistMethod.NEWS

    def bigger_text(self, steps: int) -> Settings:
        """The same with text `steps` sizes larger, or smaller where negative, within what there is."""
        place = min(max(TEXT_SIZES.index(self.text_size) + steps, 0), len(TEXT_SIZES) - 1)
        return replace(self, text_size=TEXT_SIZES[place])


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings read from a file; `damaged` where part of it made no sense and was left out."""

    settings: Settings
    damaged: bool = False


def settings_path() -> Path | None:
    """Where this system keeps the settings of one user; None where it has no such place."""
    return user_folder(lambda: user_config_path("dragoman") / "settings.json")


def load_settings(path: Path | None) -> Loaded:
    """The settings in the file `path`; the defaults where there is no file. Never raises."""
    if path is None:
        return Loaded(Settings())
    try:
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError, RecursionError) as error:
        log.warning("settings: %s", type(error).__name__)
        return Loaded(Settings(), damaged=True)
    return _checked(data)


def save_settings(settings: Settings, path: Path | None) -> bool:
    """Write the file `path` whole or not at all; tell whether it could be written. Never raises OSError."""
    if path is None:
        return False
    choices: dict[str, object] = {"theme": settings.theme.value, "quality": settings.quality.value}
    gist = {"gist_length": _stored(settings.gist_length), "gist_method": settings.gist_method.value}
    choices["hidden_kinds"] = sorted(kind.value for kind in settings.hidden_kinds)
    text = json.dumps({**asdict(settings), **choices, **gist}, indent=2) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)
    except (OSError, OutputError) as error:
        log.warning("settings: %s", type(error).__name__)
        return False
    return True


def _stored(length: GistLength | None) -> int | str | None:
    if length is None:
        return None
    return length.amount if length.unit is GistUnit.SENTENCES else str(length)


def _checked(data: object) -> Loaded:
    """Each field by itself: one bad value costs that value alone. Unknown fields are a newer version's."""
    if not isinstance(data, dict):
        return Loaded(Settings(), damaged=True)
    changes: dict[str, Any] = {}
    damaged = False
    for name in data.keys() & {field.name for field in fields(Settings)}:
        try:
            changes[name] = _value(name, data[name])
        except ValueError:
            damaged = True
    return Loaded(Settings(**changes), damaged)


def _value(name: str, value: object) -> object:
    """`value` as field `name` holds it. Raises ValueError."""
    match name, value:
        case "theme", str():
            return Theme(value)
        case "quality", str():
            return Quality(value)
        case "text_size", int() if value in TEXT_SIZES:
            return value
        case "gist_length", None:
            return value
        case "gist_length", int() if not isinstance(value, bool):
            return GistLength(value)
        case "gist_length", str():
            return parsed_length(value)
        case "gist_method", str():
            return GistMethod(value)
        case "hidden_kinds", list():
            return frozenset(map(EntityKind, value))
        case (("history" | "stacked"), bool()):
            return value
        case (("language" | "geometry" | "panes" | "glossary"), str()):
            return value
    raise ValueError(name)
