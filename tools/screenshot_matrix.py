"""A handful of states in every look: light and dark, left to right and right to left, usual and large text, two sizes.

`python -m tools.screenshots FOLDER --matrix [--real]` writes a PNG for each, and all of them on `contact_sheet.png`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app.core.model import Article, Briefing
from desktop_app.core.pipeline import CancelToken, Stage, run
from desktop_app.settings import Settings, Theme
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.palette import Palette
from desktop_app.ui.preferences_desk import show_preferences
from desktop_app.ui.reading.guide_post import commands_of
from desktop_app.ui.reading.pane_places import Pane, Place
from desktop_app.ui.worker import LoadStages
from tools.screenshots import opened, settle

SIZES = (QSize(1024, 640), QSize(1280, 800))
LOOKS = tuple(itertools.product(("en", "ar"), (Theme.LIGHT, Theme.DARK), (100, 150)))
"""Language of the window, theme, size of text in per cent."""
THUMBNAIL = QSize(384, 240)
_WAIT = 200
"""Milliseconds until a dialog stands."""

State = Callable[[MainWindow, Briefing], None]


def write_matrix(application: QApplication, folder: Path, article: Article, load: LoadStages) -> None:
    """Photograph each state in each look into `folder`, and all of them together. The article is briefed once."""
    briefing = _briefed(article, load())
    sheet = _sheet()
    for column, (language, theme, percent) in enumerate(LOOKS):
        pictures = photographs(application, load, Settings(language, theme, percent), briefing)
        for row, (name, picture) in enumerate(pictures):
            picture.save(str(folder / f"{name}_{language}_{theme.value}_{percent}.png"))
            _paste(sheet, picture, QPoint(column * THUMBNAIL.width(), row * THUMBNAIL.height()))
        print(language, theme.value, percent)
    sheet.save(str(folder / "contact_sheet.png"))


def states() -> dict[str, State]:
    """How to come from each state to the next."""
    return {
        "empty": lambda window, briefing: window.begin_anew(),
        "done": _reading,
        "picked": _picked,
        "palette": _palette,
        "preferences": lambda window, briefing: show_preferences(window),
        "panes": _panes_moved,
        "problem": lambda window, briefing: window.show_error(RuntimeError()),
    }


def photographs(
    application: QApplication, load: LoadStages, settings: Settings, briefing: Briefing
) -> Iterator[tuple[str, QPixmap]]:
    """A window of each size in each state, by name."""
    for size in SIZES:
        with opened(application, settings, load) as window:
            window.resize(size)
            settle(application)
            for name, state in states().items():
                yield f"{name}_{size.width()}", photograph(application, window, briefing, state)


def photograph(application: QApplication, window: MainWindow, briefing: Briefing, state: State) -> QPixmap:
    """The window in `state`, with the dialog over it if there is one."""
    dialogs: list[tuple[QPoint, QPixmap]] = []
    QTimer.singleShot(_WAIT, lambda: dialogs.extend(_dialogs(window)))
    state(window, briefing)
    settle(application, 2 * _WAIT)
    return _composed(window.grab(), dialogs)


def _dialogs(window: MainWindow) -> Iterator[tuple[QPoint, QPixmap]]:
    """The dialog in front, as it is and where it would be; it is closed."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        corner = window.rect().center() - dialog.rect().center()
        yield corner, dialog.grab()
        dialog.close()


def _composed(picture: QPixmap, dialogs: list[tuple[QPoint, QPixmap]]) -> QPixmap:
    painter = QPainter(picture)
    for corner, dialog in dialogs:
        painter.drawPixmap(corner, dialog)
        painter.drawRect(corner.x(), corner.y(), dialog.width(), dialog.height())
    painter.end()
    return picture


def _sheet() -> QImage:
    rows = len(SIZES) * len(states())
    sheet = QImage(THUMBNAIL.width() * len(LOOKS), THUMBNAIL.height() * rows, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    return sheet


def _paste(sheet: QImage, picture: QPixmap, corner: QPoint) -> None:
    room = THUMBNAIL - QSize(8, 8)
    painter = QPainter(sheet)
    mode = Qt.TransformationMode.SmoothTransformation
    painter.drawPixmap(corner + QPoint(4, 4), picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, mode))
    painter.end()


def _briefed(article: Article, stages: Sequence[Stage]) -> Briefing:
    *_, last = run(stages, Briefing(article), CancelToken())
    return last


def _reading(window: MainWindow, briefing: Briefing) -> None:
    window.session.take_up(briefing, going_on=False)


def _picked(window: MainWindow, briefing: Briefing) -> None:
    window.reading_page.go_to(1)
    window.reading_page.text.entity_picked.emit(0)


def _panes_moved(window: MainWindow, briefing: Briefing) -> None:
    window.reading_page.panes.move_pane(Pane.GIST, Place.TAB)
    window.reading_page.find_bar.begin(briefing.article.text.split()[0])


def _palette(window: MainWindow, briefing: Briefing) -> None:
    Palette(tuple(commands_of(window)), window).exec()
