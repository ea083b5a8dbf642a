"""Articles come in and briefings go out, by file, clipboard and drop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop_app.core.parts import Part
from desktop_app.export import EXPORTERS
from desktop_app.ui import dialogs
from desktop_app.ui.handing_on import saving
from desktop_app.ui.packages.packages_dialog import PackagesDialog
from tests import toys
from tests.ui.windows import Opened


def message(opened: Opened) -> str:
    shown = opened.window.problem_bar.message
    return shown.text if shown else ""


def drop(opened: Opened, data: QMimeData) -> None:
    where, buttons, keys = QPointF(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(opened.window.centre, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(opened.window.centre, QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, keys))


def test_copying_the_gist_gives_text_and_html_at_once(opened: Opened) -> None:
    opened.brief()
    opened.window.commands.copy_gist.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert toys.ENGLISH[0] in data.text()
    assert toys.ENGLISH[0] in data.html()
    assert "copied" in opened.window.status.currentMessage()


def test_every_copy_comes_in_three_forms_and_is_told(opened: Opened) -> None:
    opened.brief()
    actions = opened.window.commands.copies.findChildren(QAction)
    assert len(actions) == len(Part) - 1
    for action in actions:
        QGuiApplication.clipboard().clear()
        action.trigger()
        data = QGuiApplication.clipboard().mimeData()
        markdown = bytes(data.data("text/markdown").data()).decode()
        for form in (data.text(), data.html(), markdown):
            assert toys.ARTICLE.sha256 in form
        assert "copied" in opened.window.status.currentMessage()


def test_nothing_can_be_copied_before_there_is_something(opened: Opened) -> None:
    assert not any(action.isEnabled() for action in opened.window.commands.copies.findChildren(QAction))


@pytest.mark.parametrize("ending", ["docx", "odt", "pdf"])
def test_a_document_is_saved(opened: Opened, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.brief()
    path = tmp_path / f"synthèse.{ending.upper()}"
    monkeypatch.setattr(saving, "ask_save", lambda *_: path)
    opened.window.commands.save_as.trigger()
    assert path.read_bytes().startswith(b"%PDF" if ending == "pdf" else b"PK")


@pytest.mark.parametrize("ending", ["txt", "md", "html", "csv", "json"])
def test_a_briefing_is_saved_in_the_form_its_name_asks_for(
    opened: Opened, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.brief()
    path = tmp_path / f"synthèse.{ending}"
    monkeypatch.setattr(saving, "ask_save", lambda *_: path)
    opened.window.commands.save_as.trigger()
    assert "The river did not overflow" in path.read_text("utf-8")
    assert opened.window.status.currentMessage() == f"Saved: {path.name}"


def test_a_folder_that_cannot_be_written_is_told(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.brief()
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(saving, "ask_save", lambda *_: tmp_path / "file" / "synthèse.txt")
    opened.window.commands.save_as.trigger()
    assert "could not be written" in message(opened)
    assert opened.remedies() == ["Save elsewhere…"]


def test_the_save_dialog_offers_what_can_be_exported(opened: Opened) -> None:
    assert set(dialogs.save_filters().values()) == {*EXPORTERS, "pdf"}


@pytest.mark.parametrize(("ending", "name"), [("names.csv", "essai.names.csv"), ("pdf", "essai.pdf")])
def test_another_form_gives_the_name_that_stands_there_another_ending(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, name: str
) -> None:
    def choose(dialog: QFileDialog) -> int:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        for wanted in ("json", "names.csv", ending):
            words = next(words for words, one in dialogs.save_filters().items() if one == wanted)
            dialog.filterSelected.emit(words)
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    assert dialogs.ask_save(opened.window, tmp_path, "essai") == tmp_path / name


def test_the_save_dialog_puts_the_ending_that_fits(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QFileDialog) -> int:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.selectNameFilter("Markdown (*.md)")
        dialog.filterSelected.emit("Markdown (*.md)")
        dialog.selectFile("ma note")
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    assert dialogs.ask_save(opened.window, tmp_path, "essai") == tmp_path / "ma note.md"


def test_dropped_files_and_text_become_articles(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "élysée.txt"
    path.write_text(toys.ARTICLE.original, "utf-8")
    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    drop(opened, files)
    opened.wait()
    assert opened.window.session.article is not None
    assert opened.window.session.article.name == "élysée.txt"
    text.setText("Une autre dépêche.")
    drop(opened, text)
    opened.wait()
    assert opened.window.session.article.original == "Une autre dépêche."


def test_a_dropped_picture_is_refused_and_the_text_kept(opened: Opened, tmp_path: Path) -> None:
    opened.brief()
    path = tmp_path / "photo.png"
    path.write_bytes(bytes(range(256)) * 20)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(opened, data)
    assert "photo.png is not a text file" in message(opened)
    assert opened.window.session.article is not None
    assert opened.window.session.article.original == toys.ARTICLE.original


def test_pasting_as_a_new_article_works_from_the_reading_page(opened: Opened) -> None:
    opened.brief()
    QGuiApplication.clipboard().setText("Une brève de Paris.")
    opened.window.commands.paste_new.trigger()
    opened.wait()
    assert opened.window.session.article is not None
    assert opened.window.session.article.original == "Une brève de Paris."
    assert opened.window.empty_page.text() == "Une brève de Paris."


def test_the_packages_open_from_the_status_bar_and_a_change_is_passed_on(opened: Opened) -> None:
    opened.brief()
    opened.window.status.packages_requested.emit()
    dialog = opened.window.findChild(PackagesDialog)
    assert isinstance(dialog, PackagesDialog)
    with opened.qtbot.waitSignal(opened.window.errands.packages_changed):
        dialog.changed.emit()
    dialog.done(0)


def test_a_dropped_package_is_installed_and_no_article(opened: Opened) -> None:
    opened.brief()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/media/stick/translate-fr_en-2_0.argosmodel")])
    with opened.qtbot.waitSignal(opened.window.errands.packages_changed):
        drop(opened, data)
    dialog = opened.window.findChild(PackagesDialog)
    assert isinstance(dialog, PackagesDialog)
    opened.qtbot.waitUntil(lambda: not dialog._chores.busy, timeout=5000)
    assert "translate-fr_en-2_0" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert opened.window.session.article == toys.ARTICLE
    dialog.done(0)
