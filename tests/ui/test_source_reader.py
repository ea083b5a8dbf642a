"""Documents are read while the window goes on; pasted pages lose their menus; what was left out can be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.file_errors import DamagedFile
from desktop_app.core.file_forms import FileForm
from desktop_app.sources.source import DroppedKind, Source
from desktop_app.ui import dialogs
from desktop_app.ui.sources.dropped_dialog import DroppedDialog
from desktop_app.ui.sources.incoming import is_page
from desktop_app.ui.sources.paste_area import PasteArea
from desktop_app.ui.sources.source_reader import SourceReader
from desktop_app.ui.sources.source_words import form_text, kind_text
from tests.sources import makers
from tests.sources.makers import FIRST, SECOND
from tests.ui.windows import PATIENCE, Opened

PAGE = f"<nav><a href=x>Accueil</a></nav><p>{FIRST}</p><p>Lire aussi : <a href=y>Autre</a></p><p>{SECOND}</p>"
TWO = f"{FIRST}\n\n{SECOND}"


def pasted(html: str = PAGE, plain: str = f"Accueil\n{FIRST}\n{SECOND}") -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(plain)
    return data


def dropped_file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


@pytest.fixture
def reader(qtbot: QtBot) -> SourceReader:
    return SourceReader()


def test_a_document_is_read_and_nothing_is_left_running(qtbot: QtBot, reader: SourceReader, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(makers.docx(makers.w_paragraph(FIRST)))
    with qtbot.waitSignals([reader.begun, reader.read], timeout=PATIENCE):
        reader.read_file(tmp_path / "a.docx")
    assert not reader.busy


def test_the_newest_wins_and_a_failure_is_told(qtbot: QtBot, reader: SourceReader, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(makers.docx(makers.w_paragraph(FIRST)))
    (tmp_path / "b.docx").write_bytes(makers.docx(makers.w_paragraph(FIRST))[:300])
    told: list[object] = []
    reader.read.connect(told.append)
    with qtbot.waitSignal(reader.failed, timeout=PATIENCE) as failure:
        reader.read_file(tmp_path / "a.docx")
        reader.read_file(tmp_path / "b.docx")
    assert isinstance(failure.args[0], DamagedFile)
    assert told == []


def test_plain_text_needs_no_waiting(qtbot: QtBot, reader: SourceReader, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    told: list[Source] = []
    reader.read.connect(told.append)
    reader.read_file(tmp_path / "a.txt")
    assert [one.text for one in told] == [FIRST]


def test_reading_can_be_given_up(qtbot: QtBot, reader: SourceReader) -> None:
    reader.read_html(PAGE, "")
    reader.stop()
    assert not reader.busy
    with qtbot.assertNotEmitted(reader.read, wait=100):
        pass


def test_a_page_without_an_article_is_taken_as_its_plain_text(qtbot: QtBot, reader: SourceReader) -> None:
    with qtbot.waitSignal(reader.read, timeout=PATIENCE) as got:
        reader.read_html("<p><img src=x></p>", FIRST)
    assert got.args[0].text == FIRST


@pytest.mark.parametrize(
    ("html", "expected"), [("<b>mot</b>", False), ("<P>mot</P>", True), ("a<br>b", True), ("<pre>x", False)]
)
def test_formatted_words_are_no_page(html: str, expected: bool, qapp: object) -> None:
    assert is_page(pasted(html)) is expected


def test_a_pasted_page_stands_at_once_and_loses_its_menus_then(qtbot: QtBot) -> None:
    area = PasteArea()
    qtbot.addWidget(area)
    area.setPlainText("Avant. ")
    area.moveCursor(area.textCursor().MoveOperation.End)
    area.show()
    with qtbot.waitSignal(area.cleaned, timeout=PATIENCE):
        area.insertFromMimeData(pasted())
        assert "Accueil" in area.text()
    assert area.text() == f"Avant. {TWO}"
    area.undo()
    assert "Accueil" in area.text()
    area.hide()


def test_what_was_written_meanwhile_is_not_replaced(qtbot: QtBot) -> None:
    area = PasteArea()
    qtbot.addWidget(area)
    area.show()
    with qtbot.waitSignal(area._reader.read, timeout=PATIENCE):
        area.insertFromMimeData(pasted())
        area.insertPlainText("!")
    assert area.text().startswith("Accueil")
    assert area.text().endswith("!")
    area.hide()


def test_a_dropped_document_is_briefed_and_what_was_left_out_can_be_seen(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(makers.page(PAGE, '<meta property="og:site_name" content="Le Val">'))
    with opened.qtbot.waitSignal(opened.window.errands.reader.read, timeout=PATIENCE):
        opened.window.errands.take(dropped_file(tmp_path / "a.html"))
    opened.wait()
    article = opened.window.session.article
    assert article is not None
    assert (article.original, article.name, article.origin.outlet) == (TWO, "a.html", "Le Val")
    opened.window.commands.dropped.trigger()
    dialog = opened.window.findChild(DroppedDialog)
    assert isinstance(dialog, DroppedDialog)
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    branches = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    shown = {branch.text(0): quoted.text(0) for branch in branches if branch and (quoted := branch.child(0))}
    assert shown == {"Menus (1)": "Accueil", "Links to other articles (1)": "Lire aussi : Autre"}
    dialog.done(0)


def test_a_page_pasted_as_a_new_article_is_cleaned(opened: Opened) -> None:
    QGuiApplication.clipboard().setMimeData(pasted())
    with opened.qtbot.waitSignal(opened.window.errands.reader.read, timeout=PATIENCE):
        opened.window.commands.paste_new.trigger()
    opened.wait()
    assert opened.window.session.article is not None
    assert opened.window.session.article.original == TWO


def test_a_damaged_document_is_told_and_the_text_kept(opened: Opened, tmp_path: Path) -> None:
    briefed = opened.brief().article
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 nothing")
    with opened.qtbot.waitSignal(opened.window.errands.failed, timeout=PATIENCE):
        opened.window.errands.open_path(tmp_path / "a.pdf")
    message = opened.window.problem_bar.message
    assert message is not None
    assert message.text.startswith("a.pdf is damaged")
    assert opened.window.session.article is not None
    assert opened.window.session.article.original == briefed.original


def test_the_open_dialog_offers_every_kind_of_document(qapp: object) -> None:
    assert all(
        f"*{ending}" in dialogs._documents() for ending in (".txt", ".pdf", ".docx", ".odt", ".html", ".eml", ".rtf")
    )


def test_every_kind_has_words_of_its_own(qapp: object) -> None:
    assert len({kind_text(kind) for kind in DroppedKind}) == len(DroppedKind)
    assert len({form_text(form) for form in FileForm}) == len(FileForm)
