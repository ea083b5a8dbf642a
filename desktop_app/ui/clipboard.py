"""Copying in two forms at once: plain text for editors, HTML for word processors and mail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.core.model import Briefing
from desktop_app.ui.present import Row, copied_html, copied_text


def copy_gist(briefing: Briefing) -> None:
    """Put the gist with its citations and provenance on the clipboard."""
    from desktop_app.export.gist import gist_html, gist_text  # not needed before the first paint

    data = QMimeData()
    data.setText(gist_text(briefing))
    data.setHtml(gist_html(briefing))
    QGuiApplication.clipboard().setMimeData(data)


def copy_rows(rows: Sequence[Row], source: str) -> None:
    """Put rows of the grid on the clipboard; `source` is the language on the left."""
    data = QMimeData()
    data.setText(copied_text(rows))
    data.setHtml(copied_html(rows, source))
    QGuiApplication.clipboard().setMimeData(data)


def copy_text(text: str) -> None:
    """Put plain text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
