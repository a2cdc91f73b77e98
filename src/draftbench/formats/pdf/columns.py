"""The order in which the lines of a page are read: one column, two columns, tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from draftbench.formats.pdf.furniture import Row
from draftbench.formats.pdf.lines import Cell, Line
from draftbench.formats.pdf.pages import Page, Rule
from draftbench.formats.plain.numbering import read_label
from draftbench.formats.plain.outline import is_closing

# Rows and cells: in a grid of rules, or in columns that are plainly aligned.

_ALIGNED = 3.0
_NEAR = 2.0
_LINE = 1.3
"""Lines that stand closer than this many type sizes belong to one cell."""
_APART = 2.6
_LONG = 60


@dataclass(slots=True)
class TableRow:
    """The cells of a row, each the lines in it."""

    cells: list[list[Line]]


@dataclass(slots=True)
class Table:
    """``rows`` instead of the rows ``[first, last)`` of the page."""

    first: int
    last: int
    rows: list[TableRow]


def find_grids(page: Page, rows: list[Row]) -> list[Table]:
    """The tables that rules make: cells between upright and level rules."""
    found: list[Table] = []
    for uprights, levels in _grids(page.rules):
        columns = _places([rule.x0 for rule in uprights])
        heights = _places([rule.y0 for rule in levels])[::-1]
        if len(columns) < 3 or len(heights) < 2:
            continue
        inside = [at for at, row in enumerate(rows) if heights[-1] < row[0].y < heights[0]]
        if not inside or inside != list(range(inside[0], inside[-1] + 1)):
            continue
        if found and inside[0] < found[-1].last:
            continue
        table = Table(inside[0], inside[-1] + 1, [])
        for top, bottom in pairwise(heights):
            here = [row for row in rows[table.first : table.last] if bottom < row[0].y <= top]
            if here:
                table.rows.append(TableRow(_cells(here, columns)))
        found.append(table)
    return found


def _grids(rules: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """The upright and level rules that touch each other, group by group, from top to bottom."""
    left = [rule for rule in rules if not rule.level]
    levels = [rule for rule in rules if rule.level]
    found: list[tuple[list[Rule], list[Rule]]] = []
    while left:
        uprights, reach = [left.pop()], True
        while reach:
            low = min(r.y0 for r in uprights) - _NEAR
            high = max(r.y1 for r in uprights) + _NEAR
            joining = [r for r in left if r.y0 < high and low < r.y1]
            reach = bool(joining)
            uprights.extend(joining)
            left = [r for r in left if r not in joining]
        crossing = [r for r in levels if low < r.y0 < high]
        found.append((uprights, crossing))
    return sorted(found, key=lambda grid: -max(r.y1 for r in grid[0]))


def _places(values: list[float]) -> list[float]:
    """The values in order, those that nearly agree once."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR + 1:
            found.append(value)
    return found


def _cells(rows: list[Row], columns: list[float]) -> list[list[Line]]:
    """The lines of every cell between the places ``columns``."""
    cells: list[list[Line]] = [[] for _ in columns[1:]]
    for row in rows:
        for piece in row:
            for at, (left, right) in enumerate(pairwise(columns)):
                last = at == len(columns) - 2
                part = [
                    c
                    for c in piece.cells
                    if (left <= (c.x0 + c.x1) / 2 or not at) and ((c.x0 + c.x1) / 2 < right or last)
                ]
                if line := _part(piece, part):
                    cells[at].append(line)
    return cells


def _part(piece: Line, cells: list[Cell]) -> Line | None:
    while cells and cells[0].text == " ":
        cells = cells[1:]
    while cells and cells[-1].text == " ":
        cells = cells[:-1]
    if not cells:
        return None
    x0, x1 = min(c.x0 for c in cells), max(c.x1 for c in cells)
    return Line(piece.page, cells, piece.y, piece.size, x0, x1, piece.rtl)


def find_lists(rows: list[Row], *, rtl: bool) -> list[Table]:
    """The tables without rules: rows of two or more pieces that begin at the same places. Numbers
    before paragraphs are no cells."""
    found: list[Table] = []
    at = 0
    while at < len(rows):
        last = _extent(rows, at)
        if last > at:
            found.append(Table(at, last, _listed(rows[at:last], rtl=rtl)))
            at = last
        else:
            at += 1
    return found


def _extent(rows: list[Row], first: int) -> int:
    """Where the table that begins with the row ``first`` ends; ``first`` where there is none."""
    if not _has_cells(rows[first]):
        return first
    places = [piece.x0 for piece in rows[first]]
    at, full = first + 1, 1
    while at < len(rows) and rows[at - 1][0].y - rows[at][0].y < _APART * rows[at][0].size:
        row = rows[at]
        aligned = [any(abs(p.x0 - place) < _ALIGNED for place in places) for p in row]
        if not all(aligned) or is_closing(" ".join(piece.text for piece in row)):
            break
        if len(row) > 1 and _has_cells(row):
            full += 1
        elif abs(row[0].x0 - places[0]) < _ALIGNED and row[0].x1 > places[1]:
            break
        at += 1
    return at if full > 1 or at - first > 3 else first


def _has_cells(row: Row) -> bool:
    if len(row) < 2 or sum(len(piece.cells) for piece in row[1:]) > _LONG * (len(row) - 1):
        return False
    if len(row) > 2:
        return True
    number, words = (piece.text.strip() for piece in row)
    return all(read_label(f"{number} {behind}") is None for behind in ("x", words))


def _listed(rows: list[Row], *, rtl: bool) -> list[TableRow]:
    places = sorted({place for row in rows[:1] for place in (piece.x0 for piece in row)})
    found: list[TableRow] = []
    former: Row | None = None
    for row in rows:
        close = former is not None and former[0].y - row[0].y < _LINE * row[0].size
        goes_on = close and len(row) < len(places)
        if not found or not goes_on:
            found.append(TableRow([[] for _ in places]))
        for piece in row:
            column = min(range(len(places)), key=lambda n: abs(places[n] - piece.x0))
            found[-1].cells[column].append(piece)
        former = row
    if rtl:
        for one in found:
            one.cells.reverse()
    return found


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
