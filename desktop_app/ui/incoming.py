"""Articles that come by clipboard or by drag and drop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from desktop_app.core.model import Article
from desktop_app.core.reading import as_article, read_article


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """The files that were dragged or copied, in order."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def is_welcome(data: QMimeData) -> bool:
    """Whether an article may be made of `data`."""
    return bool(local_files(data)) or data.hasText()


def article_from(data: QMimeData) -> Article:
    """The article in the first file, else in the text. Raises InputError."""
    files = local_files(data)
    return read_article(files[0]) if files else as_article(data.text())
