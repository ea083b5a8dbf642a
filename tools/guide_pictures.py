"""The pictures of the guide: `python -m tools.guide_pictures [FOLDER]`, into resources/guide/images if not given.

Each shows a part of the window as it is, with a briefing by the real engines, in English and light, at twice its size
so that it is sharp on every screen. ImageMagick makes them small.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from desktop_app.assets import resource
from desktop_app.core.glossary import Term
from desktop_app.core.model import Article
from desktop_app.core.names import NAME_KINDS
from desktop_app.core.pipeline import Stage
from desktop_app.core.reading import read_article
from desktop_app.glossary_store import GlossaryStore
from desktop_app.settings import Settings, Theme
from desktop_app.ui.glossary.glossary_dialog import GlossaryDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.packages.packages_dialog import PackagesDialog
from desktop_app.ui.reading.pane_places import Pane
from tools.screenshots import PATIENCE, opened, settle
from tools.virtual_screen import Missing, require

SIZE = (1024, 680)
"""Of the window, in its own pixels: the pictures have twice as many."""
WIDTH = 640
"""The widest that a part of the window may be, to stand in the guide at its own size."""
COLOURS = 80
_NARROW = 720
"""Of the window, where the text alone is shown."""
_WAIT = 400
"""Milliseconds until a dialog stands."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=resource("guide/images"))
    options = parser.parse_args(arguments)
    try:
        require({"convert": "imagemagick"})
    except Missing as error:
        print(f"guide_pictures: {error}", file=sys.stderr)
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with opened(application, Settings(language="en", theme=Theme.LIGHT), _stages) as window:
        window.resize(*SIZE)
        for name, take in pictures().items():
            picture = take(application, window)
            save(picture, options.folder / f"{name}.png")
            print(f"{name}: {picture.width()} x {picture.height()}")
    return 0


def pictures() -> dict[str, Callable[[QApplication, MainWindow], QPixmap]]:
    """Each picture by its name; they are taken in this order, of one window."""
    return {
        "pasted": _pasted,
        "done": _done,
        "flag": _flag,
        "names": _names,
        "glossary": _glossary,
        "packages": _packages,
    }


def save(picture: QPixmap, path: Path) -> None:
    """Write a picture with few colours and a thin frame."""
    picture.save(str(path))
    look = ["-bordercolor", "#c3c9d4", "-border", "2", "+dither", "-colors", str(COLOURS), "-strip"]
    subprocess.run(["convert", str(path), *look, "-define", "png:compression-level=9", f"PNG8:{path}"], check=True)


def _article() -> Article:
    return read_article(resource("samples/communique.txt"))


def _pasted(application: QApplication, window: MainWindow) -> QPixmap:
    window.empty_page.take(_article())
    window.resize(860, 560)
    settle(application)
    return window.grab()


def _done(application: QApplication, window: MainWindow) -> QPixmap:
    window.resize(*SIZE)
    window.session.submit(_article())
    _until(application, lambda: not window.session.busy)
    settle(application)
    return window.grab()


def _flag(application: QApplication, window: MainWindow) -> QPixmap:
    """The text with the keyboard on a sentence to check; the names are away."""
    names = window.commands.layouts.panes.shows[Pane.NAMES]
    names.trigger()
    window.resize(_NARROW, SIZE[1])
    settle(application)
    for _ in range(3):
        window.commands.next_flag.trigger()
    settle(application)
    picture = window.reading_page.text.grab()
    names.trigger()
    window.resize(*SIZE)
    settle(application)
    return picture


def _names(application: QApplication, window: MainWindow) -> QPixmap:
    """The pane, with a name picked."""
    briefing = window.session.briefing
    assert briefing is not None, "it was made for the picture before"
    names = window.reading_page.names
    entities = enumerate(briefing.entities)
    renamed = (index for index, one in entities if one.kind in NAME_KINDS and one.english not in (None, one.french))
    window.reading_page.text.entity_picked.emit(next(renamed))
    settle(application)
    pane = next(dock for dock in window.findChildren(QDockWidget) if dock.isAncestorOf(names))
    return pane.grab()


def _glossary(application: QApplication, window: MainWindow) -> QPixmap:
    terms = (
        Term("cessez-le-feu", "ceasefire", "never “truce”"),
        Term("Croissant-Rouge libyen", "Libyan Red Crescent"),
        Term("poste-frontière", "border crossing"),
    )
    book = window.session.glossary_book
    with TemporaryDirectory() as folder:
        book.open(GlossaryStore(Path(folder)))
        book.create("Libya desk")
        book.add(terms)
        _until(application, lambda: not window.session.busy)
        return _of_dialog(application, GlossaryDialog(book, parent=window))


def _packages(application: QApplication, window: MainWindow) -> QPixmap:
    from desktop_app.packages.shelf import Shelf
    from desktop_app.wiring import try_out_package

    return _of_dialog(application, PackagesDialog(Shelf(try_out_package), window))


def _of_dialog(application: QApplication, dialog: QWidget) -> QPixmap:
    dialog.show()
    dialog.resize(max(WIDTH, dialog.minimumSizeHint().width()), min(dialog.height(), 360))
    settle(application, _WAIT)
    picture = dialog.grab()
    dialog.close()
    return picture


def _until(application: QApplication, done: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    while not done() and not deadline.hasExpired():
        application.processEvents()


def _stages() -> tuple[Stage, ...]:
    from desktop_app.wiring import Options, load_warm_stages

    return load_warm_stages(Options())


if __name__ == "__main__":
    sys.exit(main())
