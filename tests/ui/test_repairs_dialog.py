"""What was repaired can be read, and undone one by one or all at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Article
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.ui.repairs_dialog import RepairsDialog, reason_text
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
