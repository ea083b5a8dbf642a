"""A label that gives way."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.elided_label import ElidedLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDS = "by LexRank · 1 pinned · 2 left out"


def inked(label: ElidedLabel, width: int) -> list[int]:
    """The columns that are drawn in when the label has `width`."""
    label.resize(width, 30)
    image = label.grab().toImage()
    paper = image.pixelColor(0, 0)
    columns = range(image.width())
    return [x for x in columns if any(image.pixelColor(x, y) != paper for y in range(image.height()))]


def test_what_does_not_fit_is_cut_and_told_by_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.say(WORDS)
    label.show()
    whole = label.fontMetrics().horizontalAdvance(WORDS)
    assert max(inked(label, whole + 40)) <= whole
    assert 0 < max(inked(label, whole // 2)) < whole // 2
    assert inked(label, 6) == []
    assert (label.text(), label.toolTip()) == (WORDS, WORDS)
