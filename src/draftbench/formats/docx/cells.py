"""Where a paragraph stands in the tables of a part: its row, and its column on the grid.

Columns are counted as ``w:gridSpan`` and ``w:gridBefore`` say (ECMA-376 part 1, 17.4), so that
merged cells leave empty ones behind them. A table of one column is a frame around paragraphs and
no table; a table inside a table belongs to the cell that it stands in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.formats.docx.blocks import CELL, ROW, TABLE, inside
from draftbench.formats.docx.names import Element, q, value

_ROWS, _CELLS, _BODY = frozenset({ROW}), frozenset({CELL}), q("body")


class Cell(NamedTuple):
    """The outermost table and row around a paragraph, and the column from 0."""

    table: Element
    row: Element
    column: int


@dataclass(slots=True)
class Cells:
    """Knows the tables of one part; ``nested`` are the tables found inside others."""

    nested: set[Element] = field(default_factory=set)
    _frames: dict[Element, bool] = field(default_factory=dict)
    _columns: dict[Element, int] = field(default_factory=dict)

    def of(self, paragraph: Element) -> Cell | None:
        """The cell around a paragraph; None where it stands in no table."""
        parent = paragraph.getparent()
        if parent is None or parent.tag == _BODY:
            return None
        row = cell = outer = None
        found: Cell | None = None
        for above in paragraph.iterancestors(CELL, ROW, TABLE):
            if above.tag == CELL:
                cell = above
            elif above.tag == ROW:
                row = above
            elif row is not None and cell is not None and not self._is_frame(above):
                if outer is not None:
                    self.nested.add(outer)
                outer = above
                found = Cell(above, row, self._column(row, cell))
        return found

    def _is_frame(self, table: Element) -> bool:
        if table not in self._frames:
            widths = (sum(1 for _ in inside(row, _CELLS)) for row, _ in inside(table, _ROWS))
            self._frames[table] = all(width < 2 for width in widths)
        return self._frames[table]

    def _column(self, row: Element, cell: Element) -> int:
        if cell not in self._columns:
            at = _whole(value(row, "trPr/gridBefore"), 0)
            for one, _ in inside(row, _CELLS):
                self._columns[one] = at
                at += _whole(value(one, "tcPr/gridSpan"), 1)
        return self._columns.get(cell, 0)


def _whole(text: str, otherwise: int) -> int:
    """A small number as the format writes it; no table of Word has more than 63 columns."""
    return min(int(text), 63) if text.isdecimal() and len(text) < 5 else otherwise
