"""How tall the rows of the grid are: estimated at once, measured when asked."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.ui.reading.marked_layout import height_of, line_pitch
from desktop_app.ui.reading.present import Row

PADDING = 4
"""Pixels above and below the text of a row."""
PARAGRAPH_SPACE = 16
"""Pixels more above the first row of a paragraph."""
STACK_SPACE = 4
"""Pixels between two texts one above the other."""

_SAMPLE = "Le communiqué a été publié lundi soir par les deux ministères concernés."


def space_above(row: Row) -> int:
    """Pixels between the top of the row and the top of its text."""
    if not row.opens_paragraph:
        return PADDING
    return PADDING + (PARAGRAPH_SPACE if row.sentence else PARAGRAPH_SPACE // 2)


class RowHeights:
    """The height of each row for one font, one width of text and one way to lay the two out, all in pixels."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._font, self._width, self._stacked = QFont(), 1, False
        self._measured: list[int | None] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Start over with other rows."""
        self._rows = list(rows)
        self.forget()

    def set_page(self, font: QFont, width: int, stacked: bool = False) -> None:
        """Start over with another font, another width for the text of a cell, or one text above the other."""
        self._font, self._width, self._stacked = font, max(1, width), stacked
        self.forget()

    def forget(self) -> None:
        """Let every height be an estimate again."""
        self._measured = [None] * len(self._rows)
        self._divides: dict[int, int] = {}

    def replace(self, row: Row) -> None:
        """Take another row in place of that of the same sentence; it is to be measured again."""
        self._rows[row.sentence] = row
        self._measured[row.sentence] = None
        self._divides.pop(row.sentence, None)

    def is_measured(self, index: int) -> bool:
        """Whether the height of row `index` is exact."""
        return self._measured[index] is not None

    def measured(self, index: int) -> int:
        """The exact height of row `index`: that of the taller of its two texts, or of both, and the space around."""
        known = self._measured[index]
        if known is None:
            row = self._rows[index]
            heights = [height_of(text, self._font, self._width) for text in _texts(row)]
            high = self._together(heights, line_pitch(self._font))
            known = self._measured[index] = space_above(row) + high + PADDING
        return known

    def divide(self, index: int) -> int:
        """From the top of row `index` to where its English begins, when that stands below the French."""
        if index not in self._divides:
            row = self._rows[index]
            french = height_of(row.french.text, self._font, self._width)
            self._divides[index] = space_above(row) + french + STACK_SPACE
        return self._divides[index]

    def _together(self, heights: Sequence[int], pitch: int) -> int:
        """The height of texts side by side, or stacked with a line for one that is still to come."""
        if not self._stacked:
            return max(heights)
        return sum(heights) + STACK_SPACE + (pitch if len(heights) == 1 else 0)

    def estimates(self) -> list[int]:
        """A height for every row, from the number of characters where it is not measured."""
        advance = QFontMetricsF(self._font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        pitch = line_pitch(self._font)
        return [
            known if known is not None else self._estimate(row, advance, pitch)
            for row, known in zip(self._rows, self._measured, strict=True)
        ]

    def _estimate(self, row: Row, advance: float, pitch: int) -> int:
        lines = (max(1, math.ceil(1.04 * len(text) * advance / self._width)) for text in _texts(row))
        return space_above(row) + self._together([count * pitch for count in lines], pitch) + PADDING


def _texts(row: Row) -> tuple[str, ...]:
    return (row.french.text, row.english.text) if row.english else (row.french.text,)
