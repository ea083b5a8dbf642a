"""Commands for the panes beside the text: show and hide them, move them, go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.reading.pane_places import Pane, Place

if TYPE_CHECKING:
    from desktop_app.ui.reading.panes import Panes


class PaneActions(QObject):
    """What can be done to the panes without a mouse."""

    show_wanted = Signal(Pane, bool)
    move_wanted = Signal(Pane, Place)
    step_wanted = Signal(int)
    """To the next pane, or with -1 to the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows = {
            Pane.GIST: self._show_action(Pane.GIST, self.tr("&Gist pane"), "Ctrl+3"),
            Pane.NAMES: self._show_action(Pane.NAMES, self.tr("&Names pane"), "Ctrl+4"),
        }
        self.places = {pane: self._place_group(pane) for pane in Pane}
        self.next = self._action(self.tr("&Next pane"), "F6")
        self.previous = self._action(self.tr("&Previous pane"), "Shift+F6")
        self.put_back = self._action(self.tr("Put panes bac&k"))
        self.next.triggered.connect(lambda: self.step_wanted.emit(1))
        self.previous.triggered.connect(lambda: self.step_wanted.emit(-1))
        self.allow(False)

    def fill_menu(self, menu: QMenu) -> None:
        """Lay all of them out."""
        menu.addActions(list(self.shows.values()))
        arrange = menu.addMenu(self.tr("Arrange &panes"))
        titles = {Pane.GIST: self.tr("&Gist pane"), Pane.NAMES: self.tr("N&ames pane")}
        for pane, title in titles.items():
            arrange.addMenu(title).addActions(self.places[pane].actions())
        arrange.addSeparator()
        arrange.addActions([self.next, self.previous])
        arrange.addSeparator()
        arrange.addAction(self.put_back)

    def allow(self, reading: bool) -> None:
        """The panes are on the page of a briefing only."""
        for action in self.findChildren(QAction):
            action.setEnabled(reading)

    def mark(self, panes: Panes) -> None:
        """Show what is open, and where; emits nothing."""
        for pane in Pane:
            self.shows[pane].setChecked(panes.is_open(pane))
            place = panes.place(pane)
            for action in self.places[pane].actions():
                with QSignalBlocker(action):
                    action.setChecked(action.data() is place)

    @Slot(Pane, QWidget)
    def pop_up(self, pane: Pane, button: QWidget) -> None:
        """Offer below `button` where `pane` may be."""
        menu = QMenu(button)
        menu.addActions(self.places[pane].actions())
        menu.addSeparator()
        menu.addActions([self.shows[pane], self.put_back])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _show_action(self, pane: Pane, words: str, key: str) -> QAction:
        action = self._action(words, key)
        action.setCheckable(True)
        action.triggered.connect(lambda checked: self.show_wanted.emit(pane, checked))
        return action

    def _place_group(self, pane: Pane) -> QActionGroup:
        words = {
            Place.TOP: self.tr("&Above the text"),
            Place.BOTTOM: self.tr("&Below the text"),
            Place.LEFT: self.tr("On the &left"),
            Place.RIGHT: self.tr("On the &right"),
            Place.TAB: self.tr("&Together with the other, as tabs"),
            Place.WINDOW: self.tr("In a &window of its own"),
        }
        group = QActionGroup(self)
        for place, text in words.items():
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(place)
        group.triggered.connect(lambda action: self.move_wanted.emit(pane, action.data()))
        return group

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action


def connect_panes(actions: PaneActions, panes: Panes) -> None:
    """Have `actions` move `panes`, and mark where they are."""
    actions.show_wanted.connect(panes.show_pane)
    actions.move_wanted.connect(panes.move_pane)
    actions.step_wanted.connect(panes.step)
    actions.put_back.triggered.connect(panes.put_back)
    panes.changed.connect(lambda: actions.mark(panes))
    panes.menu_wanted.connect(actions.pop_up)
    actions.mark(panes)
