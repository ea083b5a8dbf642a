"""Photograph the window in each of its states: `python -m tools.screenshots FOLDER [--real] [--matrix]`.

With --real the briefing is made by the real engines from a sample article, else by the stand-ins of the tests. With
--matrix fewer states are photographed, but in every look: see tools/screenshot_matrix.py.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.assets import resource
from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Article
from desktop_app.core.pipeline import Stage
from desktop_app.core.reading import read_article
from desktop_app.settings import Settings, Theme
from desktop_app.ui.catalogues import Catalogues
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.session import Session
from desktop_app.ui.worker import Desk, LoadStages
from tests import toys
from tests.ui.toy_shelf import ToyShelf

ENGLISH_TEXT = Article("This is English text that was pasted by mistake.\nIt has two sentences.")
PATIENCE = 120_000


def main() -> int:
    """Write one PNG a state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--size", default="1120x760")
    parser.add_argument("--matrix", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    size = tuple(int(side) for side in options.size.split("x"))
    article = read_article(resource("samples/communique.txt")) if options.real else toys.ARTICLE
    if options.matrix:
        from tools.screenshot_matrix import write_matrix  # it takes its windows from here

        write_matrix(application, options.folder, article, _real_stages if options.real else toys.loader(0.0))
        return 0
    for name, settings, act in states(article):
        load = _real_stages if options.real else toys.loader(0.5 if name in ("working", "stopped") else 0.0)
        with opened(application, settings, load) as window:
            window.resize(*size)
            act(application, window)
            settle(application)
            window.grab().save(str(options.folder / f"{name}.png"))
            print(name)
    return 0


def states(article: Article) -> Iterator[tuple[str, Settings, Callable[[QApplication, MainWindow], None]]]:
    """Each state: its name, the reader's settings, and how to come to it."""
    usual = Settings(language="en", theme=Theme.LIGHT)
    done = _briefed(article)
    yield "empty", usual, lambda application, window: None
    yield "working", usual, _working(article)
    yield "done", usual, done
    yield "picked", usual, _picked(article)
    yield "failed", usual, _failed
    yield "stopped", usual, _stopped(article)
    yield "found", usual, _found(article)
    yield "stacked", Settings(language="en", theme=Theme.LIGHT, stacked=True), done
    yield "done_arabic", Settings(language="ar", theme=Theme.LIGHT), done
    yield "done_arabic_dark_large", Settings(language="ar", theme=Theme.DARK, text_size=150), done
    yield "done_german_large", Settings(language="de", theme=Theme.LIGHT, text_size=150), done
    yield "done_spanish", Settings(language="es", theme=Theme.LIGHT), done
    yield "empty_french", Settings(language="fr", theme=Theme.LIGHT), lambda application, window: None
    yield "done_french", Settings(language="fr", theme=Theme.LIGHT), done
    yield "empty_dark", Settings(language="en", theme=Theme.DARK), lambda application, window: None
    yield "done_dark", Settings(language="en", theme=Theme.DARK), done
    yield "failed_dark", Settings(language="en", theme=Theme.DARK), _failed
    yield "done_large", Settings(language="en", theme=Theme.LIGHT, text_size=125), done
    yield "empty_large", Settings(language="fr", theme=Theme.LIGHT, text_size=200), lambda application, window: None


@contextmanager
def opened(application: QApplication, settings: Settings, load: LoadStages) -> Iterator[MainWindow]:
    """A window on the offscreen desktop."""
    desk = Desk(load)
    catalogues = Catalogues(application)
    window = MainWindow(Session(desk, settings.gist_length, NameBook()), Preferences(settings, catalogues), ToyShelf)
    window.show()
    yield window
    window.close()
    desk.close()
    catalogues.take_off()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # outside an event loop nobody else does it
    settle(application)


def settle(application: QApplication, milliseconds: int = 150) -> None:
    """Let everything be drawn."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        application.processEvents()


def _until(application: QApplication, done: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    while not done() and not deadline.hasExpired():
        application.processEvents()


def _briefed(article: Article) -> Callable[[QApplication, MainWindow], None]:
    def act(application: QApplication, window: MainWindow) -> None:
        window.session.submit(article)
        _until(application, lambda: not window.session.busy)

    return act


def _working(article: Article) -> Callable[[QApplication, MainWindow], None]:
    def act(application: QApplication, window: MainWindow) -> None:
        window.session.submit(article)
        _until(application, lambda: bool(window.session.briefing and window.session.briefing.translated_count))
        settle(application, 250)

    return act


def _picked(article: Article) -> Callable[[QApplication, MainWindow], None]:
    def act(application: QApplication, window: MainWindow) -> None:
        _briefed(article)(application, window)
        window.reading_page.go_to(1)
        window.reading_page.text.entity_picked.emit(0)

    return act


def _found(article: Article) -> Callable[[QApplication, MainWindow], None]:
    def act(application: QApplication, window: MainWindow) -> None:
        _briefed(article)(application, window)
        window.reading_page.find_bar.begin("communique")
        settle(application)

    return act


def _stopped(article: Article) -> Callable[[QApplication, MainWindow], None]:
    def act(application: QApplication, window: MainWindow) -> None:
        window.session.submit(article)
        _until(application, lambda: bool(window.session.briefing and window.session.briefing.translated_count))
        window.session.cancel()

    return act


def _failed(application: QApplication, window: MainWindow) -> None:
    window.session.submit(ENGLISH_TEXT)
    _until(application, lambda: isinstance(window.session.error, NotFrench))


def _real_stages() -> tuple[Stage, ...]:
    from desktop_app.wiring import Options, load_warm_stages

    return load_warm_stages(Options())


if __name__ == "__main__":
    sys.exit(main())
