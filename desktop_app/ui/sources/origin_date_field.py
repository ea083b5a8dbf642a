"""A line for a day that may stay empty: typed in the window's language, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from desktop_app.ui.sources.origin_dates import AmbiguousDay, read_day, shown_day, told_day

_GAP = 4


class _DayLine(QLineEdit):
    """Tells of the keys that change a day."""

    stepped = Signal(int)
    """Days forward, or back where negative."""
    calendar_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the next day and the one before; with Alt, or F4, comes the calendar."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        match event.key():
            case Qt.Key.Key_F4:
                self.calendar_wanted.emit()
            case Qt.Key.Key_Down if alt:
                self.calendar_wanted.emit()
            case Qt.Key.Key_Up:
                self.stepped.emit(1)
            case Qt.Key.Key_Down:
                self.stepped.emit(-1)
            case _:
                super().keyPressEvent(event)


class DateField(QWidget):
    """Shows under the line which day is understood, with its weekday, or what is wrong."""

    changed = Signal()

    def __init__(self, name: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._name = today, name
        self._day: date | None = None
        self._trouble = ""
        self._line, self._told, self._button = _DayLine(), QLabel(), QToolButton()
        self._calendar = QCalendarWidget()
        self._menu = QMenu(self)
        self._lay_out()
        self._line.textChanged.connect(self._on_text)
        self._line.editingFinished.connect(self._tidy)
        self._line.stepped.connect(self._step)
        self._line.calendar_wanted.connect(self._button.showMenu)
        self._menu.aboutToShow.connect(self._open)
        self._calendar.clicked.connect(self._pick)
        self._calendar.activated.connect(self._pick)
        self._on_text()

    @property
    def day(self) -> date | None:
        """The day; None where the line is empty, or is not understood."""
        return self._day

    @property
    def line(self) -> QLineEdit:
        """What is typed in."""
        return self._line

    @property
    def empty(self) -> bool:
        """Whether nothing stands on the line."""
        return not self._line.text().strip()

    @property
    def understood(self) -> bool:
        """Whether the line is empty or says a day."""
        return not self._trouble

    def set_day(self, day: date | None) -> None:
        """Write `day` on the line."""
        self._line.setText(shown_day(day, self._locale) if day else "")

    @property
    def _locale(self) -> QLocale:
        return QLocale()

    def _lay_out(self) -> None:
        self._line.setAccessibleName(self._name)
        self._line.setMaxLength(60)
        self._line.setPlaceholderText(self.tr("such as %1").replace("%1", shown_day(self._today(), self._locale)))
        self._button.setText("▾")
        self._button.setToolTip(self.tr("Calendar (Alt+Down)"))
        self._button.setAccessibleName(self.tr("Calendar: %1").replace("%1", self._name))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self._calendar)
        self._menu.addAction(holder)
        self._button.setMenu(self._menu)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(row)
        column.addWidget(self._told)

    @Slot()
    def _on_text(self) -> None:
        self._day, self._trouble = self._read()
        words = self._trouble or self._about_day()
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self._line.setAccessibleDescription(words)
        self.changed.emit()

    def _read(self) -> tuple[date | None, str]:
        text = self._line.text().strip()
        if not text:
            return None, ""
        try:
            day = read_day(text, self._locale)
        except AmbiguousDay as ambiguous:
            one, other = (shown_day(day, self._locale) for day in (ambiguous.one, ambiguous.other))
            asked = self.tr("%1 or %2? Write the month as a word.")
            return None, asked.replace("%1", one).replace("%2", other)
        return day, "" if day else self.tr("This is not a day of the calendar.")

    def _about_day(self) -> str:
        if self._day is None:
            return ""
        told = told_day(self._day, self._locale)
        return self.tr("%1: this day is still to come").replace("%1", told) if self._day > self._today() else told

    @Slot()
    def _tidy(self) -> None:
        """Write what was understood as the language has it."""
        if self._day is not None:
            self.set_day(self._day)

    @Slot(int)
    def _step(self, days: int) -> None:
        near = self._day + timedelta(days=days) if self._day else self._today()
        self.set_day(near)

    @Slot()
    def _open(self) -> None:
        day = self._day or self._today()
        self._calendar.setLocale(self._locale)
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.setFocus()

    @Slot(QDate)
    def _pick(self, picked: QDate) -> None:
        self.set_day(date(picked.year(), picked.month(), picked.day()))
        self._menu.close()
        self._line.setFocus()
