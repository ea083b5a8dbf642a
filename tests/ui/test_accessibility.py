"""What assistive technology is told: names of all controls, the article row by row, the order of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.ui.reading.bilingual_model import Column
from tests.ui.windows import Opened

NAME = QAccessible.Text.Name
SILENT = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
"""Parts of Qt's widgets that speak through the widget they belong to."""


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def spoken_rows(opened: Opened) -> list[list[str]]:
    """What is said of the grid, cell after cell in the order in which a screen reader meets them."""
    table = interface(opened.window.reading_page.text)
    children = (table.child(number) for number in range(table.childCount()))
    cells = [child.text(NAME) for child in children if child and child.role() is QAccessible.Role.Cell]
    return [cells[start : start + len(Column)] for start in range(0, len(cells), len(Column))]


def controls(window: QWidget) -> Iterator[QWidget]:
    """Everything that is shown and that the keyboard or the mouse can use."""
    for widget in window.findChildren(QWidget):
        usable = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
        if widget.isVisible() and usable and widget.objectName() not in SILENT:
            yield widget


def nameless(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in controls(window)
        if not interface(widget).text(NAME).strip()
    ]


def test_every_control_of_the_empty_page_has_a_name(opened: Opened) -> None:
    assert nameless(opened.window) == []


def test_every_control_of_the_reading_page_has_a_name(opened: Opened) -> None:
    opened.brief()
    opened.window.reading_page.finder.ask()
    assert nameless(opened.window) == []


def test_the_article_is_read_row_by_row_french_and_english_with_its_warnings(opened: Opened) -> None:
    briefing = opened.brief()
    rows = spoken_rows(opened)
    assert len(rows) == len(briefing.sentences)
    for row, said in enumerate(rows):
        assert said[Column.NUMBER].startswith(f"Sentence {row + 1}")
        assert briefing.french(row).replace("\n", " ") in said[Column.FRENCH]
        assert (briefing.english(row) or "").replace("\n", " ") in said[Column.ENGLISH]
        open_flags = len(briefing.sentences[row].open_flags)
        assert said[Column.ENGLISH].count("To check") == open_flags


def test_what_is_in_the_gist_is_said_and_not_only_drawn(opened: Opened) -> None:
    briefing = opened.brief()
    chosen = briefing.summary.sentences if briefing.summary else ()
    said = [row for row, cells in enumerate(spoken_rows(opened)) if "In the gist" in cells[Column.NUMBER]]
    assert said == list(chosen)
    assert chosen


@pytest.mark.parametrize("page", ["empty", "reading"])
def test_tab_goes_round_every_control_and_comes_back(opened: Opened, page: str) -> None:
    if page == "reading":
        opened.brief()
    window = opened.window
    window.activateWindow()
    opened.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    wanted = {
        widget
        for widget in controls(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
    }
    met: list[QWidget] = []
    for _ in range(3 * len(wanted) + 5):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = [type(widget).__name__ for widget in wanted if widget not in met]
    assert missed == []
    assert met.count(met[0]) > 1
