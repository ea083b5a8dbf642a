"""The window: builds the application, the desk and the window, and joins them."""

from __future__ import annotations

import functools
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.core.origin import FoundOrigin
from desktop_app.core.pipeline import Stage
from desktop_app.glossary_store import GlossaryStore, glossaries_folder
from desktop_app.library.place import library_folder
from desktop_app.name_store import corrections_path
from desktop_app.settings import Loaded, Quality, load_settings, save_settings, settings_path
from desktop_app.ui import wording
from desktop_app.ui.catalogues import Catalogues
from desktop_app.ui.garbage import GuiCollector
from desktop_app.ui.library.library_desk import LibraryDesk
from desktop_app.ui.look.icons import application_icon
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.names.name_book import NameBook
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.session import Session
from desktop_app.ui.worker import Desk, LoadStages

if TYPE_CHECKING:
    from desktop_app.ui.packages.package_shelf import PackageShelf

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Stands in for `sys.excepthook`: the window says that something failed, and goes on."""

    caught = Signal(Exception)

    def report(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """Tell the reader about `error`; the terminal learns its class alone, as a message may quote the article."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        log.critical("uncaught: %s", kind.__name__)
        self.caught.emit(error)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, on the file in `arguments` if there is one. Gives the exit code."""
    if not _has_display():
        sys.stderr.write("dragoman: There is no display to open a window on. Use 'dragoman brief FILE' instead.\n")
        return 1
    files = list(sys.argv[1:] if arguments is None else arguments)
    application = _application()
    reporter = CrashReporter()
    former, sys.excepthook = sys.excepthook, reporter.report
    loaded = load_settings(settings_path())
    collector = GuiCollector()
    desk = Desk(_loader(loaded.settings.quality))
    library, properly = None, False
    try:
        window = _window(application, desk, loaded)
        reporter.caught.connect(window.show_crash)
        library = _library(application, window, restore=not files)
        _begin(window, desk, files)
        code = application.exec()
        properly = True
        return code
    finally:
        sys.excepthook = former
        if library is not None:
            library.close(properly)
        desk.close()
        collector.stop()


def _loader(quality: Quality) -> LoadStages:
    return functools.partial(_load_stages, quality)


def _load_stages(quality: Quality) -> Sequence[Stage]:
    """Runs in the worker thread, after the window has painted: it is here that engines are imported."""
    from desktop_app.wiring import Options, load_warm_stages

    return load_warm_stages(Options(beam_size=quality.beam_size))


def _make_shelf() -> PackageShelf:
    from desktop_app.packages.shelf import Shelf
    from desktop_app.wiring import try_out_package

    return Shelf(try_out_package)


def _find_origin(text: str) -> FoundOrigin:
    from desktop_app.french.origin import find_origin  # not needed before the first paint

    return find_origin(text)


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("dragoman")
    application.setApplicationDisplayName("Dragoman")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("dragoman")
    application.setWindowIcon(application_icon())
    return application


def _window(application: QApplication, desk: Desk, loaded: Loaded) -> MainWindow:
    preferences = Preferences(loaded.settings, Catalogues(application), application)
    preferences.changed.connect(functools.partial(save_settings, path=settings_path()))
    preferences.quality_changed.connect(lambda quality: desk.reload(_loader(quality)))
    book = NameBook(corrections_path(), application)
    session = Session(desk, loaded.settings.gist_length, book, application)
    session.set_gist_method(loaded.settings.gist_method)
    window = MainWindow(session, preferences, _make_shelf)
    session.glossary_book.open(GlossaryStore(glossaries_folder()), loaded.settings.glossary)
    window.errands.origins.find = _find_origin
    window.errands.packages_changed.connect(lambda: desk.reload(_loader(preferences.settings.quality)))
    if loaded.damaged:
        window.problem_bar.show_message(wording.about_settings())
    return window


def _library(application: QApplication, window: MainWindow, restore: bool) -> LibraryDesk | None:
    """What keeps the session; None where this computer has no place for it."""
    folder = library_folder()
    if folder is None:
        return None
    library = LibraryDesk(window, folder, (window.session.book, window.session.glossary_book))
    application.commitDataRequest.connect(library.leave)
    window.painted.connect(lambda: library.begin(restore))
    return library


def _begin(window: MainWindow, desk: Desk, files: Sequence[str]) -> None:
    """Show the window; load the engines only once it stands on the screen."""
    window.painted.connect(desk.warm_up)
    window.show()
    if files:
        window.errands.open_paths([Path(file) for file in files])


def _has_display() -> bool:
    """Qt aborts the process where it finds no display; on Linux that can be told beforehand."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
