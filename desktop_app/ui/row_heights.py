"""How tall the rows of the grid are: estimated at once, measured when asked."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.ui.marked_layout import height_of, line_pitch
from desktop_app.ui.present import Row

PADDING = 4
"""Pixels above and below the text of a row."""
PARAGRAPH_SPACE = 16
"""Pixels more above the first row of a paragraph."""

_SAMPLE = "Le communiqué a été publié lundi soir par les deux ministères concernés."


def space_above(row: Row) -> int:
    """Pixels between the top of the row and the top of its text."""
    if not row.opens_paragraph:
        return PADDING
    return PADDING + (PARAGRAPH_SPACE if row.sentence else PARAGRAPH_SPACE // 2)


class RowHeights:
    """The height of each row for one font and one width of text, all in pixels."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._font, self._width = QFont(), 1
        self._measured: list[int | None] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Start over with other rows."""
        self._rows = list(rows)
        self.forget()

    def set_page(self, font: QFont, width: int) -> None:
        """Start over with another font, or another width for the text of a cell."""
        self._font, self._width = font, max(1, width)
        self.forget()

    def forget(self) -> None:
        """Let every height be an estimate again."""
        self._measured = [None] * len(self._rows)

    def replace(self, row: Row) -> None:
        """Take another row in place of that of the same sentence; it is to be measured again."""
        self._rows[row.sentence] = row
        self._measured[row.sentence] = None

    def is_measured(self, index: int) -> bool:
        """Whether the height of row `index` is exact."""
        return self._measured[index] is not None

    def measured(self, index: int) -> int:
        """The exact height of row `index`: that of the taller of its two texts, and the space around."""
        known = self._measured[index]
        if known is None:
            row = self._rows[index]
            tallest = max(height_of(text, self._font, self._width) for text in _texts(row))
            known = self._measured[index] = space_above(row) + tallest + PADDING
        return known

    def estimates(self) -> list[int]:
        """A height for every row, from the number of characters where it is not measured."""
        advance = QFontMetricsF(self._font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        pitch = line_pitch(self._font)
        return [
            known if known is not None else self._estimate(row, advance, pitch)
            for row, known in zip(self._rows, self._measured, strict=True)
        ]

    def _estimate(self, row: Row, advance: float, pitch: int) -> int:
        longest = max(len(text) for text in _texts(row))
        lines = max(1, math.ceil(1.04 * longest * advance / self._width))
        return space_above(row) + lines * pitch + PADDING


def _texts(row: Row) -> tuple[str, ...]:
    return (row.french.text, row.english.text) if row.english else (row.french.text,)
