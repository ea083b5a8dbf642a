"""Only what has changed is painted again while sentences arrive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Translation
from desktop_app.settings import Settings
from desktop_app.ui.reading.bilingual_delegate import BilingualDelegate
from desktop_app.ui.reading.reading_page import ReadingPage
from tests.ui.briefings import long_briefing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows that are painted, as they are."""
    rows: list[int] = []
    paint = BilingualDelegate.paint

    def watched(
        self: BilingualDelegate,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rows.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(BilingualDelegate, "paint", watched)
    return rows


@pytest.fixture
def page(qtbot: QtBot, painted: list[int]) -> Iterator[ReadingPage]:
    page = ReadingPage(Settings())
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.show_briefing(long_briefing(60))
    qtbot.waitUntil(lambda: not page.text.measuring)
    QApplication.processEvents()
    painted.clear()
    yield page
    page.hide()


def test_a_sentence_that_arrives_out_of_sight_paints_no_row(page: ReadingPage, painted: list[int]) -> None:
    page.show_briefing(long_briefing(60).translated(50, Translation("The English of the fiftieth.")))
    QApplication.processEvents()
    assert painted == []


def test_a_sentence_that_arrives_in_sight_is_painted(page: ReadingPage, painted: list[int]) -> None:
    page.show_briefing(long_briefing(60).translated(1, Translation("The English of the second.")))
    QApplication.processEvents()
    assert 1 in painted


def test_a_name_that_is_lit_is_painted_wherever_it_stands(page: ReadingPage, painted: list[int]) -> None:
    page.text.highlight_entity(0)
    QApplication.processEvents()
    assert len(set(painted)) > 2
    painted.clear()
    page.text.highlight_entity(0)
    QApplication.processEvents()
    assert painted == []
