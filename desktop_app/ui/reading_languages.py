"""The menu of languages that an article can be read as."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Article
from desktop_app.ui.language_names import language_title


def _installed() -> frozenset[str]:
    from desktop_app.packages.find import source_languages  # the window is painted the sooner

    return source_languages()


class ReadingLanguages(QMenu):
    """What the text looks like, French, and every language with a package; made anew whenever it opens."""

    picked = Signal(object)
    """The code of a language, or None for what the text looks like."""

    def __init__(self, title: str, sources: Callable[[], frozenset[str]] | None = None) -> None:
        super().__init__(title)
        self._sources = sources or _installed
        self._chosen: str | None = None
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self.aboutToShow.connect(self.fill)

    @Slot(Article)
    def mark(self, article: Article) -> None:
        """Mark what `article` is read as."""
        self._chosen = article.read_as

    @Slot()
    def fill(self) -> None:
        """Offer what can be read now."""
        for action in self._group.actions():
            self._group.removeAction(action)
        self.clear()
        self._add(self.tr("&What it looks like"), None)
        self.addSeparator()
        for code in sorted(self._sources() | {FRENCH}, key=lambda code: (code != FRENCH, language_title(code))):
            self._add(language_title(code), code)

    def _add(self, title: str, code: str | None) -> None:
        action = self._group.addAction(self.addAction(title))
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(code == self._chosen)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.picked.emit(action.data())
