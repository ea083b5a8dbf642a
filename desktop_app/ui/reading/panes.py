"""The text of the reading page, and round it the panes that the reader moves, hides and finds again as they were."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QTabBar, QWidget

from desktop_app.ui.look.elided_label import ElidedLabel
from desktop_app.ui.reading.pane_bar import PaneBar
from desktop_app.ui.reading.pane_dock import PaneDock
from desktop_app.ui.reading.pane_places import AREAS, MIRRORED, Pane, Place, side_of

_VERSIONS = {Qt.LayoutDirection.LeftToRight: 1, Qt.LayoutDirection.RightToLeft: 2}
"""What a remembered layout was made for. Another arrangement of panes takes other numbers: old layouts are then passed
over."""
_SHARE = 0.34
"""Of the page, for a pane that nobody has sized yet."""
_WIDE, _HIGH = 30, 18
"""Times the em: no pane needs more by itself."""


class Panes(QMainWindow):
    """Knows what is open and where. While the page is out of sight, so are panes in windows of their own."""

    changed = Signal()
    """A pane is shown, hidden or elsewhere."""
    menu_wanted = Signal(Pane, QWidget)
    """The reader asks where a pane may be, at a widget."""

    def __init__(self, text: QWidget, entry: QWidget, parent: QWidget | None = None) -> None:
        """`text` goes in the middle; `entry` is where the keyboard comes to in it."""
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self._entry = entry
        self._direction = self.layoutDirection()
        """Of the language that the page was made for, which may just have been changed."""
        self._docks: dict[Pane, PaneDock] = {}
        self._away: frozenset[Pane] = frozenset()
        """Open in windows of their own, which are out of sight with the page."""
        self._kept = ""
        """The layout as it was when they went."""
        self._foreign = ""
        """A layout that runs the other way, to be mirrored as soon as sizes are known."""
        self._usual = True
        """Nobody has arranged anything yet."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAnimated(False)
        self.setDockNestingEnabled(True)
        self._give_corners_to_sides()
        self.setCentralWidget(text)
        QGuiApplication.instance().screenRemoved.connect(self._come_on_screen)  # type: ignore[union-attr]

    def _give_corners_to_sides(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        for corner, area in (
            (Qt.Corner.TopLeftCorner, left),
            (Qt.Corner.BottomLeftCorner, left),
            (Qt.Corner.TopRightCorner, right),
            (Qt.Corner.BottomRightCorner, right),
        ):
            self.setCorner(corner, area)

    def add(
        self, pane: Pane, content: QWidget, remark: ElidedLabel | None = None, tools: QWidget | None = None
    ) -> None:
        """Put `content` into `pane`, called by its window title; `remark` and `tools` stand in its heading."""
        bar = PaneBar(content.windowTitle(), remark, tools)
        dock = self._docks[pane] = PaneDock(pane, content, bar, self)
        self.addDockWidget(AREAS[self._usual_place(pane)], dock)
        bar.menu_wanted.connect(lambda button: self.menu_wanted.emit(pane, button))
        dock.closing.connect(lambda: self._take_keyboard_from(dock))
        dock.visibilityChanged.connect(self._tell)
        dock.topLevelChanged.connect(self._tell)
        dock.dockLocationChanged.connect(self._tell)

    def state(self) -> str:
        """The layout, to be given to `restore`: text of Qt's in base64."""
        return self._foreign or (self._kept if self._away else self._saved())

    def _saved(self) -> str:
        data = self.saveState(_VERSIONS[self._direction])
        return bytes(data.toBase64().data()).decode("ascii")

    def restore(self, state: str) -> None:
        """Lay the panes out as `state` says, mirrored where the language runs the other way; else as usual."""
        data = QByteArray.fromBase64(state.encode("ascii", "ignore"))
        for direction, version in _VERSIONS.items():
            if state and self.restoreState(data, version):
                self._usual = False
                self._foreign = "" if direction is self._direction else state
                break
        else:
            self.put_back()
        if not self.isVisible():
            self._send_away()
        self._come_on_screen()
        self._tell()

    def _mirror(self) -> None:
        """Panes on the left go to the right, and the other way round; what was a tab stays one."""
        places = {pane: side_of(self.dockWidgetArea(dock)) for pane, dock in self._docks.items()}
        tabs = any(self.tabifiedDockWidgets(dock) for dock in self._docks.values())
        sizes = {pane: dock.width() for pane, dock in self._docks.items()}
        moved = [pane for pane, place in places.items() if place in MIRRORED and not self._docks[pane].isFloating()]
        for pane in moved:
            hidden = self._docks[pane].isHidden()
            self.addDockWidget(AREAS[MIRRORED[places[pane]]], self._docks[pane])
            self._docks[pane].setHidden(hidden)
        if tabs and len(moved) > 1:
            self.tabifyDockWidget(*(self._docks[pane] for pane in moved))
        self.resizeDocks([self._docks[pane] for pane in moved], [sizes[pane] for pane in moved], _ACROSS)

    @Slot()
    def put_back(self) -> None:
        """The gist over the text, the names beside both."""
        for pane, dock in self._docks.items():
            dock.setFloating(False)
            self.addDockWidget(AREAS[self._usual_place(pane)], dock)
            dock.show()
        self._usual = not self.isVisible()
        self._share_room(*self._docks)
        self._tell()

    def _usual_place(self, pane: Pane) -> Place:
        if pane is Pane.GIST:
            return Place.TOP
        return Place.LEFT if self._direction is Qt.LayoutDirection.RightToLeft else Place.RIGHT

    def _share_room(self, *panes: Pane) -> None:
        """Give docked panes a part of the page: enough to read, and never most of it."""
        em = self.fontMetrics().height() * 0.75
        for pane in panes:
            across = self._side(pane) in MIRRORED
            room, most = (self.width(), _WIDE) if across else (self.height(), _HIGH)
            self.resizeDocks([self._docks[pane]], [round(min(_SHARE * room, most * em))], _ACROSS if across else _DOWN)

    def _side(self, pane: Pane) -> Place:
        return side_of(self.dockWidgetArea(self._docks[pane]))

    def is_open(self, pane: Pane) -> bool:
        """Whether the reader has it open, even where the page is out of sight or a tab lies over it."""
        return pane in self._away or not self._docks[pane].isHidden()

    def place(self, pane: Pane) -> Place:
        """Where it is, or was when it was hidden."""
        dock = self._docks[pane]
        if dock.isFloating():
            return Place.WINDOW
        return Place.TAB if self.tabifiedDockWidgets(dock) else self._side(pane)

    @Slot(Pane, bool)
    def show_pane(self, pane: Pane, wanted: bool) -> None:
        """Show or hide it. The keyboard goes to the text from a pane that is hidden."""
        dock = self._docks[pane]
        if wanted:
            dock.show()
            dock.raise_()
            self._come_on_screen()
        else:
            dock.close()
        self._tell()

    def _take_keyboard_from(self, dock: PaneDock) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and dock.isAncestorOf(focus):
            self._go_to(None)

    @Slot(Pane, Place)
    def move_pane(self, pane: Pane, place: Place) -> None:
        """Take it to `place`, opened if it was hidden."""
        dock = self._docks[pane]
        self._usual = False
        if place is Place.WINDOW:
            dock.show()
            dock.float_out()
        elif place is Place.TAB:
            self._put_together(dock, self._docks[pane.other])
        else:
            dock.setFloating(False)
            self.addDockWidget(AREAS[place], dock)
            dock.show()
            self._share_room(pane)
        self._tell()

    def _put_together(self, dock: PaneDock, other: PaneDock) -> None:
        for one in (other, dock):
            one.setFloating(False)
            one.show()
        self.tabifyDockWidget(other, dock)
        dock.raise_()
        self._lay_out_now()

    def _lay_out_now(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()  # else tabs stay away when something else is laid out meanwhile

    @Slot(int)
    def step(self, steps: int) -> None:
        """Take the keyboard to the next pane that is open, or with -1 to the one before; the text is one of them."""
        stops: list[Pane | None] = [Pane.GIST, None, Pane.NAMES]
        stops = [one for one in stops if one is None or self.is_open(one)]
        here = self._pane_with_keyboard()
        self._go_to(stops[(stops.index(here) + steps) % len(stops)])

    def _pane_with_keyboard(self) -> Pane | None:
        focus = QApplication.focusWidget()
        return next((pane for pane, dock in self._docks.items() if focus and dock.isAncestorOf(focus)), None)

    def _go_to(self, pane: Pane | None) -> None:
        if pane is None:
            self._entry.window().activateWindow()
            self._entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        dock = self._docks[pane]
        dock.raise_()
        dock.window().activateWindow()
        entry = next(_entries(dock.widget()), None)
        if entry is not None:
            entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _send_away(self) -> None:
        """Hide what is open in windows of their own, to be shown again with the page."""
        floating = frozenset(pane for pane, dock in self._docks.items() if dock.isFloating() and not dock.isHidden())
        if floating:
            self._kept = self._saved()
            self._away = floating
        for pane in floating:
            self._docks[pane].hide()

    @Slot()
    def _tell(self) -> None:
        for bar in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(self.tr("Panes"))
        self.changed.emit()

    @Slot()
    def _come_on_screen(self) -> None:
        for dock in self._docks.values():
            if dock.isFloating():
                dock.come_on_screen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is in front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._send_away()

    def showEvent(self, event: QShowEvent) -> None:
        """The page is in front again, or for the first time."""
        super().showEvent(event)
        if event.spontaneous():
            return
        if self._foreign:
            self._foreign = ""
            self._mirror()
        away, self._away = self._away, frozenset()
        for pane in away:
            self._docks[pane].show()
        if self._usual:
            self._usual = False
            self._share_room(*self._docks)


_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def _entries(content: QWidget | None) -> Iterator[QWidget]:
    """Where the keyboard may come to in a pane: what it lists first."""
    parts = content.findChildren(QWidget) if content is not None else []
    usable = [part for part in parts if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    yield from sorted(usable, key=lambda part: not isinstance(part, QAbstractScrollArea))
