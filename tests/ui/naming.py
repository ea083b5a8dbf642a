"""What tests do to names in a window: pick them, press keys, answer dialogs."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.core.names import NameCorrection
from desktop_app.ui.names.name_dialogs import NameDialog
from tests.ui.windows import Opened

Dialog = TypeVar("Dialog", bound=QWidget)


def pick(opened: Opened, *names: str) -> None:
    """Select names in the list, the first of them current."""
    pane, briefing = opened.window.reading_page.names, opened.window.session.briefing
    assert briefing is not None
    places = [next(place for place, one in enumerate(briefing.entities) if one.french == name) for name in names]
    rows = [pane._model.find(place) for place in places]
    pane._select([row for row in rows if row is not None])


def corrections(opened: Opened) -> tuple[NameCorrection, ...]:
    opened.wait()
    return opened.window.session.book.corrections


def dialog_of(opened: Opened, kind: type[Dialog]) -> Dialog:
    found = [one for one in opened.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def agree(dialog: NameDialog) -> None:
    dialog._yes.click()


def press(opened: Opened, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key pressed in the grid, where shortcuts of the window apply."""
    QTest.keyClick(opened.window.reading_page.text, key, modifiers)
