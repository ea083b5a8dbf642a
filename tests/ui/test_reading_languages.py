"""The menu of languages: what is installed, what is in use, and what picking one does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Activity, Article, Briefing
from desktop_app.core.pipeline import Stage
from desktop_app.settings import Settings
from desktop_app.ui.packages.packages_dialog import PackagesDialog
from desktop_app.ui.reading_languages import ReadingLanguages
from desktop_app.ui.wording import Remedy
from tests.ui.windows import Opened, Opening


@pytest.fixture
def menu(qtbot: QtBot) -> ReadingLanguages:
    menu = ReadingLanguages("Read as", lambda: frozenset(("fr", "es", "ar")))
    qtbot.addWidget(menu)
    return menu


def offered(menu: ReadingLanguages) -> list[tuple[str, bool]]:
    """The titles, and whether each is marked."""
    menu.fill()
    return [(action.text().replace("&", ""), action.isChecked()) for action in menu.actions() if action.text()]


def test_french_comes_first_and_what_it_looks_like_is_in_use(menu: ReadingLanguages) -> None:
    assert offered(menu) == [("What it looks like", True), ("French", False), ("Arabic", False), ("Spanish", False)]
    assert len(offered(menu)) == 4


def test_what_an_article_is_read_as_is_marked(menu: ReadingLanguages) -> None:
    menu.mark(Article("Hola.", read_as="es"))
    assert [title for title, marked in offered(menu) if marked] == ["Spanish"]


@pytest.mark.parametrize(("index", "code"), [(0, None), (2, "fr"), (4, "es")])
def test_a_pick_gives_the_code(qtbot: QtBot, menu: ReadingLanguages, index: int, code: str | None) -> None:
    menu.fill()
    with qtbot.waitSignal(menu.picked) as caught:
        menu.actions()[index].trigger()
    assert caught.args == [code]


def test_a_bare_computer_reads_french_alone(qtbot: QtBot) -> None:
    menu = ReadingLanguages("Read as")
    qtbot.addWidget(menu)
    assert [title for title, _ in offered(menu)] == ["What it looks like", "French"]


def test_the_window_reads_the_article_anew(opened: Opened) -> None:
    opened.brief()
    menu = opened.window.commands.read_as
    menu.fill()
    menu.actions()[2].trigger()
    opened.wait()
    assert opened.window.session.article is not None
    assert opened.window.session.article.read_as == "fr"
    assert offered(menu)[1] == ("French", True)


def spanish(briefing: Briefing) -> Iterator[Briefing]:
    """A language step without a package for what it finds."""
    raise NotFrench("es", 0.99)
    yield briefing


def test_a_text_that_nothing_can_read_leads_to_the_packages(opening: Opening) -> None:
    opened = opening(Settings(language="en"), lambda: (Stage(Activity.LANGUAGE, spanish),))
    opened.window.session.submit(Article("Hola."))
    opened.wait()
    assert opened.remedies() == ["Packages…", "Read as French", "Back to the text"]
    assert opened.window.empty_page.text() == "Hola."
    opened.pick(Remedy.SHOW_PACKAGES)
    (dialog,) = opened.window.findChildren(PackagesDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_head_of_the_left_column_names_the_language(opened: Opened) -> None:
    opened.brief()
    model = opened.window.reading_page.text.model()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "French"
    opened.window.reading_page.show_briefing(Briefing(Article("Hola.", read_as="es")))
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Spanish"
