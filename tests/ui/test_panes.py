"""The gist and the names beside the text: moved, hidden, found again as they were left."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QTextBrowser, QToolButton

from desktop_app.settings import Settings
from desktop_app.ui.reading.pane_dock import PaneDock
from desktop_app.ui.reading.pane_places import Pane, Place
from desktop_app.ui.reading.panes import Panes
from tests import toys
from tests.ui.windows import Opened, Opening

USUAL = Settings(language="en")
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
"""The offscreen screen brings no window to the front."""
SIDES = (Place.TOP, Place.BOTTOM, Place.LEFT, Place.RIGHT)


def panes_of(opened: Opened) -> Panes:
    return opened.window.reading_page.panes


def dock_of(opened: Opened, pane: Pane) -> PaneDock:
    return next(dock for dock in panes_of(opened).findChildren(PaneDock) if dock.pane is pane)


def on_page(opened: Opened, pane: Pane) -> QRect:
    """Where a pane is, in pixels of the page."""
    dock = dock_of(opened, pane)
    return QRect(dock.mapTo(panes_of(opened), QPoint(0, 0)), dock.size())


def where(opened: Opened, pane: Pane) -> tuple[Place, bool, int]:
    """On which side, whether it is to be seen, and how wide: to ten pixels."""
    return panes_of(opened).place(pane), dock_of(opened, pane).isVisible(), round(on_page(opened, pane).width() / 10)


def show_action(opened: Opened, pane: Pane) -> QAction:
    return opened.window.commands.layouts.panes.shows[pane]


def place_action(opened: Opened, pane: Pane, place: Place) -> QAction:
    actions = opened.window.commands.layouts.panes.places[pane].actions()
    return next(action for action in actions if action.data() is place)


def move(opened: Opened, pane: Pane, place: Place) -> None:
    """By the menu, as the keyboard does it."""
    place_action(opened, pane, place).trigger()
    opened.qtbot.wait(1)


def speak(opened: Opened, language: str) -> None:
    """Change the language; the widgets made anew are laid out a moment later."""
    opened.window.commands.language_picked.emit(language)
    opened.qtbot.waitUntil(lambda: panes_of(opened).isVisible())


def left_behind(opened: Opened) -> Settings:
    opened.close()
    return opened.stored[-1]


def test_at_first_the_gist_is_over_the_text_and_the_names_beside_both(opened: Opened) -> None:
    opened.brief()
    page = panes_of(opened).rect()
    gist, names = on_page(opened, Pane.GIST), on_page(opened, Pane.NAMES)
    assert gist.top() == 0
    assert gist.bottom() < page.height() / 2
    assert names.left() > gist.right()
    assert names.height() == page.height()


def test_in_arabic_the_names_are_on_the_other_side(opening: Opening) -> None:
    opened = opening(Settings(language="ar"), toys.loader())
    opened.brief()
    assert on_page(opened, Pane.NAMES).right() < on_page(opened, Pane.GIST).left()


@pytest.mark.parametrize("pane", Pane)
@pytest.mark.parametrize("place", SIDES)
def test_a_pane_goes_to_each_side(opened: Opened, pane: Pane, place: Place) -> None:
    opened.brief()
    move(opened, pane, place)
    panes = panes_of(opened)
    middle = panes.centralWidget()
    assert middle is not None
    text = middle.geometry()
    rect = on_page(opened, pane)
    beyond = {
        Place.TOP: rect.bottom() < text.top(),
        Place.BOTTOM: rect.top() > text.bottom(),
        Place.LEFT: rect.right() < text.left(),
        Place.RIGHT: rect.left() > text.right(),
    }
    assert beyond[place]
    assert panes.place(pane) is place
    assert place_action(opened, pane, place).isChecked()


def test_panes_together_are_tabs_and_the_one_moved_is_in_front(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.GIST, Place.TAB)
    bar = next(bar for bar in panes_of(opened).findChildren(QTabBar) if bar.count() == 2 and bar.isVisible())
    assert bar.tabText(bar.currentIndex()) == "Gist"
    assert bar.accessibleName()
    assert all(panes_of(opened).place(pane) is Place.TAB for pane in Pane)


def test_tabs_are_shown_though_something_else_is_laid_out_at_the_same_time(opened: Opened) -> None:
    opened.brief()
    place_action(opened, Pane.GIST, Place.TAB).trigger()
    opened.window.commands.finding.find.trigger()
    bars = panes_of(opened).findChildren(QTabBar)
    opened.qtbot.waitUntil(lambda: any(bar.count() == 2 and bar.isVisible() for bar in bars))


@pytest.mark.parametrize("place", [*SIDES, Place.TAB, Place.WINDOW])
def test_another_window_has_the_panes_where_they_were_left(opening: Opening, place: Place) -> None:
    first = opening(USUAL, toys.loader())
    first.window.resize(720, 600)
    first.brief()
    move(first, Pane.GIST, place)
    size = dock_of(first, Pane.GIST).size()
    again = opening(left_behind(first), toys.loader())
    again.brief()
    assert panes_of(again).place(Pane.GIST) is place
    assert abs(dock_of(again, Pane.GIST).width() - size.width()) <= 2
    assert abs(dock_of(again, Pane.GIST).height() - size.height()) <= 2


def test_a_pane_that_was_hidden_stays_so_and_comes_back_when_it_is_called(opening: Opening) -> None:
    first = opening(USUAL, toys.loader())
    first.brief()
    show_action(first, Pane.NAMES).trigger()
    assert not dock_of(first, Pane.NAMES).isVisible()
    again = opening(left_behind(first), toys.loader())
    again.brief()
    assert not dock_of(again, Pane.NAMES).isVisible()
    assert not show_action(again, Pane.NAMES).isChecked()
    show_action(again, Pane.NAMES).trigger()
    assert dock_of(again, Pane.NAMES).isVisible()
    assert show_action(again, Pane.NAMES).isChecked()


def test_the_button_in_the_heading_hides_and_the_menu_knows(opened: Opened) -> None:
    opened.brief()
    dock_of(opened, Pane.GIST).bar.close_button.click()
    assert not panes_of(opened).is_open(Pane.GIST)
    assert not show_action(opened, Pane.GIST).isChecked()


def test_the_keyboard_is_not_lost_in_a_pane_that_is_hidden(opened: Opened) -> None:
    opened.brief()
    opened.window.activateWindow()
    table = dock_of(opened, Pane.GIST).findChild(QTextBrowser)
    assert table is not None
    table.setFocus()
    show_action(opened, Pane.GIST).trigger()
    assert QApplication.focusWidget() is opened.window.reading_page.text


@pytest.mark.parametrize(
    "panes",
    ["x", "AAAA", "////", "é", base64.b64encode(b"\0" * 500).decode(), base64.b64encode(bytes(range(256))).decode()],
)
def test_a_layout_that_makes_no_sense_is_passed_over(opening: Opening, panes: str) -> None:
    usual, damaged = opening(USUAL, toys.loader()), opening(Settings(language="en", panes=panes), toys.loader())
    for opened in (usual, damaged):
        opened.brief()
    assert [where(usual, pane) for pane in Pane] == [where(damaged, pane) for pane in Pane]


def test_a_layout_that_is_cut_off_leaves_panes_that_work(opening: Opening) -> None:
    first = opening(USUAL, toys.loader())
    first.brief()
    move(first, Pane.GIST, Place.BOTTOM)
    whole = left_behind(first).panes
    for length in range(4, len(whole) // 2, 24):
        opened = opening(Settings(language="en", panes=whole[:length]), toys.loader())
        opened.brief()
        assert panes_of(opened).place(Pane.GIST) is Place.TOP
        assert dock_of(opened, Pane.GIST).isVisible()
        opened.close()


def test_panes_are_put_back(opened: Opened) -> None:
    opened.brief()
    usual = [where(opened, pane) for pane in Pane]
    move(opened, Pane.GIST, Place.RIGHT)
    move(opened, Pane.NAMES, Place.WINDOW)
    show_action(opened, Pane.GIST).trigger()
    opened.window.commands.layouts.panes.put_back.trigger()
    opened.qtbot.wait(1)
    assert [where(opened, pane) for pane in Pane] == usual


def test_a_pane_in_a_window_of_its_own_goes_and_comes_with_the_page(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.NAMES, Place.WINDOW)
    names = dock_of(opened, Pane.NAMES)
    assert names.isWindow()
    assert names.isVisible()
    opened.window.commands.new.trigger()
    assert not names.isVisible()
    opened.window.commands.back.trigger()
    assert names.isVisible()
    assert names.isWindow()


def test_a_window_closed_on_the_empty_page_remembers_the_pane_in_its_own(opening: Opening) -> None:
    first = opening(USUAL, toys.loader())
    first.brief()
    move(first, Pane.NAMES, Place.WINDOW)
    first.window.commands.new.trigger()
    again = opening(left_behind(first), toys.loader())
    again.brief()
    assert dock_of(again, Pane.NAMES).isWindow()
    assert dock_of(again, Pane.NAMES).isVisible()


def test_a_pane_on_a_screen_that_is_gone_comes_back(opening: Opening) -> None:
    first = opening(USUAL, toys.loader())
    first.brief()
    move(first, Pane.NAMES, Place.WINDOW)
    dock_of(first, Pane.NAMES).setGeometry(9000, 9000, 300, 300)
    again = opening(left_behind(first), toys.loader())
    again.brief()
    names = dock_of(again, Pane.NAMES)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(names.geometry().center())
    names.move(-5000, -5000)
    show_action(again, Pane.NAMES).trigger()
    show_action(again, Pane.NAMES).trigger()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(names.geometry().center())


def test_a_pane_in_a_window_of_its_own_is_no_larger_than_the_screen(opened: Opened) -> None:
    opened.brief()
    dock_of(opened, Pane.GIST).setMinimumWidth(10)
    for pane in Pane:
        move(opened, pane, Place.WINDOW)
        room = dock_of(opened, pane).screen().availableGeometry()
        assert room.contains(dock_of(opened, pane).geometry())


def test_another_language_leaves_the_panes_where_they_are(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.GIST, Place.BOTTOM)
    show_action(opened, Pane.NAMES).trigger()
    speak(opened, "fr")
    assert panes_of(opened).place(Pane.GIST) is Place.BOTTOM
    assert not panes_of(opened).is_open(Pane.NAMES)
    assert dock_of(opened, Pane.GIST).windowTitle() == "L’essentiel"


def test_a_language_that_runs_the_other_way_mirrors_the_panes_and_back(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.GIST, Place.LEFT)
    width = dock_of(opened, Pane.GIST).width()
    speak(opened, "ar")
    assert panes_of(opened).place(Pane.GIST) is Place.RIGHT
    assert panes_of(opened).place(Pane.NAMES) is Place.LEFT
    speak(opened, "en")
    assert panes_of(opened).place(Pane.GIST) is Place.LEFT
    assert panes_of(opened).place(Pane.NAMES) is Place.RIGHT
    assert abs(dock_of(opened, Pane.GIST).width() - width) <= 2


def test_a_former_pane_in_a_window_of_its_own_does_not_stay_after_a_change_of_language(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.NAMES, Place.WINDOW)
    speak(opened, "de")
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, PaneDock) and one.isVisible()]
    assert shown == [dock_of(opened, Pane.NAMES)]


def test_larger_text_reaches_a_pane_in_a_window_of_its_own(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.GIST, Place.WINDOW)
    opened.window.commands.larger.trigger()
    gist = dock_of(opened, Pane.GIST).findChild(QTextBrowser)
    assert gist is not None
    assert gist.font().pointSizeF() == pytest.approx(opened.window.reading_page.text.font().pointSizeF())


def test_f6_walks_through_what_is_open_and_back(opened: Opened) -> None:
    opened.brief()
    opened.window.activateWindow()
    text = opened.window.reading_page.text
    text.setFocus()
    met = []
    for _ in range(3):
        QTest.keyClick(opened.window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        met.append(next((pane for pane in Pane if focus and dock_of(opened, pane).isAncestorOf(focus)), None))
    assert met == [Pane.NAMES, Pane.GIST, None]
    show_action(opened, Pane.NAMES).trigger()
    QTest.keyClick(opened.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(opened.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is text


def test_escape_in_a_window_of_its_own_reaches_the_page(opened: Opened) -> None:
    opened.brief()
    move(opened, Pane.NAMES, Place.WINDOW)
    page = opened.window.reading_page
    page.text.entity_picked.emit(0)
    assert page.text._delegate.entity == 0
    QTest.keyClick(dock_of(opened, Pane.NAMES), Qt.Key.Key_Escape)
    assert page.text._delegate.entity is None


def test_the_heading_offers_where_the_pane_may_be(opened: Opened) -> None:
    opened.brief()
    bar = dock_of(opened, Pane.GIST).bar
    bar.menu_button.click()
    menu = bar.menu_button.findChild(QMenu)
    assert menu is not None
    assert place_action(opened, Pane.GIST, Place.BOTTOM) in menu.actions()
    menu.close()


def test_buttons_in_headings_say_whose_they_are(opened: Opened) -> None:
    opened.brief()
    for pane, title in ((Pane.GIST, "Gist"), (Pane.NAMES, "Names, dates and quantities")):
        buttons = dock_of(opened, pane).bar.findChildren(QToolButton)
        assert all(button.accessibleName().endswith(title) for button in buttons)
        assert len({button.accessibleName() for button in buttons}) == 2


def test_there_is_nothing_to_arrange_on_the_empty_page(opened: Opened) -> None:
    actions = opened.window.commands.layouts.panes.findChildren(QAction)
    assert not any(action.isEnabled() for action in actions)
    opened.brief()
    assert all(action.isEnabled() for action in actions)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_large_text_makes_no_window_wider(opening: Opening, language: str) -> None:
    opened = opening(Settings(language=language, text_size=150), toys.loader())
    opened.window.resize(1024, 640)
    opened.brief()
    for place in (Place.TOP, Place.RIGHT, Place.LEFT):
        move(opened, Pane.GIST, place)
        assert opened.window.minimumSizeHint().width() <= 1024


def test_in_a_narrow_pane_the_tools_of_the_gist_stand_below_its_title(opened: Opened) -> None:
    opened.brief()
    bar = dock_of(opened, Pane.GIST).bar
    wide = bar.height()
    move(opened, Pane.GIST, Place.RIGHT)
    opened.qtbot.waitUntil(lambda: bar.height() > wide)
    move(opened, Pane.GIST, Place.TOP)
    opened.qtbot.waitUntil(lambda: bar.height() == wide)
