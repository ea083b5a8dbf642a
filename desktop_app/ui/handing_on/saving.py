"""Saving a briefing to a file of the reader's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.files import write_bytes
from desktop_app.core.model import Article, Briefing
from desktop_app.ui.dialogs import ask_save


def save_briefing(parent: QWidget, briefing: Briefing, folder: Path | None) -> Path | None:
    """Ask where, and write in the form that the file's ending names; plain text for any other ending.

    Gives the file written, None where the reader changed their mind. Raises OutputError.
    """
    path = ask_save(parent, folder, proposed_stem(briefing.article))
    if path is not None:
        write_bytes(path, _written(briefing, path.name))
    return path


def proposed_stem(article: Article) -> str:
    """A name for the file, without ending: by the article's title, else by where it came from."""
    from desktop_app.export.file_names import file_stem  # not needed before the first paint

    return file_stem(article.origin.title, otherwise=file_stem(Path(article.name).stem))


def _written(briefing: Briefing, name: str) -> bytes:
    from desktop_app.export import EXPORTERS, exporter_for  # not needed before the first paint

    if name.lower().endswith(".pdf"):
        from desktop_app.ui.handing_on.printing import to_pdf

        return to_pdf(briefing)
    return (exporter_for(name) or EXPORTERS["txt"]).write(briefing)
