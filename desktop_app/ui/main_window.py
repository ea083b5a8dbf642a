"""The window: lays the pages out, connects them to the session, remembers how the reader left it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar

from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Article, Briefing
from desktop_app.ui import dialogs, wording
from desktop_app.ui.actions import Actions
from desktop_app.ui.appearance import use_text_size
from desktop_app.ui.centre import Centre
from desktop_app.ui.connections import connect_commands, connect_once, connect_widgets
from desktop_app.ui.empty_page import EmptyPage
from desktop_app.ui.errands import Errands
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.problem_bar import ProblemBar
from desktop_app.ui.reading_page import ReadingPage
from desktop_app.ui.session import Session
from desktop_app.ui.status import StatusBar
from desktop_app.ui.tool_bar import ToolBar
from desktop_app.ui.wording import Remedy

_SIZE = (1120, 760)
_NOTICE = 4000
"""Milliseconds that "copied" stays in the status bar."""


class MainWindow(QMainWindow):
    """Two pages, a bar for problems above them, a line of status below."""

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self.session, self.preferences = session, preferences
        self.errands = Errands(session, self)
        self._error: Exception | None = None
        self.resize(*_SIZE)
        self.restoreGeometry(QByteArray.fromBase64(preferences.settings.geometry.encode("ascii", "ignore")))
        self._build()
        connect_once(self)

    def _build(self) -> None:
        """Make everything in the window, in the language in use."""
        settings = self.preferences.settings
        self.commands = Actions(self.preferences.languages, self)
        self.commands.check(settings.theme, self.preferences.language)
        self.problem_bar, self.status, self.toolbar = ProblemBar(), StatusBar(), ToolBar(self.commands)
        self.empty_page, self.reading_page = EmptyPage(self.commands.samples), ReadingPage(settings)
        self.centre = Centre(self.problem_bar, self.empty_page, self.reading_page)
        use_text_size(self.centre, settings.text_size)
        self._lay_out()
        connect_widgets(self)
        connect_commands(self)
        self.show_empty_page()

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
        self.centre.show_page(self.empty_page)
        self._refresh()

    @Slot()
    def show_reading_page(self) -> None:
        """Go to the page of the newest briefing."""
        self.problem_bar.clear()
        self.centre.show_page(self.reading_page)
        self.reading_page.begin()
        self._refresh()

    @Slot(Exception)
    def show_error(self, error: Exception) -> None:
        """Tell the reader about `error` and offer what can be done."""
        self._error = error
        self.problem_bar.show_message(wording.about_error(error))

    @Slot(Exception)
    def show_crash(self, error: Exception) -> None:
        """Tell the reader that the window itself failed at something."""
        self._error = error
        self.problem_bar.show_message(wording.about_crash())

    def _refresh(self) -> None:
        """What can be done now, and what the title bar and the bar for problems say."""
        reading = self.centre.shows(self.reading_page)
        session, briefing = self.session, self.session.briefing
        self.toolbar.setVisible(reading)
        self.empty_page.offer_return(session.has_text or session.busy)
        self.commands.allow(reading=reading, busy=session.busy, has_text=session.has_text)
        self.setWindowTitle(wording.window_title(session.article))
        troubles = wording.about_troubles(briefing) if reading and briefing and briefing.finished else None
        if troubles and self.problem_bar.message is None:
            self.problem_bar.show_message(troubles)

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

    @Slot(Remedy)
    def on_remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.TRANSLATE_ANYWAY:
                self.session.translate_anyway()
            case Remedy.TRY_AGAIN:
                self.session.try_again()
            case Remedy.BACK_TO_TEXT:
                self.begin_anew()
            case Remedy.OPEN_ANOTHER:
                self.errands.choose_file()
            case Remedy.SAVE_ELSEWHERE:
                self.errands.save_as()
            case Remedy.COPY_DETAILS if self._error:
                self.errands.copy_details(self._error)

    @Slot()
    def begin_anew(self) -> None:
        """Go to the empty page, ready to paste; the text there stays until it is replaced."""
        self.show_empty_page()
        self.empty_page.begin_anew()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say something in passing."""
        self.status.showMessage(sentence, _NOTICE)

    @Slot()
    def show_shortcuts(self) -> None:
        """List what the keyboard can do."""
        dialogs.show_shortcuts(self, self.commands.with_keys())

    @Slot(int)
    def on_text_size_changed(self, percent: int) -> None:
        """Both pages follow."""
        use_text_size(self.centre, percent)

    @Slot()
    def on_language_changed(self) -> None:
        """Make all widgets anew in the new language, with what they held."""
        self._remember_layout()
        reading, page, former = self.centre.shows(self.reading_page), self.empty_page, self.commands
        self.removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self._build()
        former.deleteLater()
        self.empty_page.adopt(page)
        if self.session.briefing:
            self.on_changed(self.session.briefing)
        if reading:
            self.show_reading_page()

    def _remember_layout(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.preferences.remember_layout(geometry, *self.reading_page.sizes())

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the page from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.commands.tint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left."""
        self._remember_layout()
        super().closeEvent(event)
