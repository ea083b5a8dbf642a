"""Asks where an article comes from. What the text itself says is shown under each field; the reader alone fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.core.origin import NOTHING_FOUND, FoundOrigin, Origin
from desktop_app.ui.names.name_dialogs import NameDialog
from desktop_app.ui.sources.origin_date_field import DateField
from desktop_app.ui.sources.origin_dates import shown_day, shown_day_of_year

_WIDTH = 560
_GAP = 12
_LONGEST = 300
_LONGEST_ADDRESS = 2000


@dataclass(frozen=True, slots=True)
class _Proposal:
    """What was found for one field, in grey under it, and a button that takes it over."""

    row: QWidget
    is_news: Callable[[], bool]
    """Whether the field says something else."""
    is_free: Callable[[], bool]
    """Whether the field is empty."""
    use: Callable[[], None]


class OriginDialog(NameDialog):
    """Title, outlet, two dates and an address; each may stay empty."""

    given = Signal(Origin)
    """The reader has confirmed it."""

    def __init__(
        self,
        origin: Origin,
        found: FoundOrigin = NOTHING_FOUND,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this article"))
        self._today, self._proposals = today, list[_Proposal]()
        self._title, self._outlet, self._url = QLineEdit(), QLineEdit(), QLineEdit()
        self._published = DateField(self.tr("Published on"), today)
        self._retrieved = DateField(self.tr("Retrieved on"), today)
        self._form = QFormLayout()
        self._tell(self.tr("Whatever you save or copy is cited with this. Leave empty what you do not know."))
        self._column.addLayout(self._form)
        self._add_rows(found)
        self._tell(self.tr("The address is written down, never opened. Nothing leaves this computer."))
        self._add_buttons()
        self._fill(origin)
        self._connect()
        self._title.setFocus()
        self.setMinimumWidth(_WIDTH)

    @property
    def origin(self) -> Origin:
        """What stands in the fields."""
        title, outlet, url = (_line(field) for field in (self._title, self._outlet, self._url))
        return Origin(title, outlet, self._published.day, self._retrieved.day, url)

    def accept(self) -> None:
        """Hand over what stands in the fields."""
        self.given.emit(self.origin)
        super().accept()

    def _add_rows(self, found: FoundOrigin) -> None:
        self._form.setSpacing(_GAP)
        origin = found.origin
        self._form.addRow(self.tr("&Title"), self._title)
        self._propose(self._title, origin.title)
        self._form.addRow(self.tr("&Outlet"), self._outlet)
        self._propose(self._outlet, origin.outlet)
        self._form.addRow(self._label_of(self.tr("&Published on"), self._published), self._published)
        self._propose_day(origin.published, found)
        self._form.addRow(self._label_of(self.tr("&Retrieved on"), self._retrieved), self._retrieved)
        self._add_today()
        self._form.addRow(self.tr("A&ddress"), self._url)
        self._propose(self._url, origin.url)
        self._title.setMaxLength(_LONGEST)
        self._outlet.setMaxLength(_LONGEST)
        self._url.setMaxLength(_LONGEST_ADDRESS)
        self._url.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self._url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _label_of(self, words: str, field: DateField) -> QLabel:
        label = QLabel(words)
        label.setBuddy(field.line)
        return label

    def _add_buttons(self) -> None:
        self._yes.setText(self.tr("&Keep"))
        self._all = self._buttons.addButton(self.tr("Use all that was &found"), QDialogButtonBox.ButtonRole.ActionRole)
        self._all.setAutoDefault(False)
        self._column.addStretch()  # what was found is taken over, and its lines go
        self._column.addWidget(self._buttons)

    def _fill(self, origin: Origin) -> None:
        for field, text in ((self._title, origin.title), (self._outlet, origin.outlet), (self._url, origin.url)):
            field.setText(text)
            field.setCursorPosition(0)
        self._published.set_day(origin.published)
        self._retrieved.set_day(origin.retrieved)

    def _connect(self) -> None:
        for field in (self._title, self._outlet, self._url):
            field.textChanged.connect(self._refresh)
        for day in (self._published, self._retrieved):
            day.changed.connect(self._refresh)
        self._all.clicked.connect(self._use_all)
        self._refresh()

    def _propose(self, field: QLineEdit, text: str) -> None:
        """Show that `text` was found for `field`, where it was."""
        if not text:
            return

        def use() -> None:
            field.setText(text)
            field.setCursorPosition(0)

        row = self._found_row(self.tr("Found in the text: %1").replace("%1", text), use, text)
        self._proposals.append(_Proposal(row, lambda: _line(field) != text, lambda: not _line(field), use))

    def _propose_day(self, day: date | None, found: FoundOrigin) -> None:
        field = self._published
        if day is not None:
            words = shown_day(day, QLocale())
            use = partial(field.set_day, day)
            row = self._found_row(self.tr("Found in the text: %1").replace("%1", words), use, words)
            self._proposals.append(_Proposal(row, lambda: field.day != day, lambda: field.empty, use))
        elif found.month:
            words = shown_day_of_year(found.day, found.month, QLocale())
            self._form.addRow("", _grey(self.tr("Found in the text: %1, without a year").replace("%1", words)))

    def _add_today(self) -> None:
        button = QPushButton(self.tr("Toda&y"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._retrieved.set_day(self._today()))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        self._form.addRow("", row)

    def _found_row(self, words: str, use: Callable[[], None], value: str) -> QWidget:
        """A line of grey words and a button; in the form, under the field."""
        button = QPushButton(self.tr("Use it"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Use %1").replace("%1", value))
        button.clicked.connect(use)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_grey(words), 1)
        row.addWidget(button)
        self._form.addRow("", holder)
        return holder

    @Slot()
    def _use_all(self) -> None:
        """Fill what is empty; what the reader wrote stays."""
        for proposal in self._proposals:
            if proposal.is_free():
                proposal.use()
        self._yes.setFocus()

    @Slot()
    def _refresh(self) -> None:
        for proposal in self._proposals:
            self._form.setRowVisible(proposal.row, proposal.is_news())
        self._all.setVisible(any(proposal.is_free() for proposal in self._proposals))
        self._yes.setEnabled(self._published.understood and self._retrieved.understood)


def _line(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def _grey(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    return label
