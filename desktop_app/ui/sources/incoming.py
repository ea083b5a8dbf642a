"""What comes by clipboard or by drag and drop."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

_PARAGRAPHS = re.compile(r"<(?:p|div|h[1-6]|li|table|article|section|br)\b", re.IGNORECASE)

PACKAGE = ".argosmodel"
"""The ending of a translation package's file."""


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """The files that were dragged or copied, in order."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def is_page(data: QMimeData) -> bool:
    """Whether `data` is of a web page, with paragraphs and more that its plain text would mix up."""
    return data.hasHtml() and bool(_PARAGRAPHS.search(data.html()))


def is_welcome(data: QMimeData) -> bool:
    """Whether an article or a package may be in `data`."""
    return bool(local_files(data)) or data.hasText()
