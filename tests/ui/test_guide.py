"""The guide: there in every language of the window, and true of the keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QShortcut

from desktop_app.assets import resource
from desktop_app.ui.guide import Guide, chapters, key_map
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
def test_every_picture_is_said_in_words_and_shown_in_the_same_chapter_as_in_english(path: Path) -> None:
    told = [re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", chapter.text) for chapter in chapters(path.stem)]
    english = [re.findall(r"!\[[^\]]*\]\(([^)]+)\)", chapter.text) for chapter in chapters("en")]
    assert [[name for _, name in chapter] for chapter in told] == english
    words = [text for chapter in told for text, _ in chapter]
    assert len(set(words)) == len(words)
    assert all(len(text.split()) > 4 for text in words)


def test_the_guide_is_illustrated_and_light() -> None:
    pictures = sorted(resource("guide/images").glob("*.png"))
    used = re.findall(r"\(images/([^)]+)\)", resource("guide/en.md").read_text("utf-8"))
    assert sorted(used) == [path.name for path in pictures], "none is left over"
    assert len(pictures) >= 4
    assert sum(path.stat().st_size for path in pictures) < 600_000


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


def test_the_map_of_keys_is_that_of_the_whole_window(opened: Opened) -> None:
    window = opened.window
    opened.brief()
    shown = key_map(window.commands.with_keys())
    elsewhere = {one for one in window.findChildren(QAction) if not one.shortcut().isEmpty()}
    assert elsewhere == set(window.commands.with_keys()), "an action that the map does not know"
    hidden = [one.key().toString() for one in window.findChildren(QShortcut)]
    assert hidden == [], "a key that no command stands for"
    guide = Guide("en", window.commands.with_keys())
    opened.qtbot.addWidget(guide)
    guide.show_chapter(-1)
    text = guide.page.toPlainText()
    assert [words for words, _ in shown if words not in text] == []
    assert [key for _, keys in shown for key in keys if f"\u2066{key}\u2069" not in text] == []


def test_no_two_commands_have_the_same_key(opened: Opened) -> None:
    keys = [key for _, pressed in key_map(opened.window.commands.with_keys()) for key in pressed]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("width", [640, 960, 1400])
def test_pictures_are_no_wider_than_the_page(width: int, opened: Opened) -> None:
    guide = Guide("en", opened.window.commands.with_keys())
    opened.qtbot.addWidget(guide)
    guide.show()
    guide.resize(width, 680)
    opened.qtbot.waitUntil(lambda: guide.page.horizontalScrollBar().maximum() == 0)
    assert guide.page.document().idealWidth() <= guide.page.viewport().width()
    assert "\ufffc" in guide.page.document().toRawText(), "there is a picture in the first chapter"


def test_f1_opens_it_and_the_window_goes_on_working(opened: Opened) -> None:
    opened.window.commands.guide.trigger()
    guide = opened.window.findChild(Guide)
    assert guide is not None
    assert guide.isVisible()
    assert not guide.isModal()
    opened.brief()
    guide.close()
