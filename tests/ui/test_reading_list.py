"""Several files as a list: one after the other, and back to what was made of each."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop_app.core.notes import SentenceEdit
from tests.ui.windows import PATIENCE, Opened

TEXTS = {
    "a.txt": "Le maire a parlé. Il a plu sur la ville.",
    "b.txt": "La mer est calme. Le port est fermé.",
    "c.txt": "Le train est parti. La gare est vide.",
}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in TEXTS]


def reads(opened: Opened, name: str) -> None:
    """Wait until the article `name` is briefed to its end."""

    def done() -> bool:
        briefing = opened.window.session.briefing
        return bool(briefing and briefing.article.name == name and briefing.finished and not opened.desk.busy)

    opened.qtbot.waitUntil(done, timeout=PATIENCE)


def test_files_that_are_dropped_together_are_a_list(opened: Opened, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    opened.window.errands.take(data)
    reads(opened, "a.txt")
    commands = opened.window.commands.articles
    assert not commands.previous.isEnabled()
    commands.next.trigger()
    reads(opened, "b.txt")
    commands.next.trigger()
    reads(opened, "c.txt")
    assert not commands.next.isEnabled()


def test_what_was_done_to_an_article_is_there_when_the_reader_comes_back(opened: Opened, files: list[Path]) -> None:
    errands, session = opened.window.errands, opened.window.session
    errands.open_paths(files)
    reads(opened, "a.txt")
    assert session.briefing is not None
    french = session.briefing.french(0)
    session.note(session.briefing.article.notes.edited(SentenceEdit(french, "The mayor spoke.")))
    errands.articles.go_to(2)
    reads(opened, "c.txt")
    errands.articles.go_to(0)
    reads(opened, "a.txt")
    assert session.briefing.english(0) == "The mayor spoke."
    assert session.briefing.sentences[0].edited


def test_a_folder_is_a_list_of_its_articles(opened: Opened, files: list[Path]) -> None:
    opened.window.errands.open_paths([files[0].parent])
    reads(opened, "a.txt")
    assert [path.name for path in opened.window.errands.articles.files] == list(TEXTS)


def test_one_file_is_no_list(opened: Opened, files: list[Path]) -> None:
    opened.window.errands.open_paths(files[:1])
    reads(opened, "a.txt")
    assert opened.window.errands.articles.files == ()


def test_a_file_that_cannot_be_read_is_told_and_the_next_one_can(opened: Opened, files: list[Path]) -> None:
    files[0].write_bytes(b"")
    opened.window.errands.open_paths(files)
    opened.qtbot.waitUntil(lambda: opened.window.problem_bar.message is not None, timeout=PATIENCE)
    opened.window.commands.articles.next.trigger()
    reads(opened, "b.txt")


def test_an_article_from_elsewhere_ends_the_list(opened: Opened, files: list[Path]) -> None:
    opened.window.errands.open_paths(files)
    reads(opened, "a.txt")
    opened.brief()
    assert opened.window.errands.articles.files == ()
    assert not opened.window.commands.articles.next.isEnabled()


def test_an_empty_folder_is_told(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    opened.window.errands.open_paths([tmp_path / "empty"])
    assert opened.window.problem_bar.message is not None
