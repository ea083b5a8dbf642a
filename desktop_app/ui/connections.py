"""Which signal goes where: the whole wiring of the window on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def connect_once(window: MainWindow) -> None:
    """What lives as long as the window."""
    session, errands, preferences = window.session, window.errands, window.preferences
    session.started.connect(window.on_started)
    session.changed.connect(window.on_changed)
    session.failed.connect(window.on_failed)
    session.stopped.connect(window.on_stopped)
    errands.failed.connect(window.show_error)
    errands.done.connect(window.tell)
    preferences.text_size_changed.connect(window.on_text_size_changed)
    preferences.language_changed.connect(window.on_language_changed)


def connect_widgets(window: MainWindow) -> None:
    """What is made anew when the language changes."""
    session, errands, preferences = window.session, window.errands, window.preferences
    window.centre.dropped.connect(errands.take)
    window.problem_bar.remedy_picked.connect(window.on_remedy)
    window.status.cancel_requested.connect(session.cancel)
    window.empty_page.submitted.connect(session.submit)
    window.empty_page.refused.connect(window.show_error)
    window.empty_page.file_given.connect(errands.open_path)
    window.empty_page.open_requested.connect(errands.choose_file)
    window.empty_page.return_requested.connect(window.show_reading_page)
    window.reading_page.copy_requested.connect(errands.copy_gist)
    window.reading_page.gist_length_changed.connect(session.set_gist_length)
    window.reading_page.gist_length_changed.connect(preferences.choose_gist_length)


def connect_commands(window: MainWindow) -> None:
    """Menus, toolbar and keys."""
    commands, errands, reading = window.commands, window.errands, window.reading_page
    commands.new.triggered.connect(window.begin_anew)
    commands.open.triggered.connect(errands.choose_file)
    commands.paste_new.triggered.connect(errands.paste_new)
    commands.brief.triggered.connect(window.empty_page.submit)
    commands.stop.triggered.connect(window.session.cancel)
    commands.copy_gist.triggered.connect(errands.copy_gist)
    commands.save_as.triggered.connect(errands.save_as)
    commands.quit.triggered.connect(window.close)
    commands.back.triggered.connect(window.show_reading_page)
    commands.next_flag.triggered.connect(reading.go_to_next_flag)
    commands.previous_flag.triggered.connect(reading.go_to_previous_flag)
    commands.shortcuts.triggered.connect(window.show_shortcuts)
    commands.about.triggered.connect(errands.show_about)
    commands.sample_picked.connect(errands.open_path)
    commands.text_size_picked.connect(window.preferences.change_text_size)
    commands.theme_picked.connect(window.preferences.choose_theme)
    commands.language_picked.connect(window.preferences.choose_language)
