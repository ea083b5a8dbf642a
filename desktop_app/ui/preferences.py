"""The reader's choices about the window, put into effect and handed on to be stored."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.core.gist import GistLength, GistMethod
from desktop_app.core.names import EntityKind
from desktop_app.settings import Quality, Settings, Theme
from desktop_app.ui.catalogues import Catalogue, Catalogues
from desktop_app.ui.look.appearance import use_dialog_text_size, use_theme


class Preferences(QObject):
    """Holds the settings; each choice makes new ones."""

    changed = Signal(Settings)
    text_size_changed = Signal(int)
    """Per cent."""
    theme_changed = Signal()
    language_changed = Signal()
    quality_changed = Signal(Quality)

    def __init__(self, settings: Settings, catalogues: Catalogues, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._catalogues = catalogues
        catalogues.use(settings.language)
        use_theme(_application(), settings.theme)
        use_dialog_text_size(settings.text_size)

    @property
    def languages(self) -> tuple[Catalogue, ...]:
        """What the window can speak."""
        return self._catalogues.all()

    @property
    def language(self) -> str:
        """What it speaks now, ISO 639-1."""
        return self._catalogues.language

    @Slot(int)
    def change_text_size(self, steps: int) -> None:
        """Larger text by so many steps, smaller where negative, the usual size for 0."""
        if steps:
            self._keep(self.settings.bigger_text(steps))
        else:
            self._keep(replace(self.settings, text_size=100))
        use_dialog_text_size(self.settings.text_size)
        self.text_size_changed.emit(self.settings.text_size)

    @Slot(Theme)
    def choose_theme(self, theme: Theme) -> None:
        """Dress the application in `theme`."""
        use_theme(_application(), theme)
        self._keep(replace(self.settings, theme=theme))
        self.theme_changed.emit()

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Have the window speak `code`."""
        self._catalogues.use(code)
        self._keep(replace(self.settings, language=code))
        self.language_changed.emit()

    @Slot(Quality)
    def choose_quality(self, quality: Quality) -> None:
        """Have the next article translated so."""
        if quality is not self.settings.quality:
            self._keep(replace(self.settings, quality=quality))
            self.quality_changed.emit(quality)

    @Slot(GistLength)
    def choose_gist_length(self, length: GistLength) -> None:
        """Remember how long a gist the reader likes."""
        self._keep(replace(self.settings, gist_length=length))

    @Slot(GistMethod)
    def choose_gist_method(self, method: GistMethod) -> None:
        """Remember who is to choose the gist."""
        self._keep(replace(self.settings, gist_method=method))

    @Slot(frozenset)
    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Remember which kinds of names are not to be marked."""
        self._keep(replace(self.settings, hidden_kinds=kinds))

    @Slot(bool)
    def choose_layout(self, stacked: bool) -> None:
        """Remember whether the French is to stand above the English."""
        self._keep(replace(self.settings, stacked=stacked))

    @Slot(bool)
    def choose_history(self, wanted: bool) -> None:
        """Remember whether a history is to be kept."""
        self._keep(replace(self.settings, history=wanted))

    @Slot(str)
    def choose_glossary(self, name: str) -> None:
        """Remember which glossary is in force; empty: none."""
        self._keep(replace(self.settings, glossary=name))

    def remember_layout(self, geometry: str, panes: str | None) -> None:
        """Remember how the window was left, and its `panes` if there was anything to read."""
        kept = self.settings.panes if panes is None else panes
        self._keep(replace(self.settings, geometry=geometry, panes=kept))

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
