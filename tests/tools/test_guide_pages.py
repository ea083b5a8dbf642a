"""The guide in docs/ is the one that F1 shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.settings import Settings
from desktop_app.ui.guide import chapters, key_map
from tests import toys
from tests.ui.windows import open_window
from tools.guide_pages import FOLDER, LANGUAGES, page


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def made(language: str, qtbot: QtBot) -> Iterator[str]:
    """The page as the window of today would have it."""
    opened = open_window(qtbot, Settings(language=language), toys.loader(0.0))
    titles = QCoreApplication.translate("Guide", "Command"), QCoreApplication.translate("Guide", "Keys")
    yield page(language, key_map(opened.window.commands.with_keys()), titles)
    opened.close()


def test_every_page_is_as_the_guide_and_the_window_are(language: str, made: str) -> None:
    """Where this fails, run `python -m tools.guide_pages`."""
    assert (FOLDER / f"{language}.md").read_text("utf-8") == made


def test_every_chapter_is_on_the_page_and_in_its_contents(language: str) -> None:
    text = page(language, [("A", ["Ctrl+A"])], ("Command", "Keys"))
    for number, chapter in enumerate(chapters(language), 1):
        assert f"{number}. [{chapter.title}](#{number})" in text
        assert f'<a id="{number}"></a>\n\n## {chapter.title}\n' in text


def test_every_link_of_a_page_leads_somewhere(language: str) -> None:
    path = FOLDER / f"{language}.md"
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8")) if "://" not in link]
    assert links
    assert [link for link in links if not Path(path.parent, link).resolve().is_file()] == []


def test_keys_that_markdown_would_take_for_something_else_are_written_out() -> None:
    assert '<kbd dir="ltr">Ctrl+&#124;</kbd>' in page("en", [("A", ["Ctrl+|"])], ("Command", "Keys"))
