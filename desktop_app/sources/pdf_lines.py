"""Lines on a page, and the order in which they are read: columns one after the other, rows of a table as they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

BETWEEN_CELLS = " | "


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a piece of one, with its place on the page in points, counted from the bottom left."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    height: float
    """The size of its font."""

    @property
    def top(self) -> float:
        """Where its capitals end."""
        return self.bottom + self.height

    def is_beside(self, other: Line) -> bool:
        """Whether both stand at the same height."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return self.page == other.page and shared > 0.5 * min(self.height, other.height)

    def overlaps(self, other: Line) -> bool:
        """Whether one stands above the other."""
        return min(self.right, other.right) > max(self.left, other.left)


def in_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page in reading order: pieces at one height are cells of a row, or else columns of prose."""
    ordered: list[Line] = []
    for run in _runs([tuple(row) for row in _rows(lines)]):
        if _are_columns(run):
            ordered += _column_by_column(run)
        else:
            between = BETWEEN_CELLS if _are_aligned(run) else " "
            ordered += [_one(row, between) for row in run]
    return ordered


def _runs(rows: Sequence[Sequence[Line]]) -> Iterator[list[Sequence[Line]]]:
    """Rows that may be lines of the same columns, with the lines by which one column is longer than another."""
    run: list[Sequence[Line]] = []
    for row in rows:
        if run and not _fits(row, run):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _fits(row: Sequence[Line], run: Sequence[Sequence[Line]]) -> bool:
    above, first = run[-1][0], run[0]
    if len(row) > 1 or len(first) == 1:
        return len(row) == len(first)
    is_near = above.page == row[0].page and 0 < above.bottom - row[0].bottom < 2 * row[0].height
    return is_near and sum(row[0].overlaps(piece) for piece in max(run, key=len)) == 1


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Pieces that follow each other at one height, each to the right of the one before."""
    row: list[Line] = []
    for line in lines:
        if row and not (line.is_beside(row[-1]) and line.left >= row[-1].right - 1):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _are_columns(rows: Sequence[Sequence[Line]]) -> bool:
    """Whether rows are lines of two or more columns: four at least, and most pieces as long as prose."""
    wide = [row for row in rows if len(row) > 1]
    return len(wide) > 3 and median(len(piece.text) for row in wide for piece in row) >= 20


def _are_aligned(rows: Sequence[Sequence[Line]]) -> bool:
    """Whether rows are those of a table: two at least, with second cells that begin or end under each other.

    A single one is rather a line of prose with wide gaps, to fill a narrow column.
    """
    seconds = [row[1] for row in rows if len(row) > 1]
    if len(seconds) < 2:
        return False
    lefts, rights = [piece.left for piece in seconds], [piece.right for piece in seconds]
    return min(max(lefts) - min(lefts), max(rights) - min(rights)) < seconds[0].height


def _column_by_column(rows: Sequence[Sequence[Line]]) -> Iterator[Line]:
    lefts = [min(piece.left for piece in column) for column in zip(*(row for row in rows if len(row) > 1), strict=True)]
    pieces = [piece for row in rows for piece in row]
    for number in range(len(lefts)):
        yield from (piece for piece in pieces if _column_of(piece, lefts) == number)


def _column_of(piece: Line, lefts: Sequence[float]) -> int:
    """The last column that begins no further right than `piece`."""
    return max((number for number, left in enumerate(lefts) if left <= piece.left + piece.height), default=0)


def _one(row: Sequence[Line], between: str) -> Line:
    if len(row) == 1:
        return row[0]
    if row[0].text.isupper() and len(row[0].text) == 1 and row[0].height > 1.5 * row[1].height:
        rest = _one(row[1:], between)
        return replace(rest, text=row[0].text + rest.text)  # a large initial, and the word that it begins
    text = between.join(piece.text for piece in row)
    return replace(row[0], text=text, right=row[-1].right)
