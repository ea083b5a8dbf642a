"""The page where articles come in: what was pasted is what is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import TextTooLong
from desktop_app.core.model import Article
from desktop_app.core.reading import MAX_CHARACTERS
from desktop_app.ui.empty_page import EmptyPage

FRENCH = "« Ça va ? »\u00a0: 1\u202f200\u00a0€ 🇫🇷 à l’Élysée\n\nFin."


@pytest.fixture
def page(qtbot: QtBot) -> EmptyPage:
    page = EmptyPage(QMenu())
    qtbot.addWidget(page)
    page.show()
    return page


def submitted(qtbot: QtBot, page: EmptyPage) -> Article:
    with qtbot.waitSignal(page.submitted) as got:
        page.submit()
    assert got.args is not None
    article = got.args[0]
    assert isinstance(article, Article)
    return article


def paste(page: EmptyPage, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keySequence(page._area, QKeySequence(QKeySequence.StandardKey.Paste))


def test_there_is_nothing_to_brief_at_first(page: EmptyPage) -> None:
    assert not page._brief.isEnabled()
    page._area.setPlainText(" \n\t")
    assert not page._brief.isEnabled()
    page._area.setPlainText("Bonjour.")
    assert page._brief.isEnabled()


def test_pasted_french_keeps_its_no_break_spaces(qtbot: QtBot, page: EmptyPage) -> None:
    data = QMimeData()
    data.setText(FRENCH)
    paste(page, data)
    assert submitted(qtbot, page).original == FRENCH


def test_formatting_is_left_behind(qtbot: QtBot, page: EmptyPage) -> None:
    data = QMimeData()
    data.setText("Titre gras")
    data.setHtml("<h1>Titre <b>gras</b></h1><img src='http://example.org/x.png'>")
    paste(page, data)
    assert submitted(qtbot, page).original == "Titre gras"


def test_a_pasted_file_is_opened_not_spelled_out(qtbot: QtBot, page: EmptyPage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    with qtbot.waitSignal(page.file_given) as got:
        paste(page, data)
    assert got.args == [tmp_path / "a.txt"]
    assert page.text() == ""


def test_an_article_from_a_file_is_submitted_as_it_was_read(qtbot: QtBot, page: EmptyPage) -> None:
    article = Article("Une dépêche.\r\nDeux.", name="a.txt")
    page.take(article)
    assert submitted(qtbot, page) is not None
    assert submitted(qtbot, page).original == article.original
    assert submitted(qtbot, page).name == "a.txt"


def test_an_edited_article_is_no_longer_the_file(qtbot: QtBot, page: EmptyPage) -> None:
    page.take(Article("Une dépêche.", name="a.txt"))
    QTest.keyClicks(page._area, "X")
    assert submitted(qtbot, page) == Article("XUne dépêche.")


def test_translate_anyway_holds_for_one_time(qtbot: QtBot, page: EmptyPage) -> None:
    page.take(Article("Some text.", read_as="fr"))
    assert submitted(qtbot, page).read_as is None


def test_what_stood_there_can_be_brought_back(page: EmptyPage) -> None:
    QTest.keyClicks(page._area, "Premier texte")
    page.take(Article("Second texte"))
    page._area.undo()
    assert page.text() == "Premier texte"


def test_starting_anew_loses_nothing_until_something_is_pasted(page: EmptyPage) -> None:
    page.take(Article("Premier texte"))
    page.begin_anew()
    assert page.text() == "Premier texte"
    data = QMimeData()
    data.setText("Second texte")
    paste(page, data)
    assert page.text() == "Second texte"


def test_a_text_that_is_too_long_is_refused_and_kept(qtbot: QtBot, page: EmptyPage) -> None:
    page._area.setPlainText("mot\n" * (MAX_CHARACTERS // 4 + 1))
    with qtbot.waitSignal(page.refused) as got:
        page.submit()
    assert got.args is not None
    assert isinstance(got.args[0], TextTooLong)
    assert len(page.text()) > MAX_CHARACTERS


def test_the_tab_key_goes_from_the_text_to_the_buttons(page: EmptyPage) -> None:
    page._area.setPlainText("Bonjour.")
    page._area.setFocus()
    order = []
    for _ in range(3):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        order.append(page.focusWidget())
    assert order == [page._brief, page._open, page._samples]


def test_everything_has_a_name_for_screen_readers(page: EmptyPage) -> None:
    assert page._area.accessibleName()
    assert all(button.text() for button in (page._brief, page._open, page._samples, page._return))
