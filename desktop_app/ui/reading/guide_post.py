"""Leads the reader about: the palette of commands, sentences by number, the words of the article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMainWindow, QMenu

from desktop_app.ui.look.appearance import dialog_scale, use_text_size
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.reading.reading_page import ReadingPage
    from desktop_app.ui.reading.words_dialog import WordsDialog

_WIDTH = 360
"""Pixels, so that the title of the small dialog can be read."""


def commands_of(menu: QMenu | QMainWindow, path: str = "") -> Iterator[tuple[str, QAction]]:
    """Every command of the menus, each with the name of its menu, in their order."""
    actions = menu.menuBar().actions() if isinstance(menu, QMainWindow) else menu.actions()
    for action in actions:
        inside = action.menu()
        if isinstance(inside, QMenu):
            name = action.text().replace("&", "").rstrip("…")
            yield from commands_of(inside, f"{path} › {name}" if path else name)
        elif not action.isSeparator():
            yield path, action


def show_palette(window: QMainWindow) -> None:
    """Let the reader pick a command of `window`; it is run once the list is gone."""
    from desktop_app.ui.palette import Palette  # the window is on the screen the sooner

    palette = Palette(tuple(commands_of(window)), window)
    palette.exec()
    if palette.chosen is not None:
        QTimer.singleShot(0, palette.chosen.trigger)
    palette.deleteLater()


def show_guide(window: MainWindow, chapter: int = 0) -> None:
    """Open the guide beside `window`, to be read while doing what it says; chapter -1, the last, lists all keys."""
    from desktop_app.ui.guide import Guide

    guide = Guide(window.preferences.language, window.commands.with_keys(), window)
    guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    use_text_size(guide.page, window.preferences.settings.text_size)
    guide.show_chapter(chapter)
    guide.show()


class GuidePost(QObject):
    """Leads to sentences of `page` by their number and by their words."""

    def __init__(self, session: Session, page: ReadingPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._words: WordsDialog | None = None
        session.started.connect(self._close_words)

    @Slot()
    def ask_sentence(self) -> None:
        """Go to the sentence of a number that the reader gives."""
        count = len(self._session.briefing.sentences) if self._session.briefing else 0
        if not count:
            return
        now = max(0, self._page.text.currentIndex().row()) + 1
        title, label = self.tr("Go to sentence"), self.tr("Number of the sentence, 1 to {0}:").format(count)
        dialog = QInputDialog(self._page)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setIntRange(1, count)
        dialog.setIntValue(now)
        dialog.resize(round(_WIDTH * dialog_scale()), dialog.sizeHint().height())
        if dialog.exec():
            self._page.go_to(dialog.intValue() - 1)
            self._page.text.setFocus()
        dialog.deleteLater()

    @Slot()
    def show_words(self) -> None:
        """Open the dictionary of the article beside it."""
        from desktop_app.ui.reading.words_dialog import WordsDialog

        if self._session.briefing is None:
            return
        self._close_words()
        self._words = WordsDialog(self._session.briefing, self._page)
        self._words.sentence_picked.connect(self._page.go_to)
        self._words.show()

    @Slot()
    def _close_words(self) -> None:
        if self._words is not None:
            self._words.close()
            self._words.deleteLater()
            self._words = None
