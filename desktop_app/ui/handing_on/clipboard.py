"""Copying in several forms at once: plain text for editors, HTML for word processors and mail, Markdown for notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.core.model import Briefing
from desktop_app.core.parts import Part
from desktop_app.ui.reading.copied_rows import copied_rows
from desktop_app.ui.reading.present import Row


def copy_part(briefing: Briefing, part: Part) -> None:
    """Put a part of the briefing, with its provenance, on the clipboard."""
    from desktop_app.export.copies import copied  # not needed before the first paint

    forms = copied(briefing, part)
    data = QMimeData()
    data.setText(forms.text)
    data.setHtml(forms.html)
    data.setData("text/markdown", forms.markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_rows(rows: Sequence[Row], briefing: Briefing) -> None:
    """Put rows of the grid of `briefing` on the clipboard, with where they come from."""
    forms, data = copied_rows(rows, briefing), QMimeData()
    data.setText(forms.text)
    data.setHtml(forms.html)
    QGuiApplication.clipboard().setMimeData(data)


def copy_text(text: str) -> None:
    """Put plain text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
