"""The window: lays the pages out, connects them to the session, remembers how the reader left it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar

from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Article, Briefing
from desktop_app.ui import wording
from desktop_app.ui.actions import Actions
from desktop_app.ui.centre import Centre
from desktop_app.ui.checks.checker import Checker
from desktop_app.ui.connections import connect_commands, connect_once, connect_reading, connect_widgets
from desktop_app.ui.empty_page import EmptyPage
from desktop_app.ui.errands import Errands, MakeShelf
from desktop_app.ui.look.appearance import fit_on_screen
from desktop_app.ui.look.tool_bar import ToolBar
from desktop_app.ui.names.curator import Curator
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.problem_bar import ProblemBar
from desktop_app.ui.session import Session
from desktop_app.ui.status import StatusBar

if TYPE_CHECKING:
    from desktop_app.ui.reading.reading_page import ReadingPage


class MainWindow(QMainWindow):
    """Two pages, a bar for problems above them, a line of status below."""

    painted = Signal()
    """The window has been painted for the first time."""

    def __init__(self, session: Session, preferences: Preferences, make_shelf: MakeShelf) -> None:
        super().__init__()
        self.session, self.preferences = session, preferences
        self.errands = Errands(session, make_shelf, self)
        self.curator, self.checker = Curator(session, self), Checker(session, self)
        self.resize(1280, 800)
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.geometry.encode("ascii", "ignore")))
        fit_on_screen(self)
        self._painted = False
        self._build()
        connect_once(self)

    def _build(self) -> None:
        """Make everything in the window, in the language in use."""
        settings = self.preferences.settings
        self.commands = Actions(self.preferences.languages, self)
        self.problem_bar, self.status, self.toolbar = ProblemBar(), StatusBar(), ToolBar(self.commands)
        self.empty_page = EmptyPage(self.commands.samples)
        self.centre = Centre(self.problem_bar, self.empty_page, self._make_reading_page)
        self.centre.set_text_size(settings.text_size)
        self._lay_out()
        connect_widgets(self)
        connect_commands(self)
        self.show_empty_page()

    def _make_reading_page(self) -> ReadingPage:
        from desktop_app.ui.reading.reading_page import ReadingPage  # the empty page is on the screen the sooner

        page = ReadingPage(self.preferences.settings)
        connect_reading(self, page)
        return page

    @property
    def reading_page(self) -> ReadingPage:
        """The page of the newest briefing."""
        return self.centre.reading_page

    def _lay_out(self) -> None:
        self.setCentralWidget(self.centre)
        self.setMenuBar(QMenuBar())
        self.commands.fill_menus(self.menuBar())
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)

    @Slot()
    def show_empty_page(self) -> None:
        """Go to the page where articles are pasted."""
        self.problem_bar.clear()
        self.centre.show_empty_page()
        self._refresh()

    @Slot()
    def show_reading_page(self) -> None:
        """Go to the page of the newest briefing."""
        self.problem_bar.clear()
        self.centre.show_reading_page()
        self.reading_page.begin()
        self._refresh()

    @Slot(Exception)
    def show_error(self, error: Exception) -> None:
        """Tell the reader about `error` and offer what can be done."""
        self.errands.error = error
        self.problem_bar.show_message(wording.about_error(error))

    @Slot(Exception)
    def show_crash(self, error: Exception) -> None:
        """Tell the reader that the window itself failed at something."""
        self.errands.error = error
        self.problem_bar.show_message(wording.about_crash())

    def _refresh(self) -> None:
        """What can be done now, and what the title bar and the bar for problems say."""
        reading, session, briefing = self.centre.reads, self.session, self.session.briefing
        self.toolbar.setVisible(reading)
        self.empty_page.offer_return(session.has_text or session.busy)
        self.commands.allow(reading, session.busy, session.has_text, session.repaired)
        self.setWindowTitle(wording.window_title(session.article))
        troubles = wording.about_troubles(briefing) if reading and briefing and briefing.finished else None
        if troubles and self.problem_bar.message is None:
            self.problem_bar.show_message(troubles)
        self.refresh_names()

    @Slot()
    def refresh_names(self) -> None:
        """What can be done to names and sentences now."""
        self.commands.names.allow(self.curator.state(self.centre.reads))
        self.commands.checks.allow(self.checker.state(self.centre.reads))

    @Slot(Article)
    def on_started(self, article: Article) -> None:
        self.empty_page.take(article)
        self.status.begin()
        self.reading_page.show_briefing(None)
        self.show_reading_page()

    @Slot(Briefing)
    def on_changed(self, briefing: Briefing) -> None:
        self.reading_page.show_briefing(briefing)
        self.status.show_briefing(briefing)
        self._refresh()

    @Slot(Exception)
    def on_failed(self, error: Exception) -> None:
        self._end_early()
        self.show_error(error)
        if isinstance(error, NotFrench):
            self.problem_bar.focus_remedy()

    @Slot()
    def on_stopped(self) -> None:
        self._end_early()
        self.problem_bar.show_message(wording.about_stop(self.session.briefing))

    def _end_early(self) -> None:
        self.status.end_early()
        if not self.session.has_text:
            self.show_empty_page()
        self._refresh()

    @Slot()
    def begin_anew(self) -> None:
        """Go to the empty page, ready to paste; the text there stays until it is replaced."""
        self.show_empty_page()
        self.empty_page.begin_anew()

    @Slot()
    def on_language_changed(self) -> None:
        """Make all widgets anew in the new language, with what they held."""
        self._remember_layout()
        reading, page, former = self.centre.reads, self.empty_page, self.commands
        self.removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self._build()
        self.commands.tint()
        former.deleteLater()
        self.empty_page.adopt(page)
        if self.session.briefing:
            self.on_changed(self.session.briefing)
        if reading:
            self.show_reading_page()

    def _remember_layout(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.preferences.remember_layout(geometry, self.reading_page.panes.state() if self.centre.has_read else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What can wait until the window stands on the screen waits for that."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the page from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.commands.tint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left."""
        self._remember_layout()
        super().closeEvent(event)
