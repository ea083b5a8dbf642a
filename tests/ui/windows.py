"""A window over toy stages, for tests; and a way to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Article, Briefing
from desktop_app.settings import Settings
from desktop_app.ui.catalogues import Catalogues
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.session import Session
from desktop_app.ui.wording import Remedy, remedy_text
from desktop_app.ui.worker import Desk, LoadStages
from tests import toys
from tests.ui.toy_shelf import ToyShelf

PATIENCE = 10_000


@dataclass
class Opened:
    """A window, what stands behind it, and the settings that it asked to store."""

    window: MainWindow
    desk: Desk
    catalogues: Catalogues
    stored: list[Settings]
    qtbot: QtBot

    def brief(self, article: Article = toys.ARTICLE) -> Briefing:
        """Submit `article` and wait for the end."""
        self.window.session.submit(article)
        self.wait()
        assert self.window.session.briefing is not None
        return self.window.session.briefing

    def wait(self) -> None:
        """Wait until nothing is being worked on."""
        self.qtbot.waitUntil(lambda: not self.window.session.busy, timeout=PATIENCE)

    def remedies(self) -> list[str]:
        """The words on the buttons that the bar for problems shows."""
        bar = self.window.problem_bar
        return [button.text() for button in bar.findChildren(QPushButton) if not button.isHidden()]

    def pick(self, remedy: Remedy) -> None:
        """Click one of them."""
        words = remedy_text(remedy)
        buttons = self.window.problem_bar.findChildren(QPushButton)
        next(button for button in buttons if button.text() == words and not button.isHidden()).click()

    def close(self) -> None:
        """End it all."""
        self.window.close()
        self.desk.close()
        self.catalogues.take_off()


def open_window(qtbot: QtBot, settings: Settings, load: LoadStages, book: NameBook | None = None) -> Opened:
    """A window on the offscreen screen, in English unless `settings` say otherwise."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    desk, catalogues = Desk(load), Catalogues(application)
    preferences = Preferences(settings, catalogues)
    stored: list[Settings] = []
    preferences.changed.connect(stored.append)
    window = MainWindow(Session(desk, settings.gist_length, book or NameBook()), preferences, ToyShelf)
    qtbot.addWidget(window)
    if not settings.geometry:
        window.resize(1280, 800)  # the offscreen screen is smaller, and the window keeps to it
    window.show()
    return Opened(window, desk, catalogues, stored, qtbot)


Opening = Callable[[Settings, LoadStages], Opened]
"""What the fixture `opening` gives: opens a window that is closed after the test."""
