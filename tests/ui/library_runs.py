"""The window with all that keeps articles, started again and again in one folder, for tests."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.core.model import Activity
from desktop_app.core.pipeline import Stage, Step
from desktop_app.settings import Settings
from desktop_app.ui.library.library_desk import LibraryDesk
from desktop_app.ui.sources.paste_area import PasteArea
from tests import toys
from tests.ui.windows import Opened, open_window

USUAL = Settings(language="en")


class Run:
    """One run of the window with all that keeps articles."""

    def __init__(self, opened: Opened, folder: Path) -> None:
        self.opened, self.window, self.folder = opened, opened.window, folder
        self.desk = LibraryDesk(opened.window, folder, (opened.window.session.book,))
        self.desk.begin(restore=True)
        self.ended = False

    def type(self, text: str) -> None:
        """Put `text` on the first page."""
        area = self.window.empty_page.findChild(PasteArea)
        assert isinstance(area, PasteArea)
        area.replace_text(text)

    def crash(self) -> None:
        """End as if the process had been killed two seconds later."""
        self.desk.recovery.keep()
        self.end(properly=False)

    def end(self, properly: bool = True) -> None:
        """Close everything."""
        if not self.ended:
            self.ended = True
            self.desk.close(properly)
            self.opened.close()

    @property
    def kept(self) -> bytes:
        """All bytes on the disk."""
        return b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())


class Runs:
    """Starts the window again and again in one folder."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot, self._folder = qtbot, folder
        self.all: list[Run] = []

    def __call__(self, settings: Settings = USUAL, seconds: float = 0.0, translate: Step | None = None) -> Run:
        stages = (*toys.stages(seconds, translate), Stage(Activity.TRANSLATE, toys.check_numbers))
        self.all.append(Run(open_window(self._qtbot, settings, lambda: stages), self._folder))
        return self.all[-1]
