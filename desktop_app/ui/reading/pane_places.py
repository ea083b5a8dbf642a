"""The panes of the reading page beside the text, and where each may be."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt


class Pane(Enum):
    """A pane that can be moved and hidden; the values are what the layout is remembered by."""

    GIST = "gist"
    NAMES = "names"

    @property
    def other(self) -> Pane:
        """The one that is not this."""
        return Pane.NAMES if self is Pane.GIST else Pane.GIST


class Place(Enum):
    """Where a pane is."""

    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"
    TAB = "tab"
    """Together with the other pane, as tabs."""
    WINDOW = "window"
    """In a window of its own."""


AREAS = {
    Place.TOP: Qt.DockWidgetArea.TopDockWidgetArea,
    Place.BOTTOM: Qt.DockWidgetArea.BottomDockWidgetArea,
    Place.LEFT: Qt.DockWidgetArea.LeftDockWidgetArea,
    Place.RIGHT: Qt.DockWidgetArea.RightDockWidgetArea,
}
"""The sides of the text."""
MIRRORED = {Place.LEFT: Place.RIGHT, Place.RIGHT: Place.LEFT}


def side_of(area: Qt.DockWidgetArea) -> Place:
    """The side that `area` is; the top for none."""
    return next((place for place, one in AREAS.items() if one is area), Place.TOP)
