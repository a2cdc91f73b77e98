"""Tables of pages: those of data, which are tables, and those for layout, which are paragraphs; and
the columns that cells take (HTML Standard, 4.9.11)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from draftbench.formats.html.tree import Element, tag
from draftbench.formats.imported import TableRow

_NO_CELL = frozenset(("table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_PARAGRAPHS = 3
_LONGEST_CELL = 1500
_MOST_COLUMNS, _MOST_ROWS = 30, 65534
"""The columns that cells of a row take beside one each, and that cells take which go on in the next
row: pages that say more would be far larger than their size, or have cells that Word has not."""


def is_data(table: Element) -> bool:
    """Whether a table has rows of two cells and more that hold a few words each. One cell a row, a
    list, a heading or a table in a cell, more than three paragraphs or 1,500 letters in one are
    marks of layout."""
    if table.get("role") in ("presentation", "none"):
        return False
    widest = 0
    for row in table.iter("tr"):
        cells = _cells_of(row)
        widest = max(widest, len(cells))
        for cell in cells:
            if _is_laid_out(cell):
                return False
    return widest > 1


def _cells_of(row: Element) -> list[Element]:
    return [one for one in row if tag(one) in ("td", "th")]


def _is_laid_out(cell: Element) -> bool:
    """Whether a cell holds what no cell of data does; looks no farther than it must."""
    paragraphs = 0
    letters = len(cell.text or "") + len(cell.tail or "")
    for one in cell.iterdescendants("*"):
        name = tag(one)
        paragraphs += name == "p"
        letters += len(one.text or "") + len(one.tail or "")
        if name in _NO_CELL or paragraphs > _PARAGRAPHS or letters > _LONGEST_CELL:
            return True
    return letters > _LONGEST_CELL


class Columns(NamedTuple):
    """The columns of a cell, from 0 and half open."""

    start: int
    end: int


class _Down(NamedTuple):
    """A cell that goes on in ``rows`` more rows."""

    columns: Columns
    rows: int


def grid(table: Element) -> Iterator[tuple[Element, dict[Element, Columns], TableRow]]:
    """The rows of a table, with the columns of the cells that begin in each."""
    rows = list(table.iter("tr"))
    open_cells: list[_Down] = []
    for number, row in enumerate(rows):
        places: dict[Element, Columns] = {}
        shape = {one.columns: -1 for one in open_cells}
        taken = {at for one in open_cells for at in range(*one.columns)}
        going = [_Down(one.columns, one.rows - 1) for one in open_cells if one.rows > 1]
        spare, open_width = _MOST_COLUMNS, sum(one.columns.end - one.columns.start for one in going)
        at = 0
        for cell in _cells_of(row):
            while at in taken:
                at += 1
            span = _span(cell.get("colspan"), 1 + spare)
            spare -= span - 1
            places[cell] = own = Columns(at, at + span)
            left = len(rows) - number - 1
            is_open = cell.get("rowspan") == "0"
            down = left if is_open else min(left, _span(cell.get("rowspan"), _MOST_ROWS) - 1)
            down *= open_width < _MOST_COLUMNS
            shape[own] = int(down > 0)
            if down:
                going.append(_Down(own, down))
                open_width += span
            at += span
        open_cells = going
        words = " ".join(" ".join(map(str, row.itertext())).split())
        width = max((own.end for own in shape), default=0)
        yield row, places, TableRow(words, width, tuple(shape[own] for own in sorted(shape)))


def _span(text: str | None, most: int) -> int:
    text = (text or "").strip()
    return max(1, min(int(text), most)) if text.isdecimal() and len(text) < 7 else 1
