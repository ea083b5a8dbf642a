"""The line above the page that says which of several articles is read, and leads to the others."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from desktop_app.ui.sources.reading_list import ReadingList
from desktop_app.ui.sources.reading_list_actions import ReadingListActions


class ReadingListBar(QFrame):
    """Shown while there is a list."""

    def __init__(self, articles: ReadingList, actions: ReadingListActions) -> None:
        super().__init__()
        self._list, self._actions = articles, actions
        self._count, self._choice = QLabel(), QComboBox()
        self._lay_out()
        actions.previous.triggered.connect(articles.go_back)
        actions.next.triggered.connect(articles.go_on)
        actions.end.triggered.connect(articles.end)
        self._choice.activated.connect(articles.go_to)
        articles.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        self._choice.setAccessibleName(self.tr("Articles of the reading list"))
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self._count)
        row.addWidget(self._choice, 1)
        for action in (self._actions.previous, self._actions.next, self._actions.end):
            button = QToolButton()
            button.setAutoRaise(True)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            row.addWidget(button)

    @Slot()
    def _show(self) -> None:
        files, place = self._list.files, self._list.place
        self._actions.allow(place, len(files))
        self._count.setText(self.tr("Article {0} of {1}").format(place + 1, len(files)))
        names = [file.name for file in files]
        with QSignalBlocker(self._choice):
            if [self._choice.itemText(number) for number in range(self._choice.count())] != names:
                self._choice.clear()
                self._choice.addItems(names)
            self._choice.setCurrentIndex(place)
        self.setVisible(bool(files))
