"""What was repaired can be read, and undone one by one or all at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QTableWidget, QTabWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Article, Rewording
from desktop_app.core.names import FormSource
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.ui.checks.repairs_dialog import RepairsDialog, reason_text
from tests.ui.windows import Opened

ACCENT = Repair(Span(3, 9), "cha?ne", "chaîne", RepairReason.LOST_ACCENT)
BREAK = Repair(Span(9, 10), "\n", " ", RepairReason.LINE_BREAK)
ARTICLE = Article("La cha?ne\na dit oui.", (ACCENT, BREAK))


@pytest.fixture
def dialog(qtbot: QtBot) -> RepairsDialog:
    dialog = RepairsDialog(ARTICLE)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def table(dialog: RepairsDialog) -> QTableWidget:
    found = dialog.findChild(QTableWidget)
    assert isinstance(found, QTableWidget)
    return found


def button(dialog: RepairsDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == words)


def test_every_repair_is_a_row_with_its_reason(dialog: RepairsDialog) -> None:
    cells = table(dialog)
    rows = [[item.text() for column in range(3) if (item := cells.item(row, column))] for row in range(2)]
    assert rows == [["cha?ne", "chaîne", "lost accent"], ["⏎", " ", "line break inside a sentence"]]


def test_nothing_can_be_undone_until_something_is_picked(dialog: RepairsDialog) -> None:
    assert not button(dialog, "Undo selected").isEnabled()
    table(dialog).selectRow(1)
    assert button(dialog, "Undo selected").isEnabled()


def test_what_is_picked_is_undone(dialog: RepairsDialog, qtbot: QtBot) -> None:
    table(dialog).selectRow(1)
    with qtbot.waitSignal(dialog.undone) as undone:
        button(dialog, "Undo selected").click()
    assert undone.args == [(BREAK,)]
    assert not dialog.isVisible()


def test_all_can_be_undone_at_once(dialog: RepairsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.undone) as undone:
        button(dialog, "Undo all").click()
    assert undone.args == [(ACCENT, BREAK)]


@pytest.mark.parametrize("reason", RepairReason)
def test_every_reason_has_words(reason: RepairReason) -> None:
    assert reason_text(reason)


def test_an_article_is_briefed_again_without_the_repairs_undone(opened: Opened) -> None:
    opened.brief(ARTICLE)
    opened.window.session.undo_repairs((ACCENT,))
    opened.wait()
    briefing = opened.window.session.briefing
    assert briefing is not None
    assert "cha?ne a dit" in briefing.article.text
    assert briefing.article.refused == (ACCENT.span,)


def test_names_put_right_have_a_page_of_their_own(qtbot: QtBot) -> None:
    damascus = (4, Rewording(Span(3, 11), "Damas", FormSource.TABLE))
    cairo = (6, Rewording(Span(0, 5), "Le Caire", FormSource.READER))
    dialog = RepairsDialog(ARTICLE, None, ((damascus, "Damascus"), (cairo, "Cairo")))
    qtbot.addWidget(dialog)
    dialog.show()
    pages = dialog.findChild(QTabWidget)
    assert isinstance(pages, QTabWidget)
    assert [pages.tabText(page).replace("&", "") for page in range(2)] == [
        "Repairs to the text (2)",
        "Names put right in the English (2)",
    ]
    page = pages.widget(1)
    assert page is not None
    cells = page.findChild(QTableWidget)
    assert isinstance(cells, QTableWidget)
    rows = [[item.text() for column in range(4) if (item := cells.item(row, column))] for row in range(2)]
    assert rows == [["5", "Damas", "Damascus", "Dragoman’s table"], ["7", "Le Caire", "Cairo", "your correction"]]
    pages.setCurrentIndex(1)
    cells.selectRow(1)
    undo = next(one for one in page.findChildren(QPushButton) if one.text() == "&Undo selected")
    with qtbot.assertNotEmitted(dialog.undone), qtbot.waitSignal(dialog.left) as left:
        undo.click()
    assert left.args == [(cairo,)]


def test_terms_of_the_glossary_are_counted_apart_from_names(qtbot: QtBot) -> None:
    damascus = (4, Rewording(Span(3, 11), "Damas", FormSource.TABLE))
    ceasefire = (6, Rewording(Span(0, 9), "truce", FormSource.GLOSSARY))
    dialog = RepairsDialog(Article("Oui."), None, ((ceasefire, "ceasefire"), (damascus, "Damascus")))
    qtbot.addWidget(dialog)
    dialog.show()
    pages = dialog.findChild(QTabWidget)
    assert isinstance(pages, QTabWidget)
    assert [pages.tabText(page).replace("&", "") for page in range(pages.count())] == [
        "Names put right in the English (1)",
        "Terms of the glossary (1)",
    ]
    page = pages.widget(1)
    assert page is not None
    with qtbot.waitSignal(dialog.left) as left:
        next(one for one in page.findChildren(QPushButton) if one.text() == "Undo &all").click()
    assert left.args == [(ceasefire,)]


def test_without_repairs_there_is_the_english_alone(qtbot: QtBot) -> None:
    damascus = (4, Rewording(Span(3, 11), "Damas", FormSource.TABLE))
    dialog = RepairsDialog(Article("Oui."), None, ((damascus, "Damascus"),))
    qtbot.addWidget(dialog)
    dialog.show()
    assert table(dialog).rowCount() == 1
    assert table(dialog).columnCount() == 4
