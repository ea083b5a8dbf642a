"""Opens the preferences over the window, and sees to it that what is chosen there is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from desktop_app.core.gist import GistLength
from desktop_app.core.names import EntityKind
from desktop_app.glossary_store import glossaries_folder
from desktop_app.name_store import corrections_path
from desktop_app.settings import TEXT_SIZES, Settings, settings_path

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.preferences_dialog import PreferencesDialog

translate = QCoreApplication.translate


def connect_preferences(window: MainWindow) -> None:
    """What the menus mark follows the preferences, wherever they were changed."""
    commands, preferences = window.commands, window.preferences
    commands.preferences.triggered.connect(lambda: show_preferences(window))
    preferences.changed.connect(lambda settings: _mark(window, settings))
    _mark(window, preferences.settings)


def _mark(window: MainWindow, settings: Settings) -> None:
    commands = window.commands
    commands.check(settings.theme, window.preferences.language, settings.quality)
    commands.layouts.mark(settings.stacked)
    commands.gist.mark(settings.gist_method)


def show_preferences(window: MainWindow) -> None:
    """Open the dialog; in another language it comes up again in that one."""
    from desktop_app.ui.preferences_dialog import PreferencesDialog  # the window is on the screen the sooner

    dialog = PreferencesDialog(window.preferences.settings, window)
    commands = window.commands
    dialog.add_window(
        (
            (translate("Preferences", "&Language"), commands.languages),
            (translate("Preferences", "&Theme"), commands.themes),
            (translate("Preferences", "La&yout"), commands.layouts.group),
        )
    )
    dialog.add_briefing(
        (
            (translate("Preferences", "Translation &quality"), commands.qualities),
            (translate("Preferences", "Gist &method"), commands.gist.methods),
        )
    )
    dialog.add_computer(_folders())
    dialog.finish()
    _connect(window, dialog)
    language = window.preferences.language
    dialog.exec()
    dialog.deleteLater()
    if window.preferences.language != language:
        QTimer.singleShot(0, window, lambda: show_preferences(window))


def _folders() -> Iterator[tuple[str, Path]]:
    named = (
        (translate("Preferences", "Settings"), settings_path()),
        (translate("Preferences", "Names"), corrections_path()),
    )
    for words, path in named:
        if path is not None:
            yield words, path.parent
    glossaries = glossaries_folder()
    if glossaries is not None:
        yield translate("Preferences", "Glossaries"), glossaries


def _connect(window: MainWindow, dialog: PreferencesDialog) -> None:
    preferences = window.preferences

    def size(percent: int) -> None:
        steps = TEXT_SIZES.index(percent) - TEXT_SIZES.index(preferences.settings.text_size)
        if steps:  # none would mean the usual size
            preferences.change_text_size(steps)

    def length(wanted: GistLength) -> None:
        window.session.set_gist_length(wanted)
        preferences.choose_gist_length(wanted)

    def kinds(hidden: frozenset[EntityKind]) -> None:
        preferences.hide_kinds(hidden)
        if window.centre.has_read:
            window.reading_page.names.hide_kinds(hidden)

    dialog.text_size_picked.connect(size)
    dialog.length_picked.connect(length)
    dialog.kinds_hidden.connect(kinds)
    dialog.history_wanted.connect(preferences.choose_history)
    preferences.language_changed.connect(dialog.reject)
