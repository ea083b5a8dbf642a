"""Days of the calendar as English says them, whatever the system's language."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def said_day(day: date) -> str:
    """ "7 October 2015". `strftime` would ask the system for the month."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
