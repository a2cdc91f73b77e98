"""Columns of a table on a Word file that come and go, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.blocks import TABLE
from draftbench.formats.docx.names import Element, q, value, w
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.line import Lines
from draftbench.formats.docx.onfile.tables import cells_of, remove_within

_CHANGE, _GRID = q("tcPrChange"), q("tblGrid")
_MOST = 62
"""One column less than a table of Word can have."""


def column_pairs(
    rows: Sequence[Element], olds: Sequence[Sequence[str]], news: Sequence[Sequence[str]]
) -> list[tuple[int | None, int | None]]:
    """Which columns are each other, by their numbers from 0, and which have none, in order;
    ``olds`` and ``news`` are what the cells of the rows say. None at all where rows came or went,
    where no column did, or where cells of ``rows`` are merged."""
    before, after = {len(row) for row in olds}, {len(row) for row in news}
    if len(olds) != len(news) or len(before) != 1 or len(after) != 1 or before == after:
        return []
    width, wide = before.pop(), after.pop()
    if wide > _MOST or not all(_is_even(row, width) for row in rows):
        return []
    same = [
        [sum(a[i] == b[j] for a, b in zip(olds, news, strict=True)) for j in range(wide)]
        for i in range(width)
    ]
    # The chain of pairs with the most cells in common; a column is kept rather than put in anew.
    best = [[0.0] * (wide + 1) for _ in range(width + 1)]
    for i in range(width - 1, -1, -1):
        for j in range(wide - 1, -1, -1):
            both = best[i + 1][j + 1] + same[i][j] + 0.5
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    found: list[tuple[int | None, int | None]] = []
    i = j = 0
    while i < width or j < wide:
        if i < width and j < wide and best[i][j] == best[i + 1][j + 1] + same[i][j] + 0.5:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif j < wide and (i == width or best[i][j] == best[i][j + 1]):
            found.append((None, j))
            j += 1
        else:
            found.append((i, None))
            i += 1
    return found


def _is_even(row: Element, width: int) -> bool:
    """Whether a row has a cell of its own in each column."""
    cells = cells_of(row)
    if len(cells) != width or any(cell.getparent() is not row for cell in cells):
        return False
    if value(row, "trPr/gridBefore") not in {"", "0"}:
        return False
    return all(
        value(cell, "tcPr/gridSpan") in {"", "1"}
        and cell.find(f"{q('tcPr')}/{q('vMerge')}") is None
        for cell in cells
    )


def track_cell(cell: Element, revision: Element) -> None:
    """Gives a cell the sign that it comes or goes."""
    properties = cell.find(q("tcPr"))
    if properties is None:
        properties = w("tcPr")
        cell.insert(0, properties)
    change = properties.find(_CHANGE)
    if change is None:
        properties.append(revision)
    else:
        change.addprevious(revision)


def remove_cell(cell: Element, lines: Lines, stamp: Stamp, hand: Hand) -> None:
    """Tracks a cell as deleted, with all that is in it."""
    track_cell(cell, hand.revision("cellDel", stamp))
    remove_within(cell, lines, stamp, hand)


def widen(row: Element, new: Sequence[int], hand: Hand) -> None:
    """Adds columns to the grid of the table of a row, at the places ``new``, and records the former
    grid."""
    table = next(row.iterancestors(TABLE), None)
    grid = None if table is None else table.find(_GRID)
    if grid is None or not len(grid) or not new:
        return
    former = deepcopy(grid)
    former.tail = None
    for one in former.findall(q("tblGridChange")):
        former.remove(one)
    for at in new:
        columns = grid.findall(q("gridCol"))
        model = columns[min(max(at - 1, 0), len(columns) - 1)]
        copy = deepcopy(model)
        if at and at <= len(columns):
            columns[at - 1].addnext(copy)
        else:
            columns[0].addprevious(copy)
    if grid.find(q("tblGridChange")) is None:
        grid.append(w("tblGridChange", former, id=hand.number()))
