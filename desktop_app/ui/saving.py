"""Saving a briefing to a file of the reader's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.files import write_text
from desktop_app.core.model import Briefing
from desktop_app.ui.dialogs import ask_save


def save_briefing(parent: QWidget, briefing: Briefing, folder: Path | None) -> Path | None:
    """Ask where, and write in the form that the file's ending names; plain text for any other ending.

    Gives the file written, None where the reader changed their mind. Raises OutputError.
    """
    from desktop_app.export import EXPORTERS  # not needed before the first paint

    path = ask_save(parent, folder, Path(briefing.article.name).stem or "briefing")
    if path is not None:
        export = EXPORTERS.get(path.suffix.lower().removeprefix("."), EXPORTERS["txt"])
        write_text(path, export(briefing))
    return path
