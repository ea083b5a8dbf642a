"""The guide: there in every language of the window, and true of the keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.ui.guide import Guide, chapters
from tests.ui.windows import Opened

GUIDES = sorted(resource("guide").glob("*.md"))
_KEY = re.compile(r"\b(?:(?:Ctrl|Shift|Alt|Maj|Strg|Umschalt|Mayús)\+)+(?:[A-Z0-9]\b|Return|[?+-])|\bF\d{1,2}\b")
_QT = {"Maj": "Shift", "Strg": "Ctrl", "Umschalt": "Shift", "Mayús": "Shift"}

each_guide = pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)


def test_there_is_a_guide() -> None:
    assert "en" in [path.stem for path in GUIDES]


@each_guide
def test_every_key_of_the_guide_is_one(path: Path, opened: Opened) -> None:
    known = {key.toString() for action in opened.window.commands.with_keys() for key in action.shortcuts()}
    named = ("+".join(_QT.get(part, part) for part in key.split("+")) for key in _KEY.findall(path.read_text("utf-8")))
    assert [key for key in named if key not in known] == []


@each_guide
def test_every_picture_of_the_guide_is_there(path: Path) -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", path.read_text("utf-8"))
    assert [name for name in pictures if not (path.parent / name).is_file()] == []


@each_guide
def test_every_guide_has_the_same_chapters(path: Path) -> None:
    assert len(chapters(path.stem)) == len(chapters("en"))


def test_a_language_without_a_guide_has_the_english_one() -> None:
    assert chapters("xx") == chapters("en")


def test_the_guide_shows_the_chapter_picked_and_all_keys_at_the_end(opened: Opened) -> None:
    guide = Guide("en", opened.window.commands.with_keys())
    opened.qtbot.addWidget(guide)
    assert "gist" in guide.page.toPlainText()
    guide.show_chapter(len(chapters("en")) - 1)
    text = guide.page.toPlainText()
    assert "Ctrl+Shift+C" in text
    assert "Save as" in text


def test_f1_opens_it_and_the_window_goes_on_working(opened: Opened) -> None:
    opened.window.commands.guide.trigger()
    guide = opened.window.findChild(Guide)
    assert guide is not None
    assert guide.isVisible()
    assert not guide.isModal()
    opened.brief()
    guide.close()
