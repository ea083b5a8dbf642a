"""The reader's choices take effect at once and are remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.core.gist import GistLength
from desktop_app.core.model import Article
from desktop_app.settings import Quality, Settings, Theme
from desktop_app.ui.look.theme import is_dark
from desktop_app.ui.palette import Palette
from desktop_app.ui.preferences_dialog import PreferencesDialog
from tests import toys
from tests.ui.windows import PATIENCE, Opened, Opening

USUAL = Settings(language="en")


def reads(opened: Opened) -> bool:
    return opened.window.centre.reads


def test_the_gist_has_the_length_the_reader_wants_now_and_later(opened: Opened) -> None:
    opened.brief()
    opened.window.reading_page.gist.length_changed.emit(GistLength(1))
    assert opened.window.session.briefing is not None
    assert opened.window.session.briefing.summary is not None
    assert opened.window.session.briefing.summary.sentences == (0,)
    later = opened.brief(Article("Un.\nDeux.\nTrois."))
    assert later.summary is not None
    assert later.summary.length == 1
    assert opened.stored[-1].gist_length == GistLength(1)


def test_the_window_speaks_another_language_at_once(slow: Opened, qtbot: QtBot) -> None:
    slow.window.session.submit(toys.ARTICLE)
    qtbot.waitUntil(lambda: slow.window.session.has_text, timeout=PATIENCE)
    slow.window.commands.language_picked.emit("fr")
    assert slow.window.commands.new.text() == "&Nouveau"
    assert reads(slow)
    slow.wait()
    assert slow.window.reading_page.text.model().rowCount() == 3
    assert slow.window.empty_page.text() == toys.ARTICLE.original
    assert slow.stored[-1].language == "fr"
    slow.window.commands.language_picked.emit("en")
    assert slow.window.commands.new.text() == "&New"


def test_keys_stay_unambiguous_after_a_change_of_language(opened: Opened, qtbot: QtBot) -> None:
    opened.brief()
    opened.window.commands.language_picked.emit("fr")
    qtbot.wait(20)
    opened.window.activateWindow()
    QTest.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not reads(opened)


def test_themes_change_the_page(opened: Opened) -> None:
    opened.window.commands.theme_picked.emit(Theme.DARK)
    assert is_dark(QApplication.palette())
    opened.window.commands.theme_picked.emit(Theme.LIGHT)
    assert not is_dark(QApplication.palette())
    assert opened.stored[-1].theme is Theme.LIGHT


def quality_checked(opened: Opened) -> list[str]:
    actions = opened.window.commands.findChildren(QAction)
    names = {quality.value for quality in Quality}
    return [action.data() for action in actions if action.data() in names and action.isChecked()]


def test_the_quality_of_the_translation_is_chosen_shown_and_kept(opened: Opened) -> None:
    asked: list[Quality] = []
    opened.window.preferences.quality_changed.connect(asked.append)
    assert quality_checked(opened) == ["balanced"]
    best = next(one for one in opened.window.commands.findChildren(QAction) if one.data() == "best")
    best.trigger()
    best.trigger()
    assert asked == [Quality.BEST]
    assert quality_checked(opened) == ["best"]
    assert opened.stored[-1].quality is Quality.BEST
    opened.window.commands.language_picked.emit("fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert quality_checked(opened) == ["best"]


def test_text_grows_shrinks_and_comes_back(opened: Opened) -> None:
    opened.brief()
    view = opened.window.reading_page.text
    usual = view.font().pointSizeF()
    opened.window.commands.larger.trigger()
    assert view.font().pointSizeF() > usual
    opened.window.commands.smaller.trigger()
    opened.window.commands.smaller.trigger()
    assert view.font().pointSizeF() < usual
    opened.window.commands.usual_size.trigger()
    assert view.font().pointSizeF() == pytest.approx(usual)


def test_closing_remembers_how_the_window_was_left(opening: Opening) -> None:
    opened = opening(USUAL, toys.loader())
    opened.window.resize(720, 600)
    opened.brief()
    panes = opened.window.reading_page.panes
    panes.resizeDocks(panes.findChildren(QDockWidget, "names"), [300], Qt.Orientation.Horizontal)
    opened.qtbot.wait(1)
    width = opened.window.reading_page.names.width()
    assert width == pytest.approx(300, abs=8)
    opened.close()
    left = opened.stored[-1]
    again = opening(left, toys.loader())
    assert again.window.size().toTuple() == (720, 600)
    again.brief()
    assert again.window.reading_page.names.width() == pytest.approx(width, abs=8)


def test_dialogs_have_the_size_of_text_of_the_page(opening: Opening) -> None:
    opened = opening(Settings(language="en", text_size=150), toys.loader())
    usual = QApplication.font().pointSizeF()
    palette = Palette((), opened.window)
    opened.qtbot.addWidget(palette)
    field = palette.findChild(QLineEdit)
    assert field is not None
    palette.show()
    assert field.font().pointSizeF() == pytest.approx(1.5 * usual)
    opened.window.commands.larger.trigger()
    assert field.font().pointSizeF() == pytest.approx(1.75 * usual)
    opened.window.commands.usual_size.trigger()
    assert field.font().pointSizeF() == pytest.approx(usual)
    assert opened.window.menuBar().font().pointSizeF() == pytest.approx(usual)


def test_dialogs_have_more_room_for_larger_text_and_never_more_than_the_screen(opening: Opening) -> None:
    widths = []
    for size in (100, 125, 200):
        opened = opening(Settings(language="en", text_size=size), toys.loader())
        palette = Palette((), opened.window)
        opened.qtbot.addWidget(palette)
        widths.append(palette.width())
    assert widths == sorted(set(widths))
    assert widths[-1] <= opened.window.screen().availableGeometry().width()


def test_the_preferences_have_room_for_large_text_in_one_line(opening: Opening) -> None:
    opened = opening(Settings(language="en", text_size=125), toys.loader())
    dialog = PreferencesDialog(opened.window.preferences.settings, opened.window)
    opened.qtbot.addWidget(dialog)
    dialog.add_window((("Language", opened.window.commands.languages),))
    dialog.add_briefing((("Method", opened.window.commands.gist.methods),))
    dialog.finish()
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert not area.horizontalScrollBar().isVisible()
