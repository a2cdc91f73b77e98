"""The order in which the lines of a page are read: one column, two columns, tables."""

from __future__ import annotations

from draftbench.formats.pdf.direction import Cell
from draftbench.formats.pdf.furniture import Row
from draftbench.formats.pdf.lines import Line
from draftbench.formats.pdf.pages import Page
from draftbench.formats.pdf.tables import Table, TableRow, find_grids, find_lists
from draftbench.formats.plain.numbering import read_label

Stretch = Line | TableRow

_LINES = 8
"""A column of running text has at least so many lines on the page."""
_FULL = 0.55
"""And fills, on the average, this share of the width it has."""


def read_order(page: Page, rows: list[Row], *, rtl: bool) -> list[Stretch]:
    """Lines and rows of tables in the order in which they are read. The pieces of a line that are
    neither columns nor cells are one line again. Lines of columns say so in ``Line.column``."""
    found: list[Stretch] = []
    at = 0
    for table in find_grids(page, rows):
        found.extend(_text(rows[at : table.first], rtl=rtl))
        found.extend(table.rows)
        at = table.last
    found.extend(_text(rows[at:], rtl=rtl))
    return found


def joined_pieces(row: Row, *, rtl: bool) -> Line:
    """The pieces of a row as one line."""
    if len(row) == 1:
        return row[0]
    pieces = row[::-1] if rtl else row
    cells: list[Cell] = []
    for piece in pieces:
        if cells:
            cells.append(Cell(" ", cells[-1].x1, piece.x0, piece.size))
        cells.extend(piece.cells)
    longest = max(row, key=lambda piece: len(piece.cells))
    x0, x1 = min(p.x0 for p in row), max(p.x1 for p in row)
    return Line(row[0].page, cells, longest.y, longest.size, x0, x1, longest.rtl)


def _text(rows: list[Row], *, rtl: bool) -> list[Stretch]:
    band = _columns(rows)
    if band is None:
        return _single(rows, rtl=rtl)
    first, last, gutter = band
    left = [[p for p in row if p.x1 <= gutter] for row in rows[first:last]]
    right = [[p for p in row if p.x1 > gutter] for row in rows[first:last]]
    sides = (right, left) if rtl else (left, right)
    found = _single(rows[:first], rtl=rtl)
    for number, side in enumerate(sides, 1):
        for stretch in _single([row for row in side if row], rtl=rtl):
            if isinstance(stretch, Line):
                stretch.column = number
            found.append(stretch)
    return [*found, *_text(rows[last:], rtl=rtl)]


def _single(rows: list[Row], *, rtl: bool) -> list[Stretch]:
    found: list[Stretch] = []
    at = 0
    tables: list[Table] = find_lists(rows, rtl=rtl)
    for table in tables:
        found.extend(joined_pieces(row, rtl=rtl) for row in rows[at : table.first])
        found.extend(table.rows)
        at = table.last
    found.extend(joined_pieces(row, rtl=rtl) for row in rows[at:])
    return found


def _columns(rows: list[Row]) -> tuple[int, int, float] | None:
    """The rows ``[first, last)`` that stand in two columns and the place between these; None where
    there are none."""
    if len(rows) < _LINES:
        return None
    start = min(piece.x0 for row in rows for piece in row)
    width = max(piece.x1 for row in rows for piece in row) - start
    best: tuple[int, int, int, float] | None = None
    for step in range(30, 71):
        gutter = start + width * step / 100
        for first, last in _bands(rows, gutter):
            if (best is None or last - first > best[0]) and _holds(rows[first:last], gutter):
                best = (last - first, first, last, gutter)
    return best[1:] if best else None


def _bands(rows: list[Row], gutter: float) -> list[tuple[int, int]]:
    """Longest stretches of rows that do not cross ``gutter``."""
    found: list[tuple[int, int]] = []
    first = 0
    for at, row in enumerate(rows):
        if any(p.x0 <= gutter < p.x1 for p in row):
            found.append((first, at))
            first = at + 1
    found.append((first, len(rows)))
    return [(a, b) for a, b in found if b - a >= _LINES]


def _holds(rows: list[Row], gutter: float) -> bool:
    """Whether running text stands on both sides of ``gutter``."""
    for side in (True, False):
        pieces = [p for row in rows for p in row if (p.x1 <= gutter) is side]
        pieces = [p for p in pieces if read_label(p.text + " x") is None or len(p.cells) > 6]
        if len(pieces) < _LINES:
            return False
        width = max(p.x1 for p in pieces) - min(p.x0 for p in pieces)
        if width < 6 * pieces[0].size:
            return False
        if sum(p.x1 - p.x0 for p in pieces) < _FULL * width * len(pieces):
            return False
        if sum(len(p.text.split()) for p in pieces) < 3 * len(pieces):
            return False
    return True
