"""The middle of the window: the bar for problems over the page shown, and a place to drop articles on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.look.appearance import use_text_size
from desktop_app.ui.problem_bar import ProblemBar
from desktop_app.ui.sources.incoming import is_welcome

if TYPE_CHECKING:
    from desktop_app.ui.reading.reading_page import ReadingPage


class Centre(QWidget):
    """Shows one of its pages at a time."""

    dropped = Signal(QMimeData)

    def __init__(self, bar: ProblemBar, empty_page: QWidget, make_reading_page: Callable[[], ReadingPage]) -> None:
        super().__init__()
        self._bar, self._empty_page, self._make_reading_page = bar, empty_page, make_reading_page
        self._percent = 100
        self._reading_page: ReadingPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(empty_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
        self._column = column
        self.setAcceptDrops(True)

    def add_bar(self, bar: QWidget) -> None:
        """Put another bar right above the page shown."""
        self._column.insertWidget(self._column.count() - 1, bar)
        use_text_size(bar, self._percent)

    @property
    def reading_page(self) -> ReadingPage:
        """The page of a briefing, made when it is first asked for."""
        if self._reading_page is None:
            self._reading_page = self._make_reading_page()
            self._pages.addWidget(self._reading_page)
            use_text_size(self._reading_page, self._percent)
        return self._reading_page

    @property
    def has_read(self) -> bool:
        """Whether the reading page was ever needed."""
        return self._reading_page is not None

    @property
    def reads(self) -> bool:
        """Whether the reading page is in front."""
        return self.has_read and self._pages.currentWidget() is self._reading_page

    @Slot(int)
    def set_text_size(self, percent: int) -> None:
        """Give everything here text of `percent` of the usual size, and what is made later too."""
        self._percent = percent
        for part in filter(None, (self._bar, self._empty_page, self._reading_page)):
            use_text_size(part, percent)

    def show_empty_page(self) -> None:
        """Bring the page where articles are pasted to the front."""
        self._pages.setCurrentWidget(self._empty_page)

    def show_reading_page(self) -> None:
        """Bring the page of the briefing to the front."""
        self._pages.setCurrentWidget(self.reading_page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text and files from anywhere."""
        if is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what fell."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())
