"""Numbers that count the lines in the margin of a draft."""

from __future__ import annotations

from itertools import pairwise

from draftbench.formats.pdf.furniture import Row, Sheet

_STEPS = {1: 10, 5: 4}
"""How far the numbers are apart, and how many there must be on a page at least."""
_ALIGNED = 3.0
_SHARE = 0.8


def take_line_numbers(sheet: Sheet) -> None:
    """Sets aside the numbers that stand alone at the side of the lines, one column of them, and
    count every line of most of the page."""
    counted = [(at, row) for at, row in enumerate(sheet.rows) if _number(row)]
    for step, least in _STEPS.items():
        if len(counted) < least or not _counts(counted, step):
            continue
        if counted[-1][0] - counted[0][0] + step < _SHARE * len(sheet.rows):
            continue
        sheet.aside.extend(row.pop(0) for _, row in counted)
        sheet.rows = [row for row in sheet.rows if row]


def _number(row: Row) -> int:
    """The number that stands alone at the left of a row; 0 where there is none."""
    first = row[0].text
    return int(first) if len(row) > 1 and first.isascii() and first.isdigit() else 0


def _counts(counted: list[tuple[int, Row]], step: int) -> bool:
    """Whether the numbers grow by ``step`` every ``step`` lines and stand below each other."""
    return all(
        _number(row) - _number(former) == step == at - before
        and abs(row[0].x1 - former[0].x1) < _ALIGNED
        for (before, former), (at, row) in pairwise(counted)
    )
