"""The middle of the window: the bar for problems over the page shown, and a place to drop articles on."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.incoming import is_welcome
from desktop_app.ui.problem_bar import ProblemBar


class Centre(QWidget):
    """Shows one of its pages at a time."""

    dropped = Signal(QMimeData)

    def __init__(self, bar: ProblemBar, *pages: QWidget) -> None:
        super().__init__()
        self._pages = QStackedWidget()
        for page in pages:
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
        self.setAcceptDrops(True)

    def show_page(self, page: QWidget) -> None:
        """Bring `page` to the front."""
        self._pages.setCurrentWidget(page)

    def shows(self, page: QWidget) -> bool:
        """Whether `page` is in front."""
        return self._pages.currentWidget() is page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text and files from anywhere."""
        if is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what fell."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())
