"""Which signal goes where: the whole wiring of the window on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.checks.check_walk import CheckWalk
from desktop_app.ui.gist.gist_chooser import GistChooser
from desktop_app.ui.glossary.glossary_desk import connect_glossary
from desktop_app.ui.preferences_desk import connect_preferences
from desktop_app.ui.reading.guide_post import GuidePost, show_guide, show_palette
from desktop_app.ui.reading.pane_actions import connect_panes
from desktop_app.ui.sources.reading_list_bar import ReadingListBar
from desktop_app.ui.wording import about_corrections, about_corrections_error

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.reading.reading_page import ReadingPage


def connect_once(window: MainWindow) -> None:
    """What lives as long as the window."""
    session, errands, preferences = window.session, window.errands, window.preferences
    session.started.connect(window.on_started)
    session.changed.connect(window.on_changed)
    session.failed.connect(window.on_failed)
    session.stopped.connect(window.on_stopped)
    errands.failed.connect(window.show_error)
    errands.text_wanted.connect(window.begin_anew)
    preferences.language_changed.connect(window.on_language_changed)
    errands.rewordings_left.connect(window.curator.leave_all)
    window.curator.changed.connect(window.refresh_names)
    window.checker.changed.connect(window.refresh_names)
    window.curator.failed.connect(lambda error: window.problem_bar.show_message(about_corrections_error(error)))
    if session.book.bad_lines:
        window.problem_bar.show_message(about_corrections())


def connect_widgets(window: MainWindow) -> None:
    """What is made anew when the language changes."""
    session, errands = window.session, window.errands
    window.preferences.text_size_changed.connect(window.centre.set_text_size)
    window.centre.dropped.connect(errands.take)
    window.problem_bar.remedy_picked.connect(errands.take_remedy)
    errands.done.connect(window.status.tell)
    window.curator.done.connect(window.status.tell)
    window.checker.done.connect(window.status.tell)
    window.status.cancel_requested.connect(session.cancel)
    window.status.packages_requested.connect(errands.show_packages)
    window.status.repairs_requested.connect(errands.show_repairs)
    window.status.checks_requested.connect(window.commands.next_flag.trigger)
    window.centre.add_bar(ReadingListBar(errands.articles, window.commands.articles))
    window.empty_page.submitted.connect(session.submit)
    window.empty_page.refused.connect(window.show_error)
    window.empty_page.file_given.connect(errands.open_path)
    window.empty_page.open_requested.connect(errands.choose_file)
    window.empty_page.return_requested.connect(window.show_reading_page)
    window.empty_page.origin_requested.connect(errands.origins.ask_of)
    errands.origins.given.connect(window.empty_page.set_origin)


def connect_reading(window: MainWindow, page: ReadingPage) -> None:
    """The reading page, once it is made."""
    page.copy_requested.connect(window.session.collecting)
    page.copy_requested.connect(window.errands.copy_gist)
    page.gist_length_changed.connect(window.session.set_gist_length)
    page.gist_length_changed.connect(window.preferences.choose_gist_length)
    connect_finding(window, page)
    window.commands.layouts.stacked_picked.connect(page.text.stack)
    connect_panes(window.commands.layouts.panes, page.panes)
    page.kinds_hidden.connect(window.preferences.hide_kinds)
    connect_names_of(window, page)
    connect_checks_of(window, page)
    connect_gist_of(window, page)


def connect_finding(window: MainWindow, page: ReadingPage) -> None:
    """What leads about on the reading page."""
    finding, guide = window.commands.finding, GuidePost(window.session, page)
    finding.find.triggered.connect(page.finder.ask)
    finding.next.triggered.connect(page.finder.go_on)
    finding.previous.triggered.connect(page.finder.go_back)
    finding.go_to.triggered.connect(guide.ask_sentence)
    finding.words.triggered.connect(guide.show_words)


def connect_gist_of(window: MainWindow, page: ReadingPage) -> None:
    """What the reader decides of the gist on the reading page."""
    chooser = GistChooser(window.session, window.commands.gist, page)
    page.use_gist(window.commands.gist)
    page.sentence_changed.connect(chooser.pick)
    chooser.done.connect(window.status.tell)


def connect_checks_of(window: MainWindow, page: ReadingPage) -> None:
    """What can be done to sentences on the reading page."""
    walk = CheckWalk(window.session, page)
    walk.met.connect(window.status.tell)
    window.commands.next_flag.triggered.connect(walk.go_on)
    window.commands.previous_flag.triggered.connect(walk.go_back)
    page.use_checks(window.commands.checks)
    page.sentence_changed.connect(window.checker.pick)
    page.english_written.connect(window.checker.write)
    window.commands.checks.edit.triggered.connect(page.edit_english)
    window.session.collecting.connect(page.hand_in)


def connect_names_of(window: MainWindow, page: ReadingPage) -> None:
    """What can be done to names on the reading page."""
    names, curator = window.commands.names, window.curator
    page.use_names(names)
    page.names_picked.connect(curator.pick)
    page.addition_wanted.connect(curator.ask_addition)
    page.name_added.connect(curator.add)
    names.next.triggered.connect(page.go_to_next_mention)
    names.previous.triggered.connect(page.go_to_previous_mention)
    names.add.triggered.connect(page.begin_addition)


def connect_names(window: MainWindow) -> None:
    """What is done to names, wherever they stand."""
    names, curator = window.commands.names, window.curator
    names.kind_picked.connect(curator.retype)
    names.rename.triggered.connect(curator.ask_name)
    names.merge.triggered.connect(curator.ask_merge)
    names.part.triggered.connect(curator.part)
    names.reject.triggered.connect(curator.reject)
    names.leave.triggered.connect(curator.leave)
    names.list.triggered.connect(curator.show_corrections)
    names.take_in.triggered.connect(curator.ask_import)
    names.hand_on.triggered.connect(curator.ask_export)


def connect_checks(window: MainWindow) -> None:
    """What is done to sentences; what is copied or saved has in it what was being written."""
    commands, checker = window.commands, window.checker
    undoing, history = commands.undoing, window.session.history
    undoing.undo.triggered.connect(history.undo)
    undoing.redo.triggered.connect(history.redo)
    undoing.undo.triggered.connect(window.status.tell_undone)
    undoing.redo.triggered.connect(window.status.tell_redone)
    undoing.follow(history)
    commands.checks.revert.triggered.connect(checker.revert)
    commands.checks.dismiss.triggered.connect(checker.ask_dismissal)
    commands.checks.raise_again.triggered.connect(checker.bring_back)
    for signal in (commands.copy_gist.triggered, commands.save_as.triggered, commands.copies.picked):
        signal.connect(window.session.collecting)


def ask_origin(window: MainWindow) -> None:
    """Where the article on the page in front comes from."""
    if window.centre.reads:
        window.errands.origins.ask()
    else:
        window.empty_page.ask_origin()


def connect_layouts(window: MainWindow) -> None:
    """How the two texts stand to each other."""
    layouts = window.commands.layouts
    layouts.stacked_picked.connect(window.preferences.choose_layout)


def connect_gist(window: MainWindow) -> None:
    """Who chooses the gist."""
    gist = window.commands.gist
    gist.method_picked.connect(window.session.set_gist_method)
    gist.method_picked.connect(window.preferences.choose_gist_method)


def connect_commands(window: MainWindow) -> None:
    """Menus, toolbar and keys."""
    connect_names(window)
    connect_checks(window)
    connect_gist(window)
    connect_layouts(window)
    connect_preferences(window)
    connect_glossary(window)
    commands, errands = window.commands, window.errands
    window.painted.connect(commands.tint)
    commands.new.triggered.connect(window.begin_anew)
    commands.open.triggered.connect(errands.choose_file)
    commands.paste_new.triggered.connect(errands.paste_new)
    commands.brief.triggered.connect(window.empty_page.submit)
    commands.stop.triggered.connect(window.session.cancel)
    commands.copy_gist.triggered.connect(errands.copy_gist)
    commands.copies.picked.connect(window.session.collecting)
    commands.copies.picked.connect(errands.copy_part)
    commands.save_as.triggered.connect(errands.save_as)
    commands.origin.triggered.connect(lambda: ask_origin(window))
    commands.quit.triggered.connect(window.close)
    commands.back.triggered.connect(window.show_reading_page)
    commands.packages.triggered.connect(errands.show_packages)
    commands.repairs.triggered.connect(errands.show_repairs)
    commands.dropped.triggered.connect(errands.show_dropped)
    commands.guide.triggered.connect(lambda: show_guide(window))
    commands.palette.triggered.connect(lambda: show_palette(window))
    commands.shortcuts.triggered.connect(lambda: show_guide(window, -1))
    commands.about.triggered.connect(errands.show_about)
    commands.sample_picked.connect(errands.open_path)
    commands.read_as.picked.connect(window.session.read_as)
    window.session.started.connect(commands.read_as.mark)
    commands.text_size_picked.connect(window.preferences.change_text_size)
    commands.theme_picked.connect(window.preferences.choose_theme)
    commands.language_picked.connect(window.preferences.choose_language)
    commands.quality_picked.connect(window.preferences.choose_quality)
