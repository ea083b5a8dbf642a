"""The window: four states, and nothing the reader pasted is ever lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import BrokenPackage
from desktop_app.core.model import Activity, Article, Briefing, Trouble
from desktop_app.core.pipeline import BestEffort, Stage
from desktop_app.settings import Settings
from desktop_app.ui.wording import Remedy
from tests import toys
from tests.ui.windows import PATIENCE, Opened, Opening

ENGLISH = Article("This is English text.\nIt was pasted by mistake.")
USUAL = Settings(language="en")
ROOT = Path(__file__).parents[2]


def reads(opened: Opened) -> bool:
    return opened.window.centre.reads


def message(opened: Opened) -> str:
    shown = opened.window.problem_bar.message
    return shown.text if shown else ""


def test_a_new_window_waits_for_an_article(opened: Opened) -> None:
    assert not reads(opened)
    assert opened.window.windowTitle() == "Dragoman"
    assert not opened.window.commands.copy_gist.isEnabled()
    assert opened.window.problem_bar.isHidden()


def test_a_finished_briefing_is_shown_with_what_made_it(opened: Opened) -> None:
    opened.brief()
    assert reads(opened)
    assert opened.window.reading_page.text.model().rowCount() == 3
    status = opened.window.status
    shown = [*status.findChildren(QLabel), *status.findChildren(QPushButton)]
    texts = {one.text() for one in shown if one.isVisible() and isinstance(one, (QLabel, QPushButton))}
    assert {"Done: 3 sentences", "French (99 %)", "Compact built-in model 0.1…", "Offline: nothing is sent"} <= texts
    assert opened.window.problem_bar.isHidden()


def test_partial_results_progress_and_cancel_show_while_working(slow: Opened, qtbot: QtBot) -> None:
    window = slow.window
    window.session.submit(Article("\n".join(f"Phrase {number}." for number in range(60))))
    qtbot.waitUntil(lambda: window.status._cancel.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.status._bar.maximum() == 60, timeout=PATIENCE)
    assert window.status._activity.text().startswith("Translating")
    assert window.reading_page.text.model().rowCount() == 60
    window.status._cancel.click()
    assert not window.session.busy
    assert message(slow).startswith("Stopped at")
    assert reads(slow)


def test_a_short_job_shows_no_progress_bar(opened: Opened) -> None:
    opened.brief()
    assert not opened.window.status._bar.isVisible()
    assert not opened.window.status._cancel.isVisible()


def test_escape_cancels(slow: Opened, qtbot: QtBot) -> None:
    slow.window.session.submit(Article("\n".join("Phrase." for _ in range(60))))
    qtbot.waitUntil(lambda: slow.window.session.has_text, timeout=PATIENCE)
    slow.window.commands.stop.trigger()
    assert not slow.window.session.busy
    assert not slow.window.commands.stop.isEnabled()


def test_a_text_in_another_language_is_a_question(opened: Opened) -> None:
    opened.window.session.submit(ENGLISH)
    opened.wait()
    assert "seems to be English" in message(opened)
    assert opened.remedies() == ["Read as French", "Back to the text"]
    assert opened.window.empty_page.text() == ENGLISH.original
    opened.pick(Remedy.TRANSLATE_ANYWAY)
    opened.wait()
    assert reads(opened)
    assert opened.window.session.briefing is not None
    assert opened.window.session.briefing.finished


def test_back_to_the_text_keeps_the_text(opened: Opened) -> None:
    opened.window.session.submit(ENGLISH)
    opened.wait()
    opened.pick(Remedy.BACK_TO_TEXT)
    assert not reads(opened)
    assert opened.window.empty_page.text() == ENGLISH.original
    assert opened.window.problem_bar.isHidden()


def test_a_failure_says_one_sentence_and_copies_no_text(opening: Opening) -> None:
    def fail(briefing: Briefing) -> Iterator[Briefing]:
        raise RuntimeError(briefing.article.text)
        yield briefing

    opened = opening(USUAL, lambda: toys.stages(translate=fail))
    opened.window.session.submit(toys.ARTICLE)
    opened.wait()
    assert "Your text is safe" in message(opened)
    assert opened.window.empty_page.text() == toys.ARTICLE.original
    opened.pick(Remedy.COPY_DETAILS)
    copied = QGuiApplication.clipboard().text()
    assert "builtins.RuntimeError" in copied
    assert "Dragoman 0." in copied
    assert not any(word in copied for word in ("préfet", "Drôme", "Valence", str(Path.home())))


def test_a_failure_can_be_tried_again(opening: Opening) -> None:
    attempts: list[int] = []

    def load() -> tuple[Stage, ...]:
        attempts.append(1)
        if len(attempts) == 1:
            raise BrokenPackage("fr_en", "damaged")
        return toys.stages()

    opened = opening(USUAL, load)
    opened.window.session.submit(toys.ARTICLE)
    opened.wait()
    assert "damaged" in message(opened)
    opened.pick(Remedy.TRY_AGAIN)
    opened.wait()
    assert opened.window.session.error is None
    assert reads(opened)


def test_a_missing_part_is_noted(opening: Opening) -> None:
    def fail(briefing: Briefing) -> Iterator[Briefing]:
        raise RuntimeError
        yield briefing

    stages = [
        Stage(one.activity, BestEffort(fail, Trouble.NO_NAMES)) if one.activity is Activity.NAMES else one
        for one in toys.stages()
    ]
    opened = opening(USUAL, lambda: stages)
    opened.brief()
    assert message(opened) == "Names and dates could not be found in this text."


def test_the_title_bar_names_the_article(opened: Opened) -> None:
    opened.brief()
    assert opened.window.windowTitle().startswith("Le préfet de la Drôme")
    opened.brief(Article("Une dépêche.", name="depeche.txt"))
    assert opened.window.windowTitle() == "depeche.txt – Dragoman"


def test_picking_a_sentence_in_the_gist_brings_it_up_in_the_text(opened: Opened) -> None:
    opened.brief()
    opened.window.reading_page.gist.sentence_picked.emit(1)
    assert opened.window.reading_page.text.currentIndex().row() == 1


def test_picking_a_name_lights_it_everywhere(opened: Opened) -> None:
    briefing = opened.brief()
    picked = next(index for index, entity in enumerate(briefing.entities) if entity.french == "Crest")
    page = opened.window.reading_page
    page.text.entity_picked.emit(picked)
    assert page.text._delegate.entity == picked
    row = page.names._table.currentIndex().row()
    assert page.names._model.row(row).french == "Crest"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.text._delegate.entity is None


def test_new_keeps_the_text_until_it_is_replaced(opened: Opened) -> None:
    opened.brief()
    opened.window.commands.new.trigger()
    assert not reads(opened)
    assert opened.window.empty_page.text() == toys.ARTICLE.original
    opened.window.commands.back.trigger()
    assert reads(opened)


def test_next_sentence_to_check_goes_round(opening: Opening) -> None:
    stages = (*toys.stages(), Stage(Activity.TRANSLATE, toys.flag_last))
    opened = opening(USUAL, lambda: stages)
    opened.brief()
    for command in (opened.window.commands.next_flag, opened.window.commands.previous_flag):
        command.trigger()
        assert opened.window.reading_page.text.currentIndex().row() == 2


def test_an_error_of_the_window_itself_is_told(opened: Opened) -> None:
    opened.window.show_crash(ValueError("secret"))
    assert "secret" not in message(opened)
    assert opened.remedies() == ["Copy details"]


def test_the_window_imports_no_engine() -> None:
    engines = ("spacy", "sumy", "ctranslate2", "argostranslate", "langdetect", "ftfy", "nltk", "numpy", "babel")
    code = f"import sys, desktop_app.app, desktop_app.ui.main_window; print([n for n in {engines} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_window_is_no_larger_than_its_screen(opening: Opening) -> None:
    opened = opening(Settings(language="en", geometry=_geometry(3000, 2000)), toys.loader())
    room = opened.window.screen().availableGeometry()
    assert opened.window.frameGeometry().width() <= room.width()
    assert opened.window.frameGeometry().height() <= room.height()


def _geometry(width: int, height: int) -> str:
    """As a window of this size is remembered."""
    widget = QWidget()
    widget.resize(width, height)
    return bytes(widget.saveGeometry().toBase64().data()).decode("ascii")
