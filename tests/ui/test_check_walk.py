"""What the status line counts, what a key leads to and what a copy says: the same sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.checks import needs_check
from desktop_app.core.confidence import DOUBTFUL
from desktop_app.core.model import Activity, Briefing
from desktop_app.core.parts import Part
from desktop_app.core.pipeline import Stage
from desktop_app.export.copies import copied
from desktop_app.export.json import as_object
from desktop_app.settings import Settings
from tests import toys
from tests.ui.naming import press
from tests.ui.windows import Opened, Opening


def doubt_first(briefing: Briefing) -> Iterator[Briefing]:
    """The engine was not sure of the first sentence."""
    translation = briefing.sentences[0].translation
    assert translation
    yield briefing.translated(0, replace(translation, score=DOUBTFUL - 0.1))


@pytest.fixture
def opened(opening: Opening) -> Opened:
    """A doubtful sentence, a sure one, and one with a warning."""
    more = (Stage(Activity.TRANSLATE, doubt_first), Stage(Activity.TRANSLATE, toys.flag_last))
    opened = opening(Settings(language="en"), lambda: (*toys.stages(), *more))
    opened.brief()
    return opened


def test_status_line_and_copies_count_the_same_sentences(opened: Opened) -> None:
    briefing = opened.window.session.briefing
    assert briefing is not None
    button = opened.window.status._checks
    assert button.text().replace("(s)", "s") == "2 sentences to check"
    assert button.toolTip().replace("(s)", "") == ("1 warning, 1 doubtful score\nGo to the next sentence to check (F8)")
    said = "To check: 2 of 3 sentences (1 warning, 1 doubtful score)."
    text = copied(briefing, Part.EVERYTHING).text
    assert said in text
    assert said in str(as_object(briefing)["provenance"])
    for part in (Part.EVERYTHING, Part.SIDE_BY_SIDE):
        words = copied(briefing, part)
        article = words.markdown.partition("French | English")[2]
        assert article.count("Score: doubtful") == article.count("check: name changed") == 1


def test_the_key_leads_to_each_of_them_in_turn_and_says_why(opened: Opened) -> None:
    window, briefing = opened.window, opened.window.session.briefing
    assert briefing is not None
    assert [needs_check(one) for one in briefing.sentences] == [True, False, True]
    met = []
    for _ in range(3):
        press(opened, Qt.Key.Key_F8)
        met.append((window.reading_page.text.currentIndex().row(), window.status.currentMessage()))
    first = (0, "Score: doubtful, compare with the French.")
    assert met == [first, (2, "check: name changed"), first]
    press(opened, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.reading_page.text.currentIndex().row() == 2
    press(opened, Qt.Key.Key_F8)  # Qt would else believe Shift held in the tests that follow
    assert window.reading_page.text.currentIndex().row() == 0
