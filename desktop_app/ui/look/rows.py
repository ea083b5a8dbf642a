"""Widgets laid out in a row."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def row_of(*widgets: QWidget, last: QWidget | None = None) -> QHBoxLayout:
    """Widgets side by side from the left; `last` on the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    if last is not None:
        row.addWidget(last)
    return row
