"""The glossary in the window: a term picked, added, put into the English, left, and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.glossary import Term
from desktop_app.core.model import Activity, Briefing, Flag, FlagKind, Severity
from desktop_app.core.names import FormSource
from desktop_app.core.pipeline import Stage
from desktop_app.core.rewordings import Change, reworded
from desktop_app.core.text import Span
from desktop_app.glossary_store import GlossaryStore
from desktop_app.settings import Settings
from desktop_app.ui.checks.repairs_dialog import RepairsDialog
from desktop_app.ui.glossary.glossary_dialog import GlossaryDialog
from desktop_app.ui.glossary.term_dialog import TermDialog
from desktop_app.ui.names.lookup import rewording_words
from desktop_app.ui.names.mentions import all_rewordings
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.present import Selection
from tests import toys
from tests.ui.windows import Opened, Opening

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CENTRE = Term("centre d'accueil", "shelter")


def put_in_shelters(briefing: Briefing) -> Iterator[Briefing]:
    """As the glossary step does for one term of the toy article."""
    if any(one.english == "shelter" for one in briefing.article.glossary):
        english, french = briefing.english(0) or "", briefing.french(0)
        start, place = english.index("reception centres"), french.index("centres d'accueil")
        change = Change(Span(start, start + 17), "shelters", FormSource.GLOSSARY)
        sentence = reworded(briefing.sentences[0], [change])
        text = "The glossary put “centres d'accueil → shelters” into the English: check that it reads right."
        flag = Flag(FlagKind.TERM, Severity.WARNING, text, Span(place, place + 17), Span(start, start + 8))
        briefing = briefing.with_sentence(0, replace(sentence, flags=(*sentence.flags, flag)))
    yield briefing


@pytest.fixture
def briefed(opening: Opening, tmp_path: Path) -> Opened:
    """The toy article on the page, and a folder for glossaries."""
    stages = (*toys.stages(), Stage(Activity.TRANSLATE, put_in_shelters))
    opened = opening(Settings(language="en"), lambda: stages)
    opened.window.session.glossary_book.open(GlossaryStore(tmp_path))
    opened.brief()
    return opened


def english(opened: Opened) -> str:
    assert opened.window.session.briefing
    return opened.window.session.briefing.english(0) or ""


def add_shelter(opened: Opened) -> None:
    """Pick the French words, and say how English is to say them."""
    french = toys.ARTICLE.original.split("\n")[0]
    start = french.index("centres")
    picked = Selection(0, Column.FRENCH, Span(start + 2, start + 17))
    opened.window.reading_page.text.picked.set(picked)
    opened.window.commands.glossary.add.trigger()
    dialog = opened.window.findChild(TermDialog)
    assert dialog is not None
    words, said, _ = dialog.findChildren(QLineEdit)
    assert words.text() == "centres d'accueil"
    words.setText("centre d'accueil")
    said.setText("shelter")
    dialog.accept()
    opened.wait()


def test_words_picked_become_a_term_and_the_article_is_briefed_with_it(briefed: Opened, tmp_path: Path) -> None:
    add_shelter(briefed)
    assert "opened two shelters in" in english(briefed)
    assert GlossaryStore(tmp_path).load("My glossary").glossary == (CENTRE,)
    assert briefed.stored[-1].glossary == "My glossary"
    briefed.window.commands.undoing.undo.trigger()
    briefed.wait()
    assert "reception centres" in english(briefed)


def test_what_was_put_in_is_listed_says_where_it_comes_from_and_can_be_left(briefed: Opened) -> None:
    add_shelter(briefed)
    (((_, one), after),) = all_rewordings(briefed.window.session.briefing)
    assert (one.before, after) == ("reception centres", "shelters")
    assert "your glossary" in rewording_words(one)
    briefed.window.commands.repairs.trigger()
    dialog = briefed.window.findChild(RepairsDialog)
    assert dialog is not None
    everything = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Undo &all")
    everything.click()
    briefed.wait()
    assert "reception centres" in english(briefed)
    assert briefed.window.session.glossary_book.glossary == (CENTRE,)
    briefed.brief(replace(toys.ARTICLE, original=toys.ARTICLE.original + " Fin."))
    assert briefed.window.session.glossary_book.in_force == (CENTRE,)


def test_another_glossary_briefs_the_same_article_at_once(briefed: Opened, qtbot: QtBot) -> None:
    add_shelter(briefed)
    briefed.window.commands.glossary.show.trigger()
    dialog = briefed.window.findChild(GlossaryDialog)
    assert dialog is not None
    briefed.window.session.glossary_book.use("")
    briefed.wait()
    assert "reception centres" in english(briefed)
    assert briefed.stored[-1].glossary == ""
    dialog.reject()


def test_without_words_picked_the_reader_writes_them(briefed: Opened) -> None:
    briefed.window.reading_page.text.picked.clear()
    briefed.window.commands.glossary.add.trigger()
    dialog = briefed.window.findChild(TermDialog)
    assert dialog is not None
    assert dialog.term == Term("", "")


def test_the_glossary_opens_from_the_empty_page_and_in_a_new_language(opened: Opened) -> None:
    opened.window.preferences.choose_language("fr")
    opened.window.commands.glossary.show.trigger()
    assert len(opened.window.findChildren(GlossaryDialog)) == 1


def test_the_keys_of_the_glossary_are_nobody_elses(opened: Opened) -> None:
    keys = [key.toString() for action in opened.window.commands.with_keys() for key in action.shortcuts()]
    assert [keys.count(key) for key in ("Ctrl+T", "Ctrl+Shift+T")] == [1, 1]


def test_damage_is_told_in_the_window(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "Sahel.tsv").write_text("no tab\n", encoding="utf-8")
    opened.window.session.glossary_book.open(GlossaryStore(tmp_path), "Sahel")
    message = opened.window.problem_bar.message
    assert message is not None
    assert "Sahel.damaged.tsv" in message.text
