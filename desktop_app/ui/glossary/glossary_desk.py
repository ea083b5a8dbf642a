"""Joins the glossary to the window: the menu to the deeds, the book to what remembers and what tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.glossary.glossarist import Glossarist
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.picked_words import name_in
from desktop_app.ui.wording import about_corrections_error, about_glossary

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def connect_glossary(window: MainWindow) -> None:
    """The menu of `window`, which may be a new one."""
    glossarist, actions = window.findChild(Glossarist) or _new_glossarist(window), window.commands.glossary
    actions.show.triggered.connect(glossarist.show_glossary)
    actions.add.triggered.connect(lambda: glossarist.ask_term(picked_french(window)))


def _new_glossarist(window: MainWindow) -> Glossarist:
    """One that lives as long as the window."""
    glossarist, book = Glossarist(window.session, window), window.session.glossary_book
    book.chosen.connect(window.preferences.choose_glossary)
    book.failed.connect(lambda error: window.problem_bar.show_message(about_corrections_error(error)))
    book.damaged.connect(lambda name: window.problem_bar.show_message(about_glossary(name)))
    window.errands.rewordings_left.connect(glossarist.leave_all)
    glossarist.done.connect(lambda told: window.status.tell(told))
    return glossarist


def picked_french(window: MainWindow) -> str:
    """The French words picked on the page in front, if any are."""
    picked = window.reading_page.text.picked.current if window.centre.reads else None
    if picked is None or picked.column != Column.FRENCH:
        return ""
    return name_in(window.reading_page.text.french(picked.row), picked.span)
