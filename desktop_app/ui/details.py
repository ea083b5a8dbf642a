"""What "Copy details" puts on the clipboard: enough to find a fault, nothing of the article."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion

from desktop_app import __version__
from desktop_app.core.model import Briefing


def details(error: BaseException, briefing: Briefing | None = None) -> str:
    """Versions, the class of `error` and of its causes, and where each arose.

    Messages are left out, because an engine's message may quote the text; so are folders, which hold a user's name.
    """
    lines = [
        f"Dragoman {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        *_state(briefing),
    ]
    for one in _causes(error):
        lines += [f"{type(one).__module__}.{type(one).__qualname__}", *_places(one)]
    return "\n".join(lines) + "\n"


def _state(briefing: Briefing | None) -> Iterator[str]:
    if briefing is None:
        return
    yield f"Activity: {briefing.activity.value}, sentences: {briefing.translated_count}/{len(briefing.sentences)}"
    if briefing.package:
        package = briefing.package
        yield f"Package: {package.source}-{package.target} {package.version} {package.sha256[:12]}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _places(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {'/'.join(Path(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
