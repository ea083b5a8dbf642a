"""The catalogues are fresh, complete, sound, and fit into the window."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.settings import Settings
from desktop_app.ui.catalogues import Catalogues
from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.wording import Message, Remedy, Tone
from tests import toys
from tests.ui.windows import Opened, open_window
from tools import catalogues

SOURCES = sorted(catalogues.TRANSLATIONS.glob("dragoman_*.ts"))
CODES = [path.stem.removeprefix("dragoman_") for path in SOURCES]
HOLES = re.compile(r"%n|%\d|\{\d\}")


def messages(path: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and translations (several for a plural) of each message."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name") or "", message.findtext("source") or "", forms


def test_english_and_french_are_there() -> None:
    assert {"en", "fr"} <= set(CODES)


@pytest.mark.parametrize("path", SOURCES, ids=CODES)
def test_the_catalogue_is_fresh(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    catalogues.update(copy)
    assert copy.read_text("utf-8") == path.read_text("utf-8"), "run python -m tools.catalogues"


@pytest.mark.parametrize("path", SOURCES, ids=CODES)
def test_every_string_is_finished(path: Path) -> None:
    assert catalogues.unfinished(path) == []
    assert [source for _, source, forms in messages(path) if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("path", SOURCES, ids=CODES)
def test_holes_agree(path: Path) -> None:
    wrong = [
        source
        for _, source, forms in messages(path)
        for form in forms
        if sorted(HOLES.findall(form)) != sorted(HOLES.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("path", SOURCES, ids=CODES)
def test_what_ends_or_begins_a_string_is_kept(path: Path) -> None:
    wrong = [
        source
        for _, source, forms in messages(path)
        for form in forms
        if form.endswith("…") != source.endswith("…")
        or form.endswith(".") != source.endswith(".")
        or form != form.strip()
        or form.count("&") != source.count("&")
    ]
    assert wrong == []


def test_french_has_its_own_spaces_and_apostrophes() -> None:
    path = catalogues.TRANSLATIONS / "dragoman_fr.ts"
    forms = [form for _, _, all_forms in messages(path) for form in all_forms]
    assert [form for form in forms if re.search(r"[ \w»][:;?!](\s|$)", form) or "'" in form] == []


@pytest.mark.parametrize("path", SOURCES, ids=CODES)
def test_the_compiled_catalogue_matches(path: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    catalogues.release(path, compiled)
    assert compiled.read_bytes() == path.with_suffix(".qm").read_bytes(), "run python -m tools.catalogues"


@pytest.mark.parametrize("code", CODES)
def test_every_language_opens_the_window(qtbot: QtBot, code: str) -> None:
    opened = open_window(qtbot, Settings(language=code), toys.loader())
    opened.brief()
    language, commands = opened.window.preferences.language, opened.window.commands
    assert language == code
    assert all(action.text() for action in commands.with_keys())
    opened.close()


def test_languages_are_called_what_their_speakers_call_them(qapp: QApplication) -> None:
    found = {catalogue.code: catalogue.name for catalogue in Catalogues(qapp).all()}
    assert found["en"] == "English"
    assert found["fr"] == "Français"
    assert len(set(found.values())) == len(found)


def test_an_unknown_language_falls_back_to_the_system_s(qapp: QApplication) -> None:
    found = Catalogues(qapp)
    found.use("xx")
    assert found.language == "en"
    found.take_off()


def test_qt_s_own_words_follow(qapp: QApplication) -> None:
    found = Catalogues(qapp)
    found.use("fr")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"
    found.take_off()


class Doubled(QTranslator):
    """Makes every string twice as long, as German or Finnish would."""

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        """`source` twice; the second time without what stands for a value or a key."""
        whole = source.replace("%n", str(count))
        return f"{whole} {HOLES.sub('', whole).replace('&', '')}"

    def isEmpty(self) -> bool:
        """Qt asks before it installs a translator."""
        return False


@pytest.fixture
def doubled(qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    opened = open_window(qtbot, Settings(language="en"), toys.loader())
    translator = Doubled()
    qapp.installTranslator(translator)
    opened.window.resize(1024, 640)
    opened.window.on_language_changed()
    yield opened
    qapp.removeTranslator(translator)
    opened.close()


def clipped(window: QWidget) -> list[str]:
    """The words that do not fit on the button or label that should show them; some labels are made to end in dots."""
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    labels = [one for one in window.findChildren(QLabel) if one.isVisible() and one.text()]
    labels = [one for one in labels if not isinstance(one, ElidedLabel)]
    wide = [one.text() for one in buttons if one.sizeHint().width() > one.width()]
    wide += [one.text() for one in labels if not one.wordWrap() and one.sizeHint().width() > one.width()]
    high = [one.text() for one in labels if one.wordWrap() and one.heightForWidth(one.width()) > one.height()]
    return wide + high


def test_words_twice_as_long_fit_on_the_empty_page(doubled: Opened, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert any(label.text().count("Nothing leaves") == 2 for label in doubled.window.findChildren(QLabel))
    assert clipped(doubled.window) == []


def test_words_twice_as_long_fit_on_the_reading_page(doubled: Opened, qtbot: QtBot) -> None:
    doubled.brief()
    qtbot.wait(50)
    assert clipped(doubled.window) == []
    bar = doubled.window.findChild(QToolBar)
    assert bar is not None
    assert all(bar.widgetForAction(action).isVisible() for action in bar.actions())


def test_words_twice_as_long_fit_on_the_bar_for_problems(doubled: Opened, qtbot: QtBot) -> None:
    message = Message(
        "Une longue phrase sur ce qui a échoué. " * 3, Tone.ERROR, (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS)
    )
    doubled.window.problem_bar.show_message(message)
    qtbot.wait(50)
    assert clipped(doubled.window) == []


def test_a_clipped_word_would_be_noticed(qtbot: QtBot) -> None:
    narrow = QWidget()
    qtbot.addWidget(narrow)
    label = QLabel("Une étiquette bien trop longue", narrow)
    label.setFixedWidth(20)
    narrow.show()
    assert clipped(narrow) == [label.text()]


def test_a_language_from_right_to_left_mirrors_the_window_but_not_the_texts(qapp: QApplication, qtbot: QtBot) -> None:
    opened = open_window(qtbot, Settings(language="en"), toys.loader())
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened.window.on_language_changed()
        opened.brief()
        page = opened.window.reading_page
        assert page.names.mapTo(page, QPoint()).x() < page.text.mapTo(page, QPoint()).x()
        assert page.text.columnViewportPosition(Column.FRENCH) < page.text.columnViewportPosition(Column.ENGLISH)
    finally:
        opened.close()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("code", CODES)
def test_no_letter_means_two_things_in_a_menu(qtbot: QtBot, code: str) -> None:
    opened = open_window(qtbot, Settings(language=code), toys.loader())
    try:
        assert list(twice(opened.window.menuBar().actions())) == []
    finally:
        opened.close()


def twice(actions: Sequence[QAction]) -> Iterator[str]:
    """Of each two commands of one menu that are called by the same letter, the second; so on in the menus inside."""
    letters: set[str] = set()
    for action in actions:
        letter = re.search(r"&([^&])", action.text().replace("&&", ""))
        if letter and letter[1].lower() in letters:
            yield action.text()
        letters |= {letter[1].lower()} if letter else set()
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from twice(inside.actions())
